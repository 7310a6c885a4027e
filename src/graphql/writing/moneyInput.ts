import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints } from "../../freshbooks/writes/write.ts";
import type { MoneyInput } from "../../generated/resolvers.ts";
import { decimalOf } from "../../values/decimals.ts";
import { compareDecimals, decimalsOf, fitsPlaces, isZero, type Money, multiply } from "../../values/money.ts";

/** An amount in its record's currency; "" means unknown, so any is accepted. Rejects what FreshBooks would round. */
export function checkMoney(complaints: Complaints, path: Path, given: MoneyInput, expected: string): Money {
  const money = checkPrice(complaints, path, given, expected);
  checkDecimals(complaints, [...path, "amount"], money);
  return money;
}

/** The same for an amount that must state its currency: without it, nothing shows how many decimals are too many. */
export const checkStatedMoney = (complaints: Complaints, path: Path, given: MoneyInput): Money =>
  (given.currency ? checkMoney : checkPrice)(complaints, path, given, "");

/** Whether the currency of its record is needed to check an amount: it states one, or has more than two decimals. */
export const needsCurrency = (given: MoneyInput | null | undefined): boolean =>
  Boolean(given && (given.currency || !fitsPlaces(given.amount, decimalsOf(""))));

/** Rejects an amount with more decimals than its currency has: FreshBooks would round it. */
export function checkDecimals(complaints: Complaints, path: Path, { amount, currency }: Money): void {
  const places = decimalsOf(currency);
  if (!fitsPlaces(amount, places))
    complaints.add(
      "INVALID",
      path,
      `${amount} has too many decimals: an amount ${currency ? `in ${currency}` : "without a currency"} has at most ${places}`,
    );
}

/** A price of one unit, or an amount that FreshBooks keeps as sent: it may have more decimals than its currency. */
export function checkPrice(
  complaints: Complaints,
  path: Path,
  { amount, currency }: MoneyInput,
  expected: string,
): Money {
  if (expected && currency && currency !== expected)
    complaints.add("CURRENCY_MISMATCH", [...path, "currency"], `${currency} where ${expected} is required`);
  return { amount, currency: expected || (currency ?? "") };
}

/** Rejects an amount that is not above zero. */
export function checkPositive(complaints: Complaints, path: Path, { amount }: { amount: string }): void {
  if (compareDecimals(amount, "0") <= 0)
    complaints.add("INVALID", [...path, "amount"], "The amount must be above zero");
}

/** Rejects an amount below zero. */
export function checkNotNegative(complaints: Complaints, path: Path, { amount }: { amount: string }): void {
  if (compareDecimals(amount, "0") < 0)
    complaints.add("INVALID", [...path, "amount"], "The amount must be zero or above");
}

/** Rejects a line whose amount is above zero and below the smallest one of its currency: FreshBooks would bill nothing. */
export function checkLineAmount(
  complaints: Complaints,
  path: Path,
  { quantity, unitCost: price }: { readonly quantity: string; readonly unitCost: Money | undefined },
): void {
  if (!price) return;
  const amount = multiply(quantity, price.amount).replace("-", "");
  const least = decimalOf(1, decimalsOf(price.currency));
  if (!isZero({ amount }) && compareDecimals(amount, least) < 0)
    complaints.add(
      "INVALID",
      [...path, "unitCost", "amount"],
      `${quantity} × ${price.amount} is less than ${least}${price.currency && ` ${price.currency}`}, the smallest amount of a line`,
    );
}

/** Rejects a percent below zero or above the maximum. */
export function checkPercent(
  complaints: Complaints,
  path: Path,
  percent: string | null | undefined,
  most?: number,
): void {
  if (percent === null || percent === undefined) return;
  if (compareDecimals(percent, "0") < 0)
    complaints.add("INVALID", path, "A percentage must be zero or above");
  if (most !== undefined && compareDecimals(percent, String(most)) > 0)
    complaints.add("INVALID", path, `A percentage must be at most ${most}`);
}
