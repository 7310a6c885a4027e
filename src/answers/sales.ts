import type { InvoiceLine } from "../freshbooks/sales/document/lines.ts";
import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import {
  decimalOf,
  inPlaces,
  placesOf,
  plusUnits,
  productOf,
  type Units,
  unitsOf,
} from "../values/decimals.ts";
import { compareDecimals, differenceOf, isZero, type Money } from "../values/money.ts";
import { byCurrency, placesIn, sharesOf, sumAt, sumIn } from "./sums.ts";

/** A sent invoice, read with its lines. */
export type Sold = Pick<Invoice, "clientId" | "issueDate" | "total" | "discount" | "discountPercent"> & {
  readonly lines: readonly InvoiceLine[];
};

/** A line of an invoice, with what is left of its amount after its share of the discount. */
export type SoldLine = { readonly of: Sold; readonly line: InvoiceLine; readonly amount: string };

/** Lines after discounts: their shares of it add up to the discount that is printed. */
function linesAfterDiscount(of: Sold): SoldLine[] {
  const { lines, discount } = of;
  const amounts = lines.map(({ amount }) => amount.amount);
  const hasNone = isZero(discount) && amounts.every((each) => placesOf(each) >= placesOf(discount.amount));
  const shares = hasNone ? [] : sharesOf(discount.amount, amounts);
  return lines.map((line, at) => {
    const amount = amounts[at] ?? "0";
    return { of, line, amount: hasNone ? amount : differenceOf([amount], [shares[at] ?? "0"]) };
  });
}

const amountsOf = (lines: readonly SoldLine[]): string[] => lines.map(({ amount }) => amount);

type InCurrency = {
  readonly currency: string;
  readonly invoices: readonly Sold[];
  readonly lines: readonly SoldLine[];
};

/** Several answers of one operation are calculated from the same invoices. */
const known = new WeakMap<readonly Sold[], readonly InCurrency[]>();

function inCurrencies(sold: readonly Sold[]): readonly InCurrency[] {
  const all =
    known.get(sold) ??
    byCurrency(sold, ({ total }) => total.currency).map(([currency, invoices]) => ({
      ...{ currency, invoices },
      lines: invoices.flatMap(linesAfterDiscount),
    }));
  known.set(sold, all);
  return all;
}

/** Revenue for each currency and key; a key is what a row stands for. Keys `always` have rows, in their order. */
export function revenueOf<Key>(
  sold: readonly Sold[],
  keyOf: (line: SoldLine) => Key,
  always: readonly Key[] | null = null,
) {
  const withLines = inCurrencies(sold).filter(({ lines }) => lines.length > 0);
  return withLines.map(({ currency, lines }) => {
    const all = amountsOf(lines);
    const places = placesIn(all);
    const ofKey = Map.groupBy(lines, keyOf);
    const groups = [...(always ?? ofKey.keys())].map((key) => {
      const own = ofKey.get(key) ?? [];
      return { key, lines: own, amount: sumAt(places, currency, amountsOf(own)) };
    });
    const ordered = always
      ? groups
      : groups.toSorted((a, b) => compareDecimals(b.amount.amount, a.amount.amount));
    return {
      currency,
      get total() {
        return sumAt(places, currency, all);
      },
      groups: ordered,
    };
  });
}

/** The sum of the quantities of lines. */
export const quantityOf = (lines: readonly SoldLine[]): string =>
  differenceOf(["0", ...lines.map(({ line }) => line.quantity)], []);

/** A number as units of its smallest place. */
type Exact = { readonly units: Units; readonly places: number };

function exactly(decimal: string): Exact {
  const places = placesOf(decimal);
  return { units: unitsOf(decimal, places), places };
}

const percentOf = (whole: Exact, percent: Exact): Exact => ({
  units: productOf(whole.units, percent.units),
  places: whole.places + percent.places + 2,
});

const unitsIn = (places: number, { units, places: own }: Exact): Units => inPlaces(units, own, places);

function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { units: plusUnits(unitsIn(places, a), unitsIn(places, b)), places };
}

type LineTax = { readonly name: string | null; readonly base: Exact; readonly tax: Exact };

/** The taxes of a line, each rounded as the invoice is. */
function taxesOf({ of, line, amount }: SoldLine): LineTax[] {
  const { taxes } = line;
  const [first] = taxes;
  if (!first) return [];
  const places = placesOf(of.total.amount);
  const rounded = (exact: Exact): Exact => ({ units: unitsIn(places, exact), places });
  const percent = of.discountPercent ?? "0";
  // A discount without a percentage is an amount.
  const base = isZero({ amount: percent })
    ? exactly(amount)
    : percentOf(exactly(line.amount.amount), exactly(differenceOf(["100"], [percent])));
  const onFirst = percentOf(base, exactly(first.percent));
  return taxes.map(({ name, percent: rate }, at) => {
    const tax =
      at === 0 ? onFirst : percentOf(line.compoundsTaxes ? plus(base, onFirst) : base, exactly(rate));
    return { name, base: rounded(base), tax: rounded(tax) };
  });
}

/** Taxes for each currency and name, and by how much the printed totals differ from what is calculated. */
export function taxesCollected(sold: readonly Sold[]) {
  return inCurrencies(sold).map(({ currency, invoices, lines }) => {
    const taxes = lines.flatMap(taxesOf);
    const printed = invoices.map((invoice) => invoice.total.amount);
    const places = placesIn(printed); // those of its taxes
    const sum = (amounts: readonly Exact[]): Money => {
      const units = amounts.reduce<Units>((all, each) => plusUnits(all, unitsIn(places, each)), 0);
      return { amount: decimalOf(units, places), currency };
    };
    const total = sum(taxes.map(({ tax }) => tax));
    const byName = [...Map.groupBy(taxes, ({ name }) => name)]
      .toSorted(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? "") < (b ?? "") ? -1 : 1))
      .map(([name, own]) => ({
        name,
        amount: sum(own.map(({ tax }) => tax)),
        get taxableAmount() {
          return sum(own.map(({ base }) => base));
        },
      }));
    return {
      currency,
      total,
      get difference() {
        return sumIn(currency, printed, [...amountsOf(lines), total.amount]);
      },
      taxes: byName,
    };
  });
}
