import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../support/books.ts";
import { type ReportSketch, randomSketch, reckon, text } from "../support/reckoning.ts";
import { rows, start, type Tree } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting";
const now = new Date("2026-06-29T16:48:49Z");
const year = 'from: "2026-01-01", to: "2026-12-31"';
const within = (report: string) => `{ business { reports { ${report} } } }`;
const begin = (sketch: BooksSketch = {}) => start({ books: books(sketch), now });
const money = (amount: string, currency = "USD") => ({ amount, currency });

const profitAndLoss = (args: string) => `profitAndLoss(${args}) {
  from to currency cashBased resolution columns { from to }
  income { ...line children { ...line } }
  expenses { ...line children { ...line children { ...line } } }
  grossProfit { ...line } totalExpenses { ...line } netProfit { ...line }
  grossMargin { name total amounts }
}`;
const line = "fragment line on ProfitAndLossLine { name side total { amount currency } amounts { amount } }";
const taxSummary = (args: string) => `taxSummary(${args}) {
  from to currency cashBased totalInvoiced { amount currency }
  taxes {
    name collected { amount } paid { amount } net { amount }
    taxableCollected { amount } taxablePaid { amount } netTaxable { amount }
  }
}`;
const aging = (asOf: string) => `accountsAging(asOf: "${asOf}") {
  asOf currency totals { ...aged }
  accounts { organization firstName lastName email amounts { ...aged } client { id organization } }
}`;
const aged =
  "fragment aged on AgingAmounts { days0To30 { amount } days31To60 { amount } days61To90 { amount } over90 { amount } total { amount currency } }";

