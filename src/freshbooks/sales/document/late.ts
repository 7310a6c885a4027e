import { isSameDecimal } from "../../../values/money.ts";
import type { Field, Path } from "../../records/field.ts";
import { decimal, flag, flagOrNull, text, whole, word } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { inner, listOf } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { wholeOrNull } from "../../records/wire.ts";
import { words } from "../../records/words.ts";
import { isSameText, toNumber } from "../../records/writing.ts";
import { areSameTaxes, lineTaxes, type TaxInput } from "./lineTaxes.ts";

type Kind = "PERCENT" | "FLAT";

/** FreshBooks spells one of them in two ways; the first was observed in writes. */
const spellings = { PERCENT: ["percent"], FLAT: ["flat-fee", "flat"] };
const kinds = words<Kind>("late fee", spellings);

const lateFeeRecord = view("late fee", {
  enabled: flag("enabled", false),
  days: shown("days", (wire) => wholeOrNull(wire.days)),
  kind: word("type", kinds),
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

type LateFee = Shown<typeof lateFeeRecord>;
type LateReminder = Shown<typeof reminderRecord>;

/** A late fee as a whole, so that it makes no difference whether FreshBooks merges it. */
export type LateFeeInput = {
  readonly enabled: boolean;
  readonly days: number;
  readonly kind: Kind;
  readonly value: string;
  readonly repeats: boolean;
  readonly taxes?: readonly TaxInput[] | null | undefined;
  readonly compoundsTaxes: boolean;
};

/** One reminder as a whole. */
export type LateReminderInput = {
  readonly position: number;
  readonly delayDays: number;
  readonly enabled: boolean;
  readonly body?: string | null | undefined;
};

/** No late fee. FreshBooks is not known to accept null. */
const noFee: LateFeeInput = {
  ...{ enabled: false, days: 30, kind: "PERCENT", value: "0", repeats: false, compoundsTaxes: false },
};

const isSameNumber = (sent: string, shown: string | null) => shown !== null && isSameDecimal(sent, shown);

/** What a client or an invoice charges for late payment. Null disables it. */
export const lateFee: Field<LateFee | null, LateFeeInput> & { readonly kept: true } = {
  ...inner("late_fee", lateFeeRecord),
  write: {
    toWire: (sent) => {
      const { enabled, days, kind, value, repeats, taxes, compoundsTaxes } = sent ?? noFee;
      const [first, second] = taxes ?? [];
      return {
        late_fee: {
          ...{ enabled, days, type: spellings[kind][0], value: toNumber(value), repeat: repeats },
          ...{ first_tax_name: first?.name ?? null, first_tax_percent: toNumber(first?.percent ?? "0") },
          ...{ second_tax_name: second?.name ?? null, second_tax_percent: toNumber(second?.percent ?? "0") },
          compounded_taxes: compoundsTaxes, // singular when read
        },
      };
    },
    wireKeys: { late_fee: [], days: ["days"], value: ["value"], compounded_taxes: ["compoundsTaxes"] },
    unconfirmed: (sent, seen) => {
      if (!sent) return seen?.enabled ? [[]] : [];
      if (!seen) return [[]];
      const same: Readonly<Record<keyof LateFeeInput, boolean>> = {
        enabled: sent.enabled === seen.enabled,
        days: sent.days === seen.days,
        kind: sent.kind === seen.kind,
        value: isSameNumber(sent.value, seen.value),
        repeats: sent.repeats === (seen.repeats ?? false),
        taxes: areSameTaxes(sent.taxes ?? [], seen.taxes),
        compoundsTaxes: sent.compoundsTaxes === seen.compoundsTaxes,
      };
      return Object.entries(same).flatMap(([name, isSame]): Path[] => (isSame ? [] : [[name]]));
    },
  },
};

/** The usual days of FreshBooks' reminders, by position. */
const usualDelays = [-7, 0, 7];

/**
 * Reminders of a late payment. All positions are written, with unwanted ones disabled, since FreshBooks may keep or
 * drop omitted ones.
 */
export const lateReminders: Field<readonly LateReminder[], readonly LateReminderInput[]> & {
  readonly kept: true;
  readonly many?: boolean;
} = {
  ...listOf("late_reminders", reminderRecord),
  write: {
    toWire: (sent) => ({
      late_reminders: usualDelays.map((usual, at) => {
        const wanted = sent?.find(({ position }) => position === at + 1);
        const { delayDays: delay = usual, enabled = false, body } = wanted ?? {};
        return { position: at + 1, delay, enabled, body: body ?? "" };
      }),
    }),
    wireKeys: { late_reminders: [], delay: [] },
    unconfirmed: (sent, seen) =>
      usualDelays.flatMap((_, at): Path[] => {
        const place = (sent ?? []).findIndex(({ position }) => position === at + 1);
        const wanted = sent?.[place];
        const there = seen?.find(({ position }) => position === at + 1);
        if (!wanted) return there?.enabled ? [[]] : [];
        return differencesOf(wanted, there).map((path) => [String(place), ...path]);
      }),
  },
};

function differencesOf(sent: LateReminderInput, seen: LateReminder | undefined): Path[] {
  if (!seen) return [[]];
  const same: Readonly<Record<string, boolean>> = {
    delayDays: sent.delayDays === seen.delayDays,
    enabled: sent.enabled === seen.enabled,
    body: isSameText(sent.body ?? "", seen.body ?? ""),
  };
  return Object.entries(same).flatMap(([name, isSame]): Path[] => (isSame ? [] : [[name]]));
}
