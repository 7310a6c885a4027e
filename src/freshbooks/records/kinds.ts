import { type Day, fromEasternTime, fromUtcTime, fromZuluTime, toDay } from "../../values/dates.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { isSameDecimal, toCurrency, toDecimal } from "../../values/money.ts";
import type { Field, Readable, Write } from "./field.ts";
import { at, kept, needed, optional, shown } from "./modifiers.ts";
import {
  decimalOrNull,
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  orNull,
  secondsOrNull,
  toFlag,
  toInstant,
  toStamp,
  toText,
  toWhole,
} from "./wire.ts";
import type { Words } from "./words.ts";
import { isSameText, single, textWrite } from "./writing.ts";

/** The account of a record. */
export const account: Readable<AccountId> = { keys: [], read: (_, { tenant }) => tenant as AccountId };
/** The business of a record. */
export const business: Readable<BusinessId> = { keys: [], read: (_, { tenant }) => tenant as BusinessId };

/** The number of the record itself. */
export const ownId = <Id extends string>(
  toId: (raw: string | number) => Id,
  key = "id",
): Readable<Id> & { readonly needed: true } => needed(shown(key, (wire) => toId(at(wire, key))));

/** A text; `cleared` is FreshBooks' value for none. An empty one is null. */
export const text = (key: string, cleared: "" | null = ""): Field<string | null> => ({
  ...shown(key, (wire) => orNull(wire[key])),
  write: textWrite(key, cleared),
});

/** A text that every record has. */
export const name = (key: string): Field<string> => ({
  ...shown(key, (wire) => toText(wire[key])),
  write: textWrite(key, ""),
});

/** A text whose letter case FreshBooks may change, such as a language. */
export const code = (key: string): Field<string | null> => ({
  ...shown(key, (wire) => orNull(wire[key])),
  write: textWrite(key, null, (sent, seen) => isSameText(sent.toLowerCase(), seen.toLowerCase())),
});

/** A currency code. */
export const currency = (key: string): Field<string> => ({
  ...shown(key, (wire) => toCurrency(at(wire, key))),
  write: code(key).write,
});

/** A boolean. Without `otherwise` it is required. */
export const flag = (key: string, otherwise?: boolean): Field<boolean> => ({
  ...shown(key, (wire) =>
    otherwise === undefined ? toFlag(wire[key]) : flagOr<boolean>(wire[key], otherwise),
  ),
  write: flagWrite(key),
});

/** Null is false. */
function flagWrite(key: string): Write<boolean> {
  const write = single<boolean>(key, (sent) => sent ?? false);
  return { ...write, unconfirmed: (sent, seen, given) => write.unconfirmed(sent ?? false, seen, given) };
}

/** A boolean that older records lack. */
export const flagOrNull = (key: string): Readable<boolean | null> =>
  shown(key, (wire) => flagOr<null>(wire[key], null));

/** Whether `vis_state` means deleted. */
export const deleted: Readable<boolean> & { readonly needed: true } = needed(
  shown("vis_state", ({ vis_state }) => isDeleted(vis_state)),
);
/** Whether `vis_state` means archived. */
export const archived: Readable<boolean> = shown("vis_state", ({ vis_state }) => isArchived(vis_state));

/** Whether `active` means deleted, its only meaning for projects and time. */
export const inactive = needed(shown("active", ({ active }) => !toFlag(active)));

/** Whether `vis_state` means deleted, where active records may lack it. */
export const deletedIfShown = shown("vis_state", ({ vis_state }) => isDeleted(vis_state ?? 0));
/** Whether `vis_state` means archived, where active records may lack it. */
export const archivedIfShown = shown("vis_state", ({ vis_state }) => isArchived(vis_state ?? 0));

/** A day; of a day with a time, the day. */
const dayIn = (wire: unknown): Day => {
  const text = toText(wire);
  return toDay(text.length > 10 && /^.{10}[ T]\d{2}:\d{2}/.test(text) ? text.slice(0, 10) : text);
};

