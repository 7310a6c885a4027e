import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accountNoun, type Query, shows } from "../../nouns/account.ts";
import { type ClientCriteria, clientFilters, clientOrders } from "./criteria.ts";
import { type ClientPart, clientRecord } from "./record.ts";

export type ClientQuery = Query<ClientCriteria, keyof typeof clientOrders, ClientPart>;

const clients = accountNoun({
  path: "users/clients",
  many: "clients",
  one: "client",
  idsFilter: "userids",
  twin: "userid",
  record: clientRecord,
  filters: clientFilters,
  orders: clientOrders,
});

/** The clients of one account. */
export function clientsOf(session: Session, accountId: AccountId) {
  const { collection, ...noun } = clients(session, accountId);
  return { ...noun, show: shows(collection, clientRecord) };
}
