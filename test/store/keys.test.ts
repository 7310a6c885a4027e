import { expect, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { lunch, operate, operationWith, uploadPath } from "../support/send.ts";
import { startKnown } from "./graphs.ts";

const now = new Date("2026-06-30T18:00:00Z");
const list = "/accounting/account/ACM123/taxes/taxes";
const create = `mutation ($input: TaxCreateInput!) { taxCreate(input: $input) {
  tax { id name percent } replayed userErrors { path code } } }`;
const input = { name: "HST", percent: "13", idempotencyKey: "order 1" };
const one = { id: "Tax:ACM123:1", name: "HST", percent: "13" };
const itemCreate = `mutation ($input: ItemCreateInput!) { itemCreate(input: $input) {
  item { id } replayed userErrors { path code } } }`;

const startWith = async (app = {}) => {
  const started = await startKnown({ books: books({}), now, app });
  return {
    ...started,
    mutate: async (values: object = input, query = create) => {
      const { data, errors } = await started.ask(query, { variables: { input: values } });
      return errors ? errors.map(({ extensions }) => extensions.code) : (data.taxCreate ?? data.itemCreate);
    },
    posts: () => started.sandbox.committed("POST").length,
  };
};

test("the same key and input create one record, which is read again", async () => {
  const { sandbox, mutate } = await startWith();
  expect(await mutate()).toEqual({ tax: one, replayed: false, userErrors: [] });
  expect(sandbox.asked()).toEqual([`GET ${list}?search[name]=HST&page=1&per_page=100`, `POST ${list}`]);
  sandbox.forget();
  // The order of fields does not matter.
  const { idempotencyKey, name, percent } = input;
  expect(await mutate({ idempotencyKey, percent, name })).toEqual({
    tax: one,
    replayed: true,
    userErrors: [],
  });
  expect(sandbox.asked().every((line) => line.startsWith("GET "))).toBe(true);
  expect(await mutate({ ...input, percent: "12" })).toEqual({
    ...{ tax: null, replayed: false },
    userErrors: [{ code: "KEY_REUSED", path: ["idempotencyKey"] }],
  });
  // Of another mutation it is another key.
  expect(await mutate({ name: "Logo", idempotencyKey }, itemCreate)).toMatchObject({ replayed: false });
});

test("a repeat names the record when it was deleted meanwhile", async () => {
  const { ask, mutate, posts } = await startWith();
  await mutate();
  await ask(`mutation { taxDelete(input: { id: "${one.id}" }) { userErrors { code } } }`);
  expect(await mutate()).toEqual({
    ...{ tax: null, replayed: true },
    userErrors: [{ code: "NOT_FOUND", path: ["idempotencyKey"] }],
  });
  expect(posts()).toBe(1);
});

test("without a key nothing is read, kept or compared", async () => {
  const { sandbox, mutate } = await startWith();
  expect(await mutate({ name: "HST" })).toMatchObject({ replayed: false, userErrors: [] });
  expect(sandbox.asked()).toEqual([`POST ${list}`]);
});

test("what is rejected keeps nothing, whoever rejects it", async () => {
  const { mutate } = await startWith();
  expect(await mutate({ ...input, name: " " })).toMatchObject({ userErrors: [{ code: "REQUIRED" }] });
  await mutate({ name: "GST" });
  const taken = { ...input, name: "GST" };
  expect(await mutate(taken)).toMatchObject({ tax: null, userErrors: [{ code: "INVALID", path: ["name"] }] });
  expect(await mutate()).toMatchObject({ tax: { name: "HST" }, replayed: false });
  expect(await mutate({ ...input, idempotencyKey: " " })).toMatchObject({
    userErrors: [{ code: "INVALID", path: ["idempotencyKey"] }],
  });
});

test("an equal record that was there before, or that another key made, is not taken for the lost one", async () => {
  const { sandbox, mutate, posts } = await startWith();
  const item = { name: "Logo", unitCost: { amount: "5.00", currency: "USD" } };
  const keyed = (idempotencyKey: string) => mutate({ ...item, idempotencyKey }, itemCreate);
  const lose = (after: "before" | "commit") => sandbox.answerNext({ method: "POST" }, { reset: true, after });
  expect(await mutate(item, itemCreate)).toMatchObject({ item: { id: "Item:ACM123:1" } });
  lose("before");
  expect(await keyed("a")).toEqual(["OUTCOME_UNKNOWN"]);
  expect(await keyed("a")).toEqual(["OUTCOME_UNKNOWN"]);
  expect(await keyed("b")).toMatchObject({ item: { id: "Item:ACM123:2" }, replayed: false });
  expect(await keyed("a")).toEqual(["OUTCOME_UNKNOWN"]);
  // Of two lost ones with the same input, nobody can tell whose a record is.
  lose("commit");
  expect(await keyed("c")).toEqual(["OUTCOME_UNKNOWN"]);
  expect(await keyed("c")).toEqual(["OUTCOME_UNKNOWN"]);
  expect(posts()).toBe(3);
});

test("of two equal new records neither is taken for the lost one", async () => {
  const { sandbox, mutate } = await startWith();
  const item = { name: "Logo", unitCost: { amount: "5.00", currency: "USD" } };
  sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
  expect(await mutate({ ...item, idempotencyKey: "a" }, itemCreate)).toEqual(["OUTCOME_UNKNOWN"]);
  await mutate(item, itemCreate);
  expect(await mutate({ ...item, idempotencyKey: "a" }, itemCreate)).toEqual(["OUTCOME_UNKNOWN"]);
});

test("an expense whose answer was lost is found with its receipt, which is not sent again", async () => {
  const { url, sandbox } = await startKnown({ books: books({}), now });
  const expense = () =>
    operate(
      url,
      operationWith(
        `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) {
          expense { id receipt { mediaType } } replayed userErrors { code } } }`,
        { input: { ...lunch, receipt: { upload: null }, idempotencyKey: "lunch" } },
        { [uploadPath]: { bytes: photo() } },
      ),
    );
  sandbox.answerNext(
    { method: "POST", path: "/accounting/account/ACM123/expenses/expenses" },
    { reset: true, after: "commit" },
  );
  expect((await expense()).errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
  for (const _ of [1, 2])
    expect((await expense()).data.expenseCreate).toEqual({
      ...{ expense: { id: "Expense:ACM123:1", receipt: { mediaType: "image/jpeg" } } },
      ...{ replayed: true, userErrors: [] },
    });
  expect(sandbox.committed("POST")).toHaveLength(2); // the receipt, and the expense
});

test("a store that fails sends nothing", async () => {
  const store = await openStore("memory:");
  const { sandbox, mutate } = await startWith({ store });
  await store.keys.take({ scope: "any", fingerprints: ["any"] }, 0);
  await store.close();
  expect(await mutate()).toEqual(["TOKEN_STORE_UNAVAILABLE"]);
  expect(sandbox.committed("POST")).toEqual([]);
});
