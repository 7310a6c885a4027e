import { formOf } from "./form.ts";

const decimal = /^-?\d+(\.\d+)?$/;

/** An exact amount, as the text that FreshBooks sent, never a float. */
export type Money = { readonly amount: string; readonly currency: string };

/** Decimal text as received; a JSON number (some old balances) becomes its shortest text. Throws for anything else. */
export function toDecimal(raw: string | number): string {
  const text = typeof raw === "string" ? raw.trim() : String(raw);
  if ((typeof raw !== "string" && typeof raw !== "number") || !decimal.test(text))
    throw new TypeError(`Not a decimal: ${formOf(raw)}`);
  return text;
}

/** Throws for anything but a decimal and three letters. */
export function toMoney(wire: { amount: string | number; code: string }): Money {
  return { amount: toDecimal(wire.amount), currency: toCurrency(wire.code) };
}

/** Three letters in any case, as capitals. Throws for anything else. */
export function toCurrency(code: string): string {
  if (typeof code !== "string" || !/^[A-Za-z]{3}$/.test(code))
    throw new TypeError(`Not a currency: ${typeof code}`);
  return code.toUpperCase();
}

/** The amount with the opposite sign; zero has none. */
export function negate({ amount, currency }: Money): Money {
  if (isZero({ amount })) return { amount: amount.replace("-", ""), currency };
  return { amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}`, currency };
}

/** The difference of two amounts in one currency; exact. */
export function subtract({ amount, currency }: Money, other: Money): Money {
  const places = Math.max(...[amount, other.amount].map((text) => text.split(".")[1]?.length ?? 0));
  const [whole = 0n, part = 0n] = scaled([amount, other.amount]);
  return { amount: decimalOf(whole - part, places), currency };
}

/** The product of two decimals; exact. */
export function multiply(a: string, b: string): string {
  const [product = 1n, other = 1n] = [a, b].map((text) => BigInt(text.replace(".", "")));
  const places = [a, b].reduce((sum, text) => sum + (text.split(".")[1]?.length ?? 0), 0);
  return decimalOf(product * other, places);
}

/** The quotient of two decimals, exact with so many places; undefined where it needs more, and for a divisor of zero. */
export function divide(dividend: string, divisor: string, places: number): string | undefined {
  const [above = 0n, below = 0n] = scaled([dividend, divisor]);
  const units = above * 10n ** BigInt(places);
  return below === 0n || units % below !== 0n ? undefined : decimalOf(units / below, places);
}

/** The quotient of two decimals with so many places, halves away from zero. The divisor must not be zero. */
export function divideRounded(dividend: string, divisor: string, places: number): string {
  const [above = 0n, below = 1n] = scaled([dividend, divisor]);
  return decimalOf(roundedQuotient(above * 10n ** BigInt(places), below), places);
}

/** The quotient of two whole numbers, halves away from zero. The divisor must not be zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n === divisor < 0n ? 1n : -1n;
  const [above, below] = [dividend, divisor].map((each) => (each < 0n ? -each : each)) as [bigint, bigint];
  return sign * ((2n * above + below) / (2n * below));
}

/** Units of the smallest of so many places as a decimal. */
export function decimalOf(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const fraction = places > 0 ? `.${digits.slice(-places)}` : "";
  return `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - places)}${fraction}`;
}

const finer = new Map([
  ...["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((currency) => [currency, 3] as const),
  ...["CLF", "UYW"].map((currency) => [currency, 4] as const),
]);

/** How many decimals amounts of a currency have (ISO 4217): at least two, as FreshBooks has hundredths of every currency. */
export const decimalsOf = (currency: string): number => finer.get(currency) ?? 2;

/** Whether a decimal is exact with so many places; `1.50` has one. */
export const fitsPlaces = (decimal: string, places: number): boolean =>
  divide(decimal, "1", places) !== undefined;

export const isZero = ({ amount }: Pick<Money, "amount">): boolean => !/[1-9]/.test(amount);

export const isPositive = (money: Money): boolean => !isZero(money) && !money.amount.startsWith("-");

/** Negative, zero or positive, as the first decimal is less than, equal to or more than the second; exact. */
export function compareDecimals(a: string, b: string): number {
  const [left = 0n, right = 0n] = scaled([a, b]);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Decimals in units of the smallest place of any of them. */
function scaled(decimals: readonly string[]): bigint[] {
  const places = Math.max(...decimals.map((text) => text.split(".")[1]?.length ?? 0));
  return decimals.map((text) => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(places, "0"));
  });
}

/** The sum of the first decimals less that of the second ones; exact, with as many places as the longest of them. */
export function differenceOf(plus: readonly string[], minus: readonly string[]): string {
  const all = [...plus, ...minus];
  const places = Math.max(0, ...all.map((text) => text.split(".")[1]?.length ?? 0));
  const units = scaled(all).reduce((sum, each, at) => (at < plus.length ? sum + each : sum - each), 0n);
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const text = places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
  return units < 0n ? `-${text}` : text;
}

/** How far the amounts' sum exceeds a total, in the smallest unit of any; undefined for another currency. */
function above(total: Money, parts: readonly Money[]): bigint | undefined {
  const [whole = 0n, ...amounts] = scaled([total, ...parts].map(({ amount }) => amount));
  const isOneCurrency = parts.every(({ currency }) => currency === total.currency);
  return isOneCurrency ? amounts.reduce((sum, amount) => sum + amount, -whole) : undefined;
}

/** Whether amounts are all of one currency and add up to a total in it, exactly. */
export const addUpTo = (total: Money, parts: readonly Money[]): boolean => above(total, parts) === 0n;

/** Whether they add up to it or more. */
export const reach = (total: Money, parts: readonly Money[]): boolean => (above(total, parts) ?? -1n) >= 0n;

/** Whether two decimals are the same number, whatever their notation. */
export const isSameDecimal = (a: string, b: string): boolean => compareDecimals(a, b) === 0;

/** Whether two amounts are the same: `10` and `10.00` are. */
export const isSameMoney = (a: Money, b: Money): boolean =>
  a.currency === b.currency && isSameDecimal(a.amount, b.amount);
