import type { Call, Deed, Deeds } from "../../families/business/deed.ts";
import { notFound } from "../../families/business/errors.ts";
import { pageOf, readPaging } from "../../families/business/list.ts";
import { leads, mayWrite } from "../../families/business/visitor.ts";
import { byText } from "../../wire/byText.ts";
import type { Fields } from "../../wire/json.ts";
import { loggedSeconds } from "../timeEntry/totals.ts";
import { discussionDeeds } from "./discussion.ts";
import type { ProjectRow } from "./row.ts";
import { abilitiesOf, showProject } from "./show.ts";
import { changeProject, createProject, removeProject } from "./write.ts";

const read: Deed = (call) => {
  const row = projectOf(call);
  const options = readOptions(call);
  call.query.end();
  return showWhole(row, call, options);
};

const create: Deed = (call) => {
  const options = readOptions(call);
  call.query.end();
  return showWhole(createProject(call), call, options, null);
};

const update: Deed = (call) => {
  const row = projectOf(call);
  const options = readOptions(call);
  call.query.end();
  changeProject(row, call);
  return showWhole(row, call, options);
};

const remove: Deed = (call) => {
  removeProject(projectOf(call), call);
  return undefined;
};

/** Lists are plural; everything else accepts both spellings. */
export const projectDeeds: Deeds = [
  ["GET projects", listProjects],
  ["GET project/#", read],
  ["GET projects/#", read],
  ["POST project", create],
  ["POST projects", create],
  ["PUT project/#", update],
  ["PUT projects/#", update],
  ["DELETE project/#", remove],
  ["DELETE projects/#", remove],
  ...discussionDeeds,
  ["GET abilities", (call) => ({ abilities: ownAbilities(call) })],
];

const perPage = 30;
type Order = (a: ProjectRow, b: ProjectRow) => number;
const byField = (name: string): Order => byText(({ fields }) => String(fields[name] ?? ""));

/** No others are known to work. */
const sorts: ReadonlyMap<string, Order> = new Map([
  ["title", byField("title")],
  ["due_date", byField("due_date")],
  ["created_at", (a, b) => a.createdAt - b.createdAt],
]);
const sortKeys = new Set(sorts.keys());

function listProjects(call: Call): Fields {
  const { query, work, settings } = call;
  const clientId = query.whole("client_id");
  const internal = query.flag("internal");
  const active = query.flag("active") ?? true;
  const complete = query.flag("complete") ?? (settings.completeProjectsInLists ? undefined : false);
  const since = query.instant("updated_since");
  const paging = readPaging(query);
  const options = readOptions(call);
  const sort = query.sort(sortKeys);
  query.end();

  const rows = [...work.projects.values()].filter(
    (row) =>
      mayRead(row, call) &&
      row.fields.active === active &&
      (complete === undefined || row.fields.complete === complete) &&
      (clientId === undefined || row.fields.client_id === clientId) &&
      (internal === undefined || row.fields.internal === internal) &&
      (since === undefined || row.updatedAt >= since * 1000),
  );
  rows.sort(toOrder(sort));
  const page = pageOf(rows, paging, perPage, settings);
  return {
    meta: { sort: sort ? [sort.raw] : [], ...page.meta },
    projects: page.rows.map((row) => ({
      ...showProject(row, work, call.billing, options.loggedOf(row)),
      ...(options.group && { group_id: row.groupId }),
      ...row.wire,
    })),
  };
}

/** Newest first without a sort, oldest first with an unknown one. */
function toOrder(sort: ReturnType<Call["query"]["sort"]>): Order {
  if (!sort) return (a, b) => b.id - a.id;
  const order = sorts.get(sort.key ?? "");
  if (!order) return (a, b) => a.id - b.id;
  const sign = sort.descending ? -1 : 1;
  return (a, b) => sign * order(a, b) || a.id - b.id; // the order of equal ones is not known
}

/** Managers see all; a client their own, everyone else what they are a member of. */
function mayRead({ fields, members }: ProjectRow, { visitor }: Call): boolean {
  if (leads(visitor)) return true;
  if (visitor.clientId !== undefined) return fields.client_id === visitor.clientId;
  return members.some(({ identity_id }) => identity_id === visitor.identityId);
}

/** The one in the path; deleted ones are readable. */
function projectOf(call: Call): ProjectRow {
  const row = call.work.projects.get(call.ids[0] ?? 0);
  if (!row || !mayRead(row, call)) throw notFound();
  return row;
}

type Options = { group: boolean; loggedOf(row: ProjectRow): number | null };

/** The logged time is null unless the query includes it. */
function readOptions({ query, work }: Call): Options {
  const group = query.flag("skip_group") !== true;
  if (query.flag("include_logged_duration") !== true) return { group, loggedOf: () => null };
  const logged = new Map<unknown, number>();
  for (const entry of work.timeEntries.values()) {
    const { project_id, active } = entry.fields;
    if (active === true) logged.set(project_id, (logged.get(project_id) ?? 0) + loggedSeconds(entry));
  }
  return { group, loggedOf: ({ id }) => logged.get(id) ?? 0 };
}

/** A single project has its group (invitations are null only in the response to its creation) and the caller's permissions on it. */
function showWhole(
  row: ProjectRow,
  call: Call,
  { group, loggedOf }: Options,
  pending_invitations: Fields[] | null = row.invitations,
): Fields {
  const { work, billing, visitor } = call;
  const { groupId: id, members } = row;
  const shown = {
    ...showProject(row, work, billing, loggedOf(row)),
    ...(group && {
      group: {
        id,
        members: [...members],
        pending_invitations: pending_invitations && [...pending_invitations],
      },
    }),
    ...row.wire,
  };
  return { project: shown, abilities: abilitiesOf(row, leads(visitor), mayWrite(visitor)) };
}

/** The nine of FreshBooks' own Postman collection; marking as billed is one of them, hence a separate act. */
const ownAbilities = ({ visitor }: Call): Fields[] => [
  { name: "can_view_projects", value: true },
  { name: "can_create_projects", value: leads(visitor) },
  { name: "can_create_services", value: leads(visitor) },
  { name: "can_view_services", value: mayWrite(visitor) },
  { name: "can_view_time_entries", value: mayWrite(visitor) },
  { name: "can_create_time_entries", value: mayWrite(visitor) },
  { name: "can_mark_time_entries_billed", value: leads(visitor) },
  { name: "can_view_team_time_entries", value: leads(visitor) },
  { name: "can_view_time_tracking_settings", value: leads(visitor) },
];
