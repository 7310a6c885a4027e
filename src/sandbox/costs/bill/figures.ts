import type { Account } from "../../state/account.ts";
import type { Row } from "../../state/row.ts";
import { centsText, percentOf, times, toCents, toDecimal } from "../../wire/decimal.ts";
import { centsIn, type Fields, isFields, money } from "../../wire/json.ts";
import { addDays, type Day } from "../../wire/stamps.ts";

/** The lines of a bill, as stored. */
export const linesOf = ({ fields }: Row): Fields[] =>
  Array.isArray(fields.lines) ? fields.lines.filter(isFields) : [];

const none = { units: 0n, scale: 0 };

/** Amounts of a line, in cents: before tax, and of each tax; null for a missing tax. */
function centsOf(line: Fields): { readonly amount: bigint; readonly taxes: readonly (bigint | null)[] } {
  const cost = toDecimal(isFields(line.unit_cost) ? line.unit_cost.amount : undefined) ?? none;
  const amount = toCents(times(toDecimal(line.quantity) ?? none, cost));
  const taxes = [line.tax_percent1, line.tax_percent2].map((percent) => {
    const read = toDecimal(percent);
    return read ? percentOf(amount, read) : null;
  });
  return { amount, taxes };
}

const sum = (all: readonly (bigint | null)[]): bigint =>
  all.reduce<bigint>((total, each) => total + (each ?? 0n), 0n);

/** A line with its computed amounts. */
export function withAmounts(line: Fields, currency: string): Fields {
  const { amount, taxes } = centsOf(line);
  const [first = null, second = null] = taxes.map((cents) =>
    cents === null ? null : money(centsText(cents), currency),
  );
  return {
    ...line,
    amount: money(centsText(amount), currency),
    total_amount: money(centsText(amount + sum(taxes)), currency),
    ...{ tax_amount1: first, tax_amount2: second },
  };
}

/** A bill's payments that are not deleted, first one first. */
export const paymentsOf = ({ id }: Row, { billPayments }: Account): Row[] =>
  [...billPayments.values()].filter(({ visState, fields }) => visState !== 1 && fields.billid === id);

/** A bill's total, and the paid part, in cents. */
export function figuresOf(row: Row, account: Account) {
  const lines = linesOf(row).map(centsOf);
  const amount = sum(lines.map((line) => line.amount));
  const tax = sum(lines.flatMap((line) => line.taxes));
  const paid = sum(paymentsOf(row, account).map(({ fields }) => centsIn(fields.amount)));
  return { amount, tax, total: amount + tax, paid, outstanding: amount + tax - paid };
}

/** A bill's due date: this many days after its issue. */
export const dueOn = ({ fields }: Row): Day =>
  addDays(String(fields.issue_date), Number(fields.due_offset_days));

/** In FreshBooks' words. Past due applies whether partly paid or not. */
export function statusOf(row: Row, account: Account, today: Day): string {
  const { paid, outstanding } = figuresOf(row, account);
  if (paid > 0n && outstanding <= 0n) return "paid";
  if (dueOn(row) < today && outstanding > 0n) return "overdue";
  return paid > 0n ? "partial" : "unpaid";
}

/** What is owed to a vendor, or overdue, by currency; deleted bills do not count. */
export function owedTo(vendorId: number, account: Account, today: Day, overdueOnly: boolean): Fields[] {
  const owed = new Map<string, bigint>();
  for (const row of account.bills.values()) {
    if (row.visState === 1 || row.fields.vendorid !== vendorId) continue;
    if (overdueOnly && statusOf(row, account, today) !== "overdue") continue;
    const { outstanding } = figuresOf(row, account);
    const code = String(row.fields.currency_code);
    if (outstanding > 0n) owed.set(code, (owed.get(code) ?? 0n) + outstanding);
  }
  return [...owed].map(([code, cents]) => ({ amount: money(centsText(cents), code) }));
}
