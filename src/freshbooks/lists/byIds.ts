import { asking } from "./list.ts";
import { largestPage } from "./pages.ts";
import type { Filter } from "./query.ts";
import type { Source } from "./source.ts";

/** A list whose records can be read one by one as well; null is one that does not exist. */
type Readable<Item> = {
  readonly source: Source<Item>;
  single(id: string, includes: readonly string[]): Promise<Item | null>;
};

/**
 * Records by id, in any order, without those that do not exist. Of each list, by its filters, the first page is looked through, and
 * the further ones where that is cheaper than single reads; what is missing then is read singly. Rows that nobody asked for are dropped.
 */
export async function readByIds<Item extends { readonly id: string }>(
  { source, single }: Readable<Item>,
  lists: readonly (readonly Filter<Item>[])[],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Item[]> {
  const found = new Map<string, Item>();
  const missing = () => ids.filter((id) => !found.has(id));

  for (const filters of lists) {
    if (missing().length < 2) break;
    const wanted = new Set(missing());
    const ask = asking(source, { filters, includes });
    const take = ({ items }: { items: readonly Item[] }) => {
      for (const item of items) if (wanted.has(item.id)) found.set(item.id, item);
    };
    const first = await ask(1, largestPage);
    take(first);
    const pagesLeft = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
    if (pagesLeft > 0 && pagesLeft <= missing().length)
      (await Promise.all(Array.from({ length: pagesLeft }, (_, at) => ask(at + 2, first.perPage)))).map(take);
  }
  // The caller's share of requests bounds how many are read at once.
  const singles = await Promise.all(missing().map((id) => single(id, includes)));
  return [...found.values(), ...singles.filter((item) => item !== null)];
}
