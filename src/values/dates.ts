import { formOf } from "./form.ts";

declare const kind: unique symbol;

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly [kind]: "Day" };

const dayText = /^\d{4}-\d{2}-\d{2}$/;
const stampText =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;

/** When days begin in UTC, in milliseconds: books repeat the same few thousand. */
const midnights = new Map<string, number>();
const mostKnown = 20_000;

/** Throws for an invalid day. */
function midnight(raw: string): number {
  const known = midnights.get(raw);
  if (known !== undefined) return known;
  const instant = dayText.test(raw) ? new Date(`${raw}T00:00:00Z`) : undefined;
  if (!instant || !(instant.getTime() >= earliest) || instant.toISOString().slice(0, 10) !== raw)
    throw new TypeError(`Not a day: ${formOf(raw)}`);
  if (midnights.size < mostKnown) midnights.set(raw, instant.getTime());
  return instant.getTime();
}

/** Whether it is a day up to the 28th of a month, after the year 0: most are, and a look-up in a map costs more than this. */
function isUsualDay(raw: string): boolean {
  if (raw.length !== 10 || raw.charCodeAt(4) !== 45 || raw.charCodeAt(7) !== 45) return false;
  const month = twoDigits(raw, 5);
  const day = twoDigits(raw, 8);
  return twoDigits(raw, 0) + twoDigits(raw, 2) > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** Their number; NaN for anything else. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Throws for an invalid day, such as `2026-02-30`, and for the year 0, which calendars do not have. */
export function toDay(raw: string): Day {
  if (!isUsualDay(raw)) midnight(raw);
  return raw as Day;
}

/** The last day that can be written: it stands for no end. */
export const lastDay = "9999-12-31" as Day;

const [earliest, latest] = [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59Z")];

/** The instant itself, or the nearest one of the years 1 to 9999, which can always be written. */
export const onCalendar = (instant: Date): Date =>
  new Date(Math.min(Math.max(instant.getTime(), earliest), latest));

/** `YYYY-MM-DDTHH:MM:SS` in UTC. */
const utcText = (ms: number): string => onCalendar(new Date(ms)).toISOString().slice(0, 19);

/** The day this many days later, earlier when negative; none before the year 1 or after 9999. */
export const addDays = (day: Day, days: number): Day =>
  utcText(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).slice(0, 10) as Day;

/** The day this many weeks, months or years later; a month's last day when it is too short. */
export function addUnits(day: Day, count: number, unit: "WEEK" | "MONTH" | "YEAR"): Day {
  if (unit === "WEEK") return addDays(day, count * 7);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) + count * (unit === "YEAR" ? 12 : 1);
  const [inYear, inMonth] = [Math.floor(months / 12), months % 12];
  if (inYear > 9999) return lastDay;
  const first = `${String(inYear).padStart(4, "0")}-${String(inMonth + 1).padStart(2, "0")}-01` as Day;
  const days = inMonth === 1 ? (isLeap(inYear) ? 29 : 28) : [3, 5, 8, 10].includes(inMonth) ? 30 : 31;
  return addDays(first, Math.min(date, days) - 1);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Days from one day to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((midnight(to) - midnight(from)) / 86_400_000);

/** Between these, years have four digits in every zone. */
const [dawn, dusk] = [Date.UTC(1000, 0, 3), Date.UTC(9999, 11, 29)];

/** `YYYY-MM-DD HH:MM:SS`. Beyond `dawn` and `dusk` the zone's offset is assumed not to change. */
function wallClock(instant: Date, timeZone: string): string {
  const at = instant.getTime();
  const near = at < dawn ? dawn : at > dusk ? dusk : at;
  const clock = format(new Date(near), timeZone);
  return near === at
    ? clock
    : utcText(Date.parse(`${clock.replace(" ", "T")}Z`) + at - near).replace("T", " ");
}

function format(instant: Date, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // The Swedish format is ISO's.
    clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}

/** Whether an IANA zone has this name. */
export function isZone(name: string): boolean {
  try {
    wallClock(new Date(0), name);
    return true;
  } catch {
    return false;
  }
}

/** The day at an instant in an IANA zone. */
export const dayIn = (instant: Date, timeZone: string): Day =>
  wallClock(instant, timeZone).slice(0, 10) as Day;

/** The instant at which a day begins in an IANA zone, to the minute. */
export function startOfDay(day: Day, timeZone: string): Date {
  // Zones are within 14 hours of UTC; the day begins in between, at 01:00 where clocks skip midnight.
  let before = Date.parse(`${day}T00:00:00Z`) / 60_000 - 15 * 60;
  let after = before + 30 * 60;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(new Date(middle * 60_000), timeZone) < day) before = middle;
    else after = middle;
  }
  return new Date(after * 60_000);
}

