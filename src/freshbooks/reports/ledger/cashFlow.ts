import {
  type ExpenseCategoryId,
  isUuid,
  type LedgerAccountId,
  toExpenseCategoryId,
  toLedgerAccountId,
} from "../../../values/ids.ts";
import type { Money } from "../../../values/money.ts";
import { idOrNull, toText, type WireMoney } from "../../records/wire.ts";
import { words } from "../../records/words.ts";
import {
  confirm,
  currencyConfirmed,
  moneyIn,
  type Range,
  type ReportNoun,
  rangeConfirmed,
  type WireRange,
} from "../answer.ts";
import { sendLedger } from "./answer.ts";

type WireLine = { name: string; total: WireMoney };
type WireSubAccount = WireLine & { categoryid?: unknown; sub_accountid?: unknown };

type WireCashFlow = WireRange & {
  currency_code: string;
  activities: {
    category: string;
    total: WireMoney;
    details: (WireLine & { accounts: (WireLine & { sub_accounts: WireSubAccount[] })[] })[];
  }[];
  summary: Record<
    "starting_balance" | "ending_balance" | "gross_cash_inflow" | "gross_cash_outflow" | "net_cash_change",
    WireMoney
  >;
};

/** The documentation shows only the first. */
const activity = words("cash flow activity", {
  OPERATING: "operating",
  INVESTING: "investing",
  FINANCING: "financing",
});

export type CashFlowLine = {
  readonly name: string;
  readonly total: Money;
  readonly ledgerAccountId: LedgerAccountId | null;
  readonly categoryId: ExpenseCategoryId | null;
  readonly children: readonly CashFlowLine[];
};

type Asked = Range & { currency?: string };

export type CashFlowReport = ReturnType<typeof toCashFlow>;

/** FreshBooks' `cash_flow` of the newer family. It ignores `cash_based`. */
export const cashFlow: ReportNoun<Asked, CashFlowReport> = {
  name: "cash_flow",
  key: "cash_flow",
  send: sendLedger,
  toReport: toCashFlow,
};

function toCashFlow(wire: WireCashFlow, asked: Asked) {
  confirm({ ...rangeConfirmed(wire, asked), ...currencyConfirmed(wire, asked) });
  const { from, to } = asked;
  const { currency_code: currency, summary } = wire;
  const toAmount = moneyIn(currency);
  const toLine = ({ name, total }: WireLine, children: readonly CashFlowLine[]): CashFlowLine => ({
    ...{ name: toText(name), total: toAmount(total), children },
    ...{ ledgerAccountId: null, categoryId: null },
  });
  const toLast = (last: WireSubAccount): CashFlowLine => ({
    ...toLine(last, []),
    ...{ ledgerAccountId: accountIn(last.sub_accountid), categoryId: categoryIn(last.categoryid) },
  });
  return {
    ...{ from, to, currency },
    startingBalance: toAmount(summary.starting_balance),
    inflow: toAmount(summary.gross_cash_inflow),
    outflow: toAmount(summary.gross_cash_outflow),
    netChange: toAmount(summary.net_cash_change),
    endingBalance: toAmount(summary.ending_balance),
    activities: wire.activities.map(({ category, details, total }) => ({
      kind: activity.toOurs(category),
      total: toAmount(total),
      lines: details.map((detail) =>
        toLine(
          detail,
          detail.accounts.map((account) => toLine(account, account.sub_accounts.map(toLast))),
        ),
      ),
    })),
  };
}

/** A UUID identifies a ledger account; numbers were never captured. */
function accountIn(wire: unknown): LedgerAccountId | null {
  const id = idOrNull(wire);
  return id !== null && isUuid(id) ? toLedgerAccountId(id) : null;
}

function categoryIn(wire: unknown): ExpenseCategoryId | null {
  const id = idOrNull(wire);
  return id === null ? null : toExpenseCategoryId(id);
}
