import { idOf, lossOf } from "../records/record.ts";
import { asking } from "./list.ts";
import { largestPage } from "./pages.ts";
import type { Filter } from "./query.ts";
import type { Source } from "./source.ts";

/** A list whose records can be read one by one as well; null is one that does not exist. */
type Readable<Item> = {
  readonly source: Source<Item>;
  single(id: string, includes: readonly string[]): Promise<Item | null>;
};

/** Records by their ids, without those that do not exist; an error for one that cannot be read. */
export type Found<Item> = ReadonlyMap<string, Item | Error>;

/**
 * Records by id, without those that do not exist. Of each list, by its filters, the first page is looked through, and
 * the further ones where that is cheaper than single reads; what is missing then is read singly. Rows that nobody asked for are dropped.
 */
export async function readByIds<Item extends { readonly id: string }>(
  { source, single }: Readable<Item>,
  lists: readonly (readonly Filter<Item>[])[],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Found<Item>> {
  const found = new Map<string, Item | Error>();
  const missing = () => ids.filter((id) => !found.has(id));

  for (const filters of lists) {
    if (missing().length < 2) break;
    const wanted = new Set(missing());
    const ask = asking(source, { filters, includes });
    const take = ({ items }: { items: readonly Item[] }) => {
      for (const item of items) {
        const id = idOf(item);
        if (wanted.has(id)) found.set(id, lossOf(item) ?? item);
      }
    };
    const first = await ask(1, largestPage);
    take(first);
    const pagesLeft = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
    if (pagesLeft > 0 && pagesLeft <= missing().length)
      (await Promise.all(Array.from({ length: pagesLeft }, (_, at) => ask(at + 2, first.perPage)))).map(take);
  }
  // The caller's share of requests bounds how many are read at once.
  await Promise.all(
    missing().map(async (id) => {
      const item = await one(single(id, includes));
      if (item) found.set(id, item);
    }),
  );
  return found;
}

/** One that fails costs no other one. */
export const one = <Item>(reading: Promise<Item>): Promise<Item | Error> =>
  reading.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
