import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** How long what was learned of a list is used. */
const lifeMs = 5 * 60_000;
const mostKept = 50_000;
/** Values whose rows are counted, of one filter. */
const mostCounted = 2_000;
/** Longer keys are hashed: a filter may name a hundred records. */
const longestKey = 200;

/** Rows by the value of a filter, the latest last. */
export type Counts = ReadonlyMap<string, number>;

/**
 * What one caller's earlier answers showed about one list. It decides what is requested, and when, never what is
 * returned: every answer is judged as if nothing were known.
 */
export type Recall = {
  /** How many rows a query has, if more than one page. Undefined when unknown. */
  total(question: string): number | undefined;
  learnTotal(question: string, total: number | undefined): void;
  /** How many rows each of a filter's values has, as far as known, where all pages of their rows were worth reading. */
  counts(question: string): Counts | undefined;
  learnCounts(question: string, counts: Counts | undefined): void;
  /** Where a record was among the lists of its noun. */
  placeOf(id: string): number | undefined;
  learnPlace(id: string, place: number | undefined): void;
  /** Whether there is room for a request that may be needless. */
  hasRoom(): boolean;
};

/** One caller's recall of a list, by its path. */
export type Recollect = (list: string) => Recall;

/** Recalls nothing that would lead to a guess while there is no room for one; everything is still learned. */
export function whileRoom(recall: Recall, hasRoom: () => boolean): Recall {
  const ifRoom =
    <Value>(recalled: (what: string) => Value | undefined) =>
    (what: string) => {
      const value = recalled(what);
      return value !== undefined && hasRoom() ? value : undefined;
    };
  return {
    ...recall,
    ...{ total: ifRoom(recall.total), counts: ifRoom(recall.counts), placeOf: ifRoom(recall.placeOf) },
    hasRoom,
  };
}

/** A bounded memory of all callers, which expires. What one caller's answers showed is used for that caller alone. */
export function createMemory(now: () => number = () => performance.now()): (caller: string) => Recollect {
  const known = new LRUCache<string, number | Counts>({
    ...{ maxSize: mostKept, sizeCalculation: (value) => 1 + (typeof value === "number" ? 0 : value.size) },
    ...{ ttl: lifeMs, ttlResolution: 0, perf: { now } },
  });
  return (caller) => (list) => {
    const own = JSON.stringify([caller, list]);
    const keyUnder = (prefix: string) => (what: string) => {
      const key = prefix + what;
      return key.length <= longestKey ? key : hash("sha256", key, "base64");
    };
    const at = (key: string) => known.get(key);
    const ofTotal = keyUnder(`${own} total `);
    const ofCounts = keyUnder(`${own} counts `);
    const ofPlace = keyUnder(`${own} place `);
    type KeyOf = ReturnType<typeof keyUnder>;
    const recall = (keyOf: KeyOf) => (what: string) => {
      const value = at(keyOf(what));
      return typeof value === "number" ? value : undefined;
    };
    const learn = (keyOf: KeyOf) => (what: string, value: number | undefined) => {
      const key = keyOf(what);
      if (value === undefined) known.delete(key);
      else known.set(key, value);
    };
    const countsAt = (key: string): Counts | undefined => {
      const value = at(key);
      return typeof value === "object" ? value : undefined;
    };
    const learnCounts = (what: string, counts: Counts | undefined) => {
      const key = ofCounts(what);
      if (!counts) return void known.delete(key);
      // The latest last: they are kept.
      const all = [...(countsAt(key) ?? [])].filter(([value]) => !counts.has(value)).concat([...counts]);
      known.set(key, new Map(all.slice(-mostCounted)));
    };
    return {
      ...{ total: recall(ofTotal), learnTotal: learn(ofTotal) },
      ...{ counts: (what: string) => countsAt(ofCounts(what)), learnCounts },
      ...{ placeOf: recall(ofPlace), learnPlace: learn(ofPlace) },
      hasRoom: () => true,
    };
  };
}
