import { ListError } from "../errors.ts";
import type { SourcePage } from "./query.ts";
import type { Pace } from "./source.ts";

/** From this many rows on, a whole list shows how far its reading is, at each of as many further rows. */
const longList = 1_000;

/** Pages that a caller can read at a time. */
const atOnce = 16;

/**
 * Throws when the remaining pages of a long list would not end before the deadline even at twice the speed of the first:
 * they would be requests for nothing.
 */
export function assertTimely(pace: Pace, leftAtFirst: number, pages: number, total: number): void {
  if (total < longList) return;
  const left = pace.leftMs();
  const needed = Math.ceil(pages / atOnce) * (leftAtFirst - left);
  if (needed / 2 <= left) return;
  const seconds = (ms: number) => Math.max(0, Math.round(ms / 1000)).toLocaleString("en");
  throw new ListError(
    "tooBroad",
    `This query would read ${total.toLocaleString("en")} rows, for which FreshBooks needs about ${seconds(needed)} s at its present speed; ${seconds(left)} s are left. Narrow the filter`,
  );
}

/** Counts the rows of pages as they arrive. */
export function noting(pace: Pace, total: number, first: number): (page: SourcePage<unknown>) => void {
  let rows = first;
  return ({ items }) => {
    const before = rows;
    rows += items.length;
    if (total >= longList && Math.floor(rows / longList) > Math.floor(before / longList))
      pace.progress(rows, total);
  };
}
