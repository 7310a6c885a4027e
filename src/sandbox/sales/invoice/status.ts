import type { Moment } from "../../state/moment.ts";
import { percentOf, toCents, toDecimal } from "../../wire/decimal.ts";
import { isFields } from "../../wire/json.ts";
import { addDays, type Day, type Micros } from "../../wire/stamps.ts";
import type { InvoiceRow } from "../rows.ts";

/** Not sent yet; a payment does not change that. */
export const isDraft = ({ fields }: InvoiceRow): boolean => fields.status === 1;
/** In cents. */
export const outstandingOf = ({ totals, paid }: InvoiceRow): bigint => totals.amount - paid;
/** An invoice for nothing is never paid. */
export const isPaid = (row: InvoiceRow): boolean => row.paid > 0n && outstandingOf(row) <= 0n;
/** Computed, never written. */
export const dueDate = ({ fields }: InvoiceRow): Day =>
  addDays(String(fields.create_date), Number(fields.due_offset_days));

/** Whether it is unpaid past its due date: one for nothing is never paid, so it is late as well. */
export const pastDue = (row: InvoiceRow, today: Day): boolean =>
  !isDraft(row) && !isPaid(row) && dueDate(row) < today;

/** Reallocates the remaining payments to the invoice, oldest first; any excess is credit. */
export function settleInvoice(row: InvoiceRow, at: Micros): void {
  const before = row.paid;
  row.paid = 0n;
  let last: Day | null = null;
  for (const payment of row.payments) {
    const open = outstandingOf(row);
    const applied =
      payment.visState === 1 ? 0n : payment.cents < open ? payment.cents : open > 0n ? open : 0n;
    payment.excess = payment.visState === 1 ? 0n : payment.cents - applied;
    row.paid += applied;
    if (applied > 0n) last = String(payment.fields.date);
  }
  // Once set it stays, even if a payment has shrunk since.
  if (isPaid(row)) row.fields.date_paid = last;
  if (row.paid !== before) row.updatedAt = at;
}

const displays = new Map<unknown, string>([
  [1, "draft"],
  [2, "sent"],
  [3, "viewed"],
]);

/** The six fields with an invoice's state; a partly paid one keeps `status` and `display_status`. */
export function statusesOf(row: InvoiceRow, moment: Moment) {
  const { fields } = row;
  const auto = fields.autobill_status === "success";
  return {
    status: isPaid(row) ? moment.settings.statusWhenPaid : Number(fields.status),
    display_status: displays.get(fields.status) ?? "sent",
    payment_status: isPaid(row) ? (auto ? "auto-paid" : "paid") : row.paid > 0n ? "partial" : "unpaid",
    deposit_status: depositStatus(row),
    dispute_status: fields.status === 0 ? "disputed" : (fields.dispute_status ?? null),
    v3_status: v3Status(row, moment),
  };
}

/** The state shown to people, and the only one with a filter. */
export function v3Status(row: InvoiceRow, { today, settings }: Moment): string {
  const { fields, wire } = row;
  if (typeof wire.v3_status === "string") return wire.v3_status;
  if (fields.status === 0) return "disputed";
  if (isPaid(row)) return fields.autobill_status === "success" ? "autopaid" : "paid";
  const autobill = fields.autobill_status;
  // `success`: the card was charged; the payment is not tied to the invoice yet.
  if (autobill === "retry" || autobill === "failed" || autobill === "success") return autobill;
  if (fields.last_order_status === "pending" || fields.last_order_status === "declined") {
    return fields.last_order_status;
  }
  const late = pastDue(row, today);
  if (row.paid > 0n) return late && settings.overdueOutranksPartial ? "overdue" : partial(row);
  if (late) return "overdue";
  if (fields.dispute_status === "resolved") return "resolved";
  // Made by a profile, and unchanged since.
  if (isDraft(row) && fields.generation_date) return "created";
  return displays.get(fields.status) ?? "sent";
}

function partial(row: InvoiceRow): string {
  const deposit = depositOf(row);
  if (deposit === 0n || row.paid > deposit) return "partial";
  return row.paid === deposit ? "deposit-paid" : "deposit-partial";
}

function depositStatus(row: InvoiceRow): string {
  const deposit = depositOf(row);
  if (deposit === 0n) return "none";
  if (row.paid === 0n) return "unpaid";
  return row.paid < deposit ? "partial" : "paid";
}

function depositOf({ fields, totals }: InvoiceRow): bigint {
  const amount = isFields(fields.deposit_amount) ? toDecimal(fields.deposit_amount.amount) : undefined;
  if (amount) return toCents(amount);
  const percent = toDecimal(fields.deposit_percentage);
  return percent ? percentOf(totals.amount, percent) : 0n;
}
