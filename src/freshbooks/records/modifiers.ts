import type { Field, Readable, Wire } from "./field.ts";
import { isNothing } from "./wire.ts";

/** A value for a reader that validates it itself. */
export const at = (wire: Wire, key: string): never => wire[key] as never;

/** A field that is read and never written. */
export const shown = <Value>(
  keys: string | readonly string[],
  read: (wire: Wire) => Value,
): Readable<Value> => ({ keys: [keys].flat(), read });

/** The same, read once per record: for a value that is compared, or expensive. */
export const kept = <Value, Kind extends Readable<Value>>(field: Kind): Kind & { readonly kept: true } => ({
  ...field,
  kept: true,
});

/** A field that the graph does not write. */
export const readOnly = <Value>({ keys, read, kept, needed }: Readable<Value>): Readable<Value> => ({
  keys,
  read,
  ...(kept && { kept }),
  ...(needed && { needed }),
});

/** A field that FreshBooks accepts only on creation. */
export const once = <Kind extends Readable<unknown> & { readonly write: unknown }>(
  field: Kind,
): Kind & { readonly once: true } => ({ ...field, once: true });

/** A field without which a record cannot be read: lists are filtered by it, or it names the record's owner. */
export const needed = <Kind extends Readable<unknown>>(field: Kind): Kind & { readonly needed: true } => ({
  ...field,
  needed: true,
});

/** Null where FreshBooks sends null, nothing, an empty text or a zero date. */
export const optional = <Value>(field: Readable<Value>): Readable<Value | null> => ({
  ...field,
  read: (wire, beside) => {
    const [key = ""] = field.keys;
    return isNothing(wire[key]) ? null : field.read(wire, beside);
  },
});

/** A part that FreshBooks sends only on request: undefined when it was not sent. */
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

/** A part that FreshBooks is not known to send, though its documentation names the include: null when it was requested and missing. */
export function perhaps<Value>(
  include: string,
  field: Readable<Value>,
): Readable<Value | null | undefined> & { readonly include: string } {
  const part = included(include, field);
  return {
    ...part,
    read: (wire, beside) => part.read(wire, beside) ?? (beside.includes.includes(include) ? null : undefined),
  };
}

/** A part that only single records have, at a request for each. */
export const ofSingle = <Value>(
  field: Readable<Value>,
): Readable<Value> & { readonly include: undefined; readonly singleOnly: true } => ({
  ...field,
  include: undefined,
  singleOnly: true,
});
