import type { Kind, KindRule, Tenant } from "../../events/types.ts";
import { isNoun, readId, tenantKeyOf } from "../contract/ids.ts";

/** A type of record: its name in the graph, its list below a business, and the filters that together return all of it. */
type KindTable = {
  readonly type: string;
  readonly list: string;
  /** Literals of its filter; empty for a list without one. */
  readonly filters: readonly string[];
} & KindRule;

const usual = { filters: ["{}"], sweepsByUpdate: true, listsDeleted: false };
const whole = { ...usual, sweepsByUpdate: false };

/**
 * How the records of each type are read. Webhooks have the nouns of FreshBooks' documentation; it has none for other
 * income, payments of bills and retainers. Lists omit what is deleted.
 */
export const kindTables: Readonly<Record<Kind, KindTable>> = {
  CLIENT: { ...usual, type: "Client", list: "clients", webhook: "client" },
  INVOICE: { ...usual, type: "Invoice", list: "invoices", webhook: "invoice" },
  INVOICE_PROFILE: { ...whole, type: "InvoiceProfile", list: "invoiceProfiles", webhook: "recurring" },
  ESTIMATE: { ...usual, type: "Estimate", list: "estimates", webhook: "estimate" },
  CREDIT_NOTE: { ...whole, type: "CreditNote", list: "creditNotes", webhook: "credit_note" },
  PAYMENT: { ...whole, type: "Payment", list: "payments", webhook: "payment" },
  OTHER_INCOME: { ...whole, type: "OtherIncome", list: "otherIncomes", webhook: null },
  EXPENSE: { ...usual, type: "Expense", list: "expenses", webhook: "expense" },
  EXPENSE_CATEGORY: { ...whole, type: "ExpenseCategory", list: "expenseCategories", webhook: "category" },
  BILL: { ...usual, type: "Bill", list: "bills", webhook: "bill" },
  BILL_PAYMENT: { ...whole, type: "BillPayment", list: "billPayments", webhook: null },
  BILL_VENDOR: { ...usual, type: "BillVendor", list: "billVendors", webhook: "bill_vendor" },
  ITEM: { ...usual, type: "Item", list: "items", webhook: "item" },
  TAX: { ...usual, type: "Tax", list: "taxes", webhook: "tax" },
  TASK: { ...usual, type: "Task", list: "tasks", webhook: "task" },
  PROJECT: {
    ...usual,
    type: "Project",
    list: "projects",
    filters: ["{ completed: false }", "{ completed: true }"],
    webhook: "project",
  },
  // Its list has no filter for what was updated. The entries of a running timer are listed once they are logged.
  TIME_ENTRY: { ...whole, type: "TimeEntry", list: "timeEntries", webhook: "time_entry" },
  SERVICE: { ...whole, type: "Service", list: "services", webhook: "service" },
  RETAINER: { ...whole, type: "Retainer", list: "retainers", webhook: null },
};

const byType = new Map(Object.entries(kindTables).map(([kind, { type }]) => [type, kind as Kind]));

/** The kind of a type of the graph, or of the id of a record; undefined for what is not in the feed. */
export const kindOfType = (type: string): Kind | undefined => byType.get(type);
export const kindOfId = (id: string): Kind | undefined => byType.get(id.split(":", 1)[0] ?? "");

const byWebhook = new Map(
  Object.entries(kindTables).flatMap(([kind, { webhook }]) => (webhook ? [[webhook, kind as Kind]] : [])),
);

/** The kind that a noun of FreshBooks' webhooks stands for. */
export const kindOfWebhook = (noun: string): Kind | undefined => byWebhook.get(noun);

/** The id of a record by FreshBooks' number; undefined for a tenant without such records, and for what is no number. */
export function idOfRecord(kind: Kind, tenant: Tenant, number: string): string | undefined {
  const { type } = kindTables[kind];
  if (!isNoun(type)) return undefined;
  const id = `${type}:${tenant[tenantKeyOf(type)]}:${number}`;
  try {
    readId(type, id);
    return id;
  } catch {
    return undefined;
  }
}
