import type { Observer } from "./observer.ts";

/** What somebody asked of this server, and all that is sent for it: until when, and who watches. */
export type Operation = {
  /** Of `performance.now()`. */
  readonly endsAt: number;
  /** Aborts at the deadline with the reason `deadline`, or with `cancelled` when whoever asked has gone. */
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
export function beginOperation(deadlineMs: number, observer: Observer): Operation {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort("deadline"), deadlineMs);
  let written = false;
  const end = () => {
    clearTimeout(timer);
    controller.abort("cancelled");
  };
  return {
    endsAt: performance.now() + deadlineMs,
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
