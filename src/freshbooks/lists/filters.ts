import { addDays, type Day, easternDay, lastDay, readingsOf } from "../../values/dates.ts";
import type { Period, Range } from "../../values/range.ts";
import { folded } from "../../values/text.ts";
import { saysNothing } from "../records/record.ts";
import type { Words } from "../records/words.ts";
import type { Filter, Order, SourcePage } from "./query.ts";

/**
 * Rows whose id, or whose parent's id, is one of these: the plural key for many, the single one for one, which may be
 * proven to work.
 */
export function anyOf<Item>(
  ids: readonly string[],
  single: string,
  plural: string,
  idOf: (item: Item) => string | null,
  singleProven = false,
): Filter<Item> {
  const wanted = new Set(ids);
  const [only] = wanted;
  return {
    send: wanted.size === 1 && only ? [[single, only]] : [...wanted].map((id) => [`${plural}[]`, id]),
    sentValueOf: idOf,
    proven: singleProven && wanted.size === 1,
    holds: (item) => wanted.has(idOf(item) ?? ""),
    impossible: wanted.size === 0,
  };
}

/** Rows between two days, inclusive; `proven` where days are known to work. The last possible day there bounds nothing, so it is not sent. */
export function between<Item>(
  key: string,
  { from, to }: Range<Day>,
  dayOf: (item: Item) => Day,
  proven = false,
): Filter<Item>[] {
  const filters: Filter<Item>[] = [];
  if (from) filters.push({ send: [[`${key}_min`, from]], proven, holds: (item) => dayOf(item) >= from });
  if (to && to !== lastDay) {
    // Whether FreshBooks includes the last day is not known: one more day is requested, and dropped here.
    const after = addDays(to, 1);
    filters.push({
      send: [[`${key}_max`, after]],
      holds: (item) => dayOf(item) <= after,
      keeps: (item) => dayOf(item) <= to,
    });
  }
  return filters;
}

type Stamped = { readonly id: string; readonly updatedAt: Date | null };

/** When a row was last changed. Throws when missing: it may have been at any time. */
export function changedAt(item: Stamped): Date {
  if (item.updatedAt) return item.updatedAt;
  throw saysNothing(item, "updatedAt");
}

/**
 * Rows last changed in a period. FreshBooks cuts by day, in a zone that is not known for sure, and whether it includes
 * the last day is not known either: days around the period are sent, and the rest is dropped here.
 */
export function updatedWithin<Item extends Stamped>({ from, before }: Period): Filter<Item>[] {
  const filters: Filter<Item>[] = [];
  const impossible = from !== undefined && before !== undefined && from >= before;
  const keeps = (item: Item) =>
    readingsOf(changedAt(item)).some((at) => (!from || at >= from) && (!before || at < before));
  if (from) {
    const first = addDays(easternDay(from), -1);
    const holds = (item: Item) => easternDay(changedAt(item)) >= addDays(first, -1);
    filters.push({ send: [["updated_min", first]], holds, keeps, impossible });
  }
  if (before) {
    const last = addDays(easternDay(before), 2);
    if (last === lastDay) return [...filters, locally(keeps)];
    const holds = (item: Item) => easternDay(changedAt(item)) <= addDays(last, 1);
    filters.push({ send: [["updated_max", last]], holds, keeps, impossible });
  }
  return filters;
}

/** FreshBooks lists active and archived rows alike by default. */
export const archivedIs = <Item extends { archived: boolean }>(archived: boolean): Filter<Item> => ({
  send: [["vis_state", archived ? "2" : "0"]],
  holds: (item) => item.archived === archived,
  ...(archived && { reveals: "archived" }),
});

/** FreshBooks omits deleted rows from some lists by itself; they are dropped if it does not. */
export const withoutDeleted = <Item extends { deleted: boolean }>(): Filter<Item> => ({
  send: [],
  implied: true,
  holds: ({ deleted }) => !deleted,
});

/** A condition that FreshBooks does not support: the whole list is read and filtered here. */
export const locally = <Item>(
  keeps: (item: Item) => boolean,
  includes: readonly string[] = [],
): Filter<Item> => ({
  send: [],
  holds: () => true,
  keeps,
  includes,
});

/** Rows with one of these words, where FreshBooks has no filter for them. */
export const oneOfWordsLocally = <Item, Word extends string>(
  chosen: readonly Word[],
  wordOf: (item: Item) => Word | null,
): Filter<Item> => ({
  ...locally<Item>((item) => {
    const word = wordOf(item);
    return word !== null && chosen.includes(word);
  }),
  impossible: chosen.length === 0,
});

