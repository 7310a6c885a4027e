import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const pay = (amount: string, extra: object = {}) => ({
  payment: { invoiceid: 1, amount: usd(amount), date: "2026-06-29", type: "Cash", ...extra },
});
const thousand = () => start({ books: books({ invoices: [{ amount: "1000.00" }] }) });

describe("a new payment", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29
  test("comes back whole, with 200 and these very keys", async () => {
    const { post } = await thousand();
    const reply = await post("payments/payments", pay("100.00"));
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(
      '{"response":{"result":{"payment":{"accounting_systemid":"ACM123","amount":{"amount":"100.00","code":"USD"},"bulk_paymentid":null,"clientid":1,"creditid":null,"date":"2026-06-29","from_credit":false,"gateway":null,"id":1,"invoiceid":1,"logid":1,"note":"","orderid":null,"overpaymentid":null,"send_client_notification":null,"transaction_uuid":null,"transactionid":null,"type":"Cash","updated":"2026-06-29 12:48:49","vis_state":0}}}}',
    );
  });

  // The same recordings: 200.00 of 1000.00 paid leaves status 2 and display_status sent
  test("in part moves payment_status and v3_status, and nothing else of the status", async () => {
    const { post, get } = await thousand();
    await post("payments/payments", pay("200.00"));
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({
      ...{ outstanding: usd("800.00"), paid: usd("200.00"), net_paid_amount: usd("200.00"), date_paid: null },
      ...{ payment_status: "partial", v3_status: "partial", status: 2, display_status: "sent" },
    });
  });

  test("in full makes it paid, on the day of the payment", async () => {
    const { post, get, sandbox } = await thousand();
    await post("payments/payments", pay("400.00"));
    await post("payments/payments", pay("600.00", { date: "2026-07-01" }));
    const paid = {
      outstanding: usd("0.00"),
      payment_status: "paid",
      v3_status: "paid",
      date_paid: "2026-07-01",
    };
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({ ...paid, status: 4 });
    sandbox.settings.statusWhenPaid = 2; // 4 as recorded in 2019; whether it is today was never captured
    expect(one(await get("invoices/invoices/1"), "invoice").status).toBe(2);
  });

  // The official Postman collection: 3300.00 on an invoice of 180.00 was answered with 180.00, and the next id
  test.each([
    ["split", { amount: usd("1000.00"), overpaymentid: 2 }],
    ["whole", { amount: usd("1250.00"), overpaymentid: 1 }],
  ] as const)("beyond what is owed becomes credit of the client, %s", async (overpayments, shown) => {
    const { post, put, get, sandbox } = await thousand();
    sandbox.settings.overpayments = overpayments;
    const payment = one(await post("payments/payments", pay("1250.00")), "payment");
    expect(payment).toMatchObject(shown);
    expect(one(await get("payments/payments/1"), "payment")).toEqual(payment);
    expect((await get("payments/payments")).result.total).toBe(1);
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({ outstanding: usd("0.00") });
    const client = one(await get("users/clients/1?include[]=credit_balance"), "client");
    expect(client.credit_balance).toEqual([{ amount: usd("250.00") }]);
    const collected = await get("reports/accounting/payments_collected?start_date=2026-06-01");
    expect(one(collected, "payments_collected")).toMatchObject({
      totals: [usd("1250.00")],
      payments: [
        { amount: usd("1000.00"), invoiceid: 1, creditid: null, credit_number: null },
        {
          ...{ amount: usd("250.00"), invoiceid: null, invoice_number: null, from_credit: false },
          ...{ creditid: 1, credit_number: "0000001", description: "Overpayment: invoice #0000001" },
        },
      ],
    });
    // Taken back, it takes the credit along.
    await put("payments/payments/1", { payment: { vis_state: 1 } });
    const without = one(await get("users/clients/1?include[]=credit_balance"), "client");
    expect(without.credit_balance).toEqual([]);
  });

  test.each([
    [{ type: "Stripe" }, 422, 1004, "type"],
    [{ type: undefined }, 422, 1001, "type"],
    [{ amount: usd("-5.00") }, 422, 1025, "amount"],
    [{ amount: { amount: "5.00", code: "CAD" } }, 422, 1004, "amount"],
    [{ amount: { amount: "five" } }, 422, 1015, "amount"],
    [{ date: "29.6.2026" }, 422, 1033, "date"],
    [{ invoiceid: 99 }, 404, 1012, "invoiceid"],
  ])("with %j is refused", async (extra, status, errno, field) => {
    const { post, get } = await thousand();
    const reply = await post("payments/payments", pay("5.00", extra));
    expect(reply.status).toBe(status);
    expect(errors(reply)).toMatchObject([{ errno, field }]);
    expect((await get("payments/payments")).result.total).toBe(0);
  });

  test.each(["cash", "VISA", "Visa", "2Checkout", "Bank Transfer"])("may be of type %s", async (type) => {
    const { post } = await thousand();
    expect(one(await post("payments/payments", pay("5.00", { type })), "payment").type).toBe(type);
  });

  // freshbooks-java-sdk fixture: net_paid_amount with 26 decimals
  test("leaves a net paid amount with as many decimals as the share of the tax takes", async () => {
    const taxes = [{ name: "HST", percent: "13" }];
    const { get } = await start({
      books: books({
        invoices: [{ lines: [{ name: "Bowls", quantity: "1", unitCost: "100.00", taxes }] }],
        payments: [{ amount: "20.00" }],
      }),
    });
    expect(one(await get("invoices/invoices/1"), "invoice").net_paid_amount).toEqual(
      usd("17.69911504424778761061946902"),
    );
  });
});

