import type { BusinessId } from "../../../values/ids.ts";
import { toTimerId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { readRows } from "../../families/business.ts";
import { toFlag } from "../../records/wire.ts";
import { type TimeEntry, toTimeEntry, type WireTimeEntry } from "../timeEntry/index.ts";
import { timerWrites } from "./writes.ts";

type WireTimer = { id: number; is_running: boolean; time_entries?: WireTimeEntry[] | null };

export type Timer = ReturnType<typeof toTimer>;

function toTimer({ id, is_running, time_entries }: WireTimer, businessId: BusinessId) {
  const segments = (time_entries ?? [])
    .map((wire) => toTimeEntry({ ...wire, timer: { id, is_running } }, businessId)) // segments do not name their timer
    .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  return { id: toTimerId(id), businessId, running: toFlag(is_running), segments };
}

/** The timers of the caller in one business: FreshBooks shows nobody else's. */
export const timersOf = (
  session: Session,
  businessId: BusinessId,
  single: (id: string) => Promise<TimeEntry | null>,
) => ({
  ...timerWrites(session, businessId, single),
  all: async (): Promise<Timer[]> => {
    return readRows(
      session,
      `/comments/business/${businessId}/timers`,
      "timers",
      (rows: readonly WireTimer[]) => rows.map((wire) => toTimer(wire, businessId)),
    );
  },
});
