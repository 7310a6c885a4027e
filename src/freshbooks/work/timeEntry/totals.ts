import { type Day, toDay } from "../../../values/dates.ts";
import {
  type ClientId,
  type IdentityId,
  type ProjectId,
  toClientId,
  toIdentityId,
  toProjectId,
} from "../../../values/ids.ts";
import type { Window } from "../../../values/page.ts";
import type { BusinessCollection } from "../../families/business.ts";
import { asking, isExact, isHonoured, isProven, settle } from "../../lists/list.ts";
import { firstPageOf, readWhole } from "../../lists/pages.ts";
import type { Query, SourcePage } from "../../lists/query.ts";
import { toWhole } from "../../records/wire.ts";
import type { TimeEntry } from "./record.ts";

/** Seconds, most first; days from the first to the last. Null is time without a client, or without a project. */
export type TimeTotals = {
  readonly logged: number;
  /** Billable and on no invoice. */
  readonly unbilled: number;
  readonly perPerson: readonly (readonly [IdentityId, number])[];
  readonly perClient: readonly (readonly [ClientId | null, number])[];
  readonly perProject: readonly (readonly [ProjectId | null, number])[];
  readonly perDay: readonly (readonly [Day, number])[];
};

type WireId = number | null;
type WirePerClient = {
  client_id: WireId;
  total_logged: number;
  total_logged_per_project?: { project_id: WireId; total_logged: number }[];
};
type WirePerPerson = {
  identity_id: number;
  total_logged: number;
  total_logged_per_client?: WirePerClient[];
  total_logged_per_day?: { date: string; total_logged: number }[];
};
type WireTotals = {
  total_logged?: number;
  total_unbilled?: number;
  total_logged_per_team_member?: WirePerPerson[];
  total_logged_per_client?: { client_id: WireId; total_logged: number }[];
};

/**
 * FreshBooks' own sums, which come with the page that the window is read from. When FreshBooks cannot be
 * trusted to sum just what was asked for, the list is read whole and summed here.
 */
export async function readTimeTotals(
  source: BusinessCollection<TimeEntry>["source"],
  query: Query<TimeEntry>,
  window: Window,
): Promise<TimeTotals> {
  if (query.filters.some(({ impossible }) => impossible)) return sumOf([]);
  if (isExact(query) && source.trust.holds(query)) {
    const search = query.filters.flatMap(({ send }) => send);
    const { page, perPage } = firstPageOf(window, !isProven(query));
    const answer = await source.ask({ search, includes: query.includes }, page, perPage);
    const agreed = query.filters.every(({ agrees }) => agrees?.(answer) ?? true);
    const totals = agreed && isHonoured(source, query, answer.items) && totalsIn(answer.meta);
    if (totals) return totals;
  }
  return sumOf(settle(query, await readWhole(asking(source, query))).items);
}

/** What rows sum up to; what runs has no duration yet and counts nothing. */
export const sumOf = (entries: readonly TimeEntry[]): TimeTotals => ({
  logged: secondsIn(entries),
  unbilled: secondsIn(entries.filter(({ billable, billed }) => billable && !billed)),
  perPerson: byMost(entries.map(({ identityId, duration }) => [identityId, duration ?? 0])),
  perClient: byMost(entries.map(({ clientId, duration }) => [clientId, duration ?? 0])),
  perProject: byMost(entries.map(({ projectId, duration }) => [projectId, duration ?? 0])),
  perDay: byDay(entries.flatMap(({ date, duration }) => (date ? [[date, duration ?? 0]] : []))),
});

/** Undefined when they are not there, or not to be read. */
function totalsIn(meta: Readonly<Record<string, unknown>> | undefined): TimeTotals | undefined {
  if (meta?.total_logged === undefined || meta.total_unbilled === undefined) return undefined;
  try {
    return toTotals(meta);
  } catch {
    return undefined;
  }
}

/** Whether the sums of a page are such as its filter leaves; a page without sums denies nothing. */
export function sumsAre({ meta }: SourcePage<TimeEntry>, right: (totals: TimeTotals) => boolean): boolean {
  const totals = totalsIn(meta);
  return !totals || right(totals);
}

function toTotals(wire: WireTotals): TimeTotals {
  const people = wire.total_logged_per_team_member ?? [];
  const clients = people.flatMap((person) => person.total_logged_per_client ?? []);
  return {
    logged: toWhole(wire.total_logged),
    unbilled: toWhole(wire.total_unbilled),
    perPerson: byMost(people.map((row) => [toIdentityId(row.identity_id), toWhole(row.total_logged)])),
    perClient: byMost(
      (wire.total_logged_per_client ?? []).map((row) => [
        row.client_id ? toClientId(row.client_id) : null,
        toWhole(row.total_logged),
      ]),
    ),
    perProject: byMost(
      clients
        .flatMap((row) => row.total_logged_per_project ?? [])
        .map((row) => [row.project_id ? toProjectId(row.project_id) : null, toWhole(row.total_logged)]),
    ),
    perDay: byDay(
      people
        .flatMap((row) => row.total_logged_per_day ?? [])
        .map((row) => [toDay(row.date), toWhole(row.total_logged)]),
    ),
  };
}

const secondsIn = (entries: readonly TimeEntry[]): number =>
  entries.reduce((sum, { duration }) => sum + (duration ?? 0), 0);

function sums<Key>(rows: readonly (readonly [Key, number])[]): [Key, number][] {
  const found = new Map<Key, number>();
  for (const [key, seconds] of rows) found.set(key, (found.get(key) ?? 0) + seconds);
  return [...found];
}

const byMost = <Key>(rows: readonly (readonly [Key, number])[]) => sums(rows).sort(([, a], [, b]) => b - a);

const byDay = (rows: readonly (readonly [Day, number])[]) => sums(rows).sort(([a], [b]) => (a < b ? -1 : 1));
