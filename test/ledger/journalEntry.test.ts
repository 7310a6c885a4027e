import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const chart = `${account}/journal_entry_accounts/journal_entry_accounts`;
const details = `${account}/journal_entries/journal_entry_details`;
const hst = [{ name: "HST", percent: "13" }];

/** One of each: an invoice with a tax, its payment, an expense with a tax, an entry made by hand. */
const small = books({
  invoices: [
    {
      issued: "2026-02-02",
      lines: [{ name: "Logo", description: "x", quantity: "1", unitCost: "100.00", taxes: hst }],
    },
  ],
  payments: [{ amount: "50.00", date: "2026-03-03" }],
  expenses: [{ categoryId: 3, amount: "11.30", date: "2026-04-04", taxes: hst, notes: "Flight" }],
  journalEntries: [{ date: "2026-01-05", description: "To begin with" }],
});

const linesOf = (filter = "") => `{ business { journalEntryLines${filter} { totalCount nodes {
  name kind date debit { amount } credit { amount } balance { amount } subAccount { name parent { number } }
  client { id } invoice { id } payment { id } expense { id } category { name } } } } }`;

describe("lines of journal entries are read", () => {
  test("with the records that they were posted for", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const { data, errors } = await known(linesOf());
    expect(errors).toBeUndefined();
    const shown = rows(data.business?.journalEntryLines?.nodes).map((line) => [
      ...[line.name, line.kind, line.debit?.amount ?? `-${line.credit?.amount}`, line.balance?.amount],
      ...[line.subAccount?.parent?.number, line.subAccount?.name],
      line.invoice?.id ?? line.payment?.id ?? line.expense?.id ?? null,
    ]);
    expect(shown).toEqual([
      ["Expense", "EXPENSE", "10.00", "10.00", "6000", "Travel", "Expense:ACM123:1"],
      ["Expense", "TAX", "1.30", "1.30", "6001", "HST", "Expense:ACM123:1"],
      ["Expense", "TOTAL", "-11.30", "-11.30", "1000", "Petty Cash", "Expense:ACM123:1"],
      ["Payment", "TOTAL", "50.00", "50.00", "1000", "Petty Cash", "Payment:ACM123:1"],
      ["Payment", "TOTAL", "-50.00", "-50.00", "1200", "Accounts Receivable", "Payment:ACM123:1"],
      ["Invoice 0000001", "TOTAL", "113.00", "113.00", "1200", "Accounts Receivable", "Invoice:ACM123:1"],
      ["Invoice 0000001", "SALES", "-100.00", "100.00", "4000", "Sales", "Invoice:ACM123:1"],
      ["Invoice 0000001", "TAX", "-13.00", "13.00", "2001", "HST", "Invoice:ACM123:1"],
      ["Entry 1", "ADJUSTMENT", "10.00", "10.00", "1000", "Petty Cash", null],
      ["Entry 1", "ADJUSTMENT", "-10.00", "10.00", "3000", "Owner's Equity", null],
    ]);
    expect(rows(data.business?.journalEntryLines?.nodes)[0]?.category).toEqual({ name: "Airfare" });
    expect(sandbox.asked("GET", details)).toEqual([`${details}?page=1&per_page=25`]);
    expect(sandbox.asked("GET", chart)).toHaveLength(1);
  });

  test("with the credit note that posted them", async () => {
    const { known } = await start({ books: books({ creditNotes: [{ amount: "50.00" }] }), now });
    const { data, errors } = await known(`{ business { journalEntryLines { nodes {
      debit { amount } subAccount { name } creditNote { id kind total { amount } } } } } }`);
    expect(errors).toBeUndefined();
    const creditNote = { id: "CreditNote:ACM123:1", kind: "GOODWILL", total: { amount: "50.00" } };
    expect(data.business?.journalEntryLines?.nodes).toEqual([
      { debit: { amount: "50.00" }, subAccount: { name: "Deferred Discounts" }, creditNote },
      { debit: null, subAccount: { name: "Customer Credit" }, creditNote },
    ]);
  });

  test.each([false, true])(
    "by days, of which the last is included, with FreshBooks excluding it: %s",
    async (maxIsExclusive) => {
      const { known } = await start({ books: small, now, settings: { maxIsExclusive } });
      const { data } = await known(linesOf('(filter: { date: { from: "2026-02-02", to: "2026-03-03" } })'));
      expect(data.business?.journalEntryLines?.totalCount).toBe(5);
    },
  );

  test("a word and a link that nobody has seen cost no line", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const row = {
      id: 9,
      detailid: 9,
      user_entered_date: "2026-01-01",
      detail_type: "accrual",
      name: "X",
      entry: null,
    };
    const body = {
      response: { result: { page: 1, pages: 1, per_page: 25, total: 1, journal_entry_details: [row] } },
    };
    sandbox.answerNext({ path: details }, { status: 200, body });
    const { data, errors } = await known(
      "{ business { journalEntryLines { nodes { name kind freshbooksEntryId subAccount { id } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business?.journalEntryLines?.nodes).toEqual([
      { name: "X", kind: null, freshbooksEntryId: null, subAccount: null },
    ]);
  });
});

