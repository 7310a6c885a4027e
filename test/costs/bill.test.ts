import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const path = "/accounting/account/ACM123/bills/bills";
const vendors = "/accounting/account/ACM123/bill_vendors/bill_vendors";
const one = "Bill:ACM123:1";
const now = new Date("2026-06-29T16:48:49Z");
const nobody = "2147483647";
const line = (unitCost: string, categoryId = 1) => ({ categoryId, unitCost });
const bills = [
  { number: "B1", issued: "2026-05-05", dueInDays: 39, lines: [line("375.00")] },
  { number: "B2", vendorId: 2, issued: "2026-06-20", dueInDays: 30 },
  { number: "B3", issued: "2026-06-21", lines: [line("1.00"), { ...line("2.00", 2), description: "Ink" }] },
];
const billVendors = [{ name: "Meridian" }, { name: "Harbour" }, { name: "Cascade" }];
const startWith = ({ settings = {}, ...sketch }: { settings?: object; [name: string]: unknown } = {}) =>
  start({ books: books({ bills, billVendors, ...sketch }), settings, now });

const asks = (vendor: number | string, ids: string) => `GET ${path}?search[vendorid]=${vendor}${ids}`;

describe("a bill is read", () => {
  test("as it was recorded, with one request: lines with their categories, no vendor", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ bill(id: "${one}") {
      number status issueDate dueDate subtotal { amount } taxTotal { amount } total { amount currency } paid { amount }
      outstanding { amount } currency language categoryLabel description attachment { url } archived deleted createdAt
      lines { lineId position quantity unitCost { amount } amount { amount } total { amount } taxes { name }
        category { name isCostOfGoodsSold archived } } } }`);
    expect(data.bill).toEqual({
      ...{ number: "B1", status: "OVERDUE", issueDate: "2026-05-05", dueDate: "2026-06-13" },
      ...{ subtotal: { amount: "375.00" }, taxTotal: { amount: "0.00" }, paid: { amount: "0.00" } },
      ...{ total: { amount: "375.00", currency: "USD" }, outstanding: { amount: "375.00" } },
      ...{ currency: "USD", language: "en", categoryLabel: expect.any(String), description: null },
      ...{ attachment: null, archived: false, deleted: false, createdAt: "2026-05-05T15:00:00.000Z" },
      lines: [
        {
          ...{ lineId: "1", position: 1, quantity: "1", unitCost: { amount: "375.00" }, taxes: [] },
          ...{ amount: { amount: "375.00" }, total: { amount: "375.00" } },
          category: { name: data.bill?.categoryLabel, isCostOfGoodsSold: false, archived: false },
        },
      ],
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/1?include[]=lines`]);
  });

  test("with lines that come only when they are asked for", async () => {
    const { sandbox, known } = await startWith({ settings: { billLinesShown: "included" } });
    const { data } = await known(`{ bill(id: "${one}") { lines { unitCost { amount } } } }`);
    expect(data.bill?.lines).toHaveLength(1);
    expect(sandbox.asked()).toHaveLength(1);
  });

  test("with different categories, in the order of the lines, and the first description", async () => {
    const { known } = await startWith();
    const { data } = await known(
      `{ bill(id: "Bill:ACM123:3") { categoryLabel description lines { position category { id } } } }`,
    );
    expect(data.bill).toEqual({
      ...{ categoryLabel: "Split", description: "Ink" },
      lines: [
        { position: 1, category: { id: "ExpenseCategory:ACM123:1" } },
        { position: 2, category: { id: "ExpenseCategory:ACM123:2" } },
      ],
    });
  });

  test("as FreshBooks' SDK expects it: a category in words beside its number, a quantity as a number", async () => {
    const odd = {
      ...{ id: 9, list_index: 1, category: "Equipment", categoryid: 2, description: "Raw", quantity: 10 },
      ...{ unit_cost: { amount: "15.00", code: "CAD" }, amount: { amount: "150.00", code: "CAD" } },
      ...{ total_amount: { amount: "150.00", code: "CAD" }, tax_name1: null, tax_percent1: null },
    };
    const wire = { vendorid: 2, vendor: { vendorid: 2, vendor_name: "IKEA" }, lines: [odd] };
    const { sandbox, known } = await startWith({ bills: [{ wire }] });
    const { data } = await known(
      `{ bill(id: "${one}") { vendor { id name } lines { quantity category { id } } } }`,
    );
    expect(data.bill).toEqual({
      vendor: { id: "BillVendor:ACM123:2", name: "IKEA" },
      lines: [{ quantity: "10", category: { id: "ExpenseCategory:ACM123:2" } }],
    });
    expect(sandbox.asked()).toHaveLength(1);
  });

  test.each([null, "Equipment"])("with an error for a line whose category is %j", async (category) => {
    const odd = { id: 9, list_index: 1, category, description: null, quantity: "1" };
    const { known } = await startWith({ bills: [{ wire: { lines: [odd] } }] });
    const { data, errors } = await known(`{ bill(id: "${one}") { lines { lineId category { id } } } }`);
    expect(data.bill).toEqual({ lines: [{ lineId: "9", category: null }] });
    expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_MISMATCH", fields: ["category"] } }]);
  });

  test("with a file, which this server streams", async () => {
    const { url, known } = await startWith({ bills: [{ attachment: { name: "scan.pdf" } }] });
    const { data } = await known(`{ bill(id: "${one}") { attachment { url mediaType fileName } } }`);
    expect(data.bill?.attachment).toEqual({
      ...{ mediaType: "application/pdf", fileName: "scan.pdf", url: `${url}/files/bills/${one}` },
    });
    const file = await fetch(`${url}/files/bills/${one}`, {
      headers: { authorization: "Bearer sandbox-owner" },
    });
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const none = await fetch(`${url}/files/bills/Bill:ACM123:99`, {
      headers: { authorization: "Bearer sandbox-owner" },
    });
    expect(none.status).toBe(404);
  });
});

