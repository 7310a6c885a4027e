import { type GraphQLInputObjectType, isInputObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { rows, start, type Tree } from "../support/start.ts";

/** One field of an input: a value that differs from what is there, the wire keys that carry it, and its path. */
type Case = [field: string, value: unknown, dropped: string[], path?: string[]];

const money = (amount: string) => ({ amount, currency: "USD" });
const id = {
  client: "Client:ACM123:1",
  invoice: "Invoice:ACM123:1",
  payment: "Payment:ACM123:1",
  project: "Project:14700001:1",
  timeEntry: "TimeEntry:14700001:1",
};

const addressCases = (field: string, kind: string): Case[] =>
  [
    ["street", "street"],
    ["street2", "street2"],
    ["city", "city"],
    ["province", "province"],
    ["postalCode", "code"],
    ["country", "country"],
  ].map(([part = "", wire = ""]) => [field, { [part]: "X9" }, [`client.${kind}_${wire}`], [field, part]]);

const client: Case[] = [
  ["organization", "New Ltd", ["client.organization"]],
  ["firstName", "Nova", ["client.fname"]],
  ["lastName", "Newman", ["client.lname"]],
  ["email", "new@example.test", ["client.email"]],
  ["businessPhone", "1", ["client.bus_phone"]],
  ["mobilePhone", "2", ["client.mob_phone"]],
  ["homePhone", "3", ["client.home_phone"]],
  ["fax", "4", ["client.fax"]],
  ["note", "Note", ["client.note"]],
  ...addressCases("billingAddress", "p"),
  ...addressCases("shippingAddress", "s"),
  ["currency", "EUR", ["client.currency_code"]],
  ["language", "fr", ["client.language"]],
  ["vatName", "VAT", ["client.vat_name"]],
  ["vatNumber", "GB1", ["client.vat_number"]],
  ["industry", "Design", ["client.company_industry"]],
  ["companySize", "5", ["client.company_size"]],
  ["prefersEmail", false, ["client.pref_email"]],
  ["prefersPost", true, ["client.pref_gmail"]],
  ["attachesPdfToEmail", true, ["client.allow_email_include_pdf"]],
  ["allowsLateFees", false, ["client.allow_late_fees"]],
  ["allowsLateReminders", false, ["client.allow_late_notifications"]],
];

const invoice: Case[] = [
  ["issueDate", "2026-02-01", ["invoice.create_date"]],
  ["dueDate", "2026-12-31", ["invoice.due_offset_days"]],
  ["number", "N-77", ["invoice.invoice_number"]],
  ["language", "fr", ["invoice.language"]],
  ["discountPercent", "7.5", ["invoice.discount_value"]],
  ["discountDescription", "Friends", ["invoice.discount_description"]],
  ["depositAmount", money("5.00"), ["invoice.deposit_amount"]],
  ["depositPercent", "20", ["invoice.deposit_percentage"]],
  ["notes", "Notes", ["invoice.notes"]],
  ["terms", "Net 7", ["invoice.terms"]],
  ["poNumber", "PO", ["invoice.po_number"]],
  ["paymentDetails", "IBAN", ["invoice.payment_details"]],
  ["autoBill", true, ["invoice.auto_bill"]],
  ["sentByPost", true, ["invoice.gmail"]],
  ["showsAttachments", false, ["invoice.show_attachments"]],
  ["attachesPdfToEmail", true, ["invoice.attach_pdf_to_email"]],
];

const fullLine = {
  name: "Line",
  description: "Described",
  quantity: "3",
  unitCost: money("9.00"),
  taxes: [
    { name: "GST", percent: "5" },
    { name: "PST", percent: "7" },
  ],
  compoundedTax: true,
};
const lines: Case[] = [
  ["lines", [fullLine], ["invoice.lines"], ["lines"]],
  ["lines", [fullLine], ["invoice.lines.name"], ["lines", "0", "name"]],
  ["lines", [fullLine], ["invoice.lines.description"], ["lines", "0", "description"]],
  ["lines", [fullLine], ["invoice.lines.qty"], ["lines", "0", "quantity"]],
  ["lines", [fullLine], ["invoice.lines.unit_cost"], ["lines", "0", "unitCost"]],
  ["lines", [fullLine], ["invoice.lines.taxName1"], ["lines", "0", "taxes"]],
  ["lines", [fullLine], ["invoice.lines.taxAmount2"], ["lines", "0", "taxes"]],
  ["lines", [fullLine], ["invoice.lines.compounded_tax"], ["lines", "0", "compoundedTax"]],
];

const payment: Case[] = [
  ["amount", money("7.00"), ["payment.amount"]],
  ["date", "2026-01-09", ["payment.date"]],
  ["type", "CASH", ["payment.type"]],
  ["note", "Note", ["payment.note"]],
];

const work = (number: number, noun: string) => `${noun}:14700001:${number}`;
const project: Case[] = [
  ["description", "About", ["project.description"]],
  ["dueDate", "2026-12-01", ["project.due_date"]],
  ["budget", "PT8H", ["project.budget"]],
  ["kind", "FIXED_PRICE", ["project.project_type"]],
  ["fixedPrice", "100", ["project.fixed_price"]],
  ["rate", "81.5", ["project.rate"]],
  ["billingMethod", "SERVICE_RATE", ["project.billing_method"]],
  ["managerId", "14400001", ["project.project_manager_id"]],
  ["expenseMarkupPercent", "12", ["project.expense_markup"]],
];
const timeEntry: Case[] = [
  ["note", "Note", ["time_entry.note"]],
  ["projectId", work(2, "Project"), ["time_entry.project_id"]],
  ["project", { title: "Second" }, ["time_entry.project_id"], ["project", "title"]],
  ["serviceId", work(2, "Service"), ["time_entry.service_id"]],
  ["service", { name: "Second" }, ["time_entry.service_id"], ["service", "name"]],
  ["internal", true, ["time_entry.internal"]],
  ["billable", false, ["time_entry.billable"]],
];

type Write = {
  mutation: string;
  record: string;
  /** What every input of it has. */
  base: Record<string, unknown>;
  cases: Case[];
  /** Fields that no record shows, or that are phases with tests of their own. */
  apart: string[];
};

const writes: Write[] = [
  {
    mutation: "clientCreate",
    record: "client",
    base: { organization: "Base", email: "base@example.test" },
    cases: client,
    apart: ["businessId"],
  },
  {
    mutation: "clientUpdate",
    record: "client",
    base: { id: id.client },
    cases: client,
    apart: ["id", "expectedUpdatedAt", "archived"],
  },
  {
    mutation: "invoiceCreate",
    record: "invoice",
    base: { clientId: id.client, issueDate: "2026-01-01" },
    cases: [
      ...invoice.filter(([field]) => field !== "issueDate"),
      ...lines,
      ["currency", "EUR", ["invoice.currency_code"]],
    ],
    // Without a client or a day FreshBooks refuses the whole.
    apart: ["clientId", "issueDate", "send"],
  },
  {
    mutation: "invoiceUpdate",
    record: "invoice",
    base: { id: id.invoice },
    cases: [...invoice, ...lines.slice(1)],
    apart: ["id", "expectedUpdatedAt", "archived", "send", "removeLineIds"],
  },
  {
    mutation: "paymentRecord",
    record: "payment",
    base: { invoiceId: id.invoice, amount: money("1.00"), type: "CHECK", date: "2026-01-01" },
    cases: payment.filter(([field]) => field === "note"),
    // Without these FreshBooks refuses the whole; a receipt by e-mail is shown by no record.
    apart: ["invoiceId", "amount", "type", "date", "notifiesClient"],
  },
  {
    mutation: "paymentUpdate",
    record: "payment",
    base: { id: id.payment },
    cases: payment,
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "projectCreate",
    record: "project",
    base: { title: "Base", clientId: id.client },
    cases: [...project, ["clientId", "Client:ACM123:2", ["project.client_id"]]],
    // FreshBooks refuses one without a title; the firm's own have no client and are tried in projectWrite.test.ts.
    apart: ["businessId", "title", "internal"],
  },
  {
    mutation: "projectUpdate",
    record: "project",
    base: { id: id.project },
    cases: [
      ...project,
      ["clientId", "Client:ACM123:2", ["project.client_id"]],
      ["internal", true, ["project.internal"]],
      ["completed", true, ["project.complete"]],
    ],
    // FreshBooks fails without a title.
    apart: ["id", "expectedUpdatedAt", "title"],
  },
  {
    mutation: "serviceCreate",
    record: "service",
    base: { name: "Base" },
    cases: [["billable", false, ["service.billable"]]],
    // FreshBooks refuses one without a name.
    apart: ["businessId", "name"],
  },
  {
    mutation: "timeEntryCreate",
    record: "timeEntry",
    base: { duration: "PT1H", date: "2026-01-05", clientId: id.client },
    cases: [
      ...timeEntry.filter(([field]) => field !== "internal"),
      ["clientId", "Client:ACM123:2", ["time_entry.client_id"]],
    ],
    // Without a length or a beginning FreshBooks refuses the whole; the rest is tried in timeEntryWrite.test.ts.
    apart: ["businessId", "duration", "hours", "date", "startedAt", "teamMemberId", "internal"],
  },
  {
    mutation: "timeEntryUpdate",
    record: "timeEntry",
    base: { id: id.timeEntry },
    cases: [...timeEntry, ["billed", true, ["time_entry.billed"]]],
    apart: ["id", "duration", "hours", "date", "startedAt", "clientId"],
  },
];

const cast = () =>
  books({
    clients: [{ fields: { language: "en" } }, {}],
    invoices: [{ issued: "2026-01-15", dueInDays: 30, amount: "100.00", state: "draft" }],
    payments: [{ amount: "10.00" }],
    projects: [{ title: "First" }, { title: "Second" }],
    services: [{ name: "First" }, { name: "Second" }],
    timeEntries: [{ projectId: 1, clientId: 1, serviceId: 1 }],
  });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => [String(code), ...rows(path).map(String)].join(" "));

