import { expect, test } from "vitest";
import { photo } from "../support/photo.ts";
import { operate, operationWith } from "../support/send.ts";
import { rows } from "../support/start.ts";
import { kept, opened } from "./opened.ts";

// The books are those of 30 June 2026, shortly before midnight in Vancouver.
const books = opened(
  {
    clients: [{ fields: { organization: "Acme Corp", email: "pay@acme.test" } }],
    invoices: [
      { amount: "100.00", number: "PAID" },
      { amount: "110.00", number: "DRAFT", state: "draft" },
      { amount: "120.00", number: "SENT" },
      // Due on 1 June, on 31 May, and on 30 May.
      { amount: "130.00", number: "29 days", issued: "2026-05-02", dueInDays: 30 },
      { amount: "140.00", number: "30 days", issued: "2026-05-01", dueInDays: 30 },
      { amount: "150.00", number: "31 days", issued: "2026-04-30", dueInDays: 30 },
    ],
    payments: [{ invoiceId: 1, amount: "100.00" }],
  },
  new Date("2026-07-01T06:30:00Z"),
);
const { read, done, call, asked } = books;

const usd = (amount: string) => ({ amount, currency: "USD" });
const invoice = (id: number) => kept(books.account().invoices.get(id));
const mails = () =>
  books.sandbox.outbox().map(({ about, id, recipients, subject }) => [about, id, ...recipients, subject]);
const order = {
  clientId: "Client:ACM123:1",
  poNumber: "order 1001",
  lines: [
    { name: "Desk", quantity: "2", unitCost: usd("450.00"), taxes: [{ name: "GST", percent: "5" }] },
    { name: "Delivery", unitCost: usd("30.00") },
  ],
};

test("Create an invoice when an order completes or a milestone is reached, and email it, once", async () => {
  const input = { ...order, send: { subject: "Your order" }, idempotencyKey: "order 1001" };
  const selection =
    "invoice { id status total { amount currency } lines { name amount { amount } } } replayed";
  const first = await done("invoiceCreate", input, selection);
  const lines = [
    { name: "Desk", amount: { amount: "900.00" } },
    { name: "Delivery", amount: { amount: "30.00" } },
  ];
  expect(first).toMatchObject({
    invoice: { id: "Invoice:ACM123:7", status: "SENT", total: usd("975.00"), lines },
    replayed: false,
  });
  expect(asked()).toEqual([
    "GET invoices/invoices?search[customerid]=1&search[date_min]=2026-06-30&search[date_max]=2026-07-01&include[]=lines&page=1&per_page=100",
    "GET users/clients/1",
    "POST invoices/invoices?include[]=lines",
    "PUT invoices/invoices/7?include[]=lines",
  ]);
  expect(await done("invoiceCreate", input, selection)).toEqual({ ...first, replayed: true });
  expect(asked()).toEqual(["GET invoices/invoices/7?include[]=lines"]);
  expect(invoice(7)).toMatchObject({ customerid: 1, po_number: "order 1001", status: 2 });
  expect(books.account().invoices.size).toBe(7);
  expect(mails()).toEqual([["invoice", 7, "pay@acme.test", "Your order"]]);
});

test("Send an invoice by email, once, however often the call is repeated", async () => {
  const input = {
    id: "Invoice:ACM123:2",
    email: { subject: "For you", body: "Thanks!" },
    idempotencyKey: "send 2",
  };
  const selection = "invoice { status } replayed";
  const answers = await Promise.all([1, 2, 3, 4].map(() => call("invoiceSend", input, selection)));
  const [sent, ...others] = answers.toSorted((a) => (a.payload.invoice ? -1 : 1));
  expect(sent?.payload).toMatchObject({ invoice: { status: "SENT" }, userErrors: [] });
  for (const { payload } of others)
    if (!payload.invoice) expect(payload.userErrors).toMatchObject([{ code: "KEY_IN_FLIGHT" }]);
  expect(await done("invoiceSend", input, selection)).toMatchObject({ replayed: true });
  expect(mails()).toEqual([["invoice", 2, "pay@acme.test", "For you"]]);
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual(["PUT invoices/invoices/2"]);
});

