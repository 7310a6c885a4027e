import { type AccountId, type BusinessId, type BusinessUuid, toTimeEntryId } from "../values/ids.ts";
import type { Deed } from "./caller/deed.ts";
import { readIdentity } from "./caller/identity.ts";
import { type Asker, createSession, type OpenSession } from "./caller/session.ts";
import { billsOf } from "./costs/bill/index.ts";
import { billPaymentsOf } from "./costs/billPayment.ts";
import { billVendorsOf } from "./costs/billVendor.ts";
import { expensesOf } from "./costs/expense/index.ts";
import { expenseCategoriesOf } from "./costs/expenseCategory.ts";
import { expenseProfilesOf } from "./costs/expenseProfile/index.ts";
import { expenseSummaryOf } from "./costs/expenseSummary.ts";
import { expenseVendorsOf } from "./costs/expenseVendor.ts";
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
    in: (accountId: AccountId, { partly = false } = {}) => {
      const within = { ...session, partly };
      return {
        clients: clientsOf(within, accountId),
        invoices: invoicesOf(within, accountId),
        estimates: estimatesOf(within, accountId),
        invoiceProfiles: invoiceProfilesOf(within, accountId),
        creditNotes: creditNotesOf(within, accountId),
        payments: paymentsOf(within, accountId),
        expenses: expensesOf(within, accountId),
        expenseCategories: expenseCategoriesOf(within, accountId),
        expenseProfiles: expenseProfilesOf(within, accountId),
        expenseSummary: expenseSummaryOf(within, accountId),
        expenseVendors: expenseVendorsOf(within, accountId),
        bills: billsOf(within, accountId),
        billPayments: billPaymentsOf(within, accountId),
        billVendors: billVendorsOf(within, accountId),
        taxes: taxesOf(within, accountId),
        items: itemsOf(within, accountId),
        tasks: tasksOf(within, accountId),
        journalEntryAccounts: chartOf(within, accountId),
        journalEntries: journalEntriesOf(within, accountId),
        journalEntryLines: journalEntryLinesOf(within, accountId),
        settings: settingsOf(within, accountId),
        otherIncomes: otherIncomesOf(within, accountId),
        paymentGateways: paymentGatewaysOf(within, accountId),
        paymentOptions: paymentOptionsOf(within, accountId),
        checkoutLinks: checkoutLinksOf(within, accountId),
        staff: staffOf(within, accountId),
        reports: reportsOf(within, accountId),
        uploads: uploadsOf(within, accountId),
      };
    },
    /** The ledger of a business is under its UUID. */
    inBusiness: (businessId: BusinessId, uuid: BusinessUuid | null) => {
      const timeEntries = timeEntriesOf(session, businessId);
      return {
        abilities: () => abilitiesOf(session, businessId),
        projects: projectsOf(session, businessId),
        timeEntries,
        timers: timersOf(session, businessId, (id) => timeEntries.now(toTimeEntryId(id))),
        services: servicesOf(session, businessId),
        retainers: retainersOf(session, businessId),
        team: teamOf(session, businessId),
        ledgerAccounts: ledgerAccountsOf(session, { businessId, uuid }),
        ledgerReports: ledgerReportsOf(session, { businessId, uuid }),
      };
    },
  };
}
