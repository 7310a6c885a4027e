import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import type { Payment } from "../freshbooks/sales/payment/record.ts";
import { daysBetween } from "../values/dates.ts";
import { isZero, type Money } from "../values/money.ts";
import { sumsOf } from "./sums.ts";

/** The sum for each currency, without those of zero. */
export const balancesOf = (amounts: readonly Money[]): Money[] =>
  sumsOf(amounts).filter((amount) => !isZero(amount));

const isLater = (a: Payment, b: Payment): boolean =>
  a.date === b.date ? Number(a.id) > Number(b.id) : a.date > b.date;

/** The payment with the latest date; null without one. Credit is no payment. */
export const lastPaymentOf = (payments: readonly Payment[]): Payment | null =>
  payments
    .filter(({ deleted, fromCredit }) => !deleted && !fromCredit)
    .reduce<Payment | null>((last, payment) => (last && !isLater(payment, last) ? last : payment), null);

/** Days from issue to full payment of each invoice that is paid in full. */
export const daysToPay = (issued: readonly Invoice[]): number[] =>
  issued.flatMap(({ outstanding, paidDate, issueDate }) =>
    paidDate !== null && isZero(outstanding) ? [daysBetween(issueDate, paidDate)] : [],
  );

/** The mean of whole numbers with one decimal place, half away from zero; null without numbers. */
export function meanOf(numbers: readonly number[]): string | null {
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, each) => total + each, 0);
  const tenths = Math.floor((Math.abs(sum) * 20 + numbers.length) / (2 * numbers.length));
  return `${sum < 0 && tenths > 0 ? "-" : ""}${Math.floor(tenths / 10)}.${tenths % 10}`;
}
