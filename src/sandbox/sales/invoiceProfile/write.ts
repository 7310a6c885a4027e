import { requireFields } from "../../families/accounting/fields.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import type { Fields, Json } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import { type Day, dayIn } from "../../wire/stamps.ts";
import { namedClient } from "../client/named.ts";
import { totalsOf } from "../invoice/totals.ts";
import { readLate } from "../late.ts";
import type { ClientRow } from "../rows.ts";
import { blankProfile, readProfile } from "./fields.ts";
import { issueAtOnce } from "./issue.ts";
import { linesOf, readProfileLines } from "./lines.ts";
import type { InvoiceProfileRow } from "./row.ts";

/** Stored as sent. */
const extraNames = ["project_format", "presentation", "allowed_gatewayids"];

/** Before this day, dates are past. */
const todayOf = ({ settings, clock, today }: Moment): Day =>
  settings.profileToday === "eastern" ? dayIn("America/New_York", clock.now()) : today;

/** A new profile. Starting today, it issues its first invoice on save, unless set to skip it. */
export function createProfile(body: Fields, moment: Moment): InvoiceProfileRow {
  requireFields(body, ["customerid", "create_date", "frequency", "numberRecurring"], "invoice_profile");
  const { account, clock } = moment;
  const fields = readProfile(body);
  const client = clientOf(fields, moment);
  refusePast(fields.create_date, moment);
  const at = clock.micros();
  const id = account.series.last("invoiceProfile") + 1;
  const complete = completeProfile(fields, client, account);
  const lines = readProfileLines(body.lines ?? [], [], id, String(complete.currency_code), at);
  const row = addProfile(newRow(id, at, complete, { ...extrasOf(body, id, moment), lines }), client, account);
  issueAtOnce(row, todayOf(moment), moment, body.skip_generation === true);
  return row;
}

/** Merges the fields. `lines` replace the old set; a line keeps its identity by its `lineid`. */
export function changeProfile(row: InvoiceProfileRow, body: Fields, moment: Moment): void {
  const { clock } = moment;
  const fields = readProfile(body);
  const client = fields.customerid === row.client.id ? row.client : clientOf(fields, moment, row.client);
  const starts = fields.create_date !== undefined && fields.create_date !== row.fields.create_date;
  if (starts) refusePast(fields.create_date, moment);
  const old = linesOf(row);
  if (fields.frequency !== undefined && fields.frequency !== row.fields.frequency) startFrom(row, row.next); // the next day stays
  const code = String(fields.currency_code ?? row.fields.currency_code);
  const lines =
    body.lines === undefined ? old : readProfileLines(body.lines, old, row.id, code, clock.micros());
  row.client = client;
  Object.assign(row.fields, fields);
  Object.assign(row.extras, extrasOf(body, row.id, moment, row.extras), { lines });
  row.totals = totalsOf(lines, row.fields.discount_value);
  if (!starts) return;
  startFrom(row, String(row.fields.create_date));
  issueAtOnce(row, todayOf(moment), moment);
}

/** Counts a profile's days from one of them on. */
function startFrom(row: InvoiceProfileRow, day: Day): void {
  Object.assign(row, { anchor: day, passed: 0, next: day });
}

function refusePast(day: Json | undefined, moment: Moment): void {
  if (String(day) >= todayOf(moment)) return;
  const message =
    "'Create Date' is an invalid value: The date for a new recurring profile must be today or later.";
  throw refuse(problem(16003, "invoice_profile", "create_date", day, message));
}

/** All fields of a new profile. */
export const completeProfile = (fields: Fields, client: ClientRow, { seed }: Account): Fields => ({
  ...blankProfile(client, seed.currency),
  ...fields,
});

/** Adds a profile with its totals; nothing is issued yet. */
export function addProfile(base: Row, client: ClientRow, account: Account): InvoiceProfileRow {
  const totals = totalsOf(linesOf(base), base.fields.discount_value);
  const first = String(base.fields.create_date);
  const state = { client, totals, issued: 0, anchor: first, passed: 0, next: first };
  return keep(Object.assign(base, state), account.invoiceProfiles, account.series, "invoiceProfile");
}

function clientOf({ customerid }: Fields, moment: Moment, otherwise?: ClientRow): ClientRow {
  if (customerid === undefined && otherwise) return otherwise;
  return namedClient(customerid, "invoice_profile", "customerid", moment);
}

function extrasOf(body: Fields, profileid: number, moment: Moment, old: Fields = {}): Fields {
  const given = extraNames.filter((name) => body[name] !== undefined);
  const extras: Fields = Object.fromEntries(given.map((name) => [name, body[name] ?? null]));
  return { ...extras, ...readLate(body, { profileid }, moment, old) };
}
