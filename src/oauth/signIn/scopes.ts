/** Scopes available as `:read` and as `:write`. */
const readAndWrite = [
  ...["account", "bank_accounts", "bank_reconciliation", "banks", "bill_payments", "bill_vendors"],
  ...["billable_items", "bills", "business", "clients", "credit_notes", "estimates", "expenses", "fundbox"],
  ...["invoices", "journal_entries", "mileage", "online_payments", "other_income", "partners", "payments"],
  ...["projects", "retainers", "riskhub", "taxes", "teams", "time_entries", "uploads"],
];

/** Some of these have a `:write` at FreshBooks, but a consent that requests it is rejected as a whole. */
const readOnly = ["profile", "notifications", "reports", "experiences"];

const others = ["admin:all", "admin:all:legacy", "openid", "email", "profile"];

const grantable = new Set([
  ...readAndWrite.flatMap((object) => [`user:${object}:read`, `user:${object}:write`]),
  ...readOnly.map((object) => `user:${object}:read`),
  ...others,
]);

/** Whether FreshBooks can grant a scope. One that it cannot fails the whole consent, after the user signed in. */
export const isGrantable = (scope: string): boolean => grantable.has(scope);
