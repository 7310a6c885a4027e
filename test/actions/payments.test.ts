import { expect, test } from "vitest";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

const books = opened(
  {
    clients: [{ fields: { email: "pay@acme.test" } }],
    invoices: [{ amount: "1000.00" }, { amount: "300.00" }],
    payments: [{ invoiceId: 2, amount: "40.00" }],
    creditNotes: [{ amount: "50.00" }],
  },
  new Date("2026-06-30T18:00:00Z"),
);
const { read, done, call, asked } = books;

const id = "Payment:ACM123:1";
const invoiceId = "Invoice:ACM123:1";
const usd = (amount: string) => ({ amount, currency: "USD" });
const payment = (number: number) => kept(books.account().payments.get(number));
const active = () => [...books.account().payments.values()].filter(({ visState }) => visState === 0);

test("Record a Stripe or PayPal payment on an invoice, once per charge id", async () => {
  const charge = (id: string, method: string) => ({
    ...{ invoiceId, amount: usd("500.00"), method, note: `Charge ${id}`, idempotencyKey: id },
  });
  const shown = "payment { id method invoice { status outstanding { amount } } } replayed";
  const paid = (id: string, method: string, status: string, outstanding: string) => ({
    payment: { id, method, invoice: { status, outstanding: { amount: outstanding } } },
    ...{ replayed: true, userErrors: [] },
  });
  const record = (input: object) => call("paymentCreate", input, shown);

  // The answer is lost; then the processor reports the charge again and again.
  const stripe = charge("ch_3PqR", "CREDIT_CARD");
  books.sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
  expect((await record(stripe)).codes).toEqual(["OUTCOME_UNKNOWN"]);
  expect(asked()).toEqual([
    "GET invoices/invoices/1",
    "GET payments/payments?search[invoiceid]=1&page=1&per_page=100",
    "POST payments/payments",
  ]);
  const byStripe = paid("Payment:ACM123:2", "CREDIT_CARD", "PARTIAL", "500.00");
  expect((await record(stripe)).payload).toEqual(byStripe);
  expect(asked()).toEqual([
    "GET invoices/invoices/1",
    "GET payments/payments/2",
    "GET payments/payments?search[invoiceid]=1&page=1&per_page=100",
  ]);
  const storm = await Promise.all(Array.from({ length: 10 }, () => record(stripe)));
  expect(storm.map(({ payload }) => payload)).toEqual(Array(10).fill(byStripe));
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);

  const paypal = charge("PAY-9XY", "PAYPAL");
  await Promise.all(Array.from({ length: 10 }, () => record(paypal)));
  expect((await record(paypal)).payload).toEqual(paid("Payment:ACM123:3", "PAYPAL", "PAID", "0.00"));
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual(["POST payments/payments"]);
  expect(active()).toHaveLength(3);
  expect(payment(2)).toMatchObject({
    type: "Credit Card",
    note: "Charge ch_3PqR",
    amount: { amount: "500.00" },
  });
  expect(payment(3)).toMatchObject({ type: "PayPal", note: "Charge PAY-9XY" });
});

