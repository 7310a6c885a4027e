import { billedBy } from "../../src/sandbox/costs/expense/status.ts";
import { dueDate, isDraft, outstandingOf } from "../../src/sandbox/sales/invoice/status.ts";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { dayIn } from "../../src/sandbox/wire/stamps.ts";

/** What the sandbox's first account has, in FreshBooks' list order: newest first. */
export type Holdings = {
  accountId: string;
  /** The business's current day. */
  today: string;
  clients: { id: number }[];
  invoices: HeldInvoice[];
  estimates: { id: number; clientId: number }[];
  /** With the credit note that a payment drew on. */
  payments: { id: number; clientId: number; invoiceId: number; creditNoteId: number | null }[];
  /** Logged time, and its references. */
  timeEntries: { id: number; clientId: number; projectId: number }[];
  /** Those in the list, and those in it when completed ones are requested. */
  projectIds: { open: number[]; completed: number[] };
  /** Projects of clients, with the time logged on them. */
  projects: { id: number; clientId: number; services: readonly number[]; timeEntries: number }[];
  /** With client, references, and the invoice that rebills it. */
  expenses: { id: number; clientId: number | null; projectId: number | null; invoiceId: number | null }[];
  /** The count. */
  categories: number;
  /** With the bill's vendor. */
  bills: { id: number; vendorId: number }[];
  vendors: { id: number }[];
  /** Vendors in no usual list. */
  deletedVendors: ReadonlySet<number>;
  /** The days of everything that has one, and is in the usual list. */
  days: Record<"payments" | "creditNotes" | "expenses", string[]>;
  /** The counts of two lists that no day narrows. */
  otherIncomes: number;
  billPayments: number;
  /** Clients in no list that can still be found by id. */
  deletedClients: ReadonlySet<number>;
  /** Invoices likewise. */
  deletedInvoices: ReadonlySet<number>;
};

export type HeldInvoice = {
  id: number;
  clientId: number;
  issued: string;
  due: string;
  /** Something has been paid on it. */
  paid: boolean;
  /** Sent, and not fully paid. */
  owing: boolean;
};

export function holdingsOf({ state }: Sandbox, now: Date): Holdings {
  const [account] = state.accounts.values();
  if (!account) throw new TypeError("The sandbox has no account");
  const clients = [...account.clients.values()];
  const work = workOf(state);
  const entries = Map.groupBy(work.all.timeEntries.values(), ({ fields }) => fields.project_id);
  return {
    accountId: account.seed.accountId,
    today: dayIn(account.seed.timezone, now.getTime()),
    clients: listed(clients).map(({ id }) => ({ id })),
    invoices: listed([...account.invoices.values()]).map((row) => ({
      id: row.id,
      clientId: row.client.id,
      issued: String(row.fields.create_date),
      due: dueDate(row),
      paid: row.paid > 0n,
      owing: !isDraft(row) && outstandingOf(row) > 0n,
    })),
    estimates: listed([...account.estimates.values()]).map(({ id, client }) => ({ id, clientId: client.id })),
    payments: listed([...account.payments.values()]).map(({ id, invoice, fields }) => ({
      id,
      clientId: invoice.client.id,
      invoiceId: invoice.id,
      creditNoteId: Number(fields.creditid) || null,
    })),
    timeEntries: work.timeEntries
      .filter(({ fields }) => fields.active === true && fields.is_logged === true)
      .map(({ id, fields }) => ({
        ...{ id, clientId: Number(fields.client_id), projectId: Number(fields.project_id) },
      })),
    projectIds: {
      open: work.projects.filter(({ fields }) => fields.complete !== true).map(({ id }) => id),
      completed: work.projects.filter(({ fields }) => fields.complete === true).map(({ id }) => id),
    },
    projects: [...work.all.projects.values()].flatMap(({ id, fields, services }) =>
      typeof fields.client_id === "number"
        ? [{ id, services, clientId: fields.client_id, timeEntries: entries.get(id)?.length ?? 0 }]
        : [],
    ),
    expenses: listed([...account.expenses.values()]).map((row) => ({
      id: row.id,
      clientId: Number(row.fields.clientid) || null,
      projectId: Number(row.fields.modern_projectid) || null,
      invoiceId: billedBy(row, account)?.id ?? null,
    })),
    categories: account.categories.size,
    bills: listed([...account.bills.values()]).map(({ id, fields }) => ({
      id,
      vendorId: Number(fields.vendorid),
    })),
    vendors: listed([...account.billVendors.values()]).map(({ id }) => ({ id })),
    days: {
      payments: listed([...account.payments.values()]).map(({ fields }) => String(fields.date)),
      creditNotes: listed([...account.creditNotes.values()]).map(({ fields }) => String(fields.create_date)),
      expenses: listed([...account.expenses.values()]).map(({ fields }) => String(fields.date)),
    },
    otherIncomes: listed([...account.otherIncomes.values()]).length,
    billPayments: listed([...account.billPayments.values()]).length,
    deletedVendors: deletedIn([...account.billVendors.values()]),
    deletedClients: deletedIn(clients),
    deletedInvoices: deletedIn([...account.invoices.values()]),
  };
}

/** What the first business has besides accounting, newest first. */
function workOf(state: Sandbox["state"]) {
  const [work] = state.work.values();
  if (!work) throw new TypeError("The sandbox has no business");
  const newestFirst = <Row extends { id: number }>(rows: Iterable<Row>) =>
    [...rows].sort((a, b) => b.id - a.id);
  return {
    all: work,
    timeEntries: newestFirst(work.timeEntries.values()),
    projects: newestFirst(work.projects.values()).filter(({ fields }) => fields.active === true),
  };
}

const deletedIn = (rows: { id: number; visState: number }[]): ReadonlySet<number> =>
  new Set(rows.filter(({ visState }) => visState === 1).map(({ id }) => id));

const listed = <Row extends { id: number; visState: number }>(rows: Row[]): Row[] =>
  rows.filter(({ visState }) => visState !== 1).sort((a, b) => b.id - a.id);
