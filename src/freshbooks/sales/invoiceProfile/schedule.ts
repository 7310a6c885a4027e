import { type Day, toDay } from "../../../values/dates.ts";
import type { Field, Path, Readable, Wire } from "../../records/field.ts";
import { day, whole } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { type Shown, view } from "../../records/record.ts";
import { type RhythmUnit, toFrequency, toRhythm } from "../../records/rhythm.ts";
import { toText, toWhole } from "../../records/wire.ts";

const rhythmIn = ({ frequency }: Wire) => toRhythm(toText(frequency));

/** 0 means no end. */
const occurrencesIn = ({ numberRecurring }: Wire): number | null => toWhole(numberRecurring) || null;

/** Its keys are among those of the profile. */
const scheduleRecord = view("schedule", {
  every: shown("frequency", (wire) => rhythmIn(wire)?.every ?? null),
  unit: shown("frequency", (wire) => rhythmIn(wire)?.unit ?? null),
  firstIssueDate: day("create_date"),
  occurrences: shown("numberRecurring", occurrencesIn),
  issued: whole("occurrences_to_date"),
  /** FreshBooks does not count `numberRecurring` down. */
  remaining: shown(["numberRecurring", "occurrences_to_date"], (wire) => {
    const occurrences = occurrencesIn(wire);
    return occurrences && Math.max(0, occurrences - toWhole(wire.occurrences_to_date));
  }),
});

export type Schedule = Shown<typeof scheduleRecord>;

/** Omitted fields are left unchanged; `every` and `unit` are written together. */
type ScheduleInput = {
  readonly every?: number;
  readonly unit?: RhythmUnit;
  readonly firstIssueDate?: Day;
  readonly occurrences?: number | null;
};

function unconfirmedIn(sent: ScheduleInput, shown: Schedule): Path[] {
  const { every, unit, firstIssueDate, occurrences } = sent;
  return [
    ...(every !== undefined && shown.every !== every ? [["every"]] : []),
    ...(unit !== undefined && shown.unit !== unit ? [["unit"]] : []),
    ...(firstIssueDate !== undefined && shown.firstIssueDate !== firstIssueDate ? [["firstIssueDate"]] : []),
    ...(occurrences !== undefined && shown.occurrences !== occurrences ? [["occurrences"]] : []),
  ];
}

/** When a profile issues its invoices. */
export const schedule: Field<Schedule, ScheduleInput> = {
  keys: [],
  inner: scheduleRecord,
  read: scheduleRecord.read,
  write: {
    toWire: (sent) => {
      const { every, unit, firstIssueDate, occurrences } = sent ?? {};
      return {
        ...(every !== undefined && unit !== undefined && { frequency: toFrequency({ every, unit }) }),
        ...(firstIssueDate !== undefined && { create_date: firstIssueDate }),
        ...(occurrences !== undefined && { numberRecurring: occurrences ?? 0 }),
      };
    },
    wireKeys: { frequency: ["every"], create_date: ["firstIssueDate"], numberRecurring: ["occurrences"] },
    unconfirmed: (sent, shown) => (sent && shown ? unconfirmedIn(sent, shown) : [[]]),
  },
};

const key = "next_issue_date";

/** The day of a value, with or without a time; null for an invalid one. */
function dayOf(value: unknown): Day | null {
  const [, text] =
    typeof value === "string" ? (/^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}.*)?$/.exec(value) ?? []) : [];
  try {
    return text ? toDay(text) : null;
  } catch {
    return null;
  }
}

/**
 * The include of the same name. Its shape is not recorded: a day is read, or an object with one. Null for anything
 * else, and when missing; it is never computed.
 */
export const nextIssueDate: Readable<Day | null | undefined> & { readonly include: string } = {
  keys: [key],
  include: key,
  read: (wire, { includes }) => {
    const value = wire[key];
    if (value === undefined) return includes.includes(key) ? null : undefined;
    const days = Object.values({ value, ...(typeof value === "object" ? value : {}) }).flatMap(
      (each) => dayOf(each) ?? [],
    );
    return days.length === 1 ? (days[0] ?? null) : null;
  },
};
