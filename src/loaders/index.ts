import type { ExpenseCategory } from "../freshbooks/costs/expenseCategory.ts";
import type { Books } from "../freshbooks/index.ts";
import type {
  Balances,
  BalancesAsked,
  JournalEntryAccount,
  JournalEntrySubAccount,
} from "../freshbooks/ledger/journalEntry/chart.ts";
import { byKey } from "../freshbooks/lists/judging.ts";
import { idOf } from "../freshbooks/records/record.ts";
import type { PaymentGateway } from "../freshbooks/sales/paymentGateway.ts";
import type { Day } from "../values/dates.ts";
import type {
  ExpenseCategoryId,
  InvoiceId,
  JournalEntryAccountId,
  JournalEntrySubAccountId,
  PaymentGatewayId,
} from "../values/ids.ts";
import { lazily } from "../values/lazily.ts";
import { loaderById } from "./byId.ts";
import { loadersOf } from "./noun.ts";
import { once } from "./once.ts";
import { oncePer } from "./oncePer.ts";
import { loaderOfOwners } from "./owners.ts";
import { countRows, type RowCount } from "./rows.ts";
import { createUnderWay, type UnderWay } from "./underWay.ts";
import { listsOfFew } from "./whole.ts";
import { wholesOf } from "./wholes.ts";

export type Loaders = ReturnType<typeof ofAccount>;

/** Makes new loaders use what earlier ones know of some nouns. */
export function keeping(fresh: Loaders, earlier: Loaders, nouns: readonly (keyof Loaders)[]): Loaders {
  for (const noun of nouns) Object.defineProperty(fresh, noun, { get: () => earlier[noun] });
  return fresh;
}

const ofAccount = lazily<[Books, RowCount, UnderWay]>()({
  client: ({ clients }, count, lists) => loadersOf(clients, count, () => lists.others("Client")),
  invoice: (books, count, lists) => {
    const { invoices } = books;
    const invoice = loadersOf(invoices, count, () => lists.others("Invoice"));
    return {
      ...invoice,
      ofClient: invoice.below(invoices.ofClients),
      ofProject: invoice.below(invoices.ofProjects),
      ofRetainer: invoice.below(invoices.ofRetainers),
      ofEstimate: invoice.below(invoices.ofEstimates),
      lastLook: once(() => invoices.lastLook()),
      shareLink: oncePer(invoices.shareLink),
      paymentOptions: oncePer((one: { readonly id: InvoiceId }) => books.paymentOptions.ofInvoice(one)),
      ofProfile: invoice.below(invoices.ofProfiles),
    };
  },
  estimate: ({ estimates }, count) => {
    const estimate = loadersOf(estimates, count);
    return {
      ...estimate,
      ofClient: estimate.below(estimates.ofClients),
      ofProject: estimate.below(estimates.ofProjects),
    };
  },
  invoiceProfile: ({ invoiceProfiles }, count) => {
    const invoiceProfile = loadersOf(invoiceProfiles, count);
    return { ...invoiceProfile, ofClient: invoiceProfile.below(invoiceProfiles.ofClients) };
  },
  creditNote: ({ creditNotes }, count) => {
    const creditNote = loadersOf(creditNotes, count);
    return { ...creditNote, ofClient: creditNote.below(creditNotes.ofClients) };
  },
  payment: ({ payments }, count) => {
    const payment = loadersOf(payments, count);
    return {
      ...payment,
      ofClient: payment.below(payments.ofClients),
      ofCreditNote: payment.below(payments.ofCreditNotes),
      creditsOfInvoice: payment.below(payments.creditsOfInvoices, Number.POSITIVE_INFINITY),
      ofInvoice: payment.below(payments.ofInvoices, Number.POSITIVE_INFINITY), // a request names their clients
    };
  },
  expense: ({ expenses, expenseSummary }, count) => {
    const expense = loadersOf(expenses, count);
    return {
      ...expense,
      ofClient: expense.below(expenses.ofClients),
      ofProject: expense.below(expenses.ofProjects),
      summaries: once(expenseSummary),
      ofProfile: expense.below(expenses.ofProfiles),
      ofCategory: expense.below(expenses.ofCategories),
      ofStaffMember: expense.below(expenses.ofStaff),
      ofVendor: expense.below(expenses.ofVendors),
    };
  },
  expenseCategory: ({ expenseCategories }, count) => ({
    ...loaderById<ExpenseCategoryId, ExpenseCategory, never>((ids) => expenseCategories.byIds(ids)),
    ...listsOfFew(expenseCategories, count),
  }),
  expenseVendor: ({ expenseVendors }, count) => loadersOf(expenseVendors, count),
  bill: ({ bills }, count) => {
    const bill = loadersOf(bills, count);
    return { ...bill, ofVendor: bill.below(bills.ofVendors), ownerOf: loaderOfOwners(bills.ownersOf) };
  },
  billPayment: ({ billPayments }, count) => loadersOf(billPayments, count),
  billVendor: ({ billVendors }, count) => ({ ...loadersOf(billVendors, count), all: once(billVendors.all) }),
  tax: ({ taxes }, count) => ({ ...loadersOf(taxes, count), whole: once(taxes.whole) }),
  item: ({ items }, count) => loadersOf(items, count),
  task: ({ tasks }, count) => loadersOf(tasks, count),
  journalEntryAccount: (books, count) => ({
    ...loaderById<JournalEntryAccountId, JournalEntryAccount, never>((ids) =>
      books.journalEntryAccounts.byIds(ids),
    ),
    ...listsOfFew(books.journalEntryAccounts, count),
    balances: balancesOnce(books),
  }),
  journalEntrySubAccount: ({ journalEntryAccounts }) =>
    loaderById<JournalEntrySubAccountId, JournalEntrySubAccount, never>((ids) =>
      journalEntryAccounts.subAccountsByIds(ids),
    ),
  journalEntryLine: ({ journalEntryLines }, count) => {
    const journalEntryLine = loadersOf(journalEntryLines, count);
    return { ...journalEntryLine, onSubAccount: journalEntryLine.below(journalEntryLines.onSubAccounts) };
  },
  settings: ({ settings }) => settings.read,
  otherIncome: ({ otherIncomes }, count) => loadersOf(otherIncomes, count),
  paymentGateway: ({ paymentGateways }, count) => {
    const gateways = listsOfFew(paymentGateways, count);
    return {
      connected: once(() => connectedAmong(gateways.all)),
      ...loaderById<PaymentGatewayId, PaymentGateway, never>((ids) => paymentGateways.byIds(ids)),
      ...gateways,
      processorAccount: paymentGateways.processorAccount,
    };
  },
  paymentOptions: ({ paymentOptions }) => ({ usual: once(paymentOptions.usual) }),
  staffMember: ({ staff }, count) => loadersOf(staff, count),
  /** All rows that meet conditions, for derived answers: read once, and shared by all answers of the operation. */
  every: (books, count) => everyIn(books, count),
  reports: ({ reports }) => reports,
});

