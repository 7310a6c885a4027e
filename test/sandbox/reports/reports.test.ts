import { describe, expect, test } from "vitest";
import { exampleBooks } from "../../../src/sandbox/books/example.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { errors, one, type Reply, recordedAt, start } from "../start.ts";

const money = (amount: string, code = "USD") => ({ amount, code });
const gst = { name: "GST", percent: "5" };
const pst = { name: "PST", percent: "7" };
const line = (unitCost: string, ...taxes: { name: string; percent: string }[]) => ({
  name: "Design",
  description: "Logo",
  quantity: "1",
  unitCost,
  taxes,
});

/** Two sales, a draft, a deleted one and one in euros; three expenses, one of them a cost of goods. */
const small: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-01-10", lines: [line("1000.00", gst, pst)] },
    { issued: "2026-04-10", lines: [line("200.00", gst)], clientId: 2 },
    { issued: "2026-04-11", amount: "777.00", state: "draft" },
    { issued: "2026-04-12", amount: "888.00", deleted: true },
    { issued: "2026-04-13", amount: "50.00", currency: "EUR" },
  ],
  payments: [
    { invoiceId: 1, amount: "560.00", date: "2026-02-01", type: "Cash" },
    { invoiceId: 1, amount: "660.00", date: "2026-04-01" },
    { invoiceId: 5, amount: "50.00", date: "2026-04-20" },
    { invoiceId: 2, amount: "10.00", date: "2026-04-21", deleted: true },
  ],
  expenses: [
    { categoryId: 3, amount: "105.00", date: "2026-01-05", taxes: [gst] },
    { categoryId: 2, amount: "40.00", date: "2026-05-05" },
    { categoryId: 6, amount: "300.00", date: "2026-05-06" },
    { categoryId: 6, amount: "9.00", date: "2026-05-07", deleted: true },
    { categoryId: 6, amount: "8.00", date: "2026-05-08", currency: "EUR" },
  ],
};
const year = "start_date=2026-01-01&end_date=2026-12-31";
const begin = (options: BooksSketch = small) => start({ books: books(options) });
const report = (name: string, query = year) => `reports/accounting/${name}?${query}`;
const claims = (of: Fields): Fields =>
  JSON.parse(Buffer.from(String(of.download_token).split(".")[1] ?? "", "base64url").toString("utf8"));
const list = (value: unknown) => value as Fields[];

