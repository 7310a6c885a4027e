import { isRebillable, type UnbilledEntry } from "../../answers/unbilled.ts";
import type { Expense } from "../../freshbooks/costs/expense/record.ts";
import { leftOut } from "../../freshbooks/records/record.ts";
import type { InvoiceLine } from "../../freshbooks/sales/document/lines.ts";
import type { TimeEntry } from "../../freshbooks/work/timeEntry/record.ts";
import type { Complaints, UserErrorCandidate } from "../../freshbooks/writes/write.ts";
import type { InvoiceFromUnbilledInput } from "../../generated/resolvers.ts";
import { type Day, dayIn } from "../../values/dates.ts";
import type { AccountId, BusinessId, ClientId, ProjectId } from "../../values/ids.ts";
import { isSameDecimal, isSameMoney, isZero } from "../../values/money.ts";
import type { Range } from "../../values/range.ts";
import { priced } from "../answers/unbilledTime.ts";
import type { Context } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import { toInstants } from "../work/timeEntry/resolvers.ts";
import {
  type InvoiceFromUnbilledLineRow,
  linesOfExpenses,
  linesOfTime,
  type PricedTime,
} from "./unbilledLines.ts";

/** Whose time and expenses an invoice bills: those of a client, or of one project. */
export type Billed = {
  readonly accountId: AccountId;
  readonly businessId: BusinessId;
  readonly clientId: ClientId;
  readonly currency: string;
  readonly projectId: ProjectId | null;
  /** Global ids of what stays unbilled. */
  readonly excluded: ReadonlySet<string>;
};

/** One error about several records, which the caller can exclude. */
const addAbout = (
  complaints: Complaints,
  code: "INVALID" | "CURRENCY_MISMATCH",
  field: string,
  message: string,
  candidates: readonly UserErrorCandidate[],
) => {
  if (candidates.length === 0) return;
  const ids = candidates.map(({ id }) => id).join(", ");
  complaints.addAll([{ code, path: [field], message: `${message}: ${ids}`, candidates }]);
};

const whyUnpriced = {
  NO_PROJECT: "Time without a project has no known rate",
  NO_SERVICE: "The project is billed by service, and the time has none",
  NO_RATE: "The project, service or person has no hourly rate",
  BUSINESS_RATE: "FreshBooks does not return the rate of the business",
  UNKNOWN_METHOD: "The billing method of the project is not known",
} as const;

const daysIn = ({ from, to }: NonNullable<InvoiceFromUnbilledInput["date"]> = {}): Range<Day> => ({
  ...(from && { from }),
  ...(to && { to }),
});

/** Unbilled time of the client or project, with rates. An entry without a client of its own is its project's. */
async function timeOf(
  { accountId, businessId, clientId, projectId, excluded }: Billed,
  { date }: InvoiceFromUnbilledInput,
  zone: string,
  context: Context,
): Promise<readonly UnbilledEntry[]> {
  const found = await context.inBusiness(businessId).every.timeEntries({
    ...{ billable: true, billed: false },
    ...(projectId && { projectIds: [projectId] }),
    ...toInstants(daysIn(date ?? {}), zone),
  });
  const near = found.filter(
    (entry) =>
      (entry.clientId === clientId || (entry.clientId === null && entry.projectId !== null)) &&
      !excluded.has(toGlobalId("TimeEntry", entry)),
  );
  const all = await priced(near, { accountId, businessId }, context);
  return all.filter((each) => each.clientId === clientId);
}

/** The same with the names that lines show. Adds errors about what has no rate, or may be billed by a retainer. */
async function namedTime(
  complaints: Complaints,
  time: readonly UnbilledEntry[],
  { businessId }: Billed,
  { groupBy }: InvoiceFromUnbilledInput,
  zone: string,
  context: Context,
): Promise<PricedTime[]> {
  const dayOf = ({ startedAt }: TimeEntry): Day => dayIn(startedAt, zone);
  const field = "excludeTimeEntryIds";
  const candidatesOf = (entries: readonly UnbilledEntry[]) =>
    entries.map(({ entry }) => ({
      id: toGlobalId("TimeEntry", entry),
      label: `${dayOf(entry)}${entry.note ? `: ${entry.note}` : ""}`,
    }));
  for (const [reason, why] of Object.entries(whyUnpriced))
    addAbout(
      complaints,
      "INVALID",
      field,
      why,
      candidatesOf(time.filter(({ price }) => price.reason === reason)),
    );
  const ofRetainers = time.filter(({ entry }) => entry.retainerId !== null);
  const why = "The time counts toward a retainer, whose fee may bill it";
  addAbout(complaints, "INVALID", field, why, candidatesOf(ofRetainers));

  const { project: projects, service: services, teamMember: people } = context.inBusiness(businessId);
  const showsService = groupBy === "ENTRY" || groupBy === "SERVICE";
  const named = time.map(async ({ entry, price }): Promise<PricedTime[]> => {
    const { projectId, serviceId, freshbooksIdentityId } = entry;
    if (price.reason !== undefined || projectId === null) return [];
    const [project, service, person] = await Promise.all([
      projects.load(projectId),
      showsService && serviceId ? services.load(serviceId) : null,
      groupBy === "PERSON" ? people.person(freshbooksIdentityId) : null,
    ]);
    const names = { service: service?.name ?? null, person: person?.displayName ?? null };
    return [
      { entry, projectId, rate: price.rate, day: dayOf(entry), project: project?.title ?? "", ...names },
    ];
  });
  return (await Promise.all(named)).flat();
}

