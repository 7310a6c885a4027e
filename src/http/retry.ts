import type { FailureKind } from "./failure.ts";
import type { Method } from "./message.ts";
import type { Rules } from "./rules.ts";

const passing = new Set([408, 429, 500, 502, 503, 504]);
const lost: ReadonlySet<FailureKind> = new Set(["unreachable", "timeout", "broken", "notJson"]);

/** What an attempt came to: a status, and a failure when there was no answer or none that could be read. */
export type Outcome = {
  status?: number | undefined;
  failure?: FailureKind | undefined;
  /** What the answer asked for, readable or not. */
  retryAfterMs?: number | undefined;
};

/** A refusal is one, even when it cannot be read. */
const isRefusal = (status = 0): boolean => status >= 400 && status < 500 && !passing.has(status);

/** A write is repeated only when the outcome proves that nothing was done. */
export function mayRepeat(method: Method, { status, failure }: Outcome): boolean {
  if (method !== "GET") return failure === "unreachable" || (failure === undefined && status === 429);
  return failure ? lost.has(failure) && !isRefusal(status) : status !== undefined && passing.has(status);
}

/** Whether it tells that the server is ill; a refusal does not. */
export const isIll = ({ status, failure }: Outcome): boolean =>
  failure ? lost.has(failure) && !isRefusal(status) : status !== undefined && status >= 500;

/** The pause before the next attempt. After a 429 it is the least: until when nothing is sent is the rate's to say. */
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
