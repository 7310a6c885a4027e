import type { Day } from "../../../values/dates.ts";
import {
  type ClientId,
  type IdentityId,
  type ProjectId,
  toClientId,
  toIdentityId,
  toProjectId,
} from "../../../values/ids.ts";
import type { Window } from "../../../values/page.ts";
import { asking, isExact, isHonoured, isProven, settle } from "../../lists/list.ts";
import { firstPageOf, readWhole } from "../../lists/pages.ts";
import type { Query, SourcePage } from "../../lists/query.ts";
import type { Source } from "../../lists/source.ts";
import type { Wire } from "../../records/field.ts";
import { day, link, whole } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { listOrEmpty } from "../../records/nested.ts";
import { standingAlone, view } from "../../records/record.ts";
import type { TimeEntry } from "./record.ts";

/** Seconds, most first; days from the first to the last. Null means time without a client, or without a project. */
export type TimeEntryTotals = {
  readonly logged: number;
  /** Billable but not invoiced. */
  readonly unbilled: number;
  readonly perPerson: readonly (readonly [IdentityId, number])[];
  readonly perClient: readonly (readonly [ClientId | null, number])[];
  readonly perProject: readonly (readonly [ProjectId | null, number])[];
  readonly perDay: readonly (readonly [Day, number])[];
};

const logged = whole("total_logged");

const ofProject = view("time of a project", {
  projectId: link("project_id", toProjectId),
  logged,
});
const ofDay = view("time of a day", { date: day("date"), logged });
const ofPerson = view("time of a person", {
  freshbooksIdentityId: shown("identity_id", (wire) => toIdentityId(wire.identity_id as number)),
  logged,
  clients: listOrEmpty(
    "total_logged_per_client",
    view("time for a client", { projects: listOrEmpty("total_logged_per_project", ofProject) }),
  ),
  days: listOrEmpty("total_logged_per_day", ofDay),
});
const totalsRecord = view("sum of time", {
  logged,
  unbilled: whole("total_unbilled"),
  people: listOrEmpty("total_logged_per_team_member", ofPerson),
  clients: listOrEmpty(
    "total_logged_per_client",
    view("time of a client", { clientId: link("client_id", toClientId), logged }),
  ),
});

/**
 * FreshBooks' own sums, part of the page that the window is read from. When FreshBooks cannot be trusted to sum exactly
 * the requested rows, or its sums contradict each other, the list is read whole and summed here.
 */
export async function readTimeTotals(
  source: Source<TimeEntry>,
  query: Query<TimeEntry>,
  window: Window,
): Promise<TimeEntryTotals> {
  if (query.filters.some(({ impossible }) => impossible)) return sumOf([]);
  if (isExact(query) && source.trust.holds(query)) {
    const search = query.filters.flatMap(({ send }) => send);
    const { page, perPage } = firstPageOf(window, !isProven(query));
    const answer = await source.ask({ search, includes: query.includes }, page, perPage);
    const agreed = query.filters.every(({ agrees }) => agrees?.(answer) ?? true);
    const totals = agreed && isHonoured(source, query, answer.items) && totalsIn(answer.meta);
    if (totals) return totals;
  }
  const { items, doubt } = settle(query, await readWhole(asking(source, query)));
  if (doubt) throw doubt;
  return sumOf(items);
}

/** The sums of rows; a running one has no duration yet and counts nothing. */
export const sumOf = (entries: readonly TimeEntry[]): TimeEntryTotals => ({
  logged: secondsIn(entries),
  unbilled: secondsIn(entries.filter(({ billable, billed }) => billable && !billed)),
  perPerson: byMost(
    entries.map(({ freshbooksIdentityId, duration }) => [freshbooksIdentityId, duration ?? 0]),
  ),
  perClient: byMost(entries.map(({ clientId, duration }) => [clientId, duration ?? 0])),
  perProject: byMost(entries.map(({ projectId, duration }) => [projectId, duration ?? 0])),
  perDay: byDay(entries.flatMap(({ date, duration }) => (date ? [[date, duration ?? 0]] : []))),
});

type Meta = Readonly<Record<string, unknown>>;

/** By the page they came with: each of its filters compares itself with them. */
const known = new WeakMap<Meta, { readonly totals: TimeEntryTotals | undefined }>();

/** Undefined when they are missing, unreadable, or contradict each other. */
function totalsIn(meta: Meta): TimeEntryTotals | undefined {
  const { totals } = known.get(meta) ?? { totals: readTotals(meta) };
  known.set(meta, { totals });
  return totals;
}

function readTotals(meta: Meta): TimeEntryTotals | undefined {
  if (meta.total_logged === undefined || meta.total_unbilled === undefined) return undefined;
  try {
    return toTotals(meta);
  } catch {
    return undefined;
  }
}

type Part<Key> = readonly (readonly [Key, number])[];

/** Whether the sums of a page are consistent with its filter; a page without sums denies nothing. */
export function sumsAre(
  { meta }: SourcePage<TimeEntry>,
  right: (totals: TimeEntryTotals) => boolean,
): boolean {
  const totals = totalsIn(meta);
  return !totals || right(totals);
}

/** Undefined when the breakdowns of the logged time differ in their sum. They are grouped when used: a filter needs one of them. */
function toTotals(wire: Wire): TimeEntryTotals | undefined {
  const sum = totalsRecord.read(wire, standingAlone(""));
  const projects = sum.people.flatMap(({ clients }) => clients.flatMap((client) => client.projects));
  const days = sum.people.flatMap((person) => person.days);
  const perPerson = sum.people.map((row) => [row.freshbooksIdentityId, row.logged] as const);
  const perClient = sum.clients.map((row) => [row.clientId, row.logged] as const);
  const perProject = projects.map((row) => [row.projectId, row.logged] as const);
  const perDay = days.map((row) => [row.date, row.logged] as const);
  const { logged, unbilled } = sum;
  const isWhole = (part: Part<unknown>) => part.reduce((total, [, seconds]) => total + seconds, 0) === logged;
  if (![perPerson, perClient, perProject, perDay].every(isWhole)) return undefined;
  return {
    ...{ logged, unbilled },
    get perPerson() {
      return byMost(perPerson);
    },
    get perClient() {
      return byMost(perClient);
    },
    get perProject() {
      return byMost(perProject);
    },
    get perDay() {
      return byDay(perDay);
    },
  };
}

const secondsIn = (entries: readonly TimeEntry[]): number =>
  entries.reduce((sum, { duration }) => sum + (duration ?? 0), 0);

function sums<Key>(rows: Part<Key>): [Key, number][] {
  const found = new Map<Key, number>();
  for (const [key, seconds] of rows) found.set(key, (found.get(key) ?? 0) + seconds);
  return [...found];
}

const byMost = <Key>(rows: Part<Key>) => sums(rows).sort(([, a], [, b]) => b - a);

const byDay = (rows: Part<Day>) => sums(rows).sort(([a], [b]) => (a < b ? -1 : 1));
