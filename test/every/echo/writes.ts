import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { lunch } from "../../support/send.ts";

/** A field whose table and type are too general: a value other than the current one, the wire keys that carry it, its path. */
type Case = readonly [field: string, value: unknown, dropped: readonly string[], path?: readonly string[]];

const money = (amount: string) => ({ amount, currency: "USD" });
const id = {
  client: "Client:ACM123:1",
  invoice: "Invoice:ACM123:1",
  estimate: "Estimate:ACM123:1",
  invoiceProfile: "InvoiceProfile:ACM123:1",
  creditNote: "CreditNote:ACM123:1",
  payment: "Payment:ACM123:1",
  tax: "Tax:ACM123:1",
  item: "Item:ACM123:1",
  task: "Task:ACM123:1",
  expense: "Expense:ACM123:1",
  otherIncome: "OtherIncome:ACM123:1",
  bill: "Bill:ACM123:1",
  billPayment: "BillPayment:ACM123:1",
  billVendor: "BillVendor:ACM123:1",
  project: "Project:14700001:1",
  timeEntry: "TimeEntry:14700001:1",
  service: "Service:14700001:1",
  retainer: "Retainer:14700001:1",
};

const bothTaxes = [
  { name: "GST", percent: "5", amount: money("0.70") },
  { name: "PST", percent: "7", amount: money("0.30") },
];
const bothTaxesOf = (one: string): Case[] => [
  ["taxes", bothTaxes, [`${one}.taxName1`], ["taxes", "0", "name"]],
  ["taxes", bothTaxes, [`${one}.taxPercent1`], ["taxes", "0", "percent"]],
  ["taxes", bothTaxes, [`${one}.taxAmount1`], ["taxes", "0", "amount"]],
  ["taxes", bothTaxes, [`${one}.taxName2`], ["taxes", "1", "name"]],
  ["taxes", bothTaxes, [`${one}.taxPercent2`], ["taxes", "1", "percent"]],
  ["taxes", bothTaxes, [`${one}.taxAmount2`], ["taxes", "1", "amount"]],
];

const expense: Case[] = [...bothTaxesOf("expense"), ["receipt", { upload: null }, ["expense.attachment"]]];

const fee = {
  ...{ days: 5, kind: "FLAT", value: "12.5", repeats: true, compoundsTaxes: true },
  taxes: [
    { name: "GST", percent: "5" },
    { name: "PST", percent: "7" },
  ],
};
const reminders = [{ position: 2, delayDays: 3, body: "Please pay" }];

/** A late fee and reminders, dropped in whole and in part. */
const late = (noun: string): Case[] => [
  ["lateFee", fee, [`${noun}.late_fee`]],
  ["lateFee", fee, [`${noun}.late_fee.enabled`], ["lateFee", "enabled"]],
  ["lateFee", fee, [`${noun}.late_fee.days`], ["lateFee", "days"]],
  ["lateFee", fee, [`${noun}.late_fee.type`], ["lateFee", "kind"]],
  ["lateFee", fee, [`${noun}.late_fee.value`], ["lateFee", "value"]],
  ["lateFee", fee, [`${noun}.late_fee.repeat`], ["lateFee", "repeats"]],
  ["lateFee", fee, [`${noun}.late_fee.first_tax_name`], ["lateFee", "taxes"]],
  ["lateFee", fee, [`${noun}.late_fee.second_tax_percent`], ["lateFee", "taxes"]],
  ["lateFee", fee, [`${noun}.late_fee.compounded_taxes`], ["lateFee", "compoundsTaxes"]],
  ["lateReminders", reminders, [`${noun}.late_reminders`], ["lateReminders", "0"]],
  ["lateReminders", reminders, [`${noun}.late_reminders.delay`], ["lateReminders", "0", "delayDays"]],
  ["lateReminders", reminders, [`${noun}.late_reminders.enabled`], ["lateReminders", "0", "enabled"]],
  ["lateReminders", reminders, [`${noun}.late_reminders.body`], ["lateReminders", "0", "body"]],
];

