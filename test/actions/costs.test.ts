import { expect, test } from "vitest";
import { photo } from "../support/photo.ts";
import { complaints, operate, operationWith } from "../support/send.ts";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    clients: [{ fields: { organization: "Acme Corp" } }],
    categories: [
      { name: "Advertising" },
      { name: "Travel" },
      { name: "Airfare", parentId: 2 },
      { name: "Office Supplies" },
      { name: "Office Rent" },
    ],
    expenses: [
      { categoryId: 3, vendor: "Air Canada", amount: "410.00" },
      { categoryId: 3, vendor: "Air Canada", amount: "95.00" },
    ],
    projects: [{ title: "Admin", clientId: 0, internal: true }, { title: "Acme Corp website" }],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, call, asked } = books;

const usd = (amount: string) => ({ amount, currency: "USD" });
const expense = (id: number) => kept(books.account().expenses.get(id));
const categoryId = (id: number) => `ExpenseCategory:ACM123:${id}`;

test("Add a $45 expense for office supplies, attach it to the Admin project", async () => {
  const input = { amount: usd("45"), category: { name: "Office Supplies" }, project: { title: "Admin" } };
  const selection = "expense { id amount { amount currency } category { name } project { title } date }";
  expect((await done("expenseQuick", input, selection)).expense).toEqual({
    ...{ id: "Expense:ACM123:3", amount: usd("45.00"), date: "2026-06-30" },
    ...{ category: { name: "Office Supplies" }, project: { title: "Admin" } },
  });
  expect(asked()).toEqual([
    "GET expenses/categories?page=1&per_page=100",
    "GET projects: projects?active=true&complete=false&page=1&per_page=100",
    "POST expenses/expenses?include[]=category",
    "GET projects: project/1",
  ]);
  expect(expense(3)).toMatchObject({ categoryid: 4, date: "2026-06-30" });

  // Never the first category that fits.
  const { payload } = await call("expenseQuick", { ...input, category: { name: "office" } }, selection);
  expect(payload).toMatchObject({
    expense: null,
    userErrors: [{ code: "AMBIGUOUS", candidates: [{ label: "Office Rent" }, { label: "Office Supplies" }] }],
  });
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
});

test("Record the expense of a receipt, with the photo of the receipt", async () => {
  const mutation = `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) {
    expense { vendor amount { amount } category { name } hasReceipt receipt { fileName mediaType } } userErrors { code path } } }`;
  const input = {
    ...{ amount: usd("23.50"), date: "2026-06-29", vendor: "Office Depot", note: "Paper" },
    ...{
      category: { name: "Office Supplies" },
      taxes: [{ name: "GST", percent: "5" }],
      receipt: { upload: null },
    },
  };
  const file = { "variables.input.receipt.upload": { bytes: photo(), name: "receipt.jpg" } };
  const { data, errors } = await operate(books.url, operationWith(mutation, { input }, file));
  expect(errors).toBeUndefined();
  expect(data.expenseCreate).toEqual({
    expense: {
      ...{ vendor: "Office Depot", amount: { amount: "23.50" }, category: { name: "Office Supplies" } },
      ...{ hasReceipt: true, receipt: { fileName: "receipt.jpg", mediaType: "image/jpeg" } },
    },
    userErrors: [],
  });
  expect(asked()).toEqual([
    "GET expenses/categories?page=1&per_page=100",
    "POST /uploads/account/ACM123/attachments",
    "POST expenses/expenses?include[]=attachment&include[]=category",
  ]);
  expect(expense(3)).toMatchObject({ vendor: "Office Depot", notes: "Paper", categoryid: 4 });
  expect(books.sandbox.uploads()).toHaveLength(1);
});

test("Attach a receipt to an expense that exists", async () => {
  const mutation = `mutation ($input: ExpenseUpdateInput!) { expenseUpdate(input: $input) {
    expense { vendor hasReceipt receipt { fileName } } userErrors { code path } } }`;
  const input = { id: "Expense:ACM123:1", receipt: { upload: null } };
  const file = { "variables.input.receipt.upload": { bytes: photo(), name: "ticket.jpg" } };
  const { data } = await operate(books.url, operationWith(mutation, { input }, file));
  expect(data.expenseUpdate).toEqual({
    expense: { vendor: "Air Canada", hasReceipt: true, receipt: { fileName: "ticket.jpg" } },
    userErrors: [],
  });
  expect(asked()).toEqual([
    "GET expenses/expenses/1",
    "POST /uploads/account/ACM123/attachments",
    "PUT expenses/expenses/1?include[]=attachment",
  ]);
  expect(books.sandbox.uploads()).toHaveLength(1);
});

