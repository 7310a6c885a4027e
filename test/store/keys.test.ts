import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { startKnown } from "./graphs.ts";

const now = new Date("2026-06-30T18:00:00Z");
const list = "/accounting/account/ACM123/taxes/taxes";
const create = `mutation ($input: TaxCreateInput!) { taxCreate(input: $input) {
  tax { id name percent } replayed userErrors { path code message } } }`;
const input = { name: "HST", percent: "13", idempotencyKey: "order 1" };
const one = { id: "Tax:ACM123:1", name: "HST", percent: "13" };

test("the same key and input create one record, which is read again", async () => {
  const { sandbox, ask } = await startKnown({ books: books({}), now });
  const first = await ask(create, { variables: { input } });
  expect(first).toEqual({ data: { taxCreate: { tax: one, replayed: false, userErrors: [] } } });
  expect(sandbox.asked()).toEqual([`GET ${list}?page=1&per_page=100`, `POST ${list}`]);
  sandbox.forget();
  const again = await ask(create, {
    variables: { input: Object.fromEntries(Object.entries(input).reverse()) },
  });
  expect(again.data.taxCreate).toEqual({ tax: one, replayed: true, userErrors: [] });
  expect(sandbox.committed("POST")).toEqual([]);

  const other = await ask(create, { variables: { input: { ...input, percent: "12" } } });
  expect(other.data.taxCreate).toMatchObject({
    ...{ tax: null, replayed: false },
    userErrors: [{ code: "KEY_REUSED", path: ["idempotencyKey"] }],
  });
  expect(sandbox.committed("POST")).toEqual([]);
});
