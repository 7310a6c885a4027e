import { emptyPage, type Page, type Window } from "../../values/page.ts";
import { UnreadableError } from "../errors.ts";
import { asJudged, meant, ordered } from "./judging.ts";
import { type Ask, readFront, readFullPage, readRun, readWhole, slice, type Whole } from "./pages.ts";
import type { Filter, Query } from "./query.ts";
import type { Question, Source } from "./source.ts";

type Listed = { readonly id: string };

/** The filter by the parent, and a way to read at least all rows that it is meant to give. */
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
  return slice(settle(query, await (isIgnored ? fallback.whole() : readWhole(ask))), window);
}

/** A window as FreshBooks cuts it. Undefined when any row that came, within the window or not, says that it cannot be believed. */
async function readHonoured<Item extends Listed>(
  source: Source<Item>,
  query: Query<Item>,
  ask: Ask<Item>,
  window: Window,
): Promise<Page<Item> | undefined> {
  let honoured = true;
  let doubt: Evidence["doubt"];
  const check = (items: readonly Item[]) => {
    const seen = evidence(source, query, items);
    if (!seen.honoured) honoured = false;
    doubt = seen.doubt === "rows" ? "rows" : (doubt ?? seen.doubt);
  };
  const checked: Ask<Item> = async (...asked) => {
    const answer = await ask(...asked);
    check(answer.items);
    return answer;
  };
  const read = source.partly ? readFront : isProven(query) ? readRun : readFullPage;
  const page = await read(checked, window);
  check(page?.items ?? []);
  if (!honoured || !page) return undefined;
  if (!doubt) return page;
  const items = asJudged(query, page.items);
  return doubt === "rows" ? { ...page, items, total: null } : { ...page, items };
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
export const isHonoured = <Item>(source: Source<Item>, query: Query<Item>, items: readonly Item[]): boolean =>
  evidence(source, query, items).honoured;

type Evidence = {
  readonly honoured: boolean;
  /** What rests on values that cannot be read, of some of the rows: whether they are meant at all, or where they stand. */
  readonly doubt: "rows" | "order" | undefined;
};

type About = NonNullable<Evidence["doubt"]>;
type Guard = <Args extends readonly unknown[]>(
  about: About,
  judge: (...args: Args) => boolean,
) => (...args: Args) => boolean;

const unguarded: Guard = (_, judge) => judge;

/** What the rows tell: those that cannot be judged tell nothing. */
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

/** The rows that were meant, in the order that was meant, out of all rows that came. Not complete where a row cannot be judged. */
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
