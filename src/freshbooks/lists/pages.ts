import type { Page, Window } from "../../values/page.ts";
import { ListError, type UnreadableError } from "../errors.ts";
import { idOf } from "../records/record.ts";
import { assertTimely, noting } from "./pace.ts";
import type { SourcePage } from "./query.ts";
import type { Pace } from "./source.ts";

/** FreshBooks' largest page; larger ones are silently reduced. */
export const largestPage = 100;

/** How much is read to filter or sort here what FreshBooks cannot: 50 requests. */
export const longestWhole = 5_000;

type Listed = { readonly id: string };

export type Ask<Item> = ((
  page: number,
  perPage: number,
  options?: { fresh?: boolean },
) => Promise<SourcePage<Item>>) &
  Guess;

/** What is known of a list before its first answer, and how to use it: answers are cached, so whoever needs a page finds it under way. */
export type Guess = {
  /** How many rows it had lately, if that may be relied on. */
  expected(): number | undefined;
  /** Requests pages that are likely to be needed. */
  ahead(pages: readonly number[], perPage: number): void;
  /** The time that is left for reading all of it. */
  readonly pace?: Pace | undefined;
};

/** The same guess for another way to ask. */
export const guessing = <Item>(
  { expected, ahead, pace }: Guess,
  ask: (...asked: Parameters<Ask<Item>>) => Promise<SourcePage<Item>>,
): Ask<Item> => Object.assign(ask, { expected, ahead, pace });

export const numbersFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

type Run<Item> = Page<Item> & { readonly total: number };

/**
 * The rows of one window, in as few requests as possible: one whenever the window fits into one page. Undefined when
 * FreshBooks counts more rows than it shows: then neither a row's position nor the end of the list is known.
 */
export async function readRun<Item extends Listed>(
  ask: Ask<Item>,
  window: Window,
): Promise<Run<Item> | undefined> {
  if ("last" in window) return readEnd(ask, window.last);
  const read = await settled((fresh) => readPages(ask, window, largestPage, fresh));
  if (read.hidden) return undefined;
  return { ...cut(read, window.offset, window.count), total: read.total };
}

function cut<Item>(
  read: { items: readonly Item[]; offset: number; total: number },
  offset: number,
  count: number,
) {
  const items = read.items.slice(offset - read.offset, offset - read.offset + count);
  return { items, offset, more: items.length === count && offset + count < read.total };
}

/** The same, from a page of the largest size when the window lies in one. */
export async function readFullPage<Item extends Listed>(
  ask: Ask<Item>,
  window: Window,
): Promise<Run<Item> | undefined> {
  const page = fullPageOf(window);
  if ("last" in window || page === undefined) return readRun(ask, window);
  const full = await ask(page, largestPage);
  const offset = (page - 1) * full.perPage;
  // With a smaller page than requested the window may lie in another one.
  const isThere = full.perPage === largestPage || window.offset + window.count <= offset + full.perPage;
  if (!isThere || window.offset < offset) return readRun(ask, window);
  if (full.items.length !== rowsDue(full.total, page, full.perPage)) return undefined;
  return { ...cut({ ...full, offset }, window.offset, window.count), total: full.total };
}

async function readEnd<Item extends Listed>(ask: Ask<Item>, last: number): Promise<Run<Item> | undefined> {
  const first = ask(1, largestPage);
  const expected = ask.expected();
  if (expected !== undefined && expected > largestPage) {
    const { size, from, to } = pagesOf(Math.max(0, expected - last), Math.min(last, expected), largestPage);
    ask.ahead(numbersFrom(from, to), size);
  }
  const { items: start, total, perPage } = await first;
  if (start.length !== rowsDue(total, 1, perPage)) return undefined;
  if (total <= start.length) {
    const items = start.slice(-last);
    return { items, offset: start.length - items.length, total, more: false };
  }
  return readRun(ask, { offset: Math.max(0, total - last), count: Math.min(last, total) });
}

/**
 * A window of a list that counts hidden rows. Whichever they are, the first page shows the first rows of the list.
 * Undefined unless these include the window, and one row that proves that more follow.
 */
export async function readFront<Item extends Listed>(
  ask: Ask<Item>,
  window: Window,
): Promise<Page<Item> | undefined> {
  if ("last" in window) return undefined;
  const { items, total } = await ask(1, largestPage);
  const enough = window.offset + window.count < items.length && items.length <= total;
  return enough ? slice({ items, complete: items.length === total }, window) : undefined;
}

/** All rows of a list; `complete` is false when they are fewer than FreshBooks counts, or not all can be judged. */
export type Whole<Item> = {
  readonly items: readonly Item[];
  readonly complete: boolean;
  /** Why it is unknown whether a row is among them. */
  readonly doubt?: UnreadableError;
};

/** A window cut from all rows. */
export function slice<Item extends Listed>({ items, complete }: Whole<Item>, window: Window): Page<Item> {
  const offset = "last" in window ? Math.max(0, items.length - window.last) : window.offset;
  const end = "last" in window ? items.length : offset + window.count;
  return {
    items: items.slice(offset, end),
    offset,
    total: complete ? items.length : null,
    more: end < items.length,
    placeOf: (id, near) => {
      const there = items[near];
      return there && idOf(there) === id ? near : items.findIndex((item) => idOf(item) === id);
    },
    ...(complete && { all: items }),
  };
}

