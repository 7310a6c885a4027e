import DataLoader from "dataloader";
import type { Need } from "../freshbooks/children.ts";
import type { Page, Window } from "../values/page.ts";

/** A window of the children of one parent, as a resolver asks for it. */
export type ChildrenOf<Parent, Query, Item> = {
  load(parent: Parent, query: Query, window: Window, need: Need): Promise<Page<Item>>;
};

const needs: readonly Need[] = ["rows", "more", "total"];

/** Parents that ask the same question in the same tick share one call. */
export function loaderOfChildren<Parent, Query, Item>(
  fetchAll: (
    parents: readonly Parent[],
    query: Query,
    window: Window,
    need: Need,
  ) => Promise<readonly Page<Item>[]>,
): ChildrenOf<Parent, Query, Item> {
  type Key = { parent: Parent; query: Query; window: Window; need: Need };

  async function fetchGroup(keys: readonly Key[]): Promise<Map<Key, Page<Item>>> {
    const [{ query, window }] = keys as [Key];
    const need = needs[Math.max(...keys.map((key) => needs.indexOf(key.need)))] ?? "total";
    const pages = await fetchAll(
      keys.map(({ parent }) => parent),
      query,
      window,
      need,
    );
    return new Map(keys.map((key, at) => [key, pages[at] as Page<Item>]));
  }

  const batches = new DataLoader<Key, Page<Item>>(
    async (keys) => {
      const groups = Map.groupBy(keys, ({ query, window }) => JSON.stringify([query, window]));
      const answers = await Promise.allSettled([...groups.values()].map(fetchGroup));
      const groupOf = [...groups.values()];
      return keys.map((key) => {
        const answer = answers[groupOf.findIndex((group) => group.includes(key))];
        return answer?.status === "fulfilled"
          ? (answer.value.get(key) as Page<Item>)
          : (answer?.reason as Error);
      });
    },
    { cache: false, maxBatchSize: 100 }, // as many parents as one request can name
  );

  return { load: (parent, query, window, need) => batches.load({ parent, query, window, need }) };
}
