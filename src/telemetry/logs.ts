import type { Logger } from "pino";
import { noObserver, type Observer } from "../http/observer.ts";
import { sparsely } from "./sparse.ts";
import type { Usage } from "./tally.ts";
import { type Asked, outcomeWord, type Watcher } from "./watch.ts";

/** The ids of a request: here, and of its trace. */
type Ids = { readonly requestId: string; readonly traceId: string | undefined };

/** Logs for operators. Never contains a query, variable, token or answer. */
export type Logs = {
  /** Warnings, logged for every operation. */
  warnings(ids: Ids): Observer;
  /** One line for an operation, and one for each request of it at `debug`; undefined when neither is logged. */
  watch(ids: Ids, usage: () => Usage): Watcher | undefined;
  /** Work that was rejected. */
  refused(why: string): void;
  ignored(list: string, what: string): void;
};

export function createLogs(log: Logger): Logs {
  const refused = sparsely((why, times) =>
    log.warn({ why, times }, "Requests were rejected before they started"),
  );
  const held = sparsely((key, times) => {
    const [family, why] = key.split(" ");
    log.warn({ family, why, times }, "Requests to FreshBooks were not sent");
  });

  const ofAll: Observer = {
    ...noObserver,
    held: (family, why) => held(`${family} ${why}`),
    breaker(what, state) {
      if (state === "open") log.warn(what, "FreshBooks keeps failing: no requests are sent for a while");
      else log.info({ ...what, state }, "FreshBooks receives requests again after failures");
    },
  };

  return {
    warnings: (ids) => ({
      ...ofAll,
      late: ({ method, route }, { status, failure, requestId: freshbooksRequestId }) =>
        log.warn(
          { ...ids, method, route, status, failure, freshbooksRequestId },
          "A write ended after its operation",
        ),
    }),

    watch(ids, usage) {
      if (!log.isLevelEnabled("info")) return undefined;
      const startedAt = performance.now();
      let asked: Asked | undefined;
      const progress: Observer["progress"] = (list, rows, of) =>
        log.info({ ...ids, operation: asked?.name, list, rows, of }, "Reading a long list");
      const observer = log.isLevelEnabled("debug") ? attemptsOf(log, ids) : noObserver;
      return {
        observer: { ...observer, progress },
        began(what) {
          asked = what;
        },
        ended(outcome) {
          const { codes, status } = outcome;
          const { requests, retries, waitedMs } = usage();
          log.info(
            {
              ...ids,
              type: asked?.type,
              operation: asked?.name,
              outcome: outcomeWord(outcome),
              status,
              ...(codes.length > 0 && { codes }),
              durationMs: Math.round(performance.now() - startedAt),
              freshbooks: { requests, retries, waitedMs },
            },
            "Answered",
          );
        },
      };
    },

    refused,
    ignored: (list, what) =>
      log.warn({ list, what }, "FreshBooks ignores this: the whole list is read for a while"),
  };
}

const attemptsOf = (log: Logger, ids: Ids): Observer => ({
  ...noObserver,
  attempt: ({ method, family, route, number }) => ({
    end: ({ status, failure, durationMs, requestId: freshbooksRequestId }) =>
      log.debug(
        {
          ...ids,
          method,
          family,
          route,
          attempt: number,
          status,
          failure,
          durationMs: Math.round(durationMs),
          freshbooksRequestId,
        },
        "Sent a request to FreshBooks",
      ),
  }),
  waited: (why, ms) => log.debug({ ...ids, why, waitedMs: Math.round(ms) }, "Waited"),
});
