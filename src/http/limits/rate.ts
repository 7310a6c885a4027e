import type { Clock } from "../clock.ts";
import { HttpFailure } from "../failure.ts";
import type { HttpAnswer } from "../message.ts";
import type { Observer } from "../observer.ts";
import type { Operation } from "../operation.ts";
import { createQueue, type Queue } from "./queue.ts";
import { limitIn, retryAfterMs } from "./rateHeaders.ts";

/** One caller's rate limits, learned from the server's answers. */
export type Rate = {
  /**
   * Undefined when it may be sent at once. Throws `rateLimited` when its turn would come after the deadline, and the
   * failure of an operation that ends first.
   */
  take(lane: string, operation: Operation): Promise<void> | undefined;
  give(lane: string): void;
  learn(lane: string, answer: Pick<HttpAnswer, "status" | "headers">, observer: Observer): void;
  /** How long nothing of a lane will be sent. */
  waitMs(lane: string): number;
  /** Whether less than half of the limit is used, as far as known, and nothing of a lane waits. */
  hasRoom(lane: string): boolean;
};

/** A limit of the server. */
type Count = { readonly limit: number; remaining: number; resetsAt: number; inFlight: number };

/** Requests of one kind. */
type Lane = {
  queue: Queue;
  inFlight: number;
  /** Lanes with the same limit are assumed to share it; undefined before an answer has it. */
  count: Count | undefined;
  /** After a 429. */
  closedUntil: number;
  /**
   * The bound in flight, after a 429 without a limit: halved each time, and incremented with each round of answers,
   * until it is at least the caller's usual bound; then it is undefined.
   */
  most: number | undefined;
};

/** Learns from the headers of every answer, and from 429s without them. */
export function createRate({
  clock,
  assumedWaitMs,
  usualMost,
}: {
  clock: Clock;
  assumedWaitMs: number;
  /** In flight; so that a waiting request still waits here when a limit becomes known. */
  usualMost(): number;
}): Rate {
  const lanes = new Map<string, Lane>();
  const counts = new Map<number, Count>();
  let cancelWake: (() => void) | undefined;

  function laneOf(name: string): Lane {
    const known = lanes.get(name);
    if (known) return known;
    const lane: Lane = {
      queue: createQueue(),
      inFlight: 0,
      count: undefined,
      closedUntil: 0,
      most: undefined,
    };
    lanes.set(name, lane);
    return lane;
  }

  /** Requests in flight may or may not be counted in what remains. */
  const mayGo = ({ inFlight, most, closedUntil, count }: Lane, now: number): boolean =>
    inFlight < Math.min(most ?? Number.POSITIVE_INFINITY, usualMost()) &&
    now >= closedUntil &&
    (!count || count.inFlight < (now >= count.resetsAt ? count.limit : count.remaining));

  /** When it reopens, if it is closed for a temporary reason. */
  const opensAt = ({ closedUntil, count }: Lane, now: number): number =>
    Math.max(closedUntil, count && count.remaining <= 0 && count.resetsAt > now ? count.resetsAt : 0);

  function start(lane: Lane): void {
    lane.inFlight += 1;
    if (lane.count) lane.count.inFlight += 1;
  }

  const refusal = (lane: Lane, operation: Operation, now: number): HttpFailure | undefined => {
    const at = opensAt(lane, now);
    if (at <= now || at < operation.endsAt) return undefined;
    return new HttpFailure("rateLimited", "It was not sent: the server's limit is used up", {
      sent: false,
      retryAfterSeconds: Math.ceil((at - now) / 1000),
    });
  };

  /** Admits what may be sent, rejects what would be late, and schedules the next. */
  function settle(): void {
    cancelWake?.();
    cancelWake = undefined;
    const now = clock.now();
    let next = Number.POSITIVE_INFINITY;
    for (const lane of lanes.values()) {
      while (lane.queue.size > 0 && mayGo(lane, now)) {
        start(lane);
        lane.queue.admit();
      }
      if (lane.queue.size === 0) continue;
      lane.queue.refuse((operation) => refusal(lane, operation, now));
      const at = opensAt(lane, now);
      if (lane.queue.size > 0 && at > now) next = Math.min(next, at);
    }
    if (next < Number.POSITIVE_INFINITY) cancelWake = clock.after(Math.max(1, next - now), settle);
  }

  const someWait = () => {
    for (const { queue } of lanes.values()) if (queue.size > 0) return true;
    return false;
  };

  function learnCount(lane: Lane, headers: HttpAnswer["headers"], observer: Observer, now: number): boolean {
    const told = limitIn(headers);
    if (!told) return false;
    const resetsAt = now + told.resetsInMs;
    const { limit } = told;
    const count = counts.get(limit) ?? { limit, remaining: limit, resetsAt: 0, inFlight: 0 };
    counts.set(limit, count);
    if (lane.count !== count) {
      if (lane.count) lane.count.inFlight -= lane.inFlight;
      count.inFlight += lane.inFlight;
      lane.count = count;
    }
    // Answers of an older or another window come in between: until it ends, the least counts.
    if (now >= count.resetsAt || told.remaining < count.remaining)
      Object.assign(count, { remaining: told.remaining, resetsAt });
    observer.limit({ remaining: told.remaining, resetAt: new Date(Date.now() + told.resetsInMs) });
    return true;
  }

  return {
    take: (name, operation) => {
      const lane = laneOf(name);
      const now = clock.now();
      if (lane.queue.size === 0 && mayGo(lane, now)) return void start(lane);
      const refused = refusal(lane, operation, now);
      if (refused) return Promise.reject(refused);
      const turn = lane.queue.wait(operation);
      settle();
      return turn;
    },

    give: (name) => {
      const lane = laneOf(name);
      lane.inFlight -= 1;
      if (lane.count) lane.count.inFlight -= 1;
      if (someWait()) settle();
    },

    learn: (name, { status, headers }, observer) => {
      const lane = laneOf(name);
      const now = clock.now();
      const counted = learnCount(lane, headers, observer, now);
      if (status === 429) {
        const resetMs = counted && lane.count?.remaining === 0 ? lane.count.resetsAt - now : 0;
        const waitMs = Math.max(retryAfterMs(headers) ?? (resetMs > 0 ? 0 : assumedWaitMs), resetMs);
        lane.closedUntil = Math.max(lane.closedUntil, now + waitMs);
        if (!counted) lane.most = Math.max(1, Math.floor((lane.most ?? usualMost()) / 2));
      } else if (lane.most !== undefined) {
        const grown = lane.most + 1 / lane.most;
        lane.most = grown < usualMost() ? grown : undefined;
      }
      if (someWait()) settle();
    },

    waitMs: (name) => {
      const now = clock.now();
      return Math.max(0, opensAt(laneOf(name), now) - now);
    },

    hasRoom: (name) => {
      const { queue, count, closedUntil, most } = laneOf(name);
      const now = clock.now();
      if (queue.size > 0 || now < closedUntil || most !== undefined) return false;
      if (!count) return true;
      const remaining = now >= count.resetsAt ? count.limit : count.remaining;
      return remaining - count.inFlight > count.limit / 2;
    },
  };
}
