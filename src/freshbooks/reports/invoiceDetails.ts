import { type Day, toDay } from "../../values/dates.ts";
import { type ClientId, toClientId, toInvoiceId } from "../../values/ids.ts";
import { isZero, type Money, negate, toDecimal } from "../../values/money.ts";
import { displayNameIn, numbered } from "../records/displayName.ts";
import { decimalOrNull, idOrNull, orNull, toText, type WireMoney, wholeOrNull } from "../records/wire.ts";
import { type InvoiceStatus, invoiceStatus } from "../sales/invoice/words.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendRange,
  type WireRange,
} from "./answer.ts";
import { isOnly, many, spellingsOf } from "./narrowing.ts";

type Text = string | number | null | undefined;
type WireTotals = Record<"total" | "paid" | "outstanding", WireMoney>;

type WireLine = Record<"rate" | "amount" | "total", WireMoney> & {
  lineid: number | string;
  taskno: number | null;
  name: Text;
  description: Text;
  qty: string | number;
  tax_name1?: Text;
  tax_amount1?: WireMoney | null;
  tax_name2?: Text;
  tax_amount2?: WireMoney | null;
};

type WireInvoice = WireTotals &
  Record<"subtotal" | "discount_total" | "tax", WireMoney> & {
    invoiceid: number;
    invoice_number: Text;
    create_date: string;
    date_paid: string | null;
    due_offset_days: number | null;
    po_number: Text;
    v3_status: string | null;
    tax_summaries: { tax_name: Text; tax_number: Text; tax_rate: Text; tax_total: WireMoney }[];
    lines: WireLine[];
  };

type WireClient = {
  userid: number;
  organization: Text;
  fname: Text;
  lname: Text;
  email: Text;
  summary: WireTotals;
  invoices: WireInvoice[];
};

type WireInvoiceDetails = WireRange & {
  currency_code: string;
  date_type: string;
  clientids?: (number | string)[] | null;
  statusids?: (number | string)[] | null;
  summary: WireTotals;
  clients: WireClient[];
  download_token?: string | null;
};

const dateTypes = { ISSUE_DATE: "issue", PAID_DATE: "paid" } as const;

type Asked = Range & {
  currency?: string;
  datedBy: keyof typeof dateTypes;
  clientIds?: readonly ClientId[];
  statuses?: readonly InvoiceStatus[];
};

export type InvoiceDetailsReport = ReturnType<typeof toInvoiceDetails>;

/** FreshBooks' `invoice_details`. Includes drafts, unlike ledger reports. */
export const invoiceDetails: ReportNoun<Asked, InvoiceDetailsReport> = {
  name: "invoice_details",
  key: "invoice_details",
  send: ({ currency, datedBy, clientIds, statuses, ...range }) => [
    ...sendRange(range),
    ["date_type", dateTypes[datedBy]],
    ...(currency ? [["currency_code", currency] as const] : []),
    ...many("clientids[]", clientIds),
    ...many(
      "statusids[]",
      statuses?.flatMap((status) => spellingsOf(invoiceStatus, status)),
    ),
  ],
  toReport: toInvoiceDetails,
};

/** Every row is checked, and so is the filter where the response repeats it. */
function toInvoiceDetails(wire: WireInvoiceDetails, asked: Asked) {
  const { from, to, datedBy, clientIds, statuses } = asked;
  const currency = wire.currency_code;
  const toAmount = moneyIn(currency);
  const clients = wire.clients.map((client) => toClient(client, toAmount));
  const invoices = clients.flatMap((client) => client.invoices);
  const range = rangeConfirmed(wire, asked);
  const isWithin = (holds: (day: Day) => boolean) =>
    invoices.every(({ issueDate, paidDate }) => {
      const day = datedBy === "PAID_DATE" ? paidDate : issueDate;
      return day !== null && holds(day);
    });
  confirm({
    from: range.from && isWithin((day) => day >= from),
    to: range.to && isWithin((day) => day <= to),
    ...currencyConfirmed(wire, asked),
    datedBy: wire.date_type === dateTypes[datedBy],
    clientIds: isOnly(
      clientIds,
      clients.map(({ clientId }) => clientId),
      wire.clientids?.map(String),
    ),
    statuses: isOnly(
      statuses,
      invoices.map(({ status }) => status),
      wire.statusids?.map((word) => invoiceStatus.toOurs(String(word))),
    ),
  });
  const downloadToken = orNull(wire.download_token);
  return { from, to, currency, datedBy, totals: toTotals(wire.summary, toAmount), clients, downloadToken };
}

type ToAmount = (wire: WireMoney) => Money;

const toTotals = (wire: WireTotals, toAmount: ToAmount) => ({
  total: toAmount(wire.total),
  paid: toAmount(wire.paid),
  outstanding: toAmount(wire.outstanding),
});

const nameOf = displayNameIn(
  { organization: "organization", firstName: "fname", lastName: "lname", email: "email" },
  numbered("Client", "userid"),
);

function toClient(wire: WireClient, toAmount: ToAmount) {
  const clientId = idOrNull(wire.userid);
  return {
    clientId: clientId ? toClientId(clientId) : null,
    displayName: nameOf(wire),
    organization: orNull(wire.organization),
    firstName: orNull(wire.fname),
    lastName: orNull(wire.lname),
    email: orNull(wire.email),
    totals: toTotals(wire.summary, toAmount),
    invoices: wire.invoices.map((invoice) => toInvoice(invoice, toAmount)),
  };
}

const toInvoice = (wire: WireInvoice, toAmount: ToAmount) => ({
  invoiceId: toInvoiceId(toText(wire.invoiceid)),
  number: toText(wire.invoice_number),
  status: invoiceStatus.toOurs(wire.v3_status),
  issueDate: toDay(wire.create_date),
  paidDate: wire.date_paid ? toDay(wire.date_paid) : null,
  dueOffsetDays: wholeOrNull(wire.due_offset_days),
  poNumber: orNull(wire.po_number),
  subtotal: toAmount(wire.subtotal),
  discount: negate(toAmount(wire.discount_total)),
  tax: toAmount(wire.tax),
  ...toTotals(wire, toAmount),
  taxes: wire.tax_summaries.map((tax) => ({
    name: orNull(tax.tax_name),
    percent: decimalOrNull(tax.tax_rate),
    number: orNull(tax.tax_number),
    amount: toAmount(tax.tax_total),
  })),
  lines: wire.lines.map((line) => ({
    lineId: toText(line.lineid),
    position: wholeOrNull(line.taskno),
    name: orNull(line.name),
    description: orNull(line.description),
    quantity: toDecimal(line.qty),
    unitCost: toAmount(line.rate),
    amount: toAmount(line.amount),
    taxes: [
      ...toLineTax(line.tax_name1, line.tax_amount1, toAmount),
      ...toLineTax(line.tax_name2, line.tax_amount2, toAmount),
    ],
    total: toAmount(line.total),
  })),
});

/** A line without a tax has no tax name and an empty or zero amount. */
function toLineTax(wireName: Text, wire: WireMoney | null | undefined, toAmount: ToAmount) {
  const name = orNull(wireName);
  const amount = wire ? toAmount(wire) : null;
  return amount && (name !== null || !isZero(amount)) ? [{ name, amount }] : [];
}
