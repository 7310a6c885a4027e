import DataLoader from "dataloader";
import type { Need } from "../freshbooks/lists/children.ts";
import type { Page, Window } from "../values/page.ts";
import type { RowCount } from "./rows.ts";

/** A window of the children of one parent, as a resolver asks for it. */
export type ChildrenOf<Parent, Query, Item> = {
  load(parent: Parent, query: Query, window: Window, need: Need): Promise<Page<Item>>;
};

const needs: readonly Need[] = ["rows", "more", "total"];

type Parented = string | { readonly id: string };
const idOf = (parent: Parented): string => (typeof parent === "string" ? parent : parent.id);

/** Parents that ask the same question in the same tick share one call; what one parent was asked is asked once. */
export function loaderOfChildren<Parent extends Parented, Query, Item>(
  fetchAll: (
    parents: readonly Parent[],
    query: Query,
    window: Window,
    need: Need,
  ) => Promise<readonly Page<Item>[]>,
  count: RowCount,
  /** As many parents as one request can name. */
  mostParents = 100,
): ChildrenOf<Parent, Query, Item> {
  type Key = { parent: Parent; query: Query; window: Window; need: Need };

  async function fetchGroup(keys: readonly Key[]): Promise<Map<string, Page<Item>>> {
    const [{ query, window }] = keys as [Key];
    const need = needs[Math.max(...keys.map((key) => needs.indexOf(key.need)))] ?? "total";
    const parents = new Map(keys.map(({ parent }) => [idOf(parent), parent]));
    const pages = await fetchAll([...parents.values()], query, window, need);
    return new Map([...parents.keys()].map((id, at) => [id, pages[at] as Page<Item>]));
  }

  const batches = new DataLoader<Key, Page<Item>, string>(
    async (keys) => {
      const groups = [...Map.groupBy(keys, ({ query, window }) => JSON.stringify([query, window])).values()];
      const answers = await Promise.allSettled(groups.map(fetchGroup));
      const answerTo = new Map(groups.flatMap((group, at) => group.map((key) => [key, answers[at]])));
      return keys.map((key) => {
        const answer = answerTo.get(key);
        return answer?.status === "fulfilled"
          ? (answer.value.get(idOf(key.parent)) as Page<Item>)
          : (answer?.reason as Error);
      });
    },
    {
      maxBatchSize: mostParents,
      cacheKeyFn: ({ parent, query, window, need }) => JSON.stringify([idOf(parent), query, window, need]),
    },
  );

  return {
    load: async (parent, query, window, need) => count(await batches.load({ parent, query, window, need })),
  };
}
