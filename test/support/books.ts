import type { AccountSeed, Books, WorkSeed } from "../../src/sandbox/books/books.ts";
import type { BillSeed } from "../../src/sandbox/costs/bill/seed.ts";
import type { BillPaymentSeed } from "../../src/sandbox/costs/billPayment/noun.ts";
import type { BillVendorSeed } from "../../src/sandbox/costs/billVendor/seed.ts";
import type { CategorySeed } from "../../src/sandbox/costs/category.ts";
import type { ReceiptSeed } from "../../src/sandbox/costs/expense/receipt.ts";
import type { ExpenseSeed } from "../../src/sandbox/costs/expense/seed.ts";
import type { ExpenseProfileSeed } from "../../src/sandbox/costs/profile.ts";
import { identitiesAround } from "../../src/sandbox/identities.ts";
import type { JournalEntrySeed } from "../../src/sandbox/ledger/entry.ts";
import type { LedgerAccountSeed } from "../../src/sandbox/ledger/rows.ts";
import type { ClientSeed } from "../../src/sandbox/sales/client/seed.ts";
import type { CreditNoteSeed } from "../../src/sandbox/sales/creditNote/seed.ts";
import type { EstimateSeed } from "../../src/sandbox/sales/estimate/seed.ts";
import type { GatewaySeed } from "../../src/sandbox/sales/gateway.ts";
import type { InvoiceSeed } from "../../src/sandbox/sales/invoice/seed.ts";
import type { InvoiceProfileSeed } from "../../src/sandbox/sales/invoiceProfile/seed.ts";
import type { ItemSeed } from "../../src/sandbox/sales/item.ts";
import type { OtherIncomeSeed } from "../../src/sandbox/sales/otherIncome.ts";
import type { PaymentSeed } from "../../src/sandbox/sales/payment/seed.ts";
import type { TaxSeed } from "../../src/sandbox/sales/tax.ts";
import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import type { ProjectSeed } from "../../src/sandbox/work/project/seed.ts";
import type { RetainerSeed } from "../../src/sandbox/work/retainer/seed.ts";
import type { ServiceSeed } from "../../src/sandbox/work/service/seed.ts";
import type { StaffMemberSeed } from "../../src/sandbox/work/staffMember.ts";
import type { TaskSeed } from "../../src/sandbox/work/task.ts";
import type { TeamMemberSeed } from "../../src/sandbox/work/teamMember/row.ts";
import type { TimeEntrySeed } from "../../src/sandbox/work/timeEntry/seed.ts";

/** Everything has a default; `fields` are wire names, `wire` is sent unchanged, over what the sandbox computes. */
type ClientSketch = Partial<ClientSeed>;
/** `amount` makes one line of it; beyond two decimals it is sent unchanged. Defaults to sent, and due in ten years. */
type InvoiceSketch = Partial<InvoiceSeed> & { amount?: string; currency?: string; number?: string };
/** `amount` makes one line of it. A draft, by default. */
type EstimateSketch = Partial<EstimateSeed> & { amount?: string; currency?: string; number?: string };
/** `amount` makes one line of it. Monthly without an end from 15 January 2031, by default. */
type InvoiceProfileSketch = Partial<InvoiceProfileSeed> & { amount?: string; currency?: string };
/** `amount` makes one line of it. Goodwill, by default. */
type CreditNoteSketch = Partial<CreditNoteSeed> & { amount?: string; currency?: string; number?: string };
/** Ten dollars by check, by default. */
type PaymentSketch = Partial<PaymentSeed>;
type CategorySketch = Partial<CategorySeed>;
/** Defaults to ten dollars in the first category; beyond two decimals an amount is sent unchanged. */
type ExpenseSketch = Partial<ExpenseSeed>;
/** On 1 February, of ten dollars from the owner, by default. */
type JournalEntrySketch = Partial<JournalEntrySeed>;
/** An operating expense of its own, by default. */
type LedgerAccountSketch = Partial<LedgerAccountSeed>;
/** A drawn PNG, by default. */
type ReceiptSketch = Partial<ReceiptSeed> & { expenseId?: number };
/** 5 % by default. */
type TaxSketch = Partial<TaxSeed>;
/** Ten of the account's currency, without taxes, by default. */
type ItemSketch = Partial<ItemSeed>;
/** Fifty an hour of the account's currency, billable, without taxes, by default. */
type TaskSketch = Partial<TaskSeed>;
/** Ten dollars from Etsy, by default. */
type ExpenseProfileSketch = Partial<ExpenseProfileSeed>;
type BillSketch = Partial<BillSeed> & { amount?: string };
type BillPaymentSketch = Partial<BillPaymentSeed>;
type BillVendorSketch = Partial<BillVendorSeed>;
type OtherIncomeSketch = Partial<OtherIncomeSeed>;
/** Stripe by default, connected under a number of its own. */
type GatewaySketch = Partial<GatewaySeed>;
/** Of the first client, by the hour, by default. */
type ProjectSketch = Partial<ProjectSeed>;
/** An hour of the owner's, logged, on the first project and its client, by default. */
type TimeEntrySketch = Partial<TimeEntrySeed>;
/** Billable, at 100.00 an hour, by default; null is no rate. */
type ServiceSketch = Partial<Omit<ServiceSeed, "rate">> & { rate?: string | null };
/** Of the first client, from the beginning of 2026, by default. */
type RetainerSketch = Partial<RetainerSeed>;
/** A staff member; the first is the owner. */
type StaffMemberSketch = Partial<StaffMemberSeed>;
/** An employee, by default. */
type TeamMemberSketch = Partial<TeamMemberSeed>;

