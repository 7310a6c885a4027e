const hour = 3_600_000;
const day = 24 * hour;

/** A calendar day, `2026-06-29`. */
export type Day = string;

/** Microseconds since 1970: the finest time FreshBooks shows, in `version`. */
export type Micros = number;

/** From milliseconds. */
export const toMicros = (ms: number): Micros => ms * 1000;

/** `2026-06-29 12:48:49`, New York local time, daylight saving included. */
export const eastern = (at: Micros): string => sql(easternWall(ms(at)));

/** The same with microseconds: the form of `version`. */
export const easternVersion = (at: Micros): string =>
  `${eastern(at)}.${String(at % 1_000_000).padStart(6, "0")}`;

/** `2026-06-29 16:48:49`, for the few fields that are UTC. */
export const utc = (at: Micros): string => sql(ms(at));

/** `2026-06-29T16:48:49`: UTC without saying so, as in projects. */
export const naiveUtc = (at: Micros): string => new Date(ms(at)).toISOString().slice(0, 19);

/** `2026-06-29T16:48:49Z` */
export const isoUtc = (at: Micros): string => `${naiveUtc(at)}Z`;

/** `2023-04-27T14:33:48.841075Z`: the form of the ledger. */
export const isoMicros = (at: Micros): string =>
  `${naiveUtc(at)}.${String(at % 1_000_000).padStart(6, "0")}Z`;

/** The instant at which a day begins in New York. */
export function easternDayStart(date: Day): Micros {
  const wall = Date.parse(`${date}T00:00:00Z`);
  return toMicros(wall - easternOffset(wall + 5 * hour)); // midnight is never within a clock change
}

const lastDay = Date.parse("9999-12-31T00:00:00Z");

/** This many days later; the calendar ends with the year 9999. */
export const addDays = (date: Day, days: number): Day =>
  new Date(Math.min(Date.parse(`${date}T00:00:00Z`) + days * day, lastDay)).toISOString().slice(0, 10);

/** True for a day that exists, such as `2026-02-28` and not `2026-02-30`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Milliseconds of an ISO 8601 time; without a zone it is UTC. A day alone is not a time. */
export function readInstant(text: string): number | undefined {
  const [, time, zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  const at = time === undefined ? Number.NaN : Date.parse(`${time}${zone ?? "Z"}`);
  return Number.isNaN(at) ? undefined : at;
}

const zones = new Map<string, Intl.DateTimeFormat>();

/** The day in a time zone. */
export function dayIn(zone: string, atMs: number): Day {
  let format = zones.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    zones.set(zone, format);
  }
  return format.format(atMs);
}

const ms = (at: Micros): number => Math.floor(at / 1000);
const sql = (wall: number): string => new Date(wall).toISOString().slice(0, 19).replace("T", " ");
const easternWall = (at: number): number => at + easternOffset(at);

const changes = new Map<number, readonly [start: number, end: number]>();

/** The rule of the United States since 2007; by arithmetic, since Intl is too slow for thousands of rows. */
function easternOffset(at: number): number {
  const year = new Date(at).getUTCFullYear();
  let change = changes.get(year);
  if (!change) {
    change = [nthSunday(year, 2, 2) + 7 * hour, nthSunday(year, 10, 1) + 6 * hour];
    changes.set(year, change);
  }
  return at >= change[0] && at < change[1] ? -4 * hour : -5 * hour;
}

function nthSunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month, 1));
  return first.getTime() + (((7 - first.getUTCDay()) % 7) + (nth - 1) * 7) * day;
}
