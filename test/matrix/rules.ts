import { usualRules } from "../../src/http/rules.ts";

/** Deadlines of operations: with the second, waits end soon; with the third, later, but before a request is sent again. */
export const [patientMs, hastyMs, lessHastyMs] = [20_000, 500, 3_000];
const never = Number.MAX_SAFE_INTEGER;

/** No delay between retries, no breaker, and no limit to retries but their number: each cell is independent. */
export const rules = {
  backoff: { baseMs: 0, mostMs: 0 },
  budget: { ratio: 1, reserve: never },
  totalBudget: { ratio: 1, reserve: never },
  breaker: { ...usualRules.breaker, consecutive: never, least: never },
  lateMs: 50,
};
