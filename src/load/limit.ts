/** How those in work have been doing lately: more would do as well, would only stand behind the others, or be late. */
export type Pace = "well" | "crowded" | "late";

const first = 256;

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
