type Listener = (() => void) | { handleEvent(): void };

/** The part of an AbortSignal that requests need. */
export type Signal = Pick<AbortSignal, "aborted" | "reason"> & {
  addEventListener(type: "abort", listener: Listener, options: { once: true }): void;
  removeEventListener(type: "abort", listener: Listener): void;
};

/** A signal that can be aborted. Every operation has one, and an AbortController costs a multiple. */
export class Ending implements Signal {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<Listener>();

  addEventListener(_: "abort", listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: Listener): void {
    this.#listeners.delete(listener);
  }

  abort(reason: "deadline" | "cancelled"): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) {
      this.#listeners.delete(listener);
      if (typeof listener === "function") listener();
      else listener.handleEvent();
    }
  }
}

/** As a signal of Node, for what accepts no other. */
export function toAbortSignal(signal: Signal): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return controller.signal;
}
