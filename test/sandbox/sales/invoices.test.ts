import { describe, expect, test } from "vitest";
import type { LineSeed } from "../../../src/sandbox/sales/invoice/seed.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { errors, one, rows, start } from "../start.ts";

const minimal = {
  customerid: 1,
  create_date: "2024-01-15",
  currency_code: "USD",
  lines: [{ type: 0, name: "Consulting Services", qty: 1, unit_cost: { amount: "1500.00", code: "USD" } }],
};
const usd = (amount: string) => ({ amount, code: "USD" });

describe("a new invoice", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29
  test("is a draft with these very keys, and without its lines", async () => {
    const clients = [{ fields: { fname: "Alice", lname: "N", organization: "Acme" } }];
    const { post, sandbox } = await start({ books: books({ clients }) });
    sandbox.setClock(new Date("2026-06-29T16:52:44Z"));
    const reply = await post("invoices/invoices", { invoice: minimal });
    expect(reply.status).toBe(200);
    const invoice = one(reply, "invoice");
    expect(invoice).toEqual({
      ...{ accountid: "ACM123", accounting_systemid: "ACM123", address: "", amount: usd("1500.00") },
      ...{
        attach_pdf_to_email: false,
        auto_bill: false,
        autobill_status: null,
        basecampid: 0,
        city: "",
        code: "",
      },
      ...{ country: "", create_date: "2024-01-15", created_at: "2026-06-29 12:52:44", currency_code: "USD" },
      ...{ current_organization: "Acme", customerid: 1, date_paid: null, deposit_amount: null },
      ...{ deposit_percentage: null, deposit_status: "none", description: "" },
      ...{ discount: { amount: usd("0.00"), rate: "0", type: "percent" }, discount_description: null },
      ...{ discount_total: usd("0.00"), discount_value: "0", display_status: "draft", dispute_status: null },
      ...{ due_date: "2024-01-15", due_offset_days: 0, estimateid: 0, ext_archive: 0, fname: "Alice" },
      ...{
        fulfillment_date: null,
        generation_date: null,
        gmail: false,
        id: 1,
        invoice_number: "0000001",
        invoiceid: 1,
      },
      ...{ language: "en", last_order_status: null, lname: "N", lock_status: "unlocked" },
      ...{
        net_paid_amount: usd("0.00"),
        notes: "",
        organization: "Acme",
        outstanding: usd("1500.00"),
        ownerid: 1,
      },
      ...{ paid: usd("0.00"), parent: 0, payment_details: "", payment_status: "unpaid", po_number: null },
      ...{
        province: "",
        return_uri: null,
        sentid: 1,
        series: "",
        show_attachments: true,
        status: 1,
        street: "",
      },
      sender_address: { city: "", code: "", country: "Canada", province: "", street: "", street2: "" },
      ...{
        street2: "",
        template: "clean-grouped",
        terms: null,
        updated: "2026-06-29 12:52:44",
        uuid: invoice.uuid,
      },
      ...{ v3_status: "draft", vat_name: "", vat_number: "", version: invoice.version, vis_state: 0 },
    });
    expect(invoice.version).toMatch(/^2026-06-29 12:52:44\.\d{6}$/);
    expect(Object.keys(invoice)).toEqual(Object.keys(invoice).sort());
  });

  // NangoHQ recordings, client 567521: its `updated` is the invoice's `created_at`
  test("touches its client", async () => {
    const { post, get } = await start();
    await post("invoices/invoices", { invoice: minimal });
    expect(one(await get("users/clients/1"), "client").updated).toBe("2026-06-29 12:48:49");
  });

  test("needs a client and a date, and says so of both at once", async () => {
    const { post } = await start();
    const reply = await post("invoices/invoices", { invoice: {} });
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([
      { errno: 1001, field: "customerid", message: "'customerid' is a required field." },
      { errno: 1001, field: "create_date" },
    ]);
    const stranger = await post("invoices/invoices", { invoice: { ...minimal, customerid: 99 } });
    expect(errors(stranger)).toMatchObject([{ errno: 1012, field: "customerid" }]);
  });

  test("takes the next number of the account, and a refused one takes none", async () => {
    const { post, put } = await start();
    const numberOf = async (extra: Fields) =>
      one(await post("invoices/invoices", { invoice: { ...minimal, ...extra } }), "invoice")?.invoice_number;
    expect(await numberOf({})).toBe("0000001");
    await numberOf({ lines: [{ qty: "a dozen" }] });
    await put("invoices/invoices/1", { invoice: { vis_state: 1 } });
    expect(await numberOf({})).toBe("0000002"); // the deleted one's is not handed out again
    expect(await numberOf({ invoice_number: "X-7" })).toBe("X-7");
    expect(await numberOf({ invoice_number: "0000041" })).toBe("0000041");
    expect(await numberOf({})).toBe("0000042");
  });

  // The official Postman collection: client 31006 was renamed, and its drafts were with it, in the same second
  test.each([true, false])(
    "keeps the client's address as it was, and its name where it was sent; drafts renamed: %s",
    async (renamesReachDrafts) => {
      const { post, put, get, sandbox } = await start({ settings: { renamesReachDrafts } });
      await post("invoices/invoices", { invoice: minimal });
      await post("invoices/invoices", { invoice: { ...minimal, status: 2 } });
      sandbox.setClock(new Date("2026-06-29T17:00:00Z"));
      await put("users/clients/1", { client: { organization: "New", p_city: "Toronto" } });
      const shown = async (id: number) => one(await get(`invoices/invoices/${id}`), "invoice");
      const same = { current_organization: "New", city: "" };
      const [now, before] = ["2026-06-29 13:00:00", "2026-06-29 12:48:49"];
      expect(await shown(1)).toMatchObject(
        renamesReachDrafts
          ? { ...same, organization: "New", updated: now }
          : { ...same, organization: "Client 1", updated: before },
      );
      expect(await shown(2)).toMatchObject({ ...same, organization: "Client 1", updated: before });
    },
  );

  test("takes over the client's name and address", async () => {
    const clients = [
      { fields: { organization: "Old", p_street: "1 Main", p_city: "Vancouver", language: "fr" } },
    ];
    const { post, get } = await start({ books: books({ clients }) });
    await post("invoices/invoices", { invoice: minimal });
    expect(one(await get("invoices/invoices/1"), "invoice")).toMatchObject({
      organization: "Old",
      current_organization: "Old",
      street: "1 Main",
      city: "Vancouver",
      language: "fr",
    });
  });
});

