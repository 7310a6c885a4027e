import { createLimit } from "./limit.ts";
import { type Beat, createPulse } from "./pulse.ts";

/** Why something was not let in. */
export type Refused = "overloaded" | "draining";

/** Something that wants to be let in; exactly one of the two is called, once, unless it withdraws before. */
export type Entrant = { enter(): void; refuse(why: Refused): void };

export type LoadOptions = {
  /** In work at once, whatever they do: each takes memory, even when it only waits for FreshBooks. */
  mostAtOnce: number;
  mostWaiting: number;
  /** A queue that has not been empty for so long is an overload. */
  overloadedAfterMs: number;
  /** How long one waits during an overload; who would have to wait longer is refused at once. */
  patienceMs: number;
};

export type Admission = ReturnType<typeof createAdmission>;

type Waiting = Entrant & { since: number };

const usual: LoadOptions = {
  mostAtOnce: 4_000,
  mostWaiting: 1_000,
  overloadedAfterMs: 2_000,
  patienceMs: 500,
};
const leastRoom = 16;

/**
 * Lets operations in: at once on an idle server, one per turn of the event loop on a busy one, so that what is under
 * way goes before what is new. What would wait too long is refused early, and what was let in is never ended.
 */
export function createAdmission(options: Partial<LoadOptions> = {}) {
  const { mostAtOnce, mostWaiting, overloadedAfterMs, patienceMs } = { ...usual, ...options };
  const limit = createLimit(mostAtOnce);
  const queue = new Set<Waiting>();
  const idle: (() => void)[] = [];
  let inWork = 0;
  let draining = false;
  let memoryFull = false;
  let enteredThisTurn = false;
  let turnIsDue = false;
  /** Since when the queue has not been empty. */
  let standingSince: number | undefined;
  let entered = 0;
  let countedAt = performance.now();
  let enteredPerSecond = 0;

  const isOverloaded = (at = performance.now()) =>
    memoryFull || (standingSince !== undefined && at - standingSince >= overloadedAfterMs);
  const room = (at: number) =>
    isOverloaded(at)
      ? Math.min(mostWaiting, Math.max(leastRoom, (enteredPerSecond * patienceMs) / 1_000))
      : mostWaiting;

  function admit({ enter }: Entrant): void {
    inWork += 1;
    entered += 1;
    enteredThisTurn = true;
    nextTurn();
    enter();
  }

  function nextTurn(): void {
    if (turnIsDue) return;
    turnIsDue = true;
    setImmediate(() => {
      turnIsDue = false;
      enteredThisTurn = false;
      letIn();
    });
  }

  /** The next in the queue. Without room in work, whoever leaves it comes here again. */
  function letIn(): void {
    dropLate();
    const [next] = queue;
    if (!next || enteredThisTurn || inWork >= limit.most()) return;
    remove(next);
    admit(next);
  }

  function remove(waiting: Waiting): void {
    queue.delete(waiting);
    if (queue.size === 0) standingSince = undefined;
  }

  function dropLate(): void {
    const at = performance.now();
    if (!isOverloaded(at)) return;
    for (const waiting of queue) {
      if (at - waiting.since <= patienceMs) break;
      remove(waiting);
      waiting.refuse("overloaded");
    }
  }

  const pulse = createPulse((beat: Beat) => {
    limit.learn(beat, inWork);
    memoryFull = beat.memoryFull;
    const at = performance.now();
    if (at - countedAt >= 500) {
      enteredPerSecond = (entered * 1_000) / (at - countedAt);
      entered = 0;
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

  return {
    /** Lets in, queues or refuses; what it gives back withdraws one who waits, and does nothing afterwards. */
    ask(entrant: Entrant): () => void {
      const since = performance.now();
      const isFree = queue.size === 0 && !enteredThisTurn && inWork < limit.most();
      if (draining || memoryFull || (!isFree && queue.size >= room(since))) {
        entrant.refuse(draining ? "draining" : "overloaded");
        return () => {};
      }
      pulse.start();
      if (isFree) {
        admit(entrant);
        return () => {};
      }
      const waiting = { ...entrant, since };
      queue.add(waiting);
      standingSince ??= since;
      nextTurn();
      return () => {
        if (queue.has(waiting)) remove(waiting);
        rest();
      };
    },

    /** Once for each that was let in. */
    leave(): void {
      inWork -= 1;
      nextTurn();
      rest();
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
      limit: limit.most(),
    }),
  };
}
