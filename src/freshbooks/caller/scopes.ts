/** Parts of the graph with a scope of their own. */
const objects = {
  Client: { of: "clients", needs: ["read", "write"] },
  Invoice: { of: "invoices", needs: ["read", "write"] },
  Estimate: { of: "estimates", needs: ["read", "write"] },
  InvoiceProfile: { of: "invoices", needs: ["read", "write"] },
  CreditNote: { of: "credit_notes", needs: ["read", "write"] },
  Payment: { of: "payments", needs: ["read", "write"] },
  Expense: { of: "expenses", needs: ["read", "write"] },
  Receipt: { of: "uploads", needs: ["read", "write"] },
  Item: { of: "billable_items", needs: ["read", "write"] },
  Tax: { of: "taxes", needs: ["read", "write"] },
  OtherIncome: { of: "other_income", needs: ["read", "write"] },
  Bill: { of: "bills", needs: ["read", "write"] },
  BillPayment: { of: "bill_payments", needs: ["read", "write"] },
  BillVendor: { of: "bill_vendors", needs: ["read", "write"] },
  PaymentGateway: { of: "online_payments", needs: ["read", "write"] },
  Project: { of: "projects", needs: ["read", "write"] },
  TimeEntry: { of: "time_entries", needs: ["read", "write"] },
  Task: { of: "billable_items", needs: ["read", "write"] },
  Service: { of: "billable_items", needs: ["read", "write"] },
  Retainer: { of: "retainers", needs: ["read", "write"] },
  TeamMember: { of: "teams", needs: ["read"] },
  StaffMember: { of: "teams", needs: ["read", "write"] },
  LedgerAccount: { of: "account", needs: ["read", "write"] },
  JournalEntry: { of: "journal_entries", needs: ["read", "write"] },
  BusinessSettings: { of: "business", needs: ["read"] },
  Reports: { of: "reports", needs: ["read"] },
  Me: { of: "profile", needs: ["read"] },
} as const;

/** A noun of the graph with its own scope. */
export type Grantable = keyof typeof objects;

/** What apps had before scopes were separate: it counts as all of them. */
const everything = new Set(["admin:all", "admin:all:legacy"]);

const scopeOf = (noun: Grantable, deed: "read" | "write"): string => `user:${objects[noun].of}:${deed}`;

/** Whether reading or writing a noun was granted. */
export const isGranted = (noun: Grantable, deed: "read" | "write", granted: readonly string[]): boolean =>
  granted.includes(scopeOf(noun, deed)) || granted.some((scope) => everything.has(scope));

/** Whether the graph writes a noun at all. */
export const isWritten = (noun: Grantable): boolean =>
  (objects[noun].needs as readonly string[]).includes("write");

/** The scopes that the graph needs and lacks, noun by noun. */
export function missingScopes(granted: readonly string[]): { noun: Grantable; scopes: string[] }[] {
  if (granted.some((scope) => everything.has(scope))) return [];
  return (Object.keys(objects) as Grantable[]).flatMap((noun) => {
    const scopes = objects[noun].needs
      .map((deed) => scopeOf(noun, deed))
      .filter((scope) => !granted.includes(scope));
    return scopes.length > 0 ? [{ noun, scopes }] : [];
  });
}
