import type { Expense } from "../freshbooks/costs/expense/record.ts";
import type { Project } from "../freshbooks/work/project/record.ts";
import type { TimeEntry } from "../freshbooks/work/timeEntry/record.ts";
import type { ClientId, IdentityId, ProjectId, ServiceId } from "../values/ids.ts";
import { differenceOf, divideRounded, type Money, multiply } from "../values/money.ts";

type UnpricedReason =
  | "NO_PROJECT"
  | "NO_SERVICE"
  | "NO_RATE"
  | "BUSINESS_RATE"
  | "UNKNOWN_METHOD"
  | "NO_CURRENCY";

/** Hourly rates; null where none was set. */
type Rates = {
  readonly ofService: (id: ServiceId) => string | null;
  /** The project's own. */
  readonly ofProjectService: (project: ProjectId, service: ServiceId) => string | null;
  readonly ofPerson: (id: IdentityId) => string | null;
};

type Rate = { readonly rate: string; readonly reason?: never } | { readonly reason: UnpricedReason };

/** Time that no invoice bills yet, with its hourly rate, or why there is none. */
export type UnbilledEntry = {
  readonly entry: TimeEntry;
  /** Its own client, else that of its project. */
  readonly clientId: ClientId | null;
  readonly currency: string | null;
  readonly price: Rate;
};

const rateOr = (rate: string | null, reason: UnpricedReason): Rate => (rate === null ? { reason } : { rate });

/** The hourly rate of time, by the billing method of its project. */
export function rateOf(entry: TimeEntry, project: Project | null, rates: Rates): Rate {
  const { projectId, serviceId, freshbooksIdentityId } = entry;
  if (projectId === null) return { reason: "NO_PROJECT" };
  switch (project?.billingMethod) {
    case "PROJECT_RATE":
      return rateOr(project.rate, "NO_RATE");
    case "TEAM_MEMBER_RATE":
      return rateOr(rates.ofPerson(freshbooksIdentityId), "NO_RATE");
    case "BUSINESS_RATE":
      return { reason: "BUSINESS_RATE" };
    case "SERVICE_RATE":
      if (serviceId === null) return { reason: "NO_SERVICE" };
      return rateOr(rates.ofProjectService(projectId, serviceId) ?? rates.ofService(serviceId), "NO_RATE");
    default:
      return { reason: "UNKNOWN_METHOD" };
  }
}

/** Whether an invoice may still bill an expense to its client. */
export const isRebillable = ({ billable, clientId, invoiceId, status, deleted }: Expense): boolean =>
  billable &&
  clientId !== null &&
  invoiceId === null &&
  !deleted &&
  status !== "INVOICED" &&
  status !== "RECOUPED";

const secondsOf = (entries: readonly UnbilledEntry[]): number =>
  entries.reduce((sum, { entry }) => sum + (entry.duration ?? 0), 0);

/** The price of time from seconds × hourly rate: to the cent, half away from zero. */
export const hourly = (secondsTimesRate: string): string => divideRounded(secondsTimesRate, "3600", 2);

const reasonOf = ({ currency, price }: UnbilledEntry): UnpricedReason | undefined =>
  price.reason ?? (currency === null ? "NO_CURRENCY" : undefined);

/** Sums of unbilled time and expenses, for each currency, and of time without a known price, by reason. */
export function unbilledOf(entries: readonly UnbilledEntry[], expenses: readonly Money[]) {
  const currencies = new Set([
    ...entries.flatMap(({ currency }) => currency ?? []),
    ...expenses.map(({ currency }) => currency),
  ]);
  return {
    time: secondsOf(entries),
    amounts: [...currencies].toSorted().map((currency) => amountIn(currency, entries, expenses)),
    unpriced: unpricedOf(entries),
  };
}

function amountIn(currency: string, entries: readonly UnbilledEntry[], expenses: readonly Money[]) {
  const products = entries
    .filter((each) => each.currency === currency)
    .map(({ entry, price }) =>
      price.reason === undefined ? multiply(price.rate, String(entry.duration ?? 0)) : null,
    );
  const known = products.filter((product) => product !== null);
  const isKnown = known.length === products.length;
  const spent = expenses.filter((each) => each.currency === currency).map(({ amount }) => amount);
  const money = (...parts: string[]): Money => ({ amount: differenceOf(["0.00", ...parts], []), currency });
  const time = hourly(differenceOf(known, []));
  return {
    currency,
    time: isKnown ? money(time) : null,
    expenses: money(...spent),
    total: isKnown ? money(time, ...spent) : null,
  };
}

function unpricedOf(entries: readonly UnbilledEntry[]) {
  const unpriced = entries.flatMap((each) => {
    const reason = reasonOf(each);
    return reason ? [{ each, reason }] : [];
  });
  const groups = Map.groupBy(unpriced, ({ each, reason }) => `${each.currency ?? "~"} ${reason}`);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) =>
      group.slice(0, 1).map(({ each, reason }) => ({
        reason,
        currency: each.currency,
        time: secondsOf(group.map((one) => one.each)),
      })),
    );
}
