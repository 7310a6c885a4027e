import type { Day } from "./stamps.ts";

const dayMs = 86_400_000;

/** Local time in a zone: `2026-06-29T13:00:00`, without the zone. */
export const wallTime = (zone: string, atMs: number): string =>
  new Date(atMs + offsetAt(zone, atMs)).toISOString().slice(0, 19);

/** Like `dayIn`, but fast for many rows. */
export function wallDay(zone: string, atMs: number): Day {
  const number = Math.floor((atMs + offsetAt(zone, atMs)) / dayMs);
  const day = days.get(number) ?? new Date(number * dayMs).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}

/** By number since 1970: sums over a list of entries look up each one's several times. */
const days = new Map<number, Day>();

/** Whether a time zone of that name exists. */
export function isZone(name: string): boolean {
  try {
    wallTime(name, 0);
    return true;
  } catch {
    return false;
  }
}

type Zone = { format: Intl.DateTimeFormat; byDay: Map<number, number | undefined> };
const zones = new Map<string, Zone>();

/** Intl is too slow for thousands of rows: a day that begins and ends with the same offset is looked up once. */
function offsetAt(name: string, atMs: number): number {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat("sv-SE", {
      ...{ timeZone: name, dateStyle: "short", timeStyle: "medium" },
    });
    zone = { format, byDay: new Map() };
    zones.set(name, zone);
  }
  const day = Math.floor(atMs / dayMs);
  if (!zone.byDay.has(day)) {
    const first = measure(zone, day * dayMs);
    const last = measure(zone, (day + 1) * dayMs - 1000);
    zone.byDay.set(day, first === last ? first : undefined);
  }
  return zone.byDay.get(day) ?? measure(zone, atMs);
}

function measure({ format }: Zone, atMs: number): number {
  const second = Math.floor(atMs / 1000) * 1000;
  return Date.parse(`${format.format(second).replace(" ", "T")}Z`) - second;
}
