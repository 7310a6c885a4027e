import type { GraphQLResolveInfo } from "graphql";
import type { Need } from "../../../freshbooks/lists/children.ts";
import type { TimeEntryCriteria } from "../../../freshbooks/work/timeEntry/criteria.ts";
import { type TimeEntry, timeEntryRecord } from "../../../freshbooks/work/timeEntry/record.ts";
import { sumOf, type TimeEntryTotals } from "../../../freshbooks/work/timeEntry/totals.ts";
import type { BusinessTimeEntriesArgs, TimeEntryFilterInput } from "../../../generated/resolvers.ts";
import { addDays, type Day, lastDay, onCalendar, startOfDay } from "../../../values/dates.ts";
import { type BusinessId, type TeamMemberId, toIdentityId } from "../../../values/ids.ts";
import { emptyPage, type Page, type Window } from "../../../values/page.ts";
import type { Range } from "../../../values/range.ts";
import { type Context, type LoadersOf, ownBusinessOf } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { connect } from "../../reading/connection.ts";
import { filterOf, refuseCondition } from "../../reading/criteria.ts";
import { entityOf } from "../../reading/entity.ts";
import { namedByRows, shownInConnection } from "../../reading/rows.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientEntity } from "../../sales/client/entity.ts";
import { projectEntity } from "../project/entity.ts";
import { serviceEntity } from "../service/entity.ts";
import { taskEntity } from "../task/entity.ts";
import { personOf } from "../teamMember.ts";

/** A window of time, and how to sum up its whole list. */
export type TimeEntryConnectionRow = Awaited<ReturnType<typeof connect<TimeEntry>>> & {
  totals: () => Promise<TimeEntryTotals & { businessId: BusinessId }>;
};

type Args = Partial<BusinessTimeEntriesArgs>;

const filter = filterOf<TimeEntryFilterInput>()({
  ids: { clientIds: "Client", projectIds: "Project", serviceIds: "Service", teamMemberIds: "TeamMember" },
  check: ({ logged = true, running }) => {
    if (logged && running) throw refuseCondition("running", "requires `logged: false`");
  },
});

async function toCriteria(
  given: TimeEntryFilterInput | null | undefined,
  businessId: BusinessId,
  context: Context,
): Promise<TimeEntryCriteria> {
  const asked = await filter.read(given, { businessId }, context);
  const { wholeTeam = true, startedAt, teamMemberIds, ...rest } = asked;
  const instants = startedAt && toInstants(startedAt, await context.zoneOf(businessId));
  return {
    ...rest,
    ...(!wholeTeam && { own: toIdentityId((await context.identity()).freshbooksId) }),
    ...instants,
    ...(teamMemberIds && { identityIds: await identitiesOf(teamMemberIds, businessId, context) }),
  };
}

/** From the start of the first day to the end of the last; the last possible day has none. */
export const toInstants = ({ from, to }: Range<Day>, zone: string) => ({
  ...(from && { startedFrom: onCalendar(startOfDay(from, zone)) }),
  ...(to && to !== lastDay && { startedTo: endOfDay(to, zone) }),
});

const endOfDay = (day: Day, zone: string): Date =>
  onCalendar(new Date(startOfDay(addDays(day, 1), zone).getTime() - 1_000));

/** Time names people by their identity, which a person who is only invited lacks. */
async function identitiesOf(
  members: readonly TeamMemberId[],
  businessId: BusinessId,
  { inBusiness }: Context,
) {
  const { load } = inBusiness(businessId).teamMember;
  const found = await Promise.all(members.map((id) => load(id)));
  return found.flatMap((member) => member?.freshbooksIdentityId ?? []);
}

type Loaders = LoadersOf<"TimeEntry">["timeEntry"];
type Read = (window: Window, need: Need) => Promise<Page<TimeEntry>>;

/** A list of time: all of a business, or below one record. */
type Listing = {
  query: Parameters<Loaders["list"]>[0];
  /** Part of its cursors. */
  scope: readonly string[];
  /** Null when no row can match. */
  read: Read | null;
  /** The record whose sums are selected. */
  of?: Parameters<Loaders["totals"]>[2];
};

