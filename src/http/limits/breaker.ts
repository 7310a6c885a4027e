import type { Clock } from "../clock.ts";
import type { BreakerRules } from "../rules.ts";

/** What an attempt says of the server's health; `unknown` is neither, such as one that was cancelled. */
export type Health = "well" | "ill" | "unknown";

export type Breaker = {
  /** Whether nothing would be sent now. */
  refuses(): boolean;
  /** Undefined when it may not be sent; otherwise tell what came of it, once. Changes that it makes are told. */
  enter(tell: (state: State) => void): ((health: Health) => void) | undefined;
};

type State = "closed" | "open" | "halfOpen";
type Count = { from: number; all: number; ill: number };

const parts = 10;

/**
 * Stops asking what fails: after a few failures in a row, or when too large a share failed. Later one request is let
 * through, and what comes of it decides. Nobody waits for that one: meanwhile the others are refused.
 */
export function createBreaker(rules: BreakerRules, clock: Clock): Breaker {
  let state: State = "closed";
  let openedAt = 0;
  let inARow = 0;
  /** What was sent before the last change of state says nothing about it. */
  let era = 0;
  let probing = false;
  let counts: Count[] = [];

  function become(next: State, tell: (state: State) => void): void {
    state = next;
    era += 1;
    inARow = 0;
    counts = [];
    probing = false;
    if (next === "open") openedAt = clock.now();
    tell(next);
  }

  /** Whether it is too much. */
  function note(ill: boolean): boolean {
    inARow = ill ? inARow + 1 : 0;
    const now = clock.now();
    let last = counts.at(-1);
    if (!last || now - last.from >= rules.windowMs / parts) {
      counts = counts.filter(({ from }) => now - from < rules.windowMs);
      last = { from: now, all: 0, ill: 0 };
      counts.push(last);
    }
    last.all += 1;
    if (!ill) return false;
    last.ill += 1;
    const recent = counts.filter(({ from }) => now - from < rules.windowMs);
    const all = recent.reduce((sum, count) => sum + count.all, 0);
    const failed = recent.reduce((sum, count) => sum + count.ill, 0);
    return inARow >= rules.consecutive || (all >= rules.least && failed >= rules.share * all);
  }

  const refuses = () =>
    state === "open" ? clock.now() - openedAt < rules.openMs : state === "halfOpen" && probing;

  return {
    refuses,
    enter: (tell) => {
      if (refuses()) return undefined;
      if (state === "open") become("halfOpen", tell);
      if (state === "halfOpen") probing = true;
      const entered = era;
      return (health) => {
        if (entered !== era) return;
        if (state === "closed") {
          if (health !== "unknown" && note(health === "ill")) become("open", tell);
        } else if (health === "unknown") probing = false;
        else become(health === "ill" ? "open" : "closed", tell);
      };
    },
  };
}
