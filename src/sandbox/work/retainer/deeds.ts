import { bodyOf, type Call, type Deeds } from "../../families/business/deed.ts";
import { denied, invalid, noRoute, Rejection } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import { leads } from "../../families/business/visitor.ts";
import { keep } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { naiveUtc } from "../../wire/stamps.ts";
import type { RetainerRow } from "./row.ts";

/** Lists and writes are plural, single retainers singular. There is no DELETE. */
export const retainerDeeds: Deeds = [
  ["GET retainers", list],
  ["POST retainers", (call) => ({ retainer: show(create(call), call.work) })],
  ["GET retainer/#", (call) => ({ retainer: show(retainerOf(call), call.work) })],
  ["PUT retainer/#", change],
];

const kinds = new Map<string, Kind>([
  ["client_user_id", "whole"],
  ["start_date", "day?"],
  ["next_period_start_date", "day?"],
  ["fee", "decimal"],
  ["excess_rate", "decimal?"],
  ["budgeted_time", "seconds?"],
  ["active", "flag"],
]);
const required = ["client_user_id", "start_date", "next_period_start_date", "fee", "budgeted_time"];

/** Accepted on creation, never shown. */
const rhythm = new Map<string, Kind>([
  ["frequency", "text"],
  ["number_recurring", "whole"],
  ["is_infinitely_recurring", "flag"],
]);

/** Without pages, and without `meta`. */
function list({ work, visitor, settings, query }: Call): Fields {
  query.end();
  const rows = leads(visitor) ? [...work.retainers.values()] : [];
  const shown = rows.filter(({ fields }) => settings.endedRetainersInLists || fields.active === true);
  return { retainers: shown.sort((a, b) => a.id - b.id).map((row) => show(row, work)) };
}

/** The frequency goes into a recurring profile and is not shown; dates are stored as sent. */
function create(call: Call): RetainerRow {
  if (!leads(call.visitor)) throw denied();
  const { work, clock } = call;
  const fields = read(bodyOf(call, "retainer"), new Map([...kinds, ...rhythm]), required, call);
  const isTaken = [...work.retainers.values()].some(
    (other) => other.fields.active === true && other.fields.client_user_id === fields.client_user_id,
  );
  if (isTaken) throw new Rejection(422, { errno: 2001, error: "Retainer for client already exists" });
  const at = clock.micros();
  const row: RetainerRow = {
    ...{ id: work.series.last("retainer") + 1, createdAt: at, updatedAt: at, wire: {} },
    fields: { excess_rate: null, active: true, ...inCents(fields), invoice_profile_id: null },
  };
  return keep(row, work.retainers, work.series, "retainer");
}

/** Merges. Another retainer of the client is no longer checked for. */
function change(call: Call): Fields {
  if (!leads(call.visitor)) throw denied();
  const { work, clock } = call;
  const row = retainerOf(call);
  const fields = read(bodyOf(call, "retainer", row.fields), kinds, [], call);
  row.fields = { ...row.fields, ...inCents(fields) };
  row.updatedAt = clock.micros();
  return { retainer: show(row, work) };
}

function read(
  body: Fields,
  known: ReadonlyMap<string, Kind>,
  needed: readonly string[],
  { work: { account }, settings }: Call,
): Fields {
  for (const name of amounts)
    if (!settings.retainerAmountsAsText && typeof body[name] === "string")
      throw invalid({ [name]: "value is not a valid number" });
  const fields = readFields(body, known, needed);
  const id = fields.client_user_id;
  if (account && typeof id === "number" && !account.clients.has(id))
    throw invalid({ client_user_id: "Requested resource could not be found." });
  return fields;
}

const amounts = ["fee", "excess_rate"];

/** Unknown ones respond as an unknown path. */
function retainerOf({ work, ids, visitor }: Call): RetainerRow {
  const row = work.retainers.get(ids[0] ?? 0);
  if (!row || !leads(visitor)) throw noRoute();
  return row;
}

/** Amounts may be numbers, and are shown with two decimals. */
const inCents = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (!amounts.includes(name) || typeof value !== "string") return [name, value];
      const [whole = "", decimals = ""] = value.split(".");
      return [name, `${whole}.${decimals.padEnd(2, "0")}`];
    }),
  );

const show = ({ id, createdAt, updatedAt, fields, wire }: RetainerRow, work: Work): Fields => ({
  ...{ id, business_id: work.business.businessId, system_id: work.account?.seed.systemId ?? null },
  invoice_profile_id: fields.invoice_profile_id ?? null,
  client_user_id: fields.client_user_id ?? null,
  start_date: fields.start_date ?? null,
  next_period_start_date: fields.next_period_start_date ?? null,
  fee: fields.fee ?? "0.00",
  excess_rate: fields.excess_rate ?? null,
  budgeted_time: fields.budgeted_time ?? 0,
  active: fields.active ?? true,
  ...{ created_at: naiveUtc(createdAt), updated_at: naiveUtc(updatedAt) },
  ...wire,
});
