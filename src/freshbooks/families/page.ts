import { FreshBooksError } from "../errors.ts";
import type { SourcePage } from "../lists/query.ts";

type Told = { readonly page?: unknown; readonly per_page?: unknown; readonly total?: unknown };

/**
 * One page of rows, held against the page that was asked for: a smaller page size is believed, another page or more
 * rows than were asked for would be taken for the wrong ones. Throws `unavailable`.
 */
export function pageIn<Item>(
  rows: unknown,
  told: Told,
  asked: { readonly page: number; readonly perPage: number; readonly key: string },
  toItem: (wire: unknown) => Item,
): SourcePage<Item> {
  const { page, per_page: perPage, total } = told;
  if (!Array.isArray(rows) || !isCount(page) || !isCount(perPage) || !isCount(total))
    throw new FreshBooksError("unavailable", `FreshBooks answered without a list of ${asked.key}`);
  const fits =
    rows.length === 0 ||
    (page === asked.page && perPage <= asked.perPage && rows.length <= perPage && rows.length <= total);
  if (!fits) throw new FreshBooksError("unavailable", `FreshBooks answered another page of ${asked.key}`);
  return { items: rows.map(toItem), page, perPage, total };
}

/** The record itself, if it is the one that was asked for. Throws `unavailable` for another one. */
export function sameRecord<Item extends { id: string }>(item: Item, id: string, noun: string): Item {
  if (item.id === id) return item;
  throw new FreshBooksError("unavailable", `FreshBooks answered with another ${noun}`);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
