import type { Beat } from "./pulse.ts";

/** How many operations may be in work at once. */
export type Limit = {
  most(): number;
  /** Learns from how the event loop did while so many were in work. */
  learn(beat: Beat, inWork: number): void;
};

const atFirst = 256;
const atLeast = 8;
const lagMs = 50;
const easyLagMs = 10;

/**
 * Follows the event loop, not the clock: operations that wait for FreshBooks cost nothing, so that the limit grows as
 * long as the loop is quick; once it lags behind, fewer are let in, until it keeps up.
 */
export function createLimit(mostAtOnce: number): Limit {
  let limit = Math.min(atFirst, mostAtOnce);

  return {
    most: () => limit,
    learn: ({ leastLagMs }, inWork) => {
      if (leastLagMs > lagMs) limit = Math.max(atLeast, Math.floor(Math.min(limit, inWork) * 0.8));
      else if (inWork >= limit * 0.9)
        limit = Math.min(mostAtOnce, leastLagMs < easyLagMs ? limit * 2 : Math.ceil(limit * 1.1));
    },
  };
}
