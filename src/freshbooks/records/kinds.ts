import { type Day, fromEasternTime, fromUtcTime, fromZuluTime, toDay } from "../../values/dates.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { compareDecimals, isSameMoney, type Money, toCurrency, toMoney } from "../../values/money.ts";
import type { Field, Fields, Path, Readable, Wire, Write } from "./field.ts";
import type { RecordTable, Shown } from "./record.ts";
import {
  decimalOrNull,
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  moneyOrNull,
  orNull,
  type PostalAddress,
  secondsOrNull,
  toAddress,
  toFlag,
  toInstant,
  toStamp,
  toText,
  toWhole,
  type WireAddress,
  type WireMoney,
} from "./wire.ts";
import type { Words } from "./words.ts";

const confirmed: readonly Path[] = [];
const here: readonly Path[] = [[]];

type Same<Sent, Shown> = (sent: Sent, shown: Shown) => boolean;
const identical = <Value>(sent: Value, shown: Value): boolean => sent === shown;

/** One wire key, written and confirmed as a whole. */
function single<Sent>(
  key: string,
  toWire: (sent: Sent | null) => unknown,
  isSame: Same<Sent, Sent> = identical,
): Write<Sent> {
  return {
    toWire: (sent) => ({ [key]: toWire(sent) }),
    wireKeys: { [key]: [] },
    unconfirmed: (sent, shown) => {
      const same =
        sent === null || shown === null || shown === undefined
          ? (sent ?? null) === (shown ?? null)
          : isSame(sent, shown);
      return same ? confirmed : here;
    },
  };
}

/** FreshBooks trims texts and keeps some empty ones as "", which is null here. */
const isSameText = (sent: string, shown: string): boolean =>
  sent.trim().replaceAll("\r\n", "\n") === shown.trim().replaceAll("\r\n", "\n");

function textWrite(key: string, cleared: "" | null): Write<string> {
  const write = single<string>(key, (sent) => sent ?? cleared, isSameText);
  return {
    ...write,
    unconfirmed: (sent, shown, given) => write.unconfirmed(sent?.trim() ? sent : null, shown ?? null, given),
  };
}

/** A value on its way to a reader that looks for itself whether it is what it takes. */
const at = (wire: Wire, key: string): never => wire[key] as never;

/** A field that is read and never written. */
export const shown = <Value>(
  keys: string | readonly string[],
  read: (wire: Wire) => Value,
): Readable<Value> => ({ keys: [keys].flat(), read });

/** The same, read once per record: what it gives is compared, or costs to make. */
export const kept = <Value, Kind extends Readable<Value>>(field: Kind): Kind & { readonly kept: true } => ({
  ...field,
  kept: true,
});

/** A field that the graph does not let anybody write. */
export const readOnly = <Value>({ keys, read, kept, needed }: Readable<Value>): Readable<Value> => ({
  keys,
  read,
  ...(kept && { kept }),
  ...(needed && { needed }),
});

/** A field that FreshBooks takes only when the record is made. */
export const once = <Kind extends Readable<unknown> & { readonly write: unknown }>(
  field: Kind,
): Kind & { readonly once: true } => ({ ...field, once: true });

/** A field without which a record cannot be read: lists are filtered by it, or it says whose the record is. */
export const needed = <Kind extends Readable<unknown>>(field: Kind): Kind & { readonly needed: true } => ({
  ...field,
  needed: true,
});

/** Null where FreshBooks sends null, nothing or an empty text. */
export const optional = <Value>(field: Readable<Value>): Readable<Value | null> => ({
  ...field,
  read: (wire, beside) => {
    const [key = ""] = field.keys;
    const value = wire[key];
    return value === null || value === undefined || value === "" ? null : field.read(wire, beside);
  },
});

/** A part that FreshBooks sends only on request: undefined where it was not sent. */
export function included<Value, Sent>(
  include: string,
  field: Field<Value, Sent>,
): Field<Value | undefined, Sent> & { readonly include: string };
export function included<Value>(
  include: string,
  field: Readable<Value>,
): Readable<Value | undefined> & { readonly include: string };
export function included(include: string, field: Readable<unknown>): Readable<unknown> {
  const isThere = (value: unknown) =>
    field.many ? value !== undefined && value !== null : value !== undefined;
  return {
    ...field,
    include,
    read: (wire, beside) =>
      field.keys.some((key) => isThere(wire[key])) ? field.read(wire, beside) : undefined,
  };
}

/** A part that stands on a single record only, and costs a request for each. */
export const ofSingle = <Value>(
  field: Readable<Value>,
): Readable<Value> & { readonly include: undefined; readonly singleOnly: true } => ({
  ...field,
  include: undefined,
  singleOnly: true,
});

