import { describe, expect, test } from "vitest";
import { randomBooks } from "../answers/randomBooks.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const cents = (money: Tree | undefined) => BigInt(String(money?.amount).replace(".", ""));
const sum = (all: readonly bigint[]): bigint => all.reduce((total, each) => total + each, 0n);
const money = "{ amount currency }";
const aging = `days0To30 ${money} days31To60 ${money} days61To90 ${money} over90 ${money} total ${money}`;

/** The last day of a range is the day before the first of the next. */
const ranges = [
  ["2026-01-31", "2026-03-31"],
  ["2026-04-01", "2026-06-30"],
  ["2026-07-01", "2026-12-31"],
] as const;

const dates = JSON.stringify(["2026-01-30", ...ranges.map(([, to]) => to)]);
const query = (currency: string) => {
  const sheet = (
    cashBased: boolean,
  ) => `balanceSheet(dates: ${dates}, currency: "${currency}", cashBased: ${cashBased}) {
    assetsTotal { amount ${money} } liabilitiesAndEquityTotal { amount ${money} }
    sections { accountKind balances { amount ${money} } accounts { balances { amount ${money} } } }
  }`;
  const ofRange = ([from, to]: readonly [string, string], at: number) => {
    const args = `from: "${from}", to: "${to}", currency: "${currency}"`;
    return `trial${at}: trialBalance(${args}) { totalDebit ${money} totalCredit ${money} lines { debit ${money} credit ${money} } }
      ledger${at}: generalLedger(${args}) { totalDebit ${money} totalCredit ${money} accounts { debit ${money} credit ${money} } }
      flow${at}: cashFlow(${args}) {
        startingBalance ${money} inflow ${money} outflow ${money} netChange ${money} endingBalance ${money}
        activities { total ${money} }
      }`;
  };
  return `{ business { reports {
    accrual: ${sheet(false)} cash: ${sheet(true)} ${ranges.map(ofRange).join(" ")}
  } } }`;
};

/** Whether the reports in one currency agree within themselves, and with each other. */
function agree(reports: Tree, currency: string): void {
  for (const sheet of [reports.accrual, reports.cash]) {
    const of = (list: Tree | undefined) => rows(list).map(({ amount }) => cents(amount));
    const [assets, claims] = [of(sheet?.assetsTotal), of(sheet?.liabilitiesAndEquityTotal)];
    expect(assets).toHaveLength(ranges.length + 1);
    expect(assets).toEqual(claims);
    for (const section of rows(sheet?.sections)) {
      const accounts = rows(section.accounts).map(({ balances }) => of(balances));
      const sums = assets.map((_, at) => sum(accounts.map((each) => each[at] ?? 0n)));
      expect(of(section.balances)).toEqual(sums);
    }
    const ofAssets = rows(sheet?.sections).filter(({ accountKind }) => String(accountKind) === "ASSET");
    const totals = assets.map((_, at) => sum(ofAssets.map(({ balances }) => of(balances)[at] ?? 0n)));
    expect(assets).toEqual(totals);
  }
  let before: Tree | undefined;
  for (const at of ranges.keys()) {
    for (const [report, lines] of [
      [reports[`trial${at}`], reports[`trial${at}`]?.lines],
      [reports[`ledger${at}`], reports[`ledger${at}`]?.accounts],
    ]) {
      expect(report?.totalDebit).toEqual(report?.totalCredit);
      expect(report?.totalDebit?.currency).toBe(currency);
      expect(cents(report?.totalDebit)).toBe(sum(rows(lines).map(({ debit }) => cents(debit))));
      expect(cents(report?.totalCredit)).toBe(sum(rows(lines).map(({ credit }) => cents(credit))));
    }
    const flow = reports[`flow${at}`];
    expect(cents(flow?.inflow) + cents(flow?.outflow)).toBe(cents(flow?.netChange));
    expect(cents(flow?.startingBalance) + cents(flow?.netChange)).toBe(cents(flow?.endingBalance));
    expect(sum(rows(flow?.activities).map(({ total }) => cents(total)))).toBe(cents(flow?.netChange));
    if (before) expect(flow?.startingBalance).toEqual(before);
    before = flow?.endingBalance;
  }
}

test("in the example books the reports agree", async () => {
  const { ask } = await start();
  for (const currency of ["USD", "CAD"]) {
    const { data, errors } = await ask(query(currency));
    expect(errors).toBeUndefined();
    agree(data.business?.reports ?? {}, currency);
  }
});

describe.each([
  [4, "USD"],
  [5, "EUR"],
  [6, "JPY"],
])("in the random books %i of a business with %s", (seed, currency) => {
  const { sketch } = randomBooks(seed);
  const open = () => start({ books: books({ ...sketch, currency }), now: new Date("2026-12-31T19:00:00Z") });

  test("the reports agree in each of three currencies", async () => {
    const { ask } = await open();
    for (const each of ["USD", "EUR", "JPY"]) {
      const { data, errors } = await ask(query(each));
      expect(errors).toBeUndefined();
      agree(data.business?.reports ?? {}, each);
      expect(cents(rows(data.business?.reports?.accrual?.assetsTotal).at(-1)?.amount)).not.toBe(0n);
    }
  });

  test("aging is receivables, client by client", async () => {
    const { ask } = await open();
    for (const [, asOf] of ranges) {
      const { data, errors } = await ask(`{ business {
        receivables(asOf: "${asOf}") { currencies { currency amounts { ${aging} } clients { client { id } amounts { ${aging} } } } }
        reports { accountsAging(asOf: "${asOf}") { currency totals { ${aging} } accounts { client { id } amounts { ${aging} } } } }
      } }`);
      expect(errors).toBeUndefined();
      const report = data.business?.reports?.accountsAging;
      const found = rows(data.business?.receivables?.currencies);
      const own = found.find((each) => each.currency === report?.currency);
      expect([found.length, String(report?.currency)]).toEqual([3, currency]);
      expect(own?.amounts).toEqual(report?.totals);
      const byClient = (list: Tree | undefined) =>
        rows(list).toSorted((a, b) => String(a.client?.id).localeCompare(String(b.client?.id)));
      expect(byClient(own?.clients)).toEqual(byClient(report?.accounts));
    }
  });
});
