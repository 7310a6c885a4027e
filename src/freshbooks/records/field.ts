import type { Origin } from "../errors.ts";

/** A record as FreshBooks sends it. */
export type Wire = Readonly<Record<string, unknown>>;

/** What a record is read with, beside its own keys; one for all rows of an answer. */
export type Beside = {
  /** The account or the business that the record belongs to. */
  readonly tenant: string;
  /** The includes that were asked for. */
  readonly includes: readonly string[];
  /** The keys beside a single record in its answer; a row of a list has none. */
  readonly around: Wire;
  /** Where the answer came from. */
  readonly origin: Origin | undefined;
};

/** Where something is in an input: `["lines", "0", "unitCost"]`. */
export type Path = readonly string[];

/** One field of a record, on the way in. `read` throws for a value that it cannot read. */
export type Readable<Shown> = {
  /** The wire keys that it is read from. */
  readonly keys: readonly string[];
  readonly read: (wire: Wire, beside: Beside) => Shown;
  /** Read once per record: a list compares and sorts by it. */
  readonly kept?: boolean;
  /** A record without it cannot be read at all. */
  readonly needed?: boolean;
  /** What FreshBooks calls it when it is sent only on request. */
  readonly include?: string | undefined;
  /** It stands on a single record only, so a list cannot carry it. */
  readonly singleOnly?: boolean;
  /** Fields of the graph that are computed from this part. */
  readonly alsoFor?: readonly string[];
  /** It is a list: null is none sent. */
  readonly many?: boolean;
  /** The table of the records inside it. */
  readonly inner?: { readonly fields: Fields };
};

/** An input, and what its writer knows beside it. */
export type Given = Readonly<Record<string, unknown>>;

/** One field of an input, on the way out. Null clears it; an absent field is never sent. */
export type Write<Sent, Shown = Sent> = {
  readonly toWire: (sent: Sent | null, given: Given) => Record<string, unknown>;
  /** Wire keys that a refusal may name, and where they came from in this field. */
  readonly wireKeys: Readonly<Record<string, Path>>;
  /** Where, within this field, the answer shows something else than was sent. Empty when it was applied. */
  readonly unconfirmed: (sent: Sent | null, shown: Shown | null | undefined, given: Given) => readonly Path[];
};

/** A field that is read and written; `once` where FreshBooks takes it only when the record is made. */
export type Field<Shown, Sent = NonNullable<Shown>> = Readable<Shown> & {
  readonly write: Write<Sent, NonNullable<Shown>>;
  readonly once?: boolean;
};

/** A table: the fields of a record by their names in the graph. */
export type Fields = Readonly<
  Record<string, Readable<unknown> & { readonly write?: unknown; readonly once?: boolean }>
>;
