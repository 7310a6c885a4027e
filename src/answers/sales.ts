import type { InvoiceLine } from "../freshbooks/sales/document/lines.ts";
import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import { placesOf } from "../values/decimals.ts";
import { compareDecimals, differenceOf, isZero, multiply } from "../values/money.ts";
import { byCurrency, placesIn, rounded, sharesOf, sumAt, sumIn } from "./sums.ts";

/** A sent invoice, read with its lines. */
export type Sold = Pick<Invoice, "clientId" | "issueDate" | "total" | "discount" | "discountPercent"> & {
  readonly lines: readonly InvoiceLine[];
};

/** A line of an invoice, with what is left of its amount after its share of the discount. */
export type SoldLine = { readonly of: Sold; readonly line: InvoiceLine; readonly amount: string };

/** Several answers of one operation are calculated from the lines of the same invoices. */
const soldLines = new WeakMap<Sold, readonly SoldLine[]>();

/** Lines after discounts: their shares of it add up to the discount that is printed. */
function linesAfterDiscount(of: Sold): readonly SoldLine[] {
  const known = soldLines.get(of);
  if (known) return known;
  const { lines, discount } = of;
  const amounts = lines.map(({ amount }) => amount.amount);
  const shares = sharesOf(discount.amount, amounts);
  const sold = lines.map((line, at) => ({
    of,
    line,
    amount: differenceOf([amounts[at] ?? "0"], [shares[at] ?? "0"]),
  }));
  soldLines.set(of, sold);
  return sold;
}

const currencyOf = ({ of }: SoldLine): string => of.total.currency;
const amountsOf = (lines: readonly SoldLine[]): string[] => lines.map(({ amount }) => amount);

/** Revenue for each currency and key; a key is what a row stands for. Keys `always` have rows, in their order. */
export function revenueOf<Key>(
  sold: readonly Sold[],
  keyOf: (line: SoldLine) => Key,
  always: readonly Key[] | null = null,
) {
  return byCurrency(sold.flatMap(linesAfterDiscount), currencyOf).map(([currency, rows]) => {
    const all = amountsOf(rows);
    const places = placesIn(all);
    const ofKey = Map.groupBy(rows, keyOf);
    const groups = [...(always ?? ofKey.keys())].map((key) => {
      const own = ofKey.get(key) ?? [];
      return { key, lines: own, amount: sumAt(places, currency, amountsOf(own)) };
    });
    const ordered = always
      ? groups
      : groups.toSorted((a, b) => compareDecimals(b.amount.amount, a.amount.amount));
    return { currency, total: sumAt(places, currency, all), groups: ordered };
  });
}

/** The sum of the quantities of lines. */
export const quantityOf = (lines: readonly SoldLine[]): string =>
  differenceOf(["0", ...lines.map(({ line }) => line.quantity)], []);

type LineTax = {
  readonly of: Sold;
  readonly name: string | null;
  readonly base: string;
  readonly tax: string;
};

const hundredth = (decimal: string): string => multiply(decimal, "0.01");

/** The taxes of a line, each rounded as the invoice is. */
function taxesOf({ of, line, amount }: SoldLine): LineTax[] {
  const places = placesOf(of.total.amount);
  const percent = of.discountPercent ?? "0";
  // A discount without a percentage is an amount.
  const base = isZero({ amount: percent })
    ? amount
    : hundredth(multiply(line.amount.amount, differenceOf(["100"], [percent])));
  const first = line.taxes[0];
  const onFirst = first ? hundredth(multiply(base, first.percent)) : "0";
  return line.taxes.map(({ name, percent: rate }, at) => {
    const tax =
      at === 0
        ? onFirst
        : hundredth(multiply(line.compoundsTaxes ? differenceOf([base, onFirst], []) : base, rate));
    return { of, name, base: rounded(base, places), tax: rounded(tax, places) };
  });
}

/** Taxes for each currency and name, and by how much the printed totals differ from what is calculated. */
export function taxesCollected(sold: readonly Sold[]) {
  return byCurrency(sold, ({ total }) => total.currency).map(([currency, invoices]) => {
    const lines = invoices.flatMap(linesAfterDiscount);
    const taxes = lines.flatMap(taxesOf);
    const printed = invoices.map((invoice) => invoice.total.amount);
    const places = placesIn(printed); // those of its taxes
    const sum = (amounts: readonly string[]) => sumAt(places, currency, amounts);
    const total = sum(taxes.map(({ tax }) => tax));
    const byName = [...Map.groupBy(taxes, ({ name }) => name)]
      .toSorted(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? "") < (b ?? "") ? -1 : 1))
      .map(([name, own]) => ({
        name,
        amount: sum(own.map(({ tax }) => tax)),
        taxableAmount: sum(own.map(({ base }) => base)),
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
