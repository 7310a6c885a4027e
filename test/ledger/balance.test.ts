import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open, rows, type Tree } from "../support/start.ts";
import { cents, type JournalLine, readJournal, sum } from "./journal.ts";

/** The books of the example studio, added up here line by line, against what each report of FreshBooks says. */
const now = new Date("2026-06-29T16:48:49Z");
const [newYear, today] = ["2025-12-31", "2026-06-29"];

/** What a line adds to its account: debits to what is owned and spent, credits to the rest. */
const effect = ({ kind, debit, credit }: JournalLine): bigint =>
  kind === "ASSET" || kind === "EXPENSE" ? debit - credit : credit - debit;

let started: Awaited<ReturnType<typeof open>>;
let lines: JournalLine[];

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Tree | undefined> {
  const { data, errors } = await started.ask(query, { variables });
  expect(errors).toBeUndefined();
  return data.business;
}

beforeAll(async () => {
  started = await open({ now, scale: 0.3 });
  lines = await readJournal(started.ask);
});
afterAll(() => started.close());

test("every entry has two equal sides", () => {
  const entries = [...Map.groupBy(lines, ({ entry }) => entry).values()];
  expect(entries.length).toBeGreaterThan(200);
  expect(entries.filter((of) => sum(of, ({ debit }) => debit) !== sum(of, ({ credit }) => credit))).toEqual(
    [],
  );
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(
    new Set(["ASSET", "LIABILITY", "EQUITY", "INCOME", "EXPENSE"]),
  );
});

describe.each(["USD", "CAD"])("in %s the sum over all journal entries is", (currency) => {
  const until = (day: string, is: (line: JournalLine) => boolean) =>
    lines.filter((line) => line.currency === currency && line.date <= day && is(line));
  const balanceAt = (day: string, is: (line: JournalLine) => boolean) => sum(until(day, is), effect);
  const ofKind =
    (...kinds: string[]) =>
    ({ kind }: JournalLine) =>
      kinds.includes(kind);

  test("the balance sheet, account by account, at the end of a year and today", async () => {
    const business = await ask(`{ business { reports { balanceSheet(
      dates: ["${newYear}", "${today}"], currency: "${currency}") {
      assetsTotal { amount { amount } } liabilitiesAndEquityTotal { amount { amount } }
      sections { accounts { number balances { date amount { amount } } } } } } } }`);
    const sheet = business?.reports?.balanceSheet;
    const accounts = rows(sheet?.sections).flatMap((section) => rows(section.accounts));
    const numbered = accounts.filter(({ number }) => number !== null); // net income is no account
    expect(numbered.length).toBeGreaterThan(3);
    const moved = new Set(until(today, ofKind("ASSET", "LIABILITY", "EQUITY")).map(({ number }) => number));
    expect([...moved].filter((each) => !numbered.some(({ number }) => String(number) === each))).toEqual([]);

    for (const { number, balances } of numbered)
      for (const { date, amount } of rows(balances))
        expect([number, date, cents(amount?.amount)]).toEqual([
          ...[number, date],
          balanceAt(String(date), (line) => line.number === String(number)),
        ]);
    for (const [at, day] of [newYear, today].entries()) {
      const total = (of: Tree | undefined) => cents(rows(of)[at]?.amount?.amount);
      expect(total(sheet?.assetsTotal)).toBe(balanceAt(day, ofKind("ASSET")));
      const profit = balanceAt(day, ofKind("INCOME")) - balanceAt(day, ofKind("EXPENSE"));
      const owed = balanceAt(day, ofKind("LIABILITY", "EQUITY")) + profit;
      expect(total(sheet?.liabilitiesAndEquityTotal)).toBe(owed);
      expect(owed).toBe(balanceAt(day, ofKind("ASSET")));
    }
  });

  test("the profit and loss, month by month", async () => {
    const business = await ask(`{ business { reports { profitAndLoss(
      from: "2026-01-01", to: "${today}", currency: "${currency}", resolution: MONTH) {
      columns { from to } grossProfit { amounts { amount } } totalExpenses { amounts { amount } }
      netProfit { total { amount } amounts { amount } } } } } }`);
    const report = business?.reports?.profitAndLoss;
    const columns = rows(report?.columns);
    expect(columns).toHaveLength(6);
    // The taxes that were paid are an account of the chart, and no expense of the report.
    const within = (from: unknown, to: unknown, is: (line: JournalLine) => boolean) =>
      sum(
        until(today, (line) => line.date >= String(from) && line.date <= String(to) && is(line)),
        effect,
      );
    const numbered = (number: string) => (line: JournalLine) => line.number === number;
    const amounts = (of: Tree | undefined) => rows(of?.amounts).map(({ amount }) => cents(amount));
    const expected = columns.map(({ from, to }) => {
      const [income, goods, spent] = [ofKind("INCOME"), numbered("5000"), numbered("6000")].map((is) =>
        within(from, to, is),
      );
      return { gross: (income ?? 0n) - (goods ?? 0n), spent: spent ?? 0n };
    });
    expect(amounts(report?.grossProfit)).toEqual(expected.map(({ gross }) => gross));
    expect(amounts(report?.totalExpenses)).toEqual(expected.map(({ spent }) => spent));
    expect(amounts(report?.netProfit)).toEqual(expected.map(({ gross, spent }) => gross - spent));
    expect(cents(report?.netProfit?.total?.amount)).toBe(sum(expected, ({ gross, spent }) => gross - spent));
    if (currency === "USD")
      expect(expected.every(({ gross, spent }) => gross !== 0n && spent !== 0n)).toBe(true);
  });

  test("the balance of each account of the chart, whose debits are its credits", async () => {
    const business = await ask(`{ business { journalEntryAccounts(first: 100) { nodes { number kind
      balance(from: "2026-01-01", to: "${today}", currency: "${currency}") { amount }
      subAccounts { balance(from: "2026-01-01", to: "${today}", currency: "${currency}") { amount } } } } } }`);
    const accounts = rows(business?.journalEntryAccounts?.nodes);
    expect(accounts).toHaveLength(15);
    for (const { number, balance, subAccounts } of accounts) {
      const posted = until(today, (line) => line.date >= "2026-01-01" && line.number === String(number));
      expect([number, cents(balance?.amount)]).toEqual([number, sum(posted, effect)]);
      const below = sum(rows(subAccounts), (each) => cents(each.balance?.amount));
      expect([number, below]).toEqual([number, sum(posted, effect)]);
    }
    const side = (...kinds: string[]) =>
      sum(
        accounts.filter(({ kind }) => kinds.includes(String(kind))),
        ({ balance }) => cents(balance?.amount),
      );
    expect(side("ASSET", "EXPENSE")).toBe(side("LIABILITY", "EQUITY", "INCOME"));
  });
});