const person = { firstName: "Bea", lastName: "Ash", email: "bea@example.test", phone: "1", phone2: "2" };
const personKeys = {
  firstName: "fname",
  lastName: "lname",
  email: "email",
  phone: "phone1",
  phone2: "phone2",
};
const contacts: Case[] = [
  ["contacts", [person], ["client.contacts"], ["contacts", "0"]],
  ...Object.entries(personKeys).map(
    ([name, key]): Case => ["contacts", [person], [`client.contacts.${key}`], ["contacts", "0", name]],
  ),
];
const contact: Case[] = Object.entries(personKeys).map(
  ([name, key]): Case => [name, `New ${name}`, [`contact.${key}`]],
);

/** Written under another key than shown. */
const onlineGateways: Case = ["paymentGateways", ["STRIPE"], ["invoice.allowed_gatewayids"]];

const dueDate: Case = ["dueDate", "2026-12-31", ["invoice.due_offset_days"]];

const fullLine = {
  name: "Line",
  description: "Described",
  quantity: "3",
  unitCost: money("9.00"),
  taxes: [
    { name: "GST", percent: "5" },
    { name: "PST", percent: "7" },
  ],
  compoundsTaxes: true,
};
const deposits: Case[] = [
  ["deposit", { amount: money("5.00") }, ["invoice.deposit_amount"], ["deposit", "amount"]],
  ["deposit", { percent: "50" }, ["invoice.deposit_percentage"], ["deposit", "percent"]],
];
const lines: Case[] = [
  ["lines", [fullLine], ["invoice.lines"], ["lines"]],
  ["lines", [fullLine], ["invoice.lines.name"], ["lines", "0", "name"]],
  ["lines", [fullLine], ["invoice.lines.description"], ["lines", "0", "description"]],
  ["lines", [fullLine], ["invoice.lines.qty"], ["lines", "0", "quantity"]],
  ["lines", [fullLine], ["invoice.lines.unit_cost"], ["lines", "0", "unitCost"]],
  ["lines", [fullLine], ["invoice.lines.taxName1"], ["lines", "0", "taxes"]],
  ["lines", [fullLine], ["invoice.lines.taxAmount2"], ["lines", "0", "taxes"]],
  ["lines", [fullLine], ["invoice.lines.compounded_tax"], ["lines", "0", "compoundsTaxes"]],
];

/** Each part of a look, and the key that carries it. */
const look = {
  layout: "modern",
  font: "classic",
  primaryColor: "#663399",
  dateFormat: "dd/mm/yyyy",
  label: "Bill",
};
const looks = (noun: string): Case[] => [
  ["presentation", look, [`${noun}.presentation.theme_layout`], ["presentation", "layout"]],
  ["presentation", look, [`${noun}.presentation.theme_font_name`], ["presentation", "font"]],
  ["presentation", look, [`${noun}.presentation.theme_primary_color`], ["presentation", "primaryColor"]],
  ["presentation", look, [`${noun}.presentation.date_format`], ["presentation", "dateFormat"]],
  ["presentation", look, [`${noun}.presentation.label`], ["presentation", "label"]],
  [
    "presentation",
    { headings: [{ name: "item", text: "Piece" }] },
    [`${noun}.presentation.item_heading`],
    ["presentation", "headings", "0", "text"],
  ],
  ["presentation", look, [`${noun}.presentation`], ["presentation", "layout"]],
];

const linesOf = (noun: string): Case[] =>
  lines.map(([field, value, dropped, path]) => [
    field,
    value,
    dropped.map((key) => key.replace("invoice.", `${noun}.`)),
    path ?? [field],
  ]);
const credited = linesOf("credit_note");
const offered = linesOf("estimate");
const recurring = linesOf("invoice_profile");

const attached = (field: string): Case => [field, [{ upload: null }], ["invoice.attachments"], [field, "0"]];

