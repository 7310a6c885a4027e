import { asking } from "./list.ts";
import { largestPage } from "./pages.ts";
import type { Filter } from "./query.ts";
import type { Source } from "./source.ts";

type Readable<Item> = {
  source: Source<Item>;
  single(id: string, includes: readonly string[]): Promise<Item | null>;
};

/**
 * Records by id where FreshBooks cannot be asked for several: the first page of each list, by its filters, is looked through,
 * the further ones where that is cheaper than single reads, and what is missing then is read singly.
 */
export async function readByPages<Item extends { id: string }>(
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
  return [...found.values(), ...(await readSingly(single, missing(), includes))];
}

/** Records one by one, for what no list carries; the caller's share of requests bounds how many at once. */
export async function readSingly<Item>(
  single: Readable<Item>["single"],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => single(id, includes)));
  return items.filter((item) => item !== null);
}
