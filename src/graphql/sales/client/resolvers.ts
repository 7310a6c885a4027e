import type { GraphQLResolveInfo } from "graphql";
import type { ClientCriteria } from "../../../freshbooks/sales/client/criteria.ts";
import { clientRecord } from "../../../freshbooks/sales/client/record.ts";
import type { BusinessClientsArgs, ClientFilter, Resolvers } from "../../../generated/resolvers.ts";
import { type AccountId, toClientId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { expensesOfClient } from "../../costs/expense/resolvers.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, given, idsIn } from "../../reading/criteria.ts";
import { accountEntity } from "../../reading/entity.ts";
import { partsOfRows } from "../../reading/parts.ts";
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
    parts: partsOfRows(clientRecord, selection),
    ...(sort && { order: sort }),
  };
  return connect(args, [accountId, "clients", filter, sort], selection, (window) =>
    context.in(accountId).clients(query, window),
  );
}

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
