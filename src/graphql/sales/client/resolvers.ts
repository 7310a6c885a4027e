import type { GraphQLResolveInfo } from "graphql";
import type { Client, ClientCriteria, ClientPart } from "../../../freshbooks/sales/client/index.ts";
import type { BusinessClientsArgs, ClientFilter, Resolvers } from "../../../generated/resolvers.ts";
import { type AccountId, toClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { expensesOfClient } from "../../costs/expense/resolvers.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, given, idsIn } from "../../reading/criteria.ts";
import { clientPartsOfField, clientPartsOfRows, partOf } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import { projectsOfClient } from "../../work/project/resolvers.ts";
import { timeEntriesOfClient } from "../../work/timeEntry/resolvers.ts";
import { invoicesOfClient } from "../invoice/resolvers.ts";
import { paymentsOfClient } from "../payment/resolvers.ts";

/** Throws BAD_USER_INPUT. */
export const assertClientFilter = (filter: ClientFilter | null | undefined): void =>
  assertIds("Client", given(filter).ids, "ids");

function toCriteria(filter: ClientFilter | null | undefined, accountId: AccountId): ClientCriteria {
  assertClientFilter(filter);
  const { ids, ...rest } = given(filter);
  return { ...rest, ...(ids && { ids: idsIn("Client", ids, accountId).map(toClientId) }) };
}

export function clientList(
  accountId: AccountId,
  args: Partial<BusinessClientsArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const selection = selectionOf(info);
  const { filter, sort } = args;
  const query = {
    criteria: toCriteria(filter, accountId),
    parts: clientPartsOfRows(selection),
    ...(sort && { order: sort }),
  };
  return connect(args, [accountId, "clients", filter, sort], selection, (window) =>
    context.in(accountId).clients(query, window),
  );
}

const part = partOf<Client, ClientPart>(({ accountId, id }, name, context) =>
  context.in(accountId).client.load(id, [name]),
);

export const client: Resolvers = {
  Query: {
    client: async (_, { id }, { open }, info) => {
      const opened = await open("Client", id);
      return opened ? opened.loaders.client.load(toClientId(opened.number), clientPartsOfField(info)) : null;
    },
  },
  Client: {
    __resolveReference: async (reference, { openReference }, info) => {
      const opened = await openReference("Client", reference);
      const parts = clientPartsOfField(info, "Client");
      return opened ? await opened.loaders.client.load(toClientId(opened.number), parts) : null;
    },
    id: ({ accountId, id }) => toGlobalId("Client", accountId, id),
    freshbooksId: ({ id }) => id,
    outstanding: part("outstanding"),
    overdue: part("overdue"),
    credit: part("credit"),
    draft: part("draft"),
    grandTotal: part("grandTotal"),
    contacts: part("contacts"),
    lateFee: part("lateFee"),
    lateReminders: part("lateReminders"),
    invoices: invoicesOfClient,
    payments: paymentsOfClient,
    expenses: expensesOfClient,
    projects: projectsOfClient,
    timeEntries: timeEntriesOfClient,
  },
};
