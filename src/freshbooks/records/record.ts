import { FreshBooksError, MismatchError, type Origin, UnreadableError, type ValueKind } from "../errors.ts";
import type { Beside, Fields, Readable, Wire, Write } from "./field.ts";

/** The values of a record. */
export type Shown<Table> =
  TableOf<Table> extends infer T
    ? { readonly [Name in keyof T]: T[Name] extends Readable<infer Value> ? Value : never }
    : never;

/** The writable values of a record. Omitted is unchanged, null clears. */
export type Sent<Table> = InputOf<TableOf<Table>, { readonly once: true }>;

/** The same, with what FreshBooks accepts only on creation. */
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
  /** FreshBooks' word for one of them. */
  readonly noun: string;
  readonly fields: T;
  readonly writes: Writes;
  /** Those of the fields that FreshBooks also accepts after creation. */
  readonly changes: Writes;
  readonly parts: readonly Part<{ fields: T }>[];
  /** The parts available in a list. */
  readonly listedParts: readonly Part<{ fields: T }>[];
  /** The fields of the graph that need a part: its own, and those computed from it. */
  fieldsOf(part: string): readonly string[];
  /** The includes to request for these parts. */
  includesOf(parts: readonly string[]): string[];
  /** A record that reads each field on access. Throws for anything but an object, or without a needed field. */
  read(wire: unknown, beside: Beside): Shown<{ fields: T }>;
  /** The same for one of many: it never throws, and `lossOf` says what is missing. */
  row(wire: unknown, beside: Beside): Shown<{ fields: T }>;
};

const wireOf = Symbol("wire");
const besideOf = Symbol("beside");
const keptOf = Symbol("kept");
const lostOf = Symbol("lost");
const nounOf = Symbol("noun");

type Row = {
  readonly [nounOf]: string;
  [wireOf]: Wire;
  [besideOf]: Beside;
  [keptOf]: unknown[] | undefined;
  [lostOf]: UnreadableError | undefined;
};

/**
 * The table of a record. One class per table with a getter per field: all records have one shape, and an unreadable
 * value affects only its field. Never spread a record, which loses its getters; `changed` makes a variant.
 */