test("Record partial payments, and apply a credit: what is outstanding is exact", async () => {
  const selection = "payment { fromCredit invoice { status paid { amount } outstanding { amount } } }";
  const pay = (amount: string, method: string) =>
    done("paymentCreate", { invoiceId, amount: usd(amount), method }, selection);
  const after = (fromCredit: boolean, paid: string, outstanding: string) => ({
    payment: {
      fromCredit,
      invoice: { status: "PARTIAL", paid: { amount: paid }, outstanding: { amount: outstanding } },
    },
    userErrors: [],
  });
  expect(await pay("333.33", "CHECK")).toEqual(after(false, "333.33", "666.67"));
  expect(await pay("333.33", "CASH")).toEqual(after(false, "666.66", "333.34"));
  expect(await pay("0.01", "BANK_TRANSFER")).toEqual(after(false, "666.67", "333.33"));
  asked();
  expect(await pay("50.00", "CREDIT")).toEqual(after(true, "716.67", "283.33"));
  expect(asked()).toEqual([
    "GET invoices/invoices/1",
    "GET users/clients/1?include[]=credit_balance",
    "POST payments/payments",
    "GET invoices/invoices/1",
  ]);
  const { invoice, client } = await read(
    `{ invoice(id: "${invoiceId}") { payments { nodes { amount { amount } } } credits { nodes { amount { amount } } } }
       client(id: "Client:ACM123:1") { credit { amount } } }`,
  );
  const amounts = (list: typeof invoice) =>
    rows(list?.nodes)
      .map((each) => String(each.amount?.amount))
      .toSorted();
  expect([amounts(invoice?.payments), amounts(invoice?.credits)]).toEqual([
    ["0.01", "333.33", "333.33", "50.00"],
    ["50.00"],
  ]);
  expect(client?.credit).toEqual([]);
  expect(asked()).toEqual([
    "GET invoices/invoices/1",
    "GET payments/payments?search[invoiceid]=1&page=1&per_page=100",
    "GET users/clients/1?include[]=credit_balance",
  ]);
  expect(active()).toHaveLength(5);
});

test("Change a payment", async () => {
  const input = { id, amount: usd("60.00"), method: "CASH", date: "2026-06-29" };
  const selection = "payment { amount { amount } method date invoice { outstanding { amount } } }";
  expect((await done("paymentUpdate", input, selection)).payment).toEqual({
    ...{ amount: { amount: "60.00" }, method: "CASH", date: "2026-06-29" },
    invoice: { outstanding: { amount: "240.00" } },
  });
  expect(payment(1)).toMatchObject({ amount: { amount: "60.00" }, type: "Cash", date: "2026-06-29" });
  expect(asked()).toEqual(["GET payments/payments/1", "PUT payments/payments/1", "GET invoices/invoices/2"]);
});

test("Delete a payment, so that its invoice is owed again", async () => {
  const selection = "payment { deleted invoice { status outstanding { amount } } }";
  expect((await done("paymentDelete", { id }, selection)).payment).toMatchObject({
    ...{ deleted: true, invoice: { outstanding: { amount: "300.00" } } },
  });
  expect(payment(1)).toMatchObject({ vis_state: 1 });
  expect(asked()).toEqual(["PUT payments/payments/1", "GET invoices/invoices/2"]);
});

test("Revert a payment that failed, with the reason", async () => {
  const input = { id, reason: "Card declined" };
  const selection = "payment { note deleted invoice { outstanding { amount } } } steps { name status }";
  const reverted = {
    payment: {
      ...{ note: "Reversed: Card declined", deleted: true },
      invoice: { outstanding: { amount: "300.00" } },
    },
    steps: [
      { name: "paymentUpdate", status: "DONE" },
      { name: "paymentDelete", status: "DONE" },
    ],
    userErrors: [],
  };
  expect(await done("paymentReverse", input, selection)).toEqual(reverted);
  expect(payment(1)).toMatchObject({ note: "Reversed: Card declined", vis_state: 1 });
  expect(asked()).toEqual([
    "GET payments/payments/1",
    "PUT payments/payments/1",
    "PUT payments/payments/1",
    "GET invoices/invoices/2",
  ]);
  expect(await done("paymentReverse", input, selection)).toEqual(reverted);
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
});

test("Read the payments that came in since a day", async () => {
  await done("paymentCreate", { invoiceId, amount: usd("7.00"), method: "ACH" }, "payment { id }");
  asked();
  const { business } = await read(
    '{ business { payments(filter: { date: { from: "2026-06-30" } }) { nodes { amount { amount } invoice { id } } } } }',
  );
  expect(rows(business?.payments?.nodes)).toEqual([
    { amount: { amount: "7.00" }, invoice: { id: invoiceId } },
  ]);
  expect(asked()).toEqual(["GET payments/payments?search[date_min]=2026-06-30&page=1&per_page=25"]);
});
