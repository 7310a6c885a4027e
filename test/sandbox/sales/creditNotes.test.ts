import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const path = "credit_notes/credit_notes";
const money = (amount: string, code = "CAD") => ({ amount, code });
const body = { clientid: 1, create_date: "2020-07-31", lines: [{ name: "A", unit_cost: money("150.00") }] };

describe("a credit note", () => {
  // The official Postman collection, "List Credits": these very keys, and no stamp among them.
  test("is created, and paid as soon as it is made", async () => {
    const { post } = await start({
      books: books({ clients: [{ fields: { currency_code: "CAD" } }], creditNotes: [{ number: "0000068" }] }),
    });
    const made = one(
      await post(path, { credit_note: { ...body, notes: "Free $150 voucher" } }),
      "credit_note",
    );
    expect(made).toEqual({
      ...{ accounting_systemid: "ACM123", amount: money("150.00"), city: "", clientid: 1, code: "" },
      ...{ country: "", create_date: "2020-07-31", credit_number: "0000069", credit_type: "goodwill" },
      ...{ creditid: 2, currency_code: "CAD", current_organization: "Client 1", description: "" },
      ...{ display_status: "created", dispute_status: null, ext_archive: 0, fname: "", id: 2 },
      ...{ language: "en", last_order_status: null, lname: "", notes: "Free $150 voucher" },
      ...{ organization: "Client 1", paid: money("150.00"), payment_status: "paid", province: "" },
      ...{ sentid: 1, status: "created", street: "", street2: "", template: "clean-grouped", terms: null },
      ...{ vat_name: "", vat_number: "", vis_state: 0 },
    });
  });

  test("needs a client and a day, and is no overpayment of its own making", async () => {
    const { post } = await start();
    const reply = await post(path, { credit_note: {} });
    expect(reply.status).toBe(422);
    expect(errors(reply).map(({ field }) => field)).toEqual(["clientid", "create_date"]);
    const plural = await post(path, { credit_notes: body });
    expect(errors(plural).map(({ field }) => field)).toEqual(["credit_note"]);
    expect((await post(path, { credit_note: { ...body, credit_type: "gift" } })).status).toBe(422);
  });

  test("keeps a line by the text that names it", async () => {
    const { put } = await start({ books: books({ creditNotes: [{}, { amount: "50.00" }] }) });
    const lines = [
      { id: "20002-1", name: "Kept", unit_cost: money("60.00", "USD") },
      { name: "New", unit_cost: money("1.00", "USD") },
    ];
    const changed = one(await put(`${path}/2?include[]=lines`, { credit_note: { lines } }), "credit_note");
    expect(changed).toMatchObject({
      amount: money("61.00", "USD"),
      lines: [
        { id: "20002-1", name: "Kept", creditid: 2, taskno: 1 },
        { id: "20002-2", name: "New", creditid: 2, taskno: 2 },
      ],
    });
  });

  test("merges a PUT, or replaces the whole by it", async () => {
    const cast = books({ creditNotes: [{ fields: { terms: "t" } }] });
    const merging = await start({ books: cast });
    const merged = await merging.put(`${path}/1`, { credit_note: { notes: "x" } });
    expect(one(merged, "credit_note")).toMatchObject({
      notes: "x",
      terms: "t",
      amount: money("100.00", "USD"),
    });
    const replacing = await start({ books: cast, settings: { creditNotePuts: "whole" } });
    const refused = await replacing.put(`${path}/1`, { credit_note: { notes: "x" } });
    expect(errors(refused).map(({ field }) => field)).toEqual(["clientid", "create_date"]);
    const { lines: _, ...fields } = body;
    const replaced = await replacing.put(`${path}/1`, { credit_note: fields });
    expect(one(replaced, "credit_note")).toMatchObject({ terms: null, amount: money("0.00", "USD") });
  });
});

// "Make Payment" of the same collection, and its trial balance
test("what is paid too much is a credit note of the client", async () => {
  const { post, get } = await start({
    books: books({ invoices: [{ amount: "180.00", number: "0000012" }] }),
  });
  const payment = { invoiceid: 1, amount: { amount: "3300.00" }, date: "2019-04-24", type: "Check" };
  expect(one(await post("payments/payments", { payment }), "payment")).toMatchObject({
    ...{ amount: money("180.00", "USD"), creditid: null, from_credit: false, overpaymentid: 2 },
  });
  const words = "Overpayment: invoice #0000012";
  expect(one(await get(`${path}/1`), "credit_note")).toMatchObject({
    ...{ amount: money("3120.00", "USD"), credit_type: "overpayment", description: words, notes: words },
    ...{ sentid: 1, terms: "" },
  });
  const client = one(await get("users/clients/1?include[]=credit_balance"), "client");
  expect(client.credit_balance).toEqual([{ amount: money("3120.00", "USD") }]);
});

describe("a payment from credit", () => {
  test.each([
    ["either", { type: "Credit" }, "10.00"],
    ["either", { type: "Check", from_credit: true }, "10.00"],
    ["type", { type: "Check", from_credit: true }, "50.00"],
    ["flag", { type: "Credit" }, "50.00"],
    ["flag", { type: "Credit", from_credit: true }, "10.00"],
  ] as const)("under %s, of %j, leaves a credit of %s", async (creditPayments, sent, left) => {
    const { post, get } = await start({
      books: books({ invoices: [{ amount: "100.00" }], creditNotes: [{ amount: "50.00" }] }),
      settings: { creditPayments },
    });
    const payment = { invoiceid: 1, amount: { amount: "40.00" }, date: "2026-06-29", ...sent };
    const isApplied = left === "10.00";
    expect(one(await post("payments/payments", { payment }), "payment")).toMatchObject({
      ...{ from_credit: isApplied, creditid: isApplied ? 1 : null },
    });
    const client = one(await get("users/clients/1?include[]=credit_balance"), "client");
    expect(client.credit_balance).toEqual([{ amount: money(left, "USD") }]);
  });
});
