import { type Clock, realClock } from "./clock.ts";

/** How to call a slow, unhealthy or overloaded server. */
export type Rules = {
  /** Of one request, including the first. */
  attempts: number;
  /** A pause is anything up to `baseMs`, doubled each time, and never more than `mostMs`. */
  backoff: { baseMs: number; mostMs: number };
  /** Retries available to a caller, and to all callers together: each request earns a part of one, up to a reserve. */
  budget: Budget;
  totalBudget: Budget;
  /** Requests in flight. Files are bounded separately: they are as slow as their senders. */
  turns: TurnRules;
  fileTurns: TurnRules;
  breaker: BreakerRules;
  /** How long a caller is blocked after a 429 without `Retry-After`. */
  assumedWaitMs: number;
  /** How long a write in flight may outlive its operation. */
  lateMs: number;
  clock: Clock;
  /** From 0 to 1. */
  random(): number;
};

export type Budget = { ratio: number; reserve: number };

/**
 * Requests in flight, of a caller in one family, of a caller, of a family, and in all. With `most`, these are the
 * minimum: they grow together, up to `most` in all, while the server keeps its pace. A caller starts with `first` instead
 * of `each`, so that what one operation needs at once does not queue.
 */
export type TurnRules = {
  each: number;
  first?: number;
  ofCaller: number;
  ofFamily: number;
  total: number;
  most?: number;
};

export type BreakerRules = {
  /** This many consecutive failures open it, of one route, or of several without a success in the window; */
  consecutive: number;
  /** so does this share of at least this many requests in the window. */
  share: number;
  least: number;
  windowMs: number;
  /** Then nothing is sent for this long, and one request after that. */
  openMs: number;
  /** An attempt cut short by the deadline counts as a failure after this long. */
  slowMs: number;
};

/** The turns with at most so many requests in flight; below the usual minimum, everything is bounded in proportion. */
export function turnsUpTo(most: number): TurnRules {
  const { each, first = each, ofCaller, ofFamily, total } = usualRules.turns;
  const part = Math.min(1, most / total);
  const bounded = (bound: number) => Math.max(1, Math.floor(bound * part));
  return {
    ...{
      each: bounded(each),
      first: bounded(first),
      ofCaller: bounded(ofCaller),
      ofFamily: bounded(ofFamily),
    },
    ...{ total: Math.min(total, most), most },
  };
}

export const usualRules: Rules = {
  attempts: 3,
  backoff: { baseMs: 200, mostMs: 5_000 },
  budget: { ratio: 0.1, reserve: 10 },
  totalBudget: { ratio: 0.1, reserve: 30 },
  turns: { each: 16, first: 32, ofCaller: 24, ofFamily: 48, total: 64, most: 512 },
  fileTurns: { each: 4, ofCaller: 4, ofFamily: 16, total: 16 },
  breaker: { consecutive: 5, share: 0.5, least: 10, windowMs: 10_000, openMs: 5_000, slowMs: 5_000 },
  assumedWaitMs: 30_000,
  lateMs: 30_000,
  clock: realClock,
  random: Math.random,
};
