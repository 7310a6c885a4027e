import type { Budget } from "../rules.ts";

/**
 * The cost of retries: each request earns a part of one. Requests earn it, not time, or a caller with few requests
 * would send an unhealthy server several times as many.
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
