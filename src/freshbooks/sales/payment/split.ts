import { compareDecimals, type Money, subtract } from "../../../values/money.ts";
import { judge } from "../../lists/judging.ts";
import type { Written } from "../../writes/write.ts";
import type { Payment, PaymentInput } from "./record.ts";

/** The amount sent, the part recorded on the invoice, and the rest, which is the client's credit. */
export type PaymentOverpayment = { readonly sent: Money; readonly recorded: Money; readonly credited: Money };

/** How FreshBooks split the amount; null if it did not. */
export function overpaymentOf(
  payment: Payment | null,
  sent: Money | null | undefined,
): PaymentOverpayment | null {
  if (!payment || !sent) return null;
  const split = judge(() => {
    const { amount: recorded, freshbooksOverpaymentId } = payment;
    const isSplit =
      freshbooksOverpaymentId !== null &&
      recorded.currency === sent.currency &&
      compareDecimals(recorded.amount, "0") >= 0 &&
      compareDecimals(recorded.amount, sent.amount) < 0;
    return isSplit ? { sent, recorded, credited: subtract(sent, recorded) } : null;
  });
  return split instanceof Error ? null : split;
}

/**
 * Of an overpayment, FreshBooks may return only the invoice's part; the rest is the client's credit. An error that the amount was not
 * applied would make callers pay the rest again.
 */
export async function unlessSplit(
  { amount: sent }: PaymentInput,
  writing: Promise<Written<Payment>>,
): Promise<Written<Payment>> {
  const { item, userErrors } = await writing;
  const others = userErrors.filter(({ path }) => path[0] !== "amount");
  if (others.length === userErrors.length) return { item, userErrors };
  return { item, userErrors: overpaymentOf(item, sent) ? others : userErrors };
}
