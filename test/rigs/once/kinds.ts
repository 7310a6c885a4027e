import { firstOwnClient, markOf, paidInto, type Tenant } from "./books.ts";
import type { Table } from "./recorded.ts";

/** Which of a kind's creates in a tenant: its number, from 1 up, and the text that marks it. */
type Which = { readonly at: number; readonly mark: string; readonly tenant: Tenant };

/** A mutation that creates, and how to find what it created in the sandbox's books. */
export type Kind = {
  readonly mutation: string;
  /** The payload's field with the new record, and the selection in it. */
  readonly field: string;
  readonly shows: string;
  readonly input: (which: Which) => object;
  /** Where its records are; the answered one first. */
  readonly tables: readonly [Table, ...Table[]];
  /** Whether they are parts of other records, which the answer names. */
  readonly nested?: boolean;
  /** Whether the books can show what a lost answer made. */
  readonly isSeen: boolean;
  /** Whether several equal ones may exist. */
  readonly hasTwins?: boolean;
  /** At most so many of a tenant; by default as many as its books have seeds for. */
  readonly most?: number;
  /** How many records have the mark from the start. */
  readonly before?: number;
  /** What is emailed once. */
  readonly mails?: "invoice";
  /** Whether an answer means that time with the mark is billed. */
  readonly bills?: true;
  /** The rows of a call that creates many. */
  readonly rows?: { readonly field: string; readonly count: number };
  /** Another text by which its record is known. */
  readonly mark?: (which: Which) => string;
};

const amount = { amount: "7.00", currency: "USD" };
const id = (noun: string, { accountId }: Tenant, number = 1) => `${noun}:${accountId}:${number}`;
const inWork = (noun: string, { businessId }: Tenant, number = 1) => `${noun}:${businessId}:${number}`;
const client = (tenant: Tenant) => id("Client", tenant);
const lines = [{ name: "Design", quantity: "2", unitCost: amount }];
const into = ({ at }: Which) => 1 + (at % paidInto);
const email = (mark: string) => `${mark}@example.test`;

const seen = { isSeen: true, shows: "id" } as const;
const unseen = { isSeen: false, shows: "id" } as const;

/** What one row of a call that creates many has, and a call of its own. */
const many: readonly Kind[] = [
  {
    ...{ ...seen, mutation: "clientCreate", field: "client", tables: ["clients"], hasTwins: true },
    input: ({ mark }) => ({ organization: mark, note: "Met at the fair" }),
  },
  {
    ...{ ...seen, mutation: "invoiceCreate", field: "invoice", tables: ["invoices"], hasTwins: true },
    input: ({ mark, tenant }) => ({ clientId: client(tenant), notes: mark, lines }),
  },
  {
    ...{ ...seen, mutation: "paymentCreate", field: "payment", tables: ["payments"], hasTwins: true },
    input: (which) => ({
      ...{ invoiceId: id("Invoice", which.tenant, into(which)), amount, method: "CASH", note: which.mark },
    }),
  },
  {
    ...{ ...seen, mutation: "expenseCreate", field: "expense", tables: ["expenses"], hasTwins: true },
    input: ({ mark, tenant }) => ({ categoryId: id("ExpenseCategory", tenant, 2), amount, note: mark }),
  },
  {
    ...{ ...seen, mutation: "timeEntryCreate", field: "timeEntry", tables: ["timeEntries"], hasTwins: true },
    input: ({ mark }) => ({ duration: { hours: "1" }, internal: true, note: mark }),
  },
];

const rowsOf: Readonly<Record<string, string>> = {
  ...{ clientCreate: "clients", invoiceCreate: "invoices", paymentCreate: "payments" },
  ...{ expenseCreate: "expenses", timeEntryCreate: "timeEntries" },
};

const bulk = many.map((kind): Kind => {
  const { hasTwins: _, ...single } = kind;
  const mutation = kind.mutation.replace("Create", "BulkCreate");
  return { ...single, mutation, rows: { field: rowsOf[kind.mutation] ?? "", count: 10 } };
});

