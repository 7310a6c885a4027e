import type { Clock } from "../clock.ts";
import type { Operation } from "../operation.ts";
import type { TurnRules } from "../rules.ts";
import {
  type Allowance,
  createAllowance,
  createFailureShare,
  createPaceKeeper,
  type Sample,
} from "./allowance.ts";
import { createQueue, type Queue } from "./queue.ts";

/** Whether it waits for the same caller's requests in flight, or for others. */
type Behind = "own" | "others";

/** A caller's share of the requests in flight in a family. */
export type Turns = {
  /** Undefined when it may start at once. Throws the failure of an operation that ends first. */
  take(operation: Operation): { turn: Promise<void>; behind: Behind } | undefined;
  give(): void;
  /** What a request says about the server's capacity. */
  learn(sample: Sample): void;
};

/** The turns of a caller. */
export type CallerTurns = {
  in(family: string): Turns;
  /** How many requests of the caller may be in flight in one family. */
  readonly each: number;
};

type Running = { running: number; readonly allowance: Allowance };
type Family = Running & { readonly keeper: ReturnType<typeof createPaceKeeper> };
type Caller = Running & { readonly failing: ReturnType<typeof createFailureShare> };
type Line = { running: number; readonly caller: Caller; readonly family: Family; readonly queue: Queue };

/**
 * Bounds what is in flight, and shares it: waiting callers are served in turn, however much each of them waits for, and
 * so are a caller's operations. The bounds follow the server's capacity, from those of `rules` up to `rules.most`. No
 * family can take all of it: one that hangs would stop the others.
 */
export function createTurns(rules: TurnRules, clock: Clock): () => CallerTurns {
  const families = new Map<string, Family>();
  /** Lines with requests that wait. */
  const waiting = new Set<Line>();
  let running = 0;

  const most = rules.most ?? rules.total;
  const shareOfFamily = rules.ofFamily / rules.total;
  const perCaller = rules.ofCaller / rules.each;

  const startFamily = (): Family => ({
    running: 0,
    allowance: createAllowance(rules.ofFamily, Math.max(rules.ofFamily, most * shareOfFamily), clock),
    keeper: createPaceKeeper(clock),
  });
  const startCaller = (): Caller => ({
    running: 0,
    failing: createFailureShare(),
    allowance: createAllowance(rules.each, Math.max(rules.each, most / 4), clock, rules.first),
  });

  function total(): number {
    let largest = rules.ofFamily;
    for (const { allowance } of families.values()) largest = Math.max(largest, allowance.now);
    return Math.floor(largest / shareOfFamily);
  }

  const mayStart = ({ running: ofLine, caller, family }: Line, most = total()) =>
    running < most &&
    ofLine < caller.allowance.now &&
    caller.running < caller.allowance.now * perCaller &&
    family.running < family.allowance.now;

  function count(line: Line, more: 1 | -1): void {
    running += more;
    line.running += more;
    line.caller.running += more;
    line.family.running += more;
  }

  /** Until no other may start: the bounds may have grown. */
  function serve(): void {
    const most = total();
    for (const line of waiting) {
      if (running >= most) return;
      if (!mayStart(line, most)) continue;
      waiting.delete(line);
      count(line, 1);
      line.queue.admit();
      if (line.queue.size > 0) waiting.add(line); // behind the others
    }
  }

  function open(caller: Caller, family: Family): Turns {
    const line: Line = { running: 0, caller, family, queue: createQueue(() => waiting.delete(line)) };
    return {
      take: (operation) => {
        if (line.queue.size === 0 && mayStart(line)) return void count(line, 1);
        const { now: each } = caller.allowance;
        const isOwn = line.running >= each || caller.running >= each * perCaller;
        const turn = line.queue.wait(operation);
        if (line.queue.size > 0) waiting.add(line);
        return { turn, behind: isOwn ? "own" : "others" };
      },
      give: () => {
        count(line, -1);
        if (waiting.size > 0) serve();
      },
      learn: (sample) => {
        const { keeper, allowance } = family;
        keeper.learn(sample, caller, family.running <= rules.ofFamily / 2);
        caller.failing.learn(sample.failed);
        const { pace } = keeper;
        allowance.learn(sample, pace);
        caller.allowance.learn(sample, { ...pace, failing: caller.failing.now });
      },
    };
  }

  return () => {
    const caller = startCaller();
    const lines = new Map<string, Turns>();
    return {
      get each() {
        return caller.allowance.now;
      },
      in: (name) => {
        const known = lines.get(name);
        if (known) return known;
        const family = families.get(name) ?? startFamily();
        families.set(name, family);
        const turns = open(caller, family);
        lines.set(name, turns);
        return turns;
      },
    };
  };
}
