import { partsOf } from "../../values/parts.ts";
import { ListError } from "../errors.ts";
import { idOf, lossOf } from "../records/record.ts";
import { judge } from "./judging.ts";
import { asking } from "./list.ts";
import { largestPage } from "./pages.ts";
import type { Filter } from "./query.ts";
import type { Source } from "./source.ts";

/** How many more records an operation may read one by one because no list holds them. */
export type Singles = { left: number };

/** Far below what FreshBooks answers in a minute. */
export const mostSingles = 100;

/** A list whose records can also be read one by one; null for a missing one. */
type Readable<Item> = {
  readonly source: Source<Item>;
  readonly singles: Singles;
  single(id: string, includes: readonly string[]): Promise<Item | null>;
};

/** A list to search for records. */
export type Search<Item> = {
  readonly filters: (ids: readonly string[]) => readonly Filter<Item>[];
  /** How many ids one request can name; all by default. */
  readonly most?: number;
  /** How many must be missing to make it worthwhile. */
  readonly least?: number;
  /** The rows it exists for. When one is found singly that it did not hold, FreshBooks ignores it, and it is not used for a while. */
  readonly reveals?: { readonly name: string; readonly holds: (item: Item) => boolean };
};

/** Records by id, without missing ones; an error for an unreadable one. */
export type Found<Item> = ReadonlyMap<string, Item | Error>;

/**
 * Records by id, without missing ones. The first page of each list is searched, and further ones when that is cheaper
 * than single reads; the rest is then read singly, within the operation's limit. Other rows are dropped.
 */
export async function readByIds<Item extends { readonly id: string }>(
  { source, singles, single }: Readable<Item>,
  searches: readonly Search<Item>[],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Found<Item>> {
  const found = new Map<string, Item | Error>();
  /** Not worth a list. */
  const alone = new Set<string>();
  const missing = () => ids.filter((id) => !found.has(id));

  async function look(filters: readonly Filter<Item>[], some: readonly string[]): Promise<void> {
    const wanted = new Set(some);
    const ask = asking(source, { filters, includes });
    const take = ({ items }: { items: readonly Item[] }) => {
      for (const item of items) {
        const id = idOf(item);
        if (!wanted.delete(id)) continue;
        found.set(id, lossOf(item) ?? item);
      }
    };
    const first = await ask(1, largestPage);
    take(first);
    const pagesLeft = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
    if (pagesLeft > 0 && pagesLeft <= wanted.size)
      (await Promise.all(Array.from({ length: pagesLeft }, (_, at) => ask(at + 2, first.perPage)))).map(take);
  }

  const held = ({ reveals }: Search<Item>) => ({
    filters: reveals ? [{ send: [[reveals.name, ""] as const], holds: reveals.holds }] : [],
    includes: [],
  });
  const asked = new Set<Search<Item>>();
  for (const search of searches) {
    const { filters, most = ids.length, least = 2 } = search;
    const some = missing().filter((id) => !alone.has(id));
    if (some.length < least || !source.trust.holds(held(search))) continue;
    asked.add(search);
    await Promise.all(
      partsOf(some, most).map((part) => {
        if (part.length > 1) return look(filters(part), part);
        return part.forEach((id) => void alone.add(id));
      }),
    );
  }

  // The caller's share of requests limits how many are read at once.
  const isCounted = searches.length > 0 && ids.length > 1;
  await Promise.all(
    missing().map(async (id) => {
      if (isCounted && singles.left <= 0) return void found.set(id, tooMany());
      if (isCounted) singles.left -= 1;
      const item = await one(single(id, includes));
      if (!item) return;
      found.set(id, item);
      if (item instanceof Error || alone.has(id)) return;
      for (const search of asked)
        if (judge(() => search.reveals?.holds(item)) === true)
          source.trust.lose(
            held(search).filters.flatMap(({ send }) => send),
            undefined,
          );
    }),
  );
  return found;
}

const tooMany = () =>
  new ListError(
    "tooMany",
    `This query requires more than ${mostSingles} records that FreshBooks returns only one by one: split it into several queries`,
  );

/** A failure does not affect the others. */
const one = <Item>(reading: Promise<Item>): Promise<Item | Error> =>
  reading.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
