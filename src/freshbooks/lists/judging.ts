import { UnreadableError } from "../errors.ts";
import { lossOf, lost } from "../records/record.ts";
import type { Filter, Query } from "./query.ts";

/** The result of a condition on a row; an error when it depends on an unreadable value. */
type Judgement<Answer> = Answer | UnreadableError;

/** The result, or the error of the value that it depends on. */
export function judge<Answer>(find: () => Answer): Judgement<Answer> {
  try {
    return find();
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

const fits = <Item>({ holds, keeps, exactly }: Filter<Item>, item: Item): boolean =>
  holds(item) && (keeps?.(item) ?? true) && (exactly?.(item) ?? true);

/** Whether a row satisfies all filters. One that it certainly fails outweighs unreadable values. */
function isMeant<Item>(filters: readonly Filter<Item>[], item: Item): Judgement<boolean> {
  let unreadable: UnreadableError | undefined;
  for (const filter of filters) {
    const judged = judge(() => fits(filter, item));
    if (judged === false) return false;
    if (judged !== true) unreadable ??= judged;
  }
  return unreadable ?? true;
}

/** The rows that match, or may match, and whether any may. Rows that cannot be judged are lost. */
export function meant<Item extends object>(
  filters: readonly Filter<Item>[],
  rows: readonly Item[],
): { readonly items: readonly Item[]; readonly doubt: UnreadableError | undefined } {
  try {
    const isMeantPlainly = (item: Item) => filters.every((filter) => fits(filter, item));
    return { items: rows.filter(isMeantPlainly), doubt: undefined };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
  }
  let doubt: UnreadableError | undefined;
  const items = rows.flatMap((item) => {
    const judged = isMeant(filters, item);
    if (typeof judged === "boolean") return judged ? [item] : [];
    doubt ??= judged;
    return [lost(item, judged)];
  });
  return { items, doubt };
}

/** The rows, sorted here; those whose position cannot be known come last, and are lost. */
export function ordered<Item extends object>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  try {
    return items.toSorted(compare);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
  }
  const judged = items.map((item) => [item, judge(() => compare(item, item))] as const);
  const placed = judged.flatMap(([item, how]) => (typeof how === "number" ? [item] : []));
  const astray = judged.flatMap(([item, how]) => (typeof how === "number" ? [] : [lost(item, how)]));
  return [...placed.toSorted(compare), ...astray];
}

/** The rows of a page cut by FreshBooks: those that cannot be judged are lost, and keep their position. */
export const asJudged = <Item extends object>(
  { filters, order }: Query<Item>,
  items: readonly Item[],
): readonly Item[] =>
  items.map((item) => {
    if (lossOf(item)) return item;
    const judged = isMeant(filters, item);
    const how = typeof judged === "boolean" && order ? judge(() => order.compare(item, item)) : judged;
    return how instanceof UnreadableError ? lost(item, how) : item;
  });

/** From a complete list: the rows that satisfy a condition, and those for which that is unknown, which are lost. */
export const keeping = <Item extends object>(
  items: readonly Item[],
  keeps: (item: Item) => boolean,
): readonly Item[] => meant([{ send: [], holds: keeps }], items).items;

/** Rows by key. One with an unreadable key may be any that is not found: looking for that throws, as for a lost one. */
export function byKey<Key, Row extends object>(rows: readonly Row[], keyOf: (row: Row) => Key) {
  const known = new Map<Key, Row>();
  const shared = new Set<Key>();
  let doubt: UnreadableError | undefined;
  for (const row of rows) {
    const key = judge(() => keyOf(row));
    if (key instanceof UnreadableError) doubt ??= key;
    else {
      if (known.has(key)) shared.add(key);
      known.set(key, row);
    }
  }
  return {
    /** Whether several rows have the name; `get` gives the last. */
    isShared: (key: Key): boolean => shared.has(key),
    get: (key: Key): Row | undefined => {
      const row = known.get(key);
      const why = row ? lossOf(row) : doubt;
      if (why) throw why;
      return row;
    },
  };
}
