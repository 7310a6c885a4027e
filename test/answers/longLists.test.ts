import { expect, test } from "vitest";
import { assertTimely } from "../../src/freshbooks/lists/pace.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

test("a list of thousands shows in the log how far its reading is, with the request that it is read for", async () => {
  const { known, sandbox, logged } = await start({ books: books({ clients: 1, expenses: 2_100 }) });
  const { errors } = await known(
    "query Unbilled { business { unbilled(by: CLIENT) { amounts { currency } } } }",
  );
  expect(errors).toBeUndefined();
  expect(sandbox.asked().filter((asked) => asked.includes("/expenses/expenses"))).toHaveLength(21);
  const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "Reading a long list");
  expect(lines.map(({ list, rows, of, operation }) => ({ list, rows, of, operation }))).toEqual(
    [1_000, 2_000].map((rows) => ({ list: "expenses", rows, of: 2_100, operation: "Unbilled" })),
  );
  expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(1);
});

test.each([
  // 49 further pages, 16 at a time, are four rounds.
  ["fast enough", 30_000, 29_000, 49, 5_000, undefined],
  ["at twice the speed just in time", 30_000, 20_000, 49, 5_000, undefined],
  ["too slow", 30_000, 19_000, 49, 5_000, "about 44 s at its present speed; 19 s are left"],
  ["too late", 1_000, -1, 49, 5_000, "0 s are left"],
  ["short", 30_000, 1_000, 9, 999, undefined],
])("a list that is %s", (_, before, left, pages, total, message) => {
  const assert = () => assertTimely({ leftMs: () => left, progress: () => {} }, before, pages, total);
  if (message === undefined) expect(assert).not.toThrow();
  else expect(assert).toThrow(message);
});

test("the payments of more than a hundred clients are read a hundred clients at a time", async () => {
  const invoices = Array.from({ length: 101 }, (_, at) => ({
    ...{ issued: "2026-05-01", amount: "10.00", clientId: at + 1 },
  }));
  const payments = invoices.map((_, at) => ({ invoiceId: at + 1, amount: "10.00", date: "2026-06-02" }));
  const { known, sandbox } = await start({ books: books({ clients: 101, invoices, payments }) });
  const { data, errors } = await known(
    '{ business { receivables(asOf: "2026-05-31") { currencies { count amounts { total { amount } } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.business?.receivables?.currencies).toEqual([
    { count: 101, amounts: { total: { amount: "1010.00" } } },
  ]);
  const named = sandbox
    .asked()
    .filter((asked) => asked.includes("/payments/payments") && asked.includes("client"))
    .map((asked) => [...asked.matchAll(/search\[(?:client|customer)ids?\]/g)].length);
  expect(named).toEqual([100, 1]);
});
