import type { Business } from "../caller/identity.ts";
import { lacks } from "../caller/plan.ts";
import { type Grantable, isGranted, isWritten } from "../caller/scopes.ts";
import { FreshBooksError } from "../errors.ts";
import type { Books, FreshBooks, Work } from "../index.ts";

/** Why a noun of a business is not accessible. Earlier ones take precedence. */
const hindrances = ["noAccounting", "roleWithoutRights", "scopeMissing", "notInPlan", "notAnswered"] as const;

export type Hindrance = (typeof hindrances)[number];

/** A noun of a business, and why it is not accessible; null when it is. */
export type NounReach = { readonly noun: Grantable; readonly hindrance: Hindrance | null };

/** A business and its accessible nouns. */
export type BusinessReach = {
  readonly business: Business;
  /** Its nouns' most severe. */
  readonly hindrance: Hindrance | null;
  readonly nouns: readonly NounReach[];
  /** When each list was requested; null when everything follows from role, scopes and plan, as for receipts and reports. */
  readonly checkedAt: Date | null;
};

type Granted = readonly string[] | null;

/** The ledger is under another id of the business, but is accounting, too. */
const ofAccount: readonly Grantable[] = [
  "Client",
  "Invoice",
  "Estimate",
  "InvoiceProfile",
  "CreditNote",
  "Payment",
  "Expense",
  "Receipt",
  "Item",
  "Tax",
  "Task",
  "LedgerAccount",
  "JournalEntry",
  "BusinessSettings",
  "OtherIncome",
  "Bill",
  "BillPayment",
  "BillVendor",
  "PaymentGateway",
  "StaffMember",
  "Reports",
];
const ofBusiness: readonly Grantable[] = ["Project", "TimeEntry", "Service", "Retainer", "TeamMember"];

/** One row of each list: the cheapest request that shows whether plan, role and scopes allow it. */
const start = { offset: 0, count: 1 };
const plain = { criteria: {}, parts: [] };
const accountProbes = new Map<Grantable, (books: Books) => Promise<unknown>>([
  ["Client", ({ clients }) => clients.list(plain, start)],
  ["Invoice", ({ invoices }) => invoices.list(plain, start)],
  ["Estimate", ({ estimates }) => estimates.list(plain, start)],
  ["InvoiceProfile", ({ invoiceProfiles }) => invoiceProfiles.list(plain, start)],
  ["CreditNote", ({ creditNotes }) => creditNotes.list(plain, start)],
  ["Payment", ({ payments }) => payments.list(plain, start)],
  ["Item", ({ items }) => items.list(plain, start)],
  ["Tax", ({ taxes }) => taxes.list(plain, start)],
  ["Task", ({ tasks }) => tasks.list(plain, start)],
  ["JournalEntry", ({ journalEntryAccounts }) => journalEntryAccounts.whole()],
  ["OtherIncome", ({ otherIncomes }) => otherIncomes.list(plain, start)],
  ["Bill", ({ bills }) => bills.list(plain, start)],
  ["BillPayment", ({ billPayments }) => billPayments.list(plain, start)],
  ["BillVendor", ({ billVendors }) => billVendors.list(plain, start)],
  ["PaymentGateway", ({ paymentGateways }) => paymentGateways.list(plain, start)],
  ["StaffMember", ({ staff }) => staff.list(plain, start)],
  ["Expense", ({ expenses }) => expenses.list(plain, start)],
]);
const businessProbes = new Map<Grantable, (work: Work) => Promise<unknown>>([
  ["Project", ({ projects }) => projects.list(plain, start)],
  ["TimeEntry", ({ timeEntries }) => timeEntries.list(plain, start)],
  ["Service", ({ services }) => services.all({})],
  ["Retainer", ({ retainers }) => retainers.all({})],
  ["TeamMember", ({ team }) => team.all({})],
  ["LedgerAccount", ({ ledgerAccounts }) => ledgerAccounts.all()],
]);

