import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const categories = "/accounting/account/ACM123/expenses/categories";
const whole = `${categories}?page=1&per_page=100`;

test("a category by id, every field of it, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      categories: [
        { id: 13151921, name: "Employee Benefits" },
        {
          id: 13151927,
          name: "Accident Insurance",
          parentId: 13151921,
          costOfGoods: true,
          createdAt: "2026-06-29T12:31:51Z",
          updatedAt: "2026-06-29T16:52:21Z",
          fields: { is_editable: true, transaction_posted: true },
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ expenseCategory(id: "ExpenseCategory:ACM123:13151927") {
    id freshbooksAccountId freshbooksId name parent { name parent { name } children { name } } children { name }
    isCostOfGoodsSold isEditable hasTransactions archived deleted createdAt updatedAt
  } }`);

  expect(errors).toBeUndefined();
  expect(data.expenseCategory).toEqual({
    id: "ExpenseCategory:ACM123:13151927",
    freshbooksAccountId: "ACM123",
    freshbooksId: "13151927",
    name: "Accident Insurance",
    parent: { name: "Employee Benefits", parent: null, children: [{ name: "Accident Insurance" }] },
    children: [],
    isCostOfGoodsSold: true,
    isEditable: true,
    hasTransactions: true,
    archived: false,
    deleted: false,
    createdAt: "2026-06-29T12:31:51.000Z", // New York's clock on the wire
    updatedAt: "2026-06-29T16:52:21.000Z",
  });
  expect(sandbox.asked("GET")).toEqual([whole]);
});

test("the whole tree, in FreshBooks' order, is one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      categories: [
        { name: "Contractors" },
        { name: "Car & Truck" },
        { name: "Gas", parentId: 2 },
        { name: "Depreciation", parentId: 2 },
      ],
    }),
  });

  const { data, errors } = await known(`{ business {
    all: expenseCategories { totalCount nodes { name parent { name } children { name } } }
    roots: expenseCategories(filter: { root: true }) { nodes { name children { name } } }
    below: expenseCategories(filter: { root: false }, last: 1) { totalCount nodes { name } }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.business).toEqual({
    all: {
      totalCount: 4,
      nodes: [
        { name: "Car & Truck", parent: null, children: [{ name: "Depreciation" }, { name: "Gas" }] },
        { name: "Contractors", parent: null, children: [] },
        { name: "Depreciation", parent: { name: "Car & Truck" }, children: [] },
        { name: "Gas", parent: { name: "Car & Truck" }, children: [] },
      ],
    },
    roots: {
      nodes: [
        { name: "Car & Truck", children: [{ name: "Depreciation" }, { name: "Gas" }] },
        { name: "Contractors", children: [] },
      ],
    },
    below: { totalCount: 2, nodes: [{ name: "Gas" }] },
  });
  expect(sandbox.asked("GET")).toEqual([whole]);
  expect(sandbox.ignored()).toEqual([]);
});

test("categories that the list leaves out are looked for among the deleted, then singly, and their children are still reached", async () => {
  const { known, sandbox } = await start({
    books: books({
      categories: [{ name: "Old", deleted: true }, { name: "Kept", parentId: 1 }, { name: "New" }],
    }),
  });

  const { data, errors } = await known(`{
    old: expenseCategory(id: "ExpenseCategory:ACM123:1") { name deleted children { name } }
    none: expenseCategory(id: "ExpenseCategory:ACM123:99") { name }
    business { expenseCategories(filter: { root: true }) { nodes { name parent { name deleted } } } }
  }`);

  expect(errors).toBeUndefined();
  expect(data).toEqual({
    old: { name: "Old", deleted: true, children: [{ name: "Kept" }] },
    none: null,
    business: {
      expenseCategories: {
        nodes: [
          { name: "Kept", parent: { name: "Old", deleted: true } },
          { name: "New", parent: null },
        ],
      },
    },
  });
  expect(sandbox.asked("GET")).toEqual([
    whole,
    `${categories}?search[categoryids][]=1&search[categoryids][]=99&search[vis_state]=1&page=1&per_page=100`,
    `${categories}/99`,
  ]);
});

