import {
  amountMax,
  amountMin,
  dayMax,
  dayMin,
  flag,
  numberIn,
  numberIs,
  stampMax,
  stampMin,
  textIs,
  textLike,
} from "../../families/accounting/filters.ts";
import type { Include, Noun } from "../../families/accounting/noun.ts";
import { isFields } from "../../wire/json.ts";
import { eastern } from "../../wire/stamps.ts";
import { client } from "../client/noun.ts";
import { invoice } from "../invoice/noun.ts";
import { settleInvoice } from "../invoice/status.ts";
import type { PaymentRow } from "../rows.ts";
import { changePayment, createPayment } from "./write.ts";

const clientOf = (row: PaymentRow) => row.invoice.client.id;

/** Payments: what they can be asked, and what they show. */
export const payment: Noun<PaymentRow> = {
  singular: "payment",
  plural: "payments",
  idField: "logid",
  rows: (account) => account.payments,
  deletable: false,
  settle: (row, moment) => settleInvoice(row.invoice, moment.clock.micros()),
  create: createPayment,
  change: changePayment,
  isOf: (row, userId) => clientOf(row) === userId,

  // There is no plural filter for invoices.
  filters: new Map([
    ["logid", numberIs((row) => row.id)],
    ["logids", numberIn((row) => row.id)],
    ["invoiceid", numberIs((row) => row.invoice.id)],
    ["clientid", numberIs(clientOf)],
    ["clientids", numberIn(clientOf)],
    ["customerid", numberIs(clientOf)],
    ["customerids", numberIn(clientOf)],
    ["date_min", dayMin((row) => row.fields.date)],
    ["date_max", dayMax((row) => row.fields.date)],
    ["updated_min", stampMin((row) => row.updatedAt)],
    ["updated_max", stampMax((row) => row.updatedAt)],
    ["amount_min", amountMin((row) => row.cents)],
    ["amount_max", amountMax((row) => row.cents)],
    ["type", textIs((row) => row.fields.type)],
    ["currency", textIs((row) => (isFields(row.fields.amount) ? row.fields.amount.code : null))],
    ["from_credit", flag((row) => row.fields.from_credit === true)],
    ["notes", textLike((row) => [row.fields.note])],
    [
      "client_name",
      textLike(({ invoice: { client } }) => [
        client.fields.organization,
        `${client.fields.fname} ${client.fields.lname}`,
      ]),
    ],
    ["number", textLike((row) => [row.invoice.fields.invoice_number])],
    ["payment_or_credit", textIs((row) => (row.fields.from_credit ? "credit" : "invoice"))],
  ]),

  sorts: new Map(),

  includes: new Map<string, Include<PaymentRow>>([
    ["client", (row, moment) => ({ ...client.show(row.invoice.client, moment), ...row.invoice.client.wire })],
    ["invoice", (row, moment) => ({ ...invoice.show(row.invoice, moment), ...row.invoice.wire })],
    ["credit_note", () => null],
    ["order", () => null],
  ]),

  show: (row, { account }) => ({
    ...row.fields,
    accounting_systemid: account.seed.accountId,
    clientid: clientOf(row),
    gateway: null,
    id: row.id,
    invoiceid: row.invoice.id,
    logid: row.id,
    send_client_notification: null,
    transaction_uuid: null,
    updated: eastern(row.updatedAt),
    vis_state: row.visState,
  }),
};
