import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Json, money } from "../../wire/json.ts";
import { totalOf } from "../creditNote/write.ts";
import { isDraft, outstandingOf, pastDue } from "../invoice/status.ts";
import type { ClientRow, InvoiceRow } from "../rows.ts";

/** Cents by currency; a currency in which there is nothing has no entry. */
export type Balances = ReadonlyMap<string, bigint>;

/** Still to be paid, on all that is not a draft. */
export const outstanding = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? 0n : outstandingOf(invoice)));

/** The part of it whose due date has passed. */
export const overdue = ({ invoices }: ClientRow, { today }: Moment): Balances =>
  sum(invoices, (invoice) => (pastDue(invoice, today) ? outstandingOf(invoice) : 0n));

/** What the drafts would come to. */
export const draft = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? invoice.totals.amount : 0n));

/** All that was ever invoiced and is not a draft. */
export const balances = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? 0n : invoice.totals.amount));

/** What was credited, and paid beyond what was owed, less what was since paid out of it. */
export const credit = ({ invoices, credits }: ClientRow): Balances =>
  sum(credits, totalOf, sum(invoices, creditOn));

/** What was paid too much stands on its payment; its credit note is counted by itself. */
const creditOn = ({ payments }: InvoiceRow): bigint =>
  payments
    .filter(({ visState }) => visState !== 1)
    .reduce((total, { cents, fields }) => total - (fields.from_credit ? cents : 0n), 0n);

/** By currency, on top of what is there. Deleted rows are out; a currency that comes to nothing has no entry. */
function sum<R extends Row>(
  rows: readonly R[],
  of: (row: R) => bigint,
  start: Balances = new Map(),
): Balances {
  const totals = new Map(start);
  for (const row of rows) {
    if (row.visState === 1) continue;
    const code = String(row.fields.currency_code);
    totals.set(code, (totals.get(code) ?? 0n) + of(row));
  }
  return new Map([...totals].filter(([, cents]) => cents !== 0n));
}

/** `[{"amount":{"amount":"100.00","code":"USD"}}]`, one entry per currency, none for nothing. */
export const balance =
  (of: (row: ClientRow, moment: Moment) => Balances) =>
  (row: ClientRow, moment: Moment): Json =>
    [...of(row, moment)].map(([code, cents]) => ({ amount: money(centsText(cents), code) }));
