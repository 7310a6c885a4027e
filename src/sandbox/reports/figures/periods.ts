import { addDays, type Day } from "../../wire/stamps.ts";

/** The range of a report column, both ends included. */
export type Period = { readonly start: Day; readonly end: Day };

/**
 * Columns of one or more whole calendar months (`m`, `3m`): a report from 30 March to 30 April has the columns March and
 * April. Empty without a resolution.
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

/** The first day of a later month; null after the year 9999. */
function firstOfMonth(day: Day, later: number): Day | null {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1 + later, 1));
  return at.getUTCFullYear() > 9999 ? null : at.toISOString().slice(0, 10);
}
