import { emptyPage, type Page, type Window } from "../values/page.ts";
import type { RowCount } from "./rows.ts";

type Parted = { readonly parts: readonly string[] };

type Short<Item, Query, Whole> = {
  whole(criteria?: undefined, parts?: readonly never[]): Promise<Whole>;
  cut(all: Whole, query: Query, window: Window): Page<Item>;
  /** Whether no row can match the conditions. */
  isImpossible?(query: Query): boolean;
};

/**
 * The lists of a noun with few rows: read whole and once, and cut here, whatever the filter. Parts that FreshBooks
 * sends only on request are read separately, unless a reading with more of them exists.
 */
export function listsOfFew<Item, Query extends Parted, Whole extends { readonly items: readonly Item[] }>(
  { whole, cut, isImpossible }: Short<Item, Query, Whole>,
  count: RowCount,
) {
  const readings: { readonly parts: readonly string[]; readonly whole: Promise<Whole> }[] = [];
  const read = (parts: readonly string[]): Promise<Whole> => {
    const known = readings.find((reading) => parts.every((part) => reading.parts.includes(part)));
    if (known) return known.whole;
    const reading = { parts, whole: whole(undefined, parts as readonly never[]) };
    readings.push(reading);
    return reading.whole;
  };
  return {
    all: async (parts: Query["parts"] = []): Promise<readonly Item[]> => (await read(parts)).items,
    list: async (query: Query, window: Window): Promise<Page<Item>> =>
      count(isImpossible?.(query) ? emptyPage : cut(await read(query.parts), query, window)),
  };
}
