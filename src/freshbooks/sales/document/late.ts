import { decimal, flag, flagOrNull, text, whole } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { inner, listOf } from "../../records/nested.ts";
import { view } from "../../records/record.ts";
import { wholeOrNull } from "../../records/wire.ts";
import { lineTaxes } from "./lineTaxes.ts";

const lateFeeRecord = view("late fee", {
  enabled: flag("enabled", false),
  days: shown("days", (wire) => wholeOrNull(wire.days)),
  kind: text("type"),
  value: decimal("value"),
  repeats: flagOrNull("repeat"),
  taxes: lineTaxes(["first_tax_name", "first_tax_percent"], ["second_tax_name", "second_tax_percent"]),
  compoundsTaxes: flag("compounded_tax", false),
});

const reminderRecord = view("late reminder", {
  position: whole("position"),
  delayDays: whole("delay"),
  enabled: flag("enabled", false),
  subject: text("subject"),
  body: text("body"),
});

/** What a client or an invoice charges when it is paid late. */
export const lateFee = inner("late_fee", lateFeeRecord);
/** What reminds of a late payment, and when. */
export const lateReminders = listOf("late_reminders", reminderRecord);
