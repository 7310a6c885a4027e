import type { GraphQLResolveInfo } from "graphql";
import type { Need } from "../../../freshbooks/lists/children.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { TimeEntryCriteria } from "../../../freshbooks/work/timeEntry/criteria.ts";
import { type TimeEntry, timeEntryRecord } from "../../../freshbooks/work/timeEntry/record.ts";
import { sumOf, type TimeTotals } from "../../../freshbooks/work/timeEntry/totals.ts";
import type { BusinessTimeEntriesArgs, Resolvers, TimeEntryFilter } from "../../../generated/resolvers.ts";
import { addDays, type Day, lastDay, onCalendar, startOfDay } from "../../../values/dates.ts";
import {
  type BusinessId,
  toClientId,
  toIdentityId,
  toProjectId,
  toServiceId,
  toTeamMemberId,
} from "../../../values/ids.ts";
import { emptyPage, type Page, type Window } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import { connect } from "../../reading/connection.ts";
import {
  assertIds,
  assertInOrder,
  assertWorkIds,
  given,
  idsIn,
  idsInBusiness,
} from "../../reading/criteria.ts";
import { businessEntity } from "../../reading/entity.ts";
import { selectionOf } from "../../reading/selection.ts";
import { clientOf } from "../../sales/client/of.ts";
import { projectWithin } from "../project/of.ts";
import { personOf } from "../teamMember.ts";

/** A window of time, and how to sum up the list that it is of. */
export type TimeEntryConnectionRow = Awaited<ReturnType<typeof connect<TimeEntry>>> & {
  totals: () => Promise<TimeTotals & { businessId: BusinessId }>;
};

type Args = Partial<BusinessTimeEntriesArgs>;
type Read = (window: Window, need: Need) => Promise<Page<TimeEntry>>;

/** Throws BAD_USER_INPUT. */
export function assertTimeEntryFilter(filter: TimeEntryFilter | null | undefined): void {
  const { startedFrom, startedTo, clientIds, projectIds, serviceIds, teamMemberIds } = given(filter);
  assertInOrder(startedFrom, startedTo, ["startedFrom", "startedTo"]);
  assertIds("Client", clientIds, "clientIds");
  assertWorkIds("Project", projectIds, "projectIds");
  assertWorkIds("Service", serviceIds, "serviceIds");
  assertWorkIds("TeamMember", teamMemberIds, "teamMemberIds");
}

async function toCriteria(
  filter: TimeEntryFilter | null | undefined,
  businessId: BusinessId,
  context: Context,
): Promise<TimeEntryCriteria> {
  assertTimeEntryFilter(filter);
  const {
    wholeTeam = true,
    startedFrom,
    startedTo,
    clientIds,
    projectIds,
    serviceIds,
    teamMemberIds,
    ...rest
  } = given(filter);
  const read = {
    clients: clientIds && idsIn("Client", clientIds, await context.accountOf(businessId)),
    projects: projectIds && idsInBusiness("Project", projectIds, businessId),
    services: serviceIds && idsInBusiness("Service", serviceIds, businessId),
    members: teamMemberIds && idsInBusiness("TeamMember", teamMemberIds, businessId),
  };
  const zone = await context.zoneOf(businessId);
  return {
    ...rest,
    ...(!wholeTeam && { own: toIdentityId((await context.identity()).freshbooksId) }),
    ...(startedFrom && { startedFrom: onCalendar(startOfDay(startedFrom, zone)) }),
    ...(startedTo && startedTo !== lastDay && { startedTo: endOfDay(startedTo, zone) }),
    ...(read.clients && { clientIds: read.clients.map(toClientId) }),
    ...(read.projects && { projectIds: read.projects.map(toProjectId) }),
    ...(read.services && { serviceIds: read.services.map(toServiceId) }),
    ...(read.members && { identityIds: await identitiesOf(read.members, businessId, context) }),
  };
}

const endOfDay = (day: Day, zone: string): Date =>
  onCalendar(new Date(startOfDay(addDays(day, 1), zone).getTime() - 1_000));

/** Time names people by their identity, which somebody who is only invited does not have. */
async function identitiesOf(members: readonly string[], businessId: BusinessId, { inBusiness }: Context) {
  const loader = inBusiness(businessId).teamMember;
  const found = await Promise.all(members.map((id) => loader.load(toTeamMemberId(id))));
  return found.flatMap((member) => member?.identityId ?? []);
}

/** The sums are those of the list that the window was read from, so they cost nothing where it was read whole. */
async function timeList(
  args: Args,
  scope: readonly unknown[],
  { businessId, info }: { businessId: BusinessId; info: GraphQLResolveInfo },
  read: Read,
  sum: (window: Window) => Promise<TimeTotals>,
): Promise<TimeEntryConnectionRow> {
  let seen: Window = { offset: 0, count: 1 };
  let all: readonly TimeEntry[] | undefined;
  const connection = await connect(
    args,
    [businessId, "time", ...scope, args.filter],
    selectionOf(info),
    async (window, need) => {
      const page = await read(window, need);
      [seen, all] = [window, page.all];
      return page;
    },
  );
  const totals = async () => ({ ...(all ? sumOf(all) : await sum(seen)), businessId });
  return { ...connection, totals };
}

export async function timeEntryList(
  businessId: BusinessId,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntryConnectionRow> {
  const query = { criteria: await toCriteria(args.filter, businessId, context), parts: [] };
  const { timeEntries, timeTotals } = context.inBusiness(businessId);
  return timeList(
    args,
    [],
    { businessId, info },
    (window) => timeEntries(query, window),
    (window) => timeTotals(query, window),
  );
}

export async function timeEntriesOfProject(
  { businessId, id }: Project,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntryConnectionRow> {
  const { projectIds, ...criteria } = await toCriteria(args.filter, businessId, context);
  const query = { criteria, parts: [] };
  const { timeEntriesOfProject: children, timeTotals } = context.inBusiness(businessId);
  return timeList(
    args,
    ["project", id],
    { businessId, info },
    async (window, need) =>
      projectIds && !projectIds.includes(id) ? emptyPage : children.load(id, query, window, need),
    (window) => timeTotals(query, window, { projectId: id }),
  );
}

export async function timeEntriesOfClient(
  { accountId, id }: Client,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<TimeEntryConnectionRow | null> {
  const businessId = (await context.businessOf(accountId))?.businessId;
  if (!businessId) return null;
  const { clientIds, ...criteria } = await toCriteria(args.filter, businessId, context);
  const query = { criteria, parts: [] };
  const { timeEntriesOfClient: children, timeTotals } = context.inBusiness(businessId);
  return timeList(
    args,
    ["client", id],
    { businessId, info },
    async (window, need) =>
      clientIds && !clientIds.includes(id) ? emptyPage : children.load(id, query, window, need),
    (window) => timeTotals(query, window, { clientId: id }),
  );
}

const { byId, fields } = businessEntity("TimeEntry", timeEntryRecord, (loaders) => loaders.timeEntry);

export const timeEntry: Resolvers = {
  Query: { timeEntry: byId },
  TimeEntryConnection: { totals: ({ totals }) => totals() },
  TimeEntry: {
    ...fields,
    client: clientOf,
    project: projectWithin,
    service: ({ businessId, serviceId }, _, { inBusiness }) =>
      serviceId && inBusiness(businessId).service.load(serviceId),
    teamMember: personOf,
  },
};
