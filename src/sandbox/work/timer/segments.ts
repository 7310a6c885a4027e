import type { Work } from "../../state/work.ts";
import type { TimeEntryRow } from "../timeEntry/row.ts";

/** What is on a timer and neither logged nor discarded, in starting order. */
export function segmentsOf(timerId: number, { timeEntries }: Work): TimeEntryRow[] {
  const rows = [...timeEntries.values()].filter(
    (row) => row.timerId === timerId && row.fields.is_logged !== true && row.fields.active === true,
  );
  return rows.sort((a, b) => a.startedMs - b.startedMs || a.id - b.id);
}

/** A timer runs while its last segment has no end. */
export function isRunning(timerId: number, work: Work): boolean {
  const last = segmentsOf(timerId, work).at(-1);
  return last !== undefined && last.fields.duration === null;
}
