import { hourly } from "../../answers/unbilled.ts";
import type { Expense } from "../../freshbooks/costs/expense/record.ts";
import type { TimeEntry } from "../../freshbooks/work/timeEntry/record.ts";
import type { InvoiceFromUnbilledGrouping } from "../../generated/resolvers.ts";
import type { Day } from "../../values/dates.ts";
import type { BusinessId, ExpenseId, ProjectId, TimeEntryId } from "../../values/ids.ts";
import { differenceOf, isSameDecimal, type Money, multiply } from "../../values/money.ts";
import { quotient } from "../../values/timeSpan.ts";

/** A time entry with its hourly rate, and the names of what it belongs to. */
export type PricedTime = {
  readonly entry: TimeEntry;
  readonly projectId: ProjectId;
  readonly rate: string;
  readonly day: Day;
  readonly project: string;
  readonly service: string | null;
  readonly person: string | null;
};

/** A line of the invoice, and what it bills. It is kept as JSON. */
export type InvoiceFromUnbilledLineRow = {
  readonly businessId: BusinessId;
  readonly name: string;
  readonly description: string;
  readonly quantity: string;
  readonly unitCost: Money;
  readonly amount: Money;
  /** Seconds; null for an expense. */
  readonly time: number | null;
  readonly projectId: ProjectId | null;
  /** Each with its seconds. */
  readonly entries: readonly (readonly [TimeEntryId, number])[];
  readonly expenseId: ExpenseId | null;
};

type Tenant = { readonly businessId: BusinessId; readonly currency: string };

const secondsOf = (time: readonly PricedTime[]): number =>
  time.reduce((sum, { entry }) => sum + (entry.duration ?? 0), 0);

/** Lines have one project and one rate, so that they show hours and their price. */
const keyOf = ({ entry, projectId, rate, day }: PricedTime, by: InvoiceFromUnbilledGrouping): string => {
  const own: Readonly<Record<InvoiceFromUnbilledGrouping, string>> = {
    ENTRY: entry.id,
    SERVICE: entry.serviceId ?? "",
    PERSON: entry.freshbooksIdentityId,
    DAY: day,
    PROJECT: "",
  };
  return `${projectId} ${rate} ${own[by]}`;
};

const nameOf = ({ project, service, person }: PricedTime, by: InvoiceFromUnbilledGrouping): string => {
  if (by === "PERSON") return person ?? project;
  return by === "ENTRY" || by === "SERVICE" ? (service ?? project) : project;
};

const daysOf = (group: readonly PricedTime[]): string => {
  const days = group.map(({ day }) => day).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
};

/** Such as `1:05`, or `1:05:30`. */
const clock = (seconds: number): string => {
  const [hours, ...rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor);
  const [minutes = 0, left = 0] = rest;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${hours}:${two(minutes)}${left > 0 ? `:${two(left)}` : ""}`;
};

/**
 * Lines of time, by start of the work. All amounts are cuts of one running sum, so that they add up to the price of all the time,
 * rounded once. Hours times rate are sent where that is exactly the amount: how FreshBooks rounds is not known.
 */
export function linesOfTime(
  time: readonly PricedTime[],
  by: InvoiceFromUnbilledGrouping,
  { businessId, currency }: Tenant,
): InvoiceFromUnbilledLineRow[] {
  const sorted = time.toSorted(
    (a, b) =>
      a.entry.startedAt.getTime() - b.entry.startedAt.getTime() || Number(a.entry.id) - Number(b.entry.id),
  );
  let sum = "0";
  return [...Map.groupBy(sorted, (each) => keyOf(each, by)).values()].flatMap((group) =>
    group.slice(0, 1).map((first): InvoiceFromUnbilledLineRow => {
      const [seconds, before] = [secondsOf(group), sum];
      sum = differenceOf([sum, multiply(first.rate, String(seconds))], []);
      const amount = differenceOf([hourly(sum)], [hourly(before)]);
      const hours = quotient(seconds, 3600);
      const isExact = seconds % 36 === 0 && isSameDecimal(multiply(first.rate, hours), amount);
      const name = nameOf(first, by);
      const note = by === "ENTRY" && first.entry.note ? `: ${first.entry.note}` : "";
      const parts = [
        ...(name === first.project ? [] : [first.project]),
        ...[`${daysOf(group)}${note}`, ...(isExact ? [] : [`${clock(seconds)} h at ${first.rate}`])],
      ];
      return {
        ...{ businessId, name, description: parts.join(", ") },
        quantity: isExact ? hours : "1",
        unitCost: { amount: isExact ? first.rate : amount, currency },
        amount: { amount, currency },
        ...{ time: seconds, projectId: first.projectId, expenseId: null },
        entries: group.map(({ entry }) => [entry.id, entry.duration ?? 0] as const),
      };
    }),
  );
}

/** Lines of expenses, as they were paid, by day. */
export const linesOfExpenses = (expenses: readonly Expense[], { businessId }: Tenant) =>
  expenses
    .toSorted((a, b) => (a.date === b.date ? Number(a.id) - Number(b.id) : a.date < b.date ? -1 : 1))
    .map(
      ({ id, vendor, note, date, amount, projectId }): InvoiceFromUnbilledLineRow => ({
        ...{ businessId, name: vendor?.trim() || "Expense" },
        description: note ? `${date}: ${note}` : date,
        ...{ quantity: "1", unitCost: amount, amount, time: null, projectId, entries: [], expenseId: id },
      }),
    );

/** The sum of lines of one currency; null without any. */
export function totalOf(lines: readonly InvoiceFromUnbilledLineRow[]): Money | null {
  const [first] = lines;
  if (!first) return null;
  const amounts = lines.map(({ amount }) => amount.amount);
  return { amount: differenceOf(["0.00", ...amounts], []), currency: first.amount.currency };
}
