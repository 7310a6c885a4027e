import { type Decimal, times, toCents, toDecimal } from "../../wire/decimal.ts";
import { centsIn, type Fields } from "../../wire/json.ts";

/** In cents. `discount` is never positive. */
export type Totals = { readonly discount: bigint; readonly tax: bigint; readonly amount: bigint };

const nothing: Decimal = { units: 0n, scale: 0 };

/** One tax of one line, in cents; `base` is the line after the discount. */
export type TaxPart = { readonly name: string; readonly base: bigint; readonly tax: bigint };

/** The discount comes off before tax; each tax of each line is rounded to a cent. */
export function totalsOf(lines: readonly Fields[], discountValue: unknown): Totals {
  const subtotal = lines.reduce((sum, line) => sum + centsOf(line), 0n);
  const percent = toDecimal(discountValue) ?? nothing;
  const discount = -toCents(hundredth(times({ units: subtotal, scale: 2 }, percent)));
  const tax = taxesOf(lines, discountValue).reduce((sum, part) => sum + part.tax, 0n);
  return { discount, tax, amount: subtotal + discount + tax };
}

/** Every tax of every line. A compound second tax applies to the first as well. */
export function taxesOf(lines: readonly Fields[], discountValue: unknown): readonly TaxPart[] {
  const known = taxesOfLines.get(lines);
  if (known && known.discountValue === discountValue) return known.taxes;
  const taxes = readTaxes(lines, discountValue);
  taxesOfLines.set(lines, { discountValue, taxes });
  return taxes;
}

/** Lines are replaced, never changed, and the ledger reads all of them for each response. */
const taxesOfLines = new WeakMap<
  readonly Fields[],
  { readonly discountValue: unknown; readonly taxes: readonly TaxPart[] }
>();

function readTaxes(lines: readonly Fields[], discountValue: unknown): TaxPart[] {
  const keep = subtract({ units: 100n, scale: 0 }, toDecimal(discountValue) ?? nothing);
  return lines.flatMap((line) => {
    const base = hundredth(times({ units: centsOf(line), scale: 2 }, keep));
    const first = hundredth(times(base, decimal(line.taxAmount1)));
    const secondBase = line.compounded_tax === true ? add(base, first) : base;
    const second = hundredth(times(secondBase, decimal(line.taxAmount2)));
    return [
      { name: line.taxName1, tax: toCents(first) },
      { name: line.taxName2, tax: toCents(second) },
    ].flatMap(({ name, tax }) =>
      name || tax !== 0n ? [{ name: `${name ?? ""}`, base: toCents(base), tax }] : [],
    );
  });
}

const centsOf = ({ amount }: Fields): bigint => centsIn(amount);
const decimal = (raw: unknown): Decimal => toDecimal(raw) ?? nothing;
const hundredth = ({ units, scale }: Decimal): Decimal => ({ units, scale: scale + 2 });
const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { units: -b.units, scale: b.scale });

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const to = ({ units, scale: from }: Decimal) => units * 10n ** BigInt(scale - from);
  return { units: to(a) + to(b), scale };
}
