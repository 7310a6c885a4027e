import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cents, type JournalLine, readJournal, sum } from "../ledger/journal.ts";
import { type BooksSketch, books } from "../support/books.ts";
import { open, rows, start } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting/trial_balance";
const now = new Date("2026-06-29T16:48:49Z");
const within = (report: string) => `{ business { reports { ${report} } } }`;
const fields = `from to currency totalDebit { amount currency } totalCredit { amount currency } lines {
  name number accountName accountNumber debit { amount currency } credit { amount currency } subAccount { id name } }`;
const trialBalance = (args: string) => `trialBalance(${args}) { ${fields} }`;
const money = (amount: string, currency = "USD") => ({ amount, currency });

const sketch: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-02-02", clientId: 1 },
    { issued: "2026-03-03", clientId: 2, currency: "EUR" },
  ],
  payments: [{ invoiceId: 1, date: "2026-04-01", amount: "40.00" }],
  expenses: [{ categoryId: 3, amount: "10.00", date: "2026-05-03" }],
};

describe("in the books of the example studio", () => {
  let started: Awaited<ReturnType<typeof open>>;
  let lines: JournalLine[];
  beforeAll(async () => {
    started = await open({ now, scale: 0.2 });
    lines = await readJournal(started.ask);
  });
  afterAll(() => started.close());

  test.each([
    ["USD", "2026-01-01", "2026-06-29"],
    ["USD", "2026-03-01", "2026-03-31"],
    ["CAD", "2025-01-01", "2025-12-31"],
  ])("debits are credits, and each line is the sum of its entries: %s from %s to %s", async (...range) => {
    const [currency, from, to] = range;
    const asked = trialBalance(`from: "${from}", to: "${to}", currency: "${currency}"`);
    const { data, errors } = await started.ask(within(asked));
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.trialBalance;
    const posted = lines.filter((line) => line.currency === currency && line.date >= from && line.date <= to);
    const moved = Map.groupBy(posted, ({ subAccount }) => subAccount);
    const net = (of: readonly JournalLine[]) => sum(of, ({ debit, credit }) => debit - credit);
    const shown = rows(report?.lines).map(({ subAccount, debit, credit }) => [
      String(subAccount?.id),
      cents(debit?.amount) - cents(credit?.amount),
    ]);
    expect(shown.length).toBeGreaterThan(4);
    expect(new Map(shown as [string, bigint][])).toEqual(
      new Map([...moved].map(([id, of]) => [id, net(of)])),
    );
    const debits = sum([...moved.values()], (of) => (net(of) > 0n ? net(of) : 0n));
    expect([report?.totalDebit, report?.totalCredit].map((total) => cents(total?.amount))).toEqual([
      debits,
      debits,
    ]);
  });
});

test("one request for the report, and one for the accounts of all its lines", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const { data, errors } = await known(within(trialBalance('from: "2026-01-01", to: "2026-12-31"')));
  expect(errors).toBeUndefined();
  expect(sandbox.asked()).toEqual([
    `GET ${path}?start_date=2026-01-01&end_date=2026-12-31`,
    expect.stringContaining("journal_entry_accounts"),
  ]);
  expect(sandbox.ignored()).toEqual([]);
  expect(data.business?.reports?.trialBalance).toMatchObject({
    ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD" },
    ...{ totalDebit: money("100.00"), totalCredit: money("100.00") },
    lines: [
      {
        ...{ name: "Petty Cash", number: "1", accountName: "Cash", accountNumber: "1000" },
        ...{ debit: money("30.00"), credit: money("0.00"), subAccount: { name: "Petty Cash" } },
      },
      { name: "Accounts Receivable", debit: money("60.00") },
      { name: "Sales", accountNumber: "4000", debit: money("0.00"), credit: money("100.00") },
      { accountNumber: "6000", debit: money("10.00") },
    ],
  });
});

test("each argument has an effect, and nothing before the range counts", async () => {
  const { ask } = await start({ books: books(sketch), now });
  const totalOf = async (args: string) =>
    (await ask(within(`trialBalance(${args}) { totalDebit { amount currency } lines { name } }`))).data
      .business?.reports?.trialBalance;
  const all = 'from: "2026-01-01", to: "2026-12-31"';
  expect(await totalOf(all)).toMatchObject({ totalDebit: money("100.00") });
  expect(await totalOf('from: "2026-03-01", to: "2026-12-31"')).toMatchObject({ totalDebit: money("40.00") });
  expect(await totalOf('from: "2026-01-01", to: "2026-03-31"')).toMatchObject({
    totalDebit: money("100.00"),
  });
  expect(await totalOf(`${all}, currency: "EUR"`)).toMatchObject({ totalDebit: money("101.00", "EUR") });
  expect(await totalOf('from: "2025-01-01", to: "2025-12-31"')).toEqual({
    totalDebit: money("0.00"),
    lines: [],
  });
});