/** Expenses of the client or project. Adds errors about what FreshBooks would bill at another amount. */
async function expensesOf(
  complaints: Complaints,
  { accountId, clientId, currency, projectId, excluded }: Billed,
  { date }: InvoiceFromUnbilledInput,
  context: Context,
): Promise<readonly Expense[]> {
  const all = await context.in(accountId).every.expenses({
    clientIds: [clientId],
    ...(date && { date: daysIn(date) }),
  });
  const expenses = all.filter(
    (expense) =>
      isRebillable(expense) &&
      (projectId === null || expense.projectId === projectId) &&
      !excluded.has(toGlobalId("Expense", expense)),
  );
  const field = "excludeExpenseIds";
  const candidatesOf = (some: readonly Expense[]) =>
    some.map((expense) => ({
      id: toGlobalId("Expense", expense),
      label: `${expense.date}: ${expense.vendor ?? ""}`,
    }));
  const others = expenses.filter(({ amount }) => amount.currency !== currency);
  addAbout(complaints, "CURRENCY_MISMATCH", field, `The invoice is in ${currency}`, candidatesOf(others));
  const marked = expenses.filter(({ markupPercent }) => !isZero({ amount: markupPercent ?? "0" }));
  const why = "FreshBooks does not document on which amount it adds a markup";
  addAbout(complaints, "INVALID", field, why, candidatesOf(marked));
  return expenses;
}

const isSameLine = (planned: InvoiceFromUnbilledLineRow, line: InvoiceLine): boolean =>
  planned.name === line.name &&
  planned.description === line.description &&
  isSameDecimal(planned.quantity, line.quantity) &&
  isSameMoney(planned.unitCost, line.unitCost);

/**
 * Rejects time that an invoice of the client seems to bill, although it is not marked: a call without a key was interrupted. Such an
 * invoice was written after the time, so only those are read.
 */
async function checkUnbilled(
  complaints: Complaints,
  lines: readonly InvoiceFromUnbilledLineRow[],
  time: readonly PricedTime[],
  { accountId, clientId }: Billed,
  context: Context,
): Promise<void> {
  const created = time.map(({ entry }) => entry.createdAt?.getTime() ?? 0);
  const since = Math.min(...created) - 1_000;
  const invoices = await context
    .in(accountId)
    .every.invoices({ clientIds: [clientId], ...(since > 0 && { updatedAt: { from: new Date(since) } }) }, [
      "lines",
    ]);
  const found = invoices.filter((invoice) => {
    if (!invoice.lines) throw leftOut(invoice, "lines");
    const { lines: billed } = invoice;
    return !invoice.deleted && lines.some((line) => billed.some((each) => isSameLine(line, each)));
  });
  const candidates = found.map((invoice) => ({ id: toGlobalId("Invoice", invoice), label: invoice.number }));
  const why = "An invoice has an equal line: mark its time as billed, or use `createsAnother: true`";
  addAbout(complaints, "INVALID", "createsAnother", why, candidates);
}

/** The lines to bill, after all checks; null with user errors. */
export async function planOf(
  complaints: Complaints,
  billed: Billed,
  input: InvoiceFromUnbilledInput,
  context: Context,
): Promise<InvoiceFromUnbilledLineRow[] | null> {
  const zone = await context.zoneOf(billed.businessId);
  const [time, expenses] = await Promise.all([
    timeOf(billed, input, zone, context),
    input.includeExpenses ? expensesOf(complaints, billed, input, context) : [],
  ]);
  const named = await namedTime(complaints, time, billed, input, zone, context);
  if (complaints.list.length > 0) return null;
  const lines = linesOfTime(named, input.groupBy, billed);
  if (named.length > 0 && !input.createsAnother)
    await checkUnbilled(complaints, lines, named, billed, context);
  return complaints.list.length > 0 ? null : [...lines, ...linesOfExpenses(expenses, billed)];
}
