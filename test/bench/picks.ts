import { addDays } from "../../src/sandbox/wire/stamps.ts";
import type { HeldInvoice, Holdings } from "./holdings.ts";

// The rows for the queries, found in the books without the graph.

/** The first hundred without a sort. */
export const newest = ({ invoices }: Holdings): HeldInvoice[] => invoices.slice(0, 100);
/** By printed date, then by number. */
export const oldest = ({ invoices }: Holdings): HeldInvoice[] =>
  invoices.toSorted((a, b) => a.issued.localeCompare(b.issued) || a.id - b.id).slice(0, 100);

/** The newest with two or more payments. */
export function paidTwice({ invoices, payments }: Holdings): HeldInvoice {
  const times = Map.groupBy(payments, ({ invoiceId }) => invoiceId);
  const found = invoices.find(({ id }) => (times.get(id)?.length ?? 0) > 1);
  if (!found) throw new TypeError("No invoice of these books was paid in parts");
  return found;
}

/** The client with most invoices, and their number; one that is listed. */
export function busiest({ clients, invoices }: Holdings): { id: number; invoices: number } {
  const shown = new Set(clients.map(({ id }) => id));
  const byClient = Map.groupBy(
    invoices.filter(({ clientId }) => shown.has(clientId)),
    ({ clientId }) => clientId,
  );
  const [found] = [...byClient]
    .map(([id, theirs]) => ({ id, invoices: theirs.length }))
    .toSorted((a, b) => b.invoices - a.invoices || a.id - b.id);
  if (!found) throw new TypeError("No client of these books has an invoice");
  return found;
}

/** The project with most logged time. */
export function busiestProject({ projects }: Holdings): Holdings["projects"][number] {
  const [found] = projects.toSorted((a, b) => b.timeEntries - a.timeEntries || a.id - b.id);
  if (!found) throw new TypeError("No project of these books is for a client");
  return found;
}

/** The first hundred payments, and the credit notes that some drew on. */
export function newestPayments({ payments }: Holdings) {
  const newest = payments.slice(0, 100);
  return {
    clientIds: newest.map(({ clientId }) => clientId),
    invoiceIds: newest.map(({ invoiceId }) => invoiceId),
    creditNoteIds: newest.flatMap(({ creditNoteId }) => creditNoteId ?? []),
  };
}

/** Days past the due date. */
export const overdueFor = 30;
/** FreshBooks has no due date filter: all that owes. */
export const candidates = ({ invoices }: Holdings): HeldInvoice[] => invoices.filter(({ owing }) => owing);
export const overdue = (books: Holdings): HeldInvoice[] =>
  candidates(books).filter(({ due }) => due <= addDays(books.today, -overdueFor));

/** Client, invoice, payment, client …: a thousand in all. */
export function thousand(books: Holdings): { noun: "Client" | "Invoice" | "Payment"; id: number }[] {
  return Array.from({ length: 334 }, (_, at) => [
    { noun: "Client" as const, id: books.clients[at]?.id ?? 0 },
    { noun: "Invoice" as const, id: books.invoices[at]?.id ?? 0 },
    { noun: "Payment" as const, id: books.payments[at]?.id ?? 0 },
  ])
    .flat()
    .slice(0, 1000);
}

/** What the newest hundred entries are for. */
export function newestTime({ timeEntries }: Holdings): { clientIds: number[]; projectIds: number[] } {
  const newest = timeEntries.slice(0, 100);
  const ids = (all: number[]) => all.filter((id) => id > 0);
  return {
    clientIds: ids(newest.map(({ clientId }) => clientId)),
    projectIds: ids(newest.map(({ projectId }) => projectId)),
  };
}

/** What the newest hundred expenses are for. */
export function newestExpenses({ expenses }: Holdings) {
  const newest = expenses.slice(0, 100);
  return {
    clientIds: newest.flatMap(({ clientId }) => clientId ?? []),
    projectIds: newest.flatMap(({ projectId }) => projectId ?? []),
  };
}

/** Of each list of a dashboard over six nouns. */
export const dashboardLength = 20;

/** The clients of its payments, expenses, projects and time entries; an invoice shows the organization of its own. */
export function dashboardClients({
  invoices,
  payments,
  expenses,
  projectIds,
  projects,
  timeEntries,
}: Holdings): number[] {
  const first = <Row>(rows: readonly Row[]): Row[] => rows.slice(0, dashboardLength);
  const clientOf = new Map(projects.map(({ id, clientId }) => [id, clientId]));
  const told = new Set(first(invoices).map(({ clientId }) => clientId));
  const ids = [
    ...first(payments).map(({ clientId }) => clientId),
    ...first(expenses).map(({ clientId }) => clientId),
    ...first(projectIds.open).map((id) => clientOf.get(id)),
    ...first(timeEntries).map(({ clientId }) => clientId),
  ].flatMap((id) => id || []);
  return ids.filter((id) => !told.has(id));
}

/** How many expenses are newer than a hundred of which some were rebilled: the newest are on no invoice yet. */
export const newerExpenses = 400;

/** What a hundred expenses are for, and the invoices that rebill them. */
export function rebilledExpenses({ expenses }: Holdings) {
  const some = expenses.slice(newerExpenses, newerExpenses + 100);
  return {
    clientIds: some.flatMap(({ clientId }) => clientId ?? []),
    projectIds: some.flatMap(({ projectId }) => projectId ?? []),
    invoiceIds: some.flatMap(({ invoiceId }) => invoiceId ?? []),
  };
}

/** The days of a dashboard, both included. */
export const halfYear = { from: "2026-01-01", to: "2026-06-29" } as const;

/** How many rows the lists of a dashboard have; dated ones with the day after the last, which FreshBooks may leave out. */
export function dashboardRows(books: Holdings) {
  const to = addDays(halfYear.to, 1);
  const within = (days: readonly string[]): number =>
    days.filter((day) => day >= halfYear.from && day <= to).length;
  return {
    unpaid: candidates(books).length,
    invoices: within(books.invoices.map(({ issued }) => issued)),
    payments: within(books.days.payments),
    creditNotes: within(books.days.creditNotes),
    expenses: within(books.days.expenses),
    otherIncomes: books.otherIncomes,
    billPayments: books.billPayments,
  };
}