/** A test's required books; the rest is made up. */
export type BooksSketch = {
  /** How many, with ids from 1 up; or which. Defaults to one. */
  clients?: number | readonly ClientSketch[];
  /** For each client, ids counting on from client to client. */
  invoicesEach?: number;
  /** For each of those invoices, of 10.00 each. */
  paymentsEach?: number;
  /** More invoices, of the first client unless they say otherwise. */
  invoices?: readonly InvoiceSketch[];
  /** Estimates, of the first client unless they say otherwise. None by default. */
  estimates?: readonly EstimateSketch[];
  /** Recurring profiles, of the first client unless they say otherwise. None by default. */
  invoiceProfiles?: readonly InvoiceProfileSketch[];
  /** Credit notes, of the first client unless they say otherwise. None by default. */
  creditNotes?: readonly CreditNoteSketch[];
  /** More payments, on the last invoice unless they say otherwise. */
  payments?: readonly PaymentSketch[];
  /**
   * Expense categories, with ids from 1 upwards. By default 1 Advertising, 2 Travel, 3 Airfare (of Travel),
   * 4 Office Expenses & Postage, 5 Office Supplies (of 4) and 6 Cost of Goods Sold, in every account.
   */
  categories?: readonly CategorySketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  expenses?: number | readonly ExpenseSketch[];
  /** Recurring expenses, with ids from 1 upwards. None by default. */
  expenseProfiles?: readonly ExpenseProfileSketch[];
  /** How many of the first expenses have one; or which, of the last expense unless they say otherwise. */
  receipts?: number | readonly ReceiptSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  taxes?: number | readonly TaxSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  items?: number | readonly ItemSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  bills?: number | readonly BillSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  billPayments?: number | readonly BillPaymentSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  billVendors?: number | readonly BillVendorSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  otherIncomes?: number | readonly OtherIncomeSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  tasks?: number | readonly TaskSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  gateways?: number | readonly GatewaySketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  projects?: number | readonly ProjectSketch[];
  /** How many, with ids from 1 upwards, an hour later each; or which. None by default. */
  timeEntries?: number | readonly TimeEntrySketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  services?: number | readonly ServiceSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  retainers?: number | readonly RetainerSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  staff?: number | readonly StaffMemberSketch[];
  /** Team members beside the owner (14400001): how many, with identities from 1001 up; or which. */
  team?: number | readonly TeamMemberSketch[];
  /** How many, with ids from 1 upwards; or which. None by default. */
  journalEntries?: number | readonly JournalEntrySketch[];
  /** Which, with ids from 1 upwards. By default the default chart, with an account for each category. */
  ledgerAccounts?: readonly LedgerAccountSketch[];
  currency?: string;
  timezone?: string;
};