/** The caller's rights to a noun of a business. */
export type BusinessAccess = {
  readonly noun: Grantable;
  readonly readable: boolean;
  /** Null for a noun that is never written. */
  readonly writable: boolean | null;
  /** Why it cannot be read, or else why not written. */
  readonly hindrance: Hindrance | null;
};

/** The rights by role, scopes and plan, noun by noun, without a request. */
export const accessOf = (business: Business, granted: Granted): readonly BusinessAccess[] =>
  [...ofAccount, ...ofBusiness].map((noun) => {
    const reading = keptFrom("read", business, noun, granted);
    const writing = isWritten(noun) ? keptFrom("write", business, noun, granted) : null;
    const writable = isWritten(noun) ? !writing : null;
    return { noun, readable: !reading, writable, hindrance: reading ?? writing };
  });

/** What follows from role, scopes and plan alone, without a request. */
export function reachOf(business: Business, granted: Granted): BusinessReach {
  const nouns = [...ofAccount, ...ofBusiness].map((noun) => ({
    noun,
    hindrance: known(business, noun, granted),
  }));
  return { business, nouns, hindrance: gravest(nouns), checkedAt: null };
}

/** Requests a row of each list, where possible. Throws only when FreshBooks rejects the access itself. */
export async function probeReach(
  freshbooks: Pick<FreshBooks, "in" | "inBusiness">,
  business: Business,
  granted: Granted,
  now: () => Date,
): Promise<BusinessReach> {
  const { accountId, businessId, uuid } = business;
  const books = accountId && freshbooks.in(accountId);
  const work = freshbooks.inBusiness(businessId, uuid);
  const probe = (noun: Grantable) =>
    (books && accountProbes.get(noun)?.(books)) || businessProbes.get(noun)?.(work);

  const nouns = await Promise.all(
    reachOf(business, granted).nouns.map(async ({ noun, hindrance }): Promise<NounReach> => {
      // What is known to be inaccessible is not requested: a client's lists succeed, and their writes are rejected.
      if (hindrance && hindrance !== "notInPlan") return { noun, hindrance };
      const asking = probe(noun); // an answer says more about a plan than the names of its features
      return { noun, hindrance: asking ? await hindranceIn(asking) : hindrance };
    }),
  );
  return { business, nouns, hindrance: gravest(nouns), checkedAt: now() };
}

/** A client of an account sees only what is addressed to them, which is less than the noun. */
const known = (business: Business, noun: Grantable, granted: Granted): Hindrance | null =>
  keptFrom("write", { ...business, features: null }, noun, null) ?? keptFrom("read", business, noun, granted);

function keptFrom(
  deed: "read" | "write",
  { accountId, accountRole, features }: Business,
  noun: Grantable,
  granted: Granted,
): Hindrance | null {
  const needsAccount = ofAccount.includes(noun);
  if (needsAccount && !accountId) return "noAccounting";
  // A client was never seen to read what is addressed to nobody, such as a report.
  const isDone = deed === "read" && isWritten(noun);
  if (needsAccount && accountRole === "client" && !isDone) return "roleWithoutRights";
  if (granted && !isGranted(noun, deed, granted)) return "scopeMissing";
  return lacks(features, noun) ? "notInPlan" : null;
}

async function hindranceIn(asking: Promise<unknown>): Promise<Hindrance | null> {
  try {
    await asking;
    return null;
  } catch (error) {
    if (!(error instanceof FreshBooksError) || error.reason === "unauthenticated") throw error;
    if (error.reason === "notInPlan") return "notInPlan";
    // As far as known, the scopes are granted, so it is the role; a wrong account would be `notFound`.
    if (error.reason === "forbidden" || error.reason === "notFound") return "roleWithoutRights";
    return "notAnswered";
  }
}

const gravest = (nouns: readonly NounReach[]): Hindrance | null =>
  hindrances.find((hindrance) => nouns.some((noun) => noun.hindrance === hindrance)) ?? null;