describe("profitloss_entity", () => {
  // The official Postman collection: keys, nesting, labels and the percent line of the captured sample
  test("is a tree of sources and categories, net of taxes, without drafts, deleted rows and other currencies", async () => {
    const { get } = await begin();
    const reply = one(await get(report("profitloss_entity", `${year}&resolution=3m`)), "profitloss");
    expect(Object.keys(reply)).toEqual([
      ...["cash_based", "company_name", "currency_code", "dates", "download_token", "end_date", "expenses"],
      ...["gross_margin", "income", "labels", "net_profit", "resolution", "start_date"],
      ...["total_expenses", "total_income"],
    ]);
    expect(reply.labels).toEqual(["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]);
    expect(reply.dates).toContainEqual({ start_date: "2026-10-01", end_date: "2026-12-31" });
    expect(list(reply.income)).toMatchObject([
      {
        description: "Sales",
        entry_type: "credit",
        total: money("1200.00"),
        data: ["1000.00", "200.00", "0.00", "0.00"].map((amount) => money(amount)),
        children: [{ description: "Invoice", total: money("1200.00"), children: [] }],
      },
      { description: "Cost of Goods Sold", total: money("300.00") },
    ]);
    expect(list(reply.expenses)).toMatchObject([
      {
        description: "Travel",
        entry_type: "debit",
        total: money("140.00"),
        children: [
          { description: "Expenses", total: money("40.00") },
          { description: "Airfare", children: [{ description: "Expenses", total: money("100.00") }] },
        ],
      },
    ]);
    expect(reply.total_income).toMatchObject({ description: "Gross Profit", total: money("900.00") });
    expect(reply.net_profit).toMatchObject({ description: "Net Profit (USD)", total: money("760.00") });
    expect(reply.gross_margin).toMatchObject({
      entry_type: "none",
      total: money("75.00", "%"),
      data: ["100.00", "-50.00", "0.00", "0.00"].map((amount) => money(amount, "%")),
    });
  });

  // Live: labels and dates of a report that begins and ends inside a month
  test("columns are whole calendar months; what they hold is of the range", async () => {
    const { get } = await begin({
      invoices: [29, 30, 31].map((day) => ({ issued: `2026-03-${day}`, amount: `${day}.00` })),
    });
    const asked = "start_date=2026-03-30&end_date=2026-04-30&resolution=m";
    expect(one(await get(report("profitloss_entity", asked)), "profitloss")).toMatchObject({
      ...{ start_date: "2026-03-30", end_date: "2026-04-30", labels: ["2026-03-01", "2026-04-01"] },
      dates: [
        { start_date: "2026-03-01", end_date: "2026-03-31" },
        { start_date: "2026-04-01", end_date: "2026-04-30" },
      ],
      total_income: { total: money("61.00"), data: [money("61.00"), money("0.00")] },
    });
  });

  test("without a resolution there are totals and no columns", async () => {
    const { get } = await begin();
    const reply = one(await get(report("profitloss_entity")), "profitloss");
    expect(reply).toMatchObject({ dates: [], labels: [], resolution: null, total_income: { data: [] } });
  });

  test("cash based counts what was paid, on the day it was paid, and no more than was owed", async () => {
    const { get } = await begin();
    const asked = `${year}&cash_based=true&resolution=3m`;
    const reply = one(await get(report("profitloss_entity", asked)), "profitloss");
    expect(list(reply.income)[0]).toMatchObject({
      total: money("1000.00"),
      data: ["500.00", "500.00", "0.00", "0.00"].map((amount) => money(amount)),
    });
  });

  test("another currency is another report", async () => {
    const { get } = await begin();
    const reply = one(await get(report("profitloss_entity", `${year}&currency_code=EUR`)), "profitloss");
    expect(reply.net_profit).toMatchObject({ description: "Net Profit (EUR)", total: money("42.00", "EUR") });
  });
});

// The official Postman collection: net of both, by name
test("taxsummary tells taxes by name, collected and paid", async () => {
  const { get } = await begin();
  const { download_token: _, ...reply } = one(await get(report("taxsummary")), "taxsummary");
  expect(reply).toEqual({
    cash_based: false,
    currency_code: "USD",
    end_date: "2026-12-31",
    start_date: "2026-01-01",
    taxes: [
      {
        net_tax: money("55.00"),
        net_taxable_amount: money("1100.00"),
        tax_collected: money("60.00"),
        tax_name: "GST",
        tax_paid: money("5.00"),
        taxable_amount_collected: money("1200.00"),
        taxable_amount_paid: money("100.00"),
      },
      {
        net_tax: money("70.00"),
        net_taxable_amount: money("1000.00"),
        tax_collected: money("70.00"),
        tax_name: "PST",
        tax_paid: money("0.00"),
        taxable_amount_collected: money("1000.00"),
        taxable_amount_paid: money("0.00"),
      },
    ],
    total_invoiced: money("1330.00"),
  });
});

describe("payments_collected", () => {
  test("holds the payments of all currencies, with a total for each", async () => {
    const { get } = await begin();
    const reply = one(await get(report("payments_collected")), "payments_collected");
    expect(reply).toMatchObject({
      clientids: [],
      summary_only: false,
      totals: [money("50.00", "EUR"), money("1220.00")],
    });
    expect(list(reply.payments).map(({ date, invoiceid }) => [date, invoiceid])).toEqual([
      ["2026-02-01", 1],
      ["2026-04-01", 1],
      ["2026-04-01", null], // beyond the invoice
      ["2026-04-20", 5],
    ]);
    expect(list(reply.payments)[0]).toEqual({
      amount: money("560.00"),
      client: "Client 1",
      clientid: 1,
      credit_number: null,
      creditid: null,
      date: "2026-02-01",
      description: "Logo",
      from_credit: false,
      invoice_number: "0000001",
      invoiceid: 1,
      method: "Cash",
    });
  });

  // Live, by kanjidoc/FreshBooks-MCP: the plural is honoured, the singular is not
  test("is narrowed by its plural parameters alone", async () => {
    const { get, sandbox } = await begin();
    const rows = async (query: string) =>
      list(one(await get(report("payments_collected", `${year}&${query}`)), "payments_collected").payments);
    expect(await rows("currency_codes[]=EUR")).toHaveLength(1);
    expect(await rows("clientids[]=2")).toHaveLength(0);
    expect(await rows("payment_methods[]=Cash")).toHaveLength(1);
    expect(sandbox.ignored()).toEqual([]);
    expect(await rows("currency_code=EUR")).toHaveLength(4);
    expect(sandbox.ignored()).toEqual(["currency_code"]);
  });
});

describe("accounts_aging", () => {
  const aged: BooksSketch = {
    invoices: [
      ["1.00", "2026-06-29"],
      ["2.00", "2026-05-30"],
      ["4.00", "2026-05-29"],
      ["8.00", "2026-04-30"],
      ["16.00", "2026-04-29"],
      ["32.00", "2026-03-31"],
      ["64.00", "2026-03-30"],
    ].map(([amount = "", issued = ""]) => ({ amount, issued })),
    payments: [{ amount: "60.00", date: "2026-06-30" }],
  };

  // The official Postman collection; where the buckets end is in their names
  test("sorts what is owed at the end of a day by age, to the day", async () => {
    const { get } = await begin(aged);
    const reply = async (end: string) =>
      one(await get(report("accounts_aging", `end_date=${end}`)), "accounts_aging");
    const buckets = {
      "0-30": money("3.00"),
      "31-60": money("12.00"),
      "61-90": money("48.00"),
      "91+": money("64.00"),
      total: money("127.00"),
    };
    expect(await reply("2026-06-29")).toMatchObject({
      accounts: [{ userid: 1, organization: "Client 1", ...buckets }],
      currency_code: "USD",
      end_date: "2026-06-29",
      totals: buckets,
    });
    expect((await reply("2026-06-30")).totals).toMatchObject({ "91+": money("36.00") });
    expect((await reply("2026-03-30")).totals).toMatchObject({ total: money("64.00") });
  });

  test("ignores a start, a currency and clients", async () => {
    const { get, sandbox } = await begin(aged);
    const asked = "end_date=2026-06-29&start_date=2026-06-29&currency_code=EUR&clientids[]=9";
    const reply = one(await get(report("accounts_aging", asked)), "accounts_aging");
    expect(reply).toMatchObject({ currency_code: "USD", totals: { total: money("127.00") } });
    expect(sandbox.ignored()).toEqual(["start_date", "currency_code", "clientids[]"]);
  });
});

describe("balance_sheet", () => {
  // The official Postman collection: categories, Net Income, and taxes that were paid as an expense of their own
  test("has a column for each date, and ignores a range", async () => {
    const { get, sandbox } = await begin();
    const dates = "dates[]=2026-01-31&dates[]=2026-12-31";
    const reply = one(await get(report("balance_sheet", `${dates}&${year}`)), "balance_sheet");
    const two = (first: string, second: string) => [
      { balance: money(first), date: "2026-01-31" },
      { balance: money(second), date: "2026-12-31" },
    ];
    expect(reply).toMatchObject({
      dates: ["2026-01-31", "2026-12-31"],
      assets_total: two("1015.00", "985.00"),
      liabilities_and_equity_total: two("1015.00", "985.00"),
    });
    expect(list(reply.data)).toMatchObject([
      {
        ...{ account_type: "asset", category: "current" },
        accounts: [
          { account_name: "Cash", account_number: "1000", balances: two("-105.00", "775.00") },
          { account_name: "Accounts Receivable", balances: two("1120.00", "210.00") },
        ],
      },
      {
        ...{ account_type: "liability", category: "current" },
        accounts: [
          { account_name: "Taxes Payable", balances: two("120.00", "130.00") },
          { account_name: "Customer Credit", balances: two("0.00", "100.00") },
        ],
      },
      {
        ...{ account_type: "equity", category: null },
        accounts: [
          {
            ...{ account_name: "Net Income", account_number: null, sub_accounts: [] },
            balances: two("895.00", "755.00"),
          },
        ],
      },
    ]);
    expect(sandbox.ignored()).toEqual(["start_date", "end_date"]);
  });

  test.each(["false", "true"])("balances in the example books, cash based %s", async (cashBased) => {
    const { ask } = await start({ books: exampleBooks({ now: recordedAt }) });
    for (const currency of ["CAD", "USD"]) {
      const dates = ["2025-07-31", "2025-12-31", "2026-06-29"].map((date) => `dates[]=${date}`).join("&");
      const path = `/accounting/account/Lf8Kq2/reports/accounting/balance_sheet?${dates}&cash_based=${cashBased}&currency_code=${currency}`;
      const sheet = one(await ask("GET", path), "balance_sheet");
      expect(sheet.assets_total).toEqual(sheet.liabilities_and_equity_total);
      expect(JSON.stringify(sheet.assets_total)).not.toContain('"0.00"');
    }
  });
});

describe("parameters", () => {
  const names = ["profitloss_entity", "taxsummary", "payments_collected"];

  // Live, by kanjidoc/FreshBooks-MCP: `search[…]` is ignored and the report covers today only
  test.each(names)("%s without dates that it knows is one of today, and zeros", async (name) => {
    const { get, sandbox } = await begin();
    const misspelt = "search[start_date]=2026-01-01&search[end_date]=2026-12-31&date_min=2026-01-01";
    const reply: Fields = Object.values((await get(report(name, misspelt))).result)[0] as Fields;
    expect(reply).toMatchObject({ start_date: "2026-06-29", end_date: "2026-06-29" });
    expect(JSON.stringify(reply)).not.toMatch(/"amount":"[^"]*[1-9]/);
    expect(sandbox.ignored()).toEqual(["search[start_date]", "search[end_date]", "date_min"]);
  });

  test("the other two are of today as well", async () => {
    const { get } = await begin();
    expect(one(await get(report("accounts_aging", "")), "accounts_aging").end_date).toBe("2026-06-29");
    expect(one(await get(report("balance_sheet", "dates=2026-01-01")), "balance_sheet").dates).toEqual([
      "2026-06-29",
    ]);
  });

  // Live, by kanjidoc/FreshBooks-MCP: the claim `params` echoes how the request was understood
  test("the download token tells how the request was understood", async () => {
    const { get } = await begin();
    const asked = `${year}&currency_code=EUR&fiscal_year_view=true&nonsense=1`;
    expect(claims(one(await get(report("profitloss_entity", asked)), "profitloss")).params).toEqual({
      start_date: "2026-01-01",
      end_date: "2026-12-31",
      currency_code: "EUR",
      cash_based: false,
      resolution: null,
      fiscal_year_view: "true",
    });
    const some = `${year}&clientids[]=1&clientids=2`;
    const collected = one(await get(report("payments_collected", some)), "payments_collected");
    expect(claims(collected)).toEqual({
      ...{ accountid: "ACM123", userid: 1, contactid: -1, level: 3, type: "report" },
      ...{ objectid: "payments_collected", iat: 1_782_751_729, exp: 1_782_751_729 + 2_592_000 },
      params: {
        ...{ start_date: "2026-01-01", end_date: "2026-12-31" },
        ...{ clientids: [1], currency_codes: null, payment_methods: null },
      },
    });
    const sheet = one(await get(report("balance_sheet", `dates[]=2026-01-31&cash_based=1`)), "balance_sheet");
    expect(claims(sheet).params).toEqual({ dates: ["2026-01-31"], currency_code: "USD", cash_based: true });
  });

  test("a setting takes away what it otherwise honours", async () => {
    const { get, sandbox } = await begin();
    sandbox.settings.ignoredReportParameters = ["end_date", "dates"];
    expect(one(await get(report("taxsummary")), "taxsummary").end_date).toBe("2026-06-29");
    expect(one(await get(report("balance_sheet", "dates[]=2026-01-31")), "balance_sheet").dates).toEqual([
      "2026-06-29",
    ]);
  });

  // The documented errnos, and a live one by InfiniteRoomLabs/freshbooks-tools; that these parameters are refused so was never seen
  test.each([
    ["start_date=2026-02-30&end_date=2026-03-01", 1004, "start_date"],
    ["start_date=2026-03-02&end_date=2026-03-01", 1007, "start_date"],
    [`${year}&currency_code=dollars`, 1004, "currency_code"],
    [`${year}&resolution=week`, 1004, "resolution"],
    [`${year}&cash_based=perhaps`, 1004, "cash_based"],
  ])("%s is refused with %i", async (query, errno, field) => {
    const { get } = await begin();
    const reply = await get(report("profitloss_entity", query));
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno, field, object: "report" }]);
  });
});

test("reports are read only, are for those who keep the books, and there are five", async () => {
  const { get, post, ask } = await begin();
  const refusals: Reply[] = [
    await get(report("cash_flow")),
    await post("reports/accounting/taxsummary", {}),
    await ask("GET", "/accounting/account/ACM123/reports/accounting/taxsummary", undefined, {
      authorization: "Bearer sandbox-client",
    }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([404, 405, 403]);
});
