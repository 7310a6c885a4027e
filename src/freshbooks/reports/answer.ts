import { type Day, toDay } from "../../values/dates.ts";
import { type Money, toMoney } from "../../values/money.ts";
import { MismatchError } from "../errors.ts";
import type { Parameter } from "../lists/query.ts";
import type { WireMoney } from "../records/wire.ts";

/** How one report is spelt, and how its answer proves that it was understood. */
export type ReportNoun<Asked, Report> = {
  /** Behind `/accounting/account/{accountId}/reports/accounting/`. */
  name: string;
  /** Under which the answer stands. */
  key: string;
  send(asked: Asked): Parameter[];
  /** Throws MismatchError when the answer is not the one to what was asked. */
  toReport(wire: never, asked: Asked): Report;
};

/** The days that a report covers, both included. */
export type Range = { from: Day; to: Day };
/** What two reports can be asked besides. */
export type Basis = { currency?: string; cashBased: boolean };

export type WireRange = { start_date: string; end_date: string };
export type WireBasis = { currency_code: string; cash_based: boolean };

export const sendRange = ({ from, to }: Range): Parameter[] => [
  ["start_date", from],
  ["end_date", to],
];

/** Always with the flag: what FreshBooks takes for granted without it is not known. */
export const sendBasis = ({ currency, cashBased }: Basis): Parameter[] => [
  ["cash_based", String(cashBased)],
  ...sendCurrency({ ...(currency && { currency }) }),
];

/** Without one it is the business's own. */
export const sendCurrency = ({ currency }: { currency?: string }): Parameter[] =>
  currency ? [["currency_code", currency]] : [];

/** Throws MismatchError with the names of all arguments that the answer does not confirm. */
export function confirm(confirmed: Readonly<Record<string, boolean>>): void {
  const differing = Object.entries(confirmed).flatMap(([argument, holds]) => (holds ? [] : [argument]));
  if (differing.length > 0) throw new MismatchError(differing);
}

/** FreshBooks answers a range that it did not understand with today, and zeros. */
export const rangeConfirmed = (wire: WireRange, { from, to }: Range) => ({
  from: toDay(wire.start_date) === from,
  to: toDay(wire.end_date) === to,
});

export const currencyConfirmed = (wire: { currency_code: string }, { currency }: { currency?: string }) => ({
  currency: currency === undefined || wire.currency_code === currency,
});

export const basisConfirmed = (wire: WireBasis, asked: Basis) => ({
  ...currencyConfirmed(wire, asked),
  cashBased: wire.cash_based === asked.cashBased,
});

/** Reads amounts of a report in one currency; another one is not what was asked. */
export const moneyIn =
  (currency: string) =>
  (wire: WireMoney): Money => {
    const money = toMoney(wire);
    confirm({ currency: money.currency === currency });
    return money;
  };
