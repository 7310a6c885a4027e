import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../support/books.ts";
import { randomSketch } from "../support/reckoning.ts";
import { rows, start, type Tree } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting";
const now = new Date("2026-06-29T16:48:49Z");
const range = 'from: "2026-01-01", to: "2026-12-31"';
const dates = '["2026-01-31", "2026-12-31"]';

async function ask(sketch: BooksSketch, report: string, fragments = "") {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const { data, errors } = await known(`{ business { reports { ${report} } } } ${fragments}`);
  expect(errors).toBeUndefined();
  return { reports: data.business?.reports ?? {}, asked: sandbox.asked() };
}

/** A tree as it is read by eye: a line, then those below it, one step in. */
const printed = (line: Tree, depth = 0): object[] => {
  const { children, ...shown } = line;
  return [{ ...shown, depth }, ...rows(children).flatMap((below) => printed(below, depth + 1))];
};
const without =
  (...keys: string[]) =>
  (row: Tree) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

const line = "name side total { amount currency } amounts { amount }";
const profitAndLoss = `profitAndLoss(${range}, resolution: QUARTER) {
  income { ...tree } expenses { ...tree } grossProfit { ...line } totalExpenses { ...line } netProfit { ...line }
  rows { depth kind ${line} } }`;
const trees = `fragment line on ProfitAndLossLine { ${line} }
  fragment tree on ProfitAndLossLine { ...line children { ...line children { ...line children { ...line } } } }`;

const at = "balances { date amount { amount } }";
const balanceSheet = `balanceSheet(dates: ${dates}) {
  assetsTotal { date amount { amount } } liabilitiesAndEquityTotal { date amount { amount } }
  sections { accountKind category ${at} accounts { name number ${at} children { name number ${at} } } }
  rows { depth kind accountKind name number ${at} } }`;

describe.each([1, 2, 3])("the rows of random books %i are the report in printed order", (seed) => {
  const sketch = randomSketch(seed);

  test("of profit and loss", async () => {
    const { reports, asked } = await ask(sketch, profitAndLoss, trees);
    const report = reports.profitAndLoss;
    const all = rows(report?.rows);
    expect(all.map(without("kind"))).toEqual([
      ...rows(report?.income).flatMap((top) => printed(top)),
      ...printed(report?.grossProfit ?? {}),
      ...rows(report?.expenses).flatMap((top) => printed(top)),
      ...printed(report?.totalExpenses ?? {}),
      ...printed(report?.netProfit ?? {}),
    ]);
    const kinds = all.map(({ kind }) => String(kind));
    expect(kinds.filter((kind, place) => kind !== kinds[place - 1])).toEqual([
      ...["INCOME", "GROSS_PROFIT", "EXPENSE", "TOTAL_EXPENSES", "NET_PROFIT"],
    ]);
    expect(Math.max(...all.map(({ depth }) => Number(depth)))).toBeGreaterThan(0);
    expect(asked).toEqual([expect.stringContaining(`GET ${path}/profitloss_entity?`)]);
  });

  test("of the balance sheet", async () => {
    const { reports, asked } = await ask(sketch, balanceSheet);
    const report = reports.balanceSheet;
    const section = (each: Tree) => [
      {
        ...without("accounts", "category")(each),
        kind: "SECTION",
        depth: 0,
        name: each.category,
        number: null,
      },
      ...rows(each.accounts)
        .flatMap((account) => printed(account, 1))
        .map((row) => ({ ...row, kind: "ACCOUNT", accountKind: each.accountKind })),
    ];
    const total = (kind: string, balances: unknown) => ({
      ...{ depth: 0, kind, accountKind: null, name: null, number: null, balances },
    });
    const of = (isAsset: boolean) =>
      rows(report?.sections).filter(({ accountKind }) => (String(accountKind) === "ASSET") === isAsset);
    expect(of(true).length).toBeGreaterThan(0);
    expect(of(false).length).toBeGreaterThan(0);
    expect(report?.rows).toEqual([
      ...of(true).flatMap(section),
      total("ASSETS_TOTAL", report?.assetsTotal),
      ...of(false).flatMap(section),
      total("LIABILITIES_AND_EQUITY_TOTAL", report?.liabilitiesAndEquityTotal),
    ]);
    expect(asked).toEqual([expect.stringContaining(`GET ${path}/balance_sheet?`)]);
  });
});

test("an empty report has its sums, and nothing else", async () => {
  const { reports } = await ask(
    {},
    `profitAndLoss(${range}) { rows { depth kind name total { amount } amounts { amount } } }`,
  );
  expect(rows(reports.profitAndLoss?.rows).map(({ kind }) => kind)).toEqual([
    ...["INCOME", "INCOME", "GROSS_PROFIT", "TOTAL_EXPENSES", "NET_PROFIT"],
  ]);
});
