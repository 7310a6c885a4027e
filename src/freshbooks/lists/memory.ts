import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** How long what was learned of a list is used. */
const lifeMs = 5 * 60_000;
const mostKept = 50_000;
/** Longer keys are hashed: a filter may name a hundred records. */
const longestKey = 200;

/**
 * What one caller's earlier answers said about one list. It decides what is requested, and when, never what is
 * returned: every answer is judged as if nothing were known.
 */
export type Recall = {
  /** How many rows a query has, if more than one page. Undefined when unknown. */
  total(question: string): number | undefined;
  learnTotal(question: string, total: number | undefined): void;
  /** How many children a parent has on average, where all pages of the children were worth reading. */
  perParent(question: string): number | undefined;
  learnPerParent(question: string, average: number | undefined): void;
  /** Where a record was among the lists of its noun. */
  placeOf(id: string): number | undefined;
  learnPlace(id: string, place: number | undefined): void;
};

/** One caller's recall of a list, by its path. */
export type Recollect = (list: string) => Recall;

/** Recalls nothing that would lead to a guess while there is no room for one; everything is still learned. */
export function whileRoom(recall: Recall, hasRoom: () => boolean): Recall {
  const ifRoom = (recalled: Recall["total"]) => (what: string) => {
    const value = recalled(what);
    return value !== undefined && hasRoom() ? value : undefined;
  };
  return {
    ...recall,
    ...{ total: ifRoom(recall.total), perParent: ifRoom(recall.perParent), placeOf: ifRoom(recall.placeOf) },
  };
}

/** A bounded memory of all callers, which expires. What one caller's answers said is used for that caller alone. */
export function createMemory(now: () => number = () => performance.now()): (caller: string) => Recollect {
  const known = new LRUCache<string, number>({
    ...{ maxSize: mostKept, sizeCalculation: () => 1 },
    ...{ ttl: lifeMs, ttlResolution: 0, perf: { now } },
  });
  return (caller) => (list) => {
    const keyOf = (kind: string, what: string) => {
      const key = JSON.stringify([caller, list, kind, what]);
      return key.length <= longestKey ? key : createHash("sha256").update(key).digest("base64");
    };
    const recall = (kind: string) => (what: string) => known.get(keyOf(kind, what));
    const learn = (kind: string) => (what: string, value: number | undefined) => {
      const key = keyOf(kind, what);
      if (value === undefined) known.delete(key);
      else known.set(key, value);
    };
    return {
      ...{ total: recall("total"), learnTotal: learn("total") },
      ...{ perParent: recall("perParent"), learnPerParent: learn("perParent") },
      ...{ placeOf: recall("place"), learnPlace: learn("place") },
    };
  };
}
