import { fromZuluTime, toDay, toLocalTime } from "../../../values/dates.ts";
import {
  type BusinessId,
  type ClientId,
  type ProjectId,
  type TimeEntryId,
  toClientId,
  toIdentityId,
  toProjectId,
  toServiceId,
  toTimeEntryId,
  toTimerId,
} from "../../../values/ids.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { type BusinessNoun, businessCollection } from "../../families/business.ts";
import { readSingly } from "../../lists/byPages.ts";
import { type Need, type Relation, readChildren } from "../../lists/children.ts";
import { locally } from "../../lists/filters.ts";
import { readList } from "../../lists/list.ts";
import { idOrNull, orNull, toFlag, wholeOrNull } from "../../records/wire.ts";
import { ofClient, ofProject, type TimeEntryCriteria, timeEntryFilters } from "./criteria.ts";
import { readTimeTotals, type TimeTotals } from "./totals.ts";
import { timeEntryWrites } from "./writes.ts";

type Text = string | null | undefined;
type WireId = string | number | null | undefined;

export type WireTimeEntry = {
  id: number;
  identity_id: number;
  is_logged: boolean;
  local_started_at?: Text;
  local_timezone?: Text;
  started_at: string;
  created_at: string;
  client_id: WireId;
  project_id: WireId;
  service_id: WireId;
  task_id?: WireId;
  retainer_id?: WireId;
  pending_client: Text;
  pending_project: Text;
  pending_task: Text;
  note: Text;
  active: boolean;
  billable: boolean;
  billed: boolean;
  internal: boolean;
  duration: number | null;
  timer?: { id: number; is_running: boolean } | null;
};

export type TimeEntry = ReturnType<typeof toTimeEntry>;

export function toTimeEntry(wire: WireTimeEntry, businessId: BusinessId) {
  const clientId = idOrNull(wire.client_id);
  const projectId = idOrNull(wire.project_id);
  const serviceId = idOrNull(wire.service_id);
  const localStartedAt = wire.local_started_at ? toLocalTime(wire.local_started_at) : null;
  return {
    businessId,
    id: toTimeEntryId(wire.id),
    identityId: toIdentityId(wire.identity_id),
    clientId: clientId ? toClientId(clientId) : null,
    projectId: projectId ? toProjectId(projectId) : null,
    serviceId: serviceId ? toServiceId(serviceId) : null,
    taskId: idOrNull(wire.task_id), // like the retainer kept only so that no change loses it
    retainerId: idOrNull(wire.retainer_id),
    timerId: wire.timer ? toTimerId(wire.timer.id) : null,
    note: orNull(wire.note),
    startedAt: fromZuluTime(wire.started_at),
    localStartedAt, // the wall clock of the person, whose zone need not be the business's
    date: localStartedAt ? toDay(localStartedAt.slice(0, 10)) : null,
    timezone: orNull(wire.local_timezone),
    createdAt: fromZuluTime(wire.created_at),
    duration: wholeOrNull(wire.duration),
    logged: toFlag(wire.is_logged),
    running:
      !wire.is_logged && (wire.timer ? toFlag(wire.timer.is_running) : false) && wire.duration === null,
    billable: toFlag(wire.billable),
    billed: toFlag(wire.billed),
    internal: toFlag(wire.internal),
    deleted: !toFlag(wire.active), // it says nothing about a timer
    pendingClient: orNull(wire.pending_client),
    pendingProject: orNull(wire.pending_project),
    pendingService: orNull(wire.pending_task),
  };
}

const ofProjects: Relation<ProjectId, TimeEntry> = {
  together: (ids) => locally(({ projectId }) => projectId !== null && ids.includes(projectId)),
  alone: (id) => ofProject([id]),
  isChild: ({ projectId }, id) => projectId === id,
};

const ofClients: Relation<ClientId, TimeEntry> = {
  together: (ids) => locally(({ clientId }) => clientId !== null && ids.includes(clientId)),
  alone: (id) => ofClient([id]),
  isChild: ({ clientId }, id) => clientId === id,
};

/** What time can be listed below. */
export type TimeParent = { readonly projectId: ProjectId } | { readonly clientId: ClientId };

const ofParent = (parent: TimeParent | undefined) => {
  if (!parent) return [];
  return ["projectId" in parent ? ofProjects.alone(parent.projectId) : ofClients.alone(parent.clientId)];
};

/** The time of one business. FreshBooks lists it by when it was entered, newest first, and honours no other order. */
export function timeEntriesOf(session: Session, businessId: BusinessId) {
  const path = `/timetracking/business/${businessId}/time_entries`;
  const noun: BusinessNoun<TimeEntry> = {
    list: path,
    single: (id) => `${path}/${id}`,
    many: "time_entries",
    one: "time_entry",
    business: businessId,
    toItem: (wire) => toTimeEntry(wire as WireTimeEntry, businessId),
  };
  const collection = businessCollection(session, noun);
  const { source, single } = collection;
  const toQuery = (criteria: TimeEntryCriteria) => ({ filters: timeEntryFilters(criteria), includes: [] });

  return {
    list: (criteria: TimeEntryCriteria, window: Window): Promise<Page<TimeEntry>> =>
      readList(source, toQuery(criteria), window),
    /** Of the whole list that the window is of; costs nothing after the window itself. */
    totals: (criteria: TimeEntryCriteria, window: Window, parent?: TimeParent): Promise<TimeTotals> => {
      const { filters, includes } = toQuery(criteria);
      return readTimeTotals(source, { filters: [...ofParent(parent), ...filters], includes }, window);
    },
    ofProjects: (
      projects: readonly ProjectId[],
      criteria: TimeEntryCriteria,
      window: Window,
      need: Need,
    ): Promise<Page<TimeEntry>[]> =>
      readChildren(source, ofProjects, projects, toQuery(criteria), window, need),
    ofClients: (
      clients: readonly ClientId[],
      criteria: TimeEntryCriteria,
      window: Window,
      need: Need,
    ): Promise<Page<TimeEntry>[]> =>
      readChildren(source, ofClients, clients, toQuery(criteria), window, need),
    /** Singly: a list would be all that was ever logged. */
    byIds: (ids: readonly TimeEntryId[]): Promise<TimeEntry[]> => readSingly(single, ids, []),
    ...timeEntryWrites(collection),
  };
}
