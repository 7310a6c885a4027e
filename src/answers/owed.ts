import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import { type Day, daysBetween } from "../values/dates.ts";
import type { ClientId } from "../values/ids.ts";
import { compareDecimals, type Money } from "../values/money.ts";
import { byCurrency, placesIn, sumAt, sumsOf } from "./sums.ts";

/** An invoice that was not paid in full by its due date. */
type Late = { readonly invoice: Invoice; readonly days: number };

export type OverdueRows = ReturnType<typeof overdueOf>;

/** Of unpaid invoices those more than some days past due, the longest overdue first. */
export function overdueOf(
  unpaid: readonly Invoice[],
  today: Day,
  more: number,
  daysOverdue: (invoice: Invoice, today: Day) => number | null,
) {
  const late = unpaid
    .flatMap((invoice): Late[] => {
      const days = daysOverdue(invoice, today);
      return days !== null && days > more ? [{ invoice, days }] : [];
    })
    .toSorted((a, b) => b.days - a.days || Number(a.invoice.id) - Number(b.invoice.id));
  const clients = () =>
    [...Map.groupBy(late, ({ invoice }) => invoice.clientId)].map(([clientId, rows]) => ({
      clientId,
      count: rows.length,
      daysOverdue: Math.max(...rows.map(({ days }) => days)),
      outstanding: sumsOf(rows.map(({ invoice }) => invoice.outstanding)),
    }));
  const invoices = late.map(({ invoice }) => invoice);
  return {
    asOf: today,
    days: more,
    count: late.length,
    outstanding: sumsOf(invoices.map(({ outstanding }) => outstanding)),
    clients,
    invoices,
  };
}

/** What a client owes on an invoice at the end of a day. */
export type Owed = { readonly clientId: ClientId; readonly issueDate: Day; readonly amount: Money };

const buckets = ["days0To30", "days31To60", "days61To90", "over90"] as const;

function bucketOf({ issueDate }: Owed, asOf: Day): (typeof buckets)[number] {
  const days = daysBetween(issueDate, asOf);
  if (days <= 30) return "days0To30";
  return days <= 60 ? "days31To60" : days <= 90 ? "days61To90" : "over90";
}

const amountsOf = (owed: readonly Owed[]): string[] => owed.map(({ amount }) => amount.amount);

function aged(owed: readonly Owed[], currency: string, places: number, asOf: Day) {
  const sum = (rows: readonly Owed[]) => sumAt(places, currency, amountsOf(rows));
  const ofBucket = Map.groupBy(owed, (each) => bucketOf(each, asOf));
  const [days0To30, days31To60, days61To90, over90] = buckets.map((bucket) =>
    sum(ofBucket.get(bucket) ?? []),
  ) as [Money, Money, Money, Money];
  return { days0To30, days31To60, days61To90, over90, total: sum(owed) };
}

/** Amounts owed for each currency and client, by days since the invoices were issued. */
export function receivablesOf(owed: readonly Owed[], asOf: Day) {
  const currencies = byCurrency(owed, ({ amount }) => amount.currency).map(([currency, rows]) => {
    const places = placesIn(amountsOf(rows));
    const clients = () =>
      [...Map.groupBy(rows, ({ clientId }) => clientId)]
        .map(([clientId, own]) => ({
          clientId,
          count: own.length,
          amounts: aged(own, currency, places, asOf),
        }))
        .toSorted(
          (a, b) =>
            compareDecimals(b.amounts.total.amount, a.amounts.total.amount) ||
            Number(a.clientId) - Number(b.clientId),
        );
    return { currency, count: rows.length, amounts: aged(rows, currency, places, asOf), clients };
  });
  return { asOf, currencies };
}
