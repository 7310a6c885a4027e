import { decimal, flag, flagOrNull, inner, listOf, readOnly, shown, text, whole } from "./kinds.ts";
import { record } from "./record.ts";
import { toTaxes, wholeOrNull } from "./wire.ts";

const lateFeeRecord = record("late fee", {
  enabled: readOnly(flag("enabled", false)),
  days: shown("days", (wire) => wholeOrNull(wire.days)),
  type: readOnly(text("type")),
  value: readOnly(decimal("value")),
  repeat: flagOrNull("repeat"),
  taxes: shown(["first_tax_name", "first_tax_percent", "second_tax_name", "second_tax_percent"], (wire) =>
    toTaxes([
      [wire.first_tax_name, wire.first_tax_percent],
      [wire.second_tax_name, wire.second_tax_percent],
    ]),
  ),
  compoundedTax: readOnly(flag("compounded_tax", false)),
});

const reminderRecord = record("late reminder", {
  position: whole("position"),
  delayDays: whole("delay"),
  enabled: readOnly(flag("enabled", false)),
  subject: readOnly(text("subject")),
  body: readOnly(text("body")),
});

/** What a client or an invoice charges when it is paid late. */
export const lateFee = inner("late_fee", lateFeeRecord);
/** What reminds of a late payment, and when. */
export const lateReminders = listOf("late_reminders", reminderRecord);
