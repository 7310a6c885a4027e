import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import { ledgerPath } from "../every/nouns/books.ts";
import { cents, type JournalLine, readJournal, sum } from "../ledger/journal.ts";
import { type BooksSketch, books } from "../support/books.ts";
import { open, rows, start, type Tree } from "../support/start.ts";

const path = ledgerPath.replace("ledger_accounts/accounts", "reports/general_ledger");
const now = new Date("2026-06-29T16:48:49Z");
const within = (report: string) => `{ business { reports { ${report} } } }`;
const year = 'from: "2026-01-01", to: "2026-12-31"';
const money = "{ amount currency }";
const usd = (amount: string) => ({ amount, currency: "USD" });
const movements = `name number debit ${money} credit ${money} netDebit ${money} netCredit ${money}`;
const transaction = `kind date reference description clientName debit ${money} credit ${money}`;
const generalLedger = (args: string, joins = { account: "", transaction: "" }) => `generalLedger(${args}) {
  from to currency totalDebit ${money} totalCredit ${money}
  accounts { ${movements} ${joins.account}
    subAccounts { ${movements} ${joins.account} transactions { ${transaction} ${joins.transaction} } } }
  rows { depth kind name number date reference debit ${money} credit ${money} } }`;
const accountId = (id: number) => `LedgerAccount:14700001:${steadyUuid("ledger", "ACM123", id)}`;
const cash = accountId(1);

const sketch: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-02-02", clientId: 1 },
    { issued: "2026-03-03", clientId: 2, currency: "EUR" },
  ],
  payments: [{ invoiceId: 1, date: "2026-04-01", amount: "40.00" }],
  expenses: [
    { categoryId: 3, amount: "10.00", date: "2026-05-03" },
    { categoryId: 3, amount: "5.00", date: "2025-05-03" },
  ],
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
    ["CAD", "2025-01-01", "2025-12-31"],
  ])("debits are credits, line by line those of the journal: %s from %s to %s", async (...range) => {
    const [currency, from, to] = range;
    const asked = generalLedger(`from: "${from}", to: "${to}", currency: "${currency}"`);
    const { data, errors } = await started.ask(within(asked));
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.generalLedger;
    const posted = lines.filter((line) => line.currency === currency && line.date >= from && line.date <= to);
    expect(posted.length).toBeGreaterThan(10);
    const total = (of: Tree | undefined, side: string) => cents(of?.[side]?.amount);
    expect(total(report, "totalDebit")).toBe(sum(posted, ({ debit }) => debit));
    expect(total(report, "totalDebit")).toBe(total(report, "totalCredit"));

    const accounts = rows(report?.accounts);
    const subAccounts = accounts.flatMap((account) => rows(account.subAccounts));
    const shown = subAccounts.flatMap(({ transactions }) => rows(transactions));
    const spelt = (date: unknown, debit: bigint, credit: bigint) => `${date} ${debit} ${credit}`;
    expect(
      shown.map((each) => spelt(each.date, total(each, "debit"), total(each, "credit"))).toSorted(),
    ).toEqual(posted.map(({ date, debit, credit }) => spelt(date, debit, credit)).toSorted());
    const cashLines = posted.filter(({ number }) => number === "1000");
    expect(total(accounts[0], "debit") - total(accounts[0], "credit")).toBe(
      sum(cashLines, ({ debit, credit }) => debit - credit),
    );

    const sums = (of: Tree, parts: Tree[]) => {
      for (const side of ["debit", "credit"])
        expect(total(of, side)).toBe(sum(parts, (part) => total(part, side)));
      const net = total(of, "debit") - total(of, "credit");
      expect(total(of, "netDebit") - total(of, "netCredit")).toBe(net);
    };
    for (const account of accounts) sums(account, rows(account.subAccounts));
    for (const below of subAccounts) sums(below, rows(below.transactions));
  });
});