const plain: readonly Kind[] = [
  {
    ...{ ...seen, mutation: "clientUpsert", field: "client", tables: ["clients"] },
    input: ({ mark }) => ({ email: email(mark), note: "Met at the fair" }),
  },
  {
    ...{ ...unseen, mutation: "clientContactAdd", field: "client", tables: ["clients"], nested: true },
    input: ({ mark, tenant }) => ({ id: client(tenant), firstName: mark }),
  },
  {
    ...{ ...seen, mutation: "estimateCreate", field: "estimate", tables: ["estimates"], hasTwins: true },
    input: ({ mark, tenant }) => ({ clientId: client(tenant), notes: mark, lines }),
  },
  {
    ...{ ...seen, mutation: "invoiceProfileCreate", field: "invoiceProfile", tables: ["invoiceProfiles"] },
    input: ({ mark, tenant }) => ({
      ...{ clientId: client(tenant), sendsEmail: true, lines, notes: mark },
      schedule: { unit: "MONTH", firstIssueDate: "2040-01-01" },
    }),
  },
  {
    ...{
      ...seen,
      mutation: "creditNoteCreate",
      field: "creditNote",
      tables: ["creditNotes"],
      hasTwins: true,
    },
    input: ({ mark, tenant }) => ({ clientId: client(tenant), notes: mark, lines }),
  },
  {
    ...{ ...seen, mutation: "taxCreate", field: "tax", tables: ["taxes"] },
    input: ({ mark }) => ({ name: mark, percent: "5" }),
  },
  {
    ...{ ...seen, mutation: "itemCreate", field: "item", tables: ["items"], hasTwins: true },
    input: ({ mark }) => ({ name: mark, unitCost: amount }),
  },
  {
    ...{ ...seen, mutation: "taskCreate", field: "task", tables: ["tasks"] },
    input: ({ mark }) => ({ name: mark }),
  },
  {
    ...{ ...seen, mutation: "otherIncomeCreate", field: "otherIncome", tables: ["otherIncomes"] },
    input: ({ mark }) => ({ amount, source: mark, category: "OTHER", method: "Cash" }),
  },
  {
    ...{ ...unseen, mutation: "checkoutLinkCreate", field: "checkoutLink", tables: ["checkoutLinks"] },
    input: ({ mark, tenant }) => ({ itemId: id("Item", tenant), amount, note: mark }),
  },
  {
    ...{ ...seen, mutation: "billVendorCreate", field: "billVendor", tables: ["billVendors"] },
    input: ({ mark }) => ({ name: mark, currency: "USD", language: "en" }),
  },
  {
    ...{ ...seen, mutation: "billCreate", field: "bill", tables: ["bills"], hasTwins: true },
    input: ({ mark, tenant }) => ({
      ...{ vendorId: id("BillVendor", tenant), number: mark, issueDate: "2026-06-01" },
      ...{
        dueDate: "2026-06-30",
        lines: [{ categoryId: id("ExpenseCategory", tenant, 2), unitCost: amount }],
      },
    }),
  },
  {
    ...{ ...seen, mutation: "billPaymentCreate", field: "billPayment", tables: ["billPayments"] },
    input: (which) => ({
      ...{ billId: id("Bill", which.tenant, into(which)), amount, method: "CASH", date: "2026-06-28" },
      note: which.mark,
    }),
  },
  {
    ...{ ...seen, mutation: "expenseCategoryCreate", field: "expenseCategory", tables: ["categories"] },
    input: ({ mark, tenant }) => ({ name: mark, parentId: id("ExpenseCategory", tenant, 2) }),
  },
  {
    ...{ ...unseen, mutation: "expenseProfileCreate", field: "expenseProfile", tables: ["expenseProfiles"] },
    input: ({ mark, tenant }) => ({
      ...{ categoryId: id("ExpenseCategory", tenant, 2), amount, vendor: mark },
      schedule: { unit: "MONTH", startDate: "2040-01-01" },
    }),
  },
  {
    ...{ ...seen, mutation: "ledgerAccountCreate", field: "ledgerAccount", tables: ["ledgerAccounts"] },
    input: ({ mark }) => ({ name: mark, subKind: "EQUITY" }),
  },
  {
    ...{ isSeen: false, mutation: "journalEntryCreate", field: "journalEntry", tables: ["journalEntries"] },
    shows: "freshbooksId",
    input: ({ mark, tenant }) => ({
      ...{ name: mark, date: "2026-05-05", currency: "USD" },
      lines: ["debit", "credit"].map((side) => ({
        ...{ subAccountId: id("JournalEntrySubAccount", tenant), amount: { [side]: amount } },
      })),
    }),
  },
  {
    ...{ ...seen, mutation: "projectCreate", field: "project", tables: ["projects"] },
    input: ({ mark }) => ({ title: mark, internal: true }),
  },
  {
    ...{ ...unseen, mutation: "projectInvite", field: "project", tables: ["projects"], nested: true },
    input: ({ mark, tenant }) => ({ id: inWork("Project", tenant), email: email(mark) }),
  },
  {
    ...{ ...unseen, mutation: "projectCommentCreate", field: "project", tables: ["threads"], nested: true },
    input: ({ mark, tenant }) => ({
      ...{ id: inWork("Project", tenant), freshbooksDiscussionId: "1", content: mark },
    }),
  },
  {
    ...{
      ...unseen,
      mutation: "projectDiscussionCreate",
      field: "project",
      tables: ["threads"],
      nested: true,
    },
    input: ({ mark, tenant }) => ({ id: inWork("Project", tenant), message: mark }),
  },
  {
    ...{ ...seen, mutation: "retainerCreate", field: "retainer", tables: ["retainers"] },
    input: ({ at, tenant }) => ({
      ...{ clientId: id("Client", tenant, retained(at, tenant)), startDate: "2031-02-03", fee: amount },
      budget: { hours: "1" },
    }),
    mark: ({ at, tenant }) => `"client_user_id":${retained(at, tenant)},`,
  },
  {
    ...{ ...seen, mutation: "serviceCreate", field: "service", tables: ["services"] },
    input: ({ mark }) => ({ name: mark }),
  },
  {
    ...{ ...seen, mutation: "timerStart", field: "timer", tables: ["timeEntries"], most: 1, nested: true },
    input: ({ mark }) => ({ note: mark, internal: true }),
  },
];