/** The account of a record. */
export const account: Readable<AccountId> = { keys: [], read: (_, { tenant }) => tenant as AccountId };
/** The business of a record. */
export const business: Readable<BusinessId> = { keys: [], read: (_, { tenant }) => tenant as BusinessId };

/** The number of the record itself. */
export const ownId = <Id extends string>(
  toId: (raw: string | number) => Id,
  key = "id",
): Readable<Id> & { readonly needed: true } => needed(shown(key, (wire) => toId(at(wire, key))));

/** A text; `cleared` is what FreshBooks calls none. An empty one is null. */
export const text = (key: string, cleared: "" | null = ""): Field<string | null> => ({
  ...shown(key, (wire) => orNull(wire[key])),
  write: textWrite(key, cleared),
});

/** A text that every record has. */
export const name = (key: string): Field<string> => ({
  ...shown(key, (wire) => toText(wire[key])),
  write: textWrite(key, ""),
});

/** A text of which FreshBooks may change the letter case, such as a language. */
export const code = (key: string): Field<string | null> => ({
  ...shown(key, (wire) => orNull(wire[key])),
  write: single<string>(
    key,
    (sent) => sent,
    (sent, seen) => sent.toLowerCase() === seen.toLowerCase(),
  ),
});

/** A currency code. */
export const currency = (key: string): Field<string> => ({
  ...shown(key, (wire) => toCurrency(at(wire, key))),
  write: code(key).write,
});

/** A yes or no. Without `otherwise` a record has to have it. */
export const flag = (key: string, otherwise?: boolean): Field<boolean> => ({
  ...shown(key, (wire) =>
    otherwise === undefined ? toFlag(wire[key]) : flagOr<boolean>(wire[key], otherwise),
  ),
  write: single<boolean>(key, (sent) => sent ?? false),
});

/** A yes or no that older records do not have. */
export const flagOrNull = (key: string): Readable<boolean | null> =>
  shown(key, (wire) => flagOr<null>(wire[key], null));

/** Whether `vis_state` says deleted. */
export const deleted: Readable<boolean> & { readonly needed: true } = needed(
  shown("vis_state", ({ vis_state }) => isDeleted(vis_state)),
);
/** Whether `vis_state` says archived. */
export const archived: Readable<boolean> = shown("vis_state", ({ vis_state }) => isArchived(vis_state));

/** A day that every record has. */
export const day = (key: string): Field<Day> & { readonly kept: true } =>
  kept({
    ...shown(key, (wire) => toDay(at(wire, key))),
    write: single<Day>(key, (sent) => sent),
  });

/** A day that may be missing. */
export const dayOrNull = (key: string): Field<Day | null> & { readonly kept: true } =>
  kept({
    ...optional(shown(key, (wire) => toDay(at(wire, key)))),
    write: single<Day>(key, (sent) => sent),
  });

const stamp = (key: string, read: (stamp: string) => Date): Readable<Date> & { readonly kept: true } =>
  kept(shown(key, (wire) => read(at(wire, key))));

/** A stamp of the accounting family without a zone: New York's wall clock. */
export const easternInstant = (key: string) => stamp(key, fromEasternTime);
/** A stamp without a zone that is UTC. */
export const utcInstant = (key: string) => stamp(key, fromUtcTime);
/** A stamp of the business family: UTC, with or without a Z. */
export const zuluInstant = (key: string) => stamp(key, fromZuluTime);
/** A stamp with its zone. */
export const instant = (key: string) => stamp(key, toInstant);

/** An instant of the business family that can be written, to the second. */
export const writtenInstant = (key: string): Field<Date> & { readonly kept: true } => ({
  ...zuluInstant(key),
  write: single<Date>(
    key,
    (sent) => sent && toStamp(sent),
    (sent, seen) => toStamp(sent) === toStamp(seen),
  ),
});

/** A whole number that every record has. */
export const whole = (key: string): Readable<number> => shown(key, (wire) => toWhole(wire[key]));

/** A length of time in whole seconds. */
export const seconds = (key: string): Field<number | null> => ({
  ...shown(key, (wire) => secondsOrNull(wire[key])),
  write: single<number>(key, (sent) => sent),
});

/** A number as text; `cleared` is what FreshBooks calls none, and what none reads as. */
export function decimal(key: string, cleared: string): Field<string>;
export function decimal(key: string, cleared?: null): Field<string | null>;
export function decimal(key: string, cleared: string | null = null): Field<string | null> {
  const write = single<string>(
    key,
    (sent) => sent ?? cleared,
    (sent, seen) => compareDecimals(sent, seen) === 0,
  );
  return {
    ...shown(key, (wire) => decimalOrNull(wire[key]) ?? cleared),
    write: { ...write, unconfirmed: (sent, seen, given) => write.unconfirmed(sent ?? cleared, seen, given) },
  };
}

