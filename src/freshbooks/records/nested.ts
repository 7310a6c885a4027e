import type { Fields, Readable, Wire } from "./field.ts";
import { kept, shown } from "./modifiers.ts";
import type { RecordTable, Shown } from "./record.ts";
import { isNothing } from "./wire.ts";

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

/** The rows under a key. Throws without a list. */
export function rowsAt(wire: Wire, key: string): readonly unknown[] {
  const rows = wire[key];
  if (Array.isArray(rows)) return rows;
  throw new TypeError(`Not a list: ${typeof rows}`);
}

/** Records within a record; empty where FreshBooks sends none. */
export const listOrEmpty = <T extends Fields>(
  key: string,
  table: RecordTable<T>,
): Readable<readonly Shown<RecordTable<T>>[]> & { readonly kept: true } => {
  const list = listOf(key, table);
  const isThere = (value: unknown) => value !== undefined && value !== null;
  return { ...list, read: (wire, beside) => (isThere(wire[key]) ? list.read(wire, beside) : []) };
};

/** A list of values that may be missing. */
export const listOrNull = <Value>(
  key: string,
  read: (wire: unknown) => Value,
): Readable<readonly Value[] | null> =>
  shown(key, (wire) => (isNothing(wire[key]) ? null : rowsAt(wire, key).map(read)));
