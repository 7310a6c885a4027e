import DataLoader from "dataloader";
import type { Need } from "../freshbooks/lists/children.ts";
import type { Page, Window } from "../values/page.ts";
import { partsOf } from "../values/parts.ts";
import type { RowCount } from "./rows.ts";

/** A window of the children of one parent, as a resolver requests it. */
export type ChildrenOf<Parent, Query, Item> = {
  load(parent: Parent, query: Query, window: Window, need: Need): Promise<Page<Item>>;
};

const needs: readonly Need[] = ["rows", "more", "total"];

type Parented = string | { readonly id: string };
const idOf = (parent: Parented): string => (typeof parent === "string" ? parent : parent.id);

/** The window from the start of the list; one of a cursor, or from the end, is read as it is. */
const frontOf = (window: Window): number | undefined =>
  "count" in window && window.offset === 0 && window.total === undefined ? window.count : undefined;

/** A window of a larger one from the same start. */
function cutTo<Item>(page: Page<Item>, window: Window): Page<Item> {
  const count = frontOf(window) ?? page.items.length;
  return count < page.items.length ? { ...page, items: page.items.slice(0, count), more: true } : page;
}

/**
 * Parents with the same query in the same tick share one call, and the windows of one parent that start with its first
 * child are cut from the largest of them; the same query of a parent is sent once.
 */
export function loaderOfChildren<Parent extends Parented, Query extends object, Item>(
  fetchAll: (
    parents: readonly Parent[],
    query: Query,
    window: Window,
    need: Need,
  ) => Promise<readonly Page<Item>[]>,
  count: RowCount,
  /** As many parents as one request accepts. */
  mostParents = 100,
): ChildrenOf<Parent, Query, Item> {
  /** `asks` names the query, which the parents of a list share: keys are compared several times. */
  type Key = { parent: Parent; query: Query; asks: string; window: Window; need: Need };

  const names = new WeakMap<Query, string>();
  const nameOf = (query: Query): string => {
    const name = names.get(query) ?? JSON.stringify(query);
    names.set(query, name);
    return name;
  };

  /** What each key is cut from: its own window, or its parent's largest from the start. */
  function windowsOf(keys: readonly Key[]): Map<Key, Window> {
    const listOf = ({ parent, asks }: Key) => `${idOf(parent)} ${asks}`;
    const isFront = ({ window }: Key) => frontOf(window) !== undefined;
    const smallestFirst = keys
      .filter(isFront)
      .sort((a, b) => (frontOf(a.window) ?? 0) - (frontOf(b.window) ?? 0));
    const largest = new Map(smallestFirst.map((key) => [listOf(key), key.window]));
    return new Map(
      keys.map((key) => [key, (isFront(key) ? largest.get(listOf(key)) : undefined) ?? key.window]),
    );
  }

  async function fetchGroup(keys: readonly Key[], window: Window): Promise<Map<string, Page<Item>>> {
    const [{ query }] = keys as [Key];
    const need = needs[Math.max(...keys.map((key) => needs.indexOf(key.need)))] ?? "total";
    const parents = new Map(keys.map(({ parent }) => [idOf(parent), parent]));
    const pages = await fetchAll([...parents.values()], query, window, need);
    return new Map([...parents.keys()].map((id, at) => [id, pages[at] as Page<Item>]));
  }

  /** Keys with the same query, for no more parents than a request accepts. */
  function groupsOf(keys: readonly Key[], windows: ReadonlyMap<Key, Window>): Key[][] {
    const groups = Map.groupBy(keys, (key) => `${key.asks} ${JSON.stringify(windows.get(key))}`);
    return [...groups.values()].flatMap((group) => {
      const ofEach = [...Map.groupBy(group, ({ parent }) => idOf(parent)).values()];
      return partsOf(ofEach, Math.min(mostParents, ofEach.length)).map((part) => part.flat());
    });
  }

  const batches = new DataLoader<Key, Page<Item>, string>(
    async (keys) => {
      const windows = windowsOf(keys);
      const groups = groupsOf(keys, windows);
      const answers = await Promise.allSettled(
        groups.map((group) => fetchGroup(group, windows.get(group[0] as Key) as Window)),
      );
      const answerTo = new Map(groups.flatMap((group, at) => group.map((key) => [key, answers[at]])));
      return keys.map((key) => {
        const answer = answerTo.get(key);
        return answer?.status === "fulfilled"
          ? cutTo(answer.value.get(idOf(key.parent)) as Page<Item>, key.window)
          : (answer?.reason as Error);
      });
    },
    {
      cacheKeyFn: ({ parent, asks, window, need }) =>
        `${idOf(parent)} ${asks} ${need} ${JSON.stringify(window)}`,
    },
  );

  return {
    load: async (parent, query, window, need) =>
      count(await batches.load({ parent, query, asks: nameOf(query), window, need })),
  };
}
