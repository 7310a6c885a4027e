import { type Day, toDay } from "../../values/dates.ts";
import type { Money } from "../../values/money.ts";
import { MismatchError } from "../errors.ts";
import type { WireMoney } from "../records/wire.ts";
import { idOrNull, orNull, toText } from "../records/wire.ts";
import { words } from "../records/words.ts";
import { type Basis, confirm, currencyConfirmed, moneyIn, type ReportNoun, sendBasis } from "./answer.ts";
import { claimsIn } from "./claims.ts";

type WireBalance = { balance: WireMoney; date: string };
type Text = string | number | null | undefined;

type WireBalanceSheet = {
  currency_code: string;
  dates: string[];
  download_token?: string;
  assets_total: WireBalance[];
  liabilities_and_equity_total: WireBalance[];
  data: {
    account_type: string;
    category: string | null;
    balances: WireBalance[];
    accounts: {
      account_name: string;
      account_number: Text;
      balances: WireBalance[];
      sub_accounts?: { sub_account_name: string; sub_account_number: Text; balances: WireBalance[] }[];
    }[];
  }[];
};

const accountKind = words("account kind", { ASSET: "asset", LIABILITY: "liability", EQUITY: "equity" });

type BalanceAt = { date: Day; amount: Money };

type LedgerAccount = {
  name: string;
  number: string | null;
  balances: BalanceAt[];
  children: LedgerAccount[];
};

/** Sorted, without duplicates. */
type Asked = Basis & { dates: readonly Day[] };

export type BalanceSheetReport = ReturnType<typeof toBalanceSheet>;

/** FreshBooks' `balance_sheet`, a column per date. */
export const balanceSheet: ReportNoun<Asked, BalanceSheetReport> = {
  name: "balance_sheet",
  key: "balance_sheet",
  send: (asked) => [...asked.dates.map((date) => ["dates[]", date] as const), ...sendBasis(asked)],
  toReport: toBalanceSheet,
};

function toBalanceSheet(wire: WireBalanceSheet, asked: Asked) {
  const { dates, cashBased } = asked;
  const understood = new Set<string>(wire.dates);
  confirm({
    dates: understood.size === dates.length && dates.every((date) => understood.has(date)),
    ...currencyConfirmed(wire, asked),
    cashBased: isCashBased(wire.download_token) === cashBased,
  });
  const currency = wire.currency_code;
  const toBalances = balancesReader(dates, currency);
  return {
    ...{ dates, currency, cashBased },
    assetsTotal: toBalances(wire.assets_total),
    liabilitiesAndEquityTotal: toBalances(wire.liabilities_and_equity_total),
    sections: wire.data.map((section) => ({
      accountKind: accountKind.toOurs(section.account_type),
      category: orNull(section.category),
      balances: toBalances(section.balances),
      accounts: section.accounts.map(
        ({ account_name, account_number, balances, sub_accounts = [] }): LedgerAccount => ({
          name: toText(account_name),
          number: idOrNull(account_number),
          balances: toBalances(balances),
          children: sub_accounts.map((below) => ({
            name: toText(below.sub_account_name),
            number: idOrNull(below.sub_account_number),
            balances: toBalances(below.balances),
            children: [],
          })),
        }),
      ),
    })),
  };
}

/** Matched by date, never by position. */
function balancesReader(dates: readonly Day[], currency: string): (wire: WireBalance[]) => BalanceAt[] {
  const toAmount = moneyIn(currency);
  return (wire) => {
    const amounts = new Map(wire.map(({ date, balance }) => [toDay(date), toAmount(balance)]));
    return dates.map((date) => {
      const amount = amounts.get(date);
      if (!amount) throw new MismatchError(["dates"]);
      return { date, amount };
    });
  };
}

/** Only the token confirms it; an unreadable token confirms only the default. */
const isCashBased = (token: string | undefined): boolean =>
  [true, 1, "true", "True", "1"].some((yes) => yes === claimsIn(token).cash_based);
