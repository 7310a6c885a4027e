import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { ProjectCriteria } from "../../../freshbooks/work/project/criteria.ts";
import type { ProjectQuery } from "../../../freshbooks/work/project/index.ts";
import { projectRecord } from "../../../freshbooks/work/project/record.ts";
import type { BusinessProjectsArgs, ProjectFilter, Resolvers } from "../../../generated/resolvers.ts";
import { type AccountId, type BusinessId, toClientId } from "../../../values/ids.ts";
import { emptyPage } from "../../../values/page.ts";
import { quotient } from "../../../values/timeSpan.ts";
import type { Context } from "../../contract/context.ts";
import { expensesOfProject } from "../../costs/expense/resolvers.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, given, idsIn } from "../../reading/criteria.ts";
import type { Scope } from "../../reading/cursor.ts";
import { businessEntity } from "../../reading/entity.ts";
import { partsOfRows } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientOf } from "../../sales/client/of.ts";
import { invoicesOfProject } from "../../sales/invoice/resolvers.ts";
import { personOf } from "../teamMember.ts";
import { timeEntriesOfProject } from "../timeEntry/resolvers.ts";

/** Throws BAD_USER_INPUT. */
export const assertProjectFilter = (filter: ProjectFilter | null | undefined): void =>
  assertIds("Client", given(filter).clientIds, "clientIds");

function toCriteria(filter: ProjectFilter | null | undefined, accountId: AccountId | null): ProjectCriteria {
  assertProjectFilter(filter);
  const { clientIds, ...rest } = given(filter);
  return {
    ...rest,
    ...(clientIds && { clientIds: idsIn("Client", clientIds, accountId).map(toClientId) }),
  };
}

const toQuery = (
  accountId: AccountId | null,
  { filter, sort }: Partial<BusinessProjectsArgs>,
  info: GraphQLResolveInfo,
): ProjectQuery => ({
  criteria: toCriteria(filter, accountId),
  parts: partsOfRows(projectRecord, selectionOf(info)),
  ...(sort && { order: sort }),
});

export async function projectList(
  businessId: BusinessId,
  args: Partial<BusinessProjectsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const query = toQuery(await context.accountOf(businessId), args, info);
  return connect(args, [businessId, "projects", args.filter, args.sort], selectionOf(info), (window) =>
    context.inBusiness(businessId).projects(query, window),
  );
}

export async function projectsOfClient(
  { accountId, id }: Client,
  args: Partial<BusinessProjectsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const businessId = (await context.businessOf(accountId))?.businessId;
  if (!businessId) return null;
  const { criteria, ...query } = toQuery(accountId, args, info);
  const { clientIds, ...rest } = criteria;
  const scope: Scope = [businessId, "projects", id, args.filter, args.sort];
  return connect(args, scope, selectionOf(info), async (window, need) =>
    clientIds && !clientIds.includes(id)
      ? emptyPage
      : context.inBusiness(businessId).projectsOfClient.load(id, { ...query, criteria: rest }, window, need),
  );
}

const { byId, fields } = businessEntity("Project", projectRecord, (loaders) => loaders.project);

export const project: Resolvers = {
  Query: { project: byId },
  Project: {
    ...fields,
    progress: async (parent, args, context) => {
      if (!parent.budget) return null;
      const logged = await fields.loggedTime(parent, args, context);
      return logged === null ? null : quotient(logged, parent.budget);
    },
    client: clientOf,
    timeEntries: timeEntriesOfProject,
    expenses: expensesOfProject,
    invoices: invoicesOfProject,
  },
  ProjectService: {
    service: ({ businessId, serviceId }, _, { inBusiness }) => inBusiness(businessId).service.load(serviceId),
  },
  ProjectMember: { teamMember: personOf },
};
