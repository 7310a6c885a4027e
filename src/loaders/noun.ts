import type { Found } from "../freshbooks/lists/byIds.ts";
import type { Need } from "../freshbooks/lists/children.ts";
import { lossOf } from "../freshbooks/records/record.ts";
import type { Page, Window } from "../values/page.ts";
import { loaderById, type Others } from "./byId.ts";
import { type ChildrenOf, loaderOfChildren } from "./childrenOf.ts";
import type { RowCount } from "./rows.ts";

type Listed = { readonly id: string };
type Parted = { readonly parts: readonly string[] };
type PartOf<Query extends Parted> = Query["parts"][number];

type Noun<Item, Query extends Parted> = {
  byIds(ids: readonly never[], parts: readonly PartOf<Query>[]): Promise<Found<Item>>;
  list(query: Query, window: Window): Promise<Page<Item>>;
};

type Children<Parent, Item, Query> = (
  parents: readonly Parent[],
  query: Query,
  window: Window,
  need: Need,
) => Promise<readonly Page<Item>[]>;

/** The loaders of one noun: by id, in lists, below parents. A record of a list is cached by its id. */
export function loadersOf<Item extends Listed, Query extends Parted>(
  { byIds, list }: Noun<Item, Query>,
  count: RowCount,
  others?: Others,
) {
  const byId = loaderById<Item["id"], Item, PartOf<Query>>(
    (ids, parts) => byIds(ids as readonly never[], parts),
    others,
  );
  const know = (page: Page<Item>, { parts }: Query): Page<Item> => {
    for (const item of page.items) if (!lossOf(item)) byId.prime(item, parts);
    return page;
  };
  return {
    ...byId,
    list: async (query: Query, window: Window): Promise<Page<Item>> =>
      count(know(await list(query, window), query)),
    /** `mostParents` is how many parents one request accepts. */
    below: <Parent extends string | Listed>(
      read: Children<Parent, Item, Query>,
      mostParents?: number,
    ): ChildrenOf<Parent, Query, Item> => {
      const fetchAll = async (parents: readonly Parent[], query: Query, window: Window, need: Need) =>
        (await read(parents, query, window, need)).map((page) => know(page, query));
      let loader: ChildrenOf<Parent, Query, Item> | undefined; // few are used
      return {
        load: (...asked) => {
          loader ??= loaderOfChildren(fetchAll, count, mostParents);
          return loader.load(...asked);
        },
      };
    },
  };
}
