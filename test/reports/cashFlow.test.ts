import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPath } from "../every/nouns/books.ts";
import { cents, type JournalLine, readJournal, sum } from "../ledger/journal.ts";
import { type BooksSketch, books } from "../support/books.ts";
import { open, rows, start, type Tree } from "../support/start.ts";

const path = ledgerPath.replace("ledger_accounts/accounts", "reports/cash_flow");
const now = new Date("2026-06-29T16:48:49Z");
const within = (report: string) => `{ business { reports { ${report} } } }`;
const money = "{ amount currency }";
const sums = `startingBalance ${money} inflow ${money} outflow ${money} netChange ${money} endingBalance ${money}`;
const line = `name total ${money}`;
const cashFlow = (args: string, leaf = "") => `cashFlow(${args}) { from to currency ${sums}
  activities { kind total ${money} lines { ${line} children { ${line} children { ${line} ${leaf} children { name } } } } }
  rows { depth kind activity ${line} } }`;
const year = 'from: "2026-01-01", to: "2026-12-31"';
const usd = (amount: string, currency = "USD") => ({ amount, currency });

const sketch: BooksSketch = {
  clients: 2,
  invoices: [
    { issued: "2026-02-02", clientId: 1 },
    { issued: "2026-03-03", clientId: 2, currency: "EUR" },
  ],
  payments: [
    { invoiceId: 1, date: "2026-04-01", amount: "40.00" },
    { invoiceId: 2, date: "2026-04-02", amount: "7.00" },
  ],
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
    ["USD", "2026-03-01", "2026-03-31"],
    ["CAD", "2025-01-01", "2025-12-31"],
  ])("start plus net is end, and all are sums over the journal: %s from %s to %s", async (...range) => {
    const [currency, from, to] = range;
    const { data, errors } = await started.ask(
      within(cashFlow(`from: "${from}", to: "${to}", currency: "${currency}"`)),
    );
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.cashFlow;
    const cash = lines.filter((each) => each.currency === currency && each.number === "1000");
    const flow = ({ debit, credit }: JournalLine) => debit - credit;
    const before = cash.filter(({ date }) => date < from);
    const posted = cash.filter(({ date }) => date >= from && date <= to);
    const entries = [...Map.groupBy(posted, ({ entry }) => entry).values()].map((of) => sum(of, flow));
    expect(entries.length).toBeGreaterThan(2);
    const expected = {
      startingBalance: sum(before, flow),
      inflow: sum(entries, (each) => (each > 0n ? each : 0n)),
      outflow: sum(entries, (each) => (each < 0n ? each : 0n)),
      netChange: sum(posted, flow),
      endingBalance: sum([...before, ...posted], flow),
    };
    const shown = Object.keys(expected).map((name) => [name, cents(report?.[name]?.amount)]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    expect(expected.startingBalance + expected.netChange).toBe(expected.endingBalance);

    const totals = (of: Tree | undefined) => sum(rows(of), ({ total }) => cents(total?.amount));
    expect(totals(report?.activities)).toBe(expected.netChange);
    const below = (of: Tree): Tree[] => [of, ...rows(of.children).flatMap(below)];
    for (const activity of rows(report?.activities)) {
      expect(totals(activity.lines)).toBe(cents(activity.total?.amount));
      for (const each of rows(activity.lines).flatMap(below))
        if (rows(each.children).some(({ total }) => total))
          expect(totals(each.children)).toBe(cents(each.total?.amount));
    }
  });
});

test("one request; the rows are the tree line by line", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const { data, errors } = await known(within(cashFlow(year)));
  expect(errors).toBeUndefined();
  expect(sandbox.asked()).toEqual([
    `GET ${path}?start_date=2026-01-01&end_date=2026-12-31&use_ledger_entries=true`,
  ]);
  expect(sandbox.ignored()).toEqual([]);
  const tree = (name: string, total: string, children: object[] = []) => ({
    ...{ name, total: usd(total) },
    children,
  });
  const row = (depth: number, name: string | null, total: string, kind = "LINE") => ({
    ...{ depth, kind, activity: "OPERATING", name, total: usd(total) },
  });
  expect(data.business?.reports?.cashFlow).toEqual({
    ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD", startingBalance: usd("-5.00") },
    ...{ inflow: usd("40.00"), outflow: usd("-10.00"), netChange: usd("30.00"), endingBalance: usd("25.00") },
    activities: [
      {
        ...{ kind: "OPERATING", total: usd("30.00") },
        lines: [
          tree("Sales", "40.00", [tree("Revenue", "40.00", [tree("Sales", "40.00")])]),
          tree("Purchases", "-10.00", [tree("Operating Expenses", "-10.00", [tree("Travel", "-10.00")])]),
        ],
      },
    ],
    rows: [
      row(0, null, "30.00", "ACTIVITY"),
      ...[row(1, "Sales", "40.00"), row(2, "Revenue", "40.00"), row(3, "Sales", "40.00")],
      ...[row(1, "Purchases", "-10.00"), row(2, "Operating Expenses", "-10.00"), row(3, "Travel", "-10.00")],
    ],
  });
});

