import type { GraphQLResolveInfo } from "graphql";
import { type Project, projectRecord } from "../../../freshbooks/work/project/record.ts";
import type { AccountId, BusinessId, ProjectId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { partsOfField } from "../../reading/parts.ts";

/** The project of a record that an account keeps: projects are kept by the business that owns the account. */
export async function projectOf(
  { accountId, projectId }: { accountId: AccountId; projectId: ProjectId | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Project | null> {
  const business = projectId && (await context.businessOf(accountId));
  return business ? projectWithin({ ...business, projectId }, {}, context, info) : null;
}

/** The project of a record that its own business keeps. */
export const projectWithin = (
  { businessId, projectId }: { businessId: BusinessId; projectId: ProjectId | null },
  _: unknown,
  { inBusiness }: Context,
  info: GraphQLResolveInfo,
): Promise<Project | null> | null =>
  projectId && inBusiness(businessId).project.load(projectId, partsOfField(projectRecord, info));
