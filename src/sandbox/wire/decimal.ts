/** An exact decimal number: units / 10^scale. Nothing here ever becomes a float. */
export type Decimal = { readonly units: bigint; readonly scale: number };

/** Reads `"12.5"`, `"-3"` or a JSON number; undefined when it is not a plain decimal. */
export function toDecimal(raw: unknown): Decimal | undefined {
  const text = typeof raw === "number" ? String(raw) : raw;
  if (typeof text !== "string" || !/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const point = text.indexOf(".");
  if (point < 0) return { units: BigInt(text), scale: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** That power of 10. From a table when small, as it nearly always is. */
const tenTo = (power: number): bigint => powersOfTen[power] ?? 10n ** BigInt(power);
const powersOfTen = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

/** The units at that scale, which must be at least its own. */
export const unitsAt = ({ units, scale }: Decimal, at: number): bigint => units * tenTo(at - scale);

/** Exact: keeps the decimals of both. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

/** To whole cents, halves away from zero. */
export function toCents({ units, scale }: Decimal): bigint {
  if (scale <= 2) return units * tenTo(2 - scale);
  return divideRounded(units, tenTo(scale - 2));
}

/** So many percent of an amount in cents, rounded to a cent. */
export function percentOf(cents: bigint, percent: Decimal): bigint {
  return divideRounded(cents * percent.units, 100n * tenTo(percent.scale));
}

/** Halves away from zero; the divisor must be positive. */
export function divideRounded(units: bigint, by: bigint): bigint {
  const half = units < 0n ? -by / 2n : by / 2n;
  return (units + half) / by;
}

/** Cents as text on the wire: always two decimals. */
export function centsText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** As text with at least two decimals and none lost. */
export function decimalText({ units, scale }: Decimal): string {
  if (scale <= 2) return centsText(toCents({ units, scale }));
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** `cents × part / whole` with up to 26 decimals, as long as the division needs; at least two. */
export function shareText(cents: bigint, part: bigint, whole: bigint): string {
  if (whole === 0n || part === whole) return centsText(cents);
  const text = decimalText({ units: (cents * part * 10n ** 24n) / whole, scale: 26 });
  return text.replace(/(\.\d\d\d*?)0+$/, "$1");
}
