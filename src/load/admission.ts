import { createShares, type Share } from "./callers.ts";
import { createLimit, type Pace, paceOf, paceOfLine } from "./limit.ts";
import { type Beat, createPulse } from "./pulse.ts";
import { createQueue } from "./queue.ts";
import { createWaits } from "./waits.ts";

/** Why something was rejected. */
export type Refused = "overloaded" | "callerOverloaded" | "draining";

/** Admitted work. */
export type Work = {
  /** One of its requests was sent to FreshBooks, or had waited here, for the same caller's or for others. */
  sent(): void;
  waited(ms: number, isForOwn: boolean): void;
  /** Once. */
  leave(): void;
};

/** A candidate for admission; exactly one of the two is called, once, unless it withdraws before. */
export type Entrant = { caller: string; enter(work: Work): void; refuse(why: Refused): void };

export type LoadOptions = {
  /** Admitted at once: each takes memory, even while it only waits for FreshBooks. One caller has half. */
  mostAtOnce: number;
  mostWaiting: number;
  /** A queue that is not empty for this long is an overload. */
  overloadedAfterMs: number;
  /** The longest wait during an overload; longer ones are rejected at once. */
  patienceMs: number;
};

export type Admission = ReturnType<typeof createAdmission>;

type Waiting = Entrant & { since: number; share: Share };

const usual: LoadOptions = {
  mostAtOnce: 4_000,
  mostWaiting: 1_000,
  overloadedAfterMs: 2_000,
  patienceMs: 1_000,
};
const leastRoom = 16;
/** Node takes one new connection per turn of its event loop: this many of them, and their answers, go before an operation. */
const turnsBetween = 4;
/** Up to this share of its time at work, a server has time for what arrives: it admits for so many milliseconds of each turn. */
const calmUpTo = 0.9;
const calmTurnMs = 4;
const now = () => performance.now();

/**
 * Admits operations: at once on a server that has time, one every few turns of the event loop on a busy one, so that
 * connections and work in flight go before new work. What would wait too long is rejected early, and admitted work is never aborted.
 */
