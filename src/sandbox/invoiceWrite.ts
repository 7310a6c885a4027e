import type { InvoiceSeed, LineSeed } from "./books.ts";
import type { ClientRow } from "./client.ts";
import type { InvoiceRow } from "./invoice.ts";
import { mergeLines, readLines } from "./invoiceLines.ts";
import { settleInvoice } from "./invoiceStatus.ts";
import { totalsOf } from "./invoiceTotals.ts";
import { notFound, problem, refuse } from "./refusal.ts";
import { newRow, type Row, seededRow } from "./row.ts";
import type { Micros } from "./stamps.ts";
import type { Account, Moment } from "./state.ts";
import { type Fields, isFields, type Json } from "./wire.ts";
import { type Kind, readFields, requireFields } from "./writable.ts";

const snapshot = ["street", "street2", "city", "province", "code", "country"];

const defaults: readonly [name: string, kind: Kind, value: Json][] = [
  ...["address", "notes", "payment_details"].map((name): [string, Kind, Json] => [name, "text", ""]),
  ...[
    "fname",
    "lname",
    "organization",
    "vat_name",
    "vat_number",
    "currency_code",
    "language",
    "invoice_number",
  ].map((name): [string, Kind, Json] => [name, "text", ""]),
  ...snapshot.map((name): [string, Kind, Json] => [name, "text", ""]),
  ["template", "text", "clean-grouped"],
  ...["terms", "po_number", "discount_description", "return_uri"].map((name): [string, Kind, Json] => [
    name,
    "text?",
    null,
  ]),
  ...["auto_bill", "gmail", "attach_pdf_to_email"].map((name): [string, Kind, Json] => [name, "flag", false]),
  ["show_attachments", "flag", true],
  ...["due_offset_days", "estimateid", "parent", "ext_archive"].map((name): [string, Kind, Json] => [
    name,
    "whole",
    0,
  ]),
  ...["ownerid", "sentid", "status"].map((name): [string, Kind, Json] => [name, "whole", 1]),
  ["customerid", "whole", 0],
  ["create_date", "day", ""],
  ["generation_date", "day?", null],
  ["fulfillment_date", "day?", null],
  ["discount_value", "percent", "0"],
  ["deposit_percentage", "percent?", null],
  ["deposit_amount", "money?", null],
];
/** Empty, they are made up as if they had not been sent. */
const generated = new Set(["currency_code", "language", "invoice_number"]);

const kinds = new Map(defaults.map(([name, kind]) => [name, kind]));

/** Kept as they are given, and shown when included. */
const extraNames = ["presentation", "allowed_gatewayids", "attachments", "late_fee", "late_reminders"];

/** A new invoice is a draft with the client's name and address as they are today. */
export function createInvoice(body: Fields, moment: Moment): InvoiceRow {
  requireFields(body, ["customerid", "create_date"], "invoice");
  const { account, clock, today } = moment;
  const fields = read(body);
  const client = clientOf(fields, account);
  const at = clock.micros();
  const id = account.last.invoice + 1;
  const code = String(fields.currency_code || client.fields.currency_code);
  const lines = readLines(body.lines ?? [], [], id, code, at);
  const complete = completed(fields, client, account);
  const row = add(newRow(id, at, complete, { ...extrasOf(body), lines }), client, account);
  if (row.fields.status !== 1) row.fields.fulfillment_date ??= today;
  client.updatedAt = at; // an invoice touches its client
  return row;
}

/** Merges the fields. `lines` are the whole new set, in which a line keeps its identity by its `lineid`. */
export function changeInvoice(row: InvoiceRow, body: Fields, moment: Moment): void {
  const fields = read(body);
  const client = fields.customerid === undefined ? row.client : clientOf(fields, moment.account);
  const code = String(fields.currency_code || row.fields.currency_code);
  const old = linesOf(row);
  const at = moment.clock.micros();
  const raw = body.lines ?? (code === row.fields.currency_code ? undefined : old);
  const written = raw === undefined ? undefined : readLines(raw, old, row.id, code, at);

  if (client !== row.client) {
    row.client.invoices.splice(row.client.invoices.indexOf(row), 1);
    client.invoices.push(row);
    row.client = client;
  }
  Object.assign(row.fields, fields);
  Object.assign(row.extras, extrasOf(body));
  if (written) row.extras.lines = moment.settings.lineWrites === "merge" ? mergeLines(old, written) : written;
  if (fields.status !== undefined && fields.status !== 1) row.fields.fulfillment_date ??= moment.today;
  settle(row, row.updatedAt);
}

