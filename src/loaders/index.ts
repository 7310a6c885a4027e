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
  JournalEntryAccountId,
  JournalEntrySubAccountId,
  PaymentGatewayId,
} from "../values/ids.ts";
import { loaderById } from "./byId.ts";
import { loadersOf } from "./noun.ts";
import { once } from "./once.ts";
import { oncePer } from "./oncePer.ts";
import { loaderOfOwners } from "./owners.ts";
import { countRows, type RowCount } from "./rows.ts";
import { listsOfFew } from "./whole.ts";
import { wholesOf } from "./wholes.ts";

export type Loaders = ReturnType<typeof createLoaders>;

/** For one account and one request, noun by noun. */
export function createLoaders(books: Books, count: RowCount = countRows()) {
  const { clients, invoices, estimates, invoiceProfiles, creditNotes, payments } = books;
  const { expenses, expenseCategories, expenseSummary, expenseVendors, taxes, items, tasks } = books;
  const { otherIncomes, paymentGateways, paymentOptions } = books;
  const { bills, billPayments, billVendors } = books;
  const { journalEntryAccounts, journalEntryLines, settings, reports, staff } = books;
  const invoice = loadersOf(invoices, count);
  const estimate = loadersOf(estimates, count);
  const invoiceProfile = loadersOf(invoiceProfiles, count);
  const creditNote = loadersOf(creditNotes, count);
  const payment = loadersOf(payments, count);
  const bill = loadersOf(bills, count);
  const expense = loadersOf(expenses, count);
  const journalEntryLine = loadersOf(journalEntryLines, count);
  const gateways = listsOfFew(paymentGateways, count);

  return {
    client: loadersOf(clients, count),
    invoice: {
      ...invoice,
      ofClient: invoice.below(invoices.ofClients),
      ofProject: invoice.below(invoices.ofProjects),
      ofRetainer: invoice.below(invoices.ofRetainers),
      ofEstimate: invoice.below(invoices.ofEstimates),
      lastLook: once(() => invoices.lastLook()),
      shareLink: oncePer(invoices.shareLink),
      paymentOptions: oncePer(paymentOptions.ofInvoice),
      ofProfile: invoice.below(invoices.ofProfiles),
    },
    estimate: {
      ...estimate,
      ofClient: estimate.below(estimates.ofClients),
      ofProject: estimate.below(estimates.ofProjects),
    },
    invoiceProfile: { ...invoiceProfile, ofClient: invoiceProfile.below(invoiceProfiles.ofClients) },
    creditNote: { ...creditNote, ofClient: creditNote.below(creditNotes.ofClients) },
    payment: {
      ...payment,
      ofClient: payment.below(payments.ofClients),
      ofCreditNote: payment.below(payments.ofCreditNotes),
      creditsOfInvoice: payment.below(payments.creditsOfInvoices, Number.POSITIVE_INFINITY),
      ofInvoice: payment.below(payments.ofInvoices, Number.POSITIVE_INFINITY), // a request names their clients
    },
    expense: {
      ...expense,
      ofClient: expense.below(expenses.ofClients),
      ofProject: expense.below(expenses.ofProjects),
      summaries: once(expenseSummary),
      ofProfile: expense.below(expenses.ofProfiles),
      ofCategory: expense.below(expenses.ofCategories),
      ofStaffMember: expense.below(expenses.ofStaff),
      ofVendor: expense.below(expenses.ofVendors),
    },
    expenseCategory: {
      ...loaderById<ExpenseCategoryId, ExpenseCategory, never>((ids) => expenseCategories.byIds(ids)),
      ...listsOfFew(expenseCategories, count),
    },
    expenseVendor: loadersOf(expenseVendors, count),
    bill: { ...bill, ofVendor: bill.below(bills.ofVendors), ownerOf: loaderOfOwners(bills.ownersOf) },
    billPayment: loadersOf(billPayments, count),
    billVendor: { ...loadersOf(billVendors, count), all: once(billVendors.all) },
    tax: { ...loadersOf(taxes, count), whole: once(taxes.whole) },
    item: loadersOf(items, count),
    task: loadersOf(tasks, count),
    journalEntryAccount: {
      ...loaderById<JournalEntryAccountId, JournalEntryAccount, never>((ids) =>
        journalEntryAccounts.byIds(ids),
      ),
      ...listsOfFew(journalEntryAccounts, count),
      balances: balancesOnce(books),
    },
    journalEntrySubAccount: loaderById<JournalEntrySubAccountId, JournalEntrySubAccount, never>((ids) =>
      journalEntryAccounts.subAccountsByIds(ids),
    ),
    journalEntryLine: {
      ...journalEntryLine,
      onSubAccount: journalEntryLine.below(journalEntryLines.onSubAccounts),
    },
    settings: settings.read,
    otherIncome: loadersOf(otherIncomes, count),
    paymentGateway: {
      connected: once(() => connectedAmong(gateways.all)),
      ...loaderById<PaymentGatewayId, PaymentGateway, never>((ids) => paymentGateways.byIds(ids)),
      ...gateways,
      processorAccount: paymentGateways.processorAccount,
    },
    paymentOptions: { usual: once(paymentOptions.usual) },
    staffMember: loadersOf(staff, count),
    /** All rows that meet conditions, for derived answers: read once, and shared by all answers of the operation. */
    every: {
      invoices: wholesOf(invoices, count),
      payments: wholesOf(payments, count),
      expenses: wholesOf(expenses, count),
      bills: wholesOf(bills, count),
      billPayments: wholesOf(billPayments, count),
      otherIncomes: wholesOf(otherIncomes, count),
      creditNotes: wholesOf(creditNotes, count),
    },
    reports,
  };
}

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
