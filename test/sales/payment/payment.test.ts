import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const payments = "/accounting/account/ACM123/payments/payments";

test("a payment by id, every field of it, in one request", async () => {
  const { known, sandbox } = await start({
    books: books({
      invoices: [{ id: 9, amount: "200.00" }],
      payments: [
        {
          id: 312143,
          amount: "41.94",
          date: "2026-06-28",
          type: "Bank Transfer",
          createdAt: "2026-06-29T16:49:08Z",
          fields: { note: "Wire" },
        },
      ],
    }),
  });

  const { data, errors } = await known(`{ payment(id: "Payment:ACM123:312143") {
    id freshbooksAccountId freshbooksId amount { amount currency } date method note fromCredit gateway processorTransactionId processorTransactionUuid
    freshbooksOrderId freshbooksBulkPaymentId deleted updatedAt
  } }`);

  expect(errors).toBeUndefined();
  expect(data.payment).toEqual({
    id: "Payment:ACM123:312143",
    freshbooksAccountId: "ACM123",
    freshbooksId: "312143",
    amount: { amount: "41.94", currency: "USD" },
    date: "2026-06-28",
    method: "BANK_TRANSFER",
    note: "Wire",
    fromCredit: false,
    gateway: null,
    processorTransactionId: null,
    processorTransactionUuid: null,
    freshbooksOrderId: null,
    freshbooksBulkPaymentId: null,
    deleted: false,
    updatedAt: "2026-06-29T16:49:08.000Z",
  });
  expect(sandbox.asked("GET")).toEqual([`${payments}/312143`]);
});

test("a payment knows its client and its invoice", async () => {
  const { known, sandbox } = await start({ books: books({ invoicesEach: 1, paymentsEach: 1 }) });
  const { data } = await known(
    `{ payment(id: "Payment:ACM123:1") { client { organization } invoice { paid { amount } } } }`,
  );
  expect(data.payment).toEqual({
    client: { organization: "Client 1" },
    invoice: { paid: { amount: "10.00" } },
  });
  expect(sandbox.asked("GET").toSorted()).toEqual([
    "/accounting/account/ACM123/invoices/invoices/1",
    `${payments}/1`,
    "/accounting/account/ACM123/users/clients/1",
  ]);
});

test("the spelling of a type differs from place to place, and is one value here", async () => {
  const spellings = ["Visa", "VISA", "MasterCard", "Ach", "2Checkout", "Credit Card", "PayPal", "Wire"];
  const { known } = await start({
    books: books({
      invoices: [{ amount: "900.00" }],
      payments: spellings.map((type) => ({ wire: { type } })),
    }),
  });
  const { data } = await known("{ business { payments { nodes { method } } } }");
  expect(rows(data.business?.payments?.nodes).map(({ method }) => method)).toEqual(
    ["VISA", "VISA", "MASTERCARD", "ACH", "TWO_CHECKOUT", "CREDIT_CARD", "PAYPAL", null].toReversed(),
  );
});

