import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints } from "../../freshbooks/writes/write.ts";
import type { MoneyInput } from "../../generated/resolvers.ts";
import { compareDecimals, type Money } from "../../values/money.ts";

/** An amount in its record's currency; "" means unknown, so any is accepted. */
export function checkMoney(
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
