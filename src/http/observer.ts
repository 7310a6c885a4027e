import type { FailureKind } from "./failure.ts";

/** One try of one request. A route is a template without ids, so that it can be counted by. */
export type Attempt = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** A group of endpoints that fails as one, such as `accounting`. */
  readonly family: string;
  readonly route: string;
  /** From 1; above it is a repetition. */
  readonly number: number;
};

/** How it ended: a status, or no usable answer. */
export type Ended = {
  readonly status: number | undefined;
  readonly failure: FailureKind | undefined;
  readonly durationMs: number;
};

/** Why a request waited before it was sent, or was not sent at all. */
export type Wait = "concurrency" | "rate" | "backoff";
export type Held = "breakerOpen" | "rateLimited" | "deadline" | "budgetSpent";

/** What is told of the requests of one operation, for metrics, spans and tallies. Nothing here may throw. */
export type Observer = {
  /** Before it is sent. `headers` are sent along; `end` is called once. */
  attempt(attempt: Attempt): {
    readonly headers?: Readonly<Record<string, string>>;
    end(how: Ended): void;
  };
  waited(why: Wait, ms: number): void;
  held(family: string, why: Held): void;
  /** What FreshBooks said is left of its limit for this token. */
  limit(left: { readonly remaining: number; readonly resetAt: Date }): void;
};