/** The sums are those of the window's list, so they cost nothing when it was read whole. */
async function timeList(
  businessId: BusinessId,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
  listingOf: (
    criteria: TimeEntryCriteria,
    loaders: Loaders,
    order: Pick<Listing["query"], "order">,
  ) => Listing,
): Promise<TimeEntryConnectionRow> {
  const loaders = context.inBusiness(businessId).timeEntry;
  const { query, scope, read, of } = listingOf(
    await toCriteria(args.filter, businessId, context),
    loaders,
    args.sort ? { order: args.sort } : {},
  );
  let seen: Window = { offset: 0, count: 1 };
  let all: readonly TimeEntry[] | undefined;
  const connection = await connect(
    args,
    [businessId, "time", ...scope, args.filter, args.sort],
    selectionOf(info),
    async (window, need) => {
      const page = read ? await read(window, need) : emptyPage;
      [seen, all] = [window, page.all];
      return page;
    },
    shownInConnection(context, info),
  );
  const totals = async () => ({ ...(all ? sumOf(all) : await loaders.totals(query, seen, of)), businessId });
  return Object.assign(connection, { totals });
}

const { byId, fields } = entityOf("TimeEntry", timeEntryRecord, (loaders) => loaders.timeEntry);

export const timeEntry: NounResolvers = {
  TimeEntryFilterInput: filter.assert,
  Query: { timeEntry: byId },
  Business: {
    timeEntries: ({ businessId }, args, context, info) => {
      const list = timeList(businessId, args, context, info, (criteria, { list }, order) => {
        const query = { criteria, parts: [], ...order };
        return { query, scope: [], read: (window) => list(query, window) };
      });
      context.lists.add(namedByRows(info), list);
      return list;
    },
  },
  Project: {
    timeEntries: ({ businessId, id }, args, context, info) =>
      timeList(businessId, args, context, info, ({ projectIds, ...criteria }, { ofProject }, order) => {
        const query = { criteria, parts: [], ...order };
        const isEmpty = projectIds && !projectIds.includes(id);
        const read: Read = (window, need) => ofProject.load(id, query, window, need);
        return { query, scope: ["project", id], read: isEmpty ? null : read, of: { projectId: id } };
      }),
  },
  Client: {
    timeEntries: async ({ accountId, id }, args, context, info) => {
      const { businessId } = await ownBusinessOf(context, { accountId });
      return timeList(businessId, args, context, info, ({ clientIds, ...criteria }, { ofClient }, order) => {
        const query = { criteria, parts: [], ...order };
        const isEmpty = clientIds && !clientIds.includes(id);
        const read: Read = (window, need) => ofClient.load(id, query, window, need);
        return { query, scope: ["client", id], read: isEmpty ? null : read, of: { clientId: id } };
      });
    },
  },
  Retainer: {
    timeEntries: ({ businessId, id, clientId }, args, context, info) =>
      timeList(businessId, args, context, info, ({ clientIds, ...criteria }, { ofRetainer }, order) => {
        const query = { criteria, parts: [], ...order };
        const isEmpty = clientId && clientIds && !clientIds.includes(clientId);
        if (!clientId || isEmpty) return { query, scope: ["retainer", id], read: null };
        const parent = { id, clientId };
        const read: Read = (window, need) => ofRetainer.load(parent, query, window, need);
        return { query, scope: ["retainer", id], read, of: { retainer: parent } };
      }),
  },
  Service: {
    timeEntries: ({ businessId, id }, args, context, info) =>
      timeList(businessId, args, context, info, ({ serviceIds, ...criteria }, { ofService }, order) => {
        const query = { criteria, parts: [], ...order };
        const isEmpty = serviceIds && !serviceIds.includes(id);
        const read: Read = (window, need) => ofService.load(id, query, window, need);
        return { query, scope: ["service", id], read: isEmpty ? null : read, of: { serviceId: id } };
      }),
  },
  TeamMember: {
    timeEntries: ({ businessId, id, freshbooksIdentityId: person }, args, context, info) =>
      timeList(businessId, args, context, info, ({ identityIds, ...criteria }, { ofPerson }, order) => {
        const query = { criteria, parts: [], ...order };
        const isOther = [identityIds, criteria.own && [criteria.own]].some(
          (ids) => ids && person && !ids.includes(person),
        );
        if (!person || isOther) return { query, scope: ["teamMember", id], read: null };
        const read: Read = (window, need) => ofPerson.load(person, query, window, need);
        return { query, scope: ["teamMember", id], read, of: { identityId: person } };
      }),
  },
  TimeEntryConnection: { totals: ({ totals }) => totals() },
  TimeEntry: {
    ...fields,
    timerId: ({ businessId, timerId }) => timerId && toGlobalId("Timer", { businessId, id: timerId }),
    client: clientEntity.named("clientId"),
    project: projectEntity.named("projectId"),
    service: serviceEntity.named("serviceId"),
    task: taskEntity.named("taskId"),
    teamMember: personOf,
  },
};