describe("totals", () => {
  const total = async (lines: LineSeed[], discount_value = "0") => {
    const { get } = await start({ books: books({ invoices: [{ lines, fields: { discount_value } }] }) });
    return one(await get("invoices/invoices/1?include[]=lines"), "invoice");
  };
  const line = (quantity: string, unitCost: string, ...taxes: [string, string][]): LineSeed => ({
    ...{ name: "Bowls", quantity, unitCost },
    taxes: taxes.map(([name, percent]) => ({ name, percent })),
  });

  // freshbooks-java-sdk fixture: 20.00 + 24.00 less 10 %, 13 % on the first line
  test("the discount comes off before tax", async () => {
    const invoice = await total([line("4", "5.00", ["HST1", "13"]), line("1", "24.00")], "10");
    expect(invoice).toMatchObject({
      amount: usd("41.94"),
      discount_total: usd("-4.40"),
      discount_value: "10",
    });
    expect(invoice.lines).toMatchObject([
      { lineid: 1, taskno: 1, amount: usd("20.00"), qty: "4", unit_cost: usd("5.00"), taxName1: "HST1" },
      { lineid: 2, amount: usd("24.00"), taxAmount1: "0", taxName1: null, taxAmount2: "0", expenseid: 0 },
    ]);
  });

  // zerospam/freshbooks-sdk fixture: 11.98 + 2.45 less 5 %
  test("a discount is a percentage, never an amount", async () => {
    expect(await total([line("2", "5.99"), line("1", "2.45")], "5")).toMatchObject({
      amount: usd("13.71"),
      discount_total: usd("-0.72"),
    });
  });

  test("a compound second tax is taken on the first as well", async () => {
    const taxed = line("1", "100.00", ["GST", "5"], ["QST", "9.975"]);
    expect((await total([taxed])).amount).toEqual(usd("114.98"));
    expect((await total([{ ...taxed, compound: true }])).amount).toEqual(usd("115.47"));
  });

  test("no amount passes through a float", async () => {
    expect((await total([line("3", "0.10"), line("1", "90071992547409.93")])).amount).toEqual(
      usd("90071992547410.23"),
    );
    expect((await total([line("2.5", "1.01")])).amount).toEqual(usd("2.53"));
  });

  test("an amount from the books goes out as it is", async () => {
    const { get } = await start({ books: books({ invoices: [{ amount: "0.12345678901234567890123456" }] }) });
    expect(one(await get("invoices/invoices/1"), "invoice").amount).toEqual(
      usd("0.12345678901234567890123456"),
    );
  });
});