describe("filters and sorts", () => {
  const cast = books({
    clients: 2,
    invoices: [
      { id: 1, clientId: 1, amount: "500.00" },
      { id: 2, clientId: 2, amount: "500.00" },
    ],
    payments: [
      { invoiceId: 1, date: "2026-03-01", type: "Check" },
      { invoiceId: 2, date: "2026-01-15", type: "Cash" },
      { invoiceId: 2, date: "2026-02-10", type: "VISA" },
    ],
  });

  test.each([
    ['filter: {clientIds: ["Client:ACM123:2"]}', ["3", "2"], "search[clientid]=2&page=1&per_page=25"],
    [
      'filter: {clientIds: ["Client:ACM123:1", "Client:ACM123:2"]}',
      ["3", "2", "1"],
      "search[clientids][]=1&search[clientids][]=2&page=1&per_page=100",
    ],
    ['filter: {invoiceIds: ["Invoice:ACM123:1"]}', ["1"], "search[invoiceid]=1&page=1&per_page=25"],
    ['filter: {date: {from: "2026-02-10"}}', ["3", "1"], "search[date_min]=2026-02-10&page=1&per_page=25"],
    ['filter: {date: {to: "2026-02-10"}}', ["3", "2"], "search[date_max]=2026-02-11&page=1&per_page=100"],
    ["filter: {methods: [CASH]}", ["2"], "search[type]=Cash&page=1&per_page=100"],
    ["filter: {methods: [CASH, CHECK]}", ["2", "1"], "page=1&per_page=100"],
    ["sort: DATE_ASC", ["2", "3", "1"], "page=1&per_page=100"],
    ["sort: DATE_DESC", ["1", "3", "2"], "page=1&per_page=100"],
  ])("%s", async (argument, ids, query) => {
    for (const maxIsExclusive of [false, true]) {
      const { known, sandbox } = await start({ books: cast, settings: { maxIsExclusive } });
      const { data, errors } = await known(
        `{ business { payments(${argument}) { totalCount nodes { freshbooksId } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(rows(data.business?.payments?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(ids);
      expect(data.business?.payments?.totalCount).toBe(ids.length);
      expect(sandbox.asked("GET")).toEqual([`${payments}?${query}`]);
      expect(sandbox.ignored()).toEqual([]);
    }
  });

  describe("several invoices, of which FreshBooks takes one at a time", () => {
    const two = 'filter: {invoiceIds: ["Invoice:ACM123:2", "Invoice:ACM123:1"]}';
    const question = (args: string) =>
      `{ business { payments(${args}) { totalCount nodes { freshbooksId } pageInfo { hasNextPage endCursor } } } }`;
    const whole = (page: number) => `${payments}?page=${page}&per_page=100`;
    const ofInvoice = (id: number) => `${payments}?search[invoiceid]=${id}&page=1&per_page=100`;
    /** Three payments of each invoice: 1 to 3 are the first one's, 4 to 6 the second one's. */
    const many = books({ clients: 1, invoicesEach: 140, paymentsEach: 3 });

    test("are looked for in the whole list where it is short", async () => {
      const { known, sandbox } = await start({ books: cast });
      const { data } = await known(question(two));
      expect(data.business?.payments).toMatchObject({
        totalCount: 3,
        nodes: [{ freshbooksId: "3" }, { freshbooksId: "2" }, { freshbooksId: "1" }],
      });
      expect(sandbox.asked("GET")).toEqual([whole(1)]);
    });

    test("are asked for one by one where the list is long, and are walked over three pages", async () => {
      const { known, sandbox } = await start({ books: many });
      const seen: unknown[] = [];
      for (let after = "", more = true; more; ) {
        const { data } = await known(question(`first: 2, ${two}${after}`));
        seen.push(...rows(data.business?.payments?.nodes).map(({ freshbooksId }) => freshbooksId));
        expect(data.business?.payments?.totalCount).toBe(6);
        expect(sandbox.asked("GET").toSorted()).toEqual([whole(1), ofInvoice(1), ofInvoice(2)].toSorted());
        after = `, after: "${data.business?.payments?.pageInfo?.endCursor}"`;
        more = Boolean(data.business?.payments?.pageInfo?.hasNextPage);
      }
      expect(seen).toEqual(["6", "5", "4", "3", "2", "1"]);
    });

    test("are picked out of the whole list where FreshBooks ignores the question for one", async () => {
      const { known, sandbox } = await start({ books: many, settings: { ignoredFilters: ["invoiceid"] } });
      for (const requests of [7, 5]) {
        const { data } = await known(question(two));
        expect(data.business?.payments).toMatchObject({
          totalCount: 6,
          nodes: [{ freshbooksId: "6" }, {}, {}, {}, {}, {}],
        });
        expect(sandbox.asked("GET")).toHaveLength(requests);
      }
    });
  });

  test("an invoice of another account matches nothing and costs nothing", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data } = await known(
      `{ business { payments(filter: {invoiceIds: ["Invoice:ACM456:1"]}) { totalCount nodes { id } } } }`,
    );
    expect(data.business?.payments).toEqual({ totalCount: 0, nodes: [] });
    expect(sandbox.asked("GET")).toEqual([]);
  });
});
