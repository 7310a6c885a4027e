import { emptyPage, type Page, type Window } from "../values/page.ts";
import { ListError } from "./errors.ts";
import { type Ask, readRun, readWhole } from "./pages.ts";

/** A wire filter: `customerids[]` and its value. */
export type Parameter = readonly [key: string, value: string];

/** What a list is asked for, in the wire's words. */
export type Question = {
  readonly search: readonly Parameter[];
  readonly includes: readonly string[];
  readonly sort?: string;
};

export type SourcePage<Item> = { items: Item[]; page: number; perPage: number; total: number };

/** Asks for one page of a list. The page size in the answer may be smaller than the one asked. */
export type Source<Item> = (
  question: Question,
  page: number,
  perPage: number,
  options?: { fresh?: boolean },
) => Promise<SourcePage<Item>>;

/**
 * One condition, as a pair: what is sent, and what every row must satisfy if it was honoured. FreshBooks
 * ignores filters that it does not know and answers with everything, so no row is believed unchecked.
 */
export type Filter<Item> = {
  /** Empty when FreshBooks has no such filter: then the whole list is read and filtered here. */
  readonly send: readonly Parameter[];
  readonly holds: (item: Item) => boolean;
  /** The condition itself, where FreshBooks' filter is coarser than it. */
  readonly keeps?: (item: Item) => boolean;
  /** No row can satisfy it, so none is asked for. */
  readonly impossible?: boolean;
  /** Includes without which a row cannot be judged. */
  readonly includes?: readonly string[];
};

/** `compare` must not be stricter than FreshBooks: it is what tells whether the sort was honoured. */
export type Order<Item> = { readonly send?: string; readonly compare: (a: Item, b: Item) => number };

export type Query<Item> = {
  readonly filters: readonly Filter<Item>[];
  readonly includes: readonly string[];
  readonly order?: Order<Item>;
};

type Listed = { readonly id: string };

/** A window of a list, checked row by row; read whole and cut here when FreshBooks cannot be trusted to cut it. */
export async function readList<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  window: Window,
): Promise<Page<Item>> {
  if (query.filters.some(({ impossible }) => impossible)) return emptyPage;
  const ask = asking(source, query);
  if (isExact(query)) {
    const page = await readRun(ask, window);
    if (isHonoured(query, page.items)) return page;
  }
  return slice(settle(query, await readWhole(ask)), window);
}

export function asking<Item>(source: Source<Item>, query: Query<Item>): Ask<Item> {
  const includes = new Set([...query.includes, ...query.filters.flatMap((filter) => filter.includes ?? [])]);
  const question: Question = {
    search: query.filters.flatMap((filter) => filter.send),
    includes: [...includes],
    ...(query.order?.send && { sort: query.order.send }),
  };
  return (page, perPage, options) => source(question, page, perPage, options);
}

/** Whether FreshBooks, if it honours everything sent, gives just the rows asked for, in the order asked for. */
export const isExact = <Item>({ filters, order }: Query<Item>): boolean =>
  filters.every(({ send, keeps }) => send.length > 0 && !keeps) && (!order || order.send !== undefined);

/** Whether nothing in the rows betrays a filter or sort that was ignored. */
export const isHonoured = <Item>({ filters, order }: Query<Item>, items: readonly Item[]): boolean =>
  items.every((item) => filters.every(({ holds }) => holds(item))) && (!order || isSorted(items, order));

/** The rows that were meant, in the order that was meant, out of all rows that came. */
export function settle<Item>({ filters, order }: Query<Item>, whole: Whole<Item>): Whole<Item> {
  const items = whole.items.filter((item) =>
    filters.every(({ holds, keeps }) => holds(item) && (keeps?.(item) ?? true)),
  );
  return { ...whole, items: order && !isSorted(items, order) ? items.toSorted(order.compare) : items };
}

const isSorted = <Item>(items: readonly Item[], { compare }: Order<Item>): boolean =>
  items.every((item, at) => at === 0 || compare(items[at - 1] as Item, item) <= 0);

/** All rows of a list; `complete` is false when FreshBooks counts more than it shows. */
export type Whole<Item> = { readonly items: readonly Item[]; readonly complete: boolean };

/** A window cut out of all rows. */
export function slice<Item>({ items, complete }: Whole<Item>, window: Window): Page<Item> {
  const offset = "last" in window ? Math.max(0, items.length - window.last) : window.offset;
  const end = "last" in window ? items.length : offset + window.count;
  return {
    items: items.slice(offset, end),
    offset,
    total: complete ? items.length : null,
    more: end < items.length,
  };
}

/** A condition on many ids at once; above 100 the URL would not carry them. */
export function assertFewEnough(ids: readonly unknown[]): void {
  if (ids.length > 100) throw new ListError("tooBroad", "At most 100 ids can be asked for in one filter");
}
