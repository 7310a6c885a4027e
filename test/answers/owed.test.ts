import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

const inBusiness = (fields: string) => `{ business { ${fields} } }`;
const money = "{ amount currency }";
const usd = (amount: string) => ({ amount, currency: "USD" });
const unpaid = "/accounting/account/ACM123/invoices/invoices?search[outstanding]=true&page=1&per_page=100";
const lists = (requests: readonly string[]) => requests.map((each) => decodeURIComponent(each));

const overdue = `asOf days count outstanding ${money}
  clients { count daysOverdue outstanding ${money} client { displayName } }
  invoices(first: 2) { totalCount nodes { number daysOverdue } pageInfo { hasNextPage endCursor } }`;

/** Due on 29 January, with a payment, in yen; and what is never overdue. */
const late = books({
  clients: 2,
  invoices: [
    { number: "A", issued: "2026-01-01", dueInDays: 28, amount: "100.00" },
    { number: "B", issued: "2026-02-26", dueInDays: 1, amount: "50.25", clientId: 2 },
    { number: "C", issued: "2026-01-31", dueInDays: 0, amount: "7000.00", currency: "JPY", clientId: 2 },
    { number: "due today", issued: "2026-02-28", dueInDays: 0 },
    { number: "draft", issued: "2026-01-01", dueInDays: 0, state: "draft" },
    { number: "deleted", issued: "2026-01-01", dueInDays: 0, deleted: true },
    { number: "archived", issued: "2026-02-20", dueInDays: 0, amount: "1.00", archived: true },
    { number: "disputed", issued: "2026-02-20", dueInDays: 1, amount: "2.00", state: "disputed" },
    { number: "paid", issued: "2026-01-01", dueInDays: 0, amount: "5.00" },
  ],
  payments: [
    { invoiceId: 1, amount: "40.00", date: "2026-02-01" },
    { invoiceId: 9, amount: "5.00", date: "2026-02-27" },
  ],
});

test("overdue: the last day of a month at 23:30 in UTC-8, per currency, client and invoice, in one request", async () => {
  // 28 February, 23:30 in Vancouver.
  const { known, sandbox } = await start({ books: late, now: new Date("2026-03-01T07:30:00Z") });
  const { data, errors } = await known(inBusiness(`overdue { ${overdue} } over: overdue(days: 8) { count }`));
  expect(errors).toBeUndefined();
  const { overdue: answer, over } = data.business ?? {};
  expect(answer).toEqual({
    ...{ asOf: "2026-02-28", days: 0, count: 5 },
    outstanding: [{ amount: "7000.00", currency: "JPY" }, usd("113.25")],
    clients: [
      { count: 3, daysOverdue: 30, outstanding: [usd("63.00")], client: { displayName: "Client 1" } },
      {
        ...{ count: 2, daysOverdue: 28, client: { displayName: "Client 2" } },
        outstanding: [{ amount: "7000.00", currency: "JPY" }, usd("50.25")],
      },
    ],
    invoices: {
      totalCount: 5,
      nodes: [
        { number: "A", daysOverdue: 30 },
        { number: "C", daysOverdue: 28 },
      ],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    },
  });
  expect(over?.count).toBe(2); // one is exactly 8 days past due
  expect(lists(sandbox.asked("GET")).filter((each) => each.includes("invoices"))).toEqual([unpaid]);

  const after = (answer as unknown as { invoices: { pageInfo: { endCursor: string } } }).invoices.pageInfo;
  const next = await known(
    inBusiness(`overdue { invoices(first: 9, after: "${after.endCursor}") { nodes { number } } }`),
  );
  expect(rows(next.data.business?.overdue?.invoices?.nodes).map(({ number }) => number)).toEqual([
    "archived",
    "disputed",
    "B",
  ]);
});

test.each([
  ["2026-03-08T07:59:00Z", "2026-03-07"], // before clocks go forward
  ["2026-03-09T06:59:00Z", "2026-03-08"], // a day of 23 hours
  ["2026-03-09T07:01:00Z", "2026-03-09"],
  ["2026-11-02T07:59:00Z", "2026-11-01"], // a day of 25 hours
  ["2026-11-02T08:00:00Z", "2026-11-02"],
])("at %s it is %s in the business, and an invoice due that day is not overdue", async (now, today) => {
  const invoices = [{ issued: today, dueInDays: 0 }];
  const { known } = await start({
    books: books({ invoices, timezone: "America/Los_Angeles" }),
    now: new Date(now),
  });
  const { data } = await known(inBusiness("overdue { asOf count }"));
  expect(data.business?.overdue).toEqual({ asOf: today, count: 0 });
});

