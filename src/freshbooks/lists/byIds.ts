import { partsOf } from "../../values/parts.ts";
import { asking } from "./list.ts";
import { largestPage } from "./pages.ts";
import type { Filter } from "./query.ts";
import type { Source } from "./source.ts";

/** A list whose records can be read one by one as well; null is one that does not exist. */
type Readable<Item> = {
  readonly source: Source<Item>;
  readonly single: (id: string, includes: readonly string[]) => Promise<Item | null>;
};

/**
 * Records by id, in any order, without those that do not exist: one request per 100. Rows that nobody asked
 * for are dropped; an id that a list leaves out (a deleted record) is read singly.
 */
export async function readByIds<Item extends { id: string }>(
  { source, single }: Readable<Item>,
  idsFilter: string,
  ids: readonly string[],
  includes: readonly string[],
): Promise<Item[]> {
  const read = async (chunk: readonly string[]): Promise<(Item | null)[]> => {
    if (chunk.length === 1) return [await single(chunk[0] as string, includes)];
    const found = await readChunk(source, idsFilter, chunk, includes);
    const missing = chunk.filter((id) => !found.has(id));
    return [...found.values(), ...(await Promise.all(missing.map((id) => single(id, includes))))];
  };
  const items = await Promise.all(partsOf(ids, largestPage).map(read));
  return items.flat().filter((item) => item !== null);
}

async function readChunk<Item extends { id: string }>(
  source: Source<Item>,
  idsFilter: string,
  ids: readonly string[],
  includes: readonly string[],
): Promise<Map<string, Item>> {
  const wanted = new Set(ids);
  const filter: Filter<Item> = {
    send: ids.map((id) => [`${idsFilter}[]`, id]),
    holds: ({ id }) => wanted.has(id),
  };
  const ask = asking(source, { filters: [filter], includes });
  const first = await ask(1, largestPage);
  const pagesLeft = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
  const found = new Map(first.items.filter(filter.holds).map((item) => [item.id, item]));

  // Smaller pages than asked for, or an ignored filter: the rest of the list, where that is cheaper than singles.
  if (pagesLeft > 0 && pagesLeft <= ids.length - found.size) {
    const rest = await Promise.all(Array.from({ length: pagesLeft }, (_, at) => ask(at + 2, first.perPage)));
    for (const item of rest.flatMap(({ items }) => items)) if (wanted.has(item.id)) found.set(item.id, item);
  }
  return found;
}
