import { accountNoun } from "../../nouns/account.ts";
import { clientFilters, clientOrders } from "./criteria.ts";
import { clientRecord } from "./record.ts";

/** The clients of one account. */
export const clientsOf = accountNoun({
  path: "users/clients",
  many: "clients",
  one: "client",
  twin: "userid",
  record: clientRecord,
  filters: clientFilters,
  orders: clientOrders,
  refusals: {
    7012: {
      code: "REQUIRED",
      message: "A name, an organization or an email address is required for a client",
    },
  },
});
