import type { Budget } from "../rules.ts";

/**
 * What repetitions may cost: each request earns a part of one. It is earned by requests and not by time, or somebody
 * who asks little would ask an ill server several times as much.
 */
export function createBudget({ ratio, reserve }: Budget) {
  let left = reserve;
  return {
    earn: () => {
      left = Math.min(reserve, left + ratio);
    },
    has: () => left > 0.999, // ten tenths are a little less than one
    spend: () => {
      left -= 1;
    },
  };
}
