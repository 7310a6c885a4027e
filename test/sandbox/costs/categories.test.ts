import { describe, expect, test } from "vitest";
import { defaultCategories } from "../../../src/sandbox/books/costs/categories.ts";
import { books } from "../../support/books.ts";
import { errors, one, rows, start } from "../start.ts";

const all59 = books({ categories: defaultCategories(13_151_877, "2026-06-29T12:31:51Z") });
const expense = { staffid: 1, categoryid: 13_151_927, amount: "25.00", date: "2026-06-29" };

describe("expense categories", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: this page, these ids, these parents
  test("are 59, fifteen at a time, in the order of their names", async () => {
    const { get } = await start({ books: all59 });
    const { result } = await get("expenses/categories");
    expect(result).toMatchObject({ page: 1, pages: 4, per_page: 15, total: 59 });
    const page = rows(await get("expenses/categories"), "categories");
    expect(page.map(({ category, id, parentid }) => [category, id, parentid])).toEqual([
      ["Accident Insurance", 13151927, 13151921],
      ["Accounting", 13151933, 13151929],
      ["Advertising", 13151903, null],
      ["Airfare", 13151977, 13151973],
      ["Bank Fees", 13151883, 13151877],
      ["Business Insurance", 13151881, 13151877],
      ["Car & Truck Expenses", 13151905, null],
      ["Commissions", 13151899, 13151877],
      ["Contractors", 13151917, null],
      ["Cost of Billed Expenses", 13151989, 13151987],
      ["Cost of Goods Sold", 13151987, null],
      ["Cost of Shipping & Handling", 13151991, 13151987],
      ["Depreciation", 13151895, 13151877],
      ["Education and Training", 13151919, null],
      ["Employee Benefits", 13151921, null],
    ]);
    expect(page.filter(({ is_cogs }) => is_cogs).map(({ id }) => id)).toEqual([13151989, 13151987, 13151991]);
  });

  // The same recordings: created_at 08:31:51 for 12:31:51 UTC; marked and stamped by the first expense
  test("are stamped in New York's time, and marked by the first expense", async () => {
    const { get, post, sandbox } = await start({ books: all59 });
    const fresh = one(await get("expenses/categories/13151927"), "category");
    expect(fresh).toEqual({
      ...{ category: "Accident Insurance", categoryid: 13151927, created_at: "2026-06-29 08:31:51" },
      ...{ id: 13151927, is_cogs: false, is_editable: false, parentid: 13151921 },
      ...{ transaction_posted: false, updated_at: "2026-06-29 08:31:51", vis_state: 0 },
    });
    sandbox.setClock(new Date("2026-06-29T16:52:21Z"));
    await post("expenses/expenses", { expense });
    const used = { ...fresh, transaction_posted: true, updated_at: "2026-06-29 12:52:21" };
    expect(one(await get("expenses/categories/13151927"), "category")).toEqual(used);
    sandbox.setClock(new Date("2026-06-30T16:52:21Z"));
    await post("expenses/expenses", { expense });
    expect(one(await get("expenses/categories/13151927"), "category")).toEqual(used);
  });

  // freshbooks.com/api/expense_categories, the table of its filters
  test.each([
    ["search[categoryids][]=1&search[categoryids][]=3", [1, 3]],
    ["search[parentid]=2", [3]],
    ["search[name]=office", [4, 5]],
    ["search[is_cogs]=true", [6]],
  ])("%s is honoured", async (query, expected) => {
    const { ids, sandbox } = await start();
    expect(await ids(`expenses/categories?${query}`)).toEqual(expected);
    expect(sandbox.ignored()).toEqual([]);
  });

  // The official Postman collection, 2019: these very keys
  test("can be added below another", async () => {
    const { post, ids } = await start();
    const category = {
      category: "Trains",
      is_cogs: false,
      is_editable: true,
      parentid: 2,
      subcategories: [],
    };
    expect(one(await post("expenses/categories", { category }), "category")).toEqual({
      ...{ category: "Trains", categoryid: 7, id: 7, is_cogs: false, is_editable: true, parentid: 2 },
      ...{ created_at: "2026-06-29 12:48:49", updated_at: "2026-06-29 12:48:49", vis_state: 0 },
    });
    expect(await ids("expenses/categories?search[parentid]=2")).toEqual([3, 7]);
    const { parentid: __, ...top } = category;
    expect(errors(await post("expenses/categories", { category: top }))).toMatchObject([
      { errno: 1001, field: "parentid" },
    ]);
  });

  test("cannot be changed, and an unknown one is not found", async () => {
    const { put, get } = await start();
    expect((await put("expenses/categories/1", { category: { vis_state: 1 } })).status).toBe(405);
    expect(errors(await get("expenses/categories/99"))).toMatchObject([
      { errno: 1012, field: "categoryid", message: "Category not found." },
    ]);
  });
});

// Live probes of 2026-06 in Good-Samaritan-Software-LLC/freshbooks-mcp; the official Postman collection
test("vendors are the names in the expenses, each once and in order", async () => {
  const vendors = ["Gannet Press", "Anchor Credit Union", "Gannet Press", "Éclair & Fils", undefined];
  const { get } = await start({
    books: books({
      expenses: [...vendors.map((vendor) => (vendor ? { vendor } : {})), { vendor: "Gone", deleted: true }],
    }),
  });
  expect((await get("expenses/vendors?per_page=2")).result).toEqual({
    ...{ page: 1, pages: 2, per_page: 2, total: 3 },
    vendors: [{ vendor: "Anchor Credit Union" }, { vendor: "Éclair & Fils" }],
  });
  expect((await get("expenses/vendors?page=2&per_page=2")).result.vendors).toEqual([
    { vendor: "Gannet Press" },
  ]);
});
