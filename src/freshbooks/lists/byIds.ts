import { partsOf } from "../../values/parts.ts";
import { ListError } from "../errors.ts";
import { idOf, lossOf } from "../records/record.ts";
import { judge } from "./judging.ts";
import { asking } from "./list.ts";
import { largestPage, numbersFrom } from "./pages.ts";
import type { Filter, SourcePage } from "./query.ts";
import type { Source } from "./source.ts";

/** How many more records an operation may read one by one because no list holds them. */
export type Singles = { left: number };

/** Far below what FreshBooks answers in a minute. */
export const mostSingles = 100;

/** Counts one more request for what FreshBooks returns one by one, such as share links. Throws where an operation has had all of its share. */
export function countSingle(singles: Singles, what: string): void {
  const message = `FreshBooks returns ${what} one by one, at most ${mostSingles} in an operation: request them in several operations`;
  if (singles.left <= 0) throw new ListError("tooMany", message);
  singles.left -= 1;
}

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
  /** Whether a record that was read singly is likely to be in it. */
  readonly likely?: (item: Item) => boolean;
};

/** Records by id, without missing ones; an error for an unreadable one. */
export type Found<Item> = ReadonlyMap<string, Item | Error>;

/**
 * Records by id, without missing ones. The first page of each list is searched, and further ones when that is cheaper
 * than single reads; the rest is then read singly, within the operation's limit. Other rows are dropped. Where the
 * caller's earlier answers showed on which page of which list a record is, that is where it is looked for first.
 */
export async function readByIds<Item extends { readonly id: string }>(
  { source, singles, single }: Readable<Item>,
  searches: readonly Search<Item>[],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Found<Item>> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1 && searches.every(({ least = 2 }) => least > 1)) {
    const item = await one(single(only, includes));
    return new Map(item ? [[only, item]] : []);
  }
  const { recall } = source;
  const found = new Map<string, Item | Error>();
  /** As known at first: these reads themselves may leave no room for a guess. */
  const places = new Map(ids.map((id) => [id, recall.placeOf(id)]));
  /** Not worth a list. */
  const alone = new Set<string>();
  const readAlone = new Set<string>();
  const searched = new Map<Search<Item>, Set<string>>(searches.map((search) => [search, new Set()]));
  const missing = () => ids.filter((id) => !found.has(id) && !readAlone.has(id));
  const askingIn = (search: Search<Item>, some: readonly string[]) =>
    asking(source, { filters: search.filters(some), includes });

  /** Ids select the rows of some lists; in others each row is found where it was. */
  function take(search: Search<Item>, wanted: ReadonlySet<string>, { items, page }: SourcePage<Item>): void {
    const list = searches.indexOf(search);
    for (const item of items) {
      const id = idOf(item);
      const isWanted = wanted.has(id) && !found.has(id);
      if (isWanted) found.set(id, lossOf(item) ?? item);
      if (!search.most) recall.learnPlace(id, placeAt(list, page));
      else if (isWanted && list > 0) recall.learnPlace(id, placeAt(list, 1));
    }
  }

  async function look(search: Search<Item>, some: readonly string[]): Promise<void> {
    const wanted = new Set(some);
    const ask = askingIn(search, some);
    const beginning = ask(1, largestPage);
    const expected = ask.expected() ?? 0;
    if (expected > largestPage && expected <= 2 * largestPage) ask.ahead([2], largestPage);
    const first = await beginning;
    for (const id of some) searched.get(search)?.add(id);
    take(search, wanted, first);
    const pagesLeft = Math.ceil(first.total / Math.max(1, first.perPage)) - 1;
    const left = some.filter((id) => !found.has(id)).length;
    if (pagesLeft <= 0 || pagesLeft > left) return;
    // Were all in this list, its first page would have had its share of them.
    const here = (some.length - left) * (first.total / largestPage);
    if (here < some.length / 4) lookAhead(searches[searches.indexOf(search) + 1], left);
    const further = await Promise.all(numbersFrom(2, pagesLeft + 1).map((page) => ask(page, first.perPage)));
    for (const page of further) take(search, wanted, page);
  }

  /** The next list begins beside the further pages of the one before: a trip less, at most a page too many. */
  function lookAhead(next: Search<Item> | undefined, left: number): void {
    if (!next || next.most || left < (next.least ?? 2) || searched.get(next)?.size) return;
    if (recall.hasRoom() && source.trust.holds(held(next))) askingIn(next, []).ahead([1], largestPage);
  }

  const held = ({ reveals }: Search<Item>) => ({
    filters: reveals ? [{ send: [[reveals.name, ""] as const], holds: reveals.holds }] : [],
    includes: [],
  });
  const isUsed = (search: Search<Item>, some: readonly string[]): boolean =>
    some.length >= (search.least ?? 2) && source.trust.holds(held(search));

  async function lookIn(search: Search<Item>, some: readonly string[]): Promise<void> {
    await Promise.all(
      partsOf(some, search.most ?? ids.length).map((part) => {
        if (part.length > 1) return look(search, part);
        for (const id of part) alone.add(id);
        return readSingly(part);
      }),
    );
  }

  // The caller's share of requests limits how many are read at once.
  const isCounted = searches.length > 0 && ids.length > 1;
  async function readSingly(some: readonly string[], limited = isCounted): Promise<void> {
    await Promise.all(
      some.map(async (id) => {
        readAlone.add(id);
        if (limited && singles.left <= 0) return void found.set(id, tooMany());
        if (limited) singles.left -= 1;
        const item = await one(single(id, includes));
        if (item) found.set(id, item);
        if (item instanceof Error || !isCounted) return;
        const listed = learnSingle(id, item);
        if (!limited && !listed) singles.left -= 1; // no list would have had it
        if (!item || alone.has(id)) return;
        for (const search of searches)
          if (searched.get(search)?.has(id) && judge(() => search.reveals?.holds(item)) === true)
            source.trust.lose(
              held(search).filters.flatMap(({ send }) => send),
              undefined,
            );
      }),
    );
  }

  /** Whether a list has a record that was read singly. */
  function learnSingle(id: string, item: Item | null): boolean {
    const isIn = (search: Search<Item>) => item !== null && judge(() => search.likely?.(item)) !== false;
    const byIds = searches.findIndex((search) => search.most && search.likely && isIn(search));
    const known = searches[listAt(places.get(id) ?? inNone)];
    const listed = known !== undefined && isIn(known);
    const wasSearched = searches.some((search) => searched.get(search)?.has(id));
    if (byIds >= 0) recall.learnPlace(id, placeAt(byIds, 1));
    else if (!listed) recall.learnPlace(id, wasSearched || !item ? inNone : undefined);
    return listed;
  }

  /** Each on the page that had it, or singly where that is cheaper. */
  async function readShelves(shelves: readonly Shelf<Item>[]): Promise<void> {
    const whole = worthReading(shelves, Math.min(mostSinglesAtOnce, singles.left));
    await Promise.all(
      shelves.map(async (shelf) => {
        const { search, page, ids: some } = shelf;
        if (!whole.has(shelf)) {
          for (const id of some) alone.add(id);
          return readSingly(some, false);
        }
        take(search, new Set(some), await askingIn(search, some)(page, largestPage));
        for (const id of some) if (!found.has(id)) recall.learnPlace(id, undefined);
      }),
    );
  }

  async function readPlaced(): Promise<void> {
    const lists = Map.groupBy(ids, (id) => listAt(places.get(id) ?? placeAt(0, 0)));
    if ([...places.values()].every((place) => place === undefined)) return;
    const shelves: Shelf<Item>[] = [];
    const reading: Promise<void>[] = [];
    for (const [list, some] of lists) {
      const search = searches[list];
      if (!search) {
        reading.push(readSingly(some));
        continue;
      }
      const pageOf = (id: string) => (search.most ? 0 : pageAt(places.get(id) ?? 0));
      const isLong = !search.most && askingIn(search, some).expected() !== undefined;
      for (const [page, those] of Map.groupBy(some, pageOf)) {
        if (page > 0) shelves.push({ search, page, ids: those, isLong });
        else reading.push(isUsed(search, those) ? lookIn(search, those) : readSingly(those));
      }
    }
    await Promise.all([...reading, readShelves(shelves)]);
  }

  if (isCounted) await readPlaced();
  for (const search of searches) {
    const some = missing().filter((id) => !alone.has(id) && !searched.get(search)?.has(id));
    if (isUsed(search, some)) await lookIn(search, some);
  }
  await readSingly(missing());
  return found;
}

