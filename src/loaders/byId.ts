import DataLoader from "dataloader";

export type ById<Id extends string, Item, Part extends string> = {
  /** Null when there is no such record. The parts are those that FreshBooks sends only on request. */
  load(id: Id, parts?: readonly Part[]): Promise<Item | null>;
  /** A record that was part of a list, and its parts. */
  prime(item: Item, parts: readonly Part[]): void;
};

/** What a batch waits for, if anything. */
export type Others = () => Promise<unknown> | undefined;

/**
 * One call for many ids, matched by id and never by position; the parts of a batch are requested together. An
 * unreadable record is an error in its own position. A batch waits for others that will ask for the same noun.
 */
export function loaderById<Id extends string, Item extends { id: Id }, Part extends string>(
  fetchMany: (ids: readonly Id[], parts: readonly Part[]) => Promise<ReadonlyMap<string, Item | Error>>,
  others: Others = () => undefined,
): ById<Id, Item, Part> {
  type Key = { id: Id; parts: readonly Part[] };
  const known = new Map<Id, { parts: readonly Part[]; item: Promise<Item | null> }[]>();

  const batches = new DataLoader<Key, Item | null>(
    async (keys) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const parts = [...new Set(keys.flatMap((key) => key.parts))];
      const items = await fetchMany(ids, parts);
      return keys.map(({ id }) => items.get(id) ?? null);
    },
    {
      cache: false, // the cache below knows a record's parts
      batchScheduleFn: (dispatch) => {
        // After everything that has been resolved by now, as DataLoader itself does.
        const soon = () => process.nextTick(dispatch);
        Promise.resolve(others()).then(soon);
      },
    },
  );

  const knownWith = (id: Id, parts: readonly Part[]) =>
    known.get(id)?.find((entry) => parts.every((part) => entry.parts.includes(part)));

  function remember(id: Id, parts: readonly Part[], item: Promise<Item | null>): Promise<Item | null> {
    const others = known.get(id);
    if (others) others.push({ parts, item });
    else known.set(id, [{ parts, item }]);
    return item;
  }

  return {
    load: (id, parts = []) => knownWith(id, parts)?.item ?? remember(id, parts, batches.load({ id, parts })),
    prime: (item, parts) => {
      if (!knownWith(item.id, parts)) remember(item.id, parts, Promise.resolve(item));
    },
  };
}
