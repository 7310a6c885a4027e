import type { GraphQLResolveInfo } from "graphql";
import type { Client } from "../freshbooks/client.ts";
import type { Project } from "../freshbooks/project.ts";
import type { TimeEntry } from "../freshbooks/timeEntry.ts";
import type { TimeEntryCriteria } from "../freshbooks/timeEntryCriteria.ts";
import { sumOf, type TimeTotals } from "../freshbooks/timeTotals.ts";
import type { BusinessTimeEntriesArgs, Resolvers, TimeEntryFilter } from "../generated/resolvers.ts";
import { addDays, startOfDay } from "../values/dates.ts";
import {
  type BusinessId,
  toClientId,
  toIdentityId,
  toProjectId,
  toServiceId,
  toTeamMemberId,
  toTimeEntryId,
} from "../values/ids.ts";
import { emptyPage, type Page, type Window } from "../values/page.ts";
import { clientOf } from "./clientOf.ts";
import { connect } from "./connection.ts";
import type { Context } from "./context.ts";
import { assertInOrder, given, idsIn, idsInBusiness } from "./criteria.ts";
import { refuse } from "./errors.ts";
import { toWorkId } from "./ids.ts";
import { projectPartsOfField } from "./parts.ts";
import { selectionOf } from "./selection.ts";
import { personOf } from "./teamMember.ts";

/** A window of time, and how to sum up the list that it is of. */
export type TimeEntries = Awaited<ReturnType<typeof connect<TimeEntry>>> & {
  totals: () => Promise<TimeTotals & { businessId: BusinessId }>;
};

type Args = Partial<BusinessTimeEntriesArgs>;

/** More than a list may hold that is filtered here. */
const everything: Window = { offset: 0, count: 5_000 };

async function toCriteria(
  filter: TimeEntryFilter | null | undefined,
  businessId: BusinessId,
  context: Context,
): Promise<TimeEntryCriteria> {
  const asked = given(filter);
  const {
    wholeTeam = true,
    startedFrom,
    startedTo,
    clientIds,
    projectIds,
    serviceIds,
    teamMemberIds,
    ...rest
  } = asked;
  assertInOrder(startedFrom, startedTo, ["startedFrom", "startedTo"]);
  const read = {
    clients: clientIds && idsIn("Client", clientIds, await context.accountOf(businessId), "clientIds"),
    projects: projectIds && idsInBusiness("Project", projectIds, businessId, "projectIds"),
    services: serviceIds && idsInBusiness("Service", serviceIds, businessId, "serviceIds"),
    members: teamMemberIds && idsInBusiness("TeamMember", teamMemberIds, businessId, "teamMemberIds"),
  };
  const zone = await context.zoneOf(businessId);
  return {
    ...rest,
    ...(!wholeTeam && { own: toIdentityId((await context.identity()).freshbooksId) }),
    ...(startedFrom && { startedFrom: startOfDay(startedFrom, zone) }),
    ...(startedTo && { startedTo: new Date(startOfDay(addDays(startedTo, 1), zone).getTime() - 1_000) }),
    ...(read.clients && { clientIds: read.clients.map(toClientId) }),
    ...(read.projects && { projectIds: read.projects.map(toProjectId) }),
    ...(read.services && { serviceIds: read.services.map(toServiceId) }),
    ...(read.members && { identityIds: await identitiesOf(read.members, businessId, context) }),
  };
}

/** Time names people by their identity, which somebody who is only invited does not have. */
async function identitiesOf(members: readonly string[], businessId: BusinessId, { inBusiness }: Context) {
  const loader = inBusiness(businessId).teamMember;
  const found = await Promise.all(members.map((id) => loader.load(toTeamMemberId(id))));
  return found.flatMap((member) => member?.identityId ?? []);
}

async function timeList(
  args: Args,
  scope: readonly unknown[],
  businessId: BusinessId,
  info: GraphQLResolveInfo,
  read: Parameters<typeof connect<TimeEntry>>[3],
  sum: (window: Window) => Promise<TimeTotals>,
): Promise<TimeEntries> {
  let seen: Window = everything;
  const connection = await connect(
    args,
    [businessId, "time", ...scope],
    selectionOf(info),
    (window, need) => {
      seen = window;
      return read(window, need);
    },
  );
  return { ...connection, totals: async () => ({ ...(await sum(seen)), businessId }) };
}

export async function timeEntryList(
  businessId: BusinessId,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntries> {
  const criteria = await toCriteria(args.filter, businessId, context);
  const loaders = context.inBusiness(businessId);
  return timeList(
    args,
    [args.filter],
    businessId,
    info,
    (window) => loaders.timeEntries(criteria, window),
    (window) => loaders.timeTotals(criteria, window),
  );
}

/** All of a parent's time, for its sums. Throws FILTER_TOO_BROAD when that is too much. */
async function summed(whole: Promise<Page<TimeEntry>>): Promise<TimeTotals> {
  const { items, more } = await whole;
  if (more)
    throw refuse("FILTER_TOO_BROAD", "More than 5000 entries would have to be summed; narrow the filter");
  return sumOf(items);
}

export async function timeEntriesOfProject(
  { businessId, id }: Project,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntries> {
  const { projectIds, ...rest } = await toCriteria(args.filter, businessId, context);
  const loader = context.inBusiness(businessId).timeEntriesOfProject;
  const read: Parameters<typeof connect<TimeEntry>>[3] = async (window, need) =>
    projectIds && !projectIds.includes(id) ? emptyPage : loader.load(id, rest, window, need);
  return timeList(args, ["project", id, args.filter], businessId, info, read, () =>
    summed(read(everything, "total")),
  );
}

export async function timeEntriesOfClient(
  { accountId, id }: Client,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntries | null> {
  const businessId = (await context.businessOf(accountId))?.businessId;
  if (!businessId) return null;
  const { clientIds, ...rest } = await toCriteria(args.filter, businessId, context);
  const loader = context.inBusiness(businessId).timeEntriesOfClient;
  const read: Parameters<typeof connect<TimeEntry>>[3] = async (window, need) =>
    clientIds && !clientIds.includes(id) ? emptyPage : loader.load(id, rest, window, need);
  return timeList(args, ["client", id, args.filter], businessId, info, read, () =>
    summed(read(everything, "total")),
  );
}

export const timeEntry: Resolvers = {
  Query: {
    timeEntry: async (_, { id }, { openWork }) => {
      const opened = await openWork("TimeEntry", id);
      return opened ? opened.loaders.timeEntry.load(toTimeEntryId(opened.number)) : null;
    },
  },
  TimeEntryConnection: { totals: ({ totals }) => totals() },
  TimeEntry: {
    __resolveReference: async (reference, { openWorkReference }) => {
      const opened = await openWorkReference("TimeEntry", reference);
      return opened ? opened.loaders.timeEntry.load(toTimeEntryId(opened.number)) : null;
    },
    id: ({ businessId, id }) => toWorkId("TimeEntry", businessId, id),
    freshbooksId: ({ id }) => id,
    client: clientOf,
    project: ({ businessId, projectId }, _, { inBusiness }, info) =>
      projectId && inBusiness(businessId).project.load(projectId, projectPartsOfField(info)),
    service: ({ businessId, serviceId }, _, { inBusiness }) =>
      serviceId && inBusiness(businessId).service.load(serviceId),
    teamMember: personOf,
  },
};