const section = { title: "Overview", kind: "overview", group: "top", body: "<p>What we do.</p>" };
const recipients: Case[] = [
  ["organization", "organization"],
  ["firstName", "fname"],
  ["lastName", "lname"],
  ["addressText", "address"],
  ["vatName", "vat_name"],
  ["vatNumber", "vat_number"],
].map(([name = "", key]) => ["recipient", { [name]: "Other" }, [`estimate.${key}`], ["recipient", name]]);
const addressed: Case[] = [
  ...recipients,
  ["recipient", { address: { city: "Oslo" } }, ["estimate.city"], ["recipient", "address", "city"]],
];
const proposed: Case[] = [
  ["sections", [section], ["estimate.sections"]],
  ["sections", [section], ["estimate.sections.body"], ["sections", "0"]],
  ["freshbooksOwnerId", "7", ["estimate.ownerid"]],
];

/** The same for an existing line, and an added one. */
const changed = (field: string, line: object, of = lines): Case[] =>
  of
    .slice(1)
    .map(([, , dropped, path]) => [field, [line], dropped, [field, ...(path ?? []).slice(1)]] as const);

const manager: Case[] = [["freshbooksManagerId", "14400001", ["project.project_manager_id"]]];

const project: Case[] = [
  ...[["budget", { hours: "8" }, ["project.budget"]] satisfies Case, ...manager],
  ["retainerId", id.retainer, ["project.retainer_id"]],
];

const retainer: Case[] = [
  ["startDate", "2026-01-06", ["retainer.start_date"]],
  ["nextPeriodStartDate", "2026-08-01", ["retainer.next_period_start_date"]],
  ["fee", money("9.00"), ["retainer.fee"]],
  ["excessRate", money("9.00"), ["retainer.excess_rate"]],
  ["budget", { hours: "8" }, ["retainer.budgeted_time"]],
];

const timeEntry: Case[] = [
  ["project", { title: "Second" }, ["time_entry.project_id"], ["project", "title"]],
  ["service", { name: "Second" }, ["time_entry.service_id"], ["service", "name"]],
  ["retainerId", id.retainer, ["time_entry.retainer_id"]],
];

const otherIncome: readonly Case[] = [["taxes", [{ name: "HST", value: "13" }], ["other_income.taxes"]]];

const task: Case[] = [
  ["rate", money("61.00"), ["task.rate"]],
  ["taxIds", ["Tax:ACM123:1", "Tax:ACM123:2"], ["task.tax1"]],
  ["taxIds", ["Tax:ACM123:1", "Tax:ACM123:2"], ["task.tax2"]],
];
const item: Case[] = [
  ["taxIds", ["Tax:ACM123:2", "Tax:ACM123:1"], ["item.tax1"]],
  ["taxIds", ["Tax:ACM123:2", "Tax:ACM123:1"], ["item.tax2"]],
];

const billLine = {
  ...{ categoryId: "ExpenseCategory:ACM123:3", description: "Ink", quantity: "2", unitCost: money("3.00") },
  taxes: [
    { name: "GST", percent: "5" },
    { name: "PST", percent: "7" },
  ],
};
const billLineKeys = [
  ...[["description"], ["quantity"], ["tax_name1", "taxes"], ["tax_percent1", "taxes"]],
  ...[
    ["tax_name2", "taxes"],
    ["tax_percent2", "taxes"],
  ],
] as const;

/** Lines of a bill, by dropped wire key. FreshBooks rejects those without a category or a price. */
const billLines = (field: string): Case[] =>
  billLineKeys.map(
    ([key, name = key]): Case => [field, [billLine], [`bill.lines.${key}`], [field, "0", name]],
  );
const bill: Case[] = [
  ["dueDate", "2026-12-31", ["bill.due_offset_days"]],
  ["attachment", { upload: null }, ["bill.attachment"]],
];

const billVendor: Case[] = [
  ["taxDefaults", [{ taxId: "Tax:ACM123:2" }], ["bill_vendor.tax_defaults"]],
  [
    "taxDefaults",
    [{ taxId: "Tax:ACM123:2", enabled: false }],
    ["bill_vendor.tax_defaults.enabled"],
    ["taxDefaults", "0"],
  ],
];

const ledgerId = (number: number) => `LedgerAccount:14700001:${steadyUuid("ledger", "ACM123", number)}`;
const ledgerAccount: Case[] = [["parentId", ledgerId(3), ["ledger_account.parent_account"]]];

