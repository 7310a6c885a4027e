import { type Day, toDay, toLocalTime } from "../../../values/dates.ts";
import {
  toClientId,
  toIdentityId,
  toProjectId,
  toRetainerId,
  toServiceId,
  toTaskId,
  toTimeEntryId,
  toTimerId,
} from "../../../values/ids.ts";
import type { Field, Readable, Wire } from "../../records/field.ts";
import {
  business,
  flag,
  inactive,
  link,
  ownId,
  seconds,
  text,
  writtenInstant,
  zuluInstant,
} from "../../records/kinds.ts";
import { kept, optional, readOnly, shown } from "../../records/modifiers.ts";
import { record, type Sent, type Shown } from "../../records/record.ts";
import { toFlag, wholeOrNull } from "../../records/wire.ts";

/** The person's wall clock, whose zone may differ from the business's. */
const localTime = <Value>(read: (local: string) => Value) =>
  optional(shown("local_started_at", (wire) => read(toLocalTime(wire.local_started_at as string))));

/** The day on that clock. It is never sent: the work must have started on it. */
const date: Field<Day | null> = {
  ...localTime((local) => toDay(local.slice(0, 10))),
  write: {
    toWire: () => ({}),
    wireKeys: {},
    // Old entries lack the day.
    unconfirmed: (sent, day) => (sent && day && sent !== day ? [[]] : []),
  },
};

const timerIn = ({ timer }: Wire) => timer as Wire | null | undefined;

const timerLink = link("timer", toTimerId);
const timerId: typeof timerLink = {
  ...shown("timer", (wire) => {
    const timer = timerIn(wire);
    return timer ? toTimerId(timer.id as number) : null;
  }),
  write: { ...timerLink.write, toWire: (id) => (id ? { timer: { id: Number(id) } } : {}) },
};

const running: Readable<boolean> = shown(["is_logged", "timer", "duration"], (wire) => {
  const timer = timerIn(wire);
  const [logged, duration] = [toFlag(wire.is_logged), wholeOrNull(wire.duration)];
  return !logged && (timer ? toFlag(timer.is_running) : false) && duration === null;
});

export const timeEntryRecord = record("time entry", {
  businessId: business,
  id: ownId(toTimeEntryId),
  freshbooksIdentityId: {
    ...shown("identity_id", (wire) => toIdentityId(wire.identity_id as number)),
    write: link("identity_id", toIdentityId).write,
  },
  clientId: kept(link("client_id", toClientId, null)),
  projectId: kept(link("project_id", toProjectId, null)),
  serviceId: link("service_id", toServiceId, null),
  taskId: kept(link("task_id", toTaskId, null)), // not writable; kept so that no change loses it
  retainerId: kept(link("retainer_id", toRetainerId, null)),
  timerId,
  note: text("note", null),
  startedAt: writtenInstant("started_at"),
  localStartedAt: localTime((local) => local),
  date,
  timezone: readOnly(text("local_timezone")),
  createdAt: zuluInstant("created_at"),
  duration: {
    ...shown("duration", (wire) => wholeOrNull(wire.duration)),
    write: seconds("duration").write,
  },
  logged: flag("is_logged"),
  running,
  billable: flag("billable"),
  billed: flag("billed"),
  internal: flag("internal"),
  deleted: inactive, // it says nothing about a timer
  pendingClient: text("pending_client", null),
  pendingProject: text("pending_project", null),
  pendingService: text("pending_task", null),
});

export type TimeEntry = Shown<typeof timeEntryRecord>;
/** FreshBooks replaces: omitted values are cleared, except the person. */
export type TimeEntryInput = Sent<typeof timeEntryRecord>;