export function record<const T extends Fields>(noun: string, fields: T): RecordTable<T> {
  class RecordRow {
    [wireOf]: Wire;
    [besideOf]: Beside;
    [keptOf]: unknown[] | undefined = undefined;
    [lostOf]: UnreadableError | undefined = undefined;
    get [nounOf](): string {
      return noun;
    }
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
  const isNeeded = ([, field]: (typeof entries)[number]) => field.needed === true;
  const reader = readerOf(noun, entries.find(isNeeded)?.[0] ?? "id", fields);
  const slots = entries.filter(([, field]) => field.kept).map(([name]) => name);
  const getters = new Map<string, Getter>(
    entries.map(([name, field]) => {
      const read = reader(name, field);
      return [name, field.kept ? keptGetter(read, slots.indexOf(name), slots.length) : read];
    }),
  );
  for (const [name, get] of getters)
    Object.defineProperty(RecordRow.prototype, name, { enumerable: true, get });
  const needed = entries.filter(isNeeded).map(([name]) => getters.get(name) as Getter);
  const parts = entries.filter(([, field]) => "include" in field);
  const namesOf = (some: typeof entries) => some.map(([name]) => name) as Part<{ fields: T }>[];
  /** A record, and the error of the first needed field that cannot be read. */
  const open = (wire: unknown, beside: Beside): Row => {
    const isRecord = typeof wire === "object" && wire !== null && !Array.isArray(wire);
    const row = new RecordRow(isRecord ? (wire as Wire) : noRecord, beside);
    try {
      for (const get of needed) get.call(row);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      row[lostOf] = error;
    }
    return row;
  };

  return {
    noun,
    fields,
    writes: writesIn(entries),
    changes: writesIn(entries.filter(([, field]) => !field.once)),
    parts: namesOf(parts),
    listedParts: namesOf(parts.filter(([, field]) => !field.singleOnly)),
    fieldsOf: (part) => [part, ...(fields[part]?.alsoFor ?? [])],
    includesOf: (wanted) => wanted.flatMap((part) => fields[part]?.include ?? []),
    row: (wire, beside) => open(wire, beside) as unknown as Shown<{ fields: T }>,
    read: (wire, beside) => {
      const row = open(wire, beside);
      if (row[wireOf] === noRecord)
        throw new FreshBooksError("unavailable", `FreshBooks sent a ${noun} that is no object`);
      if (row[lostOf]) throw row[lostOf];
      return row as unknown as Shown<{ fields: T }>;
    },
  };
}

/** Stands for an invalid record: none of its fields can be read. */
const noRecord: Wire = new Proxy(
  {},
  {
    get: () => {
      throw new TypeError("Not a record");
    },
  },
);

type Viewed<T extends Fields> = {
  readonly [Name in keyof T]: Readable<T[Name] extends Readable<infer Value> ? Value : never>;
};

/** The table of a record that the graph does not write. */
export const view = <const T extends Fields>(noun: string, fields: T): RecordTable<Viewed<T>> => {
  const read = Object.entries(fields).map(([name, { write: _, ...field }]) => [name, field]);
  return record(noun, Object.fromEntries(read) as Viewed<T>);
};

const writesIn = (entries: readonly [string, Fields[string]][]): Writes =>
  Object.fromEntries(
    entries.flatMap(([name, { write }]) => (write ? [[name, write as Write<never, never>]] : [])),
  );

type Getter = (this: Row) => unknown;

/** Reads fields of a table. Their errors name the record, whose number is under `idName`, and the field. */
const readerOf =
  (noun: string, idName: string, fields: Fields) =>
  (name: string, field: Readable<unknown>): Getter => {
    const { read } = field;
    return function () {
      try {
        return read(this[wireOf], this[besideOf]);
      } catch (cause) {
        if (cause instanceof UnreadableError || cause instanceof MismatchError) throw cause;
        const number = numberIn(this, fields[idName]);
        throw new UnreadableError(
          { noun, number, field: name, kind: kindIn(this, field) },
          this[besideOf].origin,
          cause,
        );
      }
    };
  };

/** Undefined is not kept, as it is read at once: a part that was not sent. */
const keptGetter = (read: Getter, slot: number, slots: number): Getter =>
  function () {
    const known = this[keptOf]?.[slot];
    if (known !== undefined) return known;
    const value = read.call(this);
    this[keptOf] ??= new Array(slots);
    this[keptOf][slot] = value;
    return value;
  };

/** FreshBooks' number of a record, if readable. */
function numberIn(
  { [wireOf]: wire, [besideOf]: beside }: Row,
  id: Fields[string] | undefined,
): string | null {
  try {
    const number = id?.read(wire, beside);
    return typeof number === "string" && /^[\w-]{1,40}$/.test(number) ? number : null;
  } catch {
    return null;
  }
}

/** The kind of value in a field. */
function kindIn({ [wireOf]: wire }: Row, { keys: [key = ""] }: Readable<unknown>): ValueKind {
  if (wire === noRecord) return "missing";
  const value = wire[key];
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "flag";
  return typeof value === "number" ? "number" : "object";
}

/** Whether a value is a record. */
export const isRow = (value: unknown): value is object =>
  typeof value === "object" && value !== null && wireOf in value;

/** Why a row of many cannot be shown; undefined for a valid one. */
export const lossOf = (item: object): UnreadableError | undefined => (item as Row)[lostOf];

/** The same row, marked as lost. */
export const lost = <Item extends object>(item: Item, error: UnreadableError): Item =>
  Object.create(item, { [lostOf]: { value: error } }) as Item;

/** The number of a row; "" for one without a readable number. */
export function idOf(item: { readonly id: string }): string {
  if (!lossOf(item)) return item.id;
  try {
    return item.id;
  } catch {
    return "";
  }
}

/** For a value that may be null, but is needed for more than display. */
export const saysNothing = (item: { readonly id: string }, field: string): UnreadableError =>
  new UnreadableError(
    { noun: (item as unknown as Row)[nounOf], number: idOf(item) || null, field, kind: "null" },
    (item as unknown as Row)[besideOf].origin,
  );

/** For a part that was requested and is missing. */
export function leftOut(item: object, part: string): MismatchError {
  const error = new MismatchError([part], { leftOut: true });
  error.origin = (item as Row)[besideOf]?.origin;
  return error;
}

/** The record as FreshBooks sent it: keys unknown to the graph must be sent back when it is replaced. */
export const wireOfRecord = (row: object): Wire => (row as Row)[wireOf];

/** Reads all fields of a record, and of its inner records. Throws for one that cannot be read. */
export function readFully<Item>(item: Item): Item {
  if (Array.isArray(item)) for (const each of item) readFully(each);
  else if (isRow(item)) for (const name in item) readFully((item as Record<string, unknown>)[name]);
  return item;
}

/** A record with other values in some fields; the others stay unchanged. */
export function changed<Item extends object>(item: Item, values: Partial<Item>): Item {
  const own = Object.entries(values).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.create(item, Object.fromEntries(own)) as Item;
}

/** For reading without an answer. */
export const standingAlone = (tenant: string, origin?: Origin): Beside => ({
  tenant,
  includes: [],
  around: {},
  origin,
});
