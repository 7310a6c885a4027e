import type { Expense } from "../freshbooks/costs/expense/record.ts";
import {
  compareDecimals,
  differenceOf,
  divideRounded,
  isZero,
  type Money,
  multiply,
} from "../values/money.ts";
import { sumsOf } from "./sums.ts";
import { isRebillable, type UnbilledEntry, unbilledOf } from "./unbilled.ts";

/** The quotient of two decimals, halves away from zero; null for a divisor of zero. */
export const shareOf = (dividend: string, divisor: string, places: number): string | null =>
  isZero({ amount: divisor }) ? null : divideRounded(dividend, divisor, places);

type Books = {
  readonly currency: string | null;
  readonly billed: string;
  readonly time: readonly UnbilledEntry[];
  readonly expenses: readonly Expense[];
};

/** What a project brings: billed and unbilled amounts less its expenses, in the currency of its client. */
export function profitabilityOf({ currency, billed, time, expenses }: Books) {
  const live = expenses.filter(({ deleted }) => !deleted);
  const costs = sumsOf(live.map(({ amount }) => amount));
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
