/** How admitted work has performed lately: more would do as well, would only queue behind the others, or be late. */
export type Pace = "well" | "crowded" | "late";

const first = 256;

export const paceOf = (ms: number, { crowdedMs, lateMs }: { crowdedMs: number; lateMs: number }): Pace =>
  ms > lateMs ? "late" : ms > crowdedMs ? "crowded" : "well";

const ofBusyLine = { crowdedMs: 10, lateMs: 30 };

/**
 * For admitted work that queues: on a busy server it costs more than work waiting for admission, since the garbage
 * collection copies all that it holds. An idle one has the time. `busy` is from 0 to 1.
 */
export function paceOfLine(shortestMs: number | undefined, busy: number): Pace {
  if (busy < 0.6) return "well";
  if (shortestMs === undefined) return "crowded";
  const pace = paceOf(shortestMs, ofBusyLine);
  return pace === "late" && busy < 0.7 ? "crowded" : pace;
}

/** How many may be admitted at once. */
export type Limit = {
  most(): number;
  learn(pace: Pace, inWork: number): void;
};

/**
 * Bounds what is reported late, and nothing else: operations that wait for FreshBooks cost nothing, so the limit grows
 * as long as all goes well. When they are late, fewer are admitted, until they no longer are.
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
