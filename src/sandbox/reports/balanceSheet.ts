import { totalOf } from "../sales/creditNote/write.ts";
import { isDraft } from "../sales/invoice/status.ts";
import type { Account } from "../state/account.ts";
import { centsText } from "../wire/decimal.ts";
import { type Fields, type Json, money } from "../wire/json.ts";
import type { Day } from "../wire/stamps.ts";
import { appliedOf, costs, countedPayments, type Posting, sales, sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** The ledger at the end of one day, in cents. */
type Position = Record<"cash" | "receivable" | "taxes" | "credit" | "earnings", bigint>;

/**
 * What there is, what is owed and what is left, a column per date. Cash is what was paid in, less the expenses.
 * Money in other currencies is left out. A cash based one knows no receivables.
 */
export const balanceSheet: Report = {
  key: "balance_sheet",
  honours: ["dates[]", "currency_code", "cash_based"],
  compute({ dates, currency, cashBased }, { account }) {
    const positionAt = positionsOf(account, currency, cashBased);
    const positions = dates.map(positionAt);
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
      assets_total: balances(({ cash, receivable }) => cash + receivable),
      company_name: account.seed.businessName,
      currency_code: currency,
      data: chart.map(({ type, category, accounts }) => ({
        account_type: type,
        accounts: accounts.map(toAccount),
        balances: balances((position) => sum(accounts, ([, , of]) => position[of])),
        category,
      })),
      dates: [...dates],
      liabilities_and_equity_total: balances(({ taxes, credit, earnings }) => taxes + credit + earnings),
    };
  },
};

type LedgerAccount = readonly [name: string, number: string | null, of: keyof Position];

/** As much of the default chart as the books of a sandbox fill, in the words of the official Postman collection. */
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
  // Not a real account: all revenue so far less all expenses, the taxes that they paid included.
  { type: "equity", category: null, accounts: [["Net Income", null, "earnings"]] },
];

function positionsOf(account: Account, currency: string, cashBased: boolean): (date: Day) => Position {
  const allSold = sales(account, currency, cashBased);
  const allSpent = costs(account, currency);
  const allPayments = countedPayments(account).filter(
    ({ invoice }) => invoice.fields.currency_code === currency,
  );
  // What was paid too much is in the payments.
  const allCredits = [...account.creditNotes.values()].filter(
    ({ visState, overpaid, fields }) => visState !== 1 && !overpaid && fields.currency_code === currency,
  );
  const taxOf = ({ gross, net }: Posting) => gross - net;
  return (date) => {
    const sold = allSold.filter(({ day }) => day <= date);
    const spent = allSpent.filter(({ day }) => day <= date);
    const payments = allPayments.filter(({ fields }) => String(fields.date) <= date);
    const received = sum(payments, ({ fields, cents, credited }) =>
      fields.from_credit === true ? 0n : cents + credited,
    );
    // What a draft was paid is owed to the client until it is sent.
    const settled = sum(payments, (payment) => (isDraft(payment.invoice) ? 0n : appliedOf(payment)));
    const credits = allCredits.filter(({ fields }) => String(fields.create_date) <= date);
    const credited = sum(credits, totalOf);
    // A credit out of goodwill brought no money in.
    const given = sum(
      credits.filter(({ fields }) => fields.credit_type === "goodwill"),
      totalOf,
    );
    return {
      cash: received + credited - given - sum(spent, ({ gross }) => gross),
      receivable: cashBased ? 0n : sum(sold, ({ gross }) => gross) - settled,
      taxes: sum(sold, taxOf),
      credit: received + credited - settled,
      earnings: sum(sold, ({ net }) => net) - sum(spent, ({ gross }) => gross) - given,
    };
  };
}
