import type { Clock } from "../clock.ts";
import type { BreakerRules } from "../rules.ts";

/** What an attempt says of the server's health; `unknown` is neither, such as a cancelled one. */
export type Health = "well" | "ill" | "unknown";

/** Receives a breaker's changes of state. */
export type Tell = (state: State) => void;

/** For one route. What fails for one record need not fail for others: each `record` counts once. */
export type Breaker = {
  /** Whether nothing would be sent now. */
  refuses(): boolean;
  /** Undefined when it may not be sent; otherwise report the outcome, once. Resulting changes are reported. */
  enter(tell: Tell, record?: string): ((health: Health) => void) | undefined;
  /** Whether the last one let in decides alone. */
  probes(): boolean;
  /** Opens a closed one, as of then, because others fail; not reported. */
  join(since: number): void;
  /** Closes one opened by `join`. */
  leave(): void;
};

type State = "closed" | "open" | "halfOpen";
/** What failed or not: records, each once, and how often anything else. */
type Tally = { readonly records: Set<string>; others: number };
type Count = { readonly from: number; readonly all: Tally; readonly ill: Tally };

const parts = 10;

const tally = (): Tally => ({ records: new Set(), others: 0 });

function add(to: Tally, record: string | undefined): void {
  if (record === undefined) to.others += 1;
  else to.records.add(record);
}

const sizeOf = (tallies: readonly Tally[]): number =>
  new Set(tallies.flatMap(({ records }) => [...records])).size +
  tallies.reduce((sum, { others }) => sum + others, 0);

/**
 * Stops requests that fail: after a few failures in a row, or when too large a share failed. Later one request is let
 * through, and its outcome decides. Nobody waits for it: meanwhile the others are rejected.
 */
export function createBreaker(rules: BreakerRules, clock: Clock): Breaker {
  let state: State = "closed";
  let openedAt = 0;
  let joined = false;
  /** Requests sent before the last change of state say nothing about it. */
  let era = 0;
  let probing = false;
  let inARow = tally();
  let counts: Count[] = [];

  function become(next: State): void {
    state = next;
    era += 1;
    inARow = tally();
    counts = [];
    probing = false;
    joined = false;
    if (next === "open") openedAt = clock.now();
  }

  /** Whether they are too many. */
  function note(record: string | undefined, ill: boolean): boolean {
    if (ill) add(inARow, record);
    else if (inARow.others > 0 || inARow.records.size > 0) inARow = tally();
    const now = clock.now();
    let last = counts.at(-1);
    if (!last || now - last.from >= rules.windowMs / parts) {
      counts = counts.filter(({ from }) => now - from < rules.windowMs);
      last = { from: now, all: tally(), ill: tally() };
      counts.push(last);
    }
    add(last.all, record);
    if (!ill) {
      if (record !== undefined) for (const count of counts) count.ill.records.delete(record);
      return false;
    }
    add(last.ill, record);
    const recent = counts.filter(({ from }) => now - from < rules.windowMs);
    const all = sizeOf(recent.map((count) => count.all));
    const failed = sizeOf(recent.map((count) => count.ill));
    return sizeOf([inARow]) >= rules.consecutive || (all >= rules.least && failed >= rules.share * all);
  }

  const refuses = () =>
    state === "open" ? clock.now() - openedAt < rules.openMs : state === "halfOpen" && probing;

  return {
    refuses,
    probes: () => state === "halfOpen",
    enter: (tell, record) => {
      if (refuses()) return undefined;
      const turn = (next: State) => {
        become(next);
        tell(next);
      };
      if (state === "open") turn("halfOpen");
      if (state === "halfOpen") probing = true;
      const entered = era;
      return (health) => {
        if (entered !== era) return;
        if (state === "closed") {
          if (health !== "unknown" && note(record, health === "ill")) turn("open");
        } else if (health === "unknown") probing = false;
        else turn(health === "ill" ? "open" : "closed");
      };
    },
    join: (since) => {
      if (state !== "closed") return;
      become("open");
      openedAt = since;
      joined = true;
    },
    leave: () => {
      if (joined) become("closed");
    },
  };
}
