import type { FailureKind } from "./failure.ts";
import type { Method } from "./message.ts";
import type { Rules } from "./rules.ts";

const passing = new Set([408, 429, 500, 502, 503, 504]);
const lost: ReadonlySet<FailureKind> = new Set(["unreachable", "timeout", "broken", "notJson"]);

/** The outcome of an attempt: a status, and a failure when there was no readable answer. */
export type Outcome = {
  status?: number | undefined;
  failure?: FailureKind | undefined;
  /** The answer's `Retry-After`, readable or not. */
  retryAfterMs?: number | undefined;
};

/** A rejection is one, even when it is unreadable. */
const isRefusal = (status = 0): boolean => status >= 400 && status < 500 && !passing.has(status);

/** A write is retried only when the outcome proves that nothing was done. */
export function mayRepeat(method: Method, { status, failure }: Outcome): boolean {
  if (method !== "GET") return failure === "unreachable" || (failure === undefined && status === 429);
  return failure ? lost.has(failure) && !isRefusal(status) : status !== undefined && passing.has(status);
}

/** Whether the server is unhealthy; a rejection does not count. */
export const isIll = ({ status, failure }: Outcome): boolean =>
  failure ? lost.has(failure) && !isRefusal(status) : status !== undefined && status >= 500;

/** The pause before the next attempt. After a 429 it is the minimum: the rate decides when sending resumes. */
export function pauseMs(
  { status, retryAfterMs }: Outcome,
  number: number,
  { backoff, random }: Rules,
): number {
  const most = Math.min(backoff.mostMs, backoff.baseMs * 2 ** (number - 1));
  if (status === 429) return ((1 + random()) / 2) * most;
  const asked = status === 503 ? (retryAfterMs ?? 0) : 0;
  return Math.max(asked, random() * most);
}