const alphabet = new Intl.Collator("en", { sensitivity: "base" });

const isPlain = (letter: string | undefined): boolean => letter === undefined || /^[a-z0-9]$/.test(letter);

/** Whether one text sorts after another in any database: by the first difference, if only plain letters and digits differ there. */
function isBehind(one: string | null, other: string | null): boolean {
  const [left = [], right = []] = [one, other].map((text) => [...(text ?? "").trim().toLowerCase()]);
  const at = left.findIndex((letter, place) => letter !== right[place]);
  const [letter, opposite] = [left[at], right[at]];
  if (letter === undefined || !isPlain(letter) || !isPlain(opposite)) return false;
  return opposite === undefined || letter > opposite;
}

/** Alphabetical. */
export const byText = <Item>(
  textOf: (item: Item) => string | null,
  send: string | undefined,
  sign: 1 | -1,
): Order<Item> => ({
  ...(send !== undefined && { send }),
  compare: (a, b) => sign * alphabet.compare(textOf(a) ?? "", textOf(b) ?? ""),
  betrays: (a, b) => {
    const [first, second] = sign > 0 ? [a, b] : [b, a];
    return isBehind(textOf(first), textOf(second));
  },
});

/** By a day, an instant or any comparable value. Rows without one come last here, and prove nothing. */
export function byValue<Item>(
  keyOf: (item: Item) => Date | string | null,
  sign: 1 | -1,
  send?: string,
): Order<Item> {
  const compare = (a: Item, b: Item): number => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left < right ? -sign : left > right ? sign : 0;
  };
  return {
    ...(send !== undefined && { send }),
    compare,
    betrays: (a, b) => compare(a, b) > 0 && keyOf(a) !== null,
  };
}

/** By the last change. Of two ambiguous stamps, neither order proves anything. */
export function byUpdate<Item extends { updatedAt: Date | null }>(sign: 1 | -1, send?: string): Order<Item> {
  const order = byValue<Item>(({ updatedAt }) => updatedAt, sign, send);
  return {
    ...order,
    betrays: ({ updatedAt: a }, { updatedAt: b }) => {
      if (!a || !b) return false;
      const [earlier, later] = sign > 0 ? [a, b] : [b, a];
      return earlier > (readingsOf(later).at(-1) ?? later);
    },
  };
}

/** Whether a text contains another, ignoring letter case, accents and width, as databases do. */
export const contains = (text: string | null, part: string): boolean => {
  const wanted = folded(part);
  // Accents or spaces alone are not folded: every text would contain them.
  return wanted === "" ? (text ?? "").includes(part) : folded(text ?? "").includes(wanted);
};

/** Rows with one of these, where FreshBooks accepts one at a time; several are picked from the whole list here. */
export function oneOf<Item>(
  ids: readonly string[],
  key: string,
  idOf: (item: Item) => string | null,
  agrees?: (only: string, page: SourcePage<Item>) => boolean,
  proven = false,
): Filter<Item> {
  const wanted = new Set(ids);
  const [only] = wanted;
  const holds = (item: Item) => wanted.has(idOf(item) ?? "");
  if (wanted.size === 1 && only)
    return { send: [[key, only]], proven, holds, ...(agrees && { agrees: (page) => agrees(only, page) }) };
  return { ...locally(holds), impossible: wanted.size === 0 };
}

/**
 * Rows with one of these words, where FreshBooks accepts one at a time; several, and one with more than one spelling,
 * are picked from the whole list here.
 */
export function oneOfWords<Item, Ours extends string>(
  chosen: readonly Ours[],
  key: string,
  words: Words<Ours>,
  wordOf: (item: Item) => Ours | null,
  proven = false,
): Filter<Item> {
  const wanted = new Set(chosen);
  const [only] = wanted;
  const word = wanted.size === 1 && only ? words.toWire(only) : undefined;
  if (!word) return oneOfWordsLocally(chosen, wordOf);
  return { send: [[key, word]], proven, holds: (item) => wordOf(item) === only };
}

/** A boolean that FreshBooks can filter either way. */
export const flagIs = <Item>(
  key: string,
  wanted: boolean,
  flagOf: (item: Item) => boolean,
  proven = false,
): Filter<Item> => ({
  send: [[key, String(wanted)]],
  proven,
  holds: (item) => flagOf(item) === wanted,
});
