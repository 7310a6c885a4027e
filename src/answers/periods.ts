import { addDays, addUnits, type Day, lastDay } from "../values/dates.ts";

export type Period = { readonly from: Day; readonly to: Day };

const monthsIn = { MONTH: 1, QUARTER: 3 } as const;

/** The calendar months or quarters of a range of days, cut to it, earliest first. */
export function periodsOf({ from, to }: Period, by: keyof typeof monthsIn): Period[] {
  const months = monthsIn[by];
  const month = Math.floor((Number(from.slice(5, 7)) - 1) / months) * months + 1;
  const start = `${from.slice(0, 5)}${String(month).padStart(2, "0")}-01` as Day;
  const periods: Period[] = [];
  for (let at = start; at <= to; ) {
    const next = addUnits(at, months, "MONTH");
    const last = next === lastDay ? lastDay : addDays(next, -1); // no month follows the last one
    periods.push({ from: at < from ? from : at, to: last > to ? to : last });
    if (next === lastDay) break;
    at = next;
  }
  return periods;
}

/** The position of the period with a day; -1 for none. */
export const periodAt = (periods: readonly Period[], day: Day): number =>
  periods.findIndex(({ from, to }) => day >= from && day <= to);
