import { LRUCache } from "lru-cache";
import type { Parameter, Query } from "./query.ts";

/** What one list is known to ignore. */
export type Trust = {
  /** Whether nothing in the query was recently observed to be ignored. */
  holds<Item>(query: Query<Item>): boolean;
  lose(filters: readonly Parameter[], sort: string | undefined): void;
};

/** Called occasionally for each that is ignored, with the path of the list and its name on the wire. */
export type OnLost = (list: string, what: string) => void;

/** How long an ignored filter is assumed to stay ignored. */
const memoryMs = 10 * 60_000;

/**
 * Remembers, list by list, which filters and sorts FreshBooks ignored. Otherwise the pages of one list could be partly
 * in FreshBooks' order and partly in ours.
 */
export function createTrust(onLost: OnLost = () => {}): (list: string) => Trust {
  const lost = new LRUCache<string, true>({ maxSize: 10_000, sizeCalculation: () => 1, ttl: memoryMs });

  return (list) => {
    const keyOf = ([key]: Parameter) => `${list} ${key}`;
    const keyOfSort = (sort: string) => `${list} sort=${sort}`;
    const lose = (key: string, what: string) => {
      if (!lost.has(key)) onLost(list, what);
      lost.set(key, true);
    };
    return {
      holds: ({ filters, order }) =>
        !filters.some(({ send }) => send.some((parameter) => lost.has(keyOf(parameter)))) &&
        !(order?.send && lost.has(keyOfSort(order.send))),
      lose: (filters, sort) => {
        for (const parameter of filters) lose(keyOf(parameter), parameter[0]);
        if (sort) lose(keyOfSort(sort), `sort=${sort}`);
      },
    };
  };
}
