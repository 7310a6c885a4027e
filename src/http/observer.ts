import type { FailureKind } from "./failure.ts";

/** One try of one request. A route is a template without ids, so that it can be counted by. */
type Attempt = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A group of endpoints that fails as one, such as `accounting`. */
  readonly family: string;
  readonly route: string;
  /** From 1; above it is a repetition. */
  readonly number: number;
};

/** How it ended: a status, or no usable answer; both when an answer came that could not be read. */
export type Ended = {
  readonly status: number | undefined;
  readonly failure: FailureKind | undefined;
  readonly durationMs: number;
  /** The id that the server gave the request, where it gave one. */
  readonly requestId: string | undefined;
};

/** Why a request waited before it was sent: for others, for those of the same caller, for other changes of its record, … Or was not sent (again). */
export type Wait = "concurrency" | "caller" | "record" | "rate" | "backoff";
type Held = "breakerOpen" | "rateLimited" | "deadline" | "budgetSpent";

/** What is told of the requests of one operation, for metrics, spans and tallies. Nothing here may throw. */
export type Observer = {
  /** Before it is sent. `headers` are sent along; `end` is called once, a streamed answer's with its head. */
  attempt(attempt: Attempt): {
    readonly headers?: Readonly<Record<string, string>>;
    end(how: Ended): void;
  };
  waited(why: Wait, ms: number): void;
  held(family: string, why: Held): void;
  /** What the server said is left of its limit for this caller. */
  limit(left: { readonly remaining: number; readonly resetAt: Date }): void;
  /** A route of this caller is not asked for so long, is tried with one request, or is asked again; without one, the whole family. */
  breaker(
    what: { readonly family: string; readonly route: string | undefined },
    state: "open" | "halfOpen" | "closed",
    openMs: number,
  ): void;
  /** How a write ended that was under way when its operation was over. `end` of its attempt was called before. */
  late(attempt: Attempt, how: Ended): void;
};

const ended = { end: () => {} };

/** Sees nothing, and costs nothing. */
export const noObserver: Observer = {
  attempt: () => ended,
  waited: () => {},
  held: () => {},
  limit: () => {},
  breaker: () => {},
  late: () => {},
};