describe.each(writes)("$mutation", ({ mutation, record, base, cases, apart }) => {
  const run = (known: Awaited<ReturnType<typeof start>>["known"], input: Record<string, unknown>) =>
    known(
      `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${record} { id } userErrors { path code } } }`,
      { variables: { input } },
    );

  test.each(cases)(
    "%s = %j, dropped as %j, is reported",
    async (field, value, droppedFields, path = [field]) => {
      const input = { ...base, [field]: value };
      const taken = await start({ books: cast() });
      expect(errorsIn((await run(taken.known, input)).data[mutation])).toEqual([]);

      const dropping = await start({ books: cast(), settings: { droppedFields } });
      const { data, errors } = await run(dropping.known, input);
      expect(errors).toBeUndefined();
      expect(errorsIn(data[mutation])).toContain(["NOT_APPLIED", ...path].join(" "));
      // The record was written, and is answered with what it really holds.
      expect(data[mutation]?.[record]?.id).toBeTruthy();
    },
  );

  test("no field of the input is forgotten here", () => {
    const type = createSchema().getType(`${capital(mutation)}Input`);
    expect(isInputObjectType(type)).toBe(true);
    const fields = Object.keys((type as GraphQLInputObjectType).getFields());
    const tried = new Set([...cases.map(([field]) => field), ...apart]);
    expect(fields.filter((field) => !tried.has(field))).toEqual([]);
  });
});

test("every mutation that takes fields is here", () => {
  const mutations = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
  const withFields = mutations.filter((name) => /(Create|Update|Record)$/.test(name));
  const tried = writes.map(({ mutation }) => mutation);
  // Expenses have their own, with their receipts, in expenseWrite.test.ts.
  expect(withFields.filter((name) => !tried.includes(name) && !name.startsWith("expense"))).toEqual([]);
});
