import { emptyPage, type Page, type Window } from "../values/page.ts";
import { once } from "./once.ts";
import type { RowCount } from "./rows.ts";

type Short<Item, Query, Whole> = {
  whole(): Promise<Whole>;
  cut(all: Whole, query: Query, window: Window): Page<Item>;
  /** Whether no row can meet the conditions. */
  isImpossible?(query: Query): boolean;
};

/** The lists of a noun that is never many: read whole and once, and cut here, however it is filtered. */
export function listsOfFew<Item, Query, Whole extends { readonly items: readonly Item[] }>(
  { whole, cut, isImpossible }: Short<Item, Query, Whole>,
  count: RowCount,
) {
  const read = once(() => whole());
  return {
    all: async (): Promise<readonly Item[]> => (await read()).items,
    list: async (query: Query, window: Window): Promise<Page<Item>> =>
      count(isImpossible?.(query) ? emptyPage : cut(await read(), query, window)),
  };
}
