import type { ClientCriteria } from "../../../freshbooks/sales/client/criteria.ts";
import { clientRecord } from "../../../freshbooks/sales/client/record.ts";
import type { ClientFilter, Resolvers } from "../../../generated/resolvers.ts";
import { expensesOfClient } from "../../costs/expense/resolvers.ts";
import { filterOf } from "../../reading/criteria.ts";
import { accountEntity } from "../../reading/entity.ts";
import { accountLists } from "../../reading/list.ts";
import { projectsOfClient } from "../../work/project/resolvers.ts";
import { timeEntriesOfClient } from "../../work/timeEntry/resolvers.ts";
import { invoicesOfClient } from "../invoice/resolvers.ts";
import { paymentsOfClient } from "../payment/resolvers.ts";

const filter = filterOf<ClientFilter>({ ids: { ids: "Client" } });
export const assertClientFilter = filter.assert;

export const { all: clientList } = accountLists({
  ...{ name: "clients", table: clientRecord },
  toCriteria: (given: ClientFilter | null | undefined, accountId): ClientCriteria =>
    filter.toCriteria(given, accountId),
  listIn: ({ clients }) => clients,
});

const { byId, fields } = accountEntity("Client", clientRecord, ({ client }) => client);

export const client: Resolvers = {
  Query: { client: byId },
  Client: {
    ...fields,
    invoices: invoicesOfClient,
    payments: paymentsOfClient,
    expenses: expensesOfClient,
    projects: projectsOfClient,
    timeEntries: timeEntriesOfClient,
  },
};
