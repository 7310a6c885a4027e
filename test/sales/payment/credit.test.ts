import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const payments = `${account}/payments/payments`;
const balance = `GET ${account}/users/clients/1?include[]=credit_balance`;
const money = (amount: string, currency = "USD") => ({ amount, currency });
const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const overpayment = "overpayment { sent { amount } recorded { amount } credited { amount currency } }";
const shows = `payment { amount { amount } fromCredit freshbooksOverpaymentId } ${overpayment} userErrors { path code message }`;
const create = `mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) { ${shows} } }`;
const update = `mutation ($input: PaymentUpdateInput!) { paymentUpdate(input: $input) { ${shows} } }`;
const pay = (amount: string, method = "CREDIT") => ({
  variables: { input: { invoiceId: "Invoice:ACM123:1", amount: { amount }, method } },
});
const change = (input: object) => ({ variables: { input: { id: "Payment:ACM123:1", ...input } } });

describe("an overpayment", () => {
  const cast = () => books({ invoices: [{ amount: "180.00" }], payments: [{ amount: "10.00" }] });

  test("is split: what was sent, what was recorded, and the rest as credit", async () => {
    const { known } = await start({ books: cast() });
    const { data, errors } = await known(create, pay("3300.00", "CHECK"));
    expect(errors).toBeUndefined();
    expect(data.paymentCreate).toEqual({
      payment: { amount: { amount: "170.00" }, fromCredit: false, freshbooksOverpaymentId: "3" },
      overpayment: {
        ...{ sent: { amount: "3300.00" }, recorded: { amount: "170.00" }, credited: money("3130.00") },
      },
      userErrors: [],
    });
  });

  test("is split by an update as well", async () => {
    const { known } = await start({ books: cast() });
    const { data } = await known(update, change({ amount: { amount: "180.5" } }));
    expect(data.paymentUpdate?.overpayment).toEqual({
      ...{ sent: { amount: "180.5" }, recorded: { amount: "180.00" }, credited: money("0.50") },
    });
    expect(data.paymentUpdate?.userErrors).toEqual([]);
  });

  test("is not split where FreshBooks records the whole", async () => {
    const { known } = await start({ books: cast(), settings: { overpayments: "whole" } });
    const { data } = await known(create, pay("200.00", "CHECK"));
    expect(data.paymentCreate).toMatchObject({
      ...{ payment: { amount: { amount: "200.00" } }, overpayment: null, userErrors: [] },
    });
  });

  test("and a difference without one is an error", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const wire = { id: 7, clientid: 1, invoiceid: 1, amount: { amount: "3.00", code: "USD" }, vis_state: 0 };
    const payment = { ...wire, date: "2026-06-30", type: "Check", note: "", overpaymentid: null };
    sandbox.answerNext({ method: "POST" }, { status: 200, body: { response: { result: { payment } } } });
    const { data } = await known(create, {
      variables: {
        input: {
          ...{ invoiceId: "Invoice:ACM123:1", amount: { amount: "4.00" }, method: "CHECK" },
          date: "2026-06-30",
        },
      },
    });
    expect(errorsIn(data.paymentCreate)).toEqual(["NOT_APPLIED amount"]);
    expect(data.paymentCreate?.overpayment).toBeNull();
  });
});

describe("credit is applied", () => {
  const cast = () =>
    books({
      clients: 1,
      invoices: [{ amount: "100.00" }],
      creditNotes: [{ amount: "50.00" }, { amount: "70.00", currency: "CAD" }],
    });
  const ways = (["either", "type", "flag"] as const).flatMap((creditPayments) =>
    (["creditid", "flag", "nothing"] as const).map((creditPaymentsShow) => ({
      creditPayments,
      creditPaymentsShow,
    })),
  );

  test.each(ways)("under %j", async (settings) => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const { data, errors } = await known(create, pay("40.00"));
    expect(errors).toBeUndefined();
    expect(data.paymentCreate).toMatchObject({
      ...{ payment: { amount: { amount: "40.00" }, fromCredit: true }, overpayment: null, userErrors: [] },
    });
    expect(sandbox.asked()).toEqual([
      ...[`GET ${account}/invoices/invoices/1`, balance, `POST ${payments}`],
      ...(settings.creditPaymentsShow === "nothing" ? [balance] : []),
    ]);
    const { data: after } = await known(
      `{ client(id: "Client:ACM123:1") { credit { amount currency } outstanding { amount } } }`,
    );
    expect(after.client).toEqual({
      credit: [money("10.00"), money("70.00", "CAD")],
      outstanding: [{ amount: "60.00" }],
    });
  });

  test.each([
    ["50.01", ["INVALID amount"]],
    ["100.01", ["INVALID amount"]],
  ])("never beyond what there is in its currency, nor beyond what is owed: %s", async (amount, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    const { data } = await known(create, pay(amount));
    expect(errorsIn(data.paymentCreate)).toEqual(expected);
    expect(sandbox.committed()).toEqual([]);
  });

  test("not twice by two at once", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const both = await Promise.all([known(create, pay("30.00")), known(create, pay("30.00"))]);
    expect(both.flatMap(({ data }) => errorsIn(data.paymentCreate))).toEqual(["INVALID amount"]);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test("once by twenty at once on one invoice", async () => {
    const { ask, sandbox } = await start({
      books: books({ invoices: [{ amount: "100.00" }], creditNotes: [{ amount: "5000.00" }] }),
    });
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(create, pay("100.00"))));
    expect(all.flatMap(({ data }) => errorsIn(data.paymentCreate))).toEqual(
      Array.from({ length: 19 }, () => "INVALID amount"),
    );
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test("or it is said that the credit is not less", async () => {
    const { known } = await start({
      books: cast(),
      settings: { creditPayments: "flag", droppedFields: ["payment.from_credit"] },
    });
    const { data } = await known(create, pay("40.00"));
    expect(errorsIn(data.paymentCreate)).toEqual(["NOT_APPLIED method"]);
    expect(data.paymentCreate?.payment).toMatchObject({ amount: { amount: "40.00" } });
  });

  test("and what was recorded is not lost where that cannot be read", async () => {
    const { known, sandbox } = await start({
      books: cast(),
      settings: { creditPaymentsShow: "nothing" },
    });
    await known("{ caller { email } }");
    sandbox.faults.add({ rules: [{ fault: "roleGate", method: "GET", path: /users\/clients/, skip: 1 }] });
    const { data, errors } = await known(create, pay("40.00"));
    expect(errors).toBeUndefined();
    expect(errorsIn(data.paymentCreate)).toEqual(["OUTCOME_UNKNOWN method"]);
  });
});

