import type { RowSeed } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { toMicros } from "../../wire/stamps.ts";
import { addTimeEntry, blankTimeEntry } from "./write.ts";

/** A time entry, logged unless on a timer. */
export type TimeEntrySeed = Omit<RowSeed, "archived"> & {
  startedAt: string;
  /** Null while a timer runs. */
  seconds: number | null;
  identityId: number;
  clientId?: number;
  projectId?: number;
  serviceId?: number;
  note?: string;
  billable?: boolean;
  billed?: boolean;
  /** On a timer: not logged yet. Several with the same number are its segments. */
  timerId?: number;
  /** Instead of `startedAt`: how long before the books are opened it began. */
  runningForMinutes?: number;
};

/** Adds an entry as the books give it. */
export function addTimeEntrySeed(seed: TimeEntrySeed, work: Work, now: number): void {
  const { runningForMinutes: minutes } = seed;
  const startedMs = minutes === undefined ? Date.parse(seed.startedAt) : now - minutes * 60_000;
  const createdMs = minutes === undefined ? Date.parse(seed.createdAt) : startedMs;
  addTimeEntry(
    {
      ...{ id: seed.id, identityId: seed.identityId, timerId: seed.timerId ?? null, wire: seed.wire ?? {} },
      startedMs: Math.floor(startedMs / 1000) * 1000,
      createdAt: toMicros(createdMs),
      updatedAt: toMicros(seed.updatedAt ? Date.parse(seed.updatedAt) : createdMs),
      fields: {
        ...blankTimeEntry,
        is_logged: seed.timerId === undefined,
        duration: seed.seconds,
        client_id: seed.clientId ?? null,
        project_id: seed.projectId ?? null,
        service_id: seed.serviceId ?? null,
        note: seed.note ?? null,
        active: !seed.deleted,
        billable: seed.billable ?? true,
        billed: seed.billed ?? false,
        ...seed.fields,
      },
    },
    work,
  );
}
