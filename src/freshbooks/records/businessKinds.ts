import type { Fields, Readable } from "./field.ts";
import { listOf, needed, shown } from "./kinds.ts";
import type { RecordTable, Shown } from "./record.ts";
import { isArchived, isDeleted, toFlag } from "./wire.ts";

/** Whether `active` says deleted, which is all that it says of projects and time. */
export const inactive = needed(shown("active", ({ active }) => !toFlag(active)));

/** Whether `vis_state` says deleted, where what is active may come without one. */
export const deletedIfShown = shown("vis_state", ({ vis_state }) => isDeleted(vis_state ?? 0));
/** Whether `vis_state` says archived, where what is active may come without one. */
export const archivedIfShown = shown("vis_state", ({ vis_state }) => isArchived(vis_state ?? 0));

/** Records within a record; empty where FreshBooks sends none. */
export const listOrEmpty = <T extends Fields>(
  key: string,
  table: RecordTable<T>,
): Readable<readonly Shown<RecordTable<T>>[]> & { readonly kept: true } => {
  const list = listOf(key, table);
  const isThere = (value: unknown) => value !== undefined && value !== null;
  return { ...list, read: (wire, beside) => (isThere(wire[key]) ? list.read(wire, beside) : []) };
};
