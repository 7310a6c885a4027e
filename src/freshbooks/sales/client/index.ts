import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accountNoun } from "../../nouns/account.ts";
import { clientFilters, clientOrders } from "./criteria.ts";
import { clientRecord } from "./record.ts";
import { contactWritesOf } from "./writes.ts";

const clients = accountNoun({
  path: "users/clients",
  many: "clients",
  one: "client",
  twin: "userid",
  record: clientRecord,
  filters: clientFilters,
  alike: ({ email, organization, lastName }) => {
    if (email) return { email };
    if (organization) return { organizationContains: organization };
    return lastName ? { search: lastName } : {};
  },
  orders: clientOrders,
  refusals: {
    7012: {
      code: "REQUIRED",
      message: "A name, an organization or an email address is required for a client",
    },
  },
});

/** The clients of one account. */
export function clientsOf(session: Session, accountId: AccountId) {
  const noun = clients(session, accountId);
  return { ...noun, ...contactWritesOf(session, accountId, noun.now) };
}
