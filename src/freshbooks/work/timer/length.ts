import type { TimeEntry } from "../timeEntry/record.ts";

const secondsFrom = (start: Date, end: Date): number =>
  Math.max(0, Math.floor((end.getTime() - start.getTime()) / 1000));

/** The current length of a segment, in whole seconds; instants are independent of time zones. */
export const lengthOf = ({ duration, startedAt }: TimeEntry, now: Date): number =>
  duration ?? secondsFrom(startedAt, now);

/** The same for each, oldest first. One without an end ends where the next begins: a timer measures one at a time. */
export const lengthsOf = (segments: readonly TimeEntry[], now: Date): number[] =>
  segments.map((segment, at) => {
    const next = segments[at + 1]?.startedAt;
    return lengthOf(segment, next && next < now ? next : now);
  });

/** The current length of a timer, without its pauses. */
export const elapsedOf = (segments: readonly TimeEntry[], now: Date): number =>
  lengthsOf(segments, now).reduce((sum, seconds) => sum + seconds, 0);
