import type { InvoiceLine } from "../freshbooks/sales/document/lines.ts";
import type { Invoice } from "../freshbooks/sales/invoice/record.ts";
import { compareDecimals, differenceOf, isZero, multiply } from "../values/money.ts";
import { byCurrency, placesOf, rounded, sharesOf, sumIn, zeroOf } from "./sums.ts";

/** A sent invoice, read with its lines. */
export type Sold = Pick<Invoice, "clientId" | "issueDate" | "total" | "discount" | "discountPercent"> & {
  readonly lines: readonly InvoiceLine[];
};

/** A line of an invoice, with what is left of its amount after its share of the discount. */
export type SoldLine = { readonly of: Sold; readonly line: InvoiceLine; readonly amount: string };

/** Lines after discounts: their shares of it add up to the discount that is printed. */
function linesAfterDiscount(of: Sold): SoldLine[] {
  const { lines, discount } = of;
  const shares = sharesOf(
    discount.amount,
    lines.map(({ amount }) => amount.amount),
  );
  return lines.map((line, at) => ({
    of,
    line,
    amount: differenceOf([line.amount.amount], [shares[at] ?? "0"]),
  }));
}

const currencyOf = ({ of }: { readonly of: Sold }): string => of.total.currency;

/** Revenue for each currency and key; a key is what a row stands for. Keys `always` have rows, in their order. */
export function revenueOf<Key>(
  sold: readonly Sold[],
  keyOf: (line: SoldLine) => Key,
  always: readonly Key[] | null = null,
) {
  return byCurrency(sold.flatMap(linesAfterDiscount), currencyOf).map(([currency, rows]) => {
    const zero = zeroOf(rows.map(({ amount }) => amount));
    const sum = (some: readonly SoldLine[]) => sumIn(currency, [zero, ...some.map(({ amount }) => amount)]);
    const ofKey = Map.groupBy(rows, keyOf);
    const groups = [...(always ?? ofKey.keys())].map((key) => {
      const own = ofKey.get(key) ?? [];
      const quantities = own.map(({ line }) => line.quantity);
      return { key, amount: sum(own), quantity: differenceOf(["0", ...quantities], []) };
    });
    const ordered = always
      ? groups
      : groups.toSorted((a, b) => compareDecimals(b.amount.amount, a.amount.amount));
    return { currency, total: sum(rows), groups: ordered };
  });
}

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
    const zero = zeroOf(invoices.map(({ total }) => total.amount));
    const sum = (amounts: readonly string[]) => sumIn(currency, [zero, ...amounts]);
    const total = sum(taxes.map(({ tax }) => tax));
    const calculated = [...lines.map(({ amount }) => amount), total.amount];
    const printed = invoices.map((invoice) => invoice.total.amount);
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
      difference: sumIn(currency, [zero, ...printed], calculated),
      taxes: byName,
    };
  });
}
