import { realClock } from "./clock.ts";
import { HttpFailure } from "./failure.ts";
import type { Observer } from "./observer.ts";

/** What somebody asked of this server, and all that is sent for it: until when, and who watches. */
export type Operation = {
  /** Told in errors and logs, where the server gave no id of its own. */
  readonly id: string;
  /** Of the clock that it began with. */
  readonly endsAt: number;
  /** Aborts at the deadline with the reason `deadline`, or with `cancelled` when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly observer: Observer;
  /** Whoever asked has gone: nothing more is sent, unless a write was. */
  cancel(): void;
  /** From the first write on it is carried through to its deadline: half a change is worse than one that nobody awaits. */
  wrote(): void;
  /** It was answered: nobody needs what is still being read for it. */
  end(): void;
};

/** The clock runs from now. */
export function beginOperation(
  id: string,
  deadlineMs: number,
  observer: Observer,
  clock = realClock,
): Operation {
  const controller = new AbortController();
  const cancelTimer = clock.after(deadlineMs, () => controller.abort("deadline"));
  let written = false;
  const end = () => {
    cancelTimer();
    controller.abort("cancelled");
  };
  return {
    id,
    endsAt: clock.now() + deadlineMs,
    signal: controller.signal,
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

/** Why something for an operation that is over was not done, or not to its end. */
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

/** What a promise brings, or the failure of the operation when it is over before. */
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
