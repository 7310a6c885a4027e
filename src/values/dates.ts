declare const kind: unique symbol;

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly [kind]: "Day" };

const dayText = /^\d{4}-\d{2}-\d{2}$/;
const stampText = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?$/;

/** Throws for a day that no calendar has, such as `2026-02-30`. */
export function toDay(raw: string): Day {
  const instant = dayText.test(raw) ? new Date(`${raw}T00:00:00Z`) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== raw)
    throw new TypeError(`Not a day: ${JSON.stringify(raw)}`);
  return raw as Day;
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(instant: Date, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    // Swedish writes dates as ISO does.
    clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}

/** Which day it is at an instant in an IANA zone. */
export const dayIn = (instant: Date, timeZone: string): Day =>
  wallClock(instant, timeZone).slice(0, 10) as Day;

/** The instant of a stamp that carries no zone and means UTC. */
export function fromUtcTime(stamp: string): Date {
  const parts = stampText.exec(stamp);
  if (!parts) throw new TypeError(`Not a time stamp: ${JSON.stringify(stamp)}`);
  return new Date(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`);
}

const hour = 3_600_000;
const easternOffsets = new Map<string, number>();

/** The instant of an accounting stamp: New York's wall clock, whatever the zone of the business. */
export function fromEasternTime(stamp: string): Date {
  const asUtc = fromUtcTime(stamp).getTime();
  const hourOfStamp = stamp.slice(0, 13);
  let offset = easternOffsets.get(hourOfStamp);
  if (offset === undefined) {
    // Summer time first: in the hour that happens twice, the earlier instant is meant.
    const summer = wallClock(new Date(asUtc + 4 * hour), "America/New_York").slice(0, 13);
    offset = summer === `${hourOfStamp.slice(0, 10)} ${hourOfStamp.slice(11)}` ? 4 * hour : 5 * hour;
    if (easternOffsets.size > 10_000) easternOffsets.clear();
    easternOffsets.set(hourOfStamp, offset);
  }
  return new Date(asUtc + offset);
}

/** The day in New York at an instant: FreshBooks cuts `updated` filters there, as far as is known. */
export const easternDay = (instant: Date): Day => dayIn(instant, "America/New_York");
