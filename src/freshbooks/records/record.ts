import { FreshBooksError, type Origin, UnreadableError } from "../errors.ts";
import type { Beside, Fields, Readable, Wire, Write } from "./field.ts";

/** What a record shows. */
export type Shown<Table> =
  TableOf<Table> extends infer T
    ? { readonly [Name in keyof T]: T[Name] extends Readable<infer Value> ? Value : never }
    : never;

/** What can be written of a record. Absent leaves alone, null clears. */
export type Sent<Table> = InputOf<TableOf<Table>, { readonly once: true }>;

/** The same, with what FreshBooks takes only when the record is made. */
export type Made<Table> = InputOf<TableOf<Table>, never>;

/** The parts of a record that FreshBooks sends only on request. */
export type Part<Table> = {
  [Name in keyof TableOf<Table>]: TableOf<Table>[Name] extends { readonly include: string | undefined }
    ? Name
    : never;
}[keyof TableOf<Table>] &
  string;

type TableOf<Table> = Table extends { readonly fields: infer T } ? T : never;

type InputOf<T, Without> = {
  -readonly [Name in keyof T as T[Name] extends { readonly write: unknown }
    ? T[Name] extends Without
      ? never
      : Name
    : never]?: T[Name] extends { readonly write: Write<infer Value, never> } ? Value | null : never;
};

/** The writers of a record's fields, by name. */
export type Writes = Readonly<Record<string, Write<never, never>>>;

export type RecordTable<T extends Fields = Fields> = {
  /** What FreshBooks calls one of them. */
  readonly noun: string;
  readonly fields: T;
  readonly writes: Writes;
  /** Those of the fields that FreshBooks takes after the record is made as well. */
  readonly changes: Writes;
  readonly parts: readonly Part<{ fields: T }>[];
  /** The parts that a list can carry. */
  readonly listedParts: readonly Part<{ fields: T }>[];
  /** The fields of the graph that need a part: its own, and those computed from it. */
  fieldsOf(part: string): readonly string[];
  /** What to ask FreshBooks for, so that it sends these parts. */
  includesOf(parts: readonly string[]): string[];
  /** A record that reads each field when it is looked at. Throws for one that is no object, or lacks a needed field. */
  read(wire: unknown, beside: Beside): Shown<{ fields: T }>;
};

const wireOf = Symbol("wire");
const besideOf = Symbol("beside");
const keptOf = Symbol("kept");

type Row = { [wireOf]: Wire; [besideOf]: Beside; [keptOf]: unknown[] | undefined };

/**
 * The table of a record. One class per table with a getter per field: all records have one shape, and a value that cannot be read
 * costs its own field alone. Records are handed on, never spread: getters do not survive that; `changed` makes a variant.
 */
export function record<const T extends Fields>(noun: string, fields: T): RecordTable<T> {
  class RecordRow {
    [wireOf]: Wire;
    [besideOf]: Beside;
    [keptOf]: unknown[] | undefined = undefined;
    constructor(wire: Wire, beside: Beside) {
      this[wireOf] = wire;
      this[besideOf] = beside;
    }
    /** `JSON.stringify` does not see the getters and would write `{}`. */
    toJSON(): never {
      throw new TypeError(`Not to be serialized: a ${noun}. Hand records on; \`changed\` makes a variant`);
    }
  }
  const entries = Object.entries(fields);
  for (const [slot, [name, field]] of entries.entries())
    Object.defineProperty(RecordRow.prototype, name, {
      enumerable: true,
      get: field.kept ? keptGetter(noun, name, field, slot) : getter(noun, name, field),
    });
  const needed = entries.filter(([, field]) => field.needed).map(([name]) => name);
  const parts = entries.filter(([, field]) => "include" in field);
  const namesOf = (some: typeof entries) => some.map(([name]) => name) as Part<{ fields: T }>[];

  return {
    noun,
    fields,
    writes: writesIn(entries),
    changes: writesIn(entries.filter(([, field]) => !field.once)),
    parts: namesOf(parts),
    listedParts: namesOf(parts.filter(([, field]) => !field.singleOnly)),
    fieldsOf: (part) => [part, ...(fields[part]?.alsoFor ?? [])],
    includesOf: (wanted) => wanted.flatMap((part) => fields[part]?.include ?? []),
    read: (wire, beside) => {
      if (typeof wire !== "object" || wire === null || Array.isArray(wire))
        throw new FreshBooksError("unavailable", `FreshBooks sent a ${noun} that is no object`);
      const row = new RecordRow(wire as Wire, beside) as unknown as Record<string, unknown>;
      for (const name of needed) row[name];
      return row as Shown<{ fields: T }>;
    },
  };
}

type Viewed<T extends Fields> = {
  readonly [Name in keyof T]: Readable<T[Name] extends Readable<infer Value> ? Value : never>;
};

/** The table of a record of which the graph writes nothing. */
export const view = <const T extends Fields>(noun: string, fields: T): RecordTable<Viewed<T>> => {
  const read = Object.entries(fields).map(([name, { write: _, ...field }]) => [name, field]);
  return record(noun, Object.fromEntries(read) as Viewed<T>);
};

const writesIn = (entries: readonly [string, Fields[string]][]): Writes =>
  Object.fromEntries(
    entries.flatMap(([name, { write }]) => (write ? [[name, write as Write<never, never>]] : [])),
  );

const getter = (noun: string, name: string, { read }: Readable<unknown>) =>
  function (this: Row): unknown {
    try {
      return read(this[wireOf], this[besideOf]);
    } catch (cause) {
      throw unreadable(noun, name, this, cause);
    }
  };

function keptGetter(noun: string, name: string, { read }: Readable<unknown>, slot: number) {
  return function (this: Row): unknown {
    let kept = this[keptOf];
    if (kept && slot in kept) return kept[slot];
    try {
      const value = read(this[wireOf], this[besideOf]);
      kept = this[keptOf] ??= [];
      kept[slot] = value;
      return value;
    } catch (cause) {
      throw unreadable(noun, name, this, cause);
    }
  };
}

const unreadable = (noun: string, name: string, row: Row, cause: unknown): unknown =>
  cause instanceof FreshBooksError
    ? cause
    : new UnreadableError(noun, numberIn(row), name, row[besideOf].origin, cause);

/** FreshBooks' number of a record that cannot be read, where it has one. */
const numberIn = ({ [wireOf]: { id } }: Row): string | null =>
  typeof id === "number" || (typeof id === "string" && /^[\w-]{1,40}$/.test(id)) ? String(id) : null;

/** The record as FreshBooks sent it: what the graph does not know of it has to go back when it is replaced. */
export const wireOfRecord = (row: object): Wire => (row as Row)[wireOf];

/** Reads all fields of a record, and of the records inside it. Throws for one that cannot be read. */
export function readFully<Item>(item: Item): Item {
  if (Array.isArray(item)) for (const each of item) readFully(each);
  else if (typeof item === "object" && item !== null && wireOf in item)
    for (const name in item) readFully((item as Record<string, unknown>)[name]);
  return item;
}

/** A record with other values in some fields; the others stay as they are. */
export function changed<Item extends object>(item: Item, values: Partial<Item>): Item {
  const own = Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.create(item, Object.fromEntries(own)) as Item;
}

/** For what is read without an answer at hand. */
export const standingAlone = (tenant: string, origin?: Origin): Beside => ({
  tenant,
  includes: [],
  around: {},
  origin,
});
