import { define } from "../../families/accounting/define.ts";
import { days, flag, numbers, textIs } from "../../families/accounting/filters.ts";
import type { Moment } from "../../state/moment.ts";
import { byText } from "../../wire/byText.ts";
import { centsText, shareText } from "../../wire/decimal.ts";
import { type Fields, isFields, money, steadyUuid } from "../../wire/json.ts";
import { eastern, easternVersion } from "../../wire/stamps.ts";
import type { InvoiceRow } from "../rows.ts";
import { invoiceIncludes } from "./includes.ts";
import { linesOf } from "./lines.ts";
import { sendInvoice } from "./send.ts";
import { dueDate, isDraft, isPaid, outstandingOf, statusesOf, v3Status } from "./status.ts";
import { changeInvoice, createInvoice } from "./write.ts";

/** Invoices: their filters, sorts and output. */
export const invoice = define<InvoiceRow>({
  singular: "invoice",
  plural: "invoices",
  idField: "invoiceid",
  rows: (account) => account.invoices,
  deletable: true,
  actions: { keys: ["action_email", "action_mark_as_sent"], act: sendInvoice },
  create: createInvoice,
  change: changeInvoice,
  isOf: (row, userId) => row.client.id === userId,

  // `status`, `statusid`, `payment_status` and `create_date_min` were seen to have no effect.
  filters: {
    ...numbers("customerid", (row: InvoiceRow) => row.client.id),
    ...days("date", (row: InvoiceRow) => row.fields.create_date),
    invoice_number: textIs((row) => row.fields.invoice_number),
    v3_status: textIs(v3Status),
    paid: flag((row) => isPaid(row)),
    outstanding: flag((row) => !isDraft(row) && outstandingOf(row) > 0n),
  },
  sorts: { invoice_date: byText((row) => String(row.fields.create_date)) },
  includes: invoiceIncludes,
  show: showInvoice,
});

function showInvoice(row: InvoiceRow, moment: Moment): Fields {
  const { account } = moment;
  const { fields, totals } = row;
  const code = String(fields.currency_code);
  const inCurrency = (cents: bigint) => money(centsText(cents), code);
  return {
    accountid: account.seed.accountId,
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
    uuid: steadyUuid("invoice", account.seed.accountId, row.id),
    version: easternVersion(row.updatedAt),
    ...statusesOf(row, moment),
  };
}

/** An invoice's description is that, not the name, of its first line. */
const firstDescription = (row: InvoiceRow): string => String(linesOf(row)[0]?.description ?? "");
