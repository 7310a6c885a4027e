import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { ProjectCriteria } from "../../../freshbooks/work/project/criteria.ts";
import { projectRecord } from "../../../freshbooks/work/project/record.ts";
import type { ProjectFilter, Resolvers } from "../../../generated/resolvers.ts";
import { quotient } from "../../../values/timeSpan.ts";
import { expensesOfProject } from "../../costs/expense/resolvers.ts";
import { filterOf } from "../../reading/criteria.ts";
import { businessEntity } from "../../reading/entity.ts";
import { businessLists } from "../../reading/list.ts";
import { clientOf } from "../../sales/client/of.ts";
import { invoicesOfProject } from "../../sales/invoice/resolvers.ts";
import { personOf } from "../teamMember.ts";
import { timeEntriesOfProject } from "../timeEntry/resolvers.ts";

const filter = filterOf<ProjectFilter>({ ids: { clientIds: "Client" } });
export const assertProjectFilter = filter.assert;

const lists = businessLists({
  ...{ name: "projects", table: projectRecord },
  toCriteria: async (
    given: ProjectFilter | null | undefined,
    businessId,
    context,
  ): Promise<ProjectCriteria> => filter.toCriteria(given, await context.accountOf(businessId)),
  listIn: ({ projects }) => projects,
});

export const projectList = lists.all;

export const projectsOfClient = lists.below<Client>({
  tenantOf: async ({ accountId }, context) => (await context.businessOf(accountId))?.businessId ?? null,
  scope: ({ id }) => ["projects", id],
  own: "clientIds",
  childrenIn:
    ({ projectsOfClient: children }, { id }) =>
    (...asked) =>
      children.load(id, ...asked),
});

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
