import { type AccountId, type BusinessId, type BusinessUuid, toTimeEntryId } from "../values/ids.ts";
import { lazily } from "../values/lazily.ts";
import type { Deed } from "./caller/deed.ts";
import { readIdentity } from "./caller/identity.ts";
import { type Asker, createSession, type OpenSession, type Session } from "./caller/session.ts";
import { billsOf } from "./costs/bill/index.ts";
import { billPaymentsOf } from "./costs/billPayment.ts";
import { billVendorsOf } from "./costs/billVendor.ts";
import { expensesOf } from "./costs/expense/index.ts";
import { expenseCategoriesOf } from "./costs/expenseCategory.ts";
import { expenseProfilesOf } from "./costs/expenseProfile/index.ts";
import { expenseSummaryOf } from "./costs/expenseSummary.ts";
import { expenseVendorsOf } from "./costs/expenseVendor.ts";
import { callbacksOf } from "./events/callbacks.ts";
import { uploadsOf } from "./families/uploads.ts";
import { chartOf } from "./ledger/journalEntry/chart.ts";
import { journalEntriesOf, journalEntryLinesOf } from "./ledger/journalEntry/index.ts";
import { ledgerAccountsOf } from "./ledger/ledgerAccount.ts";
import { settingsOf } from "./ledger/settings.ts";
import { reportsOf } from "./reports/index.ts";
import { ledgerReportsOf } from "./reports/ledger/index.ts";
import { checkoutLinksOf } from "./sales/checkoutLink.ts";
import { clientsOf } from "./sales/client/index.ts";
import { creditNotesOf } from "./sales/creditNote/index.ts";
import { estimatesOf } from "./sales/estimate/index.ts";
import { invoicesOf } from "./sales/invoice/index.ts";
import { invoiceProfilesOf } from "./sales/invoiceProfile/index.ts";
import { itemsOf } from "./sales/item.ts";
import { otherIncomesOf } from "./sales/otherIncome.ts";
import { paymentsOf } from "./sales/payment/index.ts";
import { paymentGatewaysOf } from "./sales/paymentGateway.ts";
import { paymentOptionsOf } from "./sales/paymentOptions.ts";
import { taxesOf } from "./sales/tax.ts";
import { abilitiesOf } from "./work/abilities.ts";
import { projectsOf } from "./work/project/index.ts";
import { retainersOf } from "./work/retainer/index.ts";
import { servicesOf } from "./work/service/index.ts";
import { staffOf } from "./work/staffMember.ts";
import { tasksOf } from "./work/task.ts";
import { teamOf } from "./work/teamMember.ts";
import { timeEntriesOf } from "./work/timeEntry/index.ts";
import { timersOf } from "./work/timer/index.ts";

/** One property per noun of an account. */
const inAccount = lazily<[Session, AccountId]>()({
  clients: clientsOf,
  invoices: invoicesOf,
  estimates: estimatesOf,
  invoiceProfiles: invoiceProfilesOf,
  creditNotes: creditNotesOf,
  payments: paymentsOf,
  expenses: expensesOf,
  expenseCategories: expenseCategoriesOf,
  expenseProfiles: expenseProfilesOf,
  expenseSummary: expenseSummaryOf,
  expenseVendors: expenseVendorsOf,
  bills: billsOf,
  billPayments: billPaymentsOf,
  billVendors: billVendorsOf,
  taxes: taxesOf,
  items: itemsOf,
  tasks: tasksOf,
  journalEntryAccounts: chartOf,
  journalEntries: journalEntriesOf,
  journalEntryLines: journalEntryLinesOf,
  settings: settingsOf,
  otherIncomes: otherIncomesOf,
  paymentGateways: paymentGatewaysOf,
  paymentOptions: paymentOptionsOf,
  checkoutLinks: checkoutLinksOf,
  staff: staffOf,
  reports: reportsOf,
  uploads: uploadsOf,
  callbacks: callbacksOf,
});

type Tenant = { readonly businessId: BusinessId; readonly uuid: BusinessUuid | null };

/** One property per noun of a business. */
const inBusiness = lazily<[Session, Tenant]>()({
  abilities:
    (session, { businessId }) =>
    () =>
      abilitiesOf(session, businessId),
  projects: (session, { businessId }) => projectsOf(session, businessId),
  timeEntries: (session, { businessId }) => timeEntriesOf(session, businessId),
  timers: (session, { businessId }) =>
    timersOf(session, businessId, (id) => timeEntriesOf(session, businessId).now(toTimeEntryId(id))),
  services: (session, { businessId }) => servicesOf(session, businessId),
  retainers: (session, { businessId }) => retainersOf(session, businessId),
  team: (session, { businessId }) => teamOf(session, businessId),
  ledgerAccounts: ledgerAccountsOf,
  ledgerReports: ledgerReportsOf,
});

export type FreshBooks = ReturnType<typeof openFreshBooks> & {
  /** For writes beside others of the request: with turns and a deed of its own, and shared answers until its first write. */
  beside(): FreshBooks;
};
export type Books = ReturnType<FreshBooks["in"]>;
export type Work = ReturnType<FreshBooks["inBusiness"]>;

/** FreshBooks as one caller sees it during one request: one property per noun of an account or a business. */
export const createFreshBooks = (asker: Asker, session = createSession(asker)): FreshBooks => ({
  ...openFreshBooks(asker, session),
  beside: () => createFreshBooks(asker, session.beside()),
});

function openFreshBooks(asker: Asker, session: OpenSession) {
  return {
    /** Names of records, unique in the process; changes of the same name take turns. */
    inTurn: session.inTurn,
    /** Carries out a deed: the writes of `run` are its steps. */
    doing: async <Done>(deed: Deed, run: () => Promise<Done>): Promise<Done> => {
      session.deeds.current = deed;
      try {
        return await run();
      } finally {
        session.deeds.current = undefined;
      }
    },
    /** How long the operation may still take. */
    leftMs: () => Math.max(0, asker.operation.endsAt - performance.now()),
    identity: (options?: { fresh?: boolean }) => readIdentity(session.get, options),
    /** `partly` when the caller sees only part of the account: its lists count rows of others. */
    in: (accountId: AccountId, { partly = false } = {}) => inAccount({ ...session, partly }, accountId),
    /** The ledger of a business is under its UUID. */
    inBusiness: (businessId: BusinessId, uuid: BusinessUuid | null) =>
      inBusiness(session, { businessId, uuid }),
  };
}
