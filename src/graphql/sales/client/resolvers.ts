import type { ClientFilter } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { expensesOfClient } from "../../costs/expense/resolvers.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { projectsOfClient } from "../../work/project/resolvers.ts";
import { timeEntriesOfClient } from "../../work/timeEntry/resolvers.ts";
import { invoicesOfClient } from "../invoice/resolvers.ts";
import { paymentsOfClient } from "../payment/resolvers.ts";
import { clientEntity } from "./entity.ts";

const filter = filterOf<ClientFilter>()({ ids: { ids: "Client" } });
const lists = listsOf(clientEntity, { name: "clients", filter, toCriteria: (asked) => asked });

export const client: NounResolvers = {
  ClientFilter: filter.assert,
  Query: { client: clientEntity.byId },
  Business: { clients: lists.all },
  Client: {
    ...clientEntity.fields,
    invoices: invoicesOfClient,
    payments: paymentsOfClient,
    expenses: expensesOfClient,
    projects: projectsOfClient,
    timeEntries: timeEntriesOfClient,
  },
};
