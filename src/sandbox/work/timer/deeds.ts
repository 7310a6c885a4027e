import { bodyOf, type Call, type Deeds } from "../../families/business/deed.ts";
import { invalid, notFound } from "../../families/business/errors.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import type { TimeEntryRow } from "../timeEntry/row.ts";
import { showSegment } from "../timeEntry/show.ts";
import { blankTimeEntry, readTimeEntry, removeTimeEntry } from "../timeEntry/write.ts";
import { isRunning, segmentsOf } from "./segments.ts";

/** Timers are started, paused and resumed by time entries; here they are read, logged and discarded. */
export const timerDeeds: Deeds = [
  ["GET timers", listTimers],
  ["PUT timers/#", logTimer],
  ["DELETE timers/#", discardTimer],
];

/** The caller's own only. */
function listTimers(call: Call): Fields {
  const ids = new Set([...call.work.timeEntries.values()].map(({ timerId }) => timerId));
  const timers = [...ids].flatMap((id) => (id !== null && ownSegments(id, call).length > 0 ? [id] : []));
  return { timers: timers.sort((a, b) => a - b).map((id) => showTimer(id, ownSegments(id, call), call)) };
}

/** Merges the segments into one logged entry, with the last given row's fields and their total duration to the nearest minute. */
function logTimer(call: Call): Fields {
  const [id = 0] = call.ids;
  const [first, ...others] = segmentsToEnd(call);
  const { time_entries } = bodyOf(call, "timer");
  const given = Array.isArray(time_entries) ? time_entries.filter(isFields) : [];
  const read = given.map((row) => readTimeEntry({ ...row, is_logged: true }, blankTimeEntry, call));
  const [begun] = read;
  const last = read.at(-1);
  if (!first || !begun || !last) throw invalid({ time_entries: "field required" });

  const seconds = read.reduce((sum, { fields }) => sum + Number(fields.duration), 0);
  first.startedMs = begun.startedMs;
  first.fields = { ...last.fields, duration: Math.round(seconds / 60) * 60 };
  first.updatedAt = call.clock.micros();
  for (const other of others) call.work.timeEntries.delete(other.id);
  return { timer: showTimer(id, [first], call) };
}

function discardTimer(call: Call): undefined {
  for (const row of segmentsToEnd(call)) removeTimeEntry(row, call);
}

function segmentsToEnd(call: Call): TimeEntryRow[] {
  const segments = ownSegments(call.ids[0] ?? 0, call);
  if (segments.length === 0) throw notFound();
  return segments;
}

const ownSegments = (id: number, { work, visitor }: Call): TimeEntryRow[] =>
  segmentsOf(id, work).filter(({ identityId }) => identityId === visitor.identityId);

const showTimer = (id: number, rows: readonly TimeEntryRow[], { work, billing }: Call): Fields => ({
  id,
  is_running: isRunning(id, work),
  time_entries: rows.map((row) => showSegment(row, work, billing)),
});
