import { type Clock, realClock } from "./clock.ts";

/** How a server is asked that may be slow, ill or tired. */
export type Rules = {
  /** Of one request, the first included. */
  attempts: number;
  /** A pause is anything up to `baseMs`, twice as much each time, and never more than `mostMs`. */
  backoff: { baseMs: number; mostMs: number };
  /** Repetitions that a caller, and all callers together, may spend: each request earns a part of one, up to a reserve. */
  budget: Budget;
  totalBudget: Budget;
  /** What is under way at once. Files have turns of their own: they are as slow as who sends them. */
  turns: TurnRules;
  fileTurns: TurnRules;
  breaker: BreakerRules;
  /** How long a caller is not asked for after a 429 that does not say. */
  assumedWaitMs: number;
  /** How long a write that was sent may go on after its operation. */
  lateMs: number;
  clock: Clock;
  /** From 0 to 1. */
  random(): number;
};

export type Budget = { ratio: number; reserve: number };

/**
 * Requests in flight, of a caller in one family, of a caller, of a family, and in all. With `most`, these are the least:
 * they grow together, up to `most` in all, while the server keeps its pace.
 */
export type TurnRules = { each: number; ofCaller: number; ofFamily: number; total: number; most?: number };

export type BreakerRules = {
  /** So many requests that fail one after the other open it, of one route, or of several without a success in the window; */
  consecutive: number;
  /** so does this share of at least so many requests to a route in a while. */
  share: number;
  least: number;
  windowMs: number;
  /** Then nothing is sent for so long, and one request after that. */
  openMs: number;
  /** An attempt that the operation's deadline cut short was given enough time to be called a failure. */
  slowMs: number;
};

export const usualRules: Rules = {
  attempts: 3,
  backoff: { baseMs: 200, mostMs: 5_000 },
  budget: { ratio: 0.1, reserve: 10 },
  totalBudget: { ratio: 0.1, reserve: 30 },
  turns: { each: 16, ofCaller: 24, ofFamily: 48, total: 64, most: 512 },
  fileTurns: { each: 4, ofCaller: 4, ofFamily: 16, total: 16 },
  breaker: { consecutive: 5, share: 0.5, least: 10, windowMs: 10_000, openMs: 5_000, slowMs: 5_000 },
  assumedWaitMs: 30_000,
  lateMs: 30_000,
  clock: realClock,
  random: Math.random,
};
