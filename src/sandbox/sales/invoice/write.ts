import { requireFields } from "../../families/accounting/fields.ts";
import { checkAttachment, toAttachment } from "../../families/uploads/attachment.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { problem, refuse } from "../../wire/refusal.ts";
import type { Micros } from "../../wire/stamps.ts";
import { namedClient } from "../client/named.ts";
import { readLate } from "../late.ts";
import type { ClientRow, InvoiceRow } from "../rows.ts";
import { blankInvoice, readInvoice } from "./fields.ts";
import { linesOf, mergeLines, readLines } from "./lines.ts";
import { lookAfter, lookOfNew } from "./presentation.ts";
import { settleInvoice } from "./status.ts";
import { totalsOf } from "./totals.ts";

/** Stored as sent, and shown when included. */
const extraNames = ["allowed_gatewayids"];

/** A new invoice is a draft with the client's current name and address. */
export function createInvoice(body: Fields, moment: Moment): InvoiceRow {
  requireFields(body, ["customerid", "create_date"], "invoice");
  const { account, clock } = moment;
  const fields = readInvoice(body);
  const client = clientOf(fields, moment);
  const at = clock.micros();
  const id = account.series.last("invoice") + 1;
  const code = String(fields.currency_code ?? client.fields.currency_code);
  const copied = linesOfEstimate(body, moment);
  const raw = copied.length > 0 ? [...listOf(body.lines), ...copied] : (body.lines ?? []);
  const lines = readLines(raw, [], id, code, at);
  checkLines(lines, fields.discount_value, account);
  const late = readLate(body, { invoiceid: id }, moment);
  const extras = {
    ...extrasOf(body, [], moment),
    ...lookOfNew(body, account, moment.settings),
    ...late,
    lines,
  };
  const row = addInvoice(newRow(id, at, completeInvoice(fields, client, account), extras), client, account);
  fulfil(row);
  client.updatedAt = at; // an invoice touches its client
  return row;
}

/** Whether FreshBooks copies the lines of the named estimate is not known. */
function linesOfEstimate(body: Fields, { account, settings }: Moment): Json[] {
  const isUsed = settings.estimateLines === "add" || (settings.estimateLines === "fill" && !body.lines);
  return isUsed ? listOf(account.estimates.get(Number(body.estimateid))?.extras.lines) : [];
}

/** Merges the fields. `lines` replace the old set; a line keeps its identity by its `lineid`. */
export function changeInvoice(row: InvoiceRow, body: Fields, moment: Moment): void {
  const { account, settings, clock } = moment;
  const fields = readInvoice(body);
  const client = fields.customerid === row.client.id ? row.client : clientOf(fields, moment, row.client);
  const code = String(fields.currency_code ?? row.fields.currency_code);
  const old = linesOf(row);
  const raw = body.lines ?? (code === row.fields.currency_code ? undefined : old);
  const written = raw === undefined ? undefined : readLines(raw, old, row.id, code, clock.micros());
  const lines = written && settings.lineWrites === "merge" ? mergeLines(old, written) : (written ?? old);
  if (body.lines !== undefined || fields.discount_value !== undefined) {
    checkLines(lines, fields.discount_value ?? row.fields.discount_value, account);
  }
  const extras = extrasOf(body, listOf(row.extras.attachments), moment);

  if (client !== row.client) {
    row.client.invoices.splice(row.client.invoices.indexOf(row), 1);
    client.invoices.push(row);
    row.client = client;
  }
  Object.assign(row.fields, fields);
  const look = lookAfter(body.presentation, row.extras.presentation, settings);
  const late = readLate(body, { invoiceid: row.id }, moment, row.extras);
  Object.assign(row.extras, extras, late, { lines, ...look });
  noteNumber(fields.invoice_number, account);
  if (fields.status !== undefined) fulfil(row);
  settle(row, row.updatedAt);
}

/** Sent documents are fulfilled, on the issue date, not the sending date. */
export function fulfil({ fields }: Row): void {
  if (fields.status !== 1) fields.fulfillment_date ??= fields.create_date ?? null;
}

/** Adds an invoice to its client, with its totals. */
export function addInvoice(base: Row, client: ClientRow, account: Account): InvoiceRow {
  const row: InvoiceRow = Object.assign(base, {
    client,
    payments: [],
    totals: { discount: 0n, tax: 0n, amount: 0n },
    paid: 0n,
  });
  settle(row, row.updatedAt);
  client.invoices.push(row);
  return keep(row, account.invoices, account.series, "invoice");
}

/** All fields of a new invoice; it gets the account's next number unless sent with one. */
export function completeInvoice(fields: Fields, client: ClientRow, account: Account): Fields {
  const next = String(account.series.last("invoiceNumber") + 1).padStart(7, "0");
  const result = { ...blankInvoice(client, account.seed.currency), invoice_number: next, ...fields };
  noteNumber(result.invoice_number, account);
  return result;
}

/** A number is never assigned twice. */
function noteNumber(number: Json | undefined, { series }: Account): void {
  if (/^\d+$/.test(String(number))) series.reach("invoiceNumber", Number(number));
}

/** The client an invoice is for: not a deleted one, unless it already was. */
function clientOf({ customerid }: Fields, moment: Moment, otherwise?: ClientRow): ClientRow {
  if (customerid === undefined && otherwise) return otherwise;
  return namedClient(customerid, "invoice", "customerid", moment);
}

/** Rejects lines for an expense that is unknown, deleted or for no client, and a negative total. */
function checkLines(lines: readonly Fields[], discountValue: unknown, { expenses }: Account): void {
  for (const { expenseid } of lines) {
    if (expenseid === 0) continue;
    const expense = expenses.get(Number(expenseid));
    if (!expense || expense.visState === 1) {
      const message = `Invalid value '${expenseid}' for field 'expenseid'.`;
      throw refuse(problem(1004, "invoice", "expenseid", expenseid, message));
    }
    if (expense.fields.clientid === 0) {
      const message = `expense_id '${expenseid}' is not assigned to a client.`;
      throw refuse(problem(8016, "invoice", "expenseid", expenseid, message));
    }
  }
  const { amount } = totalsOf(lines, discountValue);
  if (amount >= 0n) return;
  throw refuse(problem(1040, "invoice", "amount", centsText(amount), "The total must not be negative."));
}

function extrasOf(body: Fields, old: readonly Json[], { account, settings }: Moment): Fields {
  const given = extraNames.filter((name) => body[name] !== undefined);
  const extras: Fields = Object.fromEntries(given.map((name) => [name, body[name] ?? null]));
  if (body.attachments === undefined) return extras;
  const attachments = listOf(body.attachments);
  for (const attachment of attachments) checkAttachment(attachment, "invoice", account);
  const known = settings.attachmentIdsKept ? old : [];
  const written = attachments.map((raw) => toAttachment(raw, known, null, account));
  const isNew = (each: Fields) => !old.some((other) => isFields(other) && other.jwt === each.jwt);
  extras.attachments = settings.attachmentWrites === "merge" ? [...old, ...written.filter(isNew)] : written;
  return extras;
}

function settle(row: InvoiceRow, at: Micros): void {
  row.totals = totalsOf(linesOf(row), row.fields.discount_value);
  settleInvoice(row, at);
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
