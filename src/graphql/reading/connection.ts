import type { Need } from "../../freshbooks/lists/children.ts";
import { idOf } from "../../freshbooks/records/record.ts";
import { emptyPage, type Page, type Window } from "../../values/page.ts";
import { refuse } from "../contract/errors.ts";
import { assertCursor, type Place, readCursor, type Scope } from "./cursor.ts";
import { Connection, idAt, type Listed } from "./edges.ts";
import type { IsShown } from "./rows.ts";
import type { Selection } from "./selection.ts";

export type ConnectionArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  sort?: unknown;
};

/** How many rows a list returns when neither `first` nor `last` is given. */
export const usualWindow = 25;
const largestWindow = 500;
/** How far around its old and expected positions a row is searched for when the list has changed. */
const searchReach = 50;
/** The list is as the cursors say, or it has changed, or reading it shows that FreshBooks cannot be trusted. */
const mostRounds = 3;

type Read<Item> = (window: Window, need: Need) => Page<Item> | Promise<Page<Item>>;

/** Throws BAD_USER_INPUT for an impossible number of rows. */
export function assertCounts({ first, last }: ConnectionArguments): void {
  const [count, fromEnd] = [size("first", first), size("last", last)];
  if (count !== undefined && fromEnd !== undefined)
    throw refuse("BAD_USER_INPUT", "Give `first` or `last`, not both", { argument: "last" });
}

/** The same for an impossible window, and for an invalid cursor. */
export function assertWindow(window: ConnectionArguments): void {
  assertCounts(window);
  const { after, before } = window;
  if (isGiven(after)) assertCursor("after", after);
  if (isGiven(before)) assertCursor("before", before);
}

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

/** A Relay connection over a list that is read by offset; no promise if its rows are known. Throws BAD_USER_INPUT first. */
export function connect<Item extends Listed>(
  args: ConnectionArguments,
  scope: Scope,
  selection: Selection,
  read: Read<Item>,
  isShown: IsShown,
): Connection<Item> | Promise<Connection<Item>> {
  assertWindow(args);
  const count = args.first ?? undefined;
  const fromEnd = args.last ?? undefined;
  const places = {
    start: cursorIn(scope, "after", args.after),
    end: cursorIn(scope, "before", args.before),
  };
  const connection = (page: Page<Item>) => new Connection(scope, page, isShown);

  if ((count === 0 || fromEnd === 0) && selection.within(ofRows)) return connection(emptyPage);
  const need = needOf(selection, fromEnd !== undefined);
  const cut = { count: count ?? (fromEnd === undefined ? usualWindow : undefined), fromEnd };
  // In an order in which a change can move a row, only a cursor's own row proves that nothing has moved.
  const moves = isGiven(args.sort);
  const page = isFront(places, cut)
    ? read(toWindow(nowhere, cut), need)
    : readBetween(places, cut, moves, async (window) => read(window, need));
  return page instanceof Promise ? page.then(connection) : connection(page);
}

/** Whether rows are read from the start or the end of a list, where no cursor states how the list was. */
const isFront = ({ start, end }: Places, { count, fromEnd }: Cut): boolean =>
  !start && !end && count !== 0 && fromEnd !== 0;