const everyIn = lazily<[Books, RowCount]>()({
  invoices: ({ invoices }, count) => wholesOf(invoices, count),
  payments: ({ payments }, count) => wholesOf(payments, count),
  expenses: ({ expenses }, count) => wholesOf(expenses, count),
  bills: ({ bills }, count) => wholesOf(bills, count),
  billPayments: ({ billPayments }, count) => wholesOf(billPayments, count),
  otherIncomes: ({ otherIncomes }, count) => wholesOf(otherIncomes, count),
  creditNotes: ({ creditNotes }, count) => wholesOf(creditNotes, count),
});

/** For one account and one request, noun by noun. */
export const createLoaders = (
  books: Books,
  count: RowCount = countRows(),
  lists: UnderWay = createUnderWay(() => 0),
): Loaders => ofAccount(books, count, lists);

/** Gateways by their connection. One source says that an invoice names it, another the gateway's number: they never coincide. */
async function connectedAmong(all: () => Promise<readonly PaymentGateway[]>) {
  const gateways = await all();
  const byConnection = byKey(gateways, ({ freshbooksConnectionId }) => freshbooksConnectionId);
  const byNumber = new Map<string, PaymentGateway>(gateways.map((gateway) => [idOf(gateway), gateway]));
  return { get: (id: string): PaymentGateway | null => byNumber.get(id) ?? byConnection.get(id) ?? null };
}

/** The balances of a period, read once for all accounts that show them. */
function balancesOnce({ journalEntryAccounts, journalEntryLines }: Books) {
  const known = new Map<string, Promise<Balances>>();
  const isQuiet = async (to: Day) => {
    const { items } = await journalEntryLines.list(
      { criteria: { date: { to } }, parts: [] },
      { offset: 0, count: 1 },
    );
    return items.length === 0;
  };
  return (asked: BalancesAsked): Promise<Balances> => {
    const key = JSON.stringify([asked.from, asked.to, asked.currency]);
    const balances = known.get(key) ?? journalEntryAccounts.balances(asked, isQuiet);
    known.set(key, balances);
    return balances;
  };
}
