import type { Origin } from "../errors.ts";

/** A record as FreshBooks sends it. */
export type Wire = Readonly<Record<string, unknown>>;

/** What a record is read with, besides its own keys; shared by all rows of an answer. */
export type Beside = {
  /** The account or business of the record. */
  readonly tenant: string;
  /** The requested includes. */
  readonly includes: readonly string[];
  /** The keys beside a single record in its answer; a row of a list has none. */
  readonly around: Wire;
  /** The origin of the answer. */
  readonly origin: Origin | undefined;
};

/** A position in an input: `["lines", "0", "unitCost"]`. */
export type Path = readonly string[];

/** One field of a record, for reading. `read` throws for an unreadable value. */
export type Readable<Shown> = {
  /** The wire keys that it is read from. */
  readonly keys: readonly string[];
  readonly read: (wire: Wire, beside: Beside) => Shown;
  /** Read once per record: a list compares and sorts by it. */
  readonly kept?: boolean;
  /** A record without it cannot be read at all. */
  readonly needed?: boolean;
  /** Its include, when FreshBooks sends it only on request. */
  readonly include?: string | undefined;
  /** Only in a single record, never in a list. */
  readonly singleOnly?: boolean;
  /** Fields of the graph that are computed from this part. */
  readonly alsoFor?: readonly string[];
  /** It is a list: null means none sent. */
  readonly many?: boolean;
  /** The table of its inner records. */
  readonly inner?: { readonly fields: Fields };
};

/** An input, and its writer's context. */
export type Given = Readonly<Record<string, unknown>>;

/** One field of an input, for writing. Null clears it; an omitted field is never sent. */
export type Write<Sent, Shown = Sent> = {
  readonly toWire: (sent: Sent | null, given: Given) => Record<string, unknown>;
  /** Wire keys that a rejection may name, and their paths in this field. */
  readonly wireKeys: Readonly<Record<string, Path>>;
  /** Where, within this field, the answer differs from what was sent. Empty when it was applied. */
  readonly unconfirmed: (sent: Sent | null, shown: Shown | null | undefined, given: Given) => readonly Path[];
};

/** A field that is read and written; `once` when FreshBooks accepts it only on creation. */
export type Field<Shown, Sent = NonNullable<Shown>> = Readable<Shown> & {
  readonly write: Write<Sent, NonNullable<Shown>>;
  readonly once?: boolean;
};

/** A table: the fields of a record by their names in the graph. */
export type Fields = Readonly<
  Record<string, Readable<unknown> & { readonly write?: unknown; readonly once?: boolean }>
>;