/** The instant at which an IANA zone's clock shows a day and a time, `12:00:00`; later where clocks skip it. */
export function instantAt(day: Day, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T${time}Z`);
  let instant = wanted;
  // The second round is for a guess on the other side of a clock change.
  for (let round = 0; round < 2; round++)
    instant += wanted - Date.parse(`${wallClock(new Date(instant), timeZone).replace(" ", "T")}Z`);
  return new Date(instant);
}

/** The time of day at an instant in an IANA zone, `13:00:00`. */
export const timeIn = (instant: Date, timeZone: string): string => wallClock(instant, timeZone).slice(11, 19);

/** A wall clock's date and time without a zone, `YYYY-MM-DDTHH:MM:SS`. Throws for anything else. */
export function toLocalTime(stamp: string): string {
  if (!stampText.test(stamp)) throw new TypeError(`Not a local time: ${formOf(stamp)}`);
  return `${toDay(stamp.slice(0, 10))}T${stamp.slice(11, 19)}`;
}

/** The instant of a stamp with `Z`, or of one without a zone that means UTC. */
export const fromZuluTime = (stamp: string): Date => fromUtcTime(stamp.replace(/Z$/, ""));

const two = (stamp: string, at: number): number => stamp.charCodeAt(at) * 10 + stamp.charCodeAt(at + 1) - 528;

/** Milliseconds of a stamp, as if it were UTC. Every record has two, so digits are parsed by hand. */
function readStamp(stamp: string): number {
  if (!stampText.test(stamp)) throw new TypeError(`Not a time stamp: ${formOf(stamp)}`);
  const seconds = (two(stamp, 11) * 60 + two(stamp, 14)) * 60 + two(stamp, 17);
  return midnight(stamp.slice(0, 10)) + seconds * 1000;
}

/** The instant of a stamp without a zone that means UTC. Throws for an invalid day. */
export const fromUtcTime = (stamp: string): Date => new Date(readStamp(stamp));

const hour = 3_600_000;

/** New York's offset from UTC at a stamp; in the hour that occurs twice, the earlier instant's. */
function easternOffset(stamp: string, asUtc: number): number {
  const summer = wallClock(new Date(asUtc + 4 * hour), "America/New_York").slice(0, 13);
  return summer === `${stamp.slice(0, 10)} ${stamp.slice(11, 13)}` ? 4 * hour : 5 * hour;
}

/** Offsets of whole days; null on the two days of a year that have two. */
const offsetsOfDays = new Map<string, number | null>();

function easternOffsetOfDay(day: string): number | null {
  const remembered = offsetsOfDays.get(day);
  if (remembered !== undefined) return remembered;
  const [first, last] = [`${day} 00:00:00`, `${day} 23:00:00`].map((stamp) =>
    easternOffset(stamp, readStamp(stamp)),
  );
  const offset = first === last && first !== undefined ? first : null;
  if (offsetsOfDays.size < mostKnown) offsetsOfDays.set(day, offset);
  return offset;
}

/** The instant of an accounting stamp: New York's wall clock, whatever the business's zone. */
export function fromEasternTime(stamp: string): Date {
  const asUtc = readStamp(stamp);
  return new Date(asUtc + (easternOffsetOfDay(stamp.slice(0, 10)) ?? easternOffset(stamp, asUtc)));
}

/** All possible instants of one read from New York's clock: of the hour that occurs twice, either one. */
export function readingsOf(instant: Date): readonly Date[] {
  if (instant.getUTCHours() !== 5) return [instant]; // clocks there go back at 06:00 UTC
  const later = new Date(instant.getTime() + hour);
  const [clock, laterClock] = [instant, later].map((at) => wallClock(at, "America/New_York"));
  return clock === laterClock ? [instant, later] : [instant];
}

/** The day in New York at an instant: FreshBooks cuts `updated` filters there, as far as is known. */
export const easternDay = (instant: Date): Day => dayIn(instant, "America/New_York");