const moneyWrite = (key: string): Write<Money> =>
  single<Money>(key, (sent) => sent && { amount: sent.amount, code: sent.currency }, isSameMoney);

/** An amount that every record has. */
export const money = (key: string): Field<Money> & { readonly kept: true } =>
  kept({ ...shown(key, (wire) => toMoney(at(wire, key))), write: moneyWrite(key) });

/** An amount that may be missing. */
export const optionalMoney = (key: string): Field<Money | null> & { readonly kept: true } =>
  kept({ ...shown(key, (wire) => moneyOrNull(at(wire, key))), write: moneyWrite(key) });

/** Amounts by currency, as `[{ amount }]`. */
export const balance = (key: string): Readable<Money[]> =>
  kept(shown(key, (wire) => (at(wire, key) as { amount: WireMoney }[]).map(({ amount }) => toMoney(amount))));

/** One of a closed vocabulary; null for a word that the graph does not know. */
export const word = <Ours extends string>(key: string, words: Words<Ours>): Field<Ours | null> => ({
  ...shown(key, (wire) => words.toOurs(at(wire, key))),
  write: single<Ours>(key, (sent) => sent && words.toWire(sent)),
});

/** The same, where a record has to have one. */
export const neededWord = <Ours extends string>(
  key: string,
  words: Words<Ours>,
): Field<Ours | null> & { readonly needed: true } =>
  needed({ ...word(key, words), read: (wire) => words.toOurs(toText(wire[key])) });

/** The number of another record; `none` is what FreshBooks calls none. */
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

/** A number of FreshBooks' own for something that is no record of the graph. */
export const number = (key: string, none: 0 | null = 0): Field<string | null> => link(key, (id) => id, none);

type AddressInput = { readonly [Part in keyof PostalAddress]?: string | null };

/** An address whose parts are keys with a common prefix: `p_street`. A part that is absent is left alone. */
export function address(prefix: string): Field<PostalAddress | null, AddressInput> & { readonly kept: true } {
  const keys: Record<keyof PostalAddress, string> = {
    street: `${prefix}street`,
    street2: `${prefix}street2`,
    city: `${prefix}city`,
    province: `${prefix}province`,
    postalCode: `${prefix}code`,
    country: `${prefix}country`,
  };
  return kept({
    keys: Object.values(keys),
    read: (wire: Wire) =>
      toAddress({
        street: wire[keys.street],
        street2: wire[keys.street2],
        city: wire[keys.city],
        province: wire[keys.province],
        code: wire[keys.postalCode],
        country: wire[keys.country],
      }),
    write: groupWrite(keys),
  });
}

/** An address that stands under a key of its own. */
export const addressAt = (key: string): Readable<PostalAddress | null> =>
  kept(shown(key, (wire) => toAddress(wire[key] as WireAddress | null)));

/** Several texts under one name. A part that is absent is left alone; null clears them all. */
function groupWrite<Part extends string>(
  keys: Readonly<Record<Part, string>>,
): Write<{ readonly [Name in Part]?: string | null }> {
  const parts = Object.keys(keys) as Part[];
  const given = (sent: { readonly [Name in Part]?: string | null } | null) =>
    sent === null ? parts : parts.filter((part) => sent[part] !== undefined);
  return {
    toWire: (sent) => Object.fromEntries(given(sent).map((part) => [keys[part], sent?.[part] ?? ""])),
    wireKeys: Object.fromEntries(parts.map((part) => [keys[part], [part]])),
    unconfirmed: (sent, seen, whole) =>
      given(sent)
        .filter((part) => {
          const write = textWrite(keys[part], "");
          return write.unconfirmed(sent?.[part] ?? null, seen?.[part] ?? null, whole).length > 0;
        })
        .map((part) => [part]),
  };
}

/** Records within a record, such as lines; they belong to the same tenant. */
export const listOf = <T extends Fields>(
  key: string,
  table: RecordTable<T>,
): Readable<readonly Shown<RecordTable<T>>[]> & { readonly kept: true } =>
  kept({
    keys: [key],
    inner: table,
    many: true,
    read: (wire, beside) => rowsAt(wire, key).map((row) => table.read(row, beside)),
  });

/** One record within a record; null where FreshBooks sends null. */
export const inner = <T extends Fields>(
  key: string,
  table: RecordTable<T>,
): Readable<Shown<RecordTable<T>> | null> & { readonly kept: true } =>
  kept({
    keys: [key],
    inner: table,
    read: (wire, beside) =>
      wire[key] === null || wire[key] === undefined ? null : table.read(wire[key], beside),
  });

function rowsAt(wire: Wire, key: string): readonly unknown[] {
  const rows = wire[key];
  if (Array.isArray(rows)) return rows;
  throw new TypeError(`Not a list: ${typeof rows}`);
}

/** Days from one day to another; FreshBooks takes a due date in no other form. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
