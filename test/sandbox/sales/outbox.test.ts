import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { errors, one, start } from "../start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });
const draft = () => start({ books: books({ invoices: [{ state: "draft" }] }) });

describe("an invoice that is sent", () => {
  // The official Postman collection and PipedreamHQ/pipedream, 2026-02
  test("is an e-mail in the outbox, with the words and the recipients it was given", async () => {
    const { put, ask } = await draft();
    const reply = await put("invoices/invoices/1", {
      invoice: {
        action_email: true,
        email_recipients: ["maya@example.test", "books@example.test"],
        email_include_pdf: true,
        invoice_customized_email: { subject: "Your invoice", body: "As agreed." },
      },
    });
    expect(one(reply, "invoice").v3_status).toBe("sent");
    expect((await ask("GET", "/_sandbox/outbox")).body).toEqual({
      outbox: [
        {
          ...{ at: "2026-06-29T16:48:49.000Z", accountId: "ACM123", about: "invoice", id: 1 },
          recipients: ["maya@example.test", "books@example.test"],
          ...{ subject: "Your invoice", body: "As agreed.", includesPdf: true },
        },
      ],
    });
    await ask("DELETE", "/_sandbox/outbox");
    expect((await ask("GET", "/_sandbox/outbox")).body).toEqual({ outbox: [] });
  });

  // NangoHQ/integration-templates, send-invoice; zerospam/freshbooks-sdk for the words beside the action
  test("goes to the client, in FreshBooks' own words, when nothing is said", async () => {
    const { put, sandbox } = await draft();
    await put("invoices/invoices/1", { invoice: { action_email: true } });
    await put("invoices/invoices/1", { invoice: { action_email: true, email_subject: "Again" } });
    expect(sandbox.outbox()).toMatchObject([
      { recipients: ["client1@example.test"], subject: null, body: null, includesPdf: false },
      { recipients: ["client1@example.test"], subject: "Again" },
    ]);
  });

  test("is no e-mail when it is only marked as sent, or the action is false", async () => {
    const { put, sandbox } = await draft();
    await put("invoices/invoices/1", { invoice: { action_email: false, notes: "still a draft" } });
    await put("invoices/invoices/1", { invoice: { action_mark_as_sent: true } });
    expect(sandbox.outbox()).toEqual([]);
  });

  // A guess: what FreshBooks says to it was never captured
  test.each([
    [{ email_recipients: ["nobody"] }, 1004],
    [{ email_recipients: "maya@example.test" }, 1006],
    [{ email_recipients: [] }, 1001],
  ])("to %j is refused, and stays a draft", async (extra, errno) => {
    const { put, get, sandbox } = await start({
      books: books({ clients: [{ fields: { email: null } }], invoices: [{ state: "draft" }] }),
    });
    const reply = await put("invoices/invoices/1", { invoice: { action_email: true, ...extra } });
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno, field: "email_recipients" }]);
    expect(one(await get("invoices/invoices/1"), "invoice").v3_status).toBe("draft");
    expect(sandbox.outbox()).toEqual([]);
  });

  test("is forgotten by a reset", async () => {
    const { put, sandbox } = await draft();
    await put("invoices/invoices/1", { invoice: { action_email: true } });
    sandbox.reset();
    expect(sandbox.outbox()).toEqual([]);
  });
});

// freshbooks.com/api/payments: send_client_notification; NangoHQ recordings: it reads null
test("a payment is told to the client when it says so, and does not show that it was", async () => {
  const { post, sandbox } = await start({ books: books({ invoices: [{ amount: "100.00" }] }) });
  const pay = (extra: object = {}) => ({
    payment: { invoiceid: 1, amount: usd("10.00"), date: "2026-06-29", type: "Cash", ...extra },
  });
  await post("payments/payments", pay());
  const told = await post("payments/payments", pay({ send_client_notification: true }));
  expect(one(told, "payment").send_client_notification).toBeNull();
  expect(sandbox.outbox()).toMatchObject([{ about: "payment", id: 2, recipients: ["client1@example.test"] }]);
});
