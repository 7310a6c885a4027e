import { addDays, dayIn } from "../../../values/dates.ts";
import type { ClientId, IdentityId, ProjectId, ServiceId } from "../../../values/ids.ts";
import { oneAtATime, type Relation } from "../../lists/children.ts";
import { type Asked, always, criteria } from "../../lists/criteria.ts";
import { byValue, flagIs, locally, oneOf, withoutDeleted } from "../../lists/filters.ts";
import type { Filter, Order, SourcePage } from "../../lists/query.ts";
import { toStamp } from "../../records/wire.ts";
import { drawingFrom } from "../retainer/children.ts";
import type { TimeEntry } from "./record.ts";
import { sumsAre } from "./totals.ts";

/** The days of the sums are local to the worker, possibly a day away from the instant's. */
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

const clientOf = ({ clientId }: TimeEntry) => clientId;
const projectOf = ({ projectId }: TimeEntry) => projectId;

const ofClient = (ids: readonly ClientId[]): Filter<TimeEntry> =>
  oneOf<TimeEntry>(ids, "client_id", clientOf, (only, page) =>
    sumsAre(page, ({ perClient }) => perClient.every(([id]) => id === only)),
  );

const ofProject = (ids: readonly ProjectId[]): Filter<TimeEntry> =>
  oneOf<TimeEntry>(ids, "project_id", projectOf, (only, page) =>
    sumsAre(page, ({ perProject }) => perProject.every(([id]) => id === only)),
  );

const serviceOf = ({ serviceId }: TimeEntry) => serviceId;
const ofService = (ids: readonly ServiceId[]): Filter<TimeEntry> =>
  oneOf<TimeEntry>(ids, "service_id", serviceOf);

export const ofServices = oneAtATime(serviceOf, ofService);
export const ofClients = oneAtATime(clientOf, ofClient);
export const ofProjects = oneAtATime(projectOf, ofProject);

export const ofRetainers = drawingFrom(ofClients);

const nothingUnbilled = (page: SourcePage<TimeEntry>) => sumsAre(page, ({ unbilled }) => unbilled === 0);

const billableIs = (wanted: boolean): Filter<TimeEntry> => ({
  ...flagIs<TimeEntry>("billable", wanted, ({ billable }) => billable),
  ...(!wanted && { agrees: nothingUnbilled }),
});

const billedIs = (wanted: boolean): Filter<TimeEntry> => ({
  ...flagIs<TimeEntry>("billed", wanted, ({ billed }) => billed),
  ...(wanted && { agrees: nothingUnbilled }),
});

/** FreshBooks lists the caller's own time by default, the team's on request. */
const ofWhom = (own: IdentityId | undefined): Filter<TimeEntry> =>
  own
    ? { send: [], implied: true, holds: ({ freshbooksIdentityId }) => freshbooksIdentityId === own }
    : { send: [["team", "true"]], proven: true, holds: () => true };

/** FreshBooks rejects filters by one person and by timers together. */
const ofPeople = (ids: readonly IdentityId[], onTimers: boolean): Filter<TimeEntry> =>
  onTimers
    ? {
        ...locally(({ freshbooksIdentityId }) => ids.includes(freshbooksIdentityId)),
        impossible: ids.length === 0,
      }
    : oneOf<TimeEntry>(
        ids,
        "identity_id",
        ({ freshbooksIdentityId }) => freshbooksIdentityId,
        (only, page) => sumsAre(page, ({ perPerson }) => perPerson.every(([id]) => id === only)),
      );

const personOf = ({ freshbooksIdentityId }: TimeEntry) => freshbooksIdentityId;

/** The time of people, logged or on timers. */
export const ofPeopleIn = (state: State): Relation<IdentityId, TimeEntry> =>
  oneAtATime(personOf, (ids) => ofPeople(ids, onTimers(state)));

type State = { readonly logged?: boolean; readonly running?: boolean };

const onTimers = ({ logged, running }: State) => logged === false || running === true;

/** FreshBooks lists only logged time, or logged time and timers together. */
function inState(asked: State): Filter<TimeEntry> {
  if (!onTimers(asked)) return { send: [], implied: true, holds: ({ logged }) => logged };
  return {
    send: [["include_unlogged", "true"]],
    holds: () => true,
    keeps: ({ logged, running }) => !logged && (asked.running ?? running) === running,
    impossible: asked.logged === true,
  };
}

const asWell = (key: string): Filter<TimeEntry> => ({ send: [[key, "true"]], holds: () => true });

/** All time that the caller may see, with timers and deleted entries. */
export const everything = [ofWhom(undefined), asWell("include_unlogged"), asWell("include_deleted")];

export const timeEntryFilters = criteria<TimeEntry>()({
  /** Only this person's, who is the caller; defaults to everybody's that the caller may see. */
  own: always(ofWhom),
  listed: always(withoutDeleted),
  /** Started at these instants or between them, to the second. */
  startedFrom: begunFrom,
  startedTo: begunTo,
  identityIds: (ids: readonly IdentityId[], asked: State) => ofPeople(ids, onTimers(asked)),
  clientIds: ofClient,
  projectIds: ofProject,
  serviceIds: ofService,
  billable: billableIs,
  billed: billedIs,
  /** Defaults to logged time; false means timers. */
  logged: always((_: boolean | undefined, asked: State) => inState(asked)),
  /** Filtered together with `logged`. */
  running: (_: boolean) => undefined,
});

/** FreshBooks lists time by when it was entered, newest first, and supports no other order. */
export const timeEntryOrders = {
  STARTED_AT_ASC: byValue<TimeEntry>(({ startedAt }) => startedAt, 1),
  STARTED_AT_DESC: byValue<TimeEntry>(({ startedAt }) => startedAt, -1),
} satisfies Record<string, Order<TimeEntry>>;

export type TimeEntryCriteria = Asked<typeof timeEntryFilters>;
