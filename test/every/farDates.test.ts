import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { cast } from "./nouns/books.ts";
import { type List, lists, queryOf } from "./nouns/contract.ts";
import { described } from "./nouns/index.ts";

const account = "/accounting/account/ACM123";

/** Counts a list of the first business, and returns its requests, whether FreshBooks rejects bad filters or drops them. */
async function count(list: List, filter: object) {
  const counted = [];
  for (const badFilterValuesRefused of [true, false]) {
    const { known, sandbox } = await start({ books: cast, settings: { badFilterValuesRefused } });
    const answer = await known(queryOf(list, "totalCount"), { variables: { filter } });
    expect(answer.errors).toBeUndefined();
    counted.push({ total: answer.data.business?.[list.field]?.totalCount, asked: sandbox.asked() });
  }
  expect(counted[0]).toEqual(counted[1]);
  return counted[0];
}

const invoices = lists.find(({ field }) => field === "invoices") as List;

describe("the last day there is bounds nothing, and a zero time means since ever", () => {
  const cases = described.flatMap((list) =>
    Object.entries(list.of.conditions).flatMap(([name, { far = [] }]) =>
      far.map(([value, asked]) => ({ field: list.field, list, name, value, asked })),
    ),
  );

  test.each(cases)("$field(filter: {$name: $value})", async ({ list, name, value, asked }) => {
    const { path, count: total } = list.of;
    expect(await count(list, { [name]: value })).toEqual({ total, asked: [`GET ${path}?${asked}`] });
  });
});

describe("between the ends of the calendar", () => {
  test.each(["0999-12-31T23:59:59Z", "1000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"])(
    "%s",
    async (instant) => {
      expect((await count(invoices, { updatedAt: { from: instant } }))?.total).toBe(3);
    },
  );

  test("and since the end of time there is nothing", async () => {
    for (const instant of ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-12:00"])
      expect((await count(invoices, { updatedAt: { from: instant } }))?.total).toBe(0);
  });
});

test("a report to the last day there is ends with that day", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data, errors } = await known(`{ business { reports {
    profitAndLoss(from: "9999-07-01", to: "9999-12-31", resolution: QUARTER) { columns { from to } } } } }`);
  expect(errors).toBeUndefined();
  expect(data.business?.reports?.profitAndLoss?.columns).toEqual([
    { from: "9999-07-01", to: "9999-09-30" },
    { from: "9999-10-01", to: "9999-12-31" },
  ]);
  expect(sandbox.asked()).toEqual([
    `GET ${account}/reports/accounting/profitloss_entity?start_date=9999-07-01&end_date=9999-12-31&cash_based=false&resolution=3m`,
  ]);
});

test("an upstream stamp of a day that no calendar has is no answer, and not another day", async () => {
  const { known, sandbox } = await start({
    books: books({ invoices: [{ wire: { updated: "2026-02-30 12:00:00" } }] }),
  });
  const { data, errors } = await known('{ invoice(id: "Invoice:ACM123:1") { updatedAt } }');
  expect(data.invoice).toEqual({ updatedAt: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  expect(sandbox.asked()).toEqual([`GET ${account}/invoices/invoices/1`]);
});