describe("status", () => {
  // Good-Samaritan-Software-LLC/freshbooks-mcp live probes, 2026-06
  test.each([
    ["sent", 1015, "The field 'status' must be a number."],
    [4, 1004, "Status must be one of 'draft', 'sent', 'viewed' or 'disputed'."],
    [8, 1004, "Status must be one of 'draft', 'sent', 'viewed' or 'disputed'."],
  ])("%j cannot be written as a status", async (status, errno, message) => {
    const { put } = await start({ books: books({ invoicesEach: 1 }) });
    const reply = await put("invoices/invoices/1", { invoice: { status } });
    expect(reply.status).toBe(422);
    expect(errors(reply)).toMatchObject([{ errno, message, field: "status" }]);
  });

  test("due_date follows from the issue date and cannot be written", async () => {
    const { put } = await start({ books: books({ invoices: [{ issued: "2026-01-31", state: "draft" }] }) });
    const refused = await put("invoices/invoices/1", { invoice: { due_date: "2026-03-02" } });
    expect(refused.status).toBe(403);
    expect(errors(refused)).toMatchObject([{ errno: 1038, field: "due_date" }]);
    const moved = await put("invoices/invoices/1", { invoice: { due_offset_days: 30 } });
    expect(one(moved, "invoice").due_date).toBe("2026-03-02");
  });

  // NangoHQ recordings after action_mark_as_sent; the official Postman collection: fulfilled on the day of issue
  test.each([{ action_mark_as_sent: true }, { action_email: true, email_recipients: ["a@example.test"] }])(
    "%j sends a draft, and drops what else the PUT says",
    async (action) => {
      const { put } = await start({ books: books({ invoices: [{ state: "draft" }] }) });
      const reply = await put("invoices/invoices/1", { invoice: { ...action, notes: "lost" } });
      expect(one(reply, "invoice")).toMatchObject({
        ...{ status: 2, display_status: "sent", v3_status: "sent", notes: "" },
        fulfillment_date: "2026-02-02",
      });
    },
  );

  // The official Postman collection: draft, whatever the date; then paid, overdue, partial, and the rest
  test.each([true, false])(
    "of a late invoice is overdue, of a part-paid one by setting: %s",
    async (outranks) => {
      const late = { issued: "2026-06-01", dueInDays: 27 }; // due yesterday
      const { get } = await start({
        settings: { overdueOutranksPartial: outranks },
        books: books({
          invoices: [
            { ...late, state: "draft" },
            { ...late, state: "viewed" },
            { ...late, amount: "0.00" },
            { ...late, dueInDays: 28 },
            late,
          ],
          payments: [{}],
        }),
      });
      const { result } = await get("invoices/invoices");
      const states = (result.invoices as Fields[]).map(({ v3_status, display_status, payment_status }) => [
        ...[v3_status, display_status, payment_status],
      ]);
      expect(states).toEqual([
        [outranks ? "overdue" : "partial", "sent", "partial"],
        ["sent", "sent", "unpaid"], // due today
        ["overdue", "sent", "unpaid"], // one over nothing is never paid
        ["overdue", "viewed", "unpaid"],
        ["draft", "draft", "unpaid"],
      ]);
    },
  );

  test("an invoice is overdue by the clock of the sandbox, a draft never", async () => {
    const invoices = [
      { issued: "2026-06-01", dueInDays: 30 },
      { issued: "2026-06-01", state: "draft" as const },
    ];
    const { ids, sandbox } = await start({ books: books({ invoices }) });
    expect(await ids("invoices/invoices?search[v3_status]=sent")).toEqual([1]);
    sandbox.setClock(new Date("2026-07-02T06:59:59Z")); // still July 1 in Vancouver, the day it is due
    expect(await ids("invoices/invoices?search[v3_status]=overdue")).toEqual([]);
    sandbox.setClock(new Date("2026-07-02T07:00:00Z"));
    expect(await ids("invoices/invoices?search[v3_status]=overdue")).toEqual([1]);
    expect(await ids("invoices/invoices?search[v3_status]=draft")).toEqual([2]);
  });

  test("a status nobody has heard of can be shown", async () => {
    const { get, ids } = await start({ books: books({ invoices: [{ wire: { v3_status: "neverseen" } }] }) });
    expect(one(await get("invoices/invoices/1"), "invoice").v3_status).toBe("neverseen");
    expect(await ids("invoices/invoices?search[v3_status]=neverseen")).toEqual([1]);
  });
});