test("one request for the report, and one for each kind of record that it leads to", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const joins = {
    account: "ledgerAccount { number }",
    transaction:
      "expense { vendor amount { amount } } invoice { number } payment { amount { amount } } otherIncome { id }",
  };
  const { data, errors } = await known(within(generalLedger(year, joins)));
  expect(errors).toBeUndefined();
  const [first, ...others] = sandbox.asked().map((each) => each.split("?")[0]);
  expect(sandbox.asked()[0]).toBe(
    `GET ${path}?start_date=2026-01-01&end_date=2026-12-31&use_ledger_entries=true`,
  );
  expect(first).toBe(`GET ${path}`);
  expect(others.map((each) => /(\w+)(\/1)?$/.exec(each ?? "")?.[1]).toSorted()).toEqual([
    ...["accounts", "expenses", "invoices", "payments"],
  ]);
  expect(sandbox.ignored()).toEqual([]);
  const [account] = rows(data.business?.reports?.generalLedger?.accounts);
  expect(account).toMatchObject({
    ...{ name: "Cash", number: "1000", debit: usd("40.00"), credit: usd("10.00") },
    ...{ netDebit: usd("30.00"), netCredit: usd("0.00"), ledgerAccount: { number: "1000" } },
    subAccounts: [
      {
        ...{ name: "Petty Cash", number: "1000-1", ledgerAccount: { number: "1000-1" } },
        transactions: [
          {
            ...{ date: "2026-04-01", clientName: "Client 1", debit: usd("40.00"), credit: usd("0.00") },
            ...{ payment: { amount: { amount: "40.00" } }, expense: null, invoice: null, otherIncome: null },
          },
          { date: "2026-05-03", clientName: null, expense: { amount: { amount: "10.00" } }, payment: null },
        ],
      },
    ],
  });
});

test("the rows are the tree, line by line", async () => {
  const { ask } = await start({ books: books(sketch), now });
  const { data } = await ask(within(generalLedger(year)));
  const report = data.business?.reports?.generalLedger;
  const sides = ({ debit, credit }: Tree) => ({ debit, credit });
  const none = { date: null, reference: null };
  const named = ({ name, number, ...rest }: Tree) => ({ name, number, ...none, ...sides(rest) });
  expect(report?.rows).toEqual(
    rows(report?.accounts).flatMap((account) => [
      { depth: 0, kind: "ACCOUNT", ...named(account) },
      ...rows(account.subAccounts).flatMap((below) => [
        { depth: 1, kind: "SUB_ACCOUNT", ...named(below) },
        ...rows(below.transactions).map(({ date, reference, description, ...rest }) => ({
          ...{ depth: 2, kind: "TRANSACTION", name: description, number: null },
          ...{ date, reference, ...sides(rest) },
        })),
      ]),
    ]),
  );
});

test("each argument has an effect", async () => {
  const { ask, sandbox } = await start({ books: books(sketch), now });
  const read = async (args: string) => {
    const { data, errors } = await ask(
      within(`generalLedger(${args}) { currency totalDebit { amount } accounts { name } }`),
    );
    expect(errors).toBeUndefined();
    return data.business?.reports?.generalLedger;
  };
  expect(await read(year)).toMatchObject({ currency: "USD", totalDebit: { amount: "150.00" } });
  expect(await read('from: "2026-03-15", to: "2026-12-31"')).toMatchObject({
    totalDebit: { amount: "50.00" },
  });
  expect(await read('from: "2026-01-01", to: "2026-03-15"')).toMatchObject({
    totalDebit: { amount: "100.00" },
  });
  expect(await read(`${year}, currency: "EUR"`)).toMatchObject({ totalDebit: { amount: "101.00" } });
  expect(await read(`${year}, accountId: "${cash}"`)).toEqual({
    ...{ currency: "USD", totalDebit: { amount: "40.00" }, accounts: [{ name: "Cash" }] },
  });
  expect(sandbox.asked("GET", path).at(-1)).toMatch(
    new RegExp(`&use_ledger_entries=true&accountid=${steadyUuid("ledger", "ACM123", 1)}$`),
  );
});

describe("an answer to another question is an error", () => {
  test.each([
    ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
    ["end_date", year, ["to"]],
    ["currency_code", `${year}, currency: "EUR"`, ["currency"]],
    ["accountid", `${year}, accountId: "${cash}"`, ["accountId"]],
  ])("%s ignored", async (parameter, args, differing) => {
    const { known, sandbox } = await start({ books: books(sketch), now });
    sandbox.settings.ignoredReportParameters = [parameter];
    const { data, errors } = await known(within(`generalLedger(${args}) { currency }`));
    expect(errors).toMatchObject([
      {
        path: ["business", "reports", "generalLedger"],
        extensions: { code: "UPSTREAM_MISMATCH", arguments: differing, family: "accounting" },
      },
    ]);
    expect(data.business?.reports).toEqual({ generalLedger: null });
  });
});