test("more than a page of categories is read whole, once", async () => {
  const { known, sandbox } = await start({
    books: books({
      categories: Array.from({ length: 250 }, (_, at) => (at < 10 ? {} : { parentId: (at % 10) + 1 })),
      expenses: [{ categoryId: 3 }, { categoryId: 137 }, { categoryId: 250 }],
    }),
  });

  const { data, errors } = await known(`{ business {
    expenses { nodes { category { freshbooksId parent { freshbooksId } } } }
    expenseCategories(first: 500) { totalCount nodes { children { freshbooksId } } }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.business?.expenses?.nodes).toEqual([
    { category: { freshbooksId: "250", parent: { freshbooksId: "10" } } },
    { category: { freshbooksId: "137", parent: { freshbooksId: "7" } } },
    { category: { freshbooksId: "3", parent: null } },
  ]);
  const all = rows(data.business?.expenseCategories?.nodes);
  expect(all).toHaveLength(250);
  expect(all.flatMap(({ children }) => rows(children))).toHaveLength(240);
  expect(sandbox.asked("GET", categories)).toEqual(
    [1, 2, 3].map((page) => `${categories}?page=${page}&per_page=100`),
  );
});

test("references by both keys are one request, and other accounts stay out of reach", async () => {
  const { known, sandbox } = await start({ books: books({ categories: [{}, {}, {}] }) });
  const { data, errors } = await known(
    "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ExpenseCategory { name } } }",
    {
      variables: {
        keys: [
          { __typename: "ExpenseCategory", freshbooksAccountId: "ACM123", freshbooksId: "3" },
          { __typename: "ExpenseCategory", id: "ExpenseCategory:ACM123:1" },
          { __typename: "ExpenseCategory", id: "ExpenseCategory:ACM456:1" },
        ],
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([{ name: "Category 3" }, { name: "Category 1" }, null]);
  expect(sandbox.asked("GET")).toEqual([whole]);
});

const create = (input: string) =>
  `mutation { expenseCategoryCreate(input: ${input}) {
    expenseCategory { name isEditable isCostOfGoodsSold hasTransactions parent { name } }
    userErrors { path code }
  } }`;

// The official Postman collection: such a row has no `transaction_posted`.
test("a category of the business's own is created below another, also beside one of the same name", async () => {
  const { known, sandbox } = await start({
    books: books({ categories: [{ name: "Supplies" }, { name: "Trains", parentId: 1 }] }),
  });
  const { data } = await known(create(`{ name: "Trains", parentId: "ExpenseCategory:ACM123:1" }`));
  expect(data.expenseCategoryCreate).toEqual({
    expenseCategory: {
      ...{ name: "Trains", isEditable: true, isCostOfGoodsSold: false, hasTransactions: null },
      parent: { name: "Supplies" },
    },
    userErrors: [],
  });
  expect(sandbox.asked()).toEqual([`GET ${whole}`, `POST ${categories}`, `GET ${whole}`]);
  const { data: after } = await known(
    `{ business { expenseCategories(filter: { nameContains: "TRAIN" }) { totalCount nodes { name } } } }`,
  );
  expect(after.business?.expenseCategories).toEqual({
    totalCount: 2,
    nodes: [{ name: "Trains" }, { name: "Trains" }],
  });
});

test("a category below the cost of goods sold counts as such, unless the input says otherwise", async () => {
  const { known } = await start({ books: books({ categories: [{ costOfGoods: true }] }) });
  const cost = async (more: string) => {
    const input = `{ name: "Clay", parentId: "ExpenseCategory:ACM123:1"${more} }`;
    const { data } = await known(create(input));
    expect(data.expenseCategoryCreate?.userErrors).toEqual([]);
    return data.expenseCategoryCreate?.expenseCategory?.isCostOfGoodsSold;
  };
  expect(await cost("")).toBe(true);
  expect(await cost(", isCostOfGoodsSold: false")).toBe(false);
});

test.each([
  [`{ name: " ", parentId: "ExpenseCategory:ACM123:9" }`, ["name REQUIRED", "parentId NOT_FOUND"]],
  [`{ name: "A", parentId: "ExpenseCategory:ACM123:2" }`, ["parentId DELETED"]],
  [`{ name: "A", parentId: "Client:ACM123:1" }`, ["parentId INVALID"]],
])("expenseCategoryCreate(%s) writes nothing", async (input, problems) => {
  const { known, sandbox } = await start({ books: books({ categories: [{}, { deleted: true }] }) });
  const { data } = await known(create(input));
  const { expenseCategory, userErrors } = data.expenseCategoryCreate ?? {};
  expect(expenseCategory).toBeNull();
  expect(rows(userErrors).map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  expect(sandbox.committed()).toEqual([]);
});
