import { addDays, type Day } from "../../wire/stamps.ts";

/** A column of a report, both ends included. */
export type Period = { readonly start: Day; readonly end: Day };

/** Steps of so many months (`m`, `3m`) from the first day on; the last ends with the report. None without a resolution. */
export function periods(start: Day, end: Day, resolution: string | null): Period[] {
  if (resolution === null) return [];
  const months = Number(resolution.slice(0, -1) || 1);
  const result: Period[] = [];
  for (let from = start; from <= end; ) {
    const next = addMonths(start, months * (result.length + 1));
    result.push({ start: from, end: next === null || next > end ? end : addDays(next, -1) });
    if (next === null) break;
    from = next;
  }
  return result;
}

/** The 31st of a month without one is its last day; null beyond the year 9999, with which the calendar ends. */
function addMonths(day: Day, months: number): Day | null {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
  return at.getUTCFullYear() > 9999 ? null : at.toISOString().slice(0, 10);
}