/**
 * Small books for a test: account `ACM123` of business 14700001, beside others whose client 1, invoice 1, project 1
 * and so on differ. Business 14700005 has a project and time, and no account.
 */
export function books(sketch: BooksSketch = {}): Books {
  const main = account("ACM123", "Acme Design", sketch);
  const second = account("ACM456", "Second Acme", { invoicesEach: 1, paymentsEach: 1 });
  const third = account("ACM789", "Third Acme", { invoicesEach: 1 });
  const unlinked = account("ACM321", "Unlinked Acme", { invoicesEach: 1 });
  return {
    ...identitiesAround({ main, second, third, unlinked }),
    accounts: [main, second, third, unlinked],
    work: [
      work(14_700_001, ada, main, sketch),
      work(14_700_002, noor, second, { projects: 1, timeEntries: 1, services: 1 }),
      work(14_700_003, noor, third, { projects: 1 }),
      work(14_700_005, tomas, undefined, { projects: 1, timeEntries: 1 }),
    ],
  };
}

/** The owner's account's client also joins its business, as a client. */
export const withReader = ({ identities, ...others }: Books): Books => ({
  ...others,
  identities: identities.map((identity) =>
    identity.name === "client"
      ? { ...identity, memberships: [{ id: 1, role: "client", businessId: 14_700_001 }] }
      : identity,
  ),
});

function account(accountId: string, businessName: string, sketch: BooksSketch): AccountSeed {
  const { invoicesEach = 0, paymentsEach = 0, currency = "USD", timezone = "America/Vancouver" } = sketch;
  const clients = list(sketch.clients ?? 1).map(toClient);
  const invoices = clients
    .flatMap(({ id }) => Array.from({ length: invoicesEach }, () => ({ clientId: id })))
    .concat(sketch.invoices?.map((invoice) => ({ clientId: clients[0]?.id ?? 1, ...invoice })) ?? [])
    .map(toInvoice);
  const paid = invoices.slice(0, invoices.length - (sketch.invoices?.length ?? 0));
  const last = invoices.at(-1)?.id ?? 1;
  const payments = paid
    .flatMap(({ id }) => Array.from({ length: paymentsEach }, () => ({ invoiceId: id })))
    .concat(sketch.payments?.map((payment) => ({ invoiceId: last, ...payment })) ?? [])
    .map(toPayment);
  const categories = (sketch.categories ?? usualCategories).map(toCategory);
  const expenses = withReceipts(
    list(sketch.expenses)
      .map((expense) => ({ categoryId: categories[0]?.id ?? 1, ...expense }))
      .map(toExpense),
    sketch.receipts,
  );
  return {
    ...{ accountId, businessName, timezone, currency, clients, invoices, payments, categories, expenses },
    estimates: (sketch.estimates ?? [])
      .map((estimate) => ({ clientId: clients[0]?.id ?? 1, ...estimate }))
      .map(toEstimate),
    invoiceProfiles: (sketch.invoiceProfiles ?? [])
      .map((profile) => ({ clientId: clients[0]?.id ?? 1, ...profile }))
      .map(toInvoiceProfile),
    creditNotes: (sketch.creditNotes ?? [])
      .map((note) => ({ clientId: clients[0]?.id ?? 1, ...note }))
      .map(toCreditNote),
    taxes: list(sketch.taxes).map(toTax),
    items: list(sketch.items).map(toItem),
    tasks: list(sketch.tasks).map(toTask),
    expenseProfiles: list(sketch.expenseProfiles).map(toExpenseProfile),
    bills: list(sketch.bills).map((bill, index) => toBill(bill, index, categories[0]?.id ?? 1)),
    billPayments: list(sketch.billPayments).map(toBillPayment),
    billVendors: list(sketch.billVendors).map(toBillVendor),
    journalEntries: list(sketch.journalEntries).map(toJournalEntry),
    ledgerAccounts: (sketch.ledgerAccounts ?? []).map(toLedgerAccount),
    otherIncomes: list(sketch.otherIncomes).map(toOtherIncome),
    gateways: list(sketch.gateways).map(toGateway),
    staff: list(sketch.staff).map(toStaffMember),
    country: "Canada",
    systemId: Number(accountId.slice(3)),
    owner: { firstName: "Ada", lastName: "Acme", email: "ada@example.test" },
  };
}

