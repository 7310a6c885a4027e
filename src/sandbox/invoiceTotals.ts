import { type Decimal, times, toCents, toDecimal } from "./decimal.ts";
import { type Fields, isFields } from "./wire.ts";

/** In cents. `discount` is never above zero. */
export type Totals = { readonly discount: bigint; readonly tax: bigint; readonly amount: bigint };

const nothing: Decimal = { units: 0n, scale: 0 };

/** The discount comes off before tax; each tax of each line is rounded to a cent. */
export function totalsOf(lines: readonly Fields[], discountValue: unknown): Totals {
  const discountPercent = toDecimal(discountValue) ?? nothing;
  const amounts = lines.map((line) => toCents(decimal(isFields(line.amount) ? line.amount.amount : "0")));
  const subtotal = amounts.reduce((sum, cents) => sum + cents, 0n);
  const discount = -toCents(hundredth(times({ units: subtotal, scale: 2 }, discountPercent)));
  const keep = subtract({ units: 100n, scale: 0 }, discountPercent);
  const tax = lines.reduce((sum, line, index) => {
    return sum + taxOf(line, hundredth(times({ units: amounts[index] ?? 0n, scale: 2 }, keep)));
  }, 0n);
  return { discount, tax, amount: subtotal + discount + tax };
}

/** A compound second tax is taken on the first as well. */
function taxOf(line: Fields, base: Decimal): bigint {
  const first = hundredth(times(base, decimal(line.taxAmount1)));
  const secondBase = line.compounded_tax === true ? add(base, first) : base;
  return toCents(first) + toCents(hundredth(times(secondBase, decimal(line.taxAmount2))));
}

const decimal = (raw: unknown): Decimal => toDecimal(raw) ?? nothing;
const hundredth = ({ units, scale }: Decimal): Decimal => ({ units, scale: scale + 2 });
const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { units: -b.units, scale: b.scale });

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const to = ({ units, scale: from }: Decimal) => units * 10n ** BigInt(scale - from);
  return { units: to(a) + to(b), scale };
}