describe("an answer to another question is an error", () => {
  test.each([
    ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
    ["end_date", 'from: "2026-01-01", to: "2026-12-31"', ["to"]],
    ["currency_code", 'from: "2026-01-01", to: "2026-12-31", currency: "EUR"', ["currency"]],
  ])("%s ignored", async (parameter, args, differing) => {
    const { known, sandbox } = await start({ books: books(sketch), now });
    sandbox.settings.ignoredReportParameters = [parameter];
    const { data, errors } = await known(within(`trialBalance(${args}) { currency }`));
    expect(errors).toMatchObject([
      {
        path: ["business", "reports", "trialBalance"],
        extensions: { code: "UPSTREAM_MISMATCH", arguments: differing, family: "accounting" },
      },
    ]);
    expect(data.business?.reports).toEqual({ trialBalance: null });
  });

  const usd = (amount: string, code = "USD") => ({ amount, code });
  const row = (credit: object, more: object = {}) => ({
    ...{ account_name: "Cash", account_number: "1000", account_sub_name: "Petty Cash" },
    ...{ account_sub_number: "1", sub_accountid: 1, debit: usd("0.00"), credit },
    ...more,
  });
  const total = { account_name: "total", account_sub_name: "total", sub_accountid: null };
  test.each([
    ["an amount in another currency", [row(usd("1.00", "EUR"))], "UPSTREAM_MISMATCH"],
    ["a total that is not the sum", [row(usd("1.00")), row(usd("2.00"), total)], "UPSTREAM_UNAVAILABLE"],
  ])("so is %s", async (_, rowsOf, code) => {
    const { known, sandbox } = await start({ books: books(sketch), now });
    const range = { start_date: "2026-01-01", end_date: "2026-12-31", currency_code: "USD" };
    const result = { trial_balance: { ...range, data: rowsOf } };
    sandbox.answerNext({ path: /trial_balance/ }, { status: 200, body: { response: { result } } });
    const asked = 'trialBalance(from: "2026-01-01", to: "2026-12-31") { currency }';
    const { errors } = await known(within(asked));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  // The official Postman collection, 2019; its excerpt has no total.
  test("the recorded answer is shown value by value", async () => {
    const { known, sandbox } = await start({ books: books(sketch), now });
    const account = (
      name: string,
      number: string,
      sub: string,
      debit: string,
      credit: string,
      id: number,
    ) => ({
      ...{ account_name: name, account_number: number, account_sub_name: sub, account_sub_number: "1" },
      ...{ credit: usd(credit), debit: usd(debit), sub_accountid: id },
    });
    const recorded = {
      ...{ company_name: "Postman Sandbox", currency_code: "USD", download_token: "some_token" },
      ...{ start_date: "2019-01-01", end_date: "2019-12-31" },
      data: [
        account("Cash", "1000", "Petty Cash", "6350.55", "0.00", 635_972),
        account("Customer Credit", "2003", "Customer Credit", "0.00", "3120.00", 635_990),
      ],
    };
    const result = { trial_balance: recorded };
    sandbox.answerNext({ path: /trial_balance/ }, { status: 200, body: { response: { result } } });
    const { data, errors } = await known(
      within(trialBalance('from: "2019-01-01", to: "2019-12-31"').replace("subAccount { id name }", "")),
    );
    expect(errors).toBeUndefined();
    const zero = money("0.00");
    expect(data.business?.reports?.trialBalance).toEqual({
      ...{ from: "2019-01-01", to: "2019-12-31", currency: "USD" },
      ...{ totalDebit: money("6350.55"), totalCredit: money("3120.00") },
      lines: [
        {
          ...{ name: "Petty Cash", number: "1", accountName: "Cash", accountNumber: "1000" },
          ...{ debit: money("6350.55"), credit: zero },
        },
        {
          ...{ name: "Customer Credit", number: "1", accountName: "Customer Credit", accountNumber: "2003" },
          ...{ debit: zero, credit: money("3120.00") },
        },
      ],
    });
  });
});

test("a range that ends before it begins is refused before anything is asked", async () => {
  const { known, sandbox } = await start({ books: books(), now });
  const { errors } = await known(within('trialBalance(from: "2026-02-02", to: "2026-02-01") { currency }'));
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(sandbox.asked()).toEqual([]);
});
