import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const path = "/accounting/account/ACM123/expenses/summaries";
const shows = "count amounts { count amount { amount currency } }";
const query = `{ business { expenseSummary {
  total { ${shows} } active { ${shows} } archived { ${shows} } } } }`;

const sum = (amount: string, currency: string, count: number) => ({ count, amount: { amount, currency } });

test("the sums of all, active and archived expenses, by currency and not rounded, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      expenses: [
        { amount: "10.00", fields: { amount: { amount: "39.991", code: "USD" } } },
        { amount: "7000.99" },
        { amount: "5.00", currency: "EUR" },
        { amount: "1.00", archived: true },
        { amount: "99.00", deleted: true },
      ],
    }),
  });
  const { data, errors } = await known(query);
  expect(errors).toBeUndefined();
  expect(data.business?.expenseSummary).toEqual({
    total: { count: 4, amounts: [sum("7041.981", "USD", 3), sum("5.00", "EUR", 1)] },
    active: { count: 3, amounts: [sum("7040.981", "USD", 2), sum("5.00", "EUR", 1)] },
    archived: { count: 1, amounts: [sum("1.00", "USD", 1)] },
  });
  expect(sandbox.asked()).toEqual([`GET ${path}`]);
});

test("without expenses all sums are empty", async () => {
  const { known } = await start({ books: books({}) });
  const { data } = await known(query);
  const none = { count: 0, amounts: [] };
  expect(data.business?.expenseSummary).toEqual({ total: none, active: none, archived: none });
});

test("an answer without one of the sums is an error", async () => {
  const { known, sandbox } = await start({ books: books({}) });
  const body = { response: { result: { summaries: [{ id: "grand_total", counts: 0, amounts: [] }] } } };
  sandbox.answerNext({ path: /summaries/ }, { status: 200, body: JSON.stringify(body) });
  const { data, errors } = await known(query);
  expect(data.business?.expenseSummary).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["UPSTREAM_UNAVAILABLE"]);
});
