/** A record, null for none. */
export type Maybe<Item> = Item | null | Promise<Item | null>;

export type ById<Id extends string, Item, Part extends string> = {
  /**
   * Null when there is no such record; no promise once it was read. The parts are those that FreshBooks sends only on
   * request. Nothing is read if what other records mention of it is enough.
   */
  load(id: Id, parts?: readonly Part[], isEnough?: IsEnough): Maybe<Item>;
  /** Some values that another record has of it. */
  mention(id: Id, values: Partial<Item>): void;
  /** A record that was part of a list, and its parts. */
  prime(item: Item, parts: readonly Part[]): void;
};

/** Whether mentioned values of a record are all that is selected of it. */
export type IsEnough = (values: object) => boolean;

/** What a batch waits for, if anything. */
export type Others = () => Promise<unknown> | undefined;

/**
 * One call for many ids, matched by id and never by position; the parts of a batch are requested together. An
 * unreadable record is an error in its own position. A batch waits for others that will request the same noun.
 */
export function loaderById<Id extends string, Item extends { id: Id }, Part extends string>(
  fetchMany: (ids: readonly Id[], parts: readonly Part[]) => Promise<ReadonlyMap<string, Item | Error>>,
  others?: Others,
): ById<Id, Item, Part> {
  type Key = { id: Id; parts: readonly Part[]; isEnough: IsEnough | undefined };
  type Entry = { readonly parts: readonly Part[]; item: Maybe<Item> };
  const records = new Map<Id, Entry[]>();
  const mentions = new Map<Id, Partial<Item>>();

  const mentionOf = (id: Id, isEnough: IsEnough | undefined): Item | undefined => {
    const values = isEnough && mentions.get(id);
    return values && isEnough(values) ? (values as Item) : undefined;
  };

  /** Reads the records of a batch, and finds each of them. */
  async function readBatch(keys: readonly Key[]): Promise<(key: Key) => Item | null> {
    const mentioned = new Map<Key, Item>();
    for (const key of keys) {
      const some = mentionOf(key.id, key.isEnough);
      if (some) mentioned.set(key, some);
    }
    const left = mentioned.size > 0 ? keys.filter((key) => !mentioned.has(key)) : keys;
    const ids = [...new Set(left.map(({ id }) => id))];
    const parts = [...new Set(left.flatMap((key) => key.parts))];
    const reading = ids.length > 0 ? fetchMany(ids, parts) : Promise.resolve(new Map<Id, Item | Error>());
    for (const { id, parts, isEnough } of left)
      if (isEnough && !entryWith(id, parts)) remember(id, parts, itemIn(reading, id));
    const items = await reading.catch((error: Error) => error); // which concerns only those that were read
    if (!(items instanceof Error)) for (const id of ids) settle(id, parts, items.get(id) ?? null);
    return (key) => {
      const item = mentioned.get(key) ?? (items instanceof Error ? items : items.get(key.id));
      if (item instanceof Error) throw item;
      return item ?? null;
    };
  }

  type Batch = { readonly keys: Key[]; readonly read: ReturnType<typeof readBatch> };
  let batch: Batch | undefined;

  /** It is read after everything that has been resolved by then. */
  function beginBatch(): Batch {
    const keys: Key[] = [];
    const read = Promise.resolve(others?.()).then(async () => {
      await new Promise<void>((resolve) => process.nextTick(resolve));
      batch = undefined;
      return readBatch(keys);
    });
    return { keys, read };
  }

  function loadInBatch(key: Key): Promise<Item | null> {
    batch ??= beginBatch();
    batch.keys.push(key);
    return batch.read.then((find) => find(key));
  }

  const entryWith = (id: Id, parts: readonly Part[]) =>
    records.get(id)?.find((entry) => parts.every((part) => entry.parts.includes(part)));

  function remember(id: Id, parts: readonly Part[], item: Maybe<Item>): Maybe<Item> {
    records.set(id, [...(records.get(id) ?? []), { parts, item }]);
    return item;
  }

  /** From now on the record is known at once. */
  function settle(id: Id, parts: readonly Part[], item: Item | Error | null): void {
    if (item instanceof Error) return;
    for (const entry of records.get(id) ?? [])
      if (entry.item instanceof Promise && entry.parts.every((part) => parts.includes(part)))
        entry.item = item;
  }

  return {
    load: (id, parts = [], isEnough) => {
      const entry = entryWith(id, parts);
      if (entry) return entry.item;
      const some = mentionOf(id, isEnough);
      if (some) return some;
      const loading = loadInBatch({ id, parts, isEnough: others && isEnough });
      return others && isEnough ? loading : remember(id, parts, loading); // a list that it waits for may mention enough
    },
    mention: (id, values) => void mentions.set(id, values),
    prime: (item, parts) => {
      if (!entryWith(item.id, parts)) remember(item.id, parts, item);
    },
  };
}

function itemIn<Id, Item>(reading: Promise<ReadonlyMap<Id, Item | Error>>, id: Id): Promise<Item | null> {
  const item = reading.then((items) => {
    const found = items.get(id) ?? null;
    if (found instanceof Error) throw found;
    return found;
  });
  item.catch(() => {}); // perhaps nobody loads it again
  return item;
}
