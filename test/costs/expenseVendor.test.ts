import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const vendors = "/accounting/account/ACM123/expenses/vendors";
const expenses = "/accounting/account/ACM123/expenses/expenses";

const cast = () =>
  books({
    expenses: [
      { vendor: "Staples", date: "2026-01-01" },
      { vendor: "staples", date: "2026-01-02" },
      { vendor: "Air Canada", date: "2026-01-03" },
      { date: "2026-01-04" },
      { vendor: "Staples", date: "2026-01-05" },
      { vendor: "Gone", deleted: true },
    ],
  });

test("the vendors that FreshBooks knows, each spelling once, page by page", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const page = async (after = "") => {
    const { data, errors } = await known(`{ business { expenseVendors(first: 2${after}) {
      totalCount nodes { name } pageInfo { hasNextPage endCursor }
    } } }`);
    expect(errors).toBeUndefined();
    return data.business?.expenseVendors;
  };
  const first = await page();
  expect(first).toMatchObject({
    ...{ totalCount: 3, nodes: [{ name: "Air Canada" }, { name: "staples" }] },
    pageInfo: { hasNextPage: true },
  });
  expect(sandbox.asked()).toEqual([`GET ${vendors}?page=1&per_page=2`]);
  const second = await page(`, after: "${first?.pageInfo?.endCursor}"`);
  expect(second).toMatchObject({ nodes: [{ name: "Staples" }], pageInfo: { hasNextPage: false } });
});

test("the expenses of one vendor are asked for by its name, and those of another spelling are left out", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const { data, errors } = await known(`{ business { expenseVendors(last: 1) { nodes { name
    expenses { totalCount nodes { freshbooksId } }
    other: expenses(filter: { vendor: "Gone" }) { nodes { freshbooksId } }
    own: expenses(filter: { vendor: "Staples", date: { from: "2026-01-02" } }) { nodes { freshbooksId } }
  } } } }`);
  expect(errors).toBeUndefined();
  expect(data.business?.expenseVendors?.nodes).toEqual([
    {
      name: "Staples",
      expenses: { totalCount: 2, nodes: [{ freshbooksId: "5" }, { freshbooksId: "1" }] },
      other: { nodes: [] },
      own: { nodes: [{ freshbooksId: "5" }] },
    },
  ]);
  expect(sandbox.asked("GET", expenses).toSorted()).toEqual([
    `${expenses}?search[vendor]=Staples&page=1&per_page=100`,
    `${expenses}?search[vendor]=Staples&search[date_min]=2026-01-02&page=1&per_page=100`,
  ]);
});

test("the expenses of several vendors are one request", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const { data, errors } = await known(
    "{ business { expenseVendors { nodes { name expenses { nodes { freshbooksId } } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.business?.expenseVendors?.nodes).toEqual([
    { name: "Air Canada", expenses: { nodes: [{ freshbooksId: "3" }] } },
    { name: "staples", expenses: { nodes: [{ freshbooksId: "2" }] } },
    { name: "Staples", expenses: { nodes: [{ freshbooksId: "5" }, { freshbooksId: "1" }] } },
  ]);
  expect(sandbox.asked("GET", expenses)).toEqual([`${expenses}?page=1&per_page=100`]);
});

test("a vendor filter that FreshBooks ignores gives no other vendor's expenses", async () => {
  const { known } = await start({ books: cast(), settings: { ignoredFilters: ["vendor"] } });
  const { data, errors } = await known(
    "{ business { expenseVendors(first: 1) { nodes { expenses { totalCount nodes { freshbooksId } } } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data.business?.expenseVendors?.nodes).toEqual([
    { expenses: { totalCount: 1, nodes: [{ freshbooksId: "3" }] } },
  ]);
});

test("a cursor of one vendor's expenses fits no other list", async () => {
  const { known, ask } = await start({
    books: books({ clients: [{ id: 1 }], expenses: [{ vendor: "1", clientId: 1 }] }),
  });
  const { data } = await known(
    "{ business { expenseVendors { nodes { expenses { pageInfo { endCursor } } } } } }",
  );
  const cursor = data.business?.expenseVendors?.nodes?.[0]?.expenses?.pageInfo?.endCursor;
  const { errors } = await ask(
    `{ client(id: "Client:ACM123:1") { expenses(after: "${cursor}") { nodes { id } } } }`,
  );
  expect(errors?.[0]?.message).toMatch(/not a cursor of this list/);
});
