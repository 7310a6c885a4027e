import { createLimit, type Limit, paceOf } from "./limit.ts";
import { createWaits } from "./waits.ts";

/** One caller's share of the admitted or queued work. */
export type Share = {
  /** Called when waiting starts, and when the work ends. */
  begin(): void;
  end(): void;
  sent(): void;
  waited(ms: number): void;
};

/** What one caller may always have admitted. */
const least = 16;
/** Their requests may wait long, as long as all of an operation's together fit into its deadline. */
const ofWaits = { crowdedMs: 100, lateMs: 5_000 };

type Known = { inWork: number; limit: Limit; waits: ReturnType<typeof createWaits> };

/** Keeps a flooding caller from filling the server; callers without work are forgotten. */
export function createShares(half: number, now: () => number) {
  const most = Math.max(least, half);
  const known = new Map<string, Known>();

  const shareOf = (caller: string): Share => {
    const share = known.get(caller) ?? {
      inWork: 0,
      limit: createLimit({ least, most }),
      waits: createWaits(now),
    };
    const learn = () => {
      const ms = share.waits.shortestMs();
      if (ms !== undefined) share.limit.learn(paceOf(ms, ofWaits), share.inWork);
    };
    return {
      begin() {
        known.set(caller, share);
        share.inWork += 1;
      },
      end() {
        share.inWork -= 1;
        if (share.inWork === 0) known.delete(caller);
      },
      sent() {
        share.waits.sent();
        learn();
      },
      waited(ms) {
        share.waits.waited(ms);
        learn();
      },
    };
  };

  return {
    of: shareOf,
    /** Whether one more of a caller would only wait behind their own. */
    isFull: (caller: string): boolean => {
      const share = known.get(caller);
      return share !== undefined && share.inWork >= share.limit.most();
    },
  };
}