const balances = (period: string) => `{ business { journalEntryAccounts { nodes {
  number balance(${period}) { amount currency } subAccounts { name balance(${period}) { amount } } } } } }`;
const year = 'from: "2026-01-01", to: "2026-12-31"';
const asked = (from: string, to: string) =>
  `${chart}?search[start_date]=${from}&search[end_date]=${to}&page=1&per_page=100`;

describe("balances of the older chart", () => {
  test("are of the period, for three requests however many accounts there are", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const { data, errors } = await known(balances(year));
    expect(errors).toBeUndefined();
    const moved = rows(data.business?.journalEntryAccounts?.nodes)
      .filter(({ balance }) => String(balance?.amount) !== "0")
      .map(({ number, balance }) => [number, balance?.amount]);
    expect(moved).toEqual([
      ...[
        ["1000", "48.7"],
        ["1200", "63"],
        ["2001", "13"],
        ["3000", "10"],
        ["4000", "100"],
      ],
      ...[
        ["6000", "10"],
        ["6001", "1.3"],
      ],
    ]);
    expect(sandbox.asked("GET")).toEqual([
      `${chart}?page=1&per_page=100`,
      asked("2026-01-01", "2026-12-31"),
      asked("1926-01-01", "2025-12-31"),
      asked("1926-01-01", "2026-12-31"),
    ]);
  });

  test.each([["start_date"], ["end_date"], ["start_date", "end_date"]])(
    "are an error and not those of today where FreshBooks ignores %s %s",
    async (...ignoredFilters) => {
      const { known } = await start({ books: small, now, settings: { ignoredFilters } });
      const { errors } = await known(balances('from: "2026-02-01", to: "2026-03-31"'));
      expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_MISMATCH");
    },
  );

  test("without a single entry are zero", async () => {
    const { known, sandbox } = await start({ books: books(), now });
    const { data, errors } = await known(balances(year));
    expect(errors).toBeUndefined();
    expect(rows(data.business?.journalEntryAccounts?.nodes)[0]?.balance).toEqual({
      amount: "0",
      currency: "USD",
    });
    expect(sandbox.asked("GET", details)).toHaveLength(1);
  });

  test("in another currency than the one asked for are an error", async () => {
    const { known } = await start({ books: small, now, settings: { ignoredFilters: ["currency_code"] } });
    const { errors } = await known(balances(`${year}, currency: "EUR"`));
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_MISMATCH");
  });

  test("of a period that ends before it begins are rejected", async () => {
    const { known } = await start({ books: small, now });
    const { errors } = await known(balances('from: "2026-02-02", to: "2026-02-01"'));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "from" });
  });
});

const create = `mutation ($input: JournalEntryCreateInput!) { journalEntryCreate(input: $input) {
  journalEntry { freshbooksId name description date currency
    lines { id debit { amount currency } credit { amount } kind balance { amount } subAccount { name } } }
  userErrors { path code message } } }`;
const line = (number: number, side: string, amount: string, currency = "USD") => ({
  ...{ subAccountId: `JournalEntrySubAccount:ACM123:${number}`, amount: { [side]: { amount, currency } } },
});
const entry = (...lines: object[]) => ({ input: { name: "Capital", currency: "USD", lines } });

