import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const invoices = "/accounting/account/ACM123/invoices/invoices";
const expenses = "/accounting/account/ACM123/expenses/expenses";

const cast = () =>
  books({
    clients: [{}, {}],
    invoices: [{ state: "draft", amount: "100.00" }],
    expenses: [
      { clientId: 1, billable: true, amount: "12.00" },
      { clientId: 1, billable: true, amount: "30.00" },
      { clientId: 2, billable: true },
      { clientId: 1, deleted: true },
    ],
  });

const line = (expense: number | string) =>
  `{ name: "Printing", unitCost: { amount: "12.00" }, expenseId: "${typeof expense === "number" ? `Expense:ACM123:${expense}` : expense}" }`;
const create = (...lines: string[]) => `mutation { invoiceCreate(input: {
  clientId: "Client:ACM123:1", lines: [${lines.join(", ")}] }) {
    invoice { id lines { kind expense { id status invoice { id } } } } userErrors { path code } } }`;
const update = (...lines: string[]) => `mutation { invoiceUpdate(input: {
  id: "Invoice:ACM123:1", addLines: [${lines.join(", ")}] }) {
    invoice { id lines { kind expense { id invoice { id } } } } userErrors { path code } } }`;

describe("an expense is billed", () => {
  test("by a line of a new invoice, which marks it, and both lead to each other", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(create(line(1), `{ name: "Work", unitCost: { amount: "5.00" } }`));
    expect(errors).toBeUndefined();
    const id = data.invoiceCreate?.invoice?.id;
    expect(data.invoiceCreate).toEqual({
      invoice: {
        id,
        lines: [
          {
            kind: "REBILLED_EXPENSE",
            expense: { id: "Expense:ACM123:1", status: "INVOICED", invoice: { id } },
          },
          { kind: "ITEM", expense: null },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked("GET", expenses)).toEqual([`${expenses}/1`, `${expenses}/1`]); // before and after
    expect(sandbox.committed()).toHaveLength(1);
  });

  test("by a line that is added to an invoice", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(update(line(1), line(2)));
    expect(errors).toBeUndefined();
    expect(data.invoiceUpdate?.userErrors).toEqual([]);
    expect(rows(data.invoiceUpdate?.invoice?.lines).map(({ expense }) => expense)).toEqual([
      null,
      { id: "Expense:ACM123:1", invoice: { id: "Invoice:ACM123:1" } },
      { id: "Expense:ACM123:2", invoice: { id: "Invoice:ACM123:1" } },
    ]);
    expect(sandbox.committed()).toEqual([`PUT ${invoices}/1?include[]=lines`]);
  });

  test("once: two invoices at the same time bill it in one of them", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const answers = await Promise.all([known(create(line(1))), known(create(line(1)))]);
    const problems = answers.map(({ data }) => data.invoiceCreate?.userErrors);
    expect(problems).toContainEqual([]);
    expect(problems).toContainEqual([{ path: ["lines", "0", "expenseId"], code: "INVALID" }]);
    expect(sandbox.committed()).toHaveLength(1);
  });

  test("and a line that FreshBooks does not link to it is an error", async () => {
    const { known } = await start({
      books: cast(),
      settings: { droppedFields: ["invoice.lines.expenseid"] },
    });
    const { data } = await known(create(line(1)));
    expect(data.invoiceCreate?.userErrors).toEqual([
      { path: ["lines", "0", "expenseId"], code: "NOT_APPLIED" },
    ]);
  });
});

describe.each([
  ["invoiceCreate", create, "lines"],
  ["invoiceUpdate", update, "addLines"],
] as const)("%s writes nothing", (mutation, write, field) => {
  test.each([
    ["for an expense of another client", [line(3)], 0, "INVALID"],
    ["for a deleted expense", [line(4)], 0, "DELETED"],
    ["for an expense that does not exist", [line(9)], 0, "NOT_FOUND"],
    ["for an id of something else", [line("Client:ACM123:1")], 0, "INVALID"],
    ["for an expense that two lines bill", [line(1), line(1)], 1, "INVALID"],
  ])("%s", async (_, lines, at, code) => {
    const { known, sandbox } = await start({ books: cast() });
    const { data } = await known(write(...lines));
    expect(data[mutation]).toEqual({
      invoice: null,
      userErrors: [{ path: [field, String(at), "expenseId"], code }],
    });
    expect(sandbox.committed()).toEqual([]);
  });

  test("for an expense that is on an invoice already", async () => {
    const { known, sandbox } = await start({ books: cast() });
    await known(create(line(1)));
    const { data } = await known(write(line(1)));
    expect(rows(data[mutation]?.userErrors).map(({ code }) => code)).toEqual(["INVALID"]);
    expect(sandbox.committed()).toEqual([]);
  });
});
