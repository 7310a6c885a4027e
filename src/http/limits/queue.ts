import type { HttpFailure } from "../failure.ts";
import { type Operation, overFailure } from "../operation.ts";

/** Requests that wait, by operation: a large one does not hold up a small one. */
export type Queue = {
  readonly size: number;
  /** Throws the failure of the operation when it ends before its turn. */
  wait(operation: Operation): Promise<void>;
  /** Admits the next one. */
  admit(): void;
  /** Rejects those for which a failure is returned. */
  refuse(failureOf: (operation: Operation) => HttpFailure | undefined): void;
};

type Waiter = { go(): void; fail(failure: HttpFailure): void };

export function createQueue(onEmpty: () => void = () => {}): Queue {
  const waiting = new Map<Operation, Set<Waiter>>();
  let size = 0;

  function remove(operation: Operation, waiters: Set<Waiter>, waiter: Waiter): void {
    waiters.delete(waiter);
    waiting.delete(operation);
    if (waiters.size > 0) waiting.set(operation, waiters); // at the end: the others are next
    size -= 1;
    if (size === 0) onEmpty();
  }

  return {
    get size() {
      return size;
    },
    wait: (operation) =>
      new Promise((resolve, reject) => {
        const { signal } = operation;
        if (signal.aborted) return reject(overFailure(operation, false));
        const leave = () => {
          signal.removeEventListener("abort", over);
          remove(operation, waiters, waiter);
        };
        const waiter = {
          go: () => {
            leave();
            resolve();
          },
          fail: (failure: HttpFailure) => {
            leave();
            reject(failure);
          },
        };
        const over = () => waiter.fail(overFailure(operation, false));
        const waiters = waiting.get(operation) ?? new Set();
        waiting.set(operation, waiters.add(waiter));
        size += 1;
        signal.addEventListener("abort", over, { once: true });
      }),
    admit: () => {
      for (const waiters of waiting.values()) for (const waiter of waiters) return waiter.go();
    },
    refuse: (failureOf) => {
      for (const [operation, waiters] of [...waiting]) {
        const failure = failureOf(operation);
        if (failure) for (const waiter of [...waiters]) waiter.fail(failure);
      }
    },
  };
}