const ada = { identityId: 14_400_001, firstName: "Ada", lastName: "Acme", email: "ada@example.test" };
const noor = { identityId: 14_400_002, firstName: "Noor", lastName: "Haverkamp", email: "noor@example.test" };
const tomas = {
  identityId: 14_400_004,
  firstName: "Tomas",
  lastName: "Kestrel",
  email: "tomas@example.test",
};

function work(
  businessId: number,
  owner: typeof ada,
  of: AccountSeed | undefined,
  sketch: BooksSketch,
): WorkSeed {
  const client = of?.clients[0]?.id;
  const projects = list(sketch.projects).map((project, index): ProjectSeed => {
    const id = project.id ?? index + 1;
    const own = project.internal || client === undefined;
    const about = { id, title: `Project ${id}`, createdAt: instant("2026-05-05", index) };
    return { ...about, ...(own ? { internal: true } : { clientId: client }), ...project };
  });
  const [first] = projects;
  const timeEntries = list(sketch.timeEntries).map((entry, index): TimeEntrySeed => {
    const project = projects.find(({ id }) => id === entry.projectId) ?? first;
    const startedAt = instant("2026-06-01", index * 60);
    return {
      ...{ id: index + 1, startedAt, createdAt: entry.startedAt ?? startedAt, seconds: 3600 },
      ...{ identityId: owner.identityId, ...(project && { projectId: project.id }) },
      ...(project?.clientId !== undefined && { clientId: project.clientId }),
      ...entry,
    };
  });
  const services = list(sketch.services).map((service, index): ServiceSeed => {
    const id = service.id ?? index + 1;
    const { rate = "100.00", ...others } = service;
    return { id, name: `Service ${id}`, ...(rate !== null && { rate }), ...others };
  });
  const retainers = list(sketch.retainers).map((retainer, index): RetainerSeed => {
    const period = { starts: "2026-01-01", nextPeriodStarts: "2026-07-01" };
    const about = { id: index + 1, clientId: client ?? 1, createdAt: instant("2026-01-01", index) };
    return { ...about, ...period, ...retainer };
  });
  const team = list(sketch.team).map((member, index): TeamMemberSeed => {
    const identityId = 1001 + index;
    const about = { firstName: "Member", lastName: String(index + 1), role: "business_employee" };
    return { identityId, ...about, email: `member${index + 1}@example.test`, createdAt: since, ...member };
  });
  return {
    ...{ businessId, projects, timeEntries, services, retainers },
    team: [{ ...owner, role: "owner", createdAt: since }, ...team],
  };
}

const since = "2025-12-31T15:00:00Z";

/** This many defaults, or those. */
const list = <Sketch extends object>(wanted: number | readonly Sketch[] = 0): readonly Partial<Sketch>[] =>
  typeof wanted === "number" ? Array.from({ length: wanted }, () => ({})) : wanted;

const usualCategories: readonly CategorySketch[] = [
  { name: "Advertising" },
  { name: "Travel" },
  { name: "Airfare", parentId: 2 },
  { name: "Office Expenses & Postage" },
  { name: "Office Supplies", parentId: 4 },
  { name: "Cost of Goods Sold", costOfGoods: true },
];

function toClient(sketch: ClientSketch, index: number): ClientSeed {
  const id = sketch.id ?? index + 1;
  return {
    id,
    createdAt: instant("2026-01-01", index),
    ...sketch,
    fields: { organization: `Client ${id}`, email: `client${id}@example.test`, ...sketch.fields },
  };
}