describe.each([1, 2, 3, 4, 5, 6])("random books %i", (seed) => {
  const sketch: ReportSketch = randomSketch(seed);
  const from = "2026-02-10";
  const to = "2026-09-20";
  const open = async (report: string, fragments = "") => {
    const { ask } = await start({ books: books(sketch), now });
    const { data, errors } = await ask(`${within(report)} ${fragments}`);
    expect(errors).toBeUndefined();
    return data.business?.reports ?? {};
  };

  test.each([false, true])(
    "profit and loss is the sum of sales and costs, cash based %s",
    async (cashBased) => {
      for (const currency of ["USD", "EUR"]) {
        const expected = reckon(sketch, currency, cashBased);
        const args = `from: "${from}", to: "${to}", currency: "${currency}", cashBased: ${cashBased}`;
        const { profitAndLoss: report } = await open(profitAndLoss(`${args}, resolution: MONTH`), line);
        const columns = rows(report?.columns).map(({ from, to }) => [String(from), String(to)] as const);
        // Columns are whole months; what they hold is of the range.
        expect([columns.length, columns[0], columns.at(-1)]).toEqual([
          ...[8, ["2026-02-01", "2026-02-28"], ["2026-09-01", "2026-09-30"]],
        ]);
        const inRange = ([first, last]: readonly [string, string]) =>
          [first < from ? from : first, last > to ? to : last] as const;
        const each = (of: (first: string, last: string) => number) => ({
          total: money(text(of(from, to)), currency),
          amounts: columns.map((column) => ({ amount: text(of(...inRange(column))) })),
        });
        const { sold, goods, spent } = expected;
        const gross = (first: string, last: string) => sold(first, last) - goods(first, last);
        expect(report).toMatchObject({
          ...{ from, to, currency, cashBased, resolution: "MONTH" },
          income: [
            { name: "Sales", side: "CREDIT", ...each(sold) },
            { name: "Cost of Goods Sold", ...each(goods) },
          ],
          grossProfit: each(gross),
          totalExpenses: { side: "DEBIT", ...each((first, last) => spent(first, last)) },
          netProfit: each((first, last) => gross(first, last) - spent(first, last)),
        });
        const tops = rows(report?.expenses).map(({ name, total }) => [String(name), total]);
        expect(Object.fromEntries(tops)).toEqual(
          Object.fromEntries(
            expected.topCategories(from, to).map(([name, cents]) => [name, money(text(cents), currency)]),
          ),
        );
        const below = (of: Tree): Tree[] => [of, ...rows(of.children).flatMap(below)];
        for (const node of rows(report?.expenses)
          .flatMap(below)
          .filter(({ children }) => rows(children).length > 0)) {
          const sum = rows(node.children).reduce((cents, { total }) => cents + cents100(total), 0);
          expect(cents100(node.total)).toBe(sum);
        }
      }
    },
  );

  test.each([false, true])("taxes are the sums of lines and expenses, cash based %s", async (cashBased) => {
    const expected = reckon(sketch, "USD", cashBased);
    const { taxSummary: report } = await open(
      taxSummary(`from: "${from}", to: "${to}", cashBased: ${cashBased}`),
    );
    expect(report).toEqual({
      ...{ from, to, currency: "USD", cashBased },
      totalInvoiced: money(text(expected.invoiced(from, to))),
      taxes: expected.taxes(from, to).map(({ name, ...amounts }) => ({
        name,
        ...Object.fromEntries(Object.entries(amounts).map(([key, cents]) => [key, { amount: text(cents) }])),
      })),
    });
  });

  test("payments collected are the payments of the range", async () => {
    const narrowed = 'currencies: ["USD"], methods: [CASH], clientIds: ["Client:ACM123:2"]';
    const both = await open(
      `
      all: paymentsCollected(from: "${from}", to: "${to}") { ...collected }
      some: paymentsCollected(from: "${from}", to: "${to}", ${narrowed}) { ...collected }
    `,
      `fragment collected on PaymentsCollected {
      totals { amount currency }
      payments { amount { amount currency } date method client { freshbooksId } invoice { freshbooksId } }
    }`,
    );
    const { collected } = reckon(sketch, "USD", false);
    expect(both.all).toEqual(collected(from, to, () => true));
    expect(both.some).toEqual(
      collected(
        from,
        to,
        ({ currency, clientId, method }) => currency === "USD" && clientId === 2 && method === "CASH",
      ),
    );
  });

  test("ages are reckoned client by client", async () => {
    const { accountsAging: report } = await open(aging("2026-06-15"), aged);
    const { aging: expected } = reckon(sketch, "USD", false);
    const shown = rows(report?.accounts).map(({ client, amounts }) => [client?.id, amounts]);
    const clients = sketch.clientIds.filter((id) => expected("2026-06-15", id).total > 0);
    const inText = (buckets: Record<string, number>) =>
      Object.fromEntries(
        Object.entries(buckets).map(([name, cents]) => [
          name,
          name === "total" ? money(text(cents)) : { amount: text(cents) },
        ]),
      );
    expect(shown).toEqual(clients.map((id) => [`Client:ACM123:${id}`, inText(expected("2026-06-15", id))]));
    expect(report?.totals).toEqual(inText(expected("2026-06-15")));
  });

  test.each([false, true])(
    "the balance sheet balances, and its accounts are sums, cash based %s",
    async (cashBased) => {
      const dates = ["2026-01-31", "2026-06-30", "2026-12-31"];
      const { balanceSheet: sheet } = await open(
        `balanceSheet(dates: ${JSON.stringify(dates)}, cashBased: ${cashBased}) {
      dates currency cashBased assetsTotal { ...at } liabilitiesAndEquityTotal { ...at }
      sections { accountKind category balances { ...at } accounts { name balances { ...at } children { balances { ...at } } } }
    }`,
        "fragment at on BalanceAt { date amount { amount currency } }",
      );
      expect(sheet).toMatchObject({ dates, currency: "USD", cashBased });
      expect(sheet?.assetsTotal).toEqual(sheet?.liabilitiesAndEquityTotal);
      const { position } = reckon(sketch, "USD", cashBased);
      const accounts = rows(sheet?.sections).flatMap(({ accounts }) => rows(accounts));
      expect(Object.fromEntries(accounts.map(({ name, balances }) => [name, balances]))).toEqual(
        Object.fromEntries(
          Object.keys(position("2026-01-31")).map((name) => [
            name,
            dates.map((date) => ({ date, amount: money(text(position(date)[name] ?? 0)) })),
          ]),
        ),
      );
    },
  );
});

const cents100 = (amount: Tree | undefined): number => Number(String(amount?.amount).replace(".", ""));

