/** A decimal as a whole number of its smallest place: a number while that is exact, since it is faster. */
export type Units = number | bigint;

/** Whole numbers of so many digits are exact, and so is the sum of eight of them. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, at) => 10 ** at);
const [minus, point, zero] = [45, 46, 48];

/** How many digits follow the point of a decimal. */
export function placesOf(decimal: string): number {
  const at = decimal.indexOf(".");
  return at < 0 ? 0 : decimal.length - at - 1;
}

/** The most places of any, and at least this many. */
export const mostPlaces = (decimals: readonly string[], least = 0): number =>
  decimals.reduce((most, each) => Math.max(most, placesOf(each)), least);

/** Units of a decimal as a number; NaN where that may not be exact. */
function shortUnits(decimal: string, places: number): number {
  const { length } = decimal;
  if (length > mostDigits) return Number.NaN;
  const isNegative = decimal.charCodeAt(0) === minus;
  let units = 0;
  let left = places;
  let step = 0;
  for (let at = isNegative ? 1 : 0; at < length; at++) {
    const code = decimal.charCodeAt(at);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      units = units * 10 + digit;
      left -= step;
    } else if (code === point) step = 1;
    else return Number.NaN;
  }
  if (left < 0 || left + length > mostDigits) return Number.NaN;
  if (left > 0) units *= powers[left] as number;
  return isNegative ? -units : units;
}

function longUnits(decimal: string, places: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** Units of a decimal with at most so many places. */
export function unitsOf(decimal: string, places: number): Units {
  const units = shortUnits(decimal, places);
  return Number.isNaN(units) ? longUnits(decimal, places) : units;
}

/** The sum of decimals in units; exact. */
export function sumOfUnits(decimals: readonly string[], places: number): Units {
  let long = 0n;
  let short = 0;
  for (const each of decimals) {
    const units = shortUnits(each, places);
    if (Number.isNaN(units)) long += longUnits(each, places);
    else short += units;
    if (short > 2 ** 52 || short < -(2 ** 52)) {
      long += BigInt(short);
      short = 0;
    }
  }
  return long === 0n ? short : long + BigInt(short);
}

/** The sum; exact. */
export function plusUnits(a: Units, b: Units): Units {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b)) return a + b;
  return BigInt(a) + BigInt(b);
}

/** The first less the second; exact. */
export function lessUnits(a: Units, b: Units): Units {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a - b)) return a - b;
  return BigInt(a) - BigInt(b);
}

/** The product; exact. */
export function productOf(a: Units, b: Units): Units {
  if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a * b)) return a * b;
  return BigInt(a) * BigInt(b);
}

/** The quotient of two whole numbers, halves away from zero. The divisor must not be zero. */
export function roundedQuotient(dividend: Units, divisor: Units): Units {
  const isNegative = dividend < 0 !== divisor < 0;
  if (typeof dividend === "number" && typeof divisor === "number") {
    const below = 2 * Math.abs(divisor);
    const above = 2 * Math.abs(dividend) + below / 2;
    if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) {
      const quotient = (above - (above % below)) / below;
      return isNegative ? -quotient : quotient;
    }
  }
  const [above, below] = [dividend, divisor].map((each) => BigInt(each < 0 ? -each : each)) as [
    bigint,
    bigint,
  ];
  const quotient = (2n * above + below) / (2n * below);
  return isNegative ? -quotient : quotient;
}

/** Units of one place in units of another, halves away from zero. */
export function inPlaces(units: Units, from: number, to: number): Units {
  const power = (places: number) => powers[places] ?? 10n ** BigInt(places);
  return from > to ? roundedQuotient(units, power(from - to)) : productOf(units, power(to - from));
}

/** Units of the smallest of so many places as a decimal. */
export function decimalOf(units: Units, places: number): string {
  const digits = String(units < 0 ? -units : units).padStart(places + 1, "0");
  const fraction = places > 0 ? `.${digits.slice(-places)}` : "";
  return `${units < 0 ? "-" : ""}${digits.slice(0, digits.length - places)}${fraction}`;
}