function toInvoice(sketch: InvoiceSketch & { clientId: number }, index: number): InvoiceSeed {
  const { amount = `${100 + index}.00`, currency, number, ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) ? { amount, code: currency ?? "USD" } : undefined;
  return {
    id: index + 1,
    createdAt: instant("2026-02-02", index),
    issued: "2026-02-02",
    dueInDays: 3650,
    state: "sent",
    lines: [{ name: "Design", description: "Design work", quantity: "1", unitCost: amount }],
    ...seed,
    fields: {
      ...(currency && { currency_code: currency }),
      ...(number && { invoice_number: number }),
      ...sketch.fields,
    },
    wire: { ...(exact && { amount: exact, outstanding: exact }), ...sketch.wire },
  };
}

function toEstimate(sketch: EstimateSketch & { clientId: number }, index: number): EstimateSeed {
  const { amount = `${100 + index}.00`, currency, number, ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: currency ?? "USD" } };
  return {
    id: index + 1,
    createdAt: instant("2026-01-20", index),
    issued: "2026-01-20",
    lines: [{ name: "Design", description: "Design work", quantity: "1", unitCost: amount }],
    ...seed,
    fields: {
      ...(currency && { currency_code: currency }),
      ...(number && { estimate_number: number }),
      ...sketch.fields,
    },
    wire: { ...exact, ...sketch.wire },
  };
}

function toInvoiceProfile(
  sketch: InvoiceProfileSketch & { clientId: number },
  index: number,
): InvoiceProfileSeed {
  const { amount = `${100 + index}.00`, currency, ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: currency ?? "USD" } };
  return {
    ...{ id: index + 1, createdAt: instant("2026-01-22", index), starts: "2031-01-15", frequency: "m" },
    lines: [{ name: "Care", description: "Monthly care", quantity: "1", unitCost: amount }],
    ...seed,
    fields: { ...(currency && { currency_code: currency }), ...sketch.fields },
    wire: { ...exact, ...sketch.wire },
  };
}

function toCreditNote(sketch: CreditNoteSketch & { clientId: number }, index: number): CreditNoteSeed {
  const { amount = `${100 + index}.00`, currency, number, ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: currency ?? "USD" } };
  return {
    id: index + 1,
    createdAt: instant("2026-02-20", index),
    issued: "2026-02-20",
    lines: [{ name: "Goodwill", description: "For the delay", quantity: "1", unitCost: amount }],
    ...seed,
    fields: {
      ...(currency && { currency_code: currency }),
      ...(number && { credit_number: number }),
      ...sketch.fields,
    },
    wire: { ...exact, ...sketch.wire },
  };
}

function toPayment(sketch: PaymentSketch & { invoiceId: number }, index: number): PaymentSeed {
  const { amount = "10.00", ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: "USD" } };
  return {
    id: index + 1,
    createdAt: instant("2026-03-03", index),
    date: "2026-03-03",
    type: "Check",
    ...seed,
    amount,
    wire: { ...exact, ...sketch.wire },
  };
}

function toCategory(sketch: CategorySketch, index: number): CategorySeed {
  const id = sketch.id ?? index + 1;
  return { id, createdAt: instant("2025-12-31", 0), name: `Category ${id}`, ...sketch };
}

function toTax(sketch: TaxSketch, index: number): TaxSeed {
  const id = sketch.id ?? index + 1;
  return { id, createdAt: instant("2026-01-01", index), name: `Tax ${id}`, percent: "5", ...sketch };
}

function toItem(sketch: ItemSketch, index: number): ItemSeed {
  const id = sketch.id ?? index + 1;
  return { id, createdAt: instant("2026-01-01", index), name: `Item ${id}`, unitCost: "10.00", ...sketch };
}

function toStaffMember(sketch: StaffMemberSketch, index: number): StaffMemberSeed {
  const id = sketch.id ?? index + 1;
  const about = { firstName: `Staff ${id}`, lastName: "Member", email: `staff${id}@example.test` };
  return { id, createdAt: instant("2026-01-01", index), ...about, ...sketch };
}

function toTask(sketch: TaskSketch, index: number): TaskSeed {
  const id = sketch.id ?? index + 1;
  return { id, createdAt: instant("2026-01-01", index), name: `Task ${id}`, rate: "50.00", ...sketch };
}