describe("requests", () => {
  test("each report is one, they go out together, and one asked twice is read once", async () => {
    const { known, sandbox } = await begin({ invoicesEach: 1 });
    const { errors } = await known(
      `${within(`
      ${profitAndLoss(`${year}, currency: "CAD", resolution: QUARTER`)}
      again: ${profitAndLoss(`${year}, currency: "CAD", resolution: QUARTER`)}
      ${taxSummary(`${year}, cashBased: true`)}
      paymentsCollected(${year}, currencies: ["CAD", "USD", "CAD"], methods: [BANK_TRANSFER], clientIds: ["Client:ACM123:1"]) { totals { amount } }
      accountsAging(asOf: "2026-06-30") { totals { total { amount } } }
      balanceSheet(dates: ["2026-06-30", "2026-01-01", "2026-06-30"]) { dates }
    `)} ${line}`,
    );
    expect(errors).toBeUndefined();
    const range = "start_date=2026-01-01&end_date=2026-12-31";
    expect(sandbox.asked().toSorted()).toEqual([
      `GET ${path}/accounts_aging?end_date=2026-06-30`,
      `GET ${path}/balance_sheet?dates[]=2026-01-01&dates[]=2026-06-30&cash_based=false`,
      `GET ${path}/payments_collected?${range}&currency_codes[]=CAD&currency_codes[]=USD&clientids[]=1&payment_methods[]=Bank Transfer`,
      `GET ${path}/profitloss_entity?${range}&cash_based=false&currency_code=CAD&resolution=3m`,
      `GET ${path}/taxsummary?${range}&cash_based=true`,
    ]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("clients and invoices of the rows come together", async () => {
    const { known, sandbox } = await begin({ clients: 20, invoicesEach: 2, paymentsEach: 1 });
    const { data } = await known(
      within(`
        paymentsCollected(${year}) { payments { client { organization } invoice { number client { id } } } }
        accountsAging(asOf: "2026-06-30") { accounts { client { organization } } }
      `),
    );
    const { paymentsCollected, accountsAging } = data.business?.reports ?? {};
    expect(rows(paymentsCollected?.payments)).toHaveLength(40);
    expect(rows(accountsAging?.accounts)).toHaveLength(20);
    expect(rows(paymentsCollected?.payments)[39]).toMatchObject({
      client: { organization: "Client 20" },
      invoice: { number: "0000040", client: { id: "Client:ACM123:20" } },
    });
    const asked = sandbox.asked("GET").map((each) => each.split("?")[0]?.split("/").at(-1));
    expect(asked.filter((each) => each === "payments_collected" || each === "accounts_aging")).toHaveLength(
      2,
    );
    expect(asked.filter((each) => each === "invoices")).toHaveLength(1);
    expect(asked.filter((each) => each === "clients").length).toBeLessThanOrEqual(2);
  });

  test("nothing is asked before a report is, and nothing for conditions that nothing meets", async () => {
    const { known, sandbox } = await begin({ invoicesEach: 1, paymentsEach: 1 });
    const { data } = await known(
      within(`
        __typename
        a: paymentsCollected(${year}, currencies: []) { totals { amount } payments { date } }
        b: paymentsCollected(${year}, clientIds: ["Client:ACM456:1"]) { totals { amount } payments { date } }
        c: paymentsCollected(${year}, methods: []) { totals { amount } payments { date } }
      `),
    );
    const none = { totals: [], payments: [] };
    expect(data.business?.reports).toEqual({ __typename: "Reports", a: none, b: none, c: none });
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("an answer to another question is an error, never a report", () => {
  const sketch: BooksSketch = {
    clients: 2,
    invoices: [
      { issued: "2026-02-02", clientId: 1 },
      { issued: "2026-03-03", clientId: 2, currency: "EUR" },
    ],
    payments: [{ invoiceId: 1 }, { invoiceId: 2, type: "Cash" }],
  };
  test.each([
    ["start_date", `profitAndLoss(from: "2026-01-01", to: "2026-06-29") { currency }`, ["from"]],
    ["end_date", `profitAndLoss(${year}) { currency }`, ["to"]],
    ["currency_code", `profitAndLoss(${year}, currency: "EUR") { currency }`, ["currency"]],
    ["cash_based", `profitAndLoss(${year}, cashBased: true) { currency }`, ["cashBased"]],
    ["resolution", `profitAndLoss(${year}, resolution: MONTH) { currency }`, ["resolution"]],
    ["start_date", `taxSummary(from: "2026-01-01", to: "2026-06-29") { currency }`, ["from"]],
    ["end_date", `taxSummary(${year}) { currency }`, ["to"]],
    ["currency_code", `taxSummary(${year}, currency: "EUR") { currency }`, ["currency"]],
    ["cash_based", `taxSummary(${year}, cashBased: true) { currency }`, ["cashBased"]],
    ["start_date", `paymentsCollected(from: "2026-01-01", to: "2026-06-29") { from }`, ["from"]],
    ["end_date", `paymentsCollected(${year}) { from }`, ["to"]],
    ["currency_codes", `paymentsCollected(${year}, currencies: ["USD"]) { from }`, ["currencies"]],
    ["clientids", `paymentsCollected(${year}, clientIds: ["Client:ACM123:1"]) { from }`, ["clientIds"]],
    ["payment_methods", `paymentsCollected(${year}, methods: [CASH]) { from }`, ["methods"]],
    ["end_date", `accountsAging(asOf: "2026-06-28") { asOf }`, ["asOf"]],
    ["dates", `balanceSheet(dates: ["2026-06-28"]) { dates }`, ["dates"]],
    ["dates", `balanceSheet(dates: ["2026-06-28", "2026-06-29"]) { dates }`, ["dates"]],
    ["currency_code", `balanceSheet(dates: ["2026-06-28"], currency: "EUR") { dates }`, ["currency"]],
    ["cash_based", `balanceSheet(dates: ["2026-06-28"], cashBased: true) { dates }`, ["cashBased"]],
  ])("%s ignored: %s", async (parameter, report, differing) => {
    const { known, sandbox } = await begin(sketch);
    const understood = await known(within(report));
    expect(understood.errors).toBeUndefined();
    sandbox.settings.ignoredReportParameters = [parameter];
    const { data, errors } = await known(`{ caller { email } ${within(report).slice(1)}`);
    expect(errors).toMatchObject([
      {
        path: ["business", "reports", expect.any(String)],
        extensions: {
          code: "UPSTREAM_MISMATCH",
          arguments: differing,
          family: "accounting",
          requestId: expect.any(String),
        },
      },
    ]);
    expect(Object.values(data.business?.reports ?? {})).toEqual([null]);
    expect(data.caller?.email).toEqual(expect.any(String));
  });

  test("a row, a column or an amount that does not belong is one as well", async () => {
    const { known, sandbox } = await begin(sketch);
    const range = { start_date: "2026-01-01", end_date: "2026-12-31" };
    const usd = (amount: string) => ({ amount, code: "USD" });
    const answer = (key: string, body: object) => ({
      status: 200,
      body: { response: { result: { [key]: body } } },
    });
    sandbox.answerNext(
      { path: /payments_collected/ },
      answer("payments_collected", {
        ...range,
        totals: [],
        payments: [{ amount: usd("1.00"), date: "2025-12-31" }],
      }),
    );
    sandbox.answerNext(
      { path: /taxsummary/ },
      answer("taxsummary", {
        ...range,
        ...{ currency_code: "USD", cash_based: false, taxes: [] },
        total_invoiced: { amount: "1.00", code: "EUR" },
      }),
    );
    const { errors } = await known(
      within(`paymentsCollected(${year}) { from } taxSummary(${year}) { from }`),
    );
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.arguments])).toEqual([
      ["UPSTREAM_MISMATCH", ["from"]],
      ["UPSTREAM_MISMATCH", ["currency"]],
    ]);
  });

  test.each([
    ["nothing", {}],
    ["a report without its parts", { taxsummary: { start_date: "2026-01-01", end_date: "2026-12-31" } }],
    ["a day that is none", { taxsummary: { start_date: "today", end_date: "2026-12-31" } }],
  ])("%s is no usable answer", async (_, result) => {
    const { known, sandbox } = await begin();
    sandbox.answerNext({ path: /taxsummary/ }, { status: 200, body: { response: { result } } });
    const { errors } = await known(within(`taxSummary(${year}) { totalInvoiced { amount } }`));
    expect(errors?.[0]?.extensions.code).toMatch(/^UPSTREAM_/);
  });
});

describe("what cannot be is refused before anything is asked", () => {
  const many = Array.from({ length: 61 }, (_, day) =>
    new Date(Date.UTC(2026, 0, day + 1)).toISOString().slice(0, 10),
  );
  test.each([
    [
      'profitAndLoss(from: "2026-02-02", to: "2026-02-01") { currency }',
      /`from` \(2026-02-02\) is after `to`/,
    ],
    ['taxSummary(from: "2026-02-02", to: "2026-02-01") { currency }', /is after/],
    ['paymentsCollected(from: "2026-02-02", to: "2026-02-01", currencies: []) { from }', /is after/],
    ['taxSummary(from: "2026-02-30", to: "2026-03-01") { currency }', /Not a day/],
    [
      'taxSummary(from: "2026-02-01", to: "2026-03-01", currency: "dollars") { currency }',
      /CurrencyCode|dollars/,
    ],
    ["balanceSheet(dates: []) { currency }", /1 to 60 days/],
    [`balanceSheet(dates: ${JSON.stringify(many)}) { currency }`, /1 to 60 days/],
    [
      `paymentsCollected(${year}, clientIds: ["Invoice:ACM123:1"]) { from }`,
      /belongs to a record of type Invoice/,
    ],
  ])("%s", async (report, message) => {
    const { known, sandbox } = await begin();
    const { errors } = await known(within(report));
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    'taxSummary(from: "2026-01-01") { currency }',
    "accountsAging { asOf }",
    "balanceSheet { dates }",
  ])("days are needed: %s", async (report) => {
    const { ask } = await begin();
    const { errors } = await ask(within(report));
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

test("who may not read reports, and a business without accounting, are told so", async () => {
  const { ask } = await begin();
  const client = await ask(within(`taxSummary(${year}) { currency }`), { token: "sandbox-client" });
  expect(client.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  const without = await ask(within(`taxSummary(${year}) { currency }`), { token: "sandbox-no-accounting" });
  expect(without.errors?.[0]).toMatchObject({
    path: ["business", "reports"],
    extensions: { code: "NO_ACCOUNTING" },
  });
});

test("every leaf of a report is typed", async () => {
  const { ask } = await begin({
    invoices: [
      {
        issued: "2026-06-01",
        lines: [
          {
            name: "a",
            description: "Logo",
            quantity: "1",
            unitCost: "100.00",
            taxes: [{ name: "GST", percent: "5" }],
          },
        ],
      },
    ],
    payments: [{ amount: "5.00", type: "PayPal", date: "2026-06-02" }],
    expenses: [{ categoryId: 3, amount: "10.00", date: "2026-06-03" }],
  });
  const { data, errors } = await ask(
    `${within(`
      ${profitAndLoss(`${year}, resolution: QUARTER`)}
      ${aging("2026-07-15")}
      paymentsCollected(${year}) { from to totals { amount currency } payments {
        amount { amount currency } date method description clientName invoiceNumber creditNumber fromCredit client { id } invoice { id }
      } }
      balanceSheet(dates: ["2026-06-30"]) { sections { accountKind category accounts { name number children { name number children { name } } } } }
    `)} ${line} ${aged}`,
  );
  expect(errors).toBeUndefined();
  expect(data.business?.reports).toMatchObject({
    profitAndLoss: {
      columns: [
        { from: "2026-01-01", to: "2026-03-31" },
        { from: "2026-04-01", to: "2026-06-30" },
        { from: "2026-07-01", to: "2026-09-30" },
        { from: "2026-10-01", to: "2026-12-31" },
      ],
      income: [{ children: [{ name: "Invoice", side: "CREDIT", total: money("100.00") }] }, {}],
      expenses: [
        { name: "Travel", children: [{ name: "Airfare", children: [{ name: "Expenses", side: "DEBIT" }] }] },
      ],
      netProfit: { name: "Net Profit (USD)", total: money("90.00") },
      grossMargin: { name: "Gross Margin", total: "100.00", amounts: ["0.00", "100.00", "0.00", "0.00"] },
    },
    accountsAging: {
      accounts: [
        {
          ...{ organization: "Client 1", firstName: null, email: "client1@example.test" },
          amounts: { days0To30: { amount: "0.00" }, days31To60: { amount: "100.00" } },
        },
      ],
    },
    paymentsCollected: {
      totals: [money("5.00")],
      payments: [
        {
          ...{ amount: money("5.00"), date: "2026-06-02", method: "PAYPAL", description: "Logo" },
          ...{ clientName: "Client 1", invoiceNumber: "0000001", creditNumber: null, fromCredit: false },
          ...{ client: { id: "Client:ACM123:1" }, invoice: { id: "Invoice:ACM123:1" } },
        },
      ],
    },
    balanceSheet: {
      sections: [
        {
          accountKind: "ASSET",
          category: "current",
          accounts: [{ name: "Cash", number: "1000", children: [{ number: "1", children: [] }] }, {}],
        },
        { accountKind: "LIABILITY", category: "current" },
        {
          accountKind: "EQUITY",
          category: null,
          accounts: [{ name: "Net Income", number: null, children: [] }],
        },
      ],
    },
  });
});
