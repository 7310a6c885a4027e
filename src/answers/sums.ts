import {
  decimalOf,
  lessUnits,
  mostPlaces,
  placesOf,
  plusUnits,
  productOf,
  roundedQuotient,
  sumOfUnits,
  type Units,
  unitsOf,
} from "../values/decimals.ts";
import { differenceOf, type Money } from "../values/money.ts";

/** How many places sums of some amounts are printed with: the most of any amount, so that all sums look alike. */
export const placesIn = (amounts: readonly string[]): number =>
  amounts.length === 0 ? 2 : mostPlaces(amounts);

/** The exact sum of amounts of one currency, which have no more decimal places than given. */
export const sumAt = (places: number, currency: string, amounts: readonly string[]): Money => ({
  amount: decimalOf(sumOfUnits(amounts, places), places),
  currency,
});

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

/** Parts of a whole in proportion to the weights, each with as many places as given; they add up to the whole exactly. */
export function sharesOf(whole: string, weights: readonly string[]): string[] {
  const places = mostPlaces(weights, placesOf(whole));
  const total = unitsOf(whole, places);
  const all = sumOfUnits(weights, places);
  let [weight, given]: [Units, Units] = [0, 0];
  return weights.map((each, at) => {
    weight = plusUnits(weight, unitsOf(each, places));
    const isLast = at === weights.length - 1;
    const upTo = isLast ? total : Number(all) === 0 ? 0 : roundedQuotient(productOf(weight, total), all);
    const share = lessUnits(upTo, given);
    given = upTo;
    return decimalOf(share, places);
  });
}
