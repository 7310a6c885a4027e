import { type Entered, enteredIn } from "../ledger/postings.ts";
import type { ChartAccount } from "../ledger/rows.ts";
import { isDraft } from "../sales/invoice/status.ts";
import type { Account } from "../state/account.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, type Json, money } from "../wire/json.ts";
import type { Day } from "../wire/stamps.ts";
import { appliedOf, costs, countedPayments, type Posting, sales, sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** Ledger balances at the end of one day, in cents. */
type Position = Record<"cash" | "receivable" | "taxes" | "credit" | "earnings", bigint>;

/**
 * Assets, liabilities and equity, one column per date. Cash is payments received minus expenses. Other currencies are
 * excluded. The cash-based variant has no receivables.
 */
export const balanceSheet: Report = {
  key: "balance_sheet",
  honours: ["dates[]", "currency_code", "cash_based"],
  compute({ dates, currency, cashBased }, { account }) {
    const positionAt = positionsOf(account, currency, cashBased);
    const positions = dates.map(positionAt);
    const entered = enteredIn(account, currency);
    const others = otherAccounts(entered);
    const enteredOn = (of: (each: Entered) => boolean) => (date: Day) =>
      sum(
        entered.filter((each) => of(each) && each.day <= date),
        ({ cents }) => cents,
      );
    const othersOf = (type: string) => others.filter((each) => each.type === type);
    const dated = (of: (date: Day) => bigint): Json[] =>
      dates.map((date) => ({ balance: money(centsText(of(date)), currency), date }));
    const toOther = (each: ChartAccount): Fields => ({
      account_name: each.name,
      account_number: each.number,
      balances: dated(enteredOn(({ sub }) => sub.parent === each)),
      sub_accounts: [...new Set(entered.map(({ sub }) => sub))]
        .filter(({ parent }) => parent === each)
        .map((own) => ({
          balances: dated(enteredOn(({ sub }) => sub === own)),
          sub_account_name: own.name,
          sub_account_number: own.number,
        })),
    });
    const rest = (type: string) => enteredOn(({ sub }) => othersOf(type).includes(sub.parent));
    const totals = (of: (position: Position) => bigint, ...types: string[]): Json[] =>
      dates.map((date, at) => {
        const position = positions[at];
        const cents = (position ? of(position) : 0n) + sum(types, (type) => rest(type)(date));
        return { balance: money(centsText(cents), currency), date };
      });
    const balances = (of: (position: Position) => bigint): Json[] =>
      positions.map((position, at) => ({
        balance: money(centsText(of(position)), currency),
        date: dates[at] ?? "",
      }));
    const toAccount = ([name, number, of]: LedgerAccount): Fields => ({
      account_name: name,
      account_number: number,
      balances: balances((position) => position[of]),
      sub_accounts:
        number === null
          ? []
          : [
              {
                balances: balances((position) => position[of]),
                sub_account_name: name,
                sub_account_number: "1",
              },
            ],
    });

    return {
      assets_total: totals(({ cash, receivable }) => cash + receivable, "asset"),
      company_name: account.seed.businessName,
      currency_code: currency,
      data: chart.map(({ type, category, accounts }) => ({
        account_type: type,
        accounts: [...accounts.map(toAccount), ...othersOf(type).map(toOther)],
        balances: totals((position) => sum(accounts, ([, , of]) => position[of]), type),
        category,
      })),
      dates: [...dates],
      liabilities_and_equity_total: totals(
        ({ taxes, credit, earnings }) => taxes + credit + earnings,
        ...["liability", "equity"],
      ),
    };
  },
};

type LedgerAccount = readonly [name: string, number: string | null, of: keyof Position];

/** The part of the default chart that sandbox books use, named as in the official Postman collection. */
const chart: readonly { type: string; category: string | null; accounts: readonly LedgerAccount[] }[] = [
  {
    type: "asset",
    category: "current",
    accounts: [
      ["Cash", "1000", "cash"],
      ["Accounts Receivable", "1200", "receivable"],
    ],
  },
  {
    type: "liability",
    category: "current",
    accounts: [
      ["Taxes Payable", "2001", "taxes"],
      ["Customer Credit", "2003", "credit"],
    ],
  },
  // Not a real account: all revenue to date minus all expenses, their taxes included.
  { type: "equity", category: null, accounts: [["Net Income", null, "earnings"]] },
];

/** Adds manual entries and credits to the accounts that are derived from other records. */
const placed = new Map<string, keyof Position>([
  ["1000", "cash"],
  ["1200", "receivable"],
  ["2001", "taxes"],
  ["2003", "credit"],
]);

const isEarned = ({ type }: ChartAccount) => type === "income" || type === "expense";

/** The remaining accounts, as in the chart. */
const otherAccounts = (entered: readonly Entered[]): ChartAccount[] =>
  [...new Set(entered.map(({ sub }) => sub.parent))]
    .filter((each) => !placed.has(each.number) && !isEarned(each))
    .sort((a, b) => a.id - b.id);

/** Manual entries on income accounts are revenue, those on expense accounts are costs. */
function placeOf({ sub: { parent }, cents }: Entered): [keyof Position, bigint] | undefined {
  if (isEarned(parent)) return ["earnings", parent.type === "income" ? cents : -cents];
  const place = placed.get(parent.number);
  return place && [place, cents];
}

function positionsOf(account: Account, currency: string, cashBased: boolean): (date: Day) => Position {
  const allSold = sales(account, currency, cashBased);
  const allSpent = costs(account, currency);
  const allPayments = countedPayments(account).filter(
    ({ invoice }) => invoice.fields.currency_code === currency,
  );
  const entered = enteredIn(account, currency);
  const taxOf = ({ gross, net }: Posting) => gross - net;
  return (date) => {
    const sold = allSold.filter(({ day }) => day <= date);
    const spent = allSpent.filter(({ day }) => day <= date);
    const payments = allPayments.filter(({ fields }) => String(fields.date) <= date);
    const received = sum(payments, ({ fields, cents, credited }) =>
      fields.from_credit === true ? 0n : cents + credited,
    );
    // A payment for a draft is owed to the client until the invoice is sent.
    const settled = sum(payments, (payment) => (isDraft(payment.invoice) ? 0n : appliedOf(payment)));
    const position = {
      cash: received - sum(spent, ({ gross }) => gross),
      receivable: cashBased ? 0n : sum(sold, ({ gross }) => gross) - settled,
      taxes: sum(sold, taxOf),
      credit: received - settled,
      earnings: sum(sold, ({ net }) => net) - sum(spent, ({ gross }) => gross),
    };
    for (const each of entered.filter(({ day }) => day <= date)) {
      const [place, cents] = placeOf(each) ?? [];
      if (place && cents !== undefined) position[place] += cents;
    }
    return position;
  };
}
