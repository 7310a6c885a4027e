import { type Day, toDay } from "../../values/dates.ts";
import { type Money, toMoney } from "../../values/money.ts";
import { MismatchError } from "../errors.ts";
import type { Parameter } from "../lists/query.ts";
import type { WireMoney } from "../records/wire.ts";

/** The wire format of a report, and how its response confirms the arguments. */
export type ReportNoun<Asked, Report> = {
  /** Path after `/accounting/account/{accountId}/reports/accounting/`. */
  name: string;
  /** The key of the response body. */
  key: string;
  send(asked: Asked): Parameter[];
  /** Throws MismatchError if the response does not match the arguments. */
  toReport(wire: never, asked: Asked): Report;
};

/** The date range of a report, both ends included. */
export type Range = { from: Day; to: Day };
/** Arguments that two reports share. */
export type Basis = { currency?: string; cashBased: boolean };

export type WireRange = { start_date: string; end_date: string };
export type WireBasis = { currency_code: string; cash_based: boolean };

export const sendRange = ({ from, to }: Range): Parameter[] => [
  ["start_date", from],
  ["end_date", to],
];

/** Always sends the flag: FreshBooks' default is unknown. */
export const sendBasis = ({ currency, cashBased }: Basis): Parameter[] => [
  ["cash_based", String(cashBased)],
  ...sendCurrency({ ...(currency && { currency }) }),
];

/** Defaults to the business's currency. */
export const sendCurrency = ({ currency }: { currency?: string }): Parameter[] =>
  currency ? [["currency_code", currency]] : [];

/** Throws MismatchError naming every argument that the response does not confirm. */
export function confirm(confirmed: Readonly<Record<string, boolean>>): void {
  const differing = Object.entries(confirmed).flatMap(([argument, holds]) => (holds ? [] : [argument]));
  if (differing.length > 0) throw new MismatchError(differing);
}

/** FreshBooks answers a range that it does not understand with today and zeros. */
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

/** Reads the amounts of a report in one currency; another currency is a mismatch. */
export const moneyIn =
  (currency: string) =>
  (wire: WireMoney): Money => {
    const money = toMoney(wire);
    confirm({ currency: money.currency === currency });
    return money;
  };
