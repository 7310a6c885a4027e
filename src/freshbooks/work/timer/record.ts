import { toTimerId } from "../../../values/ids.ts";
import type { Beside, Wire } from "../../records/field.ts";
import { business, flag, ownId } from "../../records/kinds.ts";
import { kept } from "../../records/modifiers.ts";
import { rowsAt } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { type TimeEntry, timeEntryRecord } from "../timeEntry/record.ts";

/** A segment of a timer, which does not name it. */
export const toSegment = (wire: unknown, { id, is_running }: Wire, beside: Beside): TimeEntry =>
  timeEntryRecord.read({ ...(wire as Wire), timer: { id, is_running } }, beside);

const segments = kept({
  keys: ["time_entries"],
  inner: timeEntryRecord,
  many: true,
  read: (wire: Wire, beside: Beside): readonly TimeEntry[] =>
    rowsAt(wire, "time_entries")
      .map((each) => toSegment(each, wire, beside))
      .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime()),
});

export const timerRecord = view("timer", {
  businessId: business,
  id: ownId(toTimerId),
  running: flag("is_running"),
  segments,
});

export type Timer = Shown<typeof timerRecord>;
