import { decimalOf, differenceOf, divideRounded, type Money, roundedQuotient } from "../values/money.ts";

export const placesOf = (amount: string): number => amount.split(".")[1]?.length ?? 0;

/** Zero with the most decimal places of any amount, so that sums of the same amounts are printed alike. */
export function zeroOf(amounts: readonly string[]): string {
  if (amounts.length === 0) return "0.00";
  const places = Math.max(...amounts.map(placesOf));
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}

/** The exact sum of amounts of one currency. */
export const sumIn = (currency: string, plus: readonly string[], minus: readonly string[] = []): Money => ({
  amount: differenceOf(plus.length + minus.length === 0 ? ["0.00"] : plus, minus),
  currency,
});

/** Rows by their currency, A to Z. */
export const byCurrency = <Row>(
  rows: readonly Row[],
  currencyOf: (row: Row) => string,
): [currency: string, rows: Row[]][] =>
  [...Map.groupBy(rows, currencyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** One exact sum for each currency, A to Z: amounts of different currencies are never added. */
export const sumsOf = (amounts: readonly Money[]): Money[] =>
  byCurrency(amounts, ({ currency }) => currency).map(([currency, all]) =>
    sumIn(
      currency,
      all.map(({ amount }) => amount),
    ),
  );

/** A decimal with this many places, half away from zero. */
export const rounded = (amount: string, places: number): string => divideRounded(amount, "1", places);

/** Parts of a whole in proportion to the weights, each with as many places as given; they add up to the whole exactly. */
export function sharesOf(whole: string, weights: readonly string[]): string[] {
  const places = Math.max(0, ...[whole, ...weights].map(placesOf));
  const toUnits = (amount: string): bigint => BigInt(rounded(amount, places).replace(".", ""));
  const [total, units] = [toUnits(whole), weights.map(toUnits)];
  const all = units.reduce((sum, each) => sum + each, 0n);
  let [weight, given] = [0n, 0n];
  return units.map((each, at) => {
    weight += each;
    const isLast = at === units.length - 1;
    const upTo = isLast ? total : all === 0n ? 0n : roundedQuotient(weight * total, all);
    const share = upTo - given;
    given = upTo;
    return decimalOf(share, places);
  });
}
