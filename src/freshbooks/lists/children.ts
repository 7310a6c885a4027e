import type { Page, Window } from "../../values/page.ts";
import { UnreadableError } from "../errors.ts";
import { lost } from "../records/record.ts";
import { locally } from "./filters.ts";
import { judge } from "./judging.ts";
import { asking, isExact, isHonoured, readList, settle, settleWhole } from "./list.ts";
import type { Counts } from "./memory.ts";
import { largestPage, longestWhole, numbersFrom, readWhole, slice, type Whole } from "./pages.ts";
import type { Filter, Query } from "./query.ts";
import type { Source } from "./source.ts";

/** How to request the children of many parents at once, and those of one. */
export type Relation<Parent, Item> = {
  readonly together: (parents: readonly Parent[]) => Filter<Item>;
  readonly alone: (parent: Parent) => Filter<Item>;
  /** How children name a parent; defaults to its id. */
  readonly keyOf?: (parent: Parent) => string;
  /** The keys of the parents of a child. */
  readonly parentsOf: (item: Item) => Iterable<string>;
};

const one = (key: string | null): string[] => (key === null ? [] : [key]);

/** Children that name their parent, where one filter accepts one parent or many. */
export const namingParent = <Parent extends string, Item>(
  ofAny: (parents: readonly Parent[]) => Filter<Item>,
  parentOf: (item: Item) => string | null,
): Relation<Parent, Item> => ({
  together: ofAny,
  alone: (parent) => ofAny([parent]),
  parentsOf: (item) => one(parentOf(item)),
});

/** Children that FreshBooks lists for one parent at a time: those of several are picked from the whole list. */
export const oneAtATime = <Parent extends string, Item>(
  parentOf: (item: Item) => Parent | null,
  alone: (parents: readonly Parent[]) => Filter<Item>,
): Relation<Parent, Item> => ({
  together: (ids) =>
    locally((item) => {
      const parent = parentOf(item);
      return parent !== null && ids.includes(parent);
    }),
  alone: (id) => alone([id]),
  parentsOf: (item) => one(parentOf(item)),
});

/** A record of a client, as needed to find what names it. */
export type TheirRecord<Id extends string, ClientId extends string> = {
  readonly id: Id;
  readonly clientId: ClientId;
};

/**
 * Children without a filter: they are looked for among all records of their parent's client. `parentsIn` are the
 * parents that a child names; its lists need `includes`.
 */
export const amongTheClients = <
  Id extends string,
  ClientId extends string,
  Item extends { readonly clientId: ClientId | null },
>(
  ofClients: Relation<ClientId, Item>,
  parentsIn: (item: Item) => readonly (Id | null)[],
  includes?: readonly string[],
): Relation<TheirRecord<Id, ClientId>, Item> => {
  const read = (filter: Filter<Item>): Filter<Item> => ({ ...filter, ...(includes && { includes }) });
  return {
    together: (parents) => read(ofClients.together(parents.map(({ clientId }) => clientId))),
    alone: ({ id, clientId }) =>
      read({ ...ofClients.alone(clientId), keeps: (item) => parentsIn(item).includes(id) }),
    // A child may name another client's record, whose children are not searched when that is alone.
    keyOf: ({ id, clientId }) => `${id} of ${clientId}`,
    parentsOf: (item) => parentsIn(item).flatMap((id) => (id ? [`${id} of ${item.clientId}`] : [])),
  };
};

/** What must be known of a window: its rows, whether more follow, or the total. */
export type Need = "rows" | "more" | "total";

type Listed = { readonly id: string };

/**
 * A window of the children of each parent. All parents share one request; when their children do not fit into it, the
 * rest costs the cheaper of all further pages and one request for each unserved parent.
 */