/** A day that every record has. */
export const day = (key: string): Field<Day> & { readonly kept: true } =>
  kept({
    ...shown(key, (wire) => dayIn(wire[key])),
    write: single<Day>(key, (sent) => sent),
  });

/** A day that may be missing. */
export const dayOrNull = (key: string): Field<Day | null> & { readonly kept: true } =>
  kept({
    ...optional(shown(key, (wire) => dayIn(wire[key]))),
    write: single<Day>(key, (sent) => sent),
  });

const stamp = (key: string, read: (stamp: string) => Date): Readable<Date | null> & { readonly kept: true } =>
  kept(optional(shown(key, (wire) => read(toText(wire[key])))));

/** A stamp of the accounting family without a zone: New York's wall clock. It may be missing, like any stamp. */
export const easternInstant = (key: string) => stamp(key, fromEasternTime);
/** A stamp without a zone that is UTC. */
export const utcInstant = (key: string) => stamp(key, fromUtcTime);
/** A stamp of the business family: UTC, with or without a Z. */
export const zuluInstant = (key: string) => stamp(key, fromZuluTime);
/** A stamp with its zone. */
export const instant = (key: string) => stamp(key, toInstant);

/** A writable instant of the business family, to the second. */
export const writtenInstant = (key: string): Field<Date> & { readonly kept: true } => ({
  ...kept(shown(key, (wire) => fromZuluTime(toText(wire[key])))),
  write: single<Date>(
    key,
    (sent) => sent && toStamp(sent),
    (sent, seen) => toStamp(sent) === toStamp(seen),
  ),
});

/** A whole number that every record has. */
export const whole = (key: string): Readable<number> => shown(key, (wire) => toWhole(wire[key]));

/** A duration in whole seconds. */
export const seconds = (key: string): Field<number | null> => ({
  ...shown(key, (wire) => secondsOrNull(wire[key])),
  write: single<number>(key, (sent) => sent),
});

/** A number as text; `cleared` is FreshBooks' value for none, and how none is read. */
export function decimal(key: string, cleared: string): Field<string>;
export function decimal(key: string, cleared?: null): Field<string | null>;
export function decimal(key: string, cleared: string | null = null): Field<string | null> {
  const write = single<string>(key, (sent) => sent ?? cleared, isSameDecimal);
  return {
    ...shown(key, (wire) => decimalOrNull(wire[key]) ?? cleared),
    write: { ...write, unconfirmed: (sent, seen, given) => write.unconfirmed(sent ?? cleared, seen, given) },
  };
}

/** A number as text that every record has; null clears it to 0. */
export const decimalAlways = (key: string): Field<string> => ({
  ...decimal(key, "0"),
  read: (wire) => toDecimal(at(wire, key)),
});

/** One of a closed vocabulary; null for an unknown word. */
export const word = <Ours extends string>(key: string, words: Words<Ours>): Field<Ours | null> => ({
  ...shown(key, (wire) => words.toOurs(orNull(wire[key]))),
  write: single<Ours>(key, (sent) => sent && words.toWire(sent)),
});

/** The same, but required: lists are filtered by it, and a row without it would be silently missing. */
export const certainWord = <Ours extends string>(key: string, words: Words<Ours>): Field<Ours | null> => ({
  ...word(key, words),
  read: (wire) => words.toOurs(toText(wire[key])),
});

/** The number of another record; `none` is FreshBooks' value for none. */
export const link = <Id extends string>(
  key: string,
  toId: (raw: string) => Id,
  none: 0 | null = 0,
): Field<Id | null> => ({
  ...shown(key, (wire) => {
    const id = idOrNull(wire[key]);
    return id === null ? null : toId(id);
  }),
  write: single<Id>(key, (sent) => (sent === null ? none : Number(sent))),
});

/** FreshBooks' number of something that is not a record of the graph. */
export const number = (key: string, none: 0 | null = 0): Field<string | null> => link(key, (id) => id, none);
