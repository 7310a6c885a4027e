import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const line = (name: string, extra: object = {}) => ({ name, qty: 2, unit_cost: usd("10.00"), ...extra });
const dropping = (...droppedFields: string[]) =>
  start({ books: books({ expenses: 1 }), settings: { droppedFields } });

// Live probes of 2026-06 in Good-Samaritan-Software-LLC/freshbooks-mcp saw 200 and the field left out, e.g. items
describe("a field that is dropped", () => {
  test("is as if it had not been sent, and the rest is written", async () => {
    const { post, put } = await dropping("client.note", "invoice.po_number", "payment.note");
    const client = one(
      await post("users/clients", { client: { fname: "Maya", note: "x", p_city: "Burnaby" } }),
      "client",
    );
    expect(client).toMatchObject({ fname: "Maya", note: null, p_city: "Burnaby" });
    const changed = await put("users/clients/1", { client: { note: "x", vat_name: "GST" } });
    expect(one(changed, "client")).toMatchObject({ note: null, vat_name: "GST" });
  });

  test("stays as it was on a PUT", async () => {
    const { put, sandbox } = await dropping();
    await put("expenses/expenses/1", { expense: { vendor: "Gannet Press", notes: "Proofs" } });
    sandbox.settings.droppedFields = ["expense.vendor", "expense.amount"];
    const reply = await put("expenses/expenses/1", {
      expense: { vendor: "Another", amount: usd("99.00"), notes: "Sheets" },
    });
    expect(one(reply, "expense")).toMatchObject({
      vendor: "Gannet Press",
      amount: usd("10.00"),
      notes: "Sheets",
    });
  });

  test("that is required is missed, as the real one would", async () => {
    const { post } = await dropping("expense.date");
    const expense = { staffid: 1, categoryid: 1, amount: "1.00", date: "2026-06-29" };
    expect(errors(await post("expenses/expenses", { expense }))).toMatchObject([
      { errno: 1001, field: "date" },
    ]);
  });

  test("can be one of a line; a line that was there keeps its own", async () => {
    const { post, put, sandbox } = await dropping();
    const invoice = { customerid: 1, create_date: "2026-06-29", lines: [line("old")] };
    await post("invoices/invoices", { invoice });
    sandbox.settings.droppedFields = ["invoice.lines.qty", "invoice.lines.description"];
    const lines = [line("old", { lineid: 1, qty: 5, unit_cost: usd("3.00") }), line("new", { qty: 5 })];
    const reply = await put("invoices/invoices/1?include[]=lines", { invoice: { lines } });
    expect(one(reply, "invoice").lines).toMatchObject([
      { lineid: 1, qty: "2", unit_cost: usd("3.00") },
      { lineid: 2, qty: "1", unit_cost: usd("10.00") },
    ]);
  });

  test("can be all of the lines, the presentation, the contacts or the receipt", async () => {
    const { post, put, sandbox } = await dropping();
    const contacts = [{ fname: "Ben", email: "ben@example.test" }];
    await put("users/clients/1", { client: { contacts } });
    const written = { lines: [line("one")], presentation: { theme_layout: "classic" } };
    await post("invoices/invoices", {
      invoice: { customerid: 1, create_date: "2026-06-29", ...written },
    });

    sandbox.settings.droppedFields = [
      ...["client.contacts.email", "invoice.lines", "invoice.presentation.theme_layout"],
      ...["expense.attachment", "invoice.vis_state"],
    ];
    const client = await put("users/clients/1?include[]=contacts", {
      client: { contacts: [{ contactid: 1, fname: "Benjamin", email: "new@example.test" }, { email: "x" }] },
    });
    expect(one(client, "client").contacts).toMatchObject([
      { contactid: 1, fname: "Benjamin", email: "ben@example.test" },
      { contactid: 2, email: "" },
    ]);
    const invoice = await put("invoices/invoices/1?include[]=lines&include[]=presentation", {
      invoice: { lines: [], presentation: { theme_layout: "modern", label: "Bill" }, vis_state: 1 },
    });
    expect(one(invoice, "invoice")).toMatchObject({
      vis_state: 0,
      lines: [{ name: "one" }],
      presentation: { theme_layout: "classic", label: "Bill" },
    });
    const expense = await put("expenses/expenses/1", { expense: { attachment: { jwt: "a.b.c" } } });
    expect(one(expense, "expense").has_receipt).toBe(false);
  });

  test("can be dropped from outside, and a setting that is no list of texts is refused", async () => {
    const { ask, put } = await dropping();
    const droppedFields: Fields[string] = ["client.fname"];
    await ask("PATCH", "/_sandbox/settings", { droppedFields });
    expect(one(await put("users/clients/1", { client: { fname: "Maya" } }), "client").fname).toBe("");
    expect((await ask("PATCH", "/_sandbox/settings", { droppedFields: "client.fname" })).status).toBe(400);
    expect((await ask("PATCH", "/_sandbox/settings", { uploadStatus: 204 })).status).toBe(400);
  });
});
