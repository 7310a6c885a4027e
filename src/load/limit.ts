/** How those in work have been doing lately: more would do as well, would only stand behind the others, or be late. */
export type Pace = "well" | "crowded" | "late";

const first = 256;

export const paceOf = (ms: number, { crowdedMs, lateMs }: { crowdedMs: number; lateMs: number }): Pace =>
  ms > lateMs ? "late" : ms > crowdedMs ? "crowded" : "well";

const ofBusyLine = { crowdedMs: 10, lateMs: 30 };

/**
 * Of those in work who stand in line: on a busy server they cost more than those who wait to be let in, since all that
 * they hold is copied about by the garbage collection. An idle one has the time. `busy` is from 0 to 1.
 */
export function paceOfLine(shortestMs: number | undefined, busy: number): Pace {
  if (busy < 0.6) return "well";
  if (shortestMs === undefined) return "crowded";
  const pace = paceOf(shortestMs, ofBusyLine);
  return pace === "late" && busy < 0.7 ? "crowded" : pace;
}

/** How many may be in work at once. */
export type Limit = {
  most(): number;
  learn(pace: Pace, inWork: number): void;
};

/**
 * Bounds what it is told is late, and nothing else: operations that wait for FreshBooks cost nothing, so that the
 * limit grows as long as all goes well. Once they are late, fewer are let in, until they no longer are.
 */
export function createLimit({ least, most }: { least: number; most: number }): Limit {
  let limit = Math.min(first, most);

  return {
    most: () => limit,
    learn: (pace, inWork) => {
      if (pace === "late") limit = Math.min(most, Math.max(least, Math.floor(Math.min(limit, inWork) * 0.8)));
      else if (pace === "well" && inWork >= limit * 0.9) limit = Math.min(most, Math.ceil(limit * 1.1));
    },
  };
}
