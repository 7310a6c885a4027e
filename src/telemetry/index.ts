import type { Logger } from "pino";
import type { Observer } from "../http/observer.ts";
import { createLastSeen } from "./lastSeen.ts";
import { createLogs } from "./logs.ts";
import type { LoadState, Metrics } from "./metrics.ts";
import { createTally, type Usage } from "./tally.ts";
import { together } from "./together.ts";
import { readTraceparent } from "./traceparent.ts";
import type { Tracing, TracingOptions } from "./tracing.ts";
import type { Asked, Outcome } from "./watch.ts";

export type TelemetryOptions = {
  log: Logger;
  now: () => Date;
  /** Whether metrics are served. */
  metrics: boolean;
  /** Where traces go; undefined for nowhere. */
  tracing: Omit<TracingOptions, "onLost"> | undefined;
};

type Request = { id: string; headers: Readonly<Record<string, string | string[] | undefined>> };

/** One watched operation. Its observer sees every request for it. */
export type Watched = {
  readonly observer: Observer;
  /** Undefined when nothing watches operations and their outcomes. */
  readonly watch:
    | { began(asked: Asked): void; ended(outcome: Outcome): void; usage(): Usage | undefined }
    | undefined;
};

/** With `include`, the answer has the operation's usage in `extensions.freshbooks`. */
const usageHeader = "freshbooks-usage";

/** Everything that watches the server. */
export type Telemetry = Awaited<ReturnType<typeof createTelemetry>>;

/** What is on is loaded now, and what is off is neither loaded nor called. */
export async function createTelemetry({ log, now, metrics: isCounted, tracing: traced }: TelemetryOptions) {
  const logs = createLogs(log);
  const lastSeen = createLastSeen(now);
  const metrics: Metrics | undefined = isCounted ? (await import("./metrics.ts")).createMetrics() : undefined;
  const tracing: Tracing | undefined =
    traced &&
    (await import("./tracing.ts")).createTracing({
      ...traced,
      onLost: (spans) => log.warn({ spans }, "Spans were lost: the collector did not accept them"),
    });

  return {
    metrics,
    /** FreshBooks' recent status. */
    freshbooks: lastSeen.state,

    /** Watches one operation; `observers` are notified, too. */
    watch({ id, headers }: Request, observers: readonly Observer[]): Watched {
      const isAskedFor = headers[usageHeader] === "include";
      const isLogged = log.isLevelEnabled("info");
      const tally = isAskedFor || isLogged ? createTally() : undefined;
      const spans = tracing?.watch(id, headers);
      const ids = { requestId: id, traceId: spans?.traceId ?? readTraceparent(headers.traceparent)?.traceId };
      const watchers = [
        tally && isLogged ? logs.watch(ids, tally.usage) : undefined,
        metrics?.watch(),
        spans,
      ].filter((watcher) => watcher !== undefined);
      const observer = together([
        ...observers,
        lastSeen.observer,
        logs.warnings(ids),
        ...(tally ? [tally.observer] : []),
        ...watchers.map((watcher) => watcher.observer),
      ]);
      if (watchers.length === 0 && !isAskedFor) return { observer, watch: undefined };
      return {
        observer,
        watch: {
          began(asked) {
            for (const watcher of watchers) watcher.began?.(asked);
          },
          ended(outcome) {
            for (const watcher of watchers) watcher.ended(outcome);
          },
          usage: () => (isAskedFor ? tally?.usage() : undefined),
        },
      };
    },

    /** Work that was rejected before it began. */
    refused(why: string): void {
      logs.refused(why);
      metrics?.refused(why);
    },

    /** A filter or sort that FreshBooks ignores, by the list and by its name on the wire. */
    ignored(list: string, what: string): void {
      logs.ignored(list, what);
      metrics?.ignored(list, what);
    },

    unknownWord(noun: string, word: string): void {
      log.warn({ noun, word }, "FreshBooks sent an unknown value");
      metrics?.unknownWord(noun);
    },

    /** What was posted to a webhook, by what became of it. */
    webhook: (receipt: string) => metrics?.webhook(receipt),

    feeds: metrics?.feeds,
    watchFeeds: (phases: Parameters<Metrics["watchFeeds"]>[0]) => metrics?.watchFeeds(phases),
    watchLoad: (state: () => LoadState) => metrics?.watchLoad(state),
    watchSubscriptions: (open: () => number) => metrics?.watchSubscriptions(open),
    close: async () => tracing?.close(),
  };
}
