import { toClientId, toInvoiceId, toPaymentId } from "../../../values/ids.ts";
import {
  account,
  certainWord,
  day,
  deleted,
  easternInstant,
  flag,
  link,
  number,
  ownId,
  text,
} from "../../records/kinds.ts";
import { once, readOnly } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { type Made, record, type Sent, type Shown } from "../../records/record.ts";
import { paymentMethod } from "./words.ts";

export const paymentRecord = record("payment", {
  accountId: account,
  id: ownId(toPaymentId),
  clientId: readOnly(link("clientid", toClientId)),
  invoiceId: once(link("invoiceid", toInvoiceId)),
  amount: money("amount"),
  date: day("date"),
  method: certainWord("type", paymentMethod),
  note: text("note"),
  fromCredit: readOnly(flag("from_credit", false)),
  gateway: readOnly(text("gateway")),
  processorTransactionId: readOnly(number("transactionid")),
  processorTransactionUuid: readOnly(text("transaction_uuid")),
  freshbooksOrderId: readOnly(number("orderid")),
  freshbooksBulkPaymentId: readOnly(number("bulk_paymentid")),
  /** Set where what was paid beyond the invoice became credit of the client. */
  overpaymentId: readOnly(number("overpaymentid")),
  deleted,
  updatedAt: easternInstant("updated"),
});

export type Payment = Shown<typeof paymentRecord>;
export type PaymentInput = Sent<typeof paymentRecord>;
export type NewPayment = Made<typeof paymentRecord>;
