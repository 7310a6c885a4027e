import type { Clock } from "../clock.ts";

/**
 * How many requests may be in flight (AIMD). It starts at `first`, grows while requests wait for a turn and the server
 * keeps its pace, and shrinks to no less than `least`, once per round trip, when the server slows down or fails.
 */
export type Allowance = {
  readonly now: number;
  learn(sample: Sample, pace: Pace): void;
};

/** A finished request that says something about the server's capacity: it succeeded, or failed as an overloaded server fails. */
export type Sample = {
  /** A template without ids: requests of one route are alike. */
  readonly route: string;
  readonly startedAt: number;
  readonly durationMs: number;
  /** Failed as an overloaded server fails: 5xx, a timeout, a broken connection. */
  readonly failed: boolean;
  /** Whether it waited for a turn, because demand exceeds the allowance. */
  readonly waited: boolean;
};

/** The server's performance: its slowdown since times of low load, and the share of requests that fail. */
export type Pace = { readonly slowdown: number; readonly failing: number };

const tooSlow = 2;
const usual = 1.5;
const tooManyFail = 0.1;
/** After this long without a reason to shrink, it may double again. */
const calmMs = 60_000;

export function createAllowance(least: number, most: number, clock: Clock, first = least): Allowance {
  let allowed = Math.min(first, most);
  let doubling = true;
  let shrunkAt = Number.NEGATIVE_INFINITY;

  /** Requests that were sent before the last change say nothing about its effect. */
  function shrink(by: number, { startedAt }: Sample): void {
    if (startedAt <= shrunkAt) return;
    allowed = Math.max(least, allowed * by);
    doubling = false;
    shrunkAt = clock.now();
  }

  return {
    get now() {
      return Math.floor(allowed);
    },
    learn: (sample, { slowdown, failing }) => {
      if (failing > tooManyFail) return shrink(0.7, sample);
      if (slowdown > tooSlow) return shrink(0.85, sample);
      if (slowdown > usual) doubling = false;
      else if (clock.now() - shrunkAt > calmMs) doubling = true;
      if (sample.waited && !sample.failed && slowdown <= usual)
        allowed = Math.min(most, allowed + (doubling ? 1 : 1 / 8));
    },
  };
}

/** Smaller differences in duration have local causes. */
const slackMs = 10;
/** The share by which a usual duration may rise per millisecond at high load: a fifth in a minute. */
const risePerMs = 0.2 / 60_000;

/** Measures the share of requests that fail. */
export function createFailureShare() {
  let share = 0;
  return {
    get now() {
      return share;
    },
    learn: (failed: boolean): void => {
      share += ((failed ? 1 : 0) - share) / 16;
    },
  };
}

/**
 * Measures the pace of a server: by route, since a page of a hundred takes longer than one record. Consecutive failures
 * of one caller count once: a record or an account that always fails is no overload.
 */
export function createPaceKeeper(clock: Clock) {
  const bases = new Map<string, { ms: number; at: number }>();
  const failing = createFailureShare();
  let lastFailedFor: object | undefined;
  let slowdown = 1;
  return {
    get pace(): Pace {
      return { slowdown, failing: failing.now };
    },
    /** `calm`: so few are in flight that the duration is the server's own. */
    learn: ({ route, durationMs, failed }: Sample, caller: object, calm: boolean): void => {
      if (!failed || caller !== lastFailedFor) failing.learn(failed);
      if (failed) {
        lastFailedFor = caller;
        return;
      }
      const at = clock.now();
      const base = bases.get(route) ?? { ms: durationMs, at };
      bases.set(route, base);
      const average = base.ms + (durationMs - base.ms) / 16;
      // A server that stays slower is accepted eventually, and slowly: we may be the cause.
      base.ms = calm ? average : Math.min(average, base.ms * (1 + (at - base.at) * risePerMs));
      base.at = at;
      const slower = (durationMs + slackMs) / (base.ms + slackMs);
      slowdown += (Math.min(slower, 10) - slowdown) / 32;
    },
  };
}