/** The clients of retainers follow those whose time is billed. */
const retained = (at: number, { each }: Tenant) => firstOwnClient + each + at - 1;

const flows: readonly Kind[] = [
  {
    ...{ ...seen, mutation: "invoiceCreate", field: "invoice", tables: ["invoices"], mails: "invoice" },
    input: ({ mark, tenant }) => ({
      ...{ clientId: client(tenant), notes: mark, lines, send: { subject: "Yours" } },
    }),
  },
  {
    ...{ ...seen, mutation: "invoiceQuick", field: "invoice", tables: ["invoices"], mails: "invoice" },
    input: ({ mark, tenant }) => ({
      ...{ client: { id: client(tenant) }, total: amount, description: "Design", notes: mark },
      send: { subject: "Yours" },
    }),
  },
  {
    ...{ ...seen, mutation: "clientWithInvoiceCreate", field: "invoice", tables: ["invoices", "clients"] },
    input: ({ mark }) => ({
      client: { email: email(mark), currency: "USD", organization: mark },
      invoice: { lines, notes: mark },
    }),
  },
  {
    ...{ ...seen, mutation: "invoiceClone", field: "invoice", tables: ["invoices"], before: 1 },
    input: ({ at, tenant }) => ({ id: id("Invoice", tenant, paidInto + at) }),
  },
  {
    ...{ ...seen, mutation: "estimateConvert", field: "invoice", tables: ["invoices"] },
    input: ({ at, tenant }) => ({ id: id("Estimate", tenant, at) }),
    mark: ({ at }) => `"estimateid":${at},`,
  },
  {
    ...{ ...seen, mutation: "invoiceFromUnbilled", field: "invoice", tables: ["invoices"], bills: true },
    input: ({ at, tenant }) => ({
      clientId: id("Client", tenant, firstOwnClient + at - 1),
      groupBy: "ENTRY",
    }),
  },
  {
    ...{ ...seen, mutation: "expenseQuick", field: "expense", tables: ["expenses"], hasTwins: true },
    input: ({ mark }) => ({ amount, category: { name: "Travel" }, note: mark }),
  },
  {
    ...{ ...seen, mutation: "ledgerAccountEnsure", field: "ledgerAccount", tables: ["ledgerAccounts"] },
    input: ({ mark }) => ({ name: mark, subKind: "EQUITY" }),
  },
  {
    ...{ ...seen, mutation: "payoutReconcile", field: "journalEntry", tables: ["journalEntries"] },
    shows: "freshbooksId",
    input: ({ at, mark, tenant }) => ({
      ...{ payoutId: mark, paymentIds: [id("Payment", tenant, at)], net: { amount: "10.00" } },
      ...{ fee: { amount: "0" }, depositAccountId: id("JournalEntrySubAccount", tenant) },
      clearingAccountId: id("JournalEntrySubAccount", tenant, 2),
    }),
  },
];

/** All of them; bulk rows count singly. */
export const kinds: readonly Kind[] = [...many, ...bulk, ...plain, ...flows];

/** What recognizes the records of a create. */
export const marksOf = (kind: Kind, at: number, tenant: Tenant): readonly string[] => {
  const marked = kind.mark?.({ at, tenant, mark: "" });
  if (marked) return [marked];
  const name = kind.mails ? `${kind.mutation}Sent` : kind.mutation;
  if (!kind.rows) return [markOf(name, at)];
  return Array.from({ length: kind.rows.count }, (_, row) => `${markOf(name, at)}${row}-m`);
};
