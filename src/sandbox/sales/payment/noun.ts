import { define } from "../../families/accounting/define.ts";
import {
  amounts,
  days,
  flag,
  numberIs,
  numbers,
  textIs,
  textLike,
} from "../../families/accounting/filters.ts";
import { isFields } from "../../wire/json.ts";
import { client } from "../client/noun.ts";
import { creditNote } from "../creditNote/noun.ts";
import { invoice } from "../invoice/noun.ts";
import { settleInvoice } from "../invoice/status.ts";
import type { PaymentRow } from "../rows.ts";
import { changePayment, createPayment } from "./write.ts";

const clientOf = (row: PaymentRow) => row.invoice.client.id;

/** Payments: their filters and output. */
export const payment = define<PaymentRow>({
  singular: "payment",
  plural: "payments",
  idField: "logid",
  rows: (account) => account.payments,
  settle: (row, moment) => settleInvoice(row.invoice, moment.clock.micros()),
  create: createPayment,
  change: changePayment,
  isOf: (row, userId) => clientOf(row) === userId,

  filters: {
    invoiceid: numberIs((row) => row.invoice.id), // there is no plural
    ...numbers("clientid", clientOf),
    ...numbers("customerid", clientOf),
    ...days("date", (row: PaymentRow) => row.fields.date),
    ...amounts("amount", (row: PaymentRow) => row.cents),
    type: textIs((row) => row.fields.type),
    currency: textIs((row) => (isFields(row.fields.amount) ? row.fields.amount.code : null)),
    from_credit: flag((row) => row.fields.from_credit === true),
    notes: textLike((row) => [row.fields.note]),
    client_name: textLike(({ invoice: { client } }) => [
      client.fields.organization,
      `${client.fields.fname} ${client.fields.lname}`,
    ]),
    number: textLike((row) => [row.invoice.fields.invoice_number]),
    payment_or_credit: textIs((row) => (row.fields.from_credit ? "credit" : "invoice")),
  },

  includes: {
    client: (row, moment) => ({ ...client.show(row.invoice.client, moment), ...row.invoice.client.wire }),
    invoice: (row, moment) => ({ ...invoice.show(row.invoice, moment), ...row.invoice.wire }),
    credit_note: (row, moment) => {
      const note = moment.account.creditNotes.get(Number(row.fields.creditid));
      return note ? creditNote.show(note, moment) : null;
    },
    order: () => null,
  },

  show: (row, { settings: { creditPaymentsShow: shows } }) => ({
    ...(shows !== "creditid" && { creditid: null }),
    ...(shows === "nothing" && { from_credit: false }),
    clientid: clientOf(row),
    gateway: null,
    invoiceid: row.invoice.id,
    send_client_notification: null,
    transaction_uuid: null,
  }),
});
