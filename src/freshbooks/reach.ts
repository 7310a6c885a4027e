import type { Business } from "./caller/identity.ts";
import { type Grantable, mayRead } from "./caller/scopes.ts";
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
  /** When FreshBooks was asked for each list; null when all that is known follows from role and scopes, as it does of receipts and reports. */
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
  "LedgerAccount",
  "JournalEntry",
  "BusinessSettings",
  "OtherIncome",
  "PaymentGateway",
  "StaffMember",
  "Reports",
];
const ofBusiness: readonly Grantable[] = ["Project", "TimeEntry", "Service", "Retainer", "TeamMember"];

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
  ["JournalEntry", ({ journalEntryAccounts }) => journalEntryAccounts.whole()],
  ["OtherIncome", ({ otherIncomes }) => otherIncomes.list(plain, start)],
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

/** What follows from the role and the scopes alone: nothing is asked. */
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
      if (hindrance) return { noun, hindrance };
      return { noun, hindrance: await hindranceIn(probe(noun)) };
    }),
  );
  return { business, nouns, hindrance: gravest(nouns), checkedAt: now() };
}

function known({ accountId, accountRole }: Business, noun: Grantable, granted: Granted): Hindrance | null {
  const needsAccount = ofAccount.includes(noun);
  if (needsAccount && !accountId) return "noAccounting";
  if (needsAccount && accountRole === "client") return "roleWithoutRights";
  return granted && !mayRead(noun, granted) ? "scopeMissing" : null;
}

async function hindranceIn(asking: Promise<unknown> | undefined): Promise<Hindrance | null> {
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
