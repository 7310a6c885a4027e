import type { AccountId } from "../values/ids.ts";
import { clientsOf } from "./client.ts";
import { expensesOf } from "./expense.ts";
import { expenseCategoriesOf } from "./expenseCategory.ts";
import { uploadsOf } from "./families/uploads.ts";
import { readIdentity } from "./identity.ts";
import { invoicesOf } from "./invoice.ts";
import { paymentsOf } from "./payment.ts";
import { reportsOf } from "./report.ts";
import { type Asker, createSession } from "./session.ts";

export type FreshBooks = ReturnType<typeof createFreshBooks>;
export type Books = ReturnType<FreshBooks["in"]>;

/** FreshBooks as one caller sees it during one request: one property per noun of an account. */
export function createFreshBooks(asker: Asker) {
  const session = createSession(asker);
  return {
    identity: () => readIdentity(session.get),
    in: (accountId: AccountId) => ({
      clients: clientsOf(session, accountId),
      invoices: invoicesOf(session, accountId),
      payments: paymentsOf(session, accountId),
      expenses: expensesOf(session, accountId),
      expenseCategories: expenseCategoriesOf(session, accountId),
      reports: reportsOf(session, accountId),
      uploads: uploadsOf(session, accountId),
    }),
  };
}
