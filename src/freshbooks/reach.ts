import type { Business } from "./caller/identity.ts";
import { lacks } from "./caller/plan.ts";
import { type Grantable, isGranted, isWritten } from "./caller/scopes.ts";
import { FreshBooksError } from "./errors.ts";
import type { Books, FreshBooks, Work } from "./index.ts";

/** What keeps the graph from a noun of a business. Whichever is given first outranks those after it. */
const hindrances = ["noAccounting", "roleWithoutRights", "scopeMissing", "notInPlan", "notAnswered"] as const;

export type Hindrance = (typeof hindrances)[number];

/** A noun of a business, and what keeps the graph from it; null when nothing does. */
export type NounReach = { readonly noun: Grantable; readonly hindrance: Hindrance | null };

/** A business and what of it can be reached. */
export type BusinessReach = {
  readonly business: Business;
  /** The gravest of its nouns'. */
  readonly hindrance: Hindrance | null;
  readonly nouns: readonly NounReach[];
  /** When FreshBooks was asked for each list; null when all that is known follows from role, scopes and plan, as it does of receipts and reports. */
  readonly checkedAt: Date | null;
};

type Granted = readonly string[] | null;

/** The ledger is kept under another id of the business, and is accounting all the same. */
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
  "PaymentGateway",
  "Reports",
];
const ofBusiness: readonly Grantable[] = ["Project", "TimeEntry", "Service", "TeamMember"];

/** One row of each list: the cheapest question to which FreshBooks has to say whether plan, role and scopes allow it. */
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
  ["PaymentGateway", ({ paymentGateways }) => paymentGateways.list(plain, start)],
  ["Expense", ({ expenses }) => expenses.list(plain, start)],
]);
const businessProbes = new Map<Grantable, (work: Work) => Promise<unknown>>([
  ["Project", ({ projects }) => projects.list(plain, start)],
  ["TimeEntry", ({ timeEntries }) => timeEntries.list(plain, start)],
  ["Service", ({ services }) => services.all({})],
  ["TeamMember", ({ team }) => team.all({})],
  ["LedgerAccount", ({ ledgerAccounts }) => ledgerAccounts.all()],
]);

/** What the caller may do with a noun of a business. */
export type BusinessAccess = {
  readonly noun: Grantable;
  readonly readable: boolean;
  /** Null for a noun that is never written. */
  readonly writable: boolean | null;
  /** What keeps them from reading it, or else from writing it. */
  readonly hindrance: Hindrance | null;
};

/** What role, scopes and plan let the caller do, noun by noun: nothing is asked. */
export const accessOf = (business: Business, granted: Granted): readonly BusinessAccess[] =>
  [...ofAccount, ...ofBusiness].map((noun) => {
    const reading = keptFrom("read", business, noun, granted);
    const writing = isWritten(noun) ? keptFrom("write", business, noun, granted) : null;
    const writable = isWritten(noun) ? !writing : null;
    return { noun, readable: !reading, writable, hindrance: reading ?? writing };
  });

/** What follows from role, scopes and plan alone: nothing is asked. */
export function reachOf(business: Business, granted: Granted): BusinessReach {
  const nouns = [...ofAccount, ...ofBusiness].map((noun) => ({
    noun,
    hindrance: known(business, noun, granted),
  }));
  return { business, nouns, hindrance: gravest(nouns), checkedAt: null };
}

/** Asks FreshBooks for a row of each list that can be asked for. Throws only when it does not take the access at all. */
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
      // What is known to be kept back is not asked for: a client's lists are answered, and their writes refused.
      if (hindrance && hindrance !== "notInPlan") return { noun, hindrance };
      const asking = probe(noun); // of a plan, an answer says more than the names of its features
      return { noun, hindrance: asking ? await hindranceIn(asking) : hindrance };
    }),
  );
  return { business, nouns, hindrance: gravest(nouns), checkedAt: now() };
}

/** A client of an account reads what is addressed to them alone, which is less than the noun. */
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
  // Nobody has seen a client read what is addressed to nobody, such as a report.
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
    // The scopes are there as far as they are known, so it is the role; a wrong account would be `notFound`.
    if (error.reason === "forbidden" || error.reason === "notFound") return "roleWithoutRights";
    return "notAnswered";
  }
}

const gravest = (nouns: readonly NounReach[]): Hindrance | null =>
  hindrances.find((hindrance) => nouns.some((noun) => noun.hindrance === hindrance)) ?? null;