/** Every row of a list, several pages at a time; rejects a list of more than 5,000. */
export async function readWhole<Item extends Listed>(ask: Ask<Item>): Promise<Whole<Item>> {
  const read = await settled((fresh) =>
    readPages(ask, { offset: 0, count: Number.POSITIVE_INFINITY }, largestPage, fresh),
  );
  return { items: read.items, complete: !read.hidden };
}

type Read<Item> = {
  items: Item[];
  offset: number;
  total: number;
  /** Fewer rows than counted, so their positions are not known. */
  hidden: boolean;
  changed: boolean;
  /** More rows than counted; `open` when even more may follow. */
  over: boolean;
  open: boolean;
};

/** Reads once more when the list changed meanwhile, then gives up. */
async function settled<Item>(read: (fresh: boolean) => Promise<Read<Item>>): Promise<Read<Item>> {
  const first = await read(false);
  if (!first.changed && !first.over) return first;
  const second = await read(true);
  // More rows than FreshBooks counts, twice, and their end is seen: it cannot count them.
  if (second.over && !second.open && !second.changed) return { ...second, hidden: true };
  if (second.changed || second.over)
    throw new ListError("changed", "The list changed twice while it was read; retry");
  return second;
}

/** Reads the pages that contain a window. Of a list of unknown length one page is requested first. */
async function readPages<Item extends Listed>(
  ask: Ask<Item>,
  { offset, count, total: known }: { offset: number; count: number; total?: number },
  largest: number,
  fresh: boolean,
): Promise<Read<Item>> {
  const perPage = pageSize(offset, count, largest);
  const firstPage = Math.floor(offset / perPage) + 1;
  const lastOf = (total: number) => Math.ceil(Math.min(offset + count, total) / perPage);
  const { pace } = ask;
  const leftAtFirst = pace?.leftMs() ?? 0;
  let note = (_: SourcePage<Item>): void => {};
  const from = (page: number, last: number) =>
    numbersFrom(page, last).map(async (each) => {
      const read = await ask(each, perPage, { fresh });
      note(read);
      return read;
    });

  const together = known === undefined ? [] : from(firstPage + 1, lastOf(known));
  const asked = [ask(firstPage, perPage, { fresh }), ...together];
  const expected = known === undefined && !fresh && offset + count > firstPage * perPage && ask.expected();
  if (expected && expected <= longestWhole) ask.ahead(numbersFrom(firstPage + 1, lastOf(expected)), perPage);
  const [first, ...rest] = await Promise.all(asked);
  if (!first) throw new ListError("changed", "The list has no pages");

  // The page size in the answer is the actual one: plan again with it.
  if (first.perPage < perPage && first.perPage > 0)
    return readPages(ask, { offset, count }, first.perPage, fresh);

  if (count === Number.POSITIVE_INFINITY && first.total > longestWhole)
    throw new ListError(
      "tooBroad",
      `This query would read more than ${longestWhole} rows, which is the limit; narrow the filter`,
    );

  if (pace && count === Number.POSITIVE_INFINITY) {
    assertTimely(pace, leftAtFirst, lastOf(first.total) - firstPage - rest.length, first.total);
    note = noting(pace, first.total, first.items.length);
  }
  const missing = await Promise.all(from(firstPage + 1 + rest.length, lastOf(first.total)));
  const pages = [first, ...rest, ...missing];
  const items = pages.flatMap((page) => page.items);
  const ids = items.map(idOf).filter((id) => id !== "");
  const due = (at: number) => rowsDue(first.total, firstPage + at, perPage);
  return {
    items,
    offset: (firstPage - 1) * perPage,
    total: first.total,
    hidden: pages.some((page, at) => page.items.length < due(at)),
    changed: pages.some((page) => page.total !== first.total) || new Set(ids).size < ids.length,
    over: pages.some((page, at) => page.items.length > due(at)),
    open: pages.at(-1)?.items.length === perPage,
  };
}

/** The number of the largest-size page that contains a window; undefined when there are several. */
function fullPageOf(window: Window): number | undefined {
  if ("last" in window) return undefined;
  const page = Math.floor(window.offset / largestPage) + 1;
  return window.offset + window.count > page * largestPage ? undefined : page;
}

/** The first page to request for a window, a full page if possible. */
export function firstPageOf(window: Window, full: boolean): { page: number; perPage: number } {
  const fullPage = full ? fullPageOf(window) : undefined;
  if (fullPage !== undefined) return { page: fullPage, perPage: largestPage };
  if ("last" in window) return { page: 1, perPage: largestPage };
  const perPage = pageSize(window.offset, window.count, largestPage);
  return { page: Math.floor(window.offset / perPage) + 1, perPage };
}

const rowsDue = (total: number, page: number, perPage: number): number =>
  Math.max(0, Math.min(perPage, total - (page - 1) * perPage));

/** The page size for a window, and its pages. */
function pagesOf(offset: number, count: number, largest: number): { size: number; from: number; to: number } {
  const size = pageSize(offset, count, largest);
  return { size, from: Math.floor(offset / size) + 1, to: Math.ceil((offset + count) / size) };
}

/** The smallest page size with which the window is within one page; the largest when there is none. */
export function pageSize(offset: number, count: number, largest: number): number {
  for (let size = count; size <= largest; size++) if ((offset % size) + count <= size) return size;
  return largest;
}
