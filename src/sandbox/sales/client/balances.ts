import type { Moment } from "../../state/moment.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Json, money } from "../../wire/json.ts";
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

/** What was paid beyond what was owed, less what was since paid out of it. */
export const credit = ({ invoices }: ClientRow): Balances =>
  sum(invoices, ({ payments }) =>
    payments
      .filter(({ visState }) => visState !== 1)
      .reduce(
        (total, { excess, credited, cents, fields }) =>
          total + excess + credited - (fields.from_credit ? cents : 0n),
        0n,
      ),
  );

function sum(invoices: readonly InvoiceRow[], of: (invoice: InvoiceRow) => bigint): Balances {
  const totals = new Map<string, bigint>();
  for (const invoice of invoices) {
    if (invoice.visState === 1) continue;
    const cents = of(invoice);
    const code = String(invoice.fields.currency_code);
    if (cents !== 0n) totals.set(code, (totals.get(code) ?? 0n) + cents);
  }
  return totals;
}

/** `[{"amount":{"amount":"100.00","code":"USD"}}]`, one entry per currency, none for nothing. */
export const balance =
  (of: (row: ClientRow, moment: Moment) => Balances) =>
  (row: ClientRow, moment: Moment): Json =>
    [...of(row, moment)].map(([code, cents]) => ({ amount: money(centsText(cents), code) }));
