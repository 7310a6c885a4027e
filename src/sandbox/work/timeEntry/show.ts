import type { Billing } from "../../families/business/deed.ts";
import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { isoUtc, toMicros } from "../../wire/stamps.ts";
import { wallTime } from "../../wire/zones.ts";
import { isRunning } from "../timer/segments.ts";
import type { TimeEntryRow } from "./row.ts";

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

/** Where an entry began: as given, or else by the person's profile. */
export const zoneOf = ({ identityId, fields }: TimeEntryRow, work: Work): string =>
  fields.local_timezone ? String(fields.local_timezone) : work.zoneOf(identityId);

/** As inside a timer: without the timer. */
export function showSegment(row: TimeEntryRow, work: Work, billing: Billing): Fields {
  const { fields } = row;
  const zone = zoneOf(row, work);
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
