import { toClientId, toCreditNoteId, toInvoiceId, toPaymentId } from "../../../values/ids.ts";
import type { Wire } from "../../records/field.ts";
import {
  account,
  certainWord,
  day,
  deleted,
  easternInstant,
  link,
  number,
  ownId,
  text,
} from "../../records/kinds.ts";
import { once, readOnly, shown } from "../../records/modifiers.ts";
import { money } from "../../records/money.ts";
import { paymentMethod } from "../../records/paymentMethod.ts";
import { type Made, record, type Sent, type Shown } from "../../records/record.ts";
import { flagOr, idOrNull, orNull } from "../../records/wire.ts";

/** Whether a payment shows, besides its method, that it came from credit: by the flag, or by the credit note. */
const saysCredit = (wire: Wire): boolean =>
  flagOr<boolean>(wire.from_credit, false) || idOrNull(wire.creditid) !== null;

export const paymentRecord = record("payment", {
  accountId: account,
  id: ownId(toPaymentId),
  clientId: readOnly(link("clientid", toClientId)),
  invoiceId: once(link("invoiceid", toInvoiceId)),
  amount: money("amount"),
  date: day("date"),
  method: certainWord("type", paymentMethod),
  note: text("note"),
  showsCredit: shown(["from_credit", "creditid"], saysCredit),
  /** No payment from credit is recorded, so any sign of one counts. */
  fromCredit: shown(
    ["from_credit", "creditid", "type"],
    (wire) => saysCredit(wire) || paymentMethod.toOurs(orNull(wire.type)) === "CREDIT",
  ),
  creditNoteId: readOnly(link("creditid", toCreditNoteId)),
  gateway: readOnly(text("gateway")),
  processorTransactionId: readOnly(number("transactionid")),
  processorTransactionUuid: readOnly(text("transaction_uuid")),
  freshbooksOrderId: readOnly(number("orderid")),
  freshbooksBulkPaymentId: readOnly(number("bulk_paymentid")),
  /** Set when an overpayment became the client's credit; sources differ on which record it names. */
  freshbooksOverpaymentId: readOnly(number("overpaymentid")),
  deleted,
  updatedAt: easternInstant("updated"),
});

export type Payment = Shown<typeof paymentRecord>;
export type PaymentInput = Sent<typeof paymentRecord>;
export type NewPayment = Made<typeof paymentRecord>;
