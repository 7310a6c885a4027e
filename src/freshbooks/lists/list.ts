import { emptyPage, type Page, type Window } from "../../values/page.ts";
import { MismatchError, UnreadableError } from "../errors.ts";
import { idOf } from "../records/record.ts";
import { asJudged, judge, meant, ordered } from "./judging.ts";
import {
  type Ask,
  type Guess,
  guessing,
  largestPage,
  longestWhole,
  readFront,
  readFullPage,
  readRun,
  readWhole,
  slice,
  type Whole,
} from "./pages.ts";
import type { Filter, Query } from "./query.ts";
import type { Question, Source } from "./source.ts";

type Listed = { readonly id: string };

/** The filter by the parent, and a way to read at least all rows that it should return. */
type Fallback<Item> = { readonly filter: Filter<Item>; readonly whole: () => Promise<Whole<Item>> };

/**
 * A window of a list, checked row by row; read whole and cut here when FreshBooks cannot be trusted to cut it.
 * `fallback` is cheaper than that where the filter of one parent is ignored.
 */
export async function readList<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  window: Window,
  fallback?: Fallback<Item>,
): Promise<Page<Item>> {
  if (query.filters.some(({ impossible }) => impossible)) return emptyPage;
  const ask = asking(source, query);
  if (isExact(query) && source.trust.holds(query)) {
    const page = await readHonoured(source, query, ask, window);
    if (page && source.trust.holds(query)) return page;
  }
  const isIgnored = fallback && !source.trust.holds({ filters: [fallback.filter], includes: [] });
  return slice(
    settleWhole(query, await (isIgnored ? fallback.whole() : readAll(source, query, ask))),
    window,
  );
}

/** At least all matching rows: the whole list, or part by part when its further pages are more requests than there are parts. */
async function readAll<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  ask: Ask<Item>,
): Promise<Whole<Item>> {
  const parts = query.filters.find((filter) => filter.parts)?.parts;
  if (!parts || !source.trust.holds({ filters: parts, includes: [] })) return readWhole(ask);
  const first = await ask(1, largestPage);
  const further = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
  if (further <= parts.length && first.total <= longestWhole) return readWhole(ask);

  const queries = parts.map((part) => ({
    ...query,
    filters: query.filters.map((filter) => (filter.parts === parts ? part : filter)),
  }));
  const honoured = await Promise.all(
    queries.map(async (each) => isHonoured(source, each, (await asking(source, each)(1, largestPage)).items)),
  );
  if (honoured.includes(false)) return readWhole(ask);
  const wholes = await Promise.all(queries.map((each) => readWhole(asking(source, each))));
  return {
    items: wholes.flatMap(({ items }) => items).toSorted((a, b) => Number(b.id) - Number(a.id)), // the last recorded first
    complete: wholes.every(({ complete }) => complete),
  };
}

/** A window as FreshBooks cuts it. Undefined when any returned row, within the window or not, disproves it. */
async function readHonoured<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  ask: Ask<Item>,
  window: Window,
): Promise<Page<Item> | undefined> {
  let honoured = true;
  let doubt: Evidence["doubt"];
  const seen = new Map<string, Item>();
  const check = (items: readonly Item[]) => {
    for (const item of items) seen.set(idOf(item), item);
    const told = evidence(source, query, items);
    if (!told.honoured) honoured = false;
    doubt = told.doubt === "rows" ? "rows" : (doubt ?? told.doubt);
  };
  const checked = guessing<Item>(ask, async (...asked) => {
    const answer = await ask(...asked);
    check(answer.items);
    return answer;
  });
  const read = source.partly ? readFront : isProven(query) ? readRun : readFullPage;
  const page = await read(checked, window);
  check(page?.items ?? []);
  if (!honoured || !page || !isMeant(query, seen, page)) return undefined;
  if (!doubt) return page;
  const items = asJudged(query, page.items);
  return doubt === "rows" ? { ...page, items, total: null } : { ...page, items };
}

/** Whether FreshBooks was no more lenient than the filters, which requires all rows of the list. */
function isMeant<Item>(
  { filters }: Query<Item>,
  seen: ReadonlyMap<string, Item>,
  { total }: Page<Item>,
): boolean {
  const exact = filters.flatMap(({ exactly }) => exactly ?? []);
  if (exact.length === 0) return true;
  return (
    total !== null &&
    seen.size >= total &&
    [...seen.values()].every((item) => exact.every((holds) => judge(() => holds(item)) !== false))
  );
}