test.each([-1, 36_501])("days: %i is rejected before any request", async (days) => {
  const { known, sandbox } = await start({ books: late });
  const { errors } = await known(inBusiness(`overdue(days: ${days}) { count }`));
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "days" });
  expect(sandbox.asked("GET")).toEqual([]);
});

const aging = `days0To30 ${money} days31To60 ${money} days61To90 ${money} over90 ${money} total ${money}`;
const receivables = `asOf currencies { currency count amounts { ${aging} }
  clients { count client { id } amounts { ${aging} } } }`;

/** Issued exactly on the edges of the buckets before 31 May, and paid in part before and after it. */
const aged = books({
  clients: 3,
  invoices: [
    ...["2026-05-31", "2026-05-01", "2026-04-30", "2026-04-01", "2026-03-31", "2026-03-02", "2026-03-01"].map(
      (issued, at) => ({ issued, amount: `${at + 1}0.00`, clientId: (at % 3) + 1 }),
    ),
    { issued: "2026-05-31", amount: "9.00", state: "draft" as const },
    { issued: "2026-05-15", amount: "500.00", currency: "EUR" },
    { issued: "2026-06-01", amount: "77.00" },
    { issued: "2026-05-15", amount: "8.00", clientId: 2, deleted: true },
  ],
  payments: [
    { invoiceId: 7, amount: "20.00", date: "2026-04-04" },
    { invoiceId: 7, amount: "65.00", date: "2026-06-02" }, // overpays by 15.00
    { invoiceId: 3, amount: "30.00", date: "2026-06-01" },
    { invoiceId: 4, amount: "12.34", date: "2026-05-31" },
  ],
});

test.each(["split", "whole"] as const)(
  "receivables at the end of a month equal the report, with an overpayment that is %s",
  async (overpayments) => {
    const { known, sandbox } = await start({
      books: aged,
      settings: { overpayments },
      now: new Date("2026-06-20T19:00:00Z"),
    });
    const { data, errors } = await known(
      inBusiness(`receivables(asOf: "2026-05-31") { ${receivables} }
        reports { accountsAging(asOf: "2026-05-31") { currency totals { ${aging} } accounts { client { id } amounts { ${aging} } } } }`),
    );
    expect(errors).toBeUndefined();
    const [eur, own] = rows(data.business?.receivables?.currencies);
    const report = data.business?.reports?.accountsAging as unknown as Tree;
    expect(eur).toMatchObject({ currency: "EUR", count: 1, amounts: { total: { amount: "500.00" } } });
    expect(own?.currency).toBe(report.currency);
    expect(own?.amounts).toEqual(report.totals);
    expect(own?.amounts).toEqual({
      ...{ days0To30: usd("30.00"), days31To60: usd("57.66"), days61To90: usd("110.00") },
      ...{ over90: usd("50.00"), total: usd("247.66") },
    });
    const byId = (list: Tree[]) =>
      list
        .map(({ client, amounts }) => ({ client, amounts }))
        .toSorted((a, b) => String(a.client?.id).localeCompare(String(b.client?.id)));
    expect(byId(rows(own?.clients))).toEqual(byId(rows(report.accounts)));
    const asked = lists(sandbox.asked("GET")).filter((each) => !/reports|users|clients/.test(each));
    expect(asked.toSorted()).toEqual([
      "/accounting/account/ACM123/invoices/invoices?search[invoiceids][]=3&search[invoiceids][]=7&page=1&per_page=100",
      unpaid,
      "/accounting/account/ACM123/payments/payments?search[clientids][]=1&search[clientids][]=3&page=1&per_page=100",
      "/accounting/account/ACM123/payments/payments?search[date_min]=2026-06-01&page=1&per_page=100",
    ]);
  },
);

test("receivables now need one request, shared with what is overdue", async () => {
  const { known, sandbox } = await start({ books: aged, now: new Date("2026-05-31T19:00:00Z") });
  const { data, errors } = await known(
    inBusiness(
      `receivables { asOf currencies { currency count amounts { total ${money} } } } overdue { count }`,
    ),
  );
  expect(errors).toBeUndefined();
  expect(data.business?.receivables).toEqual({
    asOf: "2026-05-31",
    currencies: [
      { currency: "EUR", count: 1, amounts: { total: { amount: "500.00", currency: "EUR" } } },
      // Payments recorded for later days count now.
      { currency: "USD", count: 5, amounts: { total: usd("167.66") } },
    ],
  });
  expect(lists(sandbox.asked("GET")).filter((each) => !each.includes("users"))).toEqual([unpaid]);
});