test("Mark an invoice as sent without an email", async () => {
  const { invoice: marked } = await done("invoiceMarkSent", { id: "Invoice:ACM123:2" }, "invoice { status }");
  expect(marked).toEqual({ status: "SENT" });
  expect(invoice(2)).toMatchObject({ status: 2 });
  expect(mails()).toEqual([]);
  expect(asked()).toEqual(["PUT invoices/invoices/2"]);
});

test("Change the amount, the due date and the terms of an unpaid invoice; its other lines stay", async () => {
  const id = "Invoice:ACM123:3";
  const addLines = { id, addLines: order.lines };
  const [first, desk, delivery] = rows(
    (await done("invoiceUpdate", addLines, "invoice { lines { lineId } }")).invoice?.lines,
  ).map(({ lineId }) => lineId);
  asked();
  const change = {
    ...{ id, dueDate: "2026-08-15", terms: "Net 45", removeLineIds: [delivery] },
    updateLines: [{ lineId: first, unitCost: usd("200.00") }],
  };
  const selection = "invoice { dueDate terms total { amount } lines { lineId name unitCost { amount } } }";
  expect((await done("invoiceUpdate", change, selection)).invoice).toEqual({
    ...{ dueDate: "2026-08-15", terms: "Net 45", total: { amount: "1145.00" } },
    lines: [
      { lineId: first, name: "Design", unitCost: { amount: "200.00" } },
      { lineId: desk, name: "Desk", unitCost: { amount: "450.00" } },
    ],
  });
  expect(asked()).toEqual([
    "GET invoices/invoices/3?include[]=lines",
    "PUT invoices/invoices/3?include[]=lines",
  ]);
  // The due date is days after the issue date: FreshBooks rejects the date itself.
  expect(invoice(3)).toMatchObject({ create_date: "2026-02-02", due_offset_days: 194, terms: "Net 45" });
});

test("List the invoices that are drafts, sent, paid or overdue, each with its lines", async () => {
  const { business } = await read(`{ business {
    drafts: invoices(filter: { statuses: [DRAFT] }) { nodes { number lines { name } } }
    sent: invoices(filter: { statuses: [SENT] }) { nodes { number } }
    paid: invoices(filter: { statuses: [PAID] }) { nodes { number } }
    overdue: invoices(filter: { daysOverdue: { from: 1 } }, sort: ISSUE_DATE_ASC) { nodes { number daysOverdue } } } }`);
  expect(business).toEqual({
    drafts: { nodes: [{ number: "DRAFT", lines: [{ name: "Design" }] }] },
    sent: { nodes: [{ number: "SENT" }] },
    paid: { nodes: [{ number: "PAID" }] },
    overdue: {
      nodes: [
        { number: "31 days", daysOverdue: 31 },
        { number: "30 days", daysOverdue: 30 },
        { number: "29 days", daysOverdue: 29 },
      ],
    },
  });
  expect(asked()).toEqual([
    "GET invoices/invoices?search[outstanding]=true&sort=invoice_date_asc&page=1&per_page=100",
    "GET invoices/invoices?search[v3_status]=draft&include[]=lines&page=1&per_page=25",
    "GET invoices/invoices?search[v3_status]=paid&page=1&per_page=25",
    "GET invoices/invoices?search[v3_status]=sent&page=1&per_page=25",
  ]);
});

test("Show me all unpaid invoices over 30 days old", async () => {
  const { business } = await read(`{ business {
    overdue(days: 30) { count outstanding { amount currency } invoices { nodes { number client { organization } } } }
    invoices(filter: { unpaid: true, daysOverdue: { from: 31 } }) { nodes { number daysOverdue outstanding { amount } } } } }`);
  expect(business).toEqual({
    overdue: {
      ...{ count: 1, outstanding: [usd("150.00")] },
      invoices: { nodes: [{ number: "31 days", client: { organization: "Acme Corp" } }] },
    },
    invoices: { nodes: [{ number: "31 days", daysOverdue: 31, outstanding: { amount: "150.00" } }] },
  });
  expect(asked()).toEqual(["GET invoices/invoices?search[outstanding]=true&page=1&per_page=100"]);
});