export async function readChildren<Parent, Item extends Listed>(
  source: Source<Item>,
  relation: Relation<Parent, Item>,
  parents: readonly Parent[],
  query: Query<Item>,
  window: Window,
  need: Need,
): Promise<Page<Item>[]> {
  const queryOf = (filter: Filter<Item>): Query<Item> => ({ ...query, filters: [filter, ...query.filters] });
  const alone = (parent: Parent, whole?: () => Promise<Whole<Item>>): Promise<Page<Item>> => {
    const filter = relation.alone(parent);
    return readList(source, queryOf(filter), window, whole && { filter, whole });
  };
  const impossible = query.filters.some((filter) => filter.impossible);
  if (parents.length === 1 || impossible) return Promise.all(parents.map((parent) => alone(parent)));

  const ofAll = relation.together(parents);
  const joint = queryOf(ofAll);
  const ask = asking(source, joint);
  // Counts differ by condition and window.
  const own = query.filters.flatMap(({ send }) => send);
  const key = JSON.stringify([namesOf(joint), own, query.order?.send, query.includes, window, need]);
  const beginning = ask(1, largestPage);
  const values = ofAll.sentValueOf ? ofAll.send.map(([, value]) => value) : [];
  const { recall } = source;
  const { sure, likely } = guessPages(recall.counts(key), values, ask.expected());
  ask.ahead(numbersFrom(2, recall.right(key) ? likely : Math.min(likely, sure + 1)), largestPage);
  const first = await beginning;
  const pages = Math.ceil(first.total / Math.max(1, first.perPage));

  const trusted = isExact(joint) && isHonoured(source, joint, first.items);
  const seen = childrenIn(relation, settle(joint, { items: first.items, complete: false }));
  const known = (parent: Parent): Page<Item> | undefined => {
    const page = slice(seen(parent), window);
    return trusted && isServed(page, window, need) ? page : undefined;
  };

  const waiting = parents.filter((parent) => known(parent) === undefined).length;
  const isCheaper = pages - 1 <= waiting * costAlone(window, first.total / parents.length);
  const isWhole = isCheaper && first.total <= longestWhole;
  const wasRight = isWhole && likely <= pages + 1;
  if (!wasRight) recall.learnCounts(key, undefined); // the earlier parents mislead
  if (sure < likely || !wasRight) recall.learnRight(key, wasRight ? 1 : undefined);
  if (isWhole) {
    const whole = await readWhole(ask);
    recall.learnCounts(key, countsIn(whole.items, values, ofAll.sentValueOf));
    const all = childrenIn(relation, settleWhole(joint, whole));
    return parents.map((parent) => slice(all(parent), window));
  }

  // When FreshBooks cannot be trusted with one parent, the children of all are read once, not for each again.
  let all: Promise<Whole<Item>> | undefined;
  const readAll = () => {
    all ??= readWhole(ask);
    return all;
  };
  const few = first.total <= longestWhole;
  const readEach = () =>
    Promise.all(parents.map(async (parent) => known(parent) ?? alone(parent, few ? readAll : undefined)));
  const read = await readEach();
  // Rows that happen to fit one parent are exposed by those of another, possibly later.
  return parents.every((parent) => source.trust.holds(queryOf(relation.alone(parent)))) ? read : readEach();
}

/**
 * Rows by their parents. Each row is examined once, for any number of parents. One that does not name its parent may
 * belong to any: it is lost for all of them.
 */
function childrenIn<Parent, Item extends object>(
  { parentsOf, keyOf = String }: Relation<Parent, Item>,
  whole: Whole<Item>,
): (parent: Parent) => Whole<Item> {
  const byParent = new Map<string, number[]>();
  const astray = new Map<number, Item>();
  for (const [at, item] of whole.items.entries()) {
    const parents = judge(() => new Set(parentsOf(item)));
    if (parents instanceof UnreadableError) {
      astray.set(at, lost(item, parents));
      continue;
    }
    for (const key of parents) {
      const siblings = byParent.get(key);
      if (siblings) siblings.push(at);
      else byParent.set(key, [at]);
    }
  }
  const own = (parent: Parent): readonly number[] => byParent.get(keyOf(parent)) ?? [];
  if (astray.size === 0)
    return (parent) => ({ ...whole, items: own(parent).map((at) => whole.items[at] as Item) });
  return (parent) => ({
    complete: false,
    items: [...own(parent), ...astray.keys()]
      .sort((a, b) => a - b)
      .map((at) => astray.get(at) ?? (whole.items[at] as Item)),
  });
}

const namesOf = <Item>({ filters }: Query<Item>): readonly string[] => [
  ...new Set(filters.flatMap(({ send }) => send.map(([name]) => name))),
];

/** The rows of each value; one that cannot be judged is counted nowhere. */
function countsIn<Item>(
  items: readonly Item[],
  values: readonly string[],
  sentValueOf: Filter<Item>["sentValueOf"] = () => null,
): Counts {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const item of items) {
    const value = judge(() => sentValueOf(item));
    const count = typeof value === "string" ? counts.get(value) : undefined;
    if (count !== undefined) counts.set(value as string, count + 1);
  }
  return counts;
}

/** A page is expected from an estimate only if that many of its rows are. */
const leastExpected = 20;

/** Pages of the rows of some values, at least 1: those that are sure, as far as lists stay as they are, and those that are likely. */
type Guess = { readonly sure: number; readonly likely: number };

/** The number of the same values is best, if known. */
function guessPages(known: Counts | undefined, values: readonly string[], lately: number | undefined): Guess {
  const pagesOf = (rows: number) => (rows <= longestWhole ? Math.max(1, Math.ceil(rows / largestPage)) : 1);
  if (!known) return { sure: 1, likely: 1 };
  if (lately !== undefined) return { sure: pagesOf(lately), likely: pagesOf(lately) };
  const counted = values.flatMap((value) => known.get(value) ?? []);
  const sure = counted.reduce((rows, count) => rows + count, 0);
  const others = (values.length - counted.length) * usualOf(known);
  return { sure: pagesOf(sure - leastExpected), likely: pagesOf(sure + others - leastExpected) };
}

/** As many rows as are usual for a value: the median, since values with many rows are met first, and raise the mean above what the others have. */
function usualOf(known: Counts): number {
  const counts = [...known.values()].toSorted((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** The requests for one parent's window, assuming equal numbers of children: the actual number is not known before. */
function costAlone(window: Window, children: number): number {
  const pages = (rows: number) => Math.max(1, Math.ceil(Math.min(rows, children) / largestPage));
  if ("count" in window) return pages(window.count);
  return children <= largestPage ? 1 : 1 + pages(window.last); // the first has the total
}

/** Whether the first rows of a list are enough for the window. */
function isServed<Item>(page: Page<Item>, window: Window, need: Need): boolean {
  if (need === "total" || "last" in window) return false;
  return page.items.length === window.count && (need === "rows" || page.more);
}
