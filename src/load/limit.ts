/** How those in work have been doing lately. */
export type Pace = "quick" | "well" | "late";

/** How many may be in work at once. */
export type Limit = {
  most(): number;
  learn(pace: Pace, inWork: number): void;
};

/**
 * Bounds what it is told is late, and nothing else: operations that wait for FreshBooks cost nothing, so that the
 * limit grows as long as all goes well. Once they are late, fewer are let in, until they no longer are.
 */
export function createLimit({ first, least, most }: { first: number; least: number; most: number }): Limit {
  let limit = Math.min(first, most);

  return {
    most: () => limit,
    learn: (pace, inWork) => {
      if (pace === "late") limit = Math.min(most, Math.max(least, Math.floor(Math.min(limit, inWork) * 0.8)));
      else if (inWork >= limit * 0.9)
        limit = Math.min(most, pace === "quick" ? limit * 2 : Math.ceil(limit * 1.1));
    },
  };
}