/** The page of a list that had some records. */
type Shelf<Item> = {
  readonly search: Search<Item>;
  readonly page: number;
  readonly ids: readonly string[];
  /** Of several pages. */
  readonly isLong: boolean;
};

/** A page of a long list is the transfer of seventy single records: it is not worth reading for as few. */
const longPageInSingles = 10;

/** With as many requests in flight a caller starts: any above it would be another round trip. */
const mostSinglesAtOnce = 32;

/** The pages to read: of long lists all or none, where single reads are more than fit into a round trip, or many for each page. */
function worthReading<Item>(shelves: readonly Shelf<Item>[], mostAlone: number): ReadonlySet<Shelf<Item>> {
  const long = shelves.filter(({ isLong }) => isLong);
  const records = long.reduce((count, { ids }) => count + ids.length, 0);
  const isSingly = records <= Math.min(mostAlone, long.length * longPageInSingles);
  return new Set(shelves.filter(({ ids, isLong }) => ids.length > 1 && !(isLong && isSingly)));
}

/** The place of a record that no list has. */
const inNone = 0;

/** A place is a list and a page of it. */
const mostPages = 10_000;
const placeAt = (list: number, page: number): number => (list + 1) * mostPages + page;
const listAt = (place: number): number => Math.floor(place / mostPages) - 1;
const pageAt = (place: number): number => place % mostPages;

const tooMany = () =>
  new ListError(
    "tooMany",
    `This query requires more than ${mostSingles} records that FreshBooks returns only one by one: split it into several queries`,
  );

/** A failure does not affect the others. */
const one = <Item>(reading: Promise<Item>): Promise<Item | Error> =>
  reading.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
