import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accountNoun, shows } from "../../nouns/account.ts";
import { clientFilters, clientOrders } from "./criteria.ts";
import { clientRecord } from "./record.ts";

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
