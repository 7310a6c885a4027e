import { setTimeout as wait } from "node:timers/promises";
import { realClock } from "../../http/clock.ts";
import { createQueue, type Queue } from "../../http/limits/queue.ts";
import { type Operation, overFailure, within } from "../../http/operation.ts";

/** An exclusive turn to change a record. */
export type Turn = {
  /** Whether the record was changed while waiting for this turn. */
  readonly overtaken: boolean;
  /** Whether it is still exclusive: one that processes share expires, after the deadline of its operation. */
  isHeld(): boolean;
  /** The record was changed, or may have been. */
  wrote(): void;
  /** Once. */
  give(): Promise<void>;
};

/** Throws the failure of an operation that ends before its turn. */
export type TakeTurn = (record: string, operation: Operation) => Promise<Turn>;

type Lease = { readonly changes: number };

/** Turns that processes share; `changes` counts those of a record. */
export type SharedTurns<Held extends Lease = Lease> = {
  changes(record: string): Promise<number>;
  /** Undefined while another process holds it. */
  take(record: string, forMs: number): Promise<Held | undefined>;
  give(held: Held, wrote: boolean): Promise<void>;
};

type Line = { readonly queue: Queue; changes: number };

/**
 * Serializes changes of a record, whoever makes them: between reading, merging and writing back, nothing else changes
 * it. Idle records take no memory. Processes take turns where they share them.
 */
export function createRecordTurns<Held extends Lease>(shared?: SharedTurns<Held>): TakeTurn {
  const lines = new Map<string, Line>();

  const takeHere: TakeTurn = async (record, operation) => {
    if (operation.signal.aborted) throw overFailure(operation, false);
    const busy = lines.get(record);
    const line = busy ?? { queue: createQueue(), changes: 0 };
    lines.set(record, line);
    const { changes } = line;
    await busy?.queue.wait(operation);
    return {
      overtaken: line.changes > changes,
      isHeld: () => true,
      wrote: () => {
        line.changes += 1;
      },
      give: async () => {
        if (line.queue.size > 0) line.queue.admit();
        else lines.delete(record);
      },
    };
  };

  return shared ? sharing(takeHere, shared) : takeHere;
}

/** How long a turn outlasts its operation, in which a request that was sent may still arrive. */
const marginMs = 5_000;
const [shortestPauseMs, longestPauseMs] = [10, 250];

/** Waits for other processes after those of this one, of which only the first asks for the turn. */
const sharing =
  <Held extends Lease>(takeHere: TakeTurn, shared: SharedTurns<Held>): TakeTurn =>
  async (record, operation) => {
    const changes = await within(operation, shared.changes(record));
    const here = await takeHere(record, operation);
    try {
      const forMs = Math.max(0, operation.endsAt - realClock.now()) + marginMs;
      let endsAt = realClock.now() + forMs;
      let held = await shared.take(record, forMs);
      for (let pauseMs = shortestPauseMs; !held; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
        await within(operation, wait(pauseMs * (0.5 + Math.random() / 2)));
        endsAt = realClock.now() + forMs;
        held = await shared.take(record, forMs);
      }
      const lease = held;
      let isChanged = false;
      return {
        overtaken: here.overtaken || lease.changes > changes,
        isHeld: () => realClock.now() < endsAt - marginMs / 2,
        wrote: () => {
          isChanged = true;
          here.wrote();
        },
        give: () => shared.give(lease, isChanged).finally(here.give),
      };
    } catch (error) {
      await here.give();
      throw error;
    }
  };
