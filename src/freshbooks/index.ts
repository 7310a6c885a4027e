import { type AccountId, type BusinessId, toTimeEntryId } from "../values/ids.ts";
import { clientsOf } from "./client.ts";
import { expensesOf } from "./expense.ts";
import { expenseCategoriesOf } from "./expenseCategory.ts";
import { uploadsOf } from "./families/uploads.ts";
import { readIdentity } from "./identity.ts";
import { invoicesOf } from "./invoice.ts";
import { paymentsOf } from "./payment.ts";
import { projectsOf } from "./project.ts";
import { reportsOf } from "./report.ts";
import { servicesOf } from "./service.ts";
import { type Asker, createSession } from "./session.ts";
import { teamOf } from "./teamMember.ts";
import { timeEntriesOf } from "./timeEntry.ts";
import { timersOf } from "./timer.ts";

export type FreshBooks = ReturnType<typeof createFreshBooks>;
export type Books = ReturnType<FreshBooks["in"]>;
export type Work = ReturnType<FreshBooks["inBusiness"]>;

/** FreshBooks as one caller sees it during one request: one property per noun of an account, or of a business. */
export function createFreshBooks(asker: Asker) {
  const session = createSession(asker);
  return {
    identity: (options?: { fresh?: boolean }) => readIdentity(session.get, options),
    /** `partly` when the caller is shown a part of the account: its lists count rows that are somebody else's. */
    in: (accountId: AccountId, { partly = false } = {}) => {
      const within = { ...session, partly };
      return {
        clients: clientsOf(within, accountId),
        invoices: invoicesOf(within, accountId),
        payments: paymentsOf(within, accountId),
        expenses: expensesOf(within, accountId),
        expenseCategories: expenseCategoriesOf(within, accountId),
        reports: reportsOf(within, accountId),
        uploads: uploadsOf(within, accountId),
      };
    },
    inBusiness: (businessId: BusinessId) => {
      const timeEntries = timeEntriesOf(session, businessId);
      return {
        projects: projectsOf(session, businessId),
        timeEntries,
        timers: timersOf(session, businessId, (id) => timeEntries.now(toTimeEntryId(id))),
        services: servicesOf(session, businessId),
        team: teamOf(session, businessId),
      };
    },
  };
}
