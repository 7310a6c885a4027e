import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const cast = books({
  invoices: [{}, {}],
  payments: [{}],
  expenses: 3,
  projects: 1,
  timeEntries: 2,
});

const account = "/accounting/account/ACM123";
const time = "/timetracking/business/14700001/time_entries";

/** Counts a list of the first business, and what was asked for it, whether FreshBooks refuses bad filters or drops them. */
async function count(list: string, filter: string) {
  const counted = [];
  for (const badFilterValuesRefused of [true, false]) {
    const { known, sandbox } = await start({ books: cast, settings: { badFilterValuesRefused } });
    const answer = await known(`{ business { ${list}(filter: {${filter}}) { totalCount } } }`);
    expect(answer.errors).toBeUndefined();
    counted.push({ total: answer.data.business?.[list]?.totalCount, asked: sandbox.asked() });
  }
  expect(counted[0]).toEqual(counted[1]);
  return counted[0];
}

describe("the last day there is bounds nothing, and is not sent", () => {
  test.each([
    ["invoices", "issuedTo", 2, `GET ${account}/invoices/invoices?page=1&per_page=25`],
    ["payments", "paidTo", 1, `GET ${account}/payments/payments?page=1&per_page=25`],
    ["expenses", "spentTo", 3, `GET ${account}/expenses/expenses?page=1&per_page=25`],
    ["timeEntries", "startedTo", 2, `GET ${time}?team=true&page=1&per_page=25`],
  ])("%s(filter: {%s})", async (list, bound, total, asked) => {
    expect(await count(list, `${bound}: "9999-12-31"`)).toEqual({ total, asked: [asked] });
  });

  test.each([
    ["invoices", "issuedTo", 2, "/invoices/invoices?search[date_max]=9999-12-31"],
    ["payments", "paidTo", 1, "/payments/payments?search[date_max]=9999-12-31"],
    ["expenses", "spentTo", 3, "/expenses/expenses?search[date_max]=9999-12-31"],
  ])("the day before it is asked for by the last: %s(filter: {%s})", async (list, bound, total, asked) => {
    expect(await count(list, `${bound}: "9999-12-30"`)).toEqual({
      total,
      asked: [`GET ${account}${asked}&page=1&per_page=100`],
    });
  });
});

describe("a zero time means since ever", () => {
  test.each([
    ["clients", 1, "/users/clients?search[updated_min]=0001-01-01"],
    ["invoices", 2, "/invoices/invoices?search[updated_min]=0001-01-01"],
    ["expenses", 3, "/expenses/expenses?search[updated_min]=0001-01-01"],
  ])("%s", async (list, total, asked) => {
    for (const instant of ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z"])
      expect(await count(list, `updatedSince: "${instant}"`)).toEqual({
        total,
        asked: [`GET ${account}${asked}&page=1&per_page=100`],
      });
  });

  test.each(["0999-12-31T23:59:59Z", "1000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"])(
    "%s",
    async (instant) => {
      expect((await count("invoices", `updatedSince: "${instant}"`))?.total).toBe(2);
    },
  );

  test.each(["0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z"])("projects since %s", async (instant) => {
    expect(await count("projects", `updatedSince: "${instant}"`)).toEqual({
      total: 1,
      asked: [
        "GET /projects/business/14700001/projects?active=true&complete=false&updated_since=0001-01-01T00:00:00Z&page=1&per_page=100",
      ],
    });
  });

  test.each([
    ["0000-01-01", "0001-01-01T00:00:00Z"],
    ["0001-01-01", "0001-01-01T00:00:00Z"],
    ["1000-01-01", "1000-01-01T08:13:00Z"],
  ])("time from %s", async (day, instant) => {
    expect(await count("timeEntries", `startedFrom: "${day}"`)).toEqual({
      total: 2,
      asked: [`GET ${time}?team=true&started_from=${instant}&page=1&per_page=25`],
    });
  });

  test("and since the end of time there is nothing", async () => {
    for (const instant of ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-12:00"])
      expect((await count("invoices", `updatedSince: "${instant}"`))?.total).toBe(0);
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
  expect(data.invoice).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_UNAVAILABLE"]);
  expect(sandbox.asked()).toEqual([`GET ${account}/invoices/invoices/1`]);
});