test("lines lead to accounts and categories where FreshBooks names them, and to nothing where it does not", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const joined = cashFlow(year, "ledgerAccount { name } category { name }");
  const leaves = ({ data, errors }: Awaited<ReturnType<typeof known>>) => {
    expect(errors).toBeUndefined();
    return rows(data.business?.reports?.cashFlow?.activities)
      .flatMap(({ lines }) => rows(lines))
      .flatMap(({ children }) => rows(children))
      .flatMap(({ children }) => rows(children))
      .map(({ ledgerAccount, category }) => [ledgerAccount?.name ?? null, category?.name ?? null]);
  };
  expect(leaves(await known(within(joined)))).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(sandbox.asked()).toHaveLength(1);
  sandbox.settings.cashFlowAccountsNamed = true;
  expect(leaves(await known(within(joined)))).toEqual([
    ["Accounts Receivable", null],
    ["Travel", "Travel"],
  ]);
});

test("each argument has an effect", async () => {
  const { ask } = await start({ books: books(sketch), now });
  const netOf = async (args: string) =>
    (await ask(within(`cashFlow(${args}) { netChange ${money} startingBalance { amount } }`))).data.business
      ?.reports?.cashFlow;
  expect(await netOf('from: "2026-04-15", to: "2026-12-31"')).toEqual({
    ...{ netChange: usd("-10.00"), startingBalance: { amount: "35.00" } },
  });
  expect(await netOf('from: "2026-01-01", to: "2026-04-15"')).toMatchObject({ netChange: usd("40.00") });
  expect(await netOf(`${year}, currency: "EUR"`)).toMatchObject({ netChange: usd("7.00", "EUR") });
});

describe("an answer to another question is an error", () => {
  test.each([
    ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
    ["end_date", year, ["to"]],
    ["currency_code", `${year}, currency: "EUR"`, ["currency"]],
  ])("%s ignored", async (parameter, args, differing) => {
    const { known, sandbox } = await start({ books: books(sketch), now });
    sandbox.settings.ignoredReportParameters = [parameter];
    const { data, errors } = await known(within(`cashFlow(${args}) { currency }`));
    expect(errors).toMatchObject([
      {
        path: ["business", "reports", "cashFlow"],
        extensions: { code: "UPSTREAM_MISMATCH", arguments: differing, family: "accounting" },
      },
    ]);
    expect(data.business?.reports).toEqual({ cashFlow: null });
  });
});

// The documentation's sample of 2023, as far as it goes.
test("the recorded answer is shown value by value", async () => {
  const { known, sandbox } = await start({ books: books(sketch), now });
  const of = (amount: string) => ({ amount, code: "USD" });
  const sub = (name: string, amount: string) => ({
    ...{ name, categoryid: null, sub_accountid: null, total: of(amount) },
  });
  const account = (name: string, below: string, amount: string) => ({
    ...{ name, sub_accounts: [sub(below, amount)], total: of(amount) },
  });
  const accounts = [
    account("Current Asset", "Customer Deposits", "10.00"),
    account("Customer Credit", "Customer Credit", "175.00"),
    account("Revenue", "Sales", "766.67"),
  ];
  const cash_flow = {
    ...{ company_name: "", download_token: "", start_date: "2023-01-01", end_date: "2023-12-31" },
    currency_code: "USD",
    activities: [
      {
        ...{ category: "operating", total: of("1025.00") },
        details: [{ name: "Sales", accounts, total: of("951.67") }],
      },
    ],
    summary: {
      ...{ starting_balance: of("100.00"), ending_balance: of("1025.00"), gross_cash_inflow: of("1355.00") },
      ...{ gross_cash_outflow: of("-430.00"), net_cash_change: of("925.00") },
    },
  };
  sandbox.answerNext({ path: /cash_flow/ }, { status: 200, body: { response: { result: { cash_flow } } } });
  const { data, errors } = await known(
    within(cashFlow('from: "2023-01-01", to: "2023-12-31"', "ledgerAccount { id } category { id }")),
  );
  expect(errors).toBeUndefined();
  const shown = (title: string, below: string, amount: string) => ({
    ...{ name: title, total: usd(amount) },
    children: [{ name: below, total: usd(amount), ledgerAccount: null, category: null, children: [] }],
  });
  expect(data.business?.reports?.cashFlow).toMatchObject({
    ...{ from: "2023-01-01", to: "2023-12-31", currency: "USD", startingBalance: usd("100.00") },
    ...{ inflow: usd("1355.00"), outflow: usd("-430.00"), netChange: usd("925.00") },
    endingBalance: usd("1025.00"),
    activities: [
      {
        ...{ kind: "OPERATING", total: usd("1025.00") },
        lines: [
          {
            ...{ name: "Sales", total: usd("951.67") },
            children: [
              shown("Current Asset", "Customer Deposits", "10.00"),
              shown("Customer Credit", "Customer Credit", "175.00"),
              shown("Revenue", "Sales", "766.67"),
            ],
          },
        ],
      },
    ],
  });
});

test("a range that ends before it begins is refused before anything is asked", async () => {
  const { ask, sandbox } = await start({ books: books(), now });
  const wrong = await ask(within('cashFlow(from: "2026-02-02", to: "2026-02-01") { currency }'));
  expect(wrong.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(sandbox.asked("GET", path)).toEqual([]);
});
