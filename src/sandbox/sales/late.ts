import type { Moment } from "../state/moment.ts";
import { type Fields, isFields, type Json } from "../wire/json.ts";
import { eastern } from "../wire/stamps.ts";

/** The owner of late fee or reminders, by its wire name. */
type Owner = { readonly userid: number } | { readonly invoiceid: number } | { readonly profileid: number };

/** What is written of them as stored; an invoice has its numbers as texts, a client as sent. */
export function readLate(body: Fields, owner: Owner, moment: Moment, old: Fields = {}): Fields {
  const late: Fields = {};
  if (body.late_fee !== undefined) late.late_fee = toFee(body.late_fee, owner, moment);
  if (Array.isArray(body.late_reminders)) {
    const written = body.late_reminders
      .filter(isFields)
      .map((each, at) => toReminder(each, at, owner, moment));
    late.late_reminders =
      moment.settings.reminderWrites === "merge" ? mergeReminders(old.late_reminders, written) : written;
  }
  return late;
}

const percents = ["value", "first_tax_percent", "second_tax_percent"];

function toFee(fee: Json, owner: Owner, { clock, settings }: Moment): Json {
  if (!isFields(fee)) return null;
  const { compounded_taxes, ...rest } = fee; // written in the plural, read in the singular
  const whole: Fields = {
    enabled: false,
    days: 30,
    type: "percent",
    value: "0",
    repeat: false,
    first_tax_name: null,
    first_tax_percent: "0",
    second_tax_name: null,
    second_tax_percent: "0",
    compounded_tax: compounded_taxes ?? false,
    created_at: eastern(clock.micros()),
    updated_at: null,
    ...rest,
    ...owner,
  };
  if (whole.type === "flat" || whole.type === "flat-fee") whole.type = settings.flatFeeWord;
  if ("invoiceid" in owner) for (const name of percents) whole[name] = String(whole[name]);
  return whole;
}

const toReminder = (reminder: Fields, at: number, owner: Owner, { clock }: Moment): Fields => ({
  position: at + 1,
  delay: 0,
  enabled: false,
  subject: null,
  body: "",
  created_at: eastern(clock.micros()),
  updated_at: null,
  ...reminder,
  ...owner,
});

/** Those of other positions stay. */
function mergeReminders(old: Json | undefined, written: readonly Fields[]): Fields[] {
  const stored = Array.isArray(old) ? old.filter(isFields) : [];
  const others = stored.filter(({ position }) => !written.some((each) => each.position === position));
  return [...others, ...written].toSorted((a, b) => Number(a.position) - Number(b.position));
}
