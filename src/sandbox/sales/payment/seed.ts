import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { centsIn, money } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { addPayment, completePayment, creditExcess } from "./write.ts";

/** A payment in the currency of its invoice. */
export type PaymentSeed = RowSeed & {
  invoiceId: number;
  amount: string;
  date: Day;
  type?: string;
  note?: string;
};

/** Adds a payment as the books give it; throws if its invoice does not exist. */
export function addPaymentSeed(seed: PaymentSeed, moment: Moment): void {
  const invoice = moment.account.invoices.get(seed.invoiceId);
  if (!invoice)
    throw new TypeError(`Payment ${seed.id} is for invoice ${seed.invoiceId}, which does not exist`);
  const fields = {
    amount: money(centsText(centsIn(seed.amount)), String(invoice.fields.currency_code)),
    date: seed.date,
    type: seed.type ?? "Check",
    note: seed.note ?? "",
    ...seed.fields,
  };
  const row = seededRow(seed, completePayment(fields), {});
  const payment = addPayment(row, invoice, moment, Math.max(row.createdAt, invoice.updatedAt));
  creditExcess(payment, moment.account, "whole"); // the amount is the one in the books
}
