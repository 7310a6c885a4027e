import { enteredIn } from "../ledger/postings.ts";
import type { Account } from "../state/account.ts";
import { centsText, divideRounded } from "../wire/decimal.ts";
import { type Fields, type Json, money } from "../wire/json.ts";
import { between, costs, type Posting, sales, sum } from "./figures/ledger.ts";
import { type Period, periods } from "./figures/periods.ts";
import type { Report } from "./report.ts";

/** Amounts in cents; `data` has one per column. */
type Amounts = { readonly total: bigint; readonly data: readonly bigint[] };

type Line = Amounts & {
  readonly description: string;
  readonly entryType: "credit" | "debit" | "none";
  readonly children: readonly Line[];
};

/** Income and costs without their taxes, by source and category. Records in other currencies are left out. */
export const profitLoss: Report = {
  key: "profitloss",
  honours: [
    ...["start_date", "end_date", "cash_based", "currency_code", "resolution"],
    ...["fiscal_year_view", "group_by_account", "group_by_category_id", "report_mode"],
  ],
  compute({ start, end, cashBased, currency, resolution }, { account }) {
    const columns = periods(start, end, resolution);
    const sold = between(sales(account, currency, cashBased), start, end);
    const spent = between(costs(account, currency), start, end);
    const isCost = ({ categoryId }: { categoryId: number }) =>
      account.categories.get(categoryId)?.fields.is_cogs === true;

    const entered = between(enteredIn(account, currency), start, end).map(({ day, cents, sub }) => ({
      ...{ day, sub, gross: cents, net: cents, taxes: [] },
    }));
    const byHand = (number: string): Line[] =>
      [...new Set(entered.map(({ sub }) => sub))]
        .filter(({ parent }) => parent.number === number)
        .map(({ name }) => {
          const own = entered.filter(({ sub }) => sub.parent.number === number && sub.name === name);
          const source = leaf("Journal Entry", "debit", spread(own, columns));
          return { ...source, description: name, children: [source] };
        });
    const invoiced = spread(sold, columns);
    const earned = spread(
      entered.filter(({ sub }) => sub.parent.type === "income"),
      columns,
    );
    const goods = [...byCategory(spent.filter(isCost), columns, account), ...byHand("5000")];
    const others = [
      ...byCategory(
        spent.filter((cost) => !isCost(cost)),
        columns,
        account,
      ),
      ...byHand("6000"),
    ];
    const income: Line = {
      ...{ description: "Sales", entryType: "credit", ...total([invoiced, earned], columns) },
      children: [
        ...(sold.length > 0 ? [leaf("Invoice", "credit", invoiced)] : []),
        ...(earned.total !== 0n ? [leaf("Journal Entry", "credit", earned)] : []),
      ],
    };
    const costOfGoods: Line = {
      ...{ description: "Cost of Goods Sold", entryType: "credit", ...total(goods, columns) },
      children: goods,
    };
    const grossProfit = minus(income, costOfGoods);
    const totalExpenses = total(others, columns);
    const show = (line: Line) => toWire(line, currency);

    return {
      cash_based: cashBased,
      company_name: account.seed.businessName,
      currency_code: currency,
      dates: columns.map((column): Fields => ({ start_date: column.start, end_date: column.end })),
      end_date: end,
      expenses: others.map(show),
      gross_margin: toWire(leaf("Gross Margin", "none", marginOf(grossProfit, income)), "%"),
      income: [income, costOfGoods].map(show),
      labels: columns.map((column) => column.start),
      net_profit: show(leaf(`Net Profit (${currency})`, "credit", minus(grossProfit, totalExpenses))),
      resolution,
      start_date: start,
      total_expenses: show(leaf("Total Expenses", "debit", totalExpenses)),
      total_income: show(leaf("Gross Profit", "credit", grossProfit)),
    };
  },
};

/** One line per category with amounts, nested below its parent; the innermost level is the source. */
function byCategory(
  spent: readonly (Posting & { categoryId: number })[],
  columns: readonly Period[],
  account: Account,
): Line[] {
  const parentOf = (id: number) => Number(account.categories.get(id)?.fields.parentid ?? 0) || null;
  const nameOf = (id: number) => String(account.categories.get(id)?.fields.category ?? "");
  const build = (id: number): Line => {
    const own = spent.filter(({ categoryId }) => categoryId === id);
    const below = [...used].filter((other) => parentOf(other) === id).map(build);
    const source = own.length > 0 ? [leaf("Expenses", "debit", spread(own, columns))] : [];
    const children = [...source, ...below];
    return { description: nameOf(id), entryType: "debit", ...total(children, columns), children };
  };
  const used = new Set<number>();
  for (const { categoryId } of spent) {
    for (let id: number | null = categoryId; id !== null && !used.has(id); id = parentOf(id)) used.add(id);
  }
  return [...used].filter((id) => parentOf(id) === null).map(build);
}

const leaf = (description: string, entryType: Line["entryType"], { total, data }: Amounts): Line => ({
  ...{ description, entryType, total, data },
  children: [],
});

const spread = (postings: readonly Posting[], columns: readonly Period[]): Amounts => ({
  total: sum(postings, ({ net }) => net),
  data: columns.map(({ start, end }) => sum(between(postings, start, end), ({ net }) => net)),
});

const total = (lines: readonly Amounts[], columns: readonly Period[]): Amounts => ({
  total: sum(lines, (line) => line.total),
  data: columns.map((_, at) => sum(lines, ({ data }) => data[at] ?? 0n)),
});

const minus = (a: Amounts, b: Amounts): Amounts => ({
  total: a.total - b.total,
  data: a.data.map((cents, at) => cents - (b.data[at] ?? 0n)),
});

/** In hundredths of a percent; zero of zero is zero. */
function marginOf(profit: Amounts, income: Amounts): Amounts {
  const margin = (part: bigint, whole: bigint) => (whole > 0n ? divideRounded(part * 10_000n, whole) : 0n);
  return {
    total: margin(profit.total, income.total),
    data: profit.data.map((cents, at) => margin(cents, income.data[at] ?? 0n)),
  };
}

const toWire = ({ description, entryType, total, data, children }: Line, code: string): Fields => ({
  children: children.map((child): Json => toWire(child, code)),
  data: data.map((cents) => money(centsText(cents), code)),
  description,
  entry_type: entryType,
  total: money(centsText(total), code),
});
