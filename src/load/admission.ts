import { createShares, type Share } from "./callers.ts";
import { createLimit, type Pace, paceOf, paceOfLine } from "./limit.ts";
import { type Beat, createPulse } from "./pulse.ts";
import { createQueue } from "./queue.ts";
import { createWaits } from "./waits.ts";

/** Why something was not let in. */
export type Refused = "overloaded" | "callerOverloaded" | "draining";

/** What was let in. */
export type Work = {
  /** A request of it was sent to FreshBooks; or had waited here before it was, for the same caller's or for others. */
  sent(): void;
  waited(ms: number, isForOwn: boolean): void;
  /** Once. */
  leave(): void;
};

/** Something that wants to be let in; exactly one of the two is called, once, unless it withdraws before. */
export type Entrant = { caller: string; enter(work: Work): void; refuse(why: Refused): void };

export type LoadOptions = {
  /** In work at once, whatever they do: each takes memory, even when it only waits for FreshBooks. One caller has half. */
  mostAtOnce: number;
  mostWaiting: number;
  /** A queue that has not been empty for so long is an overload. */
  overloadedAfterMs: number;
  /** How long one waits during an overload; who would have to wait longer is refused at once. */
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
/** Node takes one new connection per turn of its event loop: so many of them, and their answers, go before an operation. */
const turnsBetween = 4;
const now = () => performance.now();

/**
 * Lets operations in: at once on an idle server, one every few turns of the event loop on a busy one, so that what is
 * under way goes before what is new. What would wait too long is refused early, and what was let in is never ended.
 */
export function createAdmission(options: Partial<LoadOptions> = {}) {
  const { mostAtOnce, mostWaiting, overloadedAfterMs, patienceMs } = { ...usual, ...options };
  // Each bounds what it can judge: the event loop, the line of requests before FreshBooks, and the two together.
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
  /** Since when the queue has not been empty. */
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
    let left = turnsBetween;
    const turn = () => {
      left -= 1;
      if (left > 0) return void setImmediate(turn);
      turnIsDue = false;
      enteredLately = false;
      letIn();
    };
    setImmediate(turn);
  }

  /** The next in the queue. Without room in work, whoever leaves it comes here again. */
  function letIn(): void {
    dropLate();
    if (queue.size === 0) rest();
    if (enteredLately || inWork >= limit()) return;
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
    for (const done of idle.splice(0)) done();
  }

  const isFull = () => queue.size >= room(now());
  const isFree = () => queue.size === 0 && !enteredLately && inWork < limit();

  function whyNot(caller: () => string): Refused | undefined {
    if (draining) return "draining";
    if (memoryFull || (!isFree() && isFull() && !queue.lastOfLonger(caller()))) return "overloaded";
    return shares.isFull(caller()) ? "callerOverloaded" : undefined;
  }

  return {
    /** Why somebody would be refused now; costs less than to ask. */
    refusal: whyNot,

    /** Lets in, queues or refuses; what it gives back withdraws one who waits, and does nothing afterwards. */
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

    /** From now on nobody new comes in; who waits already is served. */
    drain(): void {
      draining = true;
    },

    /** When nothing is in work or waiting any more. */
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