const entered = ["debit", "credit"].map((side, index) => ({
  ...{ subAccountId: `JournalEntrySubAccount:ACM123:${index + 1}`, amount: { [side]: money("5.00") } },
}));

export type Write = {
  mutation: string;
  /** The record's name in payload and table. */
  record: string;
  /** The record's number field; defaults to `id`. */
  key?: string;
  /** Part of each of its inputs. */
  base: Readonly<Record<string, unknown>>;
  /** The result is read from the record afterwards, not from the response. */
  readsBack?: true;
  /** Manual cases, if any; a table's other fields are tested with values by their types. */
  cases?: readonly Case[];
  /** Fields that no record shows, that FreshBooks requires, or that are phases with their own tests. */
  apart: readonly string[];
};

export const writes: Write[] = [
  {
    mutation: "clientCreate",
    record: "client",
    base: { organization: "Base", email: "base@example.test" },
    cases: [...contacts, ...late("client")],
    apart: ["businessId"],
  },
  {
    mutation: "clientUpdate",
    record: "client",
    base: { id: id.client },
    cases: late("client"),
    // Contacts are added, changed and removed by mutations of their own.
    apart: ["id", "expectedUpdatedAt", "contacts"],
  },
  {
    mutation: "clientContactUpdate",
    record: "client",
    base: { id: id.client, freshbooksContactId: "11" },
    readsBack: true,
    cases: contact,
    apart: ["id", "expectedUpdatedAt", "freshbooksContactId", "contacts"],
  },
  {
    mutation: "invoiceCreate",
    record: "invoice",
    base: { clientId: id.client, issueDate: "2026-01-01" },
    cases: [
      ...[dueDate, onlineGateways, ...deposits, ...lines, attached("attachments")],
      ...[...looks("invoice"), ...late("invoice")],
      [
        "lines",
        [{ ...fullLine, expenseId: id.expense }],
        ["invoice.lines.expenseid"],
        ["lines", "0", "expenseId"],
      ],
    ],
    // FreshBooks rejects it without a client or a day; only estimateConvert names an estimate.
    apart: ["clientId", "issueDate", "send", "allowEmpty", "estimateId"],
  },
  {
    mutation: "invoiceUpdate",
    record: "invoice",
    base: { id: id.invoice },
    cases: [
      ...[dueDate, onlineGateways, ...deposits, attached("addAttachments"), ...late("invoice")],
      ...changed("addLines", fullLine),
      [
        "addLines",
        [{ ...fullLine, expenseId: id.expense }],
        ["invoice.lines.expenseid"],
        ["addLines", "0", "expenseId"],
      ],
      ...changed("updateLines", { lineId: "1", ...fullLine }),
      ...looks("invoice"),
    ],
    // All lines are sent at once, and all files: the table knows them as one field.
    apart: [
      ...["id", "expectedUpdatedAt", "send", "allowEmpty"],
      ...["removeLineIds", "lines", "removeAttachmentIds", "attachments"],
    ],
  },
  {
    mutation: "estimateCreate",
    record: "estimate",
    base: { clientId: id.client, issueDate: "2026-01-01" },
    cases: [...offered, ...looks("estimate"), ...addressed, ...proposed],
    // FreshBooks rejects it without a client or a day; no recorded estimate shows payment details.
    apart: ["clientId", "issueDate", "paymentDetails", "send", "allowEmpty"],
  },
  {
    mutation: "estimateUpdate",
    record: "estimate",
    base: { id: id.estimate },
    cases: [
      ...changed("addLines", fullLine, offered),
      ...changed("updateLines", { lineId: "1", ...fullLine }, offered),
      ...looks("estimate"),
      ...addressed,
    ],
    // All lines are sent at once: the table knows them as one field.
    apart: ["id", "expectedUpdatedAt", "removeLineIds", "lines", "paymentDetails", "send", "allowEmpty"],
  },
  {
    mutation: "invoiceProfileCreate",
    record: "invoiceProfile",
    base: {
      ...{ clientId: id.client, sendsEmail: true, lines: [{ name: "A", unitCost: { amount: "1.00" } }] },
      schedule: { unit: "MONTH", firstIssueDate: "2030-01-01" },
    },
    cases: [...recurring, ...late("invoice_profile")],
    // FreshBooks rejects it without a client or a schedule; a new profile is not paused.
    apart: ["clientId", "schedule", "paused"],
  },
  {
    mutation: "invoiceProfileUpdate",
    record: "invoiceProfile",
    base: { id: id.invoiceProfile },
    cases: [
      ["schedule", { every: 3 }, ["invoice_profile.frequency"], ["schedule", "every"]],
      ["schedule", { unit: "YEAR" }, ["invoice_profile.frequency"], ["schedule", "unit"]],
      ["schedule", { occurrences: 9 }, ["invoice_profile.numberRecurring"], ["schedule", "occurrences"]],
      [
        "schedule",
        { firstIssueDate: "2031-12-31" },
        ["invoice_profile.create_date"],
        ["schedule", "firstIssueDate"],
      ],
      ...late("invoice_profile"),
      ...changed("addLines", fullLine, recurring),
      ...changed("updateLines", { lineId: "1", ...fullLine }, recurring),
    ],
    // All lines are sent at once: the table knows them as one field. Pausing has a mutation of its own.
    apart: ["id", "expectedUpdatedAt", "removeLineIds", "lines", "paused"],
  },
  {
    mutation: "creditNoteCreate",
    record: "creditNote",
    base: {
      ...{ clientId: id.client, issueDate: "2026-01-01" },
      lines: [{ name: "Base", unitCost: { amount: "5.00" } }],
    },
    cases: [["kind", "PREPAYMENT", ["credit_note.credit_type"]], ...credited],
    // FreshBooks rejects it without a client or a day.
    apart: ["clientId", "issueDate"],
  },
  {
    mutation: "creditNoteUpdate",
    record: "creditNote",
    base: { id: id.creditNote },
    cases: credited.slice(1),
    // In no input: a credit note is sent whole, so these are sent unchanged.
    apart: ["id", "clientId", "kind", "currency"],
  },
  {
    mutation: "paymentCreate",
    record: "payment",
    base: { invoiceId: id.invoice, amount: money("1.00"), method: "CHECK", date: "2026-01-01" },
    // FreshBooks rejects it without these; no record shows a receipt by e-mail.
    apart: ["invoiceId", "amount", "method", "date", "notifiesClient"],
  },
  {
    mutation: "paymentUpdate",
    record: "payment",
    base: { id: id.payment },
    cases: [["method", "CASH", ["payment.type"]]],
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "taxCreate",
    record: "tax",
    base: { name: "Base" },
    // FreshBooks requires a name.
    apart: ["businessId", "name"],
  },
  {
    mutation: "taxUpdate",
    record: "tax",
    base: { id: id.tax },
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "itemCreate",
    record: "item",
    base: { name: "Base" },
    cases: item,
    // FreshBooks requires a name.
    apart: ["businessId", "name"],
  },
  {
    mutation: "itemUpdate",
    record: "item",
    base: { id: id.item },
    cases: item,
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "taskCreate",
    record: "task",
    base: { name: "Base" },
    cases: task,
    // FreshBooks requires a name.
    apart: ["businessId", "name"],
  },
  {
    mutation: "taskUpdate",
    record: "task",
    base: { id: id.task },
    cases: task,
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "otherIncomeCreate",
    record: "otherIncome",
    base: { amount: money("5.00"), source: "Base", category: "OTHER", method: "Cash" },
    cases: otherIncome,
    // FreshBooks requires these.
    apart: ["businessId", "amount", "source", "category", "date"],
  },
  {
    mutation: "otherIncomeUpdate",
    record: "otherIncome",
    base: { id: id.otherIncome },
    cases: otherIncome,
    // FreshBooks fails without these.
    apart: ["id", "expectedUpdatedAt", "amount", "source", "date"],
  },
  {
    mutation: "billCreate",
    record: "bill",
    base: {
      ...{ vendorId: id.billVendor, issueDate: "2026-06-01", dueDate: "2026-06-30" },
      lines: [{ categoryId: "ExpenseCategory:ACM123:2", unitCost: money("5.00") }],
    },
    cases: [...billLines("lines"), ...bill.slice(1)],
    // FreshBooks requires these, and a category and a price of each line.
    apart: ["businessId", "vendorId", "vendor", "issueDate", "dueDate", "currency", "language", "lines"],
  },
  {
    mutation: "billUpdate",
    record: "bill",
    base: { id: id.bill },
    cases: [
      ...bill,
      ...billLines("addLines"),
      ["addLines", [billLine], ["bill.lines"]],
      [
        "updateLines",
        [{ lineId: "1", description: "Ink" }],
        ["bill.lines.description"],
        ["updateLines", "0", "description"],
      ],
    ],
    // All lines are sent at once: the table knows them as one field. The only one stays, in test/costs/billWrite.test.ts.
    apart: ["id", "expectedUpdatedAt", "removeLineIds", "lines"],
  },
  {
    mutation: "billPaymentCreate",
    record: "billPayment",
    base: { billId: id.bill, amount: money("5.00"), method: "CASH" },
    // FreshBooks requires these.
    apart: ["billId", "amount", "date", "method"],
  },
  {
    mutation: "billPaymentUpdate",
    record: "billPayment",
    base: { id: id.billPayment },
    // FreshBooks gets the whole, and may require these.
    apart: ["id", "amount", "date", "method"],
  },
  {
    mutation: "billVendorCreate",
    record: "billVendor",
    base: { name: "Base", currency: "USD", language: "en" },
    cases: billVendor,
    // FreshBooks requires these.
    apart: ["businessId", "name", "currency", "language"],
  },
  {
    mutation: "billVendorUpdate",
    record: "billVendor",
    base: { id: id.billVendor },
    cases: billVendor,
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "projectCreate",
    record: "project",
    base: { title: "Base", clientId: id.client },
    cases: project,
    // FreshBooks requires a title; the firm's own have no client, and services may be dropped: see projectWrite.test.ts.
    apart: ["businessId", "title", "internal", "serviceIds", "services"],
  },
  {
    mutation: "projectUpdate",
    record: "project",
    base: { id: id.project },
    cases: project,
    // FreshBooks requires a title; completing is an action, tested in projectWrite.test.ts.
    apart: ["id", "expectedUpdatedAt", "title", "completed", "services"],
  },
  {
    mutation: "serviceCreate",
    record: "service",
    base: { name: "Base" },
    // FreshBooks requires a name.
    apart: ["businessId", "name"],
  },
  {
    mutation: "serviceUpdate",
    record: "service",
    base: { id: id.service, rate: money("50.00") },
    // The hourly price is a separate record, tested in serviceWrite.test.ts; FreshBooks allows no other change.
    apart: ["id", "rate", "name", "billable", "addedToNewProjects"],
  },
  {
    mutation: "staffMemberUpdate",
    record: "staffMember",
    base: { id: "StaffMember:ACM123:1" },
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "retainerCreate",
    record: "retainer",
    base: {
      ...{ clientId: "Client:ACM123:2", startDate: "2026-01-05", nextPeriodStartDate: "2026-03-05" },
      ...{ fee: money("5.00"), budget: { hours: "1" } },
    },
    cases: retainer.filter(([field]) => field === "excessRate"),
    // FreshBooks requires these, and never shows the frequency.
    apart: [
      ...["businessId", "clientId", "startDate", "nextPeriodStartDate", "fee", "budget", "deleted"],
      ...["every", "unit", "periods"],
    ],
  },
  {
    mutation: "retainerUpdate",
    record: "retainer",
    base: { id: id.retainer },
    cases: retainer,
    // Ended by an action: retainer.test.ts.
    apart: ["id", "expectedUpdatedAt", "clientId", "deleted"],
  },
  {
    mutation: "timeEntryCreate",
    record: "timeEntry",
    base: { duration: { hours: "1" }, date: "2026-01-05", clientId: id.client },
    cases: timeEntry,
    // FreshBooks rejects it without a length or a start; the rest is tested in timeEntryWrite.test.ts.
    apart: ["businessId", "duration", "date", "startedAt", "teamMemberId", "internal"],
  },
  {
    mutation: "timeEntryUpdate",
    record: "timeEntry",
    base: { id: id.timeEntry },
    cases: timeEntry,
    apart: [
      ...["id", "duration", "date", "startedAt", "clientId"],
      // In no input: a time entry is replaced whole, so these are sent unchanged.
      ...["freshbooksIdentityId", "projectId", "serviceId", "taskId", "timerId", "logged"],
      ...["pendingClient", "pendingProject", "pendingService"],
    ],
  },
  {
    mutation: "ledgerAccountCreate",
    record: "ledgerAccount",
    base: { name: "Base", subKind: "EQUITY" },
    cases: ledgerAccount,
    // FreshBooks requires a name and a kind.
    apart: ["businessId", "name", "subKind"],
  },
  {
    mutation: "ledgerAccountUpdate",
    record: "ledgerAccount",
    base: { id: ledgerId(1) },
    cases: ledgerAccount,
    apart: ["id", "expectedUpdatedAt"],
  },
  {
    mutation: "journalEntryCreate",
    record: "journalEntry",
    key: "freshbooksId",
    base: { name: "Base", date: "2026-01-01", currency: "USD", lines: entered },
    cases: [["lines", entered, ["journal_entry.details"], ["lines", "0"]]],
    // FreshBooks requires these.
    apart: ["businessId", "name", "date", "currency"],
  },
  {
    mutation: "expenseCreate",
    record: "expense",
    base: lunch,
    cases: [...expense, ["project", { id: id.project }, ["expense.modern_projectid"], ["project", "id"]]],
    // FreshBooks requires these.
    apart: ["amount", "categoryId", "date", "businessId", "category", "projectId"],
  },
  {
    mutation: "expenseProfileCreate",
    record: "expenseProfile",
    key: "__typename", // its id may be missing
    base: { ...lunch, schedule: { unit: "MONTH", startDate: "2040-01-01" } },
    cases: bothTaxesOf("expense_profile"),
    // FreshBooks requires these; the schedule is tested in expenseProfile.test.ts.
    apart: ["amount", "categoryId", "businessId", "category", "schedule"],
  },
  {
    mutation: "expenseCategoryCreate",
    record: "expenseCategory",
    base: { name: "Trains", parentId: "ExpenseCategory:ACM123:2" },
    // FreshBooks requires these.
    apart: ["name", "parentId"],
  },
  {
    mutation: "expenseUpdate",
    record: "expense",
    base: { id: id.expense },
    cases: [
      ...expense,
      ["categoryId", "ExpenseCategory:ACM123:3", ["expense.categoryid"]],
      ["category", { id: "ExpenseCategory:ACM123:3" }, ["expense.categoryid"], ["category", "id"]],
    ],
    apart: ["id", "expectedUpdatedAt"],
  },
];

export const cast = () =>
  books({
    clients: [{ fields: { language: "en" }, contacts: [{ contactid: 11, fname: "Bea" }] }, {}],
    invoices: [{ issued: "2026-01-15", dueInDays: 30, amount: "100.00", state: "draft" }],
    estimates: [{}],
    invoiceProfiles: [{}],
    creditNotes: [{}],
    payments: [{ amount: "10.00" }],
    expenses: [{ clientId: 1 }],
    // Of the same kind as the sent one.
    receipts: [{ mediaType: "image/jpeg", name: "photo.jpg" }],
    taxes: 2,
    items: 1,
    tasks: 1,
    otherIncomes: 1,
    billVendors: 1,
    bills: 1,
    billPayments: 1,
    projects: [{ title: "First" }, { title: "Second" }],
    services: [{ name: "First" }, { name: "Second" }],
    timeEntries: [{ projectId: 1, clientId: 1, serviceId: 1 }],
    ...{ retainers: 1, staff: 2 },
  });
