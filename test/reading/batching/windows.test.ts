import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { type BooksSketch, books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const base = "/accounting/account/ACM123";
const fifty = <T>(make: (n: number) => T, each = 1): T[] =>
  Array.from({ length: 50 * each }, (_, at) => make((at % 50) + 1));
const listOf = (key: string) => fifty((n) => `search[${key}][]=${51 - n}`).join("&");

async function asked(sketch: BooksSketch, query: string, settings: Partial<Settings> = {}) {
  const { known, sandbox } = await start({ books: books(sketch), settings });
  const { data, errors } = await known(`{ business { ${query} } }`);
  expect(errors).toBeUndefined();
  return { data, asked: sandbox.asked("GET") };
}

describe("several windows below fifty parents", () => {
  test("of one question are cut from one answer: the least is one request for the parents and one for what is below", async () => {
    const read = await asked(
      {
        clients: 50,
        estimates: fifty((n) => ({ clientId: n, amount: "10.00" })),
        invoices: fifty((n) => ({ clientId: n, amount: "50.00", fields: { estimateid: n } })),
      },
      `estimates(first: 50) { nodes {
        a: invoices(first: 1) { nodes { number } } b: invoices(first: 3) { nodes { number } } c: invoices(first: 4) { totalCount }
      } }`,
    );

    for (const { a, b, c } of rows(read.data.business?.estimates?.nodes) as never as Aliased[])
      expect([a.nodes?.length, b.nodes?.length, c.totalCount]).toEqual([1, 1, 1]);
    expect(read.asked).toEqual([
      `${base}/estimates/estimates?page=1&per_page=50`,
      `${base}/invoices/invoices?${listOf("customerids")}&page=1&per_page=100`,
    ]);
  });

  test("of three questions are three requests, each for all parents", async () => {
    const read = await asked(
      { clients: 50, invoicesEach: 1 },
      `clients(first: 50) { nodes {
        a: invoices(first: 1, filter: { statuses: [SENT] }) { nodes { number } }
        b: invoices(first: 3, filter: { statuses: [DRAFT] }) { nodes { number } }
        c: invoices(first: 4) { totalCount }
      } }`,
    );

    const below = `${base}/invoices/invoices?${listOf("customerids")}`;
    expect(read.asked).toEqual([
      `${base}/users/clients?page=1&per_page=50`,
      `${below}&search[v3_status]=sent&page=1&per_page=100`,
      `${below}&search[v3_status]=draft&page=1&per_page=100`,
      `${below}&page=1&per_page=100`,
    ]);
  });

  test("that do not fit into a page are read once for each parent, in the largest of them", async () => {
    const read = await asked(
      { clients: 3, invoicesEach: 200 },
      `clients(first: 3) { nodes {
        a: invoices(first: 1) { pageInfo { hasNextPage } nodes { number } } b: invoices(first: 4) { totalCount nodes { number } }
        c: invoices(first: 2) { pageInfo { hasNextPage } nodes { number } }
      } }`,
    );

    for (const { a, b, c } of rows(read.data.business?.clients?.nodes) as never as Aliased[]) {
      expect([a, b, c].map(({ nodes }) => nodes?.length)).toEqual([1, 4, 2]);
      expect(b.nodes?.slice(0, 2)).toEqual(c.nodes);
      expect([a.pageInfo?.hasNextPage, c.pageInfo?.hasNextPage, b.totalCount]).toEqual([true, true, 200]);
    }
    const one = (id: number) => `${base}/invoices/invoices?search[customerid]=${id}&page=1&per_page=4`;
    expect(read.asked.slice(2)).toEqual([one(3), one(2), one(1)]);
  });
});

type Below = { nodes?: object[]; totalCount?: number; pageInfo?: { hasNextPage: boolean } };
type Aliased = { a: Below; b: Below; c: Below };

describe("the payments of fifty invoices", () => {
  const invoices = fifty((n) => ({ clientId: n, amount: "100.00" }));
  const paid = (amount: string, each: number): BooksSketch => ({
    clients: 50,
    invoices,
    payments: fifty((n) => ({ invoiceId: n, amount }), each),
  });
  const page = (number: number) =>
    `${base}/payments/payments?${listOf("clientids")}&page=${number}&per_page=100`;

  test.each([
    "payments(first: 1) { nodes { id } }",
    "payments(last: 1) { nodes { id } }",
    "payments(first: 2) { nodes { id } } credits(first: 1) { totalCount }",
    "a: payments(first: 1) { nodes { id } } b: payments { totalCount }",
  ])("are read on the pages of their clients, whatever the window: %s", async (below) => {
    const read = await asked(paid("10.00", 3), `invoices(first: 50) { nodes { ${below} } }`);

    expect(read.asked.slice(1)).toEqual([page(1), page(2)]);
  });

  test.each(["split", "whole"] as const)(
    "cost no more where each is overpaid, and %s",
    async (overpayments) => {
      const read = await asked(
        paid("120.00", 1),
        "invoices(first: 50) { nodes { payments { totalCount nodes { id } } credits { nodes { id } } } }",
        { overpayments },
      );

      for (const { payments } of rows(read.data.business?.invoices?.nodes))
        expect(payments?.totalCount).toBe(1);
      expect(read.asked.slice(1)).toEqual([page(1)]);
    },
  );
});

test("payments and credits of one invoice are one request", async () => {
  const read = await asked(
    { clients: 1, invoices: [{ amount: "100.00" }], payments: [{ invoiceId: 1, amount: "120.00" }] },
    "invoices(first: 1) { nodes { payments(first: 2) { totalCount } credits(first: 1) { totalCount } } }",
    { overpayments: "whole" },
  );

  expect(read.asked.slice(1)).toEqual([`${base}/payments/payments?search[invoiceid]=1&page=1&per_page=100`]);
});
