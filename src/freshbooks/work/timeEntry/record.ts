import type { Day } from "../../../values/dates.ts";
import type { ClientId, IdentityId, ProjectId, ServiceId, TimerId } from "../../../values/ids.ts";
import { type Field, type Fields, flag, instant, link, seconds, text } from "../../records/fields.ts";
import type { TimeEntry } from "./index.ts";

/** What can be written of time. FreshBooks replaces: absent is empty afterwards, but for who worked. */
export type TimeEntryInput = {
  logged?: boolean | null;
  startedAt?: Date | null;
  /** Never sent: the day on which the work must have begun on the wall clock of the person. */
  date?: Day | null;
  duration?: number | null;
  note?: string | null;
  clientId?: ClientId | null;
  projectId?: ProjectId | null;
  serviceId?: ServiceId | null;
  taskId?: string | null;
  retainerId?: string | null;
  pendingClient?: string | null;
  pendingProject?: string | null;
  pendingService?: string | null;
  billable?: boolean | null;
  billed?: boolean | null;
  internal?: boolean | null;
  identityId?: IdentityId | null;
  timerId?: TimerId | null;
};

const shownDay: Field<Day> = {
  toWire: () => ({}),
  wireKeys: {},
  // Old entries do not tell the day.
  unconfirmed: (sent, shown) => (sent && shown && sent !== shown ? [[]] : []),
};

const timer: Field<TimerId> = {
  ...link<TimerId>("timer"),
  toWire: (id) => (id ? { timer: { id: Number(id) } } : {}),
};

export const timeEntryFields: Fields<TimeEntryInput> = {
  logged: flag("is_logged"),
  startedAt: instant("started_at"),
  date: shownDay,
  duration: seconds("duration"),
  note: text("note", null),
  clientId: link<ClientId>("client_id", null),
  projectId: link<ProjectId>("project_id", null),
  serviceId: link<ServiceId>("service_id", null),
  taskId: link<string>("task_id", null),
  retainerId: link<string>("retainer_id", null),
  pendingClient: text("pending_client", null),
  pendingProject: text("pending_project", null),
  pendingService: text("pending_task", null),
  billable: flag("billable"),
  billed: flag("billed"),
  internal: flag("internal"),
  identityId: link<IdentityId>("identity_id"),
  timerId: timer,
};

/** All that can be written of an entry as it is, so that a PUT loses nothing of it. */
export function wholeOf(entry: TimeEntry, self: IdentityId): TimeEntryInput {
  const { logged, startedAt, duration, note, clientId, projectId, serviceId, taskId, retainerId } = entry;
  const { pendingClient, pendingProject, pendingService, billable, billed, internal, timerId } = entry;
  return {
    ...{ logged, startedAt, duration, note, clientId, projectId, serviceId, taskId, retainerId },
    ...{ pendingClient, pendingProject, pendingService, billable, billed, internal, timerId },
    // Only those who lead may name somebody, and only they reach other people's time.
    ...(entry.identityId !== self && { identityId: entry.identityId }),
  };
}