describe("a payment afterwards", () => {
  // NangoHQ recordings: 200 paid after 100 + 100 with a deleted 500
  test("deleted, no longer counts; restored, it does again", async () => {
    const { put, post, get } = await thousand();
    await post("payments/payments", pay("200.00"));
    await post("payments/payments", pay("500.00"));
    expect(one(await put("payments/payments/2", { payment: { vis_state: 1 } }), "payment").vis_state).toBe(1);
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({
      paid: usd("200.00"),
      v3_status: "partial",
    });
    await put("payments/payments/2", { payment: { vis_state: 0 } });
    expect(one(await get("invoices/invoices/1"), "invoice").paid).toEqual(usd("700.00"));
  });

  // The official Postman collection: 3300.00 became 10.00, and the day stood
  test("with another amount moves the invoice, which keeps the day on which it was paid", async () => {
    const { put, post, get } = await thousand();
    await post("payments/payments", pay("1000.00"));
    const reply = await put("payments/payments/1", { payment: { amount: usd("10.00"), note: "typo" } });
    expect(one(reply, "payment")).toMatchObject({ amount: usd("10.00"), note: "typo", type: "Cash" });
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({
      ...{ outstanding: usd("990.00"), payment_status: "partial", status: 2 },
      date_paid: "2026-06-29",
    });
  });

  // NangoHQ recordings, payments list after invoice 453877 was deleted
  test("stays listed when its invoice is deleted", async () => {
    const { put, get, ids, post } = await start({ books: books({ invoicesEach: 1, paymentsEach: 1 }) });
    await put("invoices/invoices/1", { invoice: { vis_state: 1 } });
    expect(await ids("payments/payments")).toEqual([1]);
    expect(one(await get("payments/payments/1"), "payment").vis_state).toBe(0);
    expect(errors(await post("payments/payments", pay("1.00")))).toMatchObject([{ errno: 1011 }]);
  });

  test("shows its client and invoice when included", async () => {
    const { get } = await start({ books: books({ invoicesEach: 1, paymentsEach: 1 }) });
    expect(one(await get("payments/payments/1?include[]=client&include[]=invoice"), "payment")).toMatchObject(
      {
        client: { userid: 1 },
        invoice: { invoiceid: 1, paid: usd("10.00") },
      },
    );
  });
});

test("a deposit shows as such until it is exceeded", async () => {
  const { post, get } = await start({
    books: books({ invoices: [{ amount: "1000.00", fields: { deposit_percentage: "50" } }] }),
  });
  const states = [];
  for (const amount of ["200.00", "300.00", "100.00"]) {
    await post("payments/payments", pay(amount));
    const { v3_status, deposit_status } = one(await get("invoices/invoices/1"), "invoice");
    states.push([v3_status, deposit_status]);
  }
  expect(states).toEqual([
    ["deposit-partial", "partial"],
    ["deposit-paid", "paid"],
    ["partial", "paid"],
  ]);
});
