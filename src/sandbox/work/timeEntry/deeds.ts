import type { Call, Deeds } from "../../families/business/deed.ts";
import { invalid, notFound } from "../../families/business/errors.ts";
import { pageOf, readPaging, wholeOf } from "../../families/business/list.ts";
import { leads } from "../../families/business/visitor.ts";
import type { Fields } from "../../wire/json.ts";
import type { TimeEntryRow } from "./row.ts";
import { showTimeEntry } from "./show.ts";
import { totalsOf } from "./totals.ts";
import { createTimeEntry, removeTimeEntry, replaceTimeEntry } from "./write.ts";

/** The same path for lists and entries. */
export const timeEntryDeeds: Deeds = [
  ["GET time_entries", listTimeEntries],
  ["POST time_entries", (call) => showOne(createTimeEntry(call), call)],
  ["GET time_entries/#", (call) => showOne(timeEntryOf(call), call)],
  ["PUT time_entries/#", update],
  ["DELETE time_entries/#", remove],
];

const perPage = 30;

/** Newest first, regardless of the sort. Defaults to one page with all. */
function listTimeEntries(call: Call): Fields {
  const { work, settings, billing } = call;
  const test = readFilters(call);
  const paging = readPaging(call.query);
  call.query.end();

  const rows = [...work.timeEntries.values()].filter(test).sort((a, b) => b.id - a.id);
  const whole = paging.page === undefined && paging.perPage === undefined;
  const page = whole ? wholeOf(rows) : pageOf(rows, paging, perPage, settings);
  return {
    meta: { ...page.meta, ...totalsOf(rows, work, billing) },
    time_entries: page.rows.map((row) => showTimeEntry(row, work, billing)),
  };
}

/** Own logged entries, unless `team`, `identity_id`, `include_unlogged` or `include_deleted` say otherwise. */
function readFilters(call: Call): (row: TimeEntryRow) => boolean {
  const { query, visitor, billing } = call;
  const team = query.flag("team") === true;
  const unlogged = query.flag("include_unlogged") === true;
  const deleted = query.flag("include_deleted") === true;
  const somebody = query.whole("identity_id");
  const identityId = somebody ?? (team ? undefined : visitor.identityId);
  const from = query.instant("started_from");
  const to = query.instant("started_to");
  const since = query.instant("updated_since");
  const ids = ["client_id", "project_id", "service_id", "task_id"].flatMap((name) => {
    const id = query.whole(name);
    return id === undefined ? [] : { name, id };
  });
  const billable = query.flag("billable");
  const billed = query.flag("billed");
  if (unlogged && somebody !== undefined) {
    throw invalid({ __root__: "identity_id can not be used with include_unlogged" });
  }

  return (row) =>
    mayRead(row, call) &&
    (unlogged || row.fields.is_logged === true) &&
    (deleted || row.fields.active === true) &&
    (identityId === undefined || row.identityId === identityId) &&
    (from === undefined || row.startedMs >= from) &&
    (to === undefined || row.startedMs <= to) &&
    (since === undefined || row.updatedAt >= since * 1000) &&
    ids.every(({ name, id }) => row.fields[name] === id) &&
    (billable === undefined || row.fields.billable === billable) &&
    (billed === undefined || (row.fields.billed === true || billing.bills(row.id)) === billed);
}

/** Managers see all, others their own. */
const mayRead = ({ identityId }: TimeEntryRow, { visitor }: Call): boolean =>
  leads(visitor) || identityId === visitor.identityId;

/** The one in the path; deleted ones are readable. */
function timeEntryOf(call: Call): TimeEntryRow {
  const row = call.work.timeEntries.get(call.ids[0] ?? 0);
  if (!row || !mayRead(row, call)) throw notFound();
  return row;
}

function update(call: Call): Fields {
  const row = timeEntryOf(call);
  replaceTimeEntry(row, call);
  return showOne(row, call);
}

function remove(call: Call): undefined {
  removeTimeEntry(timeEntryOf(call), call);
}

const showOne = (row: TimeEntryRow, { work, billing }: Call): Fields => ({
  time_entry: showTimeEntry(row, work, billing),
});
