import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting/expense_details";
const now = new Date("2026-06-29T16:48:49Z");
const year = 'from: "2026-01-01", to: "2026-12-31"';
const days = "start_date=2026-01-01&end_date=2026-12-31";
const within = (report: string) => `{ business { reports { ${report} } } }`;
const usd = (amount: string) => ({ amount, currency: "USD" });
const gst = { name: "GST", percent: "5" };

/** Two of Travel, one of Airfare below it, one of them archived; one in euros, one deleted. */
const sketch: BooksSketch = {
  clients: 2,
  staff: 2,
  expenses: [
    { categoryId: 3, amount: "105.00", date: "2026-01-05", taxes: [gst], vendor: "Air Canada", clientId: 2 },
    { categoryId: 2, amount: "40.00", date: "2026-02-05", notes: "Taxi", staffId: 2 },
    { categoryId: 2, amount: "2.50", date: "2026-03-05", vendor: "Air Canada", archived: true },
    { categoryId: 1, amount: "8.00", date: "2026-03-06", currency: "EUR" },
    { categoryId: 1, amount: "9.00", date: "2026-03-07", deleted: true },
  ],
};
const begin = () => start({ books: books(sketch), now });

const money = "{ amount currency }";
const expense = `date amount ${money} vendor note categoryName clientName taxes { name percent amount ${money} }
  expense { id } category { name } client { id } staffMember { id }`;
const group = `name clientName total ${money} expenses { ${expense} } category { id } client { id } staffMember { id }`;

test("every leaf is typed; what rows name is joined in one request for each kind", async () => {
  const { ask, sandbox } = await begin();
  const { data, errors } = await ask(
    within(`expenseDetails(${year}) { from to currency groupedBy groups { ${group} children { name } }
      rows { depth name clientName total ${money} expenses { note } } }`),
  );
  expect(errors).toBeUndefined();
  const category = (id: number) => ({ id: `ExpenseCategory:ACM123:${id}` });
  const staff = (id: number) => ({ id: `StaffMember:ACM123:${id}` });
  const none = { clientName: null, client: null };
  expect(data.business?.reports?.expenseDetails).toEqual({
    ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD", groupedBy: "CATEGORY" },
    groups: [
      {
        ...{ name: "Airfare", total: usd("105.00"), ...none, staffMember: null, children: [] },
        category: category(3),
        expenses: [
          {
            ...{ date: "2026-01-05", amount: usd("105.00"), vendor: "Air Canada", note: null },
            ...{ categoryName: "Airfare", clientName: "Client 2", category: { name: "Airfare" } },
            taxes: [{ name: "GST", percent: "5", amount: usd("5.00") }],
            ...{ expense: { id: "Expense:ACM123:1" }, client: { id: "Client:ACM123:2" } },
            staffMember: staff(1),
          },
        ],
      },
      {
        ...{ name: "Travel", total: usd("42.50"), ...none, staffMember: null, children: [] },
        category: category(2),
        expenses: [
          {
            ...{ date: "2026-02-05", amount: usd("40.00"), vendor: null, note: "Taxi", taxes: [], ...none },
            ...{ categoryName: "Travel", category: { name: "Travel" }, staffMember: staff(2) },
            expense: { id: "Expense:ACM123:2" },
          },
          {
            ...{ date: "2026-03-05", amount: usd("2.50"), vendor: "Air Canada", note: null, taxes: [] },
            ...{ categoryName: "Travel", category: { name: "Travel" }, staffMember: staff(1), ...none },
            expense: { id: "Expense:ACM123:3" },
          },
        ],
      },
    ],
    rows: [
      { depth: 0, name: "Airfare", clientName: null, total: usd("105.00"), expenses: [{ note: null }] },
      {
        ...{ depth: 0, name: "Travel", clientName: null, total: usd("42.50") },
        expenses: [{ note: "Taxi" }, { note: null }],
      },
    ],
  });
  const lists = sandbox.asked("GET").map((each) => each.split("?")[0]?.split("/").at(-1));
  // 2: the one client of the rows.
  expect(lists.toSorted()).toEqual(["2", "categories", "expense_details", "expenses", "me", "staffs"]);
});

