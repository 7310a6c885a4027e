import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const path = "/accounting/account/ACM123/reports/accounting/item_sales";
const now = new Date("2026-06-29T16:48:49Z");
const year = 'from: "2026-01-01", to: "2026-12-31"';
const days = "start_date=2026-01-01&end_date=2026-12-31";
const within = (report: string) => `{ business { reports { ${report} } } }`;
const usd = (amount: string) => ({ amount, currency: "USD" });
const line = (name: string, quantity: string, unitCost: string) => ({ name, quantity, unitCost });

/** Logos and prints of two clients, one invoice with a discount; a draft, one in euros, one deleted. */
const sketch: BooksSketch = {
  clients: [{}, { fields: { organization: "", fname: "Eve", lname: "Byron" } }],
  invoices: [
    {
      issued: "2026-02-02",
      lines: [line("Logo", "1", "500.00"), line("Print", "2.5", "4.00")],
      fields: { discount_value: "15" },
    },
    { issued: "2026-03-03", clientId: 2, lines: [line("Print", "10", "3.00")] },
    { issued: "2026-04-04", lines: [line("Logo", "1", "7.00")], state: "draft" },
    { issued: "2026-04-05", lines: [line("Map", "1", "9.00")], currency: "EUR" },
    { issued: "2026-04-06", lines: [line("Map", "1", "11.00")], deleted: true },
  ],
};
const begin = () => start({ books: books(sketch), now });

const money = "{ amount currency }";
const totals = `total ${money} discount ${money} quantity`;

test.each(["negative", "positive"] as const)(
  "every leaf is typed; a discount that is %s is shown positive",
  async (sign) => {
    const { known, sandbox } = await begin();
    sandbox.settings.itemSalesDiscounts = sign;
    const { data, errors } = await known(
      within(`itemSales(${year}) { from to currency ${totals} items { name ${totals} sales {
      invoiceNumber invoiceStatus issueDate clientName quantity unitCost ${money} discount ${money} amount ${money}
      invoice { id total { amount } } } } }`),
    );
    expect(errors).toBeUndefined();
    expect(data.business?.reports?.itemSales).toMatchObject({
      ...{ from: "2026-01-01", to: "2026-12-31", currency: "USD" },
      ...{ total: usd("547.00"), discount: usd("76.50"), quantity: "14.5" },
      items: [
        {
          ...{ name: "Logo", total: usd("507.00"), discount: usd("75.00"), quantity: "2" },
          sales: [
            {
              ...{ invoiceNumber: "0000001", invoiceStatus: "SENT", issueDate: "2026-02-02" },
              ...{ clientName: "Client 1", quantity: "1", unitCost: usd("500.00"), amount: usd("500.00") },
              ...{ discount: usd("75.00"), invoice: { id: "Invoice:ACM123:1", total: { amount: "433.50" } } },
            },
            { invoiceNumber: "0000003", invoiceStatus: "DRAFT", amount: usd("7.00"), discount: usd("0.00") },
          ],
        },
        {
          ...{ name: "Print", total: usd("40.00"), discount: usd("1.50"), quantity: "12.5" },
          sales: [
            { clientName: "Client 1", quantity: "2.5", unitCost: usd("4.00"), amount: usd("10.00") },
            { clientName: "Eve Byron", quantity: "10", invoice: { id: "Invoice:ACM123:2" } },
          ],
        },
      ],
    });
    // The invoices of all rows are one request.
    const lists = sandbox.asked("GET").map((each) => each.split("?")[0]?.split("/").at(-1));
    expect(lists.toSorted()).toEqual(["invoices", "item_sales"]);
  },
);

describe("each argument bites", () => {
  test.each<[args: string, query: string, totals: (string | number)[], currency?: string]>([
    ["", "", ["547.00", "14.5", 2]],
    ['currency: "EUR"', "&currency_code=EUR", ["9.00", "1", 1], "EUR"],
    ['clientIds: ["Client:ACM123:2"]', "&clientids[]=2", ["30.00", "10", 1]],
    ['itemNames: ["Logo", "Logo", "None"]', "&item_names[]=Logo&item_names[]=None", ["507.00", "2", 1]],
    ["statuses: [DRAFT]", "&statusids[]=draft", ["7.00", "1", 1]],
  ])("%s", async (args, query, expected, currency = "USD") => {
    const { known, sandbox } = await begin();
    const { data, errors } = await known(
      within(`itemSales(${year}, ${args}) { currency quantity total { amount } items { name } }`),
    );
    expect(errors).toBeUndefined();
    const report = data.business?.reports?.itemSales;
    expect(report?.currency).toBe(currency);
    expect([report?.total?.amount, report?.quantity, rows(report?.items).length]).toEqual(expected);
    expect(sandbox.asked()).toEqual([`GET ${path}?${days}${query}`]);
    expect(sandbox.ignored()).toEqual([]);
  });

  test("an empty list, and clients of another account, match nothing; the shortest report names the currency", async () => {
    const { known, sandbox } = await begin();
    const none = ["clientIds: []", 'clientIds: ["Client:ACM456:1"]', "itemNames: []", "statuses: []"];
    const { data, errors } = await known(
      within(
        none
          .map((args, at) => `r${at}: itemSales(${year}, ${args}) { to ${totals} items { name } }`)
          .join("\n"),
      ),
    );
    expect(errors).toBeUndefined();
    const empty = { to: "2026-12-31", total: usd("0.00"), discount: usd("0.00"), quantity: "0", items: [] };
    expect(Object.values(data.business?.reports ?? {})).toEqual(none.map(() => empty));
    expect(sandbox.asked()).toEqual([`GET ${path}?start_date=2026-01-01&end_date=2026-01-01`]);
  });
});

test.each([
  ["start_date", 'from: "2026-01-01", to: "2026-06-29"', ["from"]],
  ["end_date", year, ["to"]],
  ["currency_code", `${year}, currency: "EUR"`, ["currency"]],
  ["clientids", `${year}, clientIds: ["Client:ACM123:2"]`, ["clientIds"]],
  ["item_names", `${year}, itemNames: ["Logo"]`, ["itemNames"]],
  ["statusids", `${year}, statuses: [DRAFT]`, ["statuses"]],
])("%s ignored: an answer to another question is an error", async (parameter, args, differing) => {
  const { known, sandbox } = await begin();
  sandbox.settings.ignoredReportParameters = [parameter];
  const { data, errors } = await known(within(`itemSales(${args}) { currency }`));
  expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_MISMATCH", arguments: differing } }]);
  expect(data.business?.reports).toEqual({ itemSales: null });
});

test("what cannot be is refused before anything is asked", async () => {
  const { known, sandbox } = await begin();
  const names = Array.from({ length: 101 }, (_, at) => `${at}`);
  for (const args of [
    'from: "2026-02-02", to: "2026-02-01"',
    `${year}, clientIds: ["Invoice:ACM123:1"]`,
    `${year}, itemNames: [""]`,
    `${year}, itemNames: ["${"x".repeat(251)}"]`,
    `${year}, itemNames: ${JSON.stringify(names)}`,
  ]) {
    const { errors } = await known(within(`itemSales(${args}) { currency }`));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  }
  expect(sandbox.asked()).toEqual([]);
});
