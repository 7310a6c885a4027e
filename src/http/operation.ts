import { realClock } from "./clock.ts";
import { HttpFailure } from "./failure.ts";
import type { Observer } from "./observer.ts";
import { Ending, type Signal } from "./signal.ts";

/** One operation of this server, and all requests sent for it: its deadline and observer. */
export type Operation = {
  /** Used in errors and logs when the server sent no id of its own. */
  readonly id: string;
  /** By the clock it began with. */
  readonly endsAt: number;
  /** Until the deadline; negative after it. */
  leftMs(): number;
  /** Aborts at the deadline with the reason `deadline`, or with `cancelled` when the caller disconnects. */
  readonly signal: Signal;
  readonly observer: Observer;
  /** The caller disconnected: nothing more is sent, unless a write was. */
  cancel(): void;
  /** From the first write on it continues to its deadline: half a change is worse than an unread answer. */
  wrote(): void;
  /** It was answered: remaining reads are not needed. */
  end(): void;
};

/** Starts the deadline. */
export function beginOperation(
  id: string,
  deadlineMs: number,
  observer: Observer,
  clock = realClock,
): Operation {
  const signal = new Ending();
  const cancelTimer = clock.after(deadlineMs, () => signal.abort("deadline"));
  let written = false;
  const end = () => {
    cancelTimer();
    signal.abort("cancelled");
  };
  const endsAt = clock.now() + deadlineMs;
  return {
    id,
    endsAt,
    leftMs: () => endsAt - clock.now(),
    signal,
    observer,
    cancel: () => {
      if (!written) end();
    },
    wrote: () => {
      written = true;
    },
    end,
  };
}

/** Why something for an operation that is over was not done, or not completed. */
export function overFailure(
  { signal }: Pick<Operation, "signal">,
  sent: boolean,
  cause?: unknown,
): HttpFailure {
  const kind = signal.reason === "deadline" ? "deadline" : "cancelled";
  const what = sent ? "No response came in time" : "It was not sent";
  const why = kind === "deadline" ? "the deadline of the operation has passed" : "the caller disconnected";
  return new HttpFailure(kind, `${what}: ${why}`, { sent, cause });
}

/** The result of a promise, or the operation's failure when it ends before. */
export function within<Value>(operation: Pick<Operation, "signal">, promise: Promise<Value>): Promise<Value> {
  const { signal } = operation;
  if (signal.aborted) {
    promise.catch(() => {});
    return Promise.reject(overFailure(operation, false));
  }
  return new Promise((resolve, reject) => {
    const over = () => reject(overFailure(operation, false));
    const done = () => signal.removeEventListener("abort", over);
    signal.addEventListener("abort", over, { once: true });
    promise.then(resolve, reject).finally(done);
  });
}