test("Attach a photo to an invoice", async () => {
  const input = { id: "Invoice:ACM123:3", addAttachments: [{ upload: null }] };
  const mutation = `mutation ($input: InvoiceUpdateInput!) { invoiceUpdate(input: $input) {
    invoice { attachments { fileName mediaType } } userErrors { code path } } }`;
  const file = { bytes: photo(), name: "desk.jpg" };
  const { data, errors } = await operate(
    books.url,
    operationWith(mutation, { input }, { "variables.input.addAttachments.0.upload": file }),
  );
  expect(errors).toBeUndefined();
  expect(data.invoiceUpdate).toEqual({
    invoice: { attachments: [{ fileName: "desk.jpg", mediaType: "image/jpeg" }] },
    userErrors: [],
  });
  expect(invoice(3).attachments).toHaveLength(1);
  expect(books.sandbox.uploads()).toHaveLength(1);
  expect(asked()).toEqual([
    "GET invoices/invoices/3?include[]=attachments",
    "POST /uploads/account/ACM123/attachments",
    "PUT invoices/invoices/3?include[]=attachments",
  ]);
});

test("Download an invoice as a PDF, and share it by a link", async () => {
  const { invoice: shown } = await read(
    '{ invoice(id: "Invoice:ACM123:3") { shareLink pdf { url fileName } } }',
  );
  expect(shown?.shareLink).toMatch(/^https:\/\/my\.freshbooks\.com\/#\/link\//);
  expect(asked()).toEqual([
    "GET invoices/invoices/3",
    "GET invoices/invoices/3/share_link?share_method=share_link",
  ]);
  const response = await fetch(String(shown?.pdf?.url), {
    headers: { authorization: "Bearer sandbox-owner" },
  });
  expect(await response.text()).toMatch(/^%PDF-[\s\S]*Total 120\.00 USD/);
  expect(asked()).toEqual(["GET invoices/invoices/3/pdf"]);
});

test("Import invoices that were made elsewhere, under their own numbers, once", async () => {
  const invoices = Array.from({ length: 20 }, (_, at) => ({
    ...{ clientId: order.clientId, number: `OLD-${at}`, issueDate: "2025-11-30" },
    lines: [{ name: "Support", unitCost: usd(`${at + 1}.00`) }],
  }));
  const input = { invoices, idempotencyKey: "import 2025" };
  const selection = "results { invoice { id number issueDate total { amount } } userErrors { code } }";
  const first = await done("invoiceBulkCreate", input, selection);
  expect(
    rows(first.results).map(({ invoice: made }) => [made?.number, made?.issueDate, made?.total?.amount]),
  ).toEqual(invoices.map(({ number }, at) => [number, "2025-11-30", `${at + 1}.00`]));
  const lines = asked();
  expect(lines.filter((line) => line.startsWith("POST"))).toHaveLength(20);
  expect(lines.filter((line) => line.startsWith("GET users"))).toHaveLength(1);
  const again = await done("invoiceBulkCreate", input, selection);
  expect(again.results).toEqual(first.results);
  expect(asked().filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(books.account().invoices.size).toBe(26);
});

test("Archive an invoice, restore it, and delete it", async () => {
  const id = "Invoice:ACM123:3";
  expect((await done("invoiceArchive", { id }, "invoice { archived }")).invoice).toEqual({ archived: true });
  expect(invoice(3)).toMatchObject({ vis_state: 2 });
  expect((await done("invoiceRestore", { id }, "invoice { archived }")).invoice).toEqual({ archived: false });
  expect(invoice(3)).toMatchObject({ vis_state: 0 });
  expect((await done("invoiceDelete", { id }, "invoice { deleted }")).invoice).toEqual({ deleted: true });
  expect(invoice(3)).toMatchObject({ vis_state: 1 });
  expect(asked()).toEqual(["PUT invoices/invoices/3", "PUT invoices/invoices/3", "PUT invoices/invoices/3"]);
});
