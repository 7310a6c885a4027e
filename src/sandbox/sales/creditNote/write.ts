import { requireFields } from "../../families/accounting/fields.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import type { Fields, Json } from "../../wire/json.ts";
import { namedClient } from "../client/named.ts";
import { totalsOf } from "../invoice/totals.ts";
import type { ClientRow, CreditNoteRow, PaymentRow } from "../rows.ts";
import { blankCreditNote, omittedOf, readCreditNote } from "./fields.ts";
import { linesOf, readCreditLines } from "./lines.ts";

const required = ["clientid", "create_date"];

/** A new credit note is created, not a draft, and credits its client at once. */
export function createCreditNote(body: Fields, moment: Moment): CreditNoteRow {
  const { account, clock, settings } = moment;
  requireFields(body, required, "credit_note");
  const fields = readCreditNote(body);
  const client = namedClient(fields.clientid, "credit_note", "clientid", moment);
  const at = clock.micros();
  const id = account.series.last("credit") + 1;
  const complete = completeCreditNote(fields, client, account);
  const code = String(complete.currency_code);
  const lines = readCreditLines(body.lines ?? [], [], id, code, at, settings.lineWrites);
  return addCreditNote(newRow(id, at, complete, { lines }), client, account);
}

/** Merges the fields, or replaces them all. Lines that are sent are the whole new set, or merged into the old one. */
export function changeCreditNote(row: CreditNoteRow, body: Fields, moment: Moment): void {
  const { account, clock, settings } = moment;
  const isWhole = settings.creditNotePuts === "whole";
  if (isWhole) requireFields(body, required, "credit_note");
  const fields = { ...(isWhole && omittedOf(body)), ...readCreditNote(body) };
  const client =
    fields.clientid === undefined
      ? row.client
      : namedClient(fields.clientid, "credit_note", "clientid", moment, row.client);
  const code = String(fields.currency_code ?? row.fields.currency_code);
  const written = body.lines ?? (isWhole ? [] : undefined);
  if (written !== undefined)
    row.extras.lines = readCreditLines(
      ...([written, linesOf(row), row.id, code, clock.micros()] as const),
      settings.lineWrites,
    );
  if (client !== row.client) {
    row.client.credits.splice(row.client.credits.indexOf(row), 1);
    client.credits.push(row);
    row.client = client;
  }
  Object.assign(row.fields, fields);
  noteNumber(row.fields.credit_number, account);
}

/** FreshBooks' own screens call overpayments this. */
export function addOverpayment(payment: PaymentRow, account: Account): CreditNoteRow {
  const { invoice, updatedAt } = payment;
  const { client, fields } = invoice;
  const words = `Overpayment: invoice #${fields.invoice_number}`;
  const complete = completeCreditNote(
    {
      ...{ clientid: client.id, create_date: payment.fields.date ?? "", credit_type: "overpayment" },
      ...{ currency_code: fields.currency_code ?? "", notes: words, terms: "" },
    },
    client,
    account,
  );
  const id = account.series.next("credit");
  const line = { description: words, qty: "1", unit_cost: { amount: "0.00" } };
  const lines = readCreditLines([line], [], id, String(complete.currency_code), updatedAt, "replace");
  return addCreditNote(newRow(id, updatedAt, complete, { lines }), client, account, payment);
}

/** Adds a credit note to its client. */
export function addCreditNote(
  base: Row,
  client: ClientRow,
  account: Account,
  overpaid?: PaymentRow,
): CreditNoteRow {
  const row: CreditNoteRow = Object.assign(base, { client, overpaid });
  client.credits.push(row);
  return keep(row, account.creditNotes, account.series, "credit");
}

/** Cents. An overpayment can change with its payment. */
export const totalOf = ({ overpaid, extras }: CreditNoteRow): bigint =>
  overpaid ? creditedBy(overpaid) : totalsOf(linesOf({ extras }), "0").amount;

const creditedBy = ({ visState, invoice, excess, credited }: PaymentRow): bigint =>
  visState === 1 || invoice.visState === 1 ? 0n : excess + credited;

/** All fields of a new credit note; numbered in its own series unless sent with a number. */
export function completeCreditNote(fields: Fields, client: ClientRow, account: Account): Fields {
  const next = String(account.series.last("creditNumber") + 1).padStart(7, "0");
  const result = { ...blankCreditNote(client, account.seed.currency), credit_number: next, ...fields };
  noteNumber(result.credit_number, account);
  return result;
}

function noteNumber(number: Json | undefined, { series }: Account): void {
  if (/^\d+$/.test(String(number))) series.reach("creditNumber", Number(number));
}