describe("each argument bites", () => {
  test.each<[args: string, query: string, groups: (string | null)[][], currency?: string]>([
    ['currency: "EUR"', "&currency_code=EUR", [["Advertising", null, "8.00"]], "EUR"],
    ['clientId: "Client:ACM123:2"', "&client_id=2", [["Airfare", null, "105.00"]]],
    [
      "groupedBy: CLIENT",
      "&group_by=clients",
      [
        [null, "Client 2", "105.00"],
        [null, null, "42.50"],
      ],
    ],
    [
      "groupedBy: VENDOR",
      "&group_by=vendor",
      [
        ["Air Canada", null, "107.50"],
        [null, null, "40.00"],
      ],
    ],
    [
      "groupedBy: STAFF_MEMBER",
      "&group_by=author",
      [
        [null, null, "107.50"],
        [null, null, "40.00"],
      ],
    ],
    ["groupedBy: PARENT_CATEGORY", "&group_by=parent_category", [["Travel", null, "147.50"]]],
  ])("%s", async (args, query, expected, currency = "USD") => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(
      within(`expenseDetails(${year}, ${args}) { currency groups { name clientName total { amount } } }`),
    );
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.expenseDetails;
    expect(report?.currency).toBe(currency);
    expect(
      rows(report?.groups).map(({ name, clientName, total }) => [name, clientName, total?.amount]),
    ).toEqual(expected);
    expect(sandbox.asked()).toEqual([`GET ${path}?${days}${query}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test.each([true, false])(
    "the tree of parent categories, nested %s, holds each expense once",
    async (nested) => {
      const { known, sandbox } = await begin();
      sandbox.settings.expenseDetailsNested = nested;
      const { data } = await known(
        within(`expenseDetails(${year}, groupedBy: PARENT_CATEGORY) {
        groups { name category { id } expenses { date } children { name expenses { date } } }
        rows { depth name total { amount } expenses { date } } }`),
      );
      const report: Tree = data.business?.reports?.expenseDetails ?? {};
      const flat = rows(report.rows).map(({ depth, name, total }) => [depth, name, total?.amount]);
      const top = [0, "Travel", "147.50"];
      expect(flat).toEqual(nested ? [top, [1, "Airfare", "105.00"]] : [top]);
      expect(rows(report.rows).flatMap(({ expenses }) => rows(expenses))).toHaveLength(3);
      expect(report.groups).toMatchObject([{ category: { id: "ExpenseCategory:ACM123:2" } }]);
    },
  );

  test("a client of another account has no expenses; the shortest report names the currency", async () => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(
      within(
        `expenseDetails(${year}, clientId: "Client:ACM456:2") { from to currency groups { name } rows { name } }`,
      ),
    );
    expect(errors).toBeUndefined();
    expect(data.business?.reports?.expenseDetails).toEqual({
      ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD", groups: [], rows: [] },
    });
    expect(sandbox.asked()).toEqual([`GET ${path}?start_date=2026-01-01&end_date=2026-01-01`]);
  });
});

test.each([
  ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
  ["end_date", year, ["to"]],
  ["currency_code", `${year}, currency: "EUR"`, ["currency"]],
  ["group_by", `${year}, groupedBy: VENDOR`, ["groupedBy"]],
  ["client_id", `${year}, clientId: "Client:ACM123:2"`, ["clientId"]],
])("%s ignored: an answer to another question is an error", async (parameter, args, differing) => {
  const { known, sandbox } = await begin();
  sandbox.settings.ignoredReportParameters = [parameter];
  const { data, errors } = await known(within(`expenseDetails(${args}) { currency }`));
  expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_MISMATCH", arguments: differing } }]);
  expect(data.business?.reports).toEqual({ expenseDetails: null });
});

test("what cannot be is refused before anything is asked", async () => {
  const { known, sandbox } = await begin();
  for (const args of ['from: "2026-02-02", to: "2026-02-01"', `${year}, clientId: "Invoice:ACM123:1"`]) {
    const { errors } = await known(within(`expenseDetails(${args}) { currency }`));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  }
  expect(sandbox.asked()).toEqual([]);
});
