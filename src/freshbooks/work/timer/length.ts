import type { TimeEntry } from "../timeEntry/record.ts";

const secondsFrom = (start: Date, end: Date): number =>
  Math.max(0, Math.floor((end.getTime() - start.getTime()) / 1000));

/** What a stretch has measured by now, in whole seconds; an instant is the same whatever the clocks on the wall do. */
export const lengthOf = ({ duration, startedAt }: TimeEntry, now: Date): number =>
  duration ?? secondsFrom(startedAt, now);

/** The same of each, oldest first. One without an end ends where the next begins: a timer measures one at a time. */
export const lengthsOf = (segments: readonly TimeEntry[], now: Date): number[] =>
  segments.map((segment, at) => {
    const next = segments[at + 1]?.startedAt;
    return lengthOf(segment, next && next < now ? next : now);
  });

/** What a timer has measured by now, without its pauses. */
export const elapsedOf = (segments: readonly TimeEntry[], now: Date): number =>
  lengthsOf(segments, now).reduce((sum, seconds) => sum + seconds, 0);