test("Record the company card's transactions, categorized: the good rows once, the bad ones with their errors", async () => {
  const bad = new Map<number, object>([
    [20, { category: { name: "Luxury" } }],
    [40, { clientId: "Client:ACM123:99" }],
    [60, { categoryId: "Client:ACM123:1", category: null }],
    [80, { category: { name: "office" } }],
    [99, { category: null }],
  ]);
  const expenses = Array.from({ length: 100 }, (_, at) => ({
    ...{ amount: usd(`${at + 1}.00`), vendor: `Shop ${at}`, category: { name: "Advertising" } },
    ...bad.get(at),
  }));
  const input = { expenses, idempotencyKey: "card, June" };
  const selection = "results { expense { id vendor } userErrors { code path } } replayed";
  const first = await done("expenseBulkCreate", input, selection);
  const results = rows(first.results);
  expect(results).toHaveLength(100);
  expect(results.flatMap((row, at) => (row.expense ? [] : [at]))).toEqual([...bad.keys()]);
  for (const [at, { expense: made }] of results.entries()) if (made) expect(made.vendor).toBe(`Shop ${at}`);
  expect([...bad.keys()].flatMap((at) => complaints(results[at]))).toEqual([
    "NOT_FOUND category.name",
    "NOT_FOUND clientId",
    "INVALID categoryId",
    "AMBIGUOUS category.name",
    "REQUIRED category",
  ]);
  expect(books.account().expenses.size).toBe(97);
  const lines = asked();
  expect(lines.filter((line) => line.startsWith("POST"))).toEqual(Array(95).fill("POST expenses/expenses"));
  expect(lines.filter((line) => line.startsWith("GET"))).toEqual([
    "GET expenses/categories?page=1&per_page=100",
    "GET expenses/expenses?search[date_min]=2026-06-30&search[date_max]=2026-07-01&page=1&per_page=100",
    "GET users/clients/99",
  ]);

  const again = await done("expenseBulkCreate", input, selection);
  expect(rows(again.results).map((row) => row.expense)).toEqual(results.map((row) => row.expense));
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(books.account().expenses.size).toBe(97);
});

test("Suggest the category of a vendor from its earlier expenses", async () => {
  const { business } = await read(
    '{ business { expenses(filter: { vendor: "Air Canada" }, first: 5) { nodes { category { id name } } } } }',
  );
  const airfare = { category: { id: categoryId(3), name: "Airfare" } };
  expect(rows(business?.expenses?.nodes)).toEqual([airfare, airfare]);
  expect(asked()).toEqual([
    "GET expenses/expenses?search[vendor]=Air Canada&include[]=category&page=1&per_page=100",
  ]);
});

test("Change, archive and delete an expense; rebill it to a client with a markup", async () => {
  const id = "Expense:ACM123:1";
  const input = {
    id,
    clientId: "Client:ACM123:1",
    billable: true,
    markupPercent: "10",
    categoryId: categoryId(2),
  };
  const selection =
    "expense { amount { amount } vendor billable markupPercent category { name } client { organization } }";
  expect((await done("expenseUpdate", input, selection)).expense).toEqual({
    ...{ amount: { amount: "410.00" }, vendor: "Air Canada", billable: true, markupPercent: "10" },
    ...{ category: { name: "Travel" }, client: { organization: "Acme Corp" } },
  });
  expect(expense(1)).toMatchObject({ clientid: 1, categoryid: 2, vendor: "Air Canada" });
  await done("expenseArchive", { id }, "expense { archived }");
  expect(expense(1)).toMatchObject({ vis_state: 2 });
  await done("expenseDelete", { id }, "expense { deleted }");
  expect(expense(1)).toMatchObject({ vis_state: 1 });
  expect(asked()).toEqual([
    "GET expenses/categories?page=1&per_page=100",
    "GET users/clients/1",
    "PUT expenses/expenses/1?include[]=category",
    "GET users/clients/1",
    "PUT expenses/expenses/1",
    "PUT expenses/expenses/1",
  ]);
});
