import { emptyPage, type Page, type Window } from "../../values/page.ts";
import { type Ask, readFront, readFullPage, readRun, readWhole, slice, type Whole } from "./pages.ts";
import type { Trust } from "./trust.ts";

/** A wire filter: `customerids[]` and its value. */
export type Parameter = readonly [key: string, value: string];

/** What a list is asked for, in the wire's words. */
type Question = {
  readonly search: readonly Parameter[];
  readonly includes: readonly string[];
  readonly sort?: string;
};

export type SourcePage<Item> = {
  items: Item[];
  page: number;
  perPage: number;
  total: number;
  /** What the page says of all rows of the list, where it says something. */
  meta?: Readonly<Record<string, unknown>>;
};

/** A list of one account. */
export type Source<Item> = {
  /** Asks for one page. The page size in the answer may be smaller than the one asked. */
  ask(
    question: Question,
    page: number,
    perPage: number,
    options?: { fresh?: boolean },
  ): Promise<SourcePage<Item>>;
  /** Which filters and sorts this list was seen to ignore. */
  trust: Trust;
  /** FreshBooks counts rows of this list that the caller may not see. */
  partly?: boolean;
};

/**
 * One condition, as a pair: what is sent, and what every row must satisfy if it was honoured. FreshBooks
 * ignores filters that it does not know and answers with everything, so no row is believed unchecked.
 */
export type Filter<Item> = {
  /** Empty when FreshBooks has no such filter: then the whole list is read and filtered here, unless it is `implied`. */
  readonly send: readonly Parameter[];
  /** What FreshBooks does when it is told nothing. */
  readonly implied?: boolean;
  /** Seen to work on the real service. Of any other the rows that come are the only evidence, so many are looked at. */
  readonly proven?: boolean;
  readonly holds: (item: Item) => boolean;
  /** Whether what a page says of all rows of the list is so if the filter was honoured: rows elsewhere betray it, too. */
  readonly agrees?: (page: SourcePage<Item>) => boolean;
  /** The condition itself, where FreshBooks' filter is coarser than it. */
  readonly keeps?: (item: Item) => boolean;
  /** No row can satisfy it, so none is asked for. */
  readonly impossible?: boolean;
  /** Includes without which a row cannot be judged. */
  readonly includes?: readonly string[];
};

export type Order<Item> = {
  /** Absent when FreshBooks has no such sort: then the whole list is read and sorted here. */
  readonly send?: string;
  readonly compare: (a: Item, b: Item) => number;
  /** Whether two neighbours prove that the sort was ignored; not merely that FreshBooks' alphabet is another. */
  readonly betrays: (a: Item, b: Item) => boolean;
};

export type Query<Item> = {
  readonly filters: readonly Filter<Item>[];
  readonly includes: readonly string[];
  readonly order?: Order<Item>;
};

type Listed = { readonly id: string };

/** The filter by the parent, and a way to read at least all rows that it is meant to give. */
type Beside<Item> = { readonly filter: Filter<Item>; readonly whole: () => Promise<Whole<Item>> };

/**
 * A window of a list, checked row by row; read whole and cut here when FreshBooks cannot be trusted to cut it.
 * `beside` is cheaper than that where the filter of one parent is ignored.
 */
export async function readList<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  window: Window,
  beside?: Beside<Item>,
): Promise<Page<Item>> {
  if (query.filters.some(({ impossible }) => impossible)) return emptyPage;
  const ask = asking(source, query);
  if (isExact(query) && source.trust.holds(query)) {
    const page = await readHonoured(source, query, ask, window);
    if (page && source.trust.holds(query)) return page;
  }
  const isIgnored = beside && !source.trust.holds({ filters: [beside.filter], includes: [] });
  return slice(settle(query, await (isIgnored ? beside.whole() : readWhole(ask))), window);
}

/** A window as FreshBooks cuts it. Undefined when any row that came, within the window or not, says that it cannot be believed. */
async function readHonoured<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  ask: Ask<Item>,
  window: Window,
): Promise<Page<Item> | undefined> {
  let honoured = true;
  const check = (items: readonly Item[]) => {
    if (!isHonoured(source, query, items)) honoured = false;
  };
  const checked: Ask<Item> = async (...asked) => {
    const answer = await ask(...asked);
    check(answer.items);
    return answer;
  };
  const read = source.partly ? readFront : isProven(query) ? readRun : readFullPage;
  const page = await read(checked, window);
  check(page?.items ?? []);
  return honoured ? page : undefined;
}

/**
 * Whether few rows are enough to believe the filters. Otherwise those that fit by chance would vouch for a count of the
 * whole list: a full page costs no more requests, and shows more.
 */
export const isProven = <Item>({ filters }: Query<Item>): boolean =>
  filters.every(({ send, proven, agrees }) => send.length === 0 || proven || agrees);

export function asking<Item>(source: Source<Item>, query: Query<Item>): Ask<Item> {
  const includes = new Set([...query.includes, ...query.filters.flatMap((filter) => filter.includes ?? [])]);
  const question: Question = {
    search: query.filters.flatMap((filter) => filter.send),
    includes: [...includes],
    ...(query.order?.send && { sort: query.order.send }),
  };
  return async (page, perPage, options) => {
    const answer = await source.ask(question, page, perPage, options);
    const denied = query.filters.filter(({ agrees }) => agrees?.(answer) === false);
    source.trust.lose(
      denied.flatMap(({ send }) => send),
      undefined,
    );
    return answer;
  };
}

/** Whether FreshBooks, if it honours everything sent, gives just the rows asked for, in the order asked for. */
export const isExact = <Item>({ filters, order }: Query<Item>): boolean =>
  filters.every(({ send, keeps, implied }) => (send.length > 0 || implied) && !keeps) &&
  (!order || order.send !== undefined);

/** Whether nothing in the rows betrays a filter or sort that was ignored; what betrays one is remembered. */
export function isHonoured<Item>(
  { trust }: Source<Item>,
  query: Query<Item>,
  items: readonly Item[],
): boolean {
  const ignored = query.filters.filter(({ holds }) => !items.every(holds));
  const unsorted = query.order && !isSorted(items, query.order) ? query.order.send : undefined;
  trust.lose(
    ignored.flatMap(({ send }) => send),
    unsorted,
  );
  return ignored.length === 0 && unsorted === undefined;
}

/** The rows that were meant, in the order that was meant, out of all rows that came. */
export function settle<Item>({ filters, order }: Query<Item>, whole: Whole<Item>): Whole<Item> {
  const items = whole.items.filter((item) =>
    filters.every(({ holds, keeps }) => holds(item) && (keeps?.(item) ?? true)),
  );
  return { ...whole, items: order ? items.toSorted(order.compare) : items };
}

const isSorted = <Item>(items: readonly Item[], { betrays }: Order<Item>): boolean =>
  items.every((item, at) => at === 0 || !betrays(items[at - 1] as Item, item));
