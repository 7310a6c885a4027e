import { requireFields } from "../../families/accounting/fields.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { namedClient } from "../client/named.ts";
import { readLines } from "../invoice/lines.ts";
import { lookAfter } from "../invoice/presentation.ts";
import { totalsOf } from "../invoice/totals.ts";
import type { ClientRow } from "../rows.ts";
import { blankEstimate, readEstimate } from "./fields.ts";
import type { EstimateRow } from "./row.ts";

/** Stored as sent. */
const extraNames = ["sections", "payment_details"];

/** An estimate's lines, as stored; each has its number, shown or not. */
export const linesOf = ({ extras }: Pick<Row, "extras">): Fields[] =>
  Array.isArray(extras.lines) ? extras.lines.filter(isFields) : [];

/** A new estimate is a draft with the client's name and address as they are today. Nothing is mailed. */
export function createEstimate(body: Fields, moment: Moment): EstimateRow {
  const { account, clock, settings } = moment;
  requireFields(body, ["customerid", "create_date"], "estimate");
  const fields = readEstimate(body);
  const client = clientOf(fields, moment);
  const at = clock.micros();
  const id = account.series.last("estimate") + 1;
  const complete = completeEstimate(fields, client, account);
  const lines = toLines(readLines(body.lines ?? [], [], id, String(complete.currency_code), at));
  const look = lookAfter(body.presentation, undefined, settings);
  return addEstimate(newRow(id, at, complete, { ...extrasOf(body), ...look, lines }), client, account);
}

/** Merges the fields. `lines` are the whole new set, in which a line keeps its identity by its `lineid`. */
export function changeEstimate(row: EstimateRow, body: Fields, moment: Moment): void {
  const { account, clock, settings } = moment;
  const fields = readEstimate(body);
  const client = fields.customerid === row.client.id ? row.client : clientOf(fields, moment, row.client);
  const old = linesOf(row);
  const code = String(fields.currency_code ?? row.fields.currency_code);
  const lines =
    body.lines === undefined ? old : toLines(readLines(body.lines, old, row.id, code, clock.micros()));
  row.client = client;
  Object.assign(row.fields, fields);
  const look = lookAfter(body.presentation, row.extras.presentation, settings);
  Object.assign(row.extras, extrasOf(body), { lines, ...look });
  noteNumber(fields.estimate_number, account);
  row.totals = totalsOf(lines, row.fields.discount_value);
}

/** Adds an estimate with its totals. */
export function addEstimate(base: Row, client: ClientRow, account: Account): EstimateRow {
  const totals = totalsOf(linesOf(base), base.fields.discount_value);
  return keep(Object.assign(base, { client, totals }), account.estimates, account.series, "estimate");
}

/** All fields of a new estimate; numbered in its own series unless sent with a number. */
export function completeEstimate(fields: Fields, client: ClientRow, account: Account): Fields {
  const next = String(account.series.last("estimateNumber") + 1).padStart(7, "0");
  const result = { ...blankEstimate(client, account.seed.currency), estimate_number: next, ...fields };
  noteNumber(result.estimate_number, account);
  return result;
}

/** Like those of an invoice, except for the owner. */
export const toLines = (lines: readonly Fields[]): Fields[] =>
  lines.map(({ invoiceid, ...line }) => ({ ...line, estimateid: invoiceid ?? 0 }));

function noteNumber(number: Json | undefined, { series }: Account): void {
  if (/^\d+$/.test(String(number))) series.reach("estimateNumber", Number(number));
}

function clientOf({ customerid }: Fields, moment: Moment, otherwise?: ClientRow): ClientRow {
  if (customerid === undefined && otherwise) return otherwise;
  return namedClient(customerid, "estimate", "customerid", moment);
}

const extrasOf = (body: Fields): Fields =>
  Object.fromEntries(
    extraNames.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name] ?? null]])),
  );
