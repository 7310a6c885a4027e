import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Json, money } from "../../wire/json.ts";
import { totalOf } from "../creditNote/write.ts";
import { isDraft, outstandingOf, pastDue } from "../invoice/status.ts";
import type { ClientRow, InvoiceRow } from "../rows.ts";

/** Cents by currency; a currency without an amount has no entry. */
export type Balances = ReadonlyMap<string, bigint>;

/** Outstanding, on all but drafts. */
export const outstanding = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? 0n : outstandingOf(invoice)));

/** The overdue part of it. */
export const overdue = ({ invoices }: ClientRow, { today }: Moment): Balances =>
  sum(invoices, (invoice) => (pastDue(invoice, today) ? outstandingOf(invoice) : 0n));

/** The total of the drafts. */
export const draft = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? invoice.totals.amount : 0n));

/** All that was ever invoiced, without drafts. */
export const balances = ({ invoices }: ClientRow): Balances =>
  sum(invoices, (invoice) => (isDraft(invoice) ? 0n : invoice.totals.amount));

/** Credited and overpaid amounts, less what was paid out of them. */
export const credit = ({ invoices, credits }: ClientRow): Balances =>
  sum(credits, totalOf, sum(invoices, creditOn));

/** An overpayment is on its payment; its credit note counts separately. */
const creditOn = ({ payments }: InvoiceRow): bigint =>
  payments
    .filter(({ visState }) => visState !== 1)
    .reduce((total, { cents, fields }) => total - (fields.from_credit ? cents : 0n), 0n);

/** By currency, added to what exists. Excludes deleted rows; a currency that adds up to nothing has no entry. */
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