export function createAdmission(options: Partial<LoadOptions> = {}) {
  const { mostAtOnce, mostWaiting, overloadedAfterMs, patienceMs } = { ...usual, ...options };
  // Each bounds what it can judge: the event loop, the queue of requests to FreshBooks, and the two together.
  const byLoop = createLimit({ least: 32, most: mostAtOnce });
  const byLine = createLimit({ least: 256, most: mostAtOnce });
  const byBoth = createLimit({ least: 64, most: mostAtOnce });
  const limit = () => Math.min(byLoop.most(), byLine.most(), byBoth.most());
  const waits = createWaits(now);
  const waitsForOthers = createWaits(now);
  let linePace: Pace = "well";
  const shares = createShares(mostAtOnce / 2, now);
  const queue = createQueue<Waiting>();
  const idle: (() => void)[] = [];
  let inWork = 0;
  let draining = false;
  let memoryFull = false;
  let enteredLately = false;
  let turnIsDue = false;
  let turnBeganAt = 0;
  let isCalm = true;
  /** Since when the queue is not empty. */
  let standingSince: number | undefined;
  let left = 0;
  let countedAt = now();
  let leftPerSecond = 0;

  const isOverloaded = (at = now()) =>
    memoryFull || (standingSince !== undefined && at - standingSince >= overloadedAfterMs);
  const room = (at: number) =>
    isOverloaded(at)
      ? Math.min(mostWaiting, Math.max(leastRoom, (leftPerSecond * patienceMs) / 1_000))
      : mostWaiting;

  function admit({ enter }: Entrant, share: Share): void {
    inWork += 1;
    if (!enteredLately) turnBeganAt = now();
    enteredLately = true;
    comeAgain();
    enter({
      sent() {
        for (const one of [waits, waitsForOthers, share]) one.sent();
      },
      waited(ms, isForOwn) {
        waits.waited(ms);
        share.waited(ms);
        if (!isForOwn) waitsForOthers.waited(ms);
      },
      leave() {
        inWork -= 1;
        left += 1;
        share.end();
        comeAgain();
        rest();
      },
    });
  }

  function comeAgain(): void {
    if (turnIsDue) return;
    turnIsDue = true;
    let left = isCalm ? 1 : turnsBetween;
    const turn = () => {
      left -= 1;
      if (left > 0) return void setImmediate(turn);
      turnIsDue = false;
      enteredLately = false;
      letIn();
    };
    setImmediate(turn);
  }

  /** Admits the next in the queue. Without capacity, the next to leave calls it again. */
  function letIn(): void {
    dropLate();
    if (queue.size === 0) rest();
    if (!mayEnter()) return;
    const next = queue.take();
    if (next) admit(next, next.share);
    noteStanding();
  }

  function noteStanding(): void {
    standingSince = queue.size === 0 ? undefined : (standingSince ?? now());
  }

  function drop(waiting: Waiting): void {
    if (!queue.remove(waiting)) return;
    waiting.share.end();
    noteStanding();
  }

  function dropLate(): void {
    const at = now();
    if (!isOverloaded(at)) return;
    for (const waiting of queue.cameBefore(at - patienceMs)) {
      drop(waiting);
      waiting.refuse("overloaded");
    }
  }

  const pulse = createPulse((beat: Beat) => {
    byLoop.learn(paceOf(beat.leastLagMs, ofLoop), inWork);
    byBoth.learn(paceOfLine(waits.shortestMs(), beat.busy), inWork);
    const lineMs = waitsForOthers.shortestMs();
    if (lineMs !== undefined) linePace = paceOf(lineMs, ofLine);
    if (lineMs !== undefined || linePace === "well") byLine.learn(linePace, inWork);
    memoryFull = beat.memoryFull;
    isCalm = beat.busy <= calmUpTo;
    const at = now();
    if (at - countedAt >= 500) {
      leftPerSecond = (left * 1_000) / (at - countedAt);
      left = 0;
      countedAt = at;
    }
    letIn();
  });

  function rest(): void {
    if (inWork > 0 || queue.size > 0) return;
    pulse.stop();
    memoryFull = false;
    isCalm = true;
    for (const done of idle.splice(0)) done();
  }

  const isFull = () => queue.size >= room(now());
  const isTurn = () => !enteredLately || (isCalm && now() - turnBeganAt < calmTurnMs);
  const mayEnter = () => isTurn() && inWork < limit();
  const isFree = () => queue.size === 0 && mayEnter();

  function whyNot(caller: () => string): Refused | undefined {
    if (draining) return "draining";
    if (memoryFull || (!isFree() && isFull() && !queue.lastOfLonger(caller()))) return "overloaded";
    return shares.isFull(caller()) ? "callerOverloaded" : undefined;
  }

  return {
    /** Why an entrant would be rejected now; cheaper than `ask`. */
    refusal: whyNot,

    /** Admits, queues or rejects; the returned function withdraws one that waits, and otherwise does nothing. */
    ask(entrant: Entrant): () => void {
      const refusal = whyNot(() => entrant.caller);
      if (refusal) {
        entrant.refuse(refusal);
        return () => {};
      }
      pulse.start();
      const share = shares.of(entrant.caller);
      share.begin();
      if (isFree()) {
        admit(entrant, share);
        return () => {};
      }
      const other = isFull() ? queue.lastOfLonger(entrant.caller) : undefined;
      if (other) drop(other);
      const waiting = { ...entrant, since: now(), share };
      queue.add(waiting);
      noteStanding();
      comeAgain();
      other?.refuse("overloaded");
      return () => {
        drop(waiting);
        rest();
      };
    },

    /** From now on nothing new is admitted; the queue is served. */
    drain(): void {
      draining = true;
    },

    /** When nothing is admitted or queued any more. */
    idle: (): Promise<void> =>
      new Promise((resolve) => {
        idle.push(resolve);
        rest();
      }),

    state: () => ({
      draining,
      overloaded: isOverloaded(),
      inWork,
      waiting: queue.size,
      limit: limit(),
    }),
  };
}

const ofLoop = { crowdedMs: 50, lateMs: 200 };
const ofLine = { crowdedMs: 100, lateMs: 500 };
