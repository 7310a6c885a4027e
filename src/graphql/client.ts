import type { GraphQLResolveInfo } from "graphql";
import type { Client, ClientCriteria, ClientPart } from "../freshbooks/client.ts";
import type { BusinessClientsArgs, ClientFilter, Resolvers } from "../generated/resolvers.ts";
import { type AccountId, toClientId } from "../values/ids.ts";
import { connect } from "./connection.ts";
import type { Context } from "./context.ts";
import { assertIds, given, idsIn } from "./criteria.ts";
import { expensesOfClient } from "./expense.ts";
import { toGlobalId } from "./ids.ts";
import { invoicesOfClient } from "./invoice.ts";
import { clientPartsOfField, clientPartsOfRows, partOf } from "./parts.ts";
import { paymentsOfClient } from "./payment.ts";
import { projectsOfClient } from "./project.ts";
import { selectionOf } from "./selection.ts";
import { timeEntriesOfClient } from "./timeEntry.ts";

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
