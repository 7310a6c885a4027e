import { addDays, type Day } from "../../wire/stamps.ts";

/** A column of a report, both ends included. */
export type Period = { readonly start: Day; readonly end: Day };

/**
 * Steps of so many months (`m`, `3m`), whole calendar months all of them: a report from 30 March to 30 April has the
 * columns of March and of April. None without a resolution.
 */
export function periods(start: Day, end: Day, resolution: string | null): Period[] {
  if (resolution === null) return [];
  const months = Number(resolution.slice(0, -1) || 1);
  const result: Period[] = [];
  for (let from = firstOfMonth(start, 0); from !== null && from <= end; ) {
    const next = firstOfMonth(from, months);
    result.push({ start: from, end: next === null ? "9999-12-31" : addDays(next, -1) });
    from = next;
  }
  return result;
}

/** Of a later month; null beyond the year 9999, with which the calendar ends. */
function firstOfMonth(day: Day, later: number): Day | null {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1 + later, 1));
  return at.getUTCFullYear() > 9999 ? null : at.toISOString().slice(0, 10);
}