// The documentation's sample of 2023, which breaks off after the first transaction.
const dollars = (amount: string) => ({ amount, code: "USD" });
const recorded = (date: string) => ({
  general_ledger: {
    ...{ company_name: "<company name>", download_token: "<token>", locale: "en", summary_only: false },
    ...{ start_date: "2023-01-01", end_date: "2023-12-31", currency_code: "USD" },
    summary: { total_credit: dollars("1945.00") },
    data: [
      {
        ...{
          accountid: "2a990740-40d6-4529-a604-be0d68cf9d90",
          account_name: "Cash",
          account_number: "1000",
        },
        ...{ debit: dollars("1355.00"), credit: dollars("430.00") },
        ...{ net_movement_debit: dollars("925.00"), net_movement_credit: dollars("0.00") },
        sub_accounts: [
          {
            ...{ sub_accountid: "2a990740-40d6-4529-a604-be0d68cf9d90", sub_account_name: "Cash (general)" },
            ...{ sub_account_number: "1000", debit: dollars("75.00"), credit: dollars("100.00") },
            ...{ net_movement_debit: dollars("0.00"), net_movement_credit: dollars("25.00") },
            transactions: [
              {
                ...{ entity_type: "adjustment", reference: "example adjustment", date },
                ...{ description: "example adjustment description", client_name: null },
                ...{ debit: dollars("25.00"), credit: dollars("0.00") },
                ...{ expenseid: null, invoiceid: null, paymentid: null },
              },
            ],
          },
        ],
      },
    ],
  },
});

test("the recorded answer is shown value by value, and a day out of its range is none", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const asked = within(
    generalLedger('from: "2023-01-01", to: "2023-12-31"', {
      account: "ledgerAccount { freshbooksId }",
      transaction: "expense { id } invoice { id } payment { id } otherIncome { id }",
    }),
  );
  const answer = (date: string) => ({ status: 200, body: { response: { result: recorded(date) } } });
  sandbox.answerNext({ path: /general_ledger/ }, answer("2023-06-01"));
  const { data, errors } = await known(asked);
  expect(errors).toBeUndefined();
  expect(data.business?.reports?.generalLedger).toMatchObject({
    ...{ from: "2023-01-01", to: "2023-12-31", currency: "USD" },
    ...{ totalDebit: null, totalCredit: usd("1945.00") },
    accounts: [
      {
        ...{ name: "Cash", number: "1000", debit: usd("1355.00"), credit: usd("430.00") },
        ...{ netDebit: usd("925.00"), netCredit: usd("0.00"), ledgerAccount: null },
        subAccounts: [
          {
            ...{ name: "Cash (general)", number: "1000", debit: usd("75.00"), credit: usd("100.00") },
            ...{ netDebit: usd("0.00"), netCredit: usd("25.00") },
            transactions: [
              {
                ...{ kind: "adjustment", date: "2023-06-01", reference: "example adjustment" },
                ...{ description: "example adjustment description", clientName: null },
                ...{ debit: usd("25.00"), credit: usd("0.00") },
                ...{ expense: null, invoice: null, payment: null, otherIncome: null },
              },
            ],
          },
        ],
      },
    ],
  });
  sandbox.answerNext({ path: /general_ledger/ }, answer("2024-01-01"));
  const { errors: outside } = await known(asked);
  expect(outside?.[0]?.extensions).toMatchObject({ code: "UPSTREAM_MISMATCH", arguments: ["to"] });
});

test.each([
  ['from: "2026-02-02", to: "2026-02-01"', /is after/],
  [`${year}, accountId: "Client:ACM123:1"`, /belongs to a record of type Client/],
  [`${year}, accountId: "${cash.replace("14700001", "14700002")}"`, /belongs to another business/],
])("refused before anything is asked: %s", async (args, message) => {
  const { known, sandbox } = await start({ books: books(), now });
  const { errors } = await known(within(`generalLedger(${args}) { currency }`));
  expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(sandbox.asked()).toEqual([]);
});
