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
import { paymentType } from "./words.ts";

export const paymentRecord = record("payment", {
  accountId: account,
  id: ownId(toPaymentId),
  clientId: readOnly(link("clientid", toClientId)),
  invoiceId: once(link("invoiceid", toInvoiceId)),
  amount: money("amount"),
  date: day("date"),
  type: certainWord("type", paymentType),
  note: text("note"),
  fromCredit: readOnly(flag("from_credit", false)),
  gateway: readOnly(text("gateway")),
  transactionId: readOnly(number("transactionid")),
  transactionUuid: readOnly(text("transaction_uuid")),
  orderId: readOnly(number("orderid")),
  bulkPaymentId: readOnly(number("bulk_paymentid")),
  deleted,
  updatedAt: easternInstant("updated"),
});

export type Payment = Shown<typeof paymentRecord>;
export type PaymentInput = Sent<typeof paymentRecord>;
export type NewPayment = Made<typeof paymentRecord>;