describe("a changed invoice", () => {
  test("its lines are replaced as a set, and a line keeps its identity by its lineid", async () => {
    const { post, put } = await start();
    const lines = ["one", "two", "three"].map((name) => ({ name, qty: 1, unit_cost: usd("10.00") }));
    await post("invoices/invoices", { invoice: { ...minimal, lines } });
    const second = { lineid: 2, name: "two", qty: 3, unit_cost: usd("10.00") };
    const reply = await put("invoices/invoices/1?include[]=lines", {
      invoice: { lines: [second, { name: "new" }] },
    });
    const invoice = one(reply, "invoice");
    expect(invoice.lines).toMatchObject([
      { lineid: 2, taskno: 1, amount: usd("30.00") },
      { lineid: 4, taskno: 2, name: "new" },
    ]);
    expect(invoice.amount).toEqual(usd("30.00"));
  });

  test("or, told so, its lines are merged", async () => {
    const { put } = await start({ books: books({ invoicesEach: 1 }), settings: { lineWrites: "merge" } });
    const lines = [{ name: "more", qty: 1, unit_cost: usd("5.00") }];
    const reply = await put("invoices/invoices/1?include[]=lines", { invoice: { lines } });
    expect(one(reply, "invoice")).toMatchObject({
      amount: usd("105.00"),
      lines: [{ lineid: 1 }, { lineid: 2 }],
    });
  });

  // zerospam/freshbooks-sdk fixtures
  test("DELETE answers with an empty response and leaves the row readable", async () => {
    const { remove, get, ids } = await start({ books: books({ invoicesEach: 2 }) });
    const reply = await remove("invoices/invoices/1");
    expect([reply.status, reply.text]).toEqual([200, '{"response":{}}']);
    expect(await ids("invoices/invoices")).toEqual([2]);
    expect(one(await get("invoices/invoices/1"), "invoice").vis_state).toBe(1);
  });

  test("every write has a version of its own", async () => {
    const { put } = await start({ books: books({ invoicesEach: 1 }) });
    const versions = await Promise.all(
      ["a", "b", "c"].map(
        async (notes) => one(await put("invoices/invoices/1", { invoice: { notes } }), "invoice").version,
      ),
    );
    expect(new Set(versions).size).toBe(3);
  });
});

// freshbooks-nodejs-sdk 4.1.0 and zerospam/freshbooks-sdk fixtures
test("includes are absent unless asked for, in lists and in answers to writes too", async () => {
  const { get, put } = await start({ books: books({ invoicesEach: 1 }) });
  const names =
    "lines,owner,presentation,contacts,allowed_gateways,late_fee,late_reminders,audit_logs,attachments,system".split(
      ",",
    );
  const query = names.map((name) => `include[]=${name}`).join("&");
  const [plain] = rows(await get("invoices/invoices"), "invoices");
  const [full] = rows(await get(`invoices/invoices?${query}`), "invoices");
  for (const name of names) {
    expect(plain).not.toHaveProperty(name);
    expect(full).toHaveProperty(name);
  }
  expect(full).toMatchObject({
    contacts: [{ contactid: -1, invoiceid: 1, userid: 1 }],
    audit_logs: [{ event: "Created", created_at: "2026-02-02 15:00:00" }], // UTC, beside created_at in New York's time
    created_at: "2026-02-02 10:00:00",
  });
  const reply = await put("invoices/invoices/1?include[]=allowed_gateways", {
    invoice: { allowed_gatewayids: [30] },
  });
  expect(one(reply, "invoice").allowed_gateways).toMatchObject([{ gatewayid: 30, gateway_name: "fbpay" }]);
});
