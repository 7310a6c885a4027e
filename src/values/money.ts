import {
  decimalOf,
  lessUnits,
  mostPlaces,
  placesOf,
  productOf,
  roundedQuotient,
  sumOfUnits,
  type Units,
  unitsOf,
} from "./decimals.ts";
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
export const subtract = ({ amount, currency }: Money, other: Money): Money => ({
  amount: differenceOf([amount], [other.amount]),
  currency,
});

/** The product of two decimals; exact. */
export function multiply(a: string, b: string): string {
  const [places, others] = [placesOf(a), placesOf(b)];
  return decimalOf(productOf(unitsOf(a, places), unitsOf(b, others)), places + others);
}

/** The quotient of two decimals, exact with so many places; undefined where it needs more, and for a divisor of zero. */
export function divide(dividend: string, divisor: string, places: number): string | undefined {
  const [above, below] = bothIn(dividend, divisor);
  const units = BigInt(above) * 10n ** BigInt(places);
  const by = BigInt(below);
  return by === 0n || units % by !== 0n ? undefined : decimalOf(units / by, places);
}

/** The quotient of two decimals with so many places, halves away from zero. The divisor must not be zero. */
export function divideRounded(dividend: string, divisor: string, places: number): string {
  const [above, below] = bothIn(dividend, divisor);
  return decimalOf(roundedQuotient(productOf(above, unitsOf("1", places)), below), places);
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
  const [left, right] = bothIn(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Two decimals in units of the smallest place of either. */
function bothIn(a: string, b: string) {
  const places = Math.max(placesOf(a), placesOf(b));
  return [unitsOf(a, places), unitsOf(b, places)] as const;
}

/** The sum of the first decimals less that of the second ones; exact, with as many places as the longest of them. */
export function differenceOf(plus: readonly string[], minus: readonly string[]): string {
  const places = mostPlaces(minus, mostPlaces(plus));
  return decimalOf(lessUnits(sumOfUnits(plus, places), sumOfUnits(minus, places)), places);
}

/** How far the amounts' sum exceeds a total, in the smallest unit of any; undefined for another currency. */
function above(total: Money, parts: readonly Money[]): Units | undefined {
  if (parts.some(({ currency }) => currency !== total.currency)) return undefined;
  const amounts = parts.map(({ amount }) => amount);
  const places = mostPlaces(amounts, placesOf(total.amount));
  return lessUnits(sumOfUnits(amounts, places), unitsOf(total.amount, places));
}

/** Whether amounts are all of one currency and add up to a total in it, exactly. */
export const addUpTo = (total: Money, parts: readonly Money[]): boolean => Number(above(total, parts)) === 0;

/** Whether they add up to it or more. */
export const reach = (total: Money, parts: readonly Money[]): boolean => (above(total, parts) ?? -1) >= 0;

/** Whether two decimals are the same number, whatever their notation. */
export const isSameDecimal = (a: string, b: string): boolean => compareDecimals(a, b) === 0;

/** Whether two amounts are the same: `10` and `10.00` are. */
export const isSameMoney = (a: Money, b: Money): boolean =>
  a.currency === b.currency && isSameDecimal(a.amount, b.amount);
