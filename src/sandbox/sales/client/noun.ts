import { define } from "../../families/accounting/define.ts";
import { flag, textIs, textLike } from "../../families/accounting/filters.ts";
import type { Order } from "../../families/accounting/noun.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { byText } from "../../wire/byText.ts";
import { steadyUuid } from "../../wire/json.ts";
import { utc } from "../../wire/stamps.ts";
import type { ClientRow } from "../rows.ts";
import { type Balances, balance, balances, credit, draft, outstanding, overdue } from "./balances.ts";
import { addresses, changeClient, createClient } from "./write.ts";

const text = (name: string) => (row: ClientRow) => row.fields[name];
const texts =
  (...names: readonly string[]) =>
  (row: ClientRow) =>
    names.map((name) => row.fields[name]);

/** Clients: their filters, sorts and output. */
export const client = define<ClientRow>({
  singular: "client",
  plural: "clients",
  idField: "userid",
  rows: (account) => account.clients,
  create: createClient,
  change: changeClient,
  isOf: (row, userId) => row.id === userId,

  // `fname`, `lname` and `organization` without `_like` were seen to have no effect.
  filters: {
    username: textIs(text("username")),
    email: textIs(text("email")),
    email_like: textLike(texts("email")),
    fname_like: textLike(texts("fname")),
    lname_like: textLike(texts("lname")),
    organization_like: textLike(texts("organization")),
    note_like: textLike(texts("note")),
    phone_like: textLike(texts("bus_phone", "home_phone", "mob_phone", "fax")),
    user_like: textLike(texts("fname", "lname", "organization")),
    address_like: textLike(texts(...addresses)),
    has_credit: flag((row) => credit(row).size > 0),
    has_draft: flag((row) => draft(row).size > 0),
    has_outstanding: flag((row) => outstanding(row).size > 0),
    has_overdue: flag((row, moment) => overdue(row, moment).size > 0),
  },

  sorts: {
    client_id: (a, b) => a.id - b.id,
    organization_name: byTexts("organization"),
    email: byTexts("email"),
    bus_phone: byTexts("bus_phone"),
    updated: (a, b) => a.updatedAt - b.updatedAt,
    fullname: byTexts("fname", "lname"),
    primarycontact: byTexts("fname", "lname"),
    outstanding: byAmount(outstanding),
    overdue: byAmount(overdue),
    credit: byAmount(credit),
  },

  includes: {
    outstanding_balance: balance(outstanding),
    overdue_balance: balance(overdue),
    draft_balance: balance(draft),
    credit_balance: balance(credit),
    grand_total_balance: balance(balances),
    contacts: (row) => row.extras.contacts ?? [],
    late_fee: (row) => row.extras.late_fee ?? null,
    late_reminders: (row) => row.extras.late_reminders ?? [],
    last_activity: () => null,
  },

  show: (row, { account }) => ({
    ...retainerOf(row, account),
    company_industry: row.fields.company_industry ?? null,
    direct_link_token: null,
    exceeds_client_limit: 0,
    last_activity: null,
    last_login: null,
    level: 0,
    num_logins: 0,
    number_format: null,
    role: "client",
    signup_date: utc(row.createdAt), // the only client stamp not in New York time
    statement_token: null,
    subdomain: null,
    uuid: steadyUuid("client", account.seed.accountId, row.id),
  }),
});

/** As recorded for a client without one; the shape with one was never captured. */
function retainerOf({ id }: ClientRow, { retainers }: Account) {
  const active = retainers
    .flatMap((table) => [...table.values()])
    .find(({ fields }) => fields.active === true && fields.client_user_id === id);
  return { has_retainer: active ? true : null, retainer_id: active?.id ?? null };
}

function byTexts(...names: string[]): Order<ClientRow> {
  return byText((row) =>
    names
      .map((name) => row.fields[name] ?? "")
      .join(" ")
      .toLowerCase(),
  );
}

/** Across currencies the numbers are simply added. */
function byAmount(of: (row: ClientRow, moment: Moment) => Balances): Order<ClientRow> {
  const sum = (row: ClientRow, moment: Moment) =>
    [...of(row, moment).values()].reduce((total, cents) => total + cents, 0n);
  return (a, b, moment) => Number(sum(a, moment) - sum(b, moment));
}
