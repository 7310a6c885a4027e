import { addDays, dayIn } from "../../../values/dates.ts";
import type { ClientId, IdentityId, ProjectId, ServiceId } from "../../../values/ids.ts";
import { flagIs, locally, oneOf, toStamp } from "../../lists/filters.ts";
import type { Filter, SourcePage } from "../../lists/list.ts";
import type { TimeEntry } from "./index.ts";
import { sumsAre } from "./totals.ts";

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
    startedFrom && begunFrom(startedFrom),
    startedTo && begunTo(startedTo),
    identityIds && ofPeople(identityIds, onTimers(asked)),
    clientIds && ofClient(clientIds),
    projectIds && ofProject(projectIds),
    serviceIds && oneOf<TimeEntry>(serviceIds, "service_id", ({ serviceId }) => serviceId),
    billable !== undefined && billableIs(billable),
    billed !== undefined && billedIs(billed),
    inState(asked),
  ].filter((filter) => !!filter);
}

/** The days of the sums are those of whoever worked, which may be a day away from the instant's. */
const begunFrom = (from: Date): Filter<TimeEntry> => ({
  send: [["started_from", toStamp(from)]],
  holds: ({ startedAt }) => startedAt >= from,
  agrees: (page) =>
    sumsAre(page, ({ perDay }) => perDay.every(([day]) => day >= addDays(dayIn(from, "UTC"), -1))),
});

const begunTo = (to: Date): Filter<TimeEntry> => ({
  send: [["started_to", toStamp(to)]],
  holds: ({ startedAt }) => startedAt <= to,
  agrees: (page) =>
    sumsAre(page, ({ perDay }) => perDay.every(([day]) => day <= addDays(dayIn(to, "UTC"), 1))),
});

export const ofClient = (ids: readonly ClientId[]): Filter<TimeEntry> =>
  oneOf<TimeEntry>(
    ids,
    "client_id",
    ({ clientId }) => clientId,
    (only, page) => sumsAre(page, ({ perClient }) => perClient.every(([id]) => id === only)),
  );

export const ofProject = (ids: readonly ProjectId[]): Filter<TimeEntry> =>
  oneOf<TimeEntry>(
    ids,
    "project_id",
    ({ projectId }) => projectId,
    (only, page) => sumsAre(page, ({ perProject }) => perProject.every(([id]) => id === only)),
  );

const nothingUnbilled = (page: SourcePage<TimeEntry>) => sumsAre(page, ({ unbilled }) => unbilled === 0);

const billableIs = (wanted: boolean): Filter<TimeEntry> => ({
  ...flagIs<TimeEntry>("billable", wanted, ({ billable }) => billable),
  ...(!wanted && { agrees: nothingUnbilled }),
});

const billedIs = (wanted: boolean): Filter<TimeEntry> => ({
  ...flagIs<TimeEntry>("billed", wanted, ({ billed }) => billed),
  ...(wanted && { agrees: nothingUnbilled }),
});

/** FreshBooks lists the caller's own time unless it is asked for the team's. */
const ofWhom = (own: IdentityId | undefined): Filter<TimeEntry> =>
  own
    ? { send: [], implied: true, holds: ({ identityId }) => identityId === own }
    : { send: [["team", "true"]], proven: true, holds: () => true };

const listed: Filter<TimeEntry> = { send: [], implied: true, holds: ({ deleted }) => !deleted };

/** FreshBooks refuses to look for one person and on timers at once. */
const ofPeople = (ids: readonly IdentityId[], onTimers: boolean): Filter<TimeEntry> =>
  onTimers
    ? { ...locally(({ identityId }) => ids.includes(identityId)), impossible: ids.length === 0 }
    : oneOf<TimeEntry>(
        ids,
        "identity_id",
        ({ identityId }) => identityId,
        (only, page) => sumsAre(page, ({ perPerson }) => perPerson.every(([id]) => id === only)),
      );

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
