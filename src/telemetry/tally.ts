import { noObserver, type Observer } from "../http/observer.ts";

/** An operation's usage of FreshBooks, and what is left: of several limits the one nearest its end. */
export type Usage = {
  readonly requests: number;
  readonly retries: number;
  /** Before requests were sent, summed over all of them: they wait concurrently. */
  readonly waitedMs: number;
  readonly limit: { readonly remaining: number; readonly resetAt: string } | null;
};

/** Counts the requests of one operation. */
export function createTally(): { observer: Observer; usage(): Usage } {
  let requests = 0;
  let retries = 0;
  let waitedMs = 0;
  let limit: Usage["limit"] = null;

  return {
    observer: {
      ...noObserver,
      attempt(attempt) {
        requests += 1;
        if (attempt.number > 1) retries += 1;
        return noObserver.attempt(attempt);
      },
      waited: (_, ms) => {
        waitedMs += ms;
      },
      limit: ({ remaining, resetAt }) => {
        if (!limit || remaining < limit.remaining) limit = { remaining, resetAt: resetAt.toISOString() };
      },
    },
    usage: () => ({ requests, retries, waitedMs: Math.round(waitedMs), limit }),
  };
}
