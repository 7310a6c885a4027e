import { bodyOf, type Call } from "../../families/business/deed.ts";
import { denied, invalid, Rejection } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import { leads } from "../../families/business/visitor.ts";
import { keep } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { readInstant } from "../../wire/stamps.ts";
import { isZone } from "../../wire/zones.ts";
import { checkReferences } from "../references.ts";
import { isRunning, segmentsOf } from "../timer/segments.ts";
import type { TimeEntryRow } from "./row.ts";

const flags = ["active", "billable", "billed", "internal"];
const kinds = new Map<string, Kind>([
  ["is_logged", "flag"],
  ["started_at", "instant"],
  ["duration", "seconds?"],
  ["identity_id", "whole?"], // FreshBooks' own website starts timers with null
  ["local_timezone", "text?"],
  ...["client_id", "project_id", "service_id", "task_id", "retainer_id"].map((name): [string, Kind] => [
    name,
    "whole?",
  ]),
  ...["pending_client", "pending_project", "pending_task", "note"].map((name): [string, Kind] => [
    name,
    "text?",
  ]),
  ...flags.map((name): [string, Kind] => [name, "flag"]),
]);

/** The four parts of an entry in a body. */
type Written = { fields: Fields; startedMs: number; identityId: number | undefined };

/** An entry before any write, and the defaults of a replaced one. */
export const blankTimeEntry: Fields = {
  is_logged: false,
  local_timezone: null,
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

/** The caller's, unless a manager names another. `timer: {}` starts a timer, `timer: {id}` resumes one. */
export function createTimeEntry(call: Call): TimeEntryRow {
  const { work, visitor, clock, settings } = call;
  const body = bodyOf(call, "time_entry");
  const {
    fields,
    startedMs,
    identityId = visitor.identityId,
  } = readTimeEntry(
    { is_logged: false, ...body }, // only a PUT needs it
    blankTimeEntry,
    call,
  );
  const project = work.projects.get(Number(fields.project_id));
  if (project && body.client_id === undefined && settings.clientCopiedFromProject) {
    fields.client_id = project.fields.client_id ?? null;
  }
  const timerId = timerOf(body.timer ?? null, identityId, call);
  if (timerId !== null && fields.duration === null && settings.oneTimerEach) checkNoneRuns(identityId, call);
  const at = clock.micros();
  const row = { id: work.series.last("timeEntry") + 1, createdAt: at, updatedAt: at, wire: {} };
  return addTimeEntry({ ...row, identityId, startedMs, timerId, fields }, work);
}

/** Adds an entry; no later timer gets its timer's id. */
export function addTimeEntry(row: TimeEntryRow, { timeEntries, series }: Work): TimeEntryRow {
  series.reach("timer", row.timerId ?? 0);
  return keep(row, timeEntries, series, "timeEntry");
}

/** Replaces: fields omitted from a PUT are emptied, including client, project and timer; the time zone is kept. */
export function replaceTimeEntry(row: TimeEntryRow, call: Call): void {
  const { settings, clock } = call;
  const body = bodyOf(call, "time_entry", row.fields);
  const kept = [
    ...(settings.omittedFlagsReset ? [] : flags),
    "local_timezone", // the recorded PUT omits it, and it is kept
    ...settings.droppedFields.map((path) => path.replace(/^time_entry\./, "")),
  ].filter((name) => row.fields[name] !== undefined);
  const before = Object.fromEntries(kept.map((name) => [name, row.fields[name] ?? null]));
  const written = readTimeEntry(body, { ...blankTimeEntry, ...before }, call);
  const identityId = written.identityId ?? row.identityId;
  row.timerId = timerOf(body.timer ?? null, identityId, call);
  Object.assign(row, { ...written, identityId, updatedAt: clock.micros() });
}

/** Hidden from lists without `include_deleted`. */
export function removeTimeEntry(row: TimeEntryRow, { clock }: Call): void {
  row.fields = { ...row.fields, active: false };
  row.updatedAt = clock.micros();
}

/** All of an entry but its timer; omitted fields are as in `otherwise`. */
export function readTimeEntry(body: Fields, otherwise: Fields, { work, visitor }: Call): Written {
  const read = readFields(body, kinds, ["is_logged", "started_at"]);
  const { started_at, identity_id, local_timezone, ...fields } = read;
  if (local_timezone) fields.local_timezone = local_timezone; // null, as the website sends it, means unset
  if (fields.is_logged === true && typeof fields.duration !== "number") {
    throw invalid({ __root__: "A logged time entry must have a duration" });
  }
  if (fields.local_timezone !== undefined && !isZone(String(fields.local_timezone)))
    throw invalid({ local_timezone: "value is not a valid timezone" }); // text never captured
  checkReferences(identity_id === visitor.identityId ? fields : read, work);
  const identityId = typeof identity_id === "number" ? identity_id : undefined;
  if (identityId !== undefined && identityId !== visitor.identityId && !leads(visitor)) throw denied();
  const startedMs = Math.floor((readInstant(String(started_at)) ?? 0) / 1000) * 1000;
  return { fields: { ...otherwise, ...fields }, startedMs, identityId };
}

function timerOf(timer: Json, identityId: number, { work }: Call): number | null {
  if (!isFields(timer)) return null;
  if (timer.id === undefined || timer.id === null) return work.series.next("timer");
  const known = [...work.timeEntries.values()].some(
    (row) => row.timerId === Number(timer.id) && row.identityId === identityId,
  );
  if (!known) throw invalid({ timer: "Requested resource could not be found." });
  return Number(timer.id);
}

function checkNoneRuns(identityId: number, { work }: Call): void {
  const timers = new Set([...work.timeEntries.values()].map((row) => row.timerId));
  for (const id of timers) {
    if (id === null || !isRunning(id, work)) continue;
    if (segmentsOf(id, work).some((row) => row.identityId !== identityId)) continue;
    throw new Rejection(422, { errno: 2001, error: "A timer is already running" });
  }
}
