import type { FailureKind } from "./failure.ts";

/** One attempt of a request. A route is a template without ids, usable as a metric label. */
type Attempt = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A group of endpoints that fails as one, such as `accounting`. */
  readonly family: string;
  readonly route: string;
  /** From 1; higher numbers are retries. */
  readonly number: number;
};

/** How it ended: a status, or no usable answer; both for an unreadable answer. */
export type Ended = {
  readonly status: number | undefined;
  readonly failure: FailureKind | undefined;
  readonly durationMs: number;
  /** The server's id of the request, if any. */
  readonly requestId: string | undefined;
};

/** Why a request waited before it was sent: for others, for those of the same caller, for other changes of its record, … Or was not sent (again). */
export type Wait = "concurrency" | "caller" | "record" | "rate" | "backoff";
type Held = "breakerOpen" | "rateLimited" | "deadline" | "budgetSpent";

/** Observes the requests of one operation, for metrics, spans and tallies. Must not throw. */
export type Observer = {
  /** Before it is sent. `headers` are sent along; `end` is called once, for a streamed answer with its head. */
  attempt(attempt: Attempt): {
    readonly headers?: Readonly<Record<string, string>>;
    end(how: Ended): void;
  };
  waited(why: Wait, ms: number): void;
  /** How many rows of a long list have been read, of how many. */
  progress(list: string, rows: number, of: number): void;
  held(family: string, why: Held): void;
  /** A read was sent before it was known to be necessary, and was, or was not. */
  ahead(family: string, was: "used" | "surplus"): void;
  /** What is left of the server's limit for this caller. */
  limit(left: { readonly remaining: number; readonly resetAt: Date }): void;
  /** A route of this caller is blocked for this long, is tried with one request, or is unblocked; without one, the whole family. */
  breaker(
    what: { readonly family: string; readonly route: string | undefined },
    state: "open" | "halfOpen" | "closed",
    openMs: number,
  ): void;
  /** The outcome of a write still in flight when its operation ended. `end` of its attempt was called before. */
  late(attempt: Attempt, how: Ended): void;
};

const ended = { end: () => {} };

/** Does nothing. */
export const noObserver: Observer = {
  attempt: () => ended,
  waited: () => {},
  progress: () => {},
  held: () => {},
  ahead: () => {},
  limit: () => {},
  breaker: () => {},
  late: () => {},
};
