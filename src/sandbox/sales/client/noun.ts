import {
  flag,
  numberIn,
  numberIs,
  stampMax,
  stampMin,
  textIs,
  textLike,
} from "../../families/accounting/filters.ts";
import type { Noun, Order } from "../../families/accounting/noun.ts";
import type { Moment } from "../../state/moment.ts";
import { steadyUuid } from "../../wire/json.ts";
import { eastern, utc } from "../../wire/stamps.ts";
import type { ClientRow } from "../rows.ts";
import { type Balances, balance, balances, credit, draft, outstanding, overdue } from "./balances.ts";
import { changeClient, createClient } from "./write.ts";

const text = (name: string) => (row: ClientRow) => row.fields[name];
const texts =
  (...names: string[]) =>
  (row: ClientRow) =>
    names.map((name) => row.fields[name]);
const addresses = ["p", "s"].flatMap((side) =>
  ["street", "street2", "city", "province", "code", "country"].map((part) => `${side}_${part}`),
);

/** Clients: what they can be asked, and what they show. */
export const client: Noun<ClientRow> = {
  singular: "client",
  plural: "clients",
  idField: "userid",
  rows: (account) => account.clients,
  deletable: false,
  create: createClient,
  change: changeClient,
  isOf: (row, userId) => row.id === userId,

  // `fname`, `lname` and `organization` without `_like` were seen to be without effect.
  filters: new Map([
    ["userid", numberIs((row) => row.id)],
    ["userids", numberIn((row) => row.id)],
    ["username", textIs(text("username"))],
    ["email", textIs(text("email"))],
    ["email_like", textLike(texts("email"))],
    ["fname_like", textLike(texts("fname"))],
    ["lname_like", textLike(texts("lname"))],
    ["organization_like", textLike(texts("organization"))],
    ["note_like", textLike(texts("note"))],
    ["phone_like", textLike(texts("bus_phone", "home_phone", "mob_phone", "fax"))],
    ["user_like", textLike(texts("fname", "lname", "organization"))],
    ["address_like", textLike(texts(...addresses))],
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
    ["has_credit", flag((row) => credit(row).size > 0)],
    ["has_draft", flag((row) => draft(row).size > 0)],
    ["has_outstanding", flag((row) => outstanding(row).size > 0)],
    ["has_overdue", flag((row, moment) => overdue(row, moment).size > 0)],
  ]),

  sorts: new Map([
    ["client_id", (a, b) => a.id - b.id],
    ["organization_name", byText("organization")],
    ["email", byText("email")],
    ["bus_phone", byText("bus_phone")],
    ["updated", (a, b) => a.updatedAt - b.updatedAt],
    ["fullname", byText("fname", "lname")],
    ["primarycontact", byText("fname", "lname")],
    ["outstanding", byAmount(outstanding)],
    ["overdue", byAmount(overdue)],
    ["credit", byAmount(credit)],
  ]),

  includes: new Map([
    ["outstanding_balance", balance(outstanding)],
    ["overdue_balance", balance(overdue)],
    ["draft_balance", balance(draft)],
    ["credit_balance", balance(credit)],
    ["grand_total_balance", balance(balances)],
    ["contacts", (row) => row.extras.contacts ?? []],
    ["late_fee", (row) => row.extras.late_fee ?? null],
    ["late_reminders", (row) => row.extras.late_reminders ?? []],
    ["last_activity", () => null],
  ]),

  show: (row, { account }) => ({
    ...row.fields,
    accounting_systemid: account.seed.accountId,
    company_industry: row.fields.company_industry ?? null,
    direct_link_token: null,
    exceeds_client_limit: 0,
    has_retainer: null,
    id: row.id,
    last_activity: null,
    last_login: null,
    level: 0,
    num_logins: 0,
    number_format: null,
    retainer_id: null,
    role: "client",
    signup_date: utc(row.createdAt), // the one stamp of a client that is not New York's
    statement_token: null,
    subdomain: null,
    updated: eastern(row.updatedAt),
    userid: row.id,
    uuid: steadyUuid("client", account.seed.accountId, row.id),
    vis_state: row.visState,
  }),
};

function byText(...names: string[]): Order<ClientRow> {
  const of = (row: ClientRow) =>
    names
      .map((name) => row.fields[name] ?? "")
      .join(" ")
      .toLowerCase();
  return (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0);
}

/** Across currencies the numbers are simply added up. */
function byAmount(of: (row: ClientRow, moment: Moment) => Balances): Order<ClientRow> {
  const sum = (row: ClientRow, moment: Moment) =>
    [...of(row, moment).values()].reduce((total, cents) => total + cents, 0n);
  return (a, b, moment) => Number(sum(a, moment) - sum(b, moment));
}
