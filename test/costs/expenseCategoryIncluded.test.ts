import { expect, test } from "vitest";
import type { Fields } from "../../src/sandbox/wire/json.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const page = `${base}/expenses/expenses?include[]=category&page=1&per_page=25`;
const list = `${base}/expenses/categories?page=1&per_page=100`;

const travel = { id: 3, name: "Travel", parentId: 2 };
const cast = (wire: Fields = {}) =>
  books({
    categories: [{ id: 2, name: "Costs" }, travel, { id: 4, name: "Meals", deleted: true }],
    expenses: [{ categoryId: 3, wire }, { categoryId: 3 }, { categoryId: 4 }],
  });
const text = (fields: string) =>
  `{ business { expenses { nodes { freshbooksId category { ${fields} } } } } }`;
const shown = (category: object) => ({
  business: {
    expenses: {
      nodes: ["3", "2", "1"].map((freshbooksId) => ({
        freshbooksId,
        category: freshbooksId === "3" ? { ...category, name: "Meals", deleted: true } : category,
      })),
    },
  },
});
const named = { id: expect.stringMatching(/^ExpenseCategory:ACM123:/), name: "Travel", deleted: false };
const fields = "id name deleted";
const use = "id name deleted hasTransactions";

test("an expense brings its category, deleted or not, in the same request; a selected parent is in the list", async () => {
  const { known, sandbox } = await start({ books: cast() });
  expect(await known(text(use))).toEqual({ data: shown({ ...named, hasTransactions: true }) });
  expect(sandbox.asked("GET")).toEqual([page]);

  const one = `{ expense(id: "Expense:ACM123:1") { category { name } } }`;
  expect(await known(one)).toEqual({ data: { expense: { category: { name: "Travel" } } } });
  expect(sandbox.asked("GET")).toEqual([`${base}/expenses/expenses/1?include[]=category`]);

  const parent = await known(text("parent { name }"));
  expect(parent.data.business?.expenses?.nodes).toMatchObject([
    {},
    { category: { parent: { name: "Costs" } } },
    { category: { parent: { name: "Costs" } } },
  ]);
  expect(sandbox.asked("GET")).toEqual([page, list]);
});

test("one that does not say whether it was ever used is enough unless that is selected", async () => {
  const { known, sandbox } = await start({
    books: cast(),
    settings: { expenseCategoryIncluded: "withoutUse" },
  });
  expect(await known(text(fields))).toEqual({ data: shown(named) });
  expect(sandbox.asked("GET")).toEqual([page]);
  expect(await known(text(use))).toEqual({ data: shown({ ...named, hasTransactions: true }) });
  expect(sandbox.asked("GET")[1]).toBe(list);
});

test("where FreshBooks does not include it, the categories are read as a list", async () => {
  const { known, sandbox } = await start({ books: cast(), settings: { expenseCategoryIncluded: "never" } });
  expect(await known(text(use))).toEqual({ data: shown({ ...named, hasTransactions: true }) });
  expect(sandbox.asked("GET").slice(0, 2)).toEqual([page, list]);
});

const whole = {
  ...{ categoryid: 3, id: 3, category: "Travel", parentid: 2, is_cogs: false, is_editable: false },
  ...{ created_at: "2026-01-01 00:00:00", updated_at: "2026-01-01 00:00:00", vis_state: 0 },
};
const { is_cogs: _, ...partial } = whole;

test.each([
  ["of another expense", { ...whole, id: 2, categoryid: 2, category: "Costs" }],
  ["that lacks a key", partial],
  ["without a number", { ...whole, id: null, categoryid: null }],
  ["that is no object", "Travel"],
  ["that is null", null],
])("a category %s is not believed, but read", async (_, category) => {
  const { known, sandbox } = await start({ books: cast({ category }) });
  expect(await known(text(fields))).toEqual({ data: shown(named) });
  expect(sandbox.asked("GET")).toEqual([page, list]);
});