/** The window between cursors, as the list is now. */
async function readBetween<Item extends Listed>(
  { start, end }: Places,
  cut: Cut,
  moves: boolean,
  read: (window: Window) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const { fromEnd } = cut;
  let beside: Beside = {};
  const readWithin = async (bounds: Bounds): Promise<Page<Item>> => {
    const window = toWindow(bounds, cut);
    const readFrom = async (wanted: Window) => behind(bounds.after, await readFor(wanted, bounds));
    beside = {};
    if (!isEmpty(window)) return readFrom(window);
    // No row is selected, or none is between the cursors: one row shows how long the list is, and whether it goes on.
    const page = await readFrom({ ...window, count: 1 });
    if (fromEnd !== 0 || end)
      return { ...page, items: [], offset: window.offset, more: page.items.length > 0 };
    return { ...page, items: [], offset: lengthOf(page), more: false };
  };

  const readFor = async (wanted: Window, bounds: Bounds): Promise<Page<Item>> => {
    if (!moves || bounds.total === null) return readBeside(start, wanted, read);
    const along = await readAlong(wanted, bounds, read);
    beside = along.beside;
    return along.page;
  };

  const boundsIn = async (page: Page<Item>): Promise<Bounds> => {
    const offset = async (place: Place | undefined, seen: Seen | undefined) =>
      place && offsetNow(place, page, seen, read);
    const [afterNow, beforeNow] = await Promise.all([
      offset(start, beside.after),
      offset(end, beside.before),
    ]);
    return { after: afterNow, before: beforeNow, total: page.total };
  };

  let bounds: Bounds = {
    after: start?.offset,
    before: end?.offset,
    total: (start ?? end)?.total ?? null,
  };
  // Repeated reads are cached, so a round in which nothing moved costs nothing.
  for (let round = 1; round <= mostRounds; round++) {
    const page = await readWithin(bounds);
    const now = await boundsIn(page);
    // From the end of a list whose length is no longer known, rows must be counted from its end again.
    const isAdrift = fromEnd !== undefined && bounds.total !== null && now.total === null;
    if (!isAdrift && !hasMoved(bounds, now)) return page;
    bounds = now;
  }
  throw listChanged("The list changed while it was read");
}

/** The rows of the cursors. */
type Places = { readonly start: Place | undefined; readonly end: Place | undefined };

/** The positions of the cursors' rows, and the length of the list, if known. */
type Bounds = {
  readonly after: number | undefined;
  readonly before: number | undefined;
  readonly total: number | null;
};

const nowhere: Bounds = { after: undefined, before: undefined, total: null };

type Cut = { readonly count: number | undefined; readonly fromEnd: number | undefined };

const cursorIn = (scope: Scope, argument: "after" | "before", cursor: string | null | undefined) =>
  isGiven(cursor) ? readCursor(scope, argument, cursor) : undefined;

const isEmpty = (window: Window): window is Exclude<Window, { last: number }> =>
  "count" in window && window.count === 0;

/** Whether two lengths of a list are known and differ. */
const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

const hasMoved = (before: Bounds, now: Bounds): boolean =>
  before.after !== now.after || before.before !== now.before || differ(before.total, now.total);

function size(argument: "first" | "last", asked: number | null | undefined): number | undefined {
  if (asked === null || asked === undefined) return undefined;
  if (asked >= 0 && asked <= largestWindow) return asked;
  throw refuse("BAD_USER_INPUT", `\`${argument}\` is ${asked}; it must be from 0 to ${largestWindow}`, {
    argument,
  });
}

/** Fields about the rows only. */
const ofRows = new Set(["nodes", "edges", "__typename"]);

/** As far as is known. */
const lengthOf = ({ total, offset, items }: Page<unknown>): number => total ?? offset + items.length;

function needOf(selection: Selection, fromEnd: boolean): Need {
  if (fromEnd || selection.has("totalCount")) return "total";
  return selection.below("pageInfo").has("hasNextPage") ? "more" : "rows";
}

function toWindow({ after, before, total }: Bounds, { count, fromEnd }: Cut): Window {
  const start = after === undefined ? 0 : after + 1;
  const known = total === null ? {} : { total };
  if (before !== undefined) {
    const room = Math.max(0, before - start);
    const rows = Math.min(count ?? fromEnd ?? usualWindow, room);
    return { offset: count === undefined ? before - rows : start, count: rows, ...known };
  }
  if (count !== undefined) return { offset: start, count, ...known };
  const last = fromEnd ?? usualWindow;
  if (last === 0) return { offset: start, count: 0, ...known };
  if (after === undefined || total === null) return { last };
  // From the end, but never back across the `after` cursor; no known row follows the last.
  const offset = Math.max(start, total - last);
  return { offset, count: Math.max(0, total - offset) || last, total };
}

