import { describe, expect, test } from "vitest";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { complaints, operate, operationWith } from "../support/send.ts";

const now = new Date("2026-07-01T06:00:00Z"); // 30 June in Vancouver
const base = "/accounting/account/ACM123";

const cast = () =>
  books({
    clients: [{ fields: { currency_code: "CAD" } }, {}],
    categories: [{ name: "Meals" }, { name: "Office Supplies" }, { name: "Office Rent" }, { name: "Lunch" }],
    projects: [{ title: "Project X" }, { title: "Admin", clientId: 0, internal: true }, { title: "Site X" }],
  });

const mutation = `mutation ($input: ExpenseQuickInput!) { expenseQuick(input: $input) {
  expense { id date vendor amount { amount currency } hasReceipt category { name } project { title } client { id } }
  replayed userErrors { path code message candidates { label } } } }`;

async function started(settings: object = {}) {
  const { ask, sandbox, url } = await startKnown({ now, books: cast(), settings });
  const run = async (input: object) => {
    const { data, errors } = await ask(mutation, { variables: { input } });
    return { payload: data.expenseQuick, errors: errors?.map(({ extensions }) => extensions.code) };
  };
  const posted = () => sandbox.committed("POST", base);
  return { sandbox, run, url, posted };
}

const lunch = { amount: { amount: "23.50" }, category: { name: "lunch" }, project: { title: "project x" } };
const usd = (amount: string) => ({ amount, currency: "USD" });

describe("Book lunch for 23.50 on project X with this receipt", () => {
  test("in the currency of its client, with the receipt", async () => {
    const { url, sandbox } = await started();
    const input = { ...lunch, vendor: "Bistro", receipt: { upload: null } };
    const { data, errors } = await operate(
      url,
      operationWith(mutation, { input }, { "variables.input.receipt.upload": { bytes: photo() } }),
    );
    expect(errors).toBeUndefined();
    expect(data.expenseQuick).toMatchObject({
      expense: {
        ...{ date: "2026-06-30", vendor: "Bistro", amount: { amount: "23.50", currency: "CAD" } },
        ...{ hasReceipt: true, category: { name: "Lunch" }, project: { title: "Project X" } },
        client: { id: "Client:ACM123:1" },
      },
      userErrors: [],
    });
    expect(sandbox.uploads()).toHaveLength(1);
    expect(sandbox.committed("POST", base)).toHaveLength(1);
    expect(sandbox.ignored()).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ["an ambiguous category", { category: { name: "office" } }, ["AMBIGUOUS category.name"]],
    ["an unknown category", { category: { name: "Luncj" } }, ["NOT_FOUND category.name"]],
    ["an ambiguous project", { project: { title: "x" } }, ["AMBIGUOUS project.title"]],
    ["an unknown project", { project: { title: "Project Z" } }, ["NOT_FOUND project.title"]],
    ["an unknown project's id", { project: { id: "Project:14700001:9" } }, ["NOT_FOUND project.id"]],
    ["another business's project", { project: { id: "Project:999:1" } }, ["NOT_FOUND project.id"]],
    ["no currency", { project: null }, ["REQUIRED amount.currency"]],
    ["nothing spent", { amount: usd("0") }, ["INVALID amount.amount"]],
    ["an unknown receipt", { receipt: { token: "x" } }, ["NOT_FOUND receipt.token"]],
  ])("%s is rejected, and nothing is sent", async (_, input, expected) => {
    const { run, posted } = await started();
    const { payload } = await run({ ...lunch, ...input });
    expect(payload?.expense).toBeNull();
    expect(complaints(payload)).toEqual(expected);
    expect(posted()).toEqual([]);
  });

  test("once with a key, also when the answer was lost", async () => {
    const { run, sandbox, posted } = await started();
    const input = { ...lunch, idempotencyKey: "receipt 1" };
    sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
    expect(await run(input)).toEqual({ payload: null, errors: ["OUTCOME_UNKNOWN"] });
    const { payload } = await run(input);
    expect(payload).toMatchObject({ expense: { id: "Expense:ACM123:1" }, replayed: true, userErrors: [] });
    expect((await run(input)).payload).toEqual(payload);
    const all = await Promise.all([1, 2, 3].map(() => run({ ...lunch, idempotencyKey: "receipt 2" })));
    expect(all.some(({ payload: each }) => each?.expense)).toBe(true);
    expect(posted()).toHaveLength(2);
  });

  test("says so when FreshBooks does not keep the project", async () => {
    const { run } = await started({ droppedFields: ["expense.modern_projectid"] });
    const { payload } = await run(lunch);
    expect(payload).toMatchObject({ expense: { project: null } });
    expect(complaints(payload)).toEqual(["NOT_APPLIED project.title"]);
  });
});

test("Add a $45 expense for office supplies, attach to the Admin project", async () => {
  const { run } = await started();
  const input = { amount: usd("45"), category: { name: "office supplies" }, project: { title: "Admin" } };
  expect((await run(input)).payload).toMatchObject({
    expense: {
      amount: usd("45.00"),
      category: { name: "Office Supplies" },
      project: { title: "Admin" },
      client: null,
    },
    userErrors: [],
  });
});
