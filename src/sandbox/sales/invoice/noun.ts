import {
  dayMax,
  dayMin,
  flag,
  numberIn,
  numberIs,
  stampMax,
  stampMin,
  textIs,
} from "../../families/accounting/filters.ts";
import type { Noun } from "../../families/accounting/noun.ts";
import type { Moment } from "../../state/moment.ts";
import { centsText, shareText } from "../../wire/decimal.ts";
import { type Fields, isFields, money, steadyUuid } from "../../wire/json.ts";
import { eastern, easternVersion } from "../../wire/stamps.ts";
import type { InvoiceRow } from "../rows.ts";
import { invoiceIncludes } from "./includes.ts";
import { linesOf } from "./lines.ts";
import { sendInvoice } from "./send.ts";
import { dueDate, isDraft, isPaid, outstandingOf, statusesOf, v3Status } from "./status.ts";
import { changeInvoice, createInvoice } from "./write.ts";

/** Invoices: what they can be asked, and what they show. */
export const invoice: Noun<InvoiceRow> = {
  singular: "invoice",
  plural: "invoices",
  idField: "invoiceid",
  rows: (account) => account.invoices,
  deletable: true,
  actions: { keys: ["action_email", "action_mark_as_sent"], act: sendInvoice },
  create: createInvoice,
  change: changeInvoice,
  isOf: (row, userId) => row.client.id === userId,

  // `status`, `statusid`, `payment_status` and `create_date_min` were seen to be without effect.
  filters: new Map([
    ["customerid", numberIs((row) => row.client.id)],
    ["customerids", numberIn((row) => row.client.id)],
    ["invoiceid", numberIs((row) => row.id)],
    ["invoiceids", numberIn((row) => row.id)],
    ["invoice_number", textIs((row) => row.fields.invoice_number)],
    ["v3_status", textIs(v3Status)],
    ["date_min", dayMin((row) => row.fields.create_date)],
    ["date_max", dayMax((row) => row.fields.create_date)],
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
    ["paid", flag((row) => isPaid(row))],
    ["outstanding", flag((row) => !isDraft(row) && outstandingOf(row) > 0n)],
  ]),

  sorts: new Map([
    ["invoice_date", (a, b) => compare(String(a.fields.create_date), String(b.fields.create_date))],
  ]),

  includes: invoiceIncludes,
  show: showInvoice,
};

function showInvoice(row: InvoiceRow, moment: Moment): Fields {
  const { account } = moment;
  const { fields, totals } = row;
  const code = String(fields.currency_code);
  const inCurrency = (cents: bigint) => money(centsText(cents), code);
  return {
    ...fields,
    accountid: account.seed.accountId,
    accounting_systemid: account.seed.accountId,
    amount: inCurrency(totals.amount),
    autobill_status: fields.autobill_status ?? null,
    basecampid: 0,
    created_at: eastern(row.createdAt),
    current_organization: row.client.fields.organization ?? "",
    deposit_amount: isFields(fields.deposit_amount) ? { ...fields.deposit_amount, code } : null,
    description: firstDescription(row),
    discount: { amount: inCurrency(-totals.discount), rate: fields.discount_value ?? "0", type: "percent" },
    discount_total: inCurrency(totals.discount),
    due_date: dueDate(row),
    id: row.id,
    invoiceid: row.id,
    last_order_status: fields.last_order_status ?? null,
    lock_status: "unlocked",
    net_paid_amount: money(shareText(row.paid, totals.amount - totals.tax, totals.amount), code),
    outstanding: inCurrency(outstandingOf(row)),
    paid: inCurrency(row.paid),
    sender_address: {
      city: "",
      code: "",
      country: account.seed.country,
      province: "",
      street: "",
      street2: "",
    },
    series: "",
    updated: eastern(row.updatedAt),
    uuid: steadyUuid("invoice", account.seed.accountId, row.id),
    version: easternVersion(row.updatedAt),
    vis_state: row.visState,
    ...statusesOf(row, moment),
  };
}

/** An invoice is described by the description, not the name, of its first line. */
const firstDescription = (row: InvoiceRow): string => String(linesOf(row)[0]?.description ?? "");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
