import type { Expense } from "../freshbooks/costs/expense/record.ts";
import { compareDecimals, differenceOf, isZero, type Money, multiply } from "../values/money.ts";
import { isRebillable, type UnbilledEntry, unbilledOf } from "./unbilled.ts";

/** The quotient of two decimals, halves away from zero; null for a divisor of zero. */
export function shareOf(dividend: string, divisor: string, places: number): string | null {
  if (isZero({ amount: divisor })) return null;
  const longest = Math.max(...[dividend, divisor].map((text) => text.split(".")[1]?.length ?? 0));
  const units = (text: string): bigint => {
    const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
    return BigInt(whole + fraction.padEnd(longest, "0"));
  };
  const [above, below] = [units(dividend) * 10n ** BigInt(places), units(divisor)];
  const rounded = (above * 2n + below) / (below * 2n);
  const digits = String(rounded).padStart(places + 1, "0");
  const negative = rounded > 0n && dividend.startsWith("-") !== divisor.startsWith("-");
  return `${negative ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

type Books = {
  readonly currency: string | null;
  readonly billed: string;
  readonly time: readonly UnbilledEntry[];
  readonly expenses: readonly Expense[];
};

/** What a project brings: billed and unbilled amounts less its expenses, in the currency of its client. */
export function profitabilityOf({ currency, billed, time, expenses }: Books) {
  const live = expenses.filter(({ deleted }) => !deleted);
  const costs = [...Map.groupBy(live, ({ amount }) => amount.currency)]
    .map(
      ([code, group]): Money => ({
        amount: differenceOf(["0.00", ...group.map(({ amount }) => amount.amount)], []),
        currency: code,
      }),
    )
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
  const open = unbilledOf(
    time,
    live.filter(isRebillable).map(({ amount }) => amount),
  );
  const reasons = [
    ...(currency === null ? (["NO_CURRENCY"] as const) : []),
    ...(open.unpriced.length > 0 ? (["UNPRICED_TIME"] as const) : []),
    ...(costs.some((cost) => cost.currency !== currency) ? (["OTHER_CURRENCY"] as const) : []),
  ];
  const inCurrency = (amount: string | null): Money | null =>
    currency === null || amount === null ? null : { amount, currency };
  const own = open.amounts.find((each) => each.currency === currency);
  const unbilledTime = open.unpriced.length > 0 ? null : (own?.time?.amount ?? "0.00");
  const unbilledExpenses = own?.expenses.amount ?? "0.00";
  const income = differenceOf([billed, unbilledTime ?? "0.00", unbilledExpenses], []);
  const spent = costs.find((cost) => cost.currency === currency)?.amount ?? "0.00";
  const margin = reasons.length > 0 ? null : differenceOf([income], [spent]);
  return {
    currency,
    billed: inCurrency(billed),
    unbilledTime: inCurrency(unbilledTime),
    unbilledExpenses: inCurrency(unbilledExpenses),
    costs,
    margin: inCurrency(margin),
    marginPercent: margin === null ? null : percentOf(margin, income),
    reasons,
    unpriced: open.unpriced,
  };
}

const percentOf = (margin: string, income: string): string | null =>
  compareDecimals(income, "0") > 0 ? shareOf(multiply(margin, "100"), income, 2) : null;