describe("journal entries are written", () => {
  test("one that balances, with a currency, and a day under both keys", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const variables = entry(line(1, "debit", "20"), line(11, "credit", "12.50"), line(2, "credit", "7.50"));
    const { data } = await known(create, { variables });
    expect(data.journalEntryCreate).toMatchObject({
      journalEntry: {
        ...{ name: "Capital", description: null, date: "2026-06-29", currency: "USD" },
        lines: [
          {
            debit: { amount: "20", currency: "USD" },
            credit: null,
            kind: null,
            subAccount: { name: "Petty Cash" },
          },
          { debit: null, credit: { amount: "12.5" }, balance: null, subAccount: { name: "Owner's Equity" } },
          { credit: { amount: "7.5" } },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual([`POST ${account}/journal_entries/journal_entries`]);
    const id = rows(data.journalEntryCreate?.journalEntry?.lines)[0]?.id;
    const read = await known(`{ journalEntryLine(id: "${id}") { name kind freshbooksEntryId } }`);
    expect(read.data.journalEntryLine).toEqual({
      ...{ name: "Capital", kind: "ADJUSTMENT" },
      freshbooksEntryId: data.journalEntryCreate?.journalEntry?.freshbooksId,
    });
  });

  test.each([
    ["20", "19.99", "debits exceed the credits by 0.01"],
    ["0.10", "0.30", "credits exceed the debits by 0.20"],
  ])("debits of %s and credits of %s are rejected with the difference", async (debit, credit, difference) => {
    const { known, sandbox } = await start({ books: small, now });
    const { data } = await known(create, {
      variables: entry(line(1, "debit", debit), line(2, "credit", credit)),
    });
    expect(data.journalEntryCreate).toMatchObject({
      journalEntry: null,
      userErrors: [{ path: ["lines"], code: "INVALID" }],
    });
    expect(rows(data.journalEntryCreate?.userErrors)[0]?.message).toContain(difference);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("all that is wrong is collected before anything is written", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const input = {
      ...{ name: " ", currency: "USD" },
      lines: [line(1, "debit", "-5", "EUR"), line(999, "credit", "-5")],
    };
    const { data } = await known(create, { variables: { input } });
    expect(
      rows(data.journalEntryCreate?.userErrors).map(({ code, path }) => [code, rows(path).join(".")]),
    ).toEqual([
      ["REQUIRED", "name"],
      ["INVALID", "lines.0.amount.debit.amount"],
      ["CURRENCY_MISMATCH", "lines.0.amount.debit.currency"],
      ["NOT_FOUND", "lines.1.subAccountId"],
      ["INVALID", "lines.1.amount.credit.amount"],
    ]);
    const { data: short } = await known(create, { variables: entry(line(1, "debit", "5")) });
    expect(rows(short.journalEntryCreate?.userErrors)).toMatchObject([
      { code: "REQUIRED" },
      { code: "INVALID" },
    ]);
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("settings of the accounting", () => {
  const query =
    "{ business { settings { name currency timezone vatName address { street country } active } } }";
  const settings = {
    ...{ name: "Acme Design", currency: "USD", timezone: "America/Vancouver", vatName: "VAT", active: true },
    address: { street: "1 Mill Lane", country: "Canada" },
  };

  // Which of two numbers FreshBooks takes is not certain.
  test.each([
    ["systemId", ["123"]],
    ["businessId", ["123", "14700001"]],
  ] as const)("are found by %s", async (systemsBy, numbers) => {
    const { known, sandbox } = await start({ books: small, now, settings: { systemsBy } });
    const { data, errors } = await known(query);
    expect(errors).toBeUndefined();
    expect(data.business?.settings).toEqual(settings);
    expect(sandbox.asked()).toEqual(numbers.map((number) => `GET ${account}/systems/systems/${number}`));
  });

  test("of another account are an error, and a business without accounting has none", async () => {
    const { known, sandbox } = await start({ books: small, now });
    const system = { accountid: "ACM456", name: "Theirs" };
    sandbox.answerNext(
      { path: `${account}/systems/systems` },
      { status: 200, body: { response: { result: { system } } } },
    );
    const { data, errors } = await known(query);
    expect(data.business?.settings).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
    const without = await known(query, { token: "sandbox-no-accounting" });
    expect(without.data.business?.settings).toBeNull();
    expect(without.errors).toBeUndefined();
  });
});