/** `action_email` and `action_mark_as_sent`: what was a draft is sent from now on. */
export function sendInvoice(row: InvoiceRow, _body: Fields, { today }: Moment): void {
  if (row.fields.status === 1) row.fields.status = 2;
  row.fields.fulfillment_date ??= today;
}

/** Adds an invoice as the books give it; the total follows from its lines. */
export function addInvoiceSeed(seed: InvoiceSeed, moment: Moment): void {
  const { account } = moment;
  const status = { draft: 1, sent: 2, viewed: 3, disputed: 0 }[seed.state ?? "draft"];
  const fields: Fields = {
    customerid: seed.clientId,
    create_date: seed.issued,
    due_offset_days: seed.dueInDays ?? 0,
    status,
    fulfillment_date: status === 1 ? null : (seed.sentOn ?? seed.issued),
    ...seed.fields,
  };
  const client = clientOf(fields, account);
  const complete = completed(fields, client, account);
  const base = seededRow(seed, complete, {});
  const written = seed.lines.map(toLine);
  base.extras.lines = readLines(written, [], seed.id, String(complete.currency_code), base.createdAt);
  add(base, client, account);
  client.updatedAt = Math.max(client.updatedAt, base.createdAt);
}

/** What an invoice seed will come to, in cents. */
export const totalOfSeed = ({ lines, fields = {} }: InvoiceSeed): bigint =>
  totalsOf(readLines(lines.map(toLine), [], 0, "", 0), fields.discount_value).amount;

const toLine = ({ name, description, quantity, unitCost, taxes = [], compound }: LineSeed): Fields => ({
  name,
  description: description ?? "",
  qty: quantity,
  unit_cost: { amount: unitCost },
  taxName1: taxes[0]?.name ?? null,
  taxAmount1: taxes[0]?.percent ?? "0",
  taxName2: taxes[1]?.name ?? null,
  taxAmount2: taxes[1]?.percent ?? "0",
  compounded_tax: compound ?? false,
});

function add(base: Row, client: ClientRow, account: Account): InvoiceRow {
  const row: InvoiceRow = Object.assign(base, {
    client,
    payments: [],
    totals: { discount: 0n, tax: 0n, amount: 0n },
    paid: 0n,
  });
  settle(row, row.updatedAt);
  account.invoices.set(row.id, row);
  account.last.invoice = Math.max(account.last.invoice, row.id);
  client.invoices.push(row);
  return row;
}

function settle(row: InvoiceRow, at: Micros): void {
  row.totals = totalsOf(linesOf(row), row.fields.discount_value);
  settleInvoice(row, at);
}

function read(body: Fields): Fields {
  if (body.due_date !== undefined) {
    // It follows from create_date and due_offset_days, and writing it is refused whatever the value.
    throw refuse(
      problem(1038, "invoice", "due_date", body.due_date, "Write access denied for field due_date."),
    );
  }
  if (typeof body.status === "string") {
    throw refuse(problem(1015, "invoice", "status", body.status, "The field 'status' must be a number."));
  }
  const fields = readFields(body, kinds, "invoice");
  if (fields.status !== undefined && ![0, 1, 2, 3].includes(Number(fields.status))) {
    const message = "Status must be one of 'draft', 'sent', 'viewed' or 'disputed'.";
    throw refuse(problem(1004, "invoice", "status", fields.status, message));
  }
  return fields;
}

function completed(fields: Fields, client: ClientRow, account: Account): Fields {
  const result: Fields = { date_paid: null };
  for (const [name, , value] of defaults) result[name] = value;
  for (const name of ["fname", "lname", "organization", "language", "vat_name", "vat_number"]) {
    result[name] = client.fields[name] ?? "";
  }
  for (const name of snapshot) result[name] = client.fields[`p_${name}`] ?? "";
  result.currency_code = client.fields.currency_code ?? account.seed.currency;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== "" || !generated.has(name)) result[name] = value;
  }
  const number = result.invoice_number || String(account.last.invoiceNumber + 1).padStart(7, "0");
  if (/^\d+$/.test(String(number))) {
    account.last.invoiceNumber = Math.max(account.last.invoiceNumber, Number(number)); // never handed out again
  }
  result.invoice_number = number;
  return result;
}

function clientOf({ customerid }: Fields, { clients }: Account): ClientRow {
  const client = clients.get(Number(customerid));
  if (!client) throw notFound("client", "customerid", String(customerid));
  return client;
}

const extrasOf = (body: Fields): Fields =>
  Object.fromEntries(extraNames.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));

const linesOf = ({ extras }: InvoiceRow): Fields[] =>
  Array.isArray(extras.lines) ? extras.lines.filter(isFields) : [];
