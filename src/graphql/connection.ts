import type { Need } from "../freshbooks/children.ts";
import type { Page, Window } from "../values/page.ts";
import { type Place, readCursor, type Scope, writeCursor } from "./cursor.ts";
import { refuse } from "./errors.ts";
import type { Selection } from "./selection.ts";

export type ConnectionArguments = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
};

const usualWindow = 25;
const largestWindow = 500;
/** How far around its old and its expected place a row is looked for when the list has changed. */
const searchReach = 50;

type Listed = { readonly id: string };
type Read<Item> = (window: Window, need: Need) => Promise<Page<Item>>;

/** A Relay connection over a list that is read by offset. Throws BAD_USER_INPUT before anything is asked. */
export async function connect<Item extends Listed>(
  { first, after, last, before }: ConnectionArguments,
  scope: Scope,
  selection: Selection,
  read: Read<Item>,
) {
  const count = size("first", first);
  const fromEnd = size("last", last);
  if (count !== undefined && fromEnd !== undefined)
    throw refuse("BAD_USER_INPUT", "Give `first` or `last`, not both", { argument: "last" });
  const start = cursorIn(scope, "after", after);
  const end = cursorIn(scope, "before", before);

  const need = needOf(selection, fromEnd !== undefined);
  const windowFor = (shift: number) =>
    toWindow(
      start && start.offset + shift,
      end && end.offset + shift,
      count ?? (fromEnd === undefined ? usualWindow : undefined),
      fromEnd,
      (start ?? end)?.total ?? undefined,
    );

  const place = start ?? end;
  const window = windowFor(0);
  // Nothing lies between the cursors; what surrounds the gap is known without asking.
  if ("count" in window && window.count === 0)
    return toConnection(scope, { items: [], offset: window.offset, total: place?.total ?? null, more: true });

  let page = await read(window, need);
  // Read whole, the list is in our order: a cursor from FreshBooks' order would skip rows in silence.
  if (place && page.placeOf && page.total === place.total && page.placeOf(place.id) !== place.offset)
    throw refuse("LIST_CHANGED", "The list is in another order than before; start again without the cursor");
  if (place && place.total !== null && page.total !== null && page.total !== place.total) {
    page = await read(windowFor(await shiftOf(place, page.total, (window) => read(window, need))), need);
  }
  return toConnection(scope, page);
}

const cursorIn = (scope: Scope, argument: "after" | "before", cursor: string | null | undefined) =>
  cursor === null || cursor === undefined ? undefined : readCursor(scope, argument, cursor);

function size(argument: "first" | "last", asked: number | null | undefined): number | undefined {
  if (asked === null || asked === undefined) return undefined;
  if (asked >= 1 && asked <= largestWindow) return asked;
  throw refuse("BAD_USER_INPUT", `\`${argument}\` is ${asked}; it can be from 1 to ${largestWindow}`, {
    argument,
  });
}

function needOf(selection: Selection, fromEnd: boolean): Need {
  if (fromEnd || selection.has("totalCount")) return "total";
  return selection.below("pageInfo").has("hasNextPage") ? "more" : "rows";
}

function toWindow(
  after: number | undefined,
  before: number | undefined,
  count: number | undefined,
  fromEnd: number | undefined,
  total: number | undefined,
): Window {
  const start = after === undefined ? 0 : after + 1;
  const known = total === undefined ? {} : { total };
  if (before === undefined) {
    if (count !== undefined) return { offset: start, count, ...known };
    // From the end, but never back across the `after` cursor.
    const crosses = after !== undefined && (total ?? 0) - start < (fromEnd ?? 0);
    return crosses ? { offset: start, count: largestWindow, ...known } : { last: fromEnd ?? usualWindow };
  }
  const room = Math.max(0, before - start);
  if (count !== undefined) return { offset: start, count: Math.min(count, room), ...known };
  const rows = Math.min(fromEnd ?? usualWindow, room);
  return { offset: before - rows, count: rows, ...known };
}

/** How far a row has moved since its cursor was written. Throws LIST_CHANGED when it is not to be found. */
async function shiftOf(
  place: Place,
  total: number,
  read: (window: Window) => Promise<Page<Listed>>,
): Promise<number> {
  const moved = total - (place.total ?? total);
  const offset = Math.max(0, place.offset + Math.min(0, moved) - searchReach);
  const count = Math.min(largestWindow, Math.abs(moved) + 2 * searchReach);
  const { items } = await read({ offset, count, total });
  const at = items.findIndex(({ id }) => id === place.id);
  if (at >= 0) return offset + at - place.offset;
  throw refuse(
    "LIST_CHANGED",
    "The list has changed and the cursor's row is gone from its place; start again without the cursor",
  );
}

function toConnection<Item extends Listed>(scope: Scope, { items, offset, total, more }: Page<Item>) {
  const cursorAt = (at: number): string =>
    writeCursor(scope, { offset: offset + at, id: items[at]?.id ?? "", total });
  return {
    nodes: items,
    edges: items.map((node, at) => ({ node, cursor: cursorAt(at) })),
    totalCount: total,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: offset > 0 && (total === null || total > 0),
      startCursor: items.length > 0 ? cursorAt(0) : null,
      endCursor: items.length > 0 ? cursorAt(items.length - 1) : null,
    },
  };
}