/**
 * For a list of unknown length only a cursor's own row shows whether the list has changed: that row is read, too.
 * Throws LIST_CHANGED when it has moved.
 */
async function readBeside<Item extends Listed>(
  after: Place | undefined,
  window: Window,
  read: (window: Window) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  if (after?.total !== null || !("count" in window) || window.offset !== after.offset + 1)
    return read(window);
  const page = await read({ ...window, offset: after.offset, count: window.count + 1 });
  if (page.offset === after.offset && idAt(page.items, 0) !== after.id)
    throw listChanged("The list has changed since the cursor was returned");
  return page;
}

/** The rows now at the cursors' positions; undefined when not read. */
type Beside = { readonly after?: Seen; readonly before?: Seen };
type Seen = { readonly at: number; readonly id: string | undefined };

/** A window with the rows of its cursors, if adjacent: they share its request. */
async function readAlong<Item extends Listed>(
  window: Window,
  { after, before }: Bounds,
  read: (window: Window) => Promise<Page<Item>>,
): Promise<{ page: Page<Item>; beside: Beside }> {
  if (!("count" in window)) return { page: await read(window), beside: {} };
  const { offset, count } = window;
  const lead = after !== undefined && offset === after + 1 ? 1 : 0;
  const tail = before !== undefined && offset + count === before ? 1 : 0;
  const wide = await read({ ...window, offset: offset - lead, count: count + lead + tail });
  if (wide.offset !== offset - lead) return { page: wide, beside: {} };
  const items = wide.items.slice(lead, lead + count);
  return {
    page: { ...wide, items, offset, more: wide.more || wide.items.length > lead + count },
    beside: {
      ...(lead === 1 && { after: { at: offset - 1, id: idAt(wide.items, 0) } }),
      ...(tail === 1 && { before: { at: offset + count, id: idAt(wide.items, lead + count) } }),
    },
  };
}

/** Without the rows up to the `after` cursor: lists of unknown length are read from their end. */
function behind<Item>(after: number | undefined, page: Page<Item>): Page<Item> {
  const start = after === undefined ? 0 : after + 1;
  if (page.offset >= start) return page;
  return { ...page, items: page.items.slice(start - page.offset), offset: start };
}

/** The current position of a cursor's row. Throws LIST_CHANGED when unknown. */
async function offsetNow(
  place: Place,
  page: Page<Listed>,
  seen: Seen | undefined,
  read: (window: Window) => Promise<Page<Listed>>,
): Promise<number> {
  if (place.total !== null && page.total !== null && place.total !== page.total)
    return search(place, page.total - place.total, page.total, read);
  // Read whole, the list is in our order: a cursor from FreshBooks' order would silently skip rows.
  if (page.placeOf && page.placeOf(place.id, place.offset) !== place.offset)
    throw listChanged("The list or its order has changed");
  const total = page.total ?? place.total;
  if (seen === undefined || total === null) return place.offset;
  return seen.id === place.id ? seen.at : search(place, 0, total, read);
}

/** Looks for a row between its old position and the one after all additions or removals in front of it. */
async function search(
  place: Place,
  moved: number,
  total: number,
  read: (window: Window) => Promise<Page<Listed>>,
): Promise<number> {
  const offset = Math.max(0, place.offset + Math.min(0, moved) - searchReach);
  const count = Math.min(largestWindow, Math.abs(moved) + 2 * searchReach);
  const { items } = await read({ offset, count, total });
  const at = items.findIndex((item) => idOf(item) === place.id);
  if (at >= 0) return offset + at;
  throw listChanged("The list has changed, and the row of the cursor has moved or is gone");
}

const listChanged = (what: string) => refuse("LIST_CHANGED", `${what}; restart without the cursor`);
