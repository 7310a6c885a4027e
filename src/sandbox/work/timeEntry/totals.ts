import type { Billing } from "../../families/business/deed.ts";
import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { wallDay } from "../../wire/zones.ts";
import type { TimeEntryRow } from "./row.ts";
import { zoneOf } from "./show.ts";

/** Logged seconds; what is still on a timer does not count. */
export const loggedSeconds = ({ fields }: TimeEntryRow): number =>
  fields.is_logged === true ? Number(fields.duration ?? 0) : 0;

/** The sums in the `meta` of a list of entries, in seconds, over all matches, not just the page. */
export function totalsOf(rows: readonly TimeEntryRow[], work: Work, billing: Billing): Fields {
  const member = (row: TimeEntryRow) => row.identityId;
  const client = (row: TimeEntryRow) => numberOf(row.fields.client_id);
  const project = (row: TimeEntryRow) => numberOf(row.fields.project_id);
  const day = (row: TimeEntryRow) => wallDay(zoneOf(row, work), row.startedMs);
  const logged = rows.filter(({ fields }) => fields.is_logged === true);
  const unbilled = logged.filter(
    ({ id, fields }) => fields.billable === true && fields.billed !== true && !billing.bills(id),
  );

  return {
    total_logged: sum(logged),
    total_unbilled: sum(unbilled),
    total_logged_per_team_member: group(logged, "identity_id", member, (ofMember) => ({
      total_logged_per_client: group(ofMember, "client_id", client, (ofClient) => ({
        total_logged_per_project: group(ofClient, "project_id", project),
      })),
      total_logged_per_day: group(ofMember, "date", day, (ofDay) => ({
        total_logged_per_client: group(ofDay, "client_id", client),
      })),
    })),
    total_logged_per_client: group(logged, "client_id", client, (ofClient) => ({
      total_logged_per_team_member: group(ofClient, "identity_id", member),
    })),
  };
}

/** Entries without client or project are counted under null, first. */
function group(
  rows: readonly TimeEntryRow[],
  name: string,
  keyOf: (row: TimeEntryRow) => number | string | null,
  within: (rows: readonly TimeEntryRow[]) => Fields = () => ({}),
): Fields[] {
  const groups = Map.groupBy(rows, keyOf);
  const keys = [...groups.keys()].sort((a, b) => (String(a ?? "") < String(b ?? "") ? -1 : 1));
  return keys.map((key) => {
    const members = groups.get(key) ?? [];
    return { [name]: key, total_logged: sum(members), ...within(members) };
  });
}

const sum = (rows: readonly TimeEntryRow[]) => rows.reduce((total, row) => total + loggedSeconds(row), 0);
const numberOf = (value: unknown) => (typeof value === "number" ? value : null);
