import { createRandom } from "../../src/sandbox/books/random.ts";
import type { BooksSketch } from "../support/books.ts";
import { text } from "../support/reckoning.ts";

type Line = {
  name: string;
  cents: number;
  taxes: readonly { name: string; percent: number }[];
  compound: boolean;
};
type Invoice = {
  id: number;
  clientId: number;
  issued: string;
  dueInDays: number;
  state: "draft" | "sent" | "viewed" | "disputed";
  deleted: boolean;
  archived: boolean;
  currency: string;
  discount: number;
  lines: Line[];
};
type Payment = { id: number; invoiceId: number; cents: number; date: string; deleted: boolean };
type Amount = { cents: number; currency: string; date: string; deleted: boolean };

/** The same books in whole cents and plain numbers. */
export type InNumbers = {
  invoices: Invoice[];
  payments: Payment[];
  prepayments: Amount[];
  otherIncomes: Amount[];
  expenses: Amount[];
  billPayments: Amount[];
};

export const clientIds = [1, 2, 3, 4];
const currencies = ["USD", "EUR", "JPY"] as const;
const [gst, pst] = [
  { name: "GST", percent: 5 },
  { name: "PST", percent: 9.975 },
];

/** Books in three currencies, the same for the same seed. Payments are recorded in the order of their days. */
export function randomBooks(seed: number): { sketch: BooksSketch; numbers: InNumbers } {
  const { whole, pick, chance } = createRandom(seed);
  const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const day = () => new Date(Date.UTC(2026, 0, whole(1, 365))).toISOString().slice(0, 10);
  const dates = (count: number) => times(count, day).toSorted();
  const amounts = (count: number): Amount[] =>
    times(count, () => ({
      ...{ cents: whole(1, 99_999), currency: pick(currencies), date: day(), deleted: chance(0.1) },
    }));

  const invoices = times(
    60,
    (at): Invoice => ({
      ...{ id: at + 1, clientId: whole(1, 4), issued: day(), dueInDays: whole(0, 60) },
      state: pick(["sent", "sent", "sent", "viewed", "draft", "disputed"]),
      ...{ deleted: chance(0.1), archived: false, currency: pick(currencies) },
      discount: pick([0, 0, 10, 12.5]),
      lines: times(whole(1, 4), () => ({
        ...{ name: pick(["Design", "Print", "Care"]), cents: whole(1, 200_000) },
        taxes: pick([[], [gst], [pst], [gst, pst]]),
        compound: chance(0.5),
      })),
    }),
  ).map((invoice) => ({ ...invoice, archived: !invoice.deleted && chance(0.1) }));
  const payable = invoices.filter(({ state, deleted }) => state !== "draft" && !deleted);
  const payments = dates(70).map(
    (date, at): Payment => ({
      ...{ id: at + 1, invoiceId: payable[whole(0, payable.length - 1)]?.id ?? 1, date },
      ...{ cents: whole(1, 300_000), deleted: chance(0.1) },
    }),
  );
  const [prepayments, otherIncomes, expenses] = [amounts(8), amounts(20), amounts(40)];
  const billPayments = amounts(12);

  const written = ({ cents, ...amount }: Amount) => ({ ...amount, amount: text(cents) });
  return {
    numbers: { invoices, payments, prepayments, otherIncomes, expenses, billPayments },
    sketch: {
      clients: clientIds.length,
      invoices: invoices.map(({ lines, discount, ...invoice }) => ({
        ...invoice,
        lines: lines.map(({ name, cents, taxes, compound }) => ({
          ...{ name, quantity: "1", unitCost: text(cents), compound },
          taxes: taxes.map((tax) => ({ name: tax.name, percent: String(tax.percent) })),
        })),
        fields: { discount_value: String(discount) },
      })),
      payments: payments.map(({ cents, ...payment }) => ({ ...payment, amount: text(cents) })),
      creditNotes: [
        ...prepayments.map(({ date, ...note }) => ({
          ...{ ...written({ date, ...note }), issued: date, kind: "prepayment" as const },
        })),
        { amount: "77.00", issued: "2026-05-05", kind: "goodwill" as const },
      ],
      otherIncomes: otherIncomes.map(written),
      expenses: expenses.map(written),
      billVendors: 1,
      bills: currencies.map((currency) => ({ currency })),
      billPayments: billPayments.map(({ currency, ...payment }) => ({
        ...written({ currency, ...payment }),
        billId: currencies.indexOf(currency as "USD") + 1,
      })),
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Cents of a percentage in thousandths: halves up, which is away from zero for what is never negative. */
const part = (cents: bigint, thousandths: bigint): bigint => cents * thousandths;
const rounded = (units: bigint, of: bigint): number => Number((2n * units + of) / (2n * of));
const thousandths = (percent: number): bigint => BigInt(Math.round(percent * 1000));
const whole = 100_000n;

/** Every tax of every line, in cents. */
export const taxesOf = ({ lines, discount }: Invoice) =>
  lines.flatMap(({ cents, taxes, compound }) => {
    const base = part(BigInt(cents), whole - thousandths(discount)); // in 100,000ths of a cent
    let before = 0n; // in 100,000² ths
    return taxes.map(({ name, percent }, at) => {
      const scaled = base * whole;
      const on = at === 1 && compound ? scaled + before : scaled;
      const tax = (on * thousandths(percent)) / 1n;
      if (at === 0) before = base * thousandths(percent);
      return { name, base: rounded(base, whole), tax: rounded(tax, whole * whole * whole) };
    });
  });

/** Lines minus discount, in cents. */
export function netOf({ lines, discount }: Invoice): number {
  const subtotal = sum(lines.map(({ cents }) => cents));
  return subtotal - rounded(part(BigInt(subtotal), thousandths(discount)), whole);
}

export const grossOf = (invoice: Invoice): number =>
  netOf(invoice) + sum(taxesOf(invoice).map(({ tax }) => tax));

/** One amount for each currency with a row, A to Z. */
export const perCurrency = <Row extends { readonly currency: string }>(
  rows: readonly Row[],
  centsOf: (row: Row) => number,
) =>
  [...new Set(rows.map(({ currency }) => currency))].toSorted().map((currency) => ({
    amount: text(sum(rows.filter((row) => row.currency === currency).map(centsOf))),
    currency,
  }));
