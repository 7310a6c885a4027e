import type { GraphQLResolveInfo } from "graphql";
import type { Project } from "../../../freshbooks/work/project/index.ts";
import type { AccountId, ProjectId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { projectPartsOfField } from "../../reading/parts.ts";

/** The project of a record that an account keeps: projects are kept by the business that owns the account. */
export async function projectOf(
  { accountId, projectId }: { accountId: AccountId; projectId: ProjectId | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Project | null> {
  const business = projectId && (await context.businessOf(accountId));
  if (!projectId || !business) return null;
  return context.inBusiness(business.businessId).project.load(projectId, projectPartsOfField(info));
}
