import type { Settings } from "../../control/settings.ts";
import { addDays, type Day } from "../../wire/stamps.ts";
import type { InvoiceProfileRow } from "./row.ts";

const form = /^(\d{0,3})([wmy])$/;

/** Whether a text is a frequency: a number, or none for 1, and a letter for weeks, months or years. */
export const isFrequency = (text: unknown): boolean => {
  const [, count] = form.exec(String(text)) ?? [];
  return count !== undefined && Number(count || "1") > 0;
};

/** The day this many months later. In a month too short it is the last day, or runs over into the next month. */
function addMonths(day: Day, months: number, { profileMonthEnds }: Settings): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const wanted = profileMonthEnds === "lastDay" ? Math.min(date, last) : date;
  return new Date(Date.UTC(Math.floor(at / 12), at % 12, wanted)).toISOString().slice(0, 10);
}

/** The day this many steps after the first, so that a short month does not shift later ones. */
export function dayAfter(first: Day, frequency: unknown, steps: number, settings: Settings): Day {
  const [, count = "", unit = "m"] = form.exec(String(frequency)) ?? [];
  const length = Number(count || "1") * steps;
  if (unit === "w") return addDays(first, 7 * length);
  return addMonths(first, unit === "y" ? 12 * length : length, settings);
}

/** Whether it has issued all its invoices. 0 is no end. */
export const isOver = ({ fields, issued }: InvoiceProfileRow): boolean =>
  Number(fields.numberRecurring) > 0 && issued >= Number(fields.numberRecurring);

/** Whether it issues due invoices. */
export const isActive = ({ fields, visState }: InvoiceProfileRow, settings: Settings): boolean =>
  fields.disable !== true && (visState === 0 || (visState === 2 && settings.archivedProfilesIssue));
