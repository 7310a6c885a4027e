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
 * caller's earlier answers said on which page of which list a record is, that is where it is looked for first.
 */
export async function readByIds<Item extends { readonly id: string }>(
  { source, singles, single }: Readable<Item>,
  searches: readonly Search<Item>[],
  ids: readonly string[],
  includes: readonly string[],
): Promise<Found<Item>> {
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
    const further = await Promise.all(numbersFrom(2, pagesLeft + 1).map((page) => ask(page, first.perPage)));
    for (const page of further) take(search, wanted, page);
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
        return undefined;
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
  async function readPages(search: Search<Item>, places: ReadonlyMap<string, number>): Promise<void> {
    const some = [...places.keys()];
    const pages = new Set([...places.values()].map(pageAt));
    const ask = askingIn(search, some);
    const cost = pages.size * (ask.expected() === undefined ? 1 : longPageInSingles);
    if (cost >= some.length && some.length <= singles.left) {
      for (const id of some) alone.add(id);
      return readSingly(some, false);
    }
    const answers = await Promise.all([...pages].map((page) => ask(page, largestPage)));
    for (const answer of answers) take(search, new Set(some), answer);
    for (const id of some) if (!found.has(id)) recall.learnPlace(id, undefined);
  }

  async function readPlaced(): Promise<void> {
    const lists = Map.groupBy(ids, (id) => listAt(places.get(id) ?? placeAt(0, 0)));
    if ([...places.values()].every((place) => place === undefined)) return;
    await Promise.all(
      [...lists].map(async ([list, some]) => {
        const search = searches[list];
        const placed = new Map(some.flatMap((id) => (places.get(id) ? [[id, places.get(id) ?? 0]] : [])));
        if (!search) return readSingly(some);
        const others = search.most ? some : some.filter((id) => !placed.has(id));
        const reading = search.most || placed.size === 0 ? undefined : readPages(search, placed);
        if (isUsed(search, others)) await lookIn(search, others);
        else await readSingly(others);
        await reading;
      }),
    );
  }

  if (isCounted) await readPlaced();
  for (const search of searches) {
    const some = missing().filter((id) => !alone.has(id) && !searched.get(search)?.has(id));
    if (isUsed(search, some)) await lookIn(search, some);
  }
  await readSingly(missing());
  return found;
}

/**
 * A page of a long list is many times the transfer of a single record: it is not worth reading for as few.
 */
const longPageInSingles = 5;

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
