import type { BusinessId, ClientId, IdentityId, ProjectId, ServiceId } from "../../../values/ids.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { pathsBelow } from "../../families/collection.ts";
import type { Need, Relation } from "../../lists/children.ts";
import type { Filter } from "../../lists/query.ts";
import { businessNoun } from "../../nouns/business.ts";
import type { NounQuery } from "../../nouns/noun.ts";
import { toStamp } from "../../records/wire.ts";
import type { Written } from "../../writes/write.ts";
import type { RetainerParent } from "../retainer/children.ts";
import { readTimers } from "../timer/read.ts";
import {
  everything,
  ofClients,
  ofPeopleIn,
  ofProjects,
  ofRetainers,
  ofServices,
  type TimeEntryCriteria,
  timeEntryFilters,
  timeEntryOrders,
} from "./criteria.ts";
import { assertNoneOnTimers } from "./onTimers.ts";
import { type TimeEntry, type TimeEntryInput, timeEntryRecord } from "./record.ts";
import { readTimeTotals, type TimeEntryTotals } from "./totals.ts";
import { wholeOf } from "./writes.ts";

export type TimeEntryQuery = NounQuery<TimeEntryCriteria, keyof typeof timeEntryOrders, never>;

/** The parents of lists of time. */
export type TimeParent =
  | { readonly projectId: ProjectId }
  | { readonly clientId: ClientId }
  | { readonly retainer: RetainerParent }
  | { readonly serviceId: ServiceId }
  | { readonly identityId: IdentityId };

function ofParent(parent: TimeParent, { criteria }: TimeEntryQuery): Filter<TimeEntry> {
  if ("identityId" in parent) return ofPeopleIn(criteria).alone(parent.identityId);
  if ("serviceId" in parent) return ofServices.alone(parent.serviceId);
  if ("retainer" in parent) return ofRetainers.alone(parent.retainer);
  return "projectId" in parent ? ofProjects.alone(parent.projectId) : ofClients.alone(parent.clientId);
}

const timeEntries = businessNoun({
  paths: (business) => pathsBelow(`/timetracking/business/${business}/time_entries`),
  many: "time_entries",
  one: "time_entry",
  record: timeEntryRecord,
  filters: timeEntryFilters,
  alike: ({ startedAt, logged }) => {
    const sentAt = startedAt && new Date(toStamp(startedAt)); // without fractions of a second
    return {
      ...(sentAt && { startedFrom: sentAt, startedTo: sentAt }),
      ...(logged === false && { logged }),
    };
  },
  orders: timeEntryOrders,
  // No filter accepts ids: the newest hundred are searched for many, and all when cheaper than single reads.
  searched: [{ filters: () => everything, least: 10 }],
});

/** The time of one business. */
export function timeEntriesOf(session: Session, businessId: BusinessId) {
  const noun = timeEntries(session, businessId);

  /** The page, unless there is evidence that it lacks time on timers. */
  async function confirmed(page: Page<TimeEntry>, query: TimeEntryQuery, parent?: TimeParent) {
    if (query.criteria.logged === false) {
      const { filters } = noun.toQuery(query);
      const within = parent ? [ofParent(parent, query), ...filters] : filters;
      await assertNoneOnTimers(page, within, () => readTimers(session, businessId));
    }
    return page;
  }

  const below =
    <Parent>(
      relationIn: (criteria: TimeEntryCriteria) => Relation<Parent, TimeEntry>,
      toParent: (parent: Parent) => TimeParent,
    ) =>
    async (ids: readonly Parent[], query: TimeEntryQuery, window: Window, need: Need) => {
      const pages = await noun.childrenBy(relationIn(query.criteria))(ids, query, window, need);
      return Promise.all(pages.map((page, at) => confirmed(page, query, toParent(ids[at] as Parent))));
    };

  return {
    ...noun,
    list: async (query: TimeEntryQuery, window: Window) => confirmed(await noun.list(query, window), query),
    ofProjects: below(
      () => ofProjects,
      (projectId) => ({ projectId }),
    ),
    ofClients: below(
      () => ofClients,
      (clientId) => ({ clientId }),
    ),
    ofRetainers: below(
      () => ofRetainers,
      (retainer) => ({ retainer }),
    ),
    ofServices: below(
      () => ofServices,
      (serviceId) => ({ serviceId }),
    ),
    ofPeople: below(ofPeopleIn, (identityId) => ({ identityId })),
    /** For the window's whole list; costs nothing after the window itself. */
    totals: (query: TimeEntryQuery, window: Window, parent?: TimeParent): Promise<TimeEntryTotals> => {
      const { filters, includes } = noun.toQuery(query);
      const within = parent ? [ofParent(parent, query), ...filters] : filters;
      return readTimeTotals(noun.collection.source, { filters: within, includes }, window);
    },
    /** Starts a new timer with its first segment. */
    start: (input: TimeEntryInput): Promise<Written<TimeEntry>> =>
      noun.create(input, [], { more: { timer: {} } }),
    /** A further segment of the same timer, with the values of the last one. */
    resume: (last: TimeEntry, fresh: TimeEntryInput, self: IdentityId): Promise<Written<TimeEntry>> => {
      const { billed: _, ...whole } = { ...wholeOf(last, self), ...fresh };
      return noun.create(whole);
    },
    /** Sends the whole entry, with the changes of the input. `self` is the caller. */
    update: (entry: TimeEntry, input: TimeEntryInput, self: IdentityId): Promise<Written<TimeEntry>> =>
      noun.update(entry.id, { ...wholeOf(entry, self), ...input }),
  };
}
