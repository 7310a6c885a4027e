import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { isoUtc, type Micros, toMicros } from "../../wire/stamps.ts";
import { wallTime } from "../../wire/zones.ts";
import type { Billing } from "../billing.ts";
import type { TimeEntrySeed } from "../seeds.ts";

/** `fields` are what can be written, under wire names, apart from the start, the person and the timer. */
export type TimeEntryRow = {
  readonly id: number;
  readonly createdAt: Micros;
  /** Not shown, though lists can be asked by it. */
  updatedAt: Micros;
  identityId: number;
  startedMs: number;
  timerId: number | null;
  fields: Fields;
  readonly wire: Fields;
};

/** An entry before anything is written into it, and what a replaced one falls back to. */
export const blankTimeEntry: Fields = {
  is_logged: false,
  client_id: null,
  project_id: null,
  pending_client: null,
  pending_project: null,
  pending_task: null,
  task_id: null,
  service_id: null,
  note: null,
  active: true,
  billable: true,
  billed: false,
  internal: false,
  retainer_id: null,
  duration: null,
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

/** Files it under its id. */
export function addTimeEntry(row: TimeEntryRow, { timeEntries, last }: Work): TimeEntryRow {
  timeEntries.set(row.id, row);
  last.timeEntry = Math.max(last.timeEntry, row.id);
  last.timer = Math.max(last.timer, row.timerId ?? 0);
  return row;
}

/** There is no `updated_at`. */
export function showTimeEntry(row: TimeEntryRow, work: Work, billing: Billing): Fields {
  const { fields, timerId } = row;
  return {
    ...showSegment(row, work, billing),
    timer:
      timerId === null
        ? null
        : { id: timerId, is_running: fields.is_logged !== true && isRunning(timerId, work) },
    ...row.wire,
  };
}

/** As it stands inside a timer: without the timer. */
export function showSegment(row: TimeEntryRow, work: Work, billing: Billing): Fields {
  const { fields } = row;
  const zone = work.zoneOf(row.identityId);
  return {
    id: row.id,
    identity_id: row.identityId,
    is_logged: fields.is_logged ?? false,
    local_started_at: wallTime(zone, row.startedMs),
    local_timezone: zone,
    started_at: isoUtc(toMicros(row.startedMs)),
    created_at: isoUtc(row.createdAt),
    client_id: fields.client_id ?? null,
    project_id: fields.project_id ?? null,
    pending_client: fields.pending_client ?? null,
    pending_project: fields.pending_project ?? null,
    pending_task: fields.pending_task ?? null,
    task_id: fields.task_id ?? null,
    service_id: fields.service_id ?? null,
    note: fields.note ?? null,
    active: fields.active ?? true,
    billable: fields.billable ?? true,
    billed: fields.billed === true || billing.bills(row.id),
    internal: fields.internal ?? false,
    retainer_id: fields.retainer_id ?? null,
    duration: fields.duration ?? null,
  };
}

/** What is on a timer and neither logged nor discarded, in the order in which it was begun. */
export function segmentsOf(timerId: number, { timeEntries }: Work): TimeEntryRow[] {
  const rows = [...timeEntries.values()].filter(
    (row) => row.timerId === timerId && row.fields.is_logged !== true && row.fields.active === true,
  );
  return rows.sort((a, b) => a.startedMs - b.startedMs || a.id - b.id);
}

/** A timer runs as long as its last segment has no end. */
export function isRunning(timerId: number, work: Work): boolean {
  const last = segmentsOf(timerId, work).at(-1);
  return last !== undefined && last.fields.duration === null;
}

/** Logged seconds; what is still on a timer counts for nothing. */
export const loggedSeconds = ({ fields }: TimeEntryRow): number =>
  fields.is_logged === true ? Number(fields.duration ?? 0) : 0;
