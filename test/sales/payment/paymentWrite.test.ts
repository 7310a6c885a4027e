import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const base = "/accounting/account/ACM123";
const payments = `${base}/payments/payments`;
const now = new Date("2026-07-01T06:00:00Z"); // 30 June in Vancouver

const fields = `payment { id amount { amount currency } date method note deleted invoice { status paid { amount } outstanding { amount } } }
  userErrors { path code message }`;
const record = `mutation ($input: PaymentCreateInput!) { paymentCreate(input: $input) { ${fields} } }`;
const update = `mutation ($input: PaymentUpdateInput!) { paymentUpdate(input: $input) { ${fields} } }`;
const complaints = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const cast = () =>
  books({ invoices: [{ amount: "100.00" }], payments: [{ amount: "10.00", type: "Check" }] });

describe("paymentCreate", () => {
  test("moves the invoice, which is read again", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = {
      invoiceId: "Invoice:ACM123:1",
      amount: { amount: "40" },
      method: "BANK_TRANSFER",
      note: "Wire",
    };
    const { data, errors } = await known(record, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.paymentCreate).toMatchObject({
      payment: {
        amount: { amount: "40.00", currency: "USD" },
        date: "2026-06-30",
        method: "BANK_TRANSFER",
        note: "Wire",
        invoice: { status: "PARTIAL", paid: { amount: "50.00" }, outstanding: { amount: "50.00" } },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${base}/invoices/invoices/1`,
      `POST ${payments}`,
      `GET ${base}/invoices/invoices/1`,
    ]);
  });

  test("everything wrong comes back at once, before anything is sent", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const amount = { amount: "-5", currency: "EUR" };
    const input = { invoiceId: "Invoice:ACM123:1", amount, method: "CASH" };
    const { data } = await known(record, { variables: { input } });
    expect(complaints(data.paymentCreate)).toEqual([
      "INVALID amount.amount",
      "CURRENCY_MISMATCH amount.currency",
    ]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test.each([
    ["Invoice:ACM123:9", "NOT_FOUND invoiceId"],
    ["Invoice:ACM456:1", "NOT_FOUND invoiceId"],
    ["Payment:ACM123:1", "INVALID invoiceId"],
    ["Invoice:ACM123:2", "DELETED invoiceId"],
  ])("on %s", async (invoiceId, complaint) => {
    const { known, sandbox } = await start({ now, books: books({ invoices: [{}, { deleted: true }] }) });
    const input = { invoiceId, amount: { amount: "1.00" }, method: "CASH" };
    const { data } = await known(record, { variables: { input } });
    expect(complaints(data.paymentCreate)).toEqual([complaint]);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("when the answer is lost the outcome is unknown, and it is sent once", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "POST", path: /payments/ }, { status: 500, body: "" });
    const input = { invoiceId: "Invoice:ACM123:1", amount: { amount: "1.00" }, method: "CASH" };
    const { errors } = await known(record, { variables: { input } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been recorded.*invoice\(id/);
    expect(sandbox.asked("POST")).toHaveLength(1);
  });
});

describe("paymentUpdate", () => {
  test("one request when nothing has to be known first", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(update, {
      variables: { input: { id: "Payment:ACM123:1", note: "Cheque 7", date: "2026-06-01" } },
    });
    expect(data.paymentUpdate).toMatchObject({
      payment: { amount: { amount: "10.00" }, note: "Cheque 7" },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 1)).toEqual([`PUT ${payments}/1`]);
  });

  test("another amount moves the invoice", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(update, {
      variables: { input: { id: "Payment:ACM123:1", amount: { amount: "100.00" } } },
    });
    expect(data.paymentUpdate).toMatchObject({
      payment: { invoice: { status: "PAID", outstanding: { amount: "0.00" } } },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([`GET ${payments}/1`, `PUT ${payments}/1`]);
  });

  test("an amount of zero takes the payment out of the invoice, as for a refund", async () => {
    const { known } = await start({ now, books: cast() });
    const { data } = await known(update, {
      variables: { input: { id: "Payment:ACM123:1", amount: { amount: "0.00" } } },
    });
    expect(data.paymentUpdate).toMatchObject({
      payment: { amount: { amount: "0.00" }, invoice: { outstanding: { amount: "100.00" } } },
      userErrors: [],
    });
  });

  test.each([
    [{ id: "Payment:ACM123:1" }, ["REQUIRED"]],
    [
      { id: "Payment:ACM123:1", amount: null, date: null, method: null },
      ["REQUIRED amount", "REQUIRED date", "REQUIRED method"],
    ],
    [
      { id: "Payment:ACM123:1", amount: { amount: "-1", currency: "CAD" } },
      ["INVALID amount.amount", "CURRENCY_MISMATCH amount.currency"],
    ],
    [
      { id: "Payment:ACM123:1", note: "x", expectedUpdatedAt: "2020-01-01T00:00:00Z" },
      ["STALE expectedUpdatedAt"],
    ],
    [{ id: "Payment:ACM123:9", note: "x" }, ["NOT_FOUND id"]],
    [{ id: "Payment:ACM123:9", amount: { amount: "1" } }, ["NOT_FOUND id"]],
  ])("%j", async (input, expected) => {
    const { known } = await start({ now, books: cast() });
    const { data } = await known(update, { variables: { input } });
    expect(data.paymentUpdate?.payment).toBeNull();
    expect(complaints(data.paymentUpdate)).toEqual(expected);
  });
});

test("paymentDelete takes it back: the invoice is outstanding again", async () => {
  const { known, sandbox } = await start({ now, books: cast() });
  const { data } = await known(`mutation { paymentDelete(input: {id: "Payment:ACM123:1"}) { ${fields} } }`);
  expect(data.paymentDelete).toMatchObject({
    payment: {
      deleted: true,
      invoice: { status: "SENT", paid: { amount: "0.00" }, outstanding: { amount: "100.00" } },
    },
    userErrors: [],
  });
  expect(sandbox.asked()).toEqual([`PUT ${payments}/1`, `GET ${base}/invoices/invoices/1`]);
});
