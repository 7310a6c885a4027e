import type { Context } from "../contract/context.ts";

/** The context of one operation, with a deadline of its own. */
export type Part = {
  readonly context: Context;
  /** Equal for callers who read the same answers. */
  reader(): string;
  /** It was answered. */
  end(): void;
  /** Nobody waits for the answer any more. */
  cancel(): void;
};

/** One event for listeners with the same access: what one of them has read, the others need not read. */
type Share<Answer> = {
  readonly part: Promise<Part>;
  readonly answers: Map<string, Promise<Answer>>;
  waiting: number;
  over: boolean;
};

/** How long an event's context is shared; a listener that comes later reads the record anew. */
const sharedMs = 2_000;

/** Answers the same event for many listeners: each event with a context of its own, and equal operations once. */
export function createShares<Answer>() {
  const shares = new Map<string, Share<Answer>>();

  function open(key: string, begin: () => Promise<Part>): Share<Answer> {
    const share: Share<Answer> = { part: begin(), answers: new Map(), waiting: 0, over: false };
    shares.set(key, share);
    setTimeout(() => close(key, share), sharedMs).unref();
    return share;
  }

  function close(key: string, share: Share<Answer>): void {
    if (shares.get(key) === share) shares.delete(key);
    share.over = true;
    settle(key, share);
  }

  function settle(key: string, share: Share<Answer>, unanswered = false): void {
    if (share.waiting > 0 || !(share.over || unanswered)) return;
    if (shares.get(key) === share) shares.delete(key);
    const how = unanswered ? "cancel" : "end";
    void share.part.then(
      (part) => part[how](),
      () => {},
    );
  }

  return {
    /** The answer for the event `key`; `operation` is equal for equal operations. Rejects when the signal aborts. */
    async answer(
      key: string,
      operation: string,
      signal: AbortSignal,
      { begin, run }: { begin: () => Promise<Part>; run: (context: Context) => Promise<Answer> },
    ): Promise<Answer> {
      const share = shares.get(key) ?? open(key, begin);
      const answer = share.answers.get(operation) ?? share.part.then(({ context }) => run(context));
      share.answers.set(operation, answer);
      share.waiting += 1;
      let unanswered = true;
      try {
        const found = await untilAborted(answer, signal);
        unanswered = false;
        return found;
      } finally {
        share.waiting -= 1;
        settle(key, share, unanswered);
      }
    },
  };
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(new Error("The listener is gone"));
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort, { once: true });
  return Promise.race([promise, aborted.promise]).finally(() => signal.removeEventListener("abort", abort));
}
