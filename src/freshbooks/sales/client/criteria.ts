import type { ClientId } from "../../../values/ids.ts";
import { isPositive } from "../../../values/money.ts";
import { criteria } from "../../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  byText,
  byUpdate,
  contains,
  locally,
  updatedWithin,
} from "../../lists/filters.ts";
import type { Filter, Order } from "../../lists/query.ts";
import { leftOut } from "../../records/record.ts";
import { type Client, clientRecord } from "./record.ts";

export const clientFilters = criteria<Client>()({
  ids: (ids: readonly ClientId[]) => anyOf<Client>(ids, "userid", "userids", ({ id }) => id),
  /** FreshBooks' `email` may depend on letter case, so a wider filter is sent. */
  email: (wanted: string) => ({
    send: [["email_like", wanted.trim()]],
    holds: ({ email }) => contains(email, wanted.trim()),
    keeps: ({ email }) => addressOf(email) === addressOf(wanted),
  }),
  search: (part: string) => ({
    send: [["user_like", part]],
    holds: ({ firstName, lastName, organization }) =>
      [firstName, lastName, organization].some((name) => contains(name, part)),
  }),
  organizationContains: (part: string) => ({
    send: [["organization_like", part]],
    proven: true,
    holds: ({ organization }) => contains(organization, part),
  }),
  updatedAt: updatedWithin,
  hasOutstanding: (wanted: boolean) => hasBalance("outstanding", "has_outstanding", wanted),
  hasOverdue: (wanted: boolean) => hasBalance("overdue", "has_overdue", wanted),
  archived: archivedIs,
});

/** An email address, for comparison. */
export const addressOf = (email: string | null): string => email?.trim().toLowerCase() ?? "";

/** FreshBooks has a flag for clients who owe and none for those who do not. */
function hasBalance(part: "outstanding" | "overdue", flag: string, wanted: boolean): Filter<Client> {
  const owes = (client: Client) => {
    const balance = client[part];
    if (balance === undefined) throw leftOut(client, part);
    return (balance ?? []).some(isPositive);
  };
  const includes = clientRecord.includesOf([part]);
  return wanted
    ? { send: [[flag, "true"]], holds: owes, includes }
    : locally<Client>((client) => !owes(client), includes);
}

const nameOf = ({ firstName, lastName }: Client) => `${firstName ?? ""} ${lastName ?? ""}`;

/** Where clients without a first name sort depends on the database, so they prove nothing. */
function byName(send: string, sign: 1 | -1): Order<Client> {
  const order = byText<Client>(nameOf, send, sign);
  const isWhole = ({ firstName }: Client) => Boolean(firstName?.trim());
  return { ...order, betrays: (a, b) => isWhole(a) && isWhole(b) && order.betrays(a, b) };
}

/** Only those known to work on the real service. */
export const clientOrders = {
  ORGANIZATION_ASC: byText<Client>(({ organization }) => organization, "organization_name_asc", 1),
  ORGANIZATION_DESC: byText<Client>(({ organization }) => organization, "organization_name_desc", -1),
  NAME_ASC: byName("fullname_asc", 1),
  NAME_DESC: byName("fullname_desc", -1),
  EMAIL_ASC: byText<Client>(({ email }) => email, "email_asc", 1),
  EMAIL_DESC: byText<Client>(({ email }) => email, "email_desc", -1),
  UPDATED_AT_ASC: byUpdate<Client>(1, "updated_asc"),
  UPDATED_AT_DESC: byUpdate<Client>(-1, "updated_desc"),
} satisfies Record<string, Order<Client>>;
