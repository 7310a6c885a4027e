import type { Ask } from "../wire/exchange.ts";

/** Objects whose write scope the developer portal does not offer. */
const readOnly = ["profile", "notifications", "reports"];

const readAndWrite = [
  ...["account", "bill_payments", "bill_vendors", "billable_items", "bills", "business", "clients"],
  ...["credit_notes", "estimates", "expenses", "invoices", "journal_entries", "online_payments"],
  ...["other_income", "payments", "projects", "retainers", "taxes", "teams", "time_entries", "uploads"],
];

/** Every scope that the developer portal offers. */
export const portalScopes: readonly string[] = [
  ...readOnly.map((object) => `user:${object}:read`),
  ...readAndWrite.flatMap((object) => [`user:${object}:read`, `user:${object}:write`]),
];

/** What an app had before there were scopes; that it grants all access is the natural reading, and no more. */
const skeletonKey = "admin:all:legacy";

/** The scope that FreshBooks adds to every app. */
export const everyApp = "user:profile:read";

/** Whether these scopes grant access to an endpoint; undefined scopes are the built-in tokens': all. */
export const opens = (scopes: readonly string[] | undefined, needed: string): boolean =>
  !scopes || scopes.includes(needed) || scopes.includes(skeletonKey);

/** By the start of the path after the tenant. */
const accountingObjects = new Map([
  ["users/clients", "clients"],
  ["users/contacts", "clients"],
  ["users/staffs", "teams"],
  ["invoices/", "invoices"],
  ["estimates/", "estimates"],
  ["credit_notes/", "credit_notes"],
  ["expenses/", "expenses"],
  ["payments/", "payments"],
  ["items/", "billable_items"],
  ["projects/tasks", "billable_items"],
  ["taxes/", "taxes"],
  ["other_incomes/", "other_income"],
  ["bills/", "bills"],
  ["bill_payments/", "bill_payments"],
  ["bill_vendors/", "bill_vendors"],
  ["systems/gateways", "online_payments"],
  ["reports/", "reports"],
  ["journal_entries/", "journal_entries"],
  ["journal_entry_accounts/", "journal_entries"],
  ["systems/systems", "business"],
]);

const businessObjects = new Map([
  ["project", "projects"],
  ["projects", "projects"],
  ["time_entries", "time_entries"],
  ["timers", "time_entries"],
  ["service", "billable_items"],
  ["services", "billable_items"],
  ["service_rates", "billable_items"],
  ["retainer", "retainers"],
  ["retainers", "retainers"],
]);

/** The scope an endpoint requires, as integrators found; undefined where any token is enough. */
export function scopeNeeded({ method, path }: Ask): string | undefined {
  const object = objectOf(path);
  return object && `user:${object}:${method === "GET" ? "read" : "write"}`;
}

function objectOf(path: string): string | undefined {
  if (path.startsWith("/uploads/")) return "uploads";
  if (path.startsWith("/payments/")) return "online_payments";
  if (path.startsWith("/auth/api/v1/users/me")) return "profile";
  if (/^\/auth\/api\/v1\/(businesses\/\d+\/(team_members|staffs)|users\/business\/)/.test(path))
    return "teams";
  if (/^\/accounting\/businesses\/[^/]+\/reports\//.test(path)) return "reports";
  // Which scope the ledger needs is not certain; the accounts are named after this one.
  if (/^\/accounting\/(businesses|ledger_accounts)\//.test(path)) return "account";
  const accounting = /^\/accounting\/account\/[^/]+\/(.+)$/.exec(path)?.[1];
  if (accounting) return [...accountingObjects].find(([beginning]) => accounting.startsWith(beginning))?.[1];
  const business = /^\/(?:projects|timetracking|comments)\/business\/\d+\/(\w+)/.exec(path)?.[1];
  return businessObjects.get(business ?? "");
}
