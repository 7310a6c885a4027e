import { define } from "../../families/accounting/define.ts";
import { flag, numbers, textIs } from "../../families/accounting/filters.ts";
import type { Moment } from "../../state/moment.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, type Json, money } from "../../wire/json.ts";
import { linesOf } from "./lines.ts";
import type { InvoiceProfileRow } from "./row.ts";
import { isOver } from "./schedule.ts";
import { changeProfile, createProfile } from "./write.ts";

/** Recurring profiles: only their documented filters, and no sort. */
export const invoiceProfile = define<InvoiceProfileRow>({
  singular: "invoice_profile",
  plural: "invoice_profiles",
  idField: "profileid",
  rows: (account) => account.invoiceProfiles,
  create: createProfile,
  change: changeProfile,
  isOf: (row, userId) => row.client.id === userId,
  filters: {
    ...numbers("clientid", (row: InvoiceProfileRow) => row.client.id),
    currency_code: textIs((row) => row.fields.currency_code),
    include_unbilled_time: flag((row) => row.fields.include_unbilled_time === true),
  },
  includes: {
    lines: (row, { settings }) =>
      linesOf(row).filter(({ type }) => settings.unbilledTimeLineShown || type !== 5),
    late_fee: ({ extras }) => extras.late_fee ?? null,
    late_reminders: ({ extras }) => extras.late_reminders ?? [],
    project_format: ({ extras }) => extras.project_format ?? null,
    next_issue_date: nextIssueDate,
  },
  show: showProfile,
});

/** Its shape is not recorded. */
function nextIssueDate(row: InvoiceProfileRow, { settings }: Moment): Json {
  if (isOver(row)) return null;
  return settings.nextIssueDate === "object" ? { next_issue_date: row.next } : row.next;
}

function showProfile(row: InvoiceProfileRow): Fields {
  const { fields, totals } = row;
  const inCurrency = (cents: bigint) => money(centsText(cents), String(fields.currency_code));
  return {
    amount: inCurrency(totals.amount),
    description: String(linesOf(row)[0]?.description ?? ""),
    discount_total: inCurrency(totals.discount),
    occurrences_to_date: row.issued,
    total_accrued_revenue: null,
  };
}
