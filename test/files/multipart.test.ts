import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { megabyte, photo } from "../support/photo.ts";
import {
  complaints,
  create,
  field,
  file,
  lunch,
  multipart,
  operate,
  operationWith,
  raw,
  uploadPath,
  withUpload,
} from "../support/send.ts";
import { start } from "../support/start.ts";

const expenses = "/accounting/account/ACM123/expenses/expenses";

describe("an operation with files", () => {
  const photograph = { [uploadPath]: { bytes: photo() } };
  const operations = (variables: object = withUpload, query = create) => JSON.stringify({ query, variables });
  const map = (entries: object) => JSON.stringify(entries);
  const one = map({ 0: [uploadPath] });

  test("is refused without the header that a foreign page cannot send", async () => {
    const { url, sandbox } = await start({ books: books() });
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      body: operationWith(create, withUpload, photograph),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
    expect(sandbox.asked()).toEqual([]);
  });

  test("may hold no file at all", async () => {
    const { url } = await start({ books: books() });
    const { data } = await operate(url, operationWith("{ caller { email } }", {}, {}));
    expect(data.caller?.email).toBe("ada@example.test");
  });

  test.each([
    [
      "the map before the operations",
      raw([field("map"), one], [field("operations"), operations()], [file("0"), photo()]),
    ],
    [
      "a file before the map",
      raw([field("operations"), operations()], [file("0"), photo()], [field("map"), one]),
    ],
    ["no map", raw([field("operations"), operations()])],
    ["nothing", raw()],
    [
      "operations that are no JSON",
      raw([field("operations"), "{"], [field("map"), one], [file("0"), photo()]),
    ],
    ["a batch", raw([field("operations"), `[${operations()}]`], [field("map"), one], [file("0"), photo()])],
    ["a map that is no object", raw([field("operations"), operations()], [field("map"), "[]"])],
    [
      "a file with two places",
      raw(
        [field("operations"), operations({ a: null, b: null })],
        [field("map"), map({ 0: ["variables.a", "variables.b"] })],
      ),
    ],
    [
      "a place with two files",
      raw([field("operations"), operations()], [field("map"), map({ 0: [uploadPath], 1: [uploadPath] })]),
    ],
    [
      "a place that is not there",
      raw([field("operations"), operations()], [field("map"), map({ 0: ["variables.other"] })]),
    ],
    [
      "a place that is not null",
      raw([field("operations"), operations({ a: 1 })], [field("map"), map({ 0: ["variables.a"] })]),
    ],
    [
      "a place outside the variables",
      raw([field("operations"), operations()], [field("map"), map({ 0: ["query"] })]),
    ],
    [
      "a place in a prototype",
      raw([field("operations"), operations({})], [field("map"), map({ 0: ["variables.__proto__.x"] })]),
    ],
    ["a map of texts", raw([field("operations"), operations()], [field("map"), map({ 0: uploadPath })])],
    [
      "six files",
      raw(
        [field("operations"), operations({})],
        [field("map"), map({ 0: [], 1: [], 2: [], 3: [], 4: [], 5: [] })],
      ),
    ],
    ["a head that never ends", raw([`x: ${"y".repeat(5_000)}\r\n${field("operations")}`, operations()])],
    ["operations without end", raw([field("operations"), "x".repeat(1_100_000)])],
    ["no last boundary", raw([field("operations"), operations()]).subarray(0, -5)],
  ])("is refused with %s", async (_, body) => {
    const { url, sandbox } = await start({ books: books() });
    const { status, errors } = await operate(url, body, multipart);
    expect(status).toBe(400);
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: "BAD_USER_INPUT" } }]);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    [
      "does not come, but a field",
      raw([field("operations"), operations()], [field("map"), one], [field("x"), "1"], [file("0"), photo()]),
    ],
    ["does not come", raw([field("operations"), operations()], [field("map"), one])],
    [
      "comes under another name",
      raw([field("operations"), operations()], [field("map"), one], [file("1"), photo()]),
    ],
    ["is a text", raw([field("operations"), operations()], [field("map"), one], [field("0"), "hello"])],
    [
      "breaks off",
      raw([field("operations"), operations()], [field("map"), one], [file("0"), photo(100_000)]).subarray(
        0,
        -5_000,
      ),
    ],
  ])("tells the mutation when its file %s", async (_, body) => {
    const { url, sandbox } = await start({ books: books() });
    const { data, errors } = await operate(url, body, multipart);
    expect(errors).toBeUndefined();
    expect(complaints(data.expenseCreate)).toEqual(["INVALID receipt.upload"]);
    expect(sandbox.asked("POST", expenses)).toEqual([]);
    expect(sandbox.uploads()).toEqual([]);
  });

  const two = (first: string, second: string, both = "$a: Upload!, $b: Upload!") => `mutation (${both}) {
    first: expenseCreate(input: {categoryId: "ExpenseCategory:ACM123:2", amount: {amount: "1", currency: "USD"}, receipt: {upload: ${first}}}) { expense { receipt { fileName } } userErrors { path code message } }
    second: expenseCreate(input: {categoryId: "ExpenseCategory:ACM123:2", amount: {amount: "1", currency: "USD"}, receipt: {upload: ${second}}}) { expense { receipt { fileName } } userErrors { path code message } }
  }`;
  const files = {
    "variables.a": { bytes: photo(300_000), name: "a.jpg" },
    "variables.b": { bytes: photo(400_000), name: "b.jpg" },
  };

  test("may hold several files, in the order of their use", async () => {
    const { url, sandbox } = await start({ books: books() });
    const { data } = await operate(url, operationWith(two("$a", "$b"), { a: null, b: null }, files));
    expect(data.first?.expense?.receipt?.fileName).toBe("a.jpg");
    expect(data.second?.expense?.receipt?.fileName).toBe("b.jpg");
    expect(sandbox.uploads()).toMatchObject([{ length: 300_000 }, { length: 400_000 }]);
  });

  test("does not wait for ever when they come in another order", async () => {
    const { url, sandbox } = await start({ books: books() });
    const { data } = await operate(url, operationWith(two("$b", "$a"), { a: null, b: null }, files));
    expect(data.first?.expense?.receipt?.fileName).toBe("b.jpg");
    expect(complaints(data.second)).toEqual(["INVALID receipt.upload"]);
    expect(sandbox.uploads()).toMatchObject([{ length: 400_000 }]);
  });

  test("a file that a refused mutation left unread does not stand in the way of the next", async () => {
    const { url, sandbox } = await start({ books: books() });
    const query = two("$a", "$b").replace('amount: {amount: "1"', 'amount: {amount: "-1"');
    const { data } = await operate(url, operationWith(query, { a: null, b: null }, files));
    expect(complaints(data.first)).toEqual(["INVALID amount.amount"]);
    expect(data.second?.expense?.receipt?.fileName).toBe("b.jpg");
    expect(sandbox.uploads()).toMatchObject([{ length: 400_000 }]);
  });

  test("reads a file once, though its variable is used twice", async () => {
    const { url, sandbox } = await start({ books: books() });
    const query = two("$a", "$a", "$a: Upload!");
    const body = operationWith(query, { a: null }, { "variables.a": files["variables.a"] });
    const { data } = await operate(url, body);
    expect(data.first?.expense?.receipt?.fileName).toBe("a.jpg");
    expect(complaints(data.second)).toEqual(["INVALID receipt.upload"]);
    expect(sandbox.asked("POST", expenses)).toHaveLength(1);
  });

  test("that is no valid one leaves its file unread, and the connection usable", async () => {
    const { url, sandbox } = await start({ books: books() });
    const bytes = photo(8 * megabyte);
    const invalid = operationWith("mutation ($input: Nothing!) { nothing }", withUpload, {
      [uploadPath]: { bytes },
    });
    for (let times = 0; times < 5; times += 1) {
      const { status, errors } = await operate(url, invalid);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("takes a file from a multipart request only", async () => {
    const { ask } = await start({ books: books() });
    const { errors } = await ask(create, {
      variables: { input: { ...lunch, receipt: { upload: "a.jpg" } } },
    });
    expect(errors?.[0]?.message).toMatch(/multipart/);
  });
});
