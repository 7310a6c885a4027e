import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Ended, Observer } from "../http/observer.ts";
import { type Asked, outcomeWord, type Watcher } from "./watch.ts";

/** The server's current load. */
export type LoadState = { inWork: number; waiting: number; limit: number };

/**
 * Counts for Prometheus. No label contains a tenant, an id, a token or a query: each is one of a few words of ours, a
 * route without ids, or a name of FreshBooks' own vocabulary.
 */
export type Metrics = {
  readonly contentType: string;
  text(): Promise<string>;
  /** The same for all operations. */
  readonly observer: Observer;
  watch(): Watcher;
  refused(why: string): void;
  ignored(list: string, what: string): void;
  unknownWord(noun: string): void;
  /** What was posted to a webhook, by what became of it. */
  webhook(receipt: string): void;
  /** The source of the load gauges. */
  watchLoad(state: () => LoadState): void;
  /** The source of the gauge of open subscriptions. */
  watchSubscriptions(open: () => number): void;
  /** What happens in feeds of changes. */
  readonly feeds: {
    published(change: { readonly kind: string; readonly origin: string }, lagMs: number | undefined): void;
    swept(kind: string, outcome: string, ms: number): void;
  };
  /** The source of the gauge of feeds by phase; without a value while it fails. */
  watchFeeds(phases: () => Promise<Readonly<Record<string, number>>>): void;
};

const requestSeconds = [0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 12, 30];
const lagSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300];
const sweepSeconds = [0.1, 0.5, 1, 5, 15, 60, 300, 1_800];
const operationSeconds = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 30];

