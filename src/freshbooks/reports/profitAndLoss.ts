import { type Day, toDay } from "../../values/dates.ts";
import { type Money, toDecimal } from "../../values/money.ts";
import type { WireMoney } from "../records/wire.ts";
import { toText } from "../records/wire.ts";
import { words } from "../records/words.ts";
import {
  type Basis,
  basisConfirmed,
  confirm,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  sendBasis,
  sendRange,
  type WireBasis,
  type WireRange,
} from "./answer.ts";

type WireLine = {
  description: string;
  entry_type: string;
  total: WireMoney;
  data: WireMoney[];
  children: WireLine[];
};

type WireProfitAndLoss = WireRange &
  WireBasis & {
    resolution: string | null;
    dates: WireRange[];
    income: WireLine[];
    expenses: WireLine[];
    total_income: WireLine;
    total_expenses: WireLine;
    net_profit: WireLine;
    gross_margin?: WireLine | null;
  };

const resolutions = { MONTH: "m", QUARTER: "3m" } as const;
type Resolution = keyof typeof resolutions;

const side = words("ledger side", { CREDIT: "credit", DEBIT: "debit" });

type Line = {
  name: string;
  side: ReturnType<typeof side.toOurs>;
  total: Money;
  amounts: Money[];
  children: Line[];
};

type Asked = Range & Basis & { resolution?: Resolution };

export type ProfitAndLossReport = ReturnType<typeof toProfitAndLoss>;

/** FreshBooks' `profitloss_entity`. */
export const profitAndLoss: ReportNoun<Asked, ProfitAndLossReport> = {
  name: "profitloss_entity",
  key: "profitloss",
  send: (asked) => [
    ...sendRange(asked),
    ...sendBasis(asked),
    ...(asked.resolution ? [["resolution", resolutions[asked.resolution]] as const] : []),
  ],
  toReport: toProfitAndLoss,
};

function toProfitAndLoss(wire: WireProfitAndLoss, asked: Asked) {
  const { from, to, cashBased, resolution = null } = asked;
  confirm({
    ...rangeConfirmed(wire, asked),
    ...basisConfirmed(wire, asked),
    resolution: (wire.resolution ?? null) === (resolution && resolutions[resolution]),
  });
  const currency = wire.currency_code;
  // Without a resolution the lines have no data, whatever the columns.
  const columns = resolution ? wire.dates.map(toPeriod) : [];
  const toLine = lineReader(currency, columns.length);
  return {
    ...{ from, to, currency, cashBased, resolution, columns },
    income: wire.income.map(toLine),
    expenses: wire.expenses.map(toLine),
    grossProfit: toLine(wire.total_income),
    totalExpenses: toLine(wire.total_expenses),
    netProfit: toLine(wire.net_profit),
    grossMargin: wire.gross_margin ? toMargin(wire.gross_margin, columns.length) : null,
  };
}

const toPeriod = (wire: WireRange): { from: Day; to: Day } => ({
  from: toDay(wire.start_date),
  to: toDay(wire.end_date),
});

function lineReader(currency: string, columns: number): (wire: WireLine) => Line {
  const toLine = (wire: WireLine): Line => ({
    name: toText(wire.description),
    side: wire.entry_type === "none" ? null : side.toOurs(wire.entry_type),
    total: moneyIn(currency)(wire.total),
    amounts: dataOf(wire, columns).map(moneyIn(currency)),
    children: wire.children.map(toLine),
  });
  return toLine;
}

/** Percentages are sent as amounts in the currency `%`. */
function toMargin(wire: WireLine, columns: number) {
  return {
    name: toText(wire.description),
    total: toPercent(wire.total),
    amounts: dataOf(wire, columns).map(toPercent),
  };
}

function toPercent({ amount, code }: WireMoney): string {
  if (code !== "%") throw new TypeError("Not a percentage");
  return toDecimal(amount);
}

function dataOf({ data }: WireLine, columns: number): WireMoney[] {
  if (data.length !== columns) throw new TypeError(`A line has ${data.length} of ${columns} columns`);
  return data;
}