describe("a payment that is there", () => {
  const cast = (credit: boolean) =>
    books({
      invoices: [{ amount: "100.00" }],
      creditNotes: [{ amount: "50.00" }],
      payments: [
        {
          amount: "40.00",
          ...(credit && { type: "Credit", fields: { from_credit: true, creditid: 1 } }),
        },
      ],
    });

  test("does not become one from credit", async () => {
    const { known, sandbox } = await start({ books: cast(false) });
    const { data } = await known(update, change({ method: "CREDIT" }));
    expect(errorsIn(data.paymentUpdate)).toEqual(["INVALID method"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test.each(["creditid", "flag", "nothing"] as const)(
    "from credit stays one, where it shows %s of it",
    async (creditPaymentsShow) => {
      const { known, sandbox } = await start({ books: cast(true), settings: { creditPaymentsShow } });
      const { data } = await known(update, change({ method: "CHECK" }));
      expect(errorsIn(data.paymentUpdate)).toEqual(["INVALID method"]);
      expect(sandbox.committed()).toEqual([]);
    },
  );

  test("from credit takes no more than its invoice owes", async () => {
    const { known, sandbox } = await start({
      books: books({
        ...{ invoices: [{ amount: "100.00" }], creditNotes: [{ amount: "500.00" }] },
        payments: [{ amount: "40.00", type: "Credit", fields: { from_credit: true, creditid: 1 } }],
      }),
    });
    const { data } = await known(update, change({ amount: { amount: "100.01" } }));
    expect(errorsIn(data.paymentUpdate)).toEqual(["INVALID amount"]);
    expect(sandbox.committed()).toEqual([]);
    sandbox.forget();
    const { data: all } = await known(update, change({ amount: { amount: "100.00" } }));
    expect(errorsIn(all.paymentUpdate)).toEqual([]);
    expect(sandbox.asked()).toEqual([
      ...[`GET ${payments}/1`, `GET ${account}/invoices/invoices/1`, balance, `PUT ${payments}/1`],
    ]);
  });

  test("from credit shares what is left of it with another at once", async () => {
    const fields = { from_credit: true, creditid: 1 };
    const { ask, sandbox } = await start({
      books: books({
        ...{ invoices: [{ amount: "100.00" }, { amount: "100.00" }], creditNotes: [{ amount: "50.00" }] },
        payments: [
          { amount: "10.00", type: "Credit", fields },
          { invoiceId: 2, amount: "10.00", type: "Credit", fields },
        ],
      }),
    });
    const both = await Promise.all(
      [1, 2].map((number) =>
        ask(update, {
          variables: { input: { id: `Payment:ACM123:${number}`, amount: { amount: "40.00" } } },
        }),
      ),
    );
    expect(both.flatMap(({ data }) => errorsIn(data.paymentUpdate))).toEqual(["INVALID amount"]);
    expect(sandbox.committed("PUT")).toHaveLength(1);
  });

  test.each([
    ["51.00", ["INVALID amount"]],
    ["50.00", []],
    ["30.00", []],
  ])("from credit can come to %s", async (amount, expected) => {
    const { known } = await start({ books: cast(true) });
    const { data } = await known(update, change({ amount: { amount }, method: "CREDIT" }));
    expect(errorsIn(data.paymentUpdate)).toEqual(expected);
  });
});