/**
 * Whether few rows are enough to trust the filters. Otherwise those that match by chance would vouch for a count of the
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
  const key = JSON.stringify(question);
  let learned: number | undefined;
  let isAnswered = false; // then the answer is known, and nothing is guessed
  const guess: Guess = {
    expected: () => (isAnswered ? undefined : source.recall.total(key)),
    ahead: (pages, perPage) => {
      for (const page of pages) source.ask(question, page, perPage, { ahead: true }).catch(() => {});
    },
    pace: source.pace,
  };
  return guessing(guess, async (page, perPage, options) => {
    const answer = await source.ask(question, page, perPage, options);
    const isUsual = answer.perPage >= perPage && answer.total > largestPage;
    const total = isUsual ? answer.total : undefined;
    if (!isAnswered || total !== learned) source.recall.learnTotal(key, total);
    learned = total;
    isAnswered = true;
    const denied = query.filters.filter(({ agrees }) => agrees?.(answer) === false);
    source.trust.lose(
      denied.flatMap(({ send }) => send),
      undefined,
    );
    return answer;
  });
}

/** Whether FreshBooks, if it honors everything sent, returns exactly the requested rows in the requested order. */
export const isExact = <Item>({ filters, order }: Query<Item>): boolean =>
  filters.every(({ send, keeps, implied }) => (send.length > 0 || implied) && !keeps) &&
  (!order || order.send !== undefined);

/** Whether no row disproves a filter or sort; an ignored one is remembered. */
export const isHonoured = <Item>(source: Source<Item>, query: Query<Item>, items: readonly Item[]): boolean =>
  evidence(source, query, items).honoured;

type Evidence = {
  readonly honoured: boolean;
  /** What depends on unreadable values, in some of the rows: whether they match, or their position. */
  readonly doubt: "rows" | "order" | undefined;
};

type About = NonNullable<Evidence["doubt"]>;
type Guard = <Args extends readonly unknown[]>(
  about: About,
  judge: (...args: Args) => boolean,
) => (...args: Args) => boolean;

const unguarded: Guard = (_, judge) => judge;

/** The evidence of the rows: those that cannot be judged have none. */
function evidence<Item>(source: Source<Item>, query: Query<Item>, items: readonly Item[]): Evidence {
  try {
    return { honoured: weigh(source, query, items, unguarded), doubt: undefined };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
  }
  let doubt: Evidence["doubt"];
  const guarded: Guard =
    (about, judge) =>
    (...args) => {
      try {
        return judge(...args);
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        doubt ??= about;
        return true;
      }
    };
  return { honoured: weigh(source, query, items, guarded), doubt };
}

function weigh<Item>(
  { trust }: Source<Item>,
  { filters, order }: Query<Item>,
  items: readonly Item[],
  guard: Guard,
): boolean {
  const ignored = filters.filter(({ holds }) => !items.every(guard("rows", (item: Item) => holds(item))));
  const follows = guard("order", (a: Item, b: Item) => !order?.betrays(a, b));
  const isSorted = !order || items.every((item, at) => at === 0 || follows(items[at - 1] as Item, item));
  const unsorted = isSorted ? undefined : order?.send;
  trust.lose(
    ignored.flatMap(({ send }) => send),
    unsorted,
  );
  return ignored.length === 0 && unsorted === undefined;
}

/** The matching rows, in the right order, from all returned rows. Not complete when a row cannot be judged. */
export function settle<Item extends object>(
  { filters, order }: Query<Item>,
  whole: Whole<Item>,
): Whole<Item> {
  const { items, doubt } = meant(filters, whole.items);
  return {
    complete: whole.complete && !doubt,
    items: order ? ordered(items, order.compare) : items,
    ...(doubt && { doubt }),
  };
}

/** The same from all rows of the list. Throws when FreshBooks hides exactly the matching ones, and ignored the filter for them. */
export function settleWhole<Item extends object>(query: Query<Item>, whole: Whole<Item>): Whole<Item> {
  const missing = query.filters.filter(({ reveals, holds }) => {
    if (!reveals || whole.items.length === 0) return false;
    return whole.items.every((item) => judge(() => holds(item)) === false);
  });
  if (missing.length > 0) throw new MismatchError(missing.flatMap(({ reveals }) => reveals ?? []));
  return settle(query, whole);
}
