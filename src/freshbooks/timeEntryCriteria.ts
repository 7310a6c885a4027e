import type { ClientId, IdentityId, ProjectId, ServiceId } from "../values/ids.ts";
import { flagIs, locally, oneOf, toStamp } from "./filters.ts";
import type { Filter } from "./list.ts";
import type { TimeEntry } from "./timeEntry.ts";

/** Which time. Every condition given must hold. */
export type TimeEntryCriteria = {
  /** Only this person's, who is the caller; everybody's that the caller may see when absent. */
  own?: IdentityId;
  /** Begun at these instants or between them, to the second. */
  startedFrom?: Date;
  startedTo?: Date;
  clientIds?: readonly ClientId[];
  projectIds?: readonly ProjectId[];
  serviceIds?: readonly ServiceId[];
  identityIds?: readonly IdentityId[];
  billable?: boolean;
  billed?: boolean;
  /** Logged time when absent; false is what stands on timers. */
  logged?: boolean;
  running?: boolean;
};

export function timeEntryFilters(asked: TimeEntryCriteria): Filter<TimeEntry>[] {
  const { startedFrom, startedTo, clientIds, projectIds, serviceIds, identityIds, billable, billed } = asked;
  return [
    ofWhom(asked.own),
    listed,
    startedFrom && {
      send: [["started_from", toStamp(startedFrom)]] as const,
      holds: ({ startedAt }: TimeEntry) => startedAt >= startedFrom,
    },
    startedTo && {
      send: [["started_to", toStamp(startedTo)]] as const,
      holds: ({ startedAt }: TimeEntry) => startedAt <= startedTo,
    },
    identityIds && ofPeople(identityIds, onTimers(asked)),
    clientIds && oneOf<TimeEntry>(clientIds, "client_id", ({ clientId }) => clientId),
    projectIds && oneOf<TimeEntry>(projectIds, "project_id", ({ projectId }) => projectId),
    serviceIds && oneOf<TimeEntry>(serviceIds, "service_id", ({ serviceId }) => serviceId),
    billable !== undefined && flagIs<TimeEntry>("billable", billable, (entry) => entry.billable),
    billed !== undefined && flagIs<TimeEntry>("billed", billed, (entry) => entry.billed),
    inState(asked),
  ].filter((filter) => !!filter);
}

/** FreshBooks lists the caller's own time unless it is asked for the team's. */
const ofWhom = (own: IdentityId | undefined): Filter<TimeEntry> =>
  own
    ? { send: [], implied: true, holds: ({ identityId }) => identityId === own }
    : { send: [["team", "true"]], holds: () => true };

const listed: Filter<TimeEntry> = { send: [], implied: true, holds: ({ deleted }) => !deleted };

/** FreshBooks refuses to look for one person and on timers at once. */
const ofPeople = (ids: readonly IdentityId[], onTimers: boolean): Filter<TimeEntry> =>
  onTimers
    ? locally(({ identityId }) => ids.includes(identityId))
    : oneOf<TimeEntry>(ids, "identity_id", ({ identityId }) => identityId);

const onTimers = ({ logged, running }: TimeEntryCriteria) => logged === false || running === true;

/** FreshBooks lists logged time alone, or logged time and timers together. */
function inState(asked: TimeEntryCriteria): Filter<TimeEntry> {
  if (!onTimers(asked)) return { send: [], implied: true, holds: ({ logged }) => logged };
  return {
    send: [["include_unlogged", "true"]],
    holds: () => true,
    keeps: ({ logged, running }) => !logged && (asked.running ?? running) === running,
    impossible: asked.logged === true,
  };
}