export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [register] });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      ...{ name, help, registers: [register] },
      collect() {
        this.set(read());
      },
    });
  };
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: Label[],
  ) => new Histogram({ name, help, buckets, labelNames, registers: [register] });

  const requests = counter("freshbooks_requests_total", "Requests sent to FreshBooks, by outcome", [
    "family",
    "route",
    "method",
    "outcome",
  ]);
  const durations = histogram(
    "freshbooks_request_duration_seconds",
    "Time from sending a request to FreshBooks to the end of the response",
    requestSeconds,
    ["family", "method"],
  );
  const retries = counter("freshbooks_retries_total", "Requests that were retries", ["family"]);
  const waits = histogram(
    "freshbooks_wait_seconds",
    "Time that requests waited before they were sent: for a turn, for a rate limit, or before a retry",
    requestSeconds,
    ["why"],
  );
  const held = counter("freshbooks_held_total", "Requests that were not sent, or not retried", [
    "family",
    "why",
  ]);
  const ahead = counter(
    "freshbooks_ahead_total",
    "Reads sent before they were known to be necessary, by whether they were",
    ["family", "was"],
  );
  const breakerChanges = counter(
    "freshbooks_breaker_changes_total",
    "State changes of breakers; each caller has one per route and tenant",
    ["family", "state"],
  );
  /** By family: until when open breakers reject. Their callers may never retry. */
  const refusingUntil = new Map<string, number[]>();
  new Gauge({
    name: "freshbooks_breakers_open",
    help: "Open breakers, whose time to try again has not come",
    labelNames: ["family"],
    registers: [register],
    collect() {
      for (const [family, ends] of refusingUntil) {
        const left = ends.filter((end) => end > performance.now());
        refusingUntil.set(family, left);
        this.set({ family }, left.length);
      }
    },
  });
  const late = counter("freshbooks_late_writes_total", "Writes that ended after their operation", [
    "family",
    "outcome",
  ]);
  const ignored = counter("freshbooks_ignored_filters_total", "Filters and sorts that FreshBooks ignored", [
    "list",
    "what",
  ]);
  const words = counter("freshbooks_unknown_words_total", "Unknown values from FreshBooks", ["noun"]);
  const webhooks = counter("webhook_messages_total", "Messages posted to webhooks, by what became of them", [
    "receipt",
  ]);
  const changes = counter("changes_published_total", "Changes that were added to feeds", ["kind", "origin"]);
  const lags = histogram(
    "webhook_lag_seconds",
    "Time from the first message of a webhook to the change that it led to",
    lagSeconds,
    [],
  );
  const sweeps = counter("feed_sweeps_total", "Sweeps of one type of record, by outcome", [
    "kind",
    "outcome",
  ]);
  const sweepDurations = histogram(
    "feed_sweep_duration_seconds",
    "Time that a sweep of one type of record took",
    sweepSeconds,
    ["outcome"],
  );
  const operations = counter("graphql_operations_total", "Operations, by result", ["type", "outcome"]);
  const errors = counter("graphql_errors_total", "Operations with an error of this code", ["code"]);
  const operationDurations = histogram(
    "graphql_operation_duration_seconds",
    "Time from admitting an operation to its response",
    operationSeconds,
    ["type"],
  );
  const refused = counter("work_refused_total", "Requests that were rejected before they started", ["why"]);

  return {
    contentType: register.contentType,
    text: () => register.metrics(),

    observer: {
      attempt({ family, route, method, number }) {
        if (number > 1) retries.inc({ family });
        return {
          end(how) {
            requests.inc({ family, route, method, outcome: outcomeOf(how) });
            durations.observe({ family, method }, how.durationMs / 1_000);
          },
        };
      },
      progress: () => {},
      waited: (why, ms) => waits.observe({ why }, ms / 1_000),
      held: (family, why) => held.inc({ family, why }),
      ahead: (family, was) => ahead.inc({ family, was }),
      limit: () => {},
      breaker({ family }, state, openMs) {
        breakerChanges.inc({ family, state });
        if (state !== "open") return;
        const left = refusingUntil.get(family)?.filter((end) => end > performance.now()) ?? [];
        refusingUntil.set(family, [...left, performance.now() + openMs]);
      },
      late: ({ family }, how) => late.inc({ family, outcome: outcomeOf(how) }),
    },

    watch() {
      const startedAt = performance.now();
      let asked: Asked | undefined;
      return {
        observer: this.observer,
        began(what) {
          asked = what;
        },
        ended(outcome) {
          const type = asked?.type ?? "none"; // an unreadable query has no type
          operations.inc({ type, outcome: outcomeWord(outcome) });
          for (const code of outcome.codes) errors.inc({ code });
          operationDurations.observe({ type }, (performance.now() - startedAt) / 1_000);
        },
      };
    },

    refused: (why) => refused.inc({ why }),
    ignored: (list, what) => ignored.inc({ list, what }),
    unknownWord: (noun) => words.inc({ noun }),
    webhook: (receipt) => webhooks.inc({ receipt }),

    watchLoad(state) {
      gauge("work_in_progress", "Requests in flight", () => state().inWork);
      gauge("work_waiting", "Requests waiting to start", () => state().waiting);
      const limit = "Limit of operations in progress at present; it follows the event loop";
      gauge("work_limit", limit, () => state().limit);
    },
    watchSubscriptions: (open) => gauge("subscriptions_open", "Open subscriptions", open),
    feeds: {
      published({ kind, origin }, lagMs) {
        changes.inc({ kind, origin });
        if (lagMs !== undefined) lags.observe(lagMs / 1_000);
      },
      swept(kind, outcome, ms) {
        sweeps.inc({ kind, outcome });
        sweepDurations.observe({ outcome }, ms / 1_000);
      },
    },
    watchFeeds: (phases) =>
      void new Gauge({
        name: "feeds_on",
        help: "Feeds of changes in the store, by phase",
        labelNames: ["phase"],
        registers: [register],
        async collect() {
          this.reset();
          const all = await phases().catch(() => ({}));
          for (const [phase, count] of Object.entries(all)) this.set({ phase: phase.toLowerCase() }, count);
        },
      }),
  };
}

const told = new Set([400, 401, 403, 404, 408, 422, 429, 500, 502, 503, 504]);

/** A distinctive status, or its class; or the failure. */
function outcomeOf({ status, failure }: Ended): string {
  if (failure) return failure;
  if (status === undefined) return "none";
  if (status < 300) return "ok";
  return told.has(status) ? String(status) : `${Math.floor(status / 100)}xx`;
}
