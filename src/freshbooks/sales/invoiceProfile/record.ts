import { toClientId, toInvoiceProfileId, toRetainerId, toStaffMemberId } from "../../../values/ids.ts";
import {
  account,
  archived,
  code,
  currency,
  decimal,
  deleted,
  easternInstant,
  flag,
  flagOrNull,
  link,
  ownId,
  text,
  whole,
} from "../../records/kinds.ts";
import { included, once, readOnly } from "../../records/modifiers.ts";
import { money, optionalMoney } from "../../records/money.ts";
import { inner } from "../../records/nested.ts";
import { type Made, type Part, record, type Sent, type Shown, view } from "../../records/record.ts";
import { single } from "../../records/writing.ts";
import { discount } from "../document/discount.ts";
import { lateFee, lateReminders } from "../document/late.ts";
import { recipient } from "../document/recipient.ts";
import { profileLines } from "./lines.ts";
import { nextIssueDate, schedule } from "./schedule.ts";

const timeFormatRecord = view("time format", {
  groupBy: text("group_by"),
  method: text("method"),
  showsTask: flagOrNull("show_tname"),
  showsProject: flagOrNull("show_pname"),
  showsTeamMember: flagOrNull("show_staff"),
  showsDay: flagOrNull("show_date"),
  showsNotes: flagOrNull("show_notes"),
  showsTotalHours: flagOrNull("show_total_hours"),
});

export const invoiceProfileRecord = record("invoice profile", {
  accountId: account,
  id: ownId(toInvoiceProfileId),
  clientId: once({ ...link("customerid", toClientId), read: ownId(toClientId, "customerid").read }),
  freshbooksOwnerId: readOnly(link("ownerid", toStaffMemberId)),
  retainerId: readOnly(link("retainer_id", toRetainerId)),
  schedule,
  nextIssueDate,
  paused: flag("disable"),
  sendsEmail: flag("send_email"),
  sentByPost: readOnly(flag("send_gmail", false)), // gmail is ground mail
  billsUnbilledTime: flag("include_unbilled_time"),
  chargesStoredCard: readOnly(flag("auto_bill")),
  requiresStoredCard: readOnly(flag("require_auto_bill", false)),
  chargingGateway: readOnly(text("bill_gateway")),
  dueOffsetDays: {
    ...whole("due_offset_days"),
    write: single<number>("due_offset_days", (sent) => sent ?? 0, undefined, 0),
  },
  total: readOnly(money("amount")),
  discount,
  discountPercent: decimal("discount_value", "0"),
  currency: once(currency("currency_code")),
  language: code("language"),
  description: readOnly(text("description")),
  notes: text("notes"),
  terms: text("terms", null),
  poNumber: text("po_number", null),
  paymentDetails: text("payment_details"),
  recipient,
  accruedRevenue: readOnly(optionalMoney("total_accrued_revenue")),
  archived,
  deleted,
  updatedAt: easternInstant("updated"),
  lines: profileLines,
  lateFee: included("late_fee", lateFee),
  lateReminders: included("late_reminders", lateReminders),
  timeFormat: included("project_format", inner("project_format", timeFormatRecord)),
});

export type InvoiceProfile = Shown<typeof invoiceProfileRecord>;
export type InvoiceProfileInput = Sent<typeof invoiceProfileRecord>;
export type NewInvoiceProfile = Made<typeof invoiceProfileRecord>;
export type InvoiceProfilePart = Part<typeof invoiceProfileRecord>;