describe("the vendor of a bill", () => {
  const query = "{ business { bills(first: 10) { nodes { number vendor { id name } } } } }";
  const meridian = { id: "BillVendor:ACM123:1", name: "Meridian" };
  const harbour = { id: "BillVendor:ACM123:2", name: "Harbour" };
  const all = [
    { number: "B3", vendor: meridian },
    { number: "B2", vendor: harbour },
    { number: "B1", vendor: meridian },
  ];
  const ids = "&search[ids][]=3&search[ids][]=2&search[ids][]=1";

  test("is looked for vendor by vendor where no bill names it, for all bills together", async () => {
    const { sandbox, known } = await startWith();
    const { data, errors } = await known(query);
    expect(errors).toBeUndefined();
    expect(data.business?.bills?.nodes).toEqual(all);
    expect(sandbox.asked().toSorted()).toEqual(
      [
        `GET ${path}?include[]=vendor&page=1&per_page=10`,
        `${asks(nobody, ids)}&page=1&per_page=1`,
        `GET ${vendors}?page=1&per_page=100`,
        ...[1, 2, 3].map((vendor) => `${asks(vendor, ids)}&page=1&per_page=100`),
      ].toSorted(),
    );
  });

  test("comes with the bills where FreshBooks includes it", async () => {
    const { sandbox, known } = await startWith({ settings: { billVendorShown: "included" } });
    expect((await known(query)).data.business?.bills?.nodes).toEqual(all);
    expect(sandbox.asked()).toHaveLength(1);
  });

  test("is read once for all where bills name its number", async () => {
    const { sandbox, known } = await startWith({ settings: { billVendorShown: "number" } });
    expect((await known(query)).data.business?.bills?.nodes).toEqual(all);
    expect(sandbox.asked()).toHaveLength(2);
  });

  test("is an error, never a guess, where FreshBooks ignores the filter by vendor", async () => {
    const { known } = await startWith({ settings: { ignoredFilters: ["vendorid"] } });
    const { data, errors } = await known(query);
    expect(rows(data.business?.bills?.nodes).map(({ vendor }) => vendor)).toEqual([null, null, null]);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(["UPSTREAM_MISMATCH"]));
  });

  test("is found for archived and deleted bills and among deleted vendors", async () => {
    const { known } = await startWith({
      bills: [{ archived: true }, { deleted: true, vendorId: 2 }, { vendorId: 3 }],
      billVendors: [{}, {}, { deleted: true }],
      settings: { archivedInLists: false },
    });
    const { data } = await known(`{
      a: bill(id: "${one}") { vendor { id } } b: bill(id: "Bill:ACM123:2") { vendor { id } }
      c: bill(id: "Bill:ACM123:3") { vendor { id deleted } } }`);
    expect(data).toEqual({
      ...{ a: { vendor: { id: "BillVendor:ACM123:1" } }, b: { vendor: { id: "BillVendor:ACM123:2" } } },
      c: { vendor: { id: "BillVendor:ACM123:3", deleted: true } },
    });
  });

  test("costs its own field where the plan lacks vendors", async () => {
    const { ask } = await startWith({ settings: { nounsNotInPlan: ["billVendors"] } });
    const { data, errors } = await ask(`{ bill(id: "${one}") { number vendor { id } } }`);
    expect(data.bill).toEqual({ number: "B1", vendor: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FEATURE_NOT_IN_PLAN"]);
  });
});

describe("the bills of a vendor", () => {
  const query =
    "{ business { billVendors(sort: NAME_ASC) { nodes { name bills(first: 5) { nodes { number } } } } } }";

  test("cost one request for each, and one that proves that FreshBooks filters by vendor", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(query);
    expect(data.business?.billVendors?.nodes).toEqual([
      { name: "Cascade", bills: { nodes: [] } },
      { name: "Harbour", bills: { nodes: [{ number: "B2" }] } },
      { name: "Meridian", bills: { nodes: [{ number: "B3" }, { number: "B1" }] } },
    ]);
    expect(sandbox.asked().toSorted()).toEqual(
      [
        `GET ${vendors}?page=1&per_page=100`,
        ...[1, 2, 3].map((vendor) => `GET ${path}?search[vendorid]=${vendor}&page=1&per_page=100`),
        `GET ${path}?search[vendorid]=${nobody}&page=1&per_page=1`,
      ].toSorted(),
    );
  });

  test("need no proof where bills name their vendor, and are picked out where the filter is ignored", async () => {
    const settings = { billVendorShown: "number", ignoredFilters: ["vendorid"] };
    const { known } = await startWith({ settings });
    const { data } = await known(
      `{ billVendor(id: "BillVendor:ACM123:2") { bills { totalCount nodes { number } } } }`,
    );
    expect(data.billVendor?.bills).toEqual({ totalCount: 1, nodes: [{ number: "B2" }] });
  });

  test("are an error where FreshBooks ignores the filter and no bill says whose it is", async () => {
    const { ask } = await startWith({ settings: { ignoredFilters: ["vendorid"] } });
    const { data, errors } = await ask(
      `{ billVendor(id: "BillVendor:ACM123:2") { name bills { nodes { number } } } }`,
    );
    expect(data.billVendor).toEqual({ name: "Harbour", bills: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_MISMATCH"]);
  });
});

test("a number is looked for as the vendor printed it", async () => {
  const { known } = await startWith();
  const query = (number: string) =>
    `{ business { bills(filter: { number: "${number}" }) { nodes { number } } } }`;
  expect((await known(query("B1"))).data.business?.bills?.nodes).toEqual([{ number: "B1" }]);
  expect((await known(query("b1"))).data.business?.bills?.nodes).toEqual([]);
});
