import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const path = "/accounting/account/ACM123/bill_payments/bill_payments";
const bills = "/accounting/account/ACM123/bills/bills";
const one = "BillPayment:ACM123:1";
const bill = "Bill:ACM123:1";
const now = new Date("2026-06-29T16:48:49Z");
const sketch = {
  billVendors: 1,
  bills: [{ currency: "EUR", amount: "100.00", dueInDays: 90 }, { deleted: true }],
  billPayments: [
    { amount: "30.00", note: "First" },
    { amount: "20.00", deleted: true },
  ],
};
const startWith = (settings: object = {}) => start({ books: books(sketch), settings, now });
const write = (name: string, input: string) => `mutation { ${name}(input: ${input}) {
  billPayment { amount { amount currency } date method note deleted bill { id } } userErrors { path code message } } }`;

describe("payments of bills are read", () => {
  test("with the bill, at no further request and without deleted ones", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ bill(id: "${bill}") { status paid { amount } outstanding { amount }
      payments { totalCount nodes { id amount { amount currency } date method note matchedWithExpense bill { id } } } } }`);
    expect(data.bill).toEqual({
      ...{ status: "PARTIAL", paid: { amount: "30.00" }, outstanding: { amount: "70.00" } },
      payments: {
        totalCount: 1,
        nodes: [
          {
            ...{ id: one, amount: { amount: "30.00", currency: "EUR" }, date: "2026-06-06" },
            ...{ method: "CHECK", note: "First", matchedWithExpense: null, bill: { id: bill } },
          },
        ],
      },
    });
    expect(sandbox.asked()).toEqual([`GET ${bills}/1`]);
  });

  test("page by page where a bill has many", async () => {
    const { known } = await start({
      books: books({ ...sketch, billPayments: Array.from({ length: 5 }, () => ({ amount: "1.00" })) }),
    });
    const page = async (after = "") => {
      const query = `{ bill(id: "${bill}") { payments(first: 2${after}) { nodes { freshbooksId } pageInfo { hasNextPage endCursor } } } }`;
      return (await known(query)).data.bill?.payments;
    };
    const first = await page();
    expect(first?.nodes).toEqual([{ freshbooksId: "1" }, { freshbooksId: "2" }]);
    const next = await page(`, after: "${String(first?.pageInfo?.endCursor)}"`);
    expect(next).toMatchObject({
      nodes: [{ freshbooksId: "3" }, { freshbooksId: "4" }],
      pageInfo: { hasNextPage: true },
    });
  });

  test("never as none where a bill comes without them", async () => {
    const odd = { ...sketch, bills: [{ wire: { bill_payments: null } }], billPayments: 0 };
    const { ask } = await start({ books: books(odd) });
    const { data, errors } = await ask(`{ bill(id: "${bill}") { number payments { nodes { id } } } }`);
    expect(data.bill).toEqual({ number: null, payments: null });
    expect(errors).toHaveLength(1);
  });

  test("by id, with the bill and its vendor", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(`{ billPayment(id: "${one}") { matchedWithExpense bill { id } } }`);
    expect(data.billPayment).toEqual({ matchedWithExpense: false, bill: { id: bill } });
    expect(sandbox.asked()).toEqual([`GET ${path}/1`]);
  });
});

describe("a payment of a bill is written", () => {
  test("today, in the currency of the bill, after the bill was read", async () => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write("billPaymentCreate", `{ billId: "${bill}", amount: { amount: "70" }, method: BANK_TRANSFER }`),
    );
    expect(data.billPaymentCreate).toEqual({
      billPayment: {
        ...{ amount: { amount: "70.00", currency: "EUR" }, date: "2026-06-29", method: "BANK_TRANSFER" },
        ...{ note: null, deleted: false, bill: { id: bill } },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${bills}/1`, `POST ${path}`]);
    expect((await known(`{ bill(id: "${bill}") { status } }`)).data.bill).toEqual({ status: "PAID" });
  });

  test.each([
    ["more than is outstanding", bill, '{ amount: "70.01" }', ["INVALID amount"]],
    ["another currency", bill, '{ amount: "1", currency: "USD" }', ["CURRENCY_MISMATCH amount.currency"]],
    ["nothing", bill, '{ amount: "0" }', ["INVALID amount.amount"]],
    ["a deleted bill", "Bill:ACM123:2", '{ amount: "1" }', ["DELETED billId"]],
    ["a bill that is not there", "Bill:ACM123:9", '{ amount: "1" }', ["NOT_FOUND billId"]],
  ])("not for %s, before anything is sent", async (_, billId, amount, wrong) => {
    const { sandbox, known } = await startWith();
    const { data } = await known(
      write("billPaymentCreate", `{ billId: "${billId}", amount: ${amount}, method: CASH }`),
    );
    expect(complaints(data.billPaymentCreate)).toEqual(wrong);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("once, when two pay the whole at the same time", async () => {
    const { sandbox, known } = await startWith();
    const pay = () =>
      known(write("billPaymentCreate", `{ billId: "${bill}", amount: { amount: "70" }, method: CASH }`));
    const answers = await Promise.all([pay(), pay()]);
    expect(answers.map(({ data }) => complaints(data.billPaymentCreate)).toSorted()).toEqual([
      [],
      ["INVALID amount"],
    ]);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test.each(["whole", "merge"])(
    "as a whole, whether FreshBooks takes it so or merges it: %s",
    async (puts) => {
      const { sandbox, known } = await startWith({ billPaymentPuts: puts });
      const { data } = await known(write("billPaymentUpdate", `{ id: "${one}", note: "Late" }`));
      expect(data.billPaymentUpdate).toMatchObject({
        billPayment: { amount: { amount: "30.00" }, method: "CHECK", note: "Late", date: "2026-06-06" },
        userErrors: [],
      });
      expect(sandbox.asked()).toEqual([`GET ${path}/1`, `PUT ${path}/1`]);
    },
  );

  test("up to what is outstanding without it", async () => {
    const { sandbox, known } = await startWith();
    const change = async (amount: string) =>
      (await known(write("billPaymentUpdate", `{ id: "${one}", amount: { amount: "${amount}" } }`))).data
        .billPaymentUpdate;
    expect(complaints(await change("100.01"))).toEqual(["INVALID amount"]);
    expect(sandbox.committed("PUT")).toEqual([]);
    expect(await change("100")).toMatchObject({
      billPayment: { amount: { amount: "100.00" } },
      userErrors: [],
    });
  });

  test("deleted, so that the bill is owed again", async () => {
    const { known } = await startWith();
    const { data } = await known(write("billPaymentDelete", `{ id: "${one}" }`));
    expect(data.billPaymentDelete).toMatchObject({ billPayment: { deleted: true }, userErrors: [] });
    const { data: after } = await known(
      `{ bill(id: "${bill}") { outstanding { amount } payments { totalCount } } }`,
    );
    expect(after.bill).toEqual({ outstanding: { amount: "100.00" }, payments: { totalCount: 0 } });
  });
});