function toExpenseProfile(sketch: ExpenseProfileSketch, index: number): ExpenseProfileSeed {
  return {
    ...{ id: index + 1, createdAt: "2026-01-01T12:00:00Z", frequency: "m", startDate: "2026-01-31" },
    ...{ amount: "10.00", categoryId: 1 },
    ...sketch,
  };
}

function toBill({ amount = "100.00", ...sketch }: BillSketch, index: number, categoryId: number): BillSeed {
  return {
    ...{ id: index + 1, createdAt: instant("2026-05-05", index), vendorId: 1, issued: "2026-05-05" },
    lines: [{ categoryId, unitCost: amount, description: "Paper" }],
    ...sketch,
  };
}

function toJournalEntry(sketch: JournalEntrySketch, index: number): JournalEntrySeed {
  const id = sketch.id ?? index + 1;
  return {
    ...{ id, createdAt: instant("2026-02-01", index), name: `Entry ${id}`, date: "2026-02-01" },
    lines: [
      { account: "1000 Petty Cash", debit: "10.00" },
      { account: "3000 Owner's Equity", credit: "10.00" },
    ],
    ...sketch,
  };
}

function toBillPayment(sketch: BillPaymentSketch, index: number): BillPaymentSeed {
  const about = { billId: 1, amount: "10.00", date: "2026-06-06" };
  return { id: index + 1, createdAt: instant("2026-06-06", index), ...about, ...sketch };
}

function toBillVendor(sketch: BillVendorSketch, index: number): BillVendorSeed {
  const id = sketch.id ?? index + 1;
  return { id, createdAt: instant("2026-01-01", index), name: `Vendor ${id}`, ...sketch };
}

function toLedgerAccount(sketch: LedgerAccountSketch, index: number): LedgerAccountSeed {
  const id = sketch.id ?? index + 1;
  return {
    ...{ id, createdAt: instant("2026-01-01", index), name: `Account ${id}`, number: String(6000 + id) },
    ...{ subType: "Operating Expense", ...sketch },
  };
}

function toOtherIncome(sketch: OtherIncomeSketch, index: number): OtherIncomeSeed {
  const about = { source: "Etsy", category: "online_sales", method: "PayPal", date: "2026-05-05" };
  return { id: index + 1, createdAt: instant("2026-05-05", index), amount: "10.00", ...about, ...sketch };
}

function toGateway(sketch: GatewaySketch, index: number): GatewaySeed {
  const connectionId = steadyUuid("gateway", index).replaceAll("-", "");
  return { id: index + 1, createdAt: since, name: "stripe", connectionId, ...sketch };
}

function toExpense(sketch: ExpenseSketch & { categoryId: number }, index: number): ExpenseSeed {
  const { amount = "10.00", ...seed } = sketch;
  const exact = /\.\d{3,}$/.test(amount) && { amount: { amount, code: sketch.currency ?? "USD" } };
  return {
    id: index + 1,
    createdAt: instant("2026-04-04", index),
    date: "2026-04-04",
    ...seed,
    amount,
    wire: { ...exact, ...sketch.wire },
  };
}

function withReceipts(expenses: ExpenseSeed[], wanted: BooksSketch["receipts"] = 0): ExpenseSeed[] {
  const ids = expenses.map(({ id }) => id);
  const sketches =
    typeof wanted === "number"
      ? ids.slice(0, wanted).map((expenseId): ReceiptSketch => ({ expenseId }))
      : wanted.map((sketch) => ({ expenseId: ids.at(-1) ?? 1, ...sketch }));
  return expenses.map((expense) => {
    const sketch = sketches.find(({ expenseId }) => expenseId === expense.id);
    if (!sketch) return expense;
    const { expenseId, ...receipt } = sketch;
    return { ...expense, receipt: { name: `receipt-${expenseId}.png`, ...receipt } };
  });
}

/** A minute apart, in order of the ids. */
const instant = (day: string, minutes: number) =>
  new Date(Date.parse(`${day}T15:00:00Z`) + minutes * 60_000).toISOString();
