import type { Headers } from "../message.ts";

/** The limit in an answer; undefined without one. */
export type Told = {
  limit: number;
  remaining: number;
  /** Milliseconds until the count is reset. */
  resetsInMs: number;
};

/** A later reset is ignored, and no wait is longer. */
const longestWindowMs = 10 * 60_000;
/** Resets and dates have whole seconds, and a count was seen to continue until the second after its reset. */
const roundingMs = 2_000;

/** Reads `x-ratelimit-limit`, `-remaining` and `-reset`, a time by the server's own clock. */
export function limitIn(headers: Headers): Told | undefined {
  const limit = numberIn(headers["x-ratelimit-limit"]);
  const remaining = numberIn(headers["x-ratelimit-remaining"]);
  const reset = numberIn(headers["x-ratelimit-reset"]);
  if (!limit || remaining === undefined || reset === undefined) return undefined;
  const resetsInMs = reset * 1000 - nowOf(headers) + roundingMs;
  return resetsInMs > longestWindowMs ? undefined : { limit, remaining, resetsInMs };
}

/**
 * A `Retry-After` of seconds or a date, ten minutes at most; undefined for anything else. Applies to 429 and 503 only:
 * some servers send one with every 200.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const text = textIn(headers["retry-after"]);
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * 1000, longestWindowMs);
  const at = dateIn(text);
  return at === undefined ? undefined : Math.min(Math.max(0, at - nowOf(headers)), longestWindowMs);
}

const nowOf = (headers: Headers): number => dateIn(textIn(headers.date) ?? "") ?? Date.now();

/** An HTTP date; `Date.parse` accepts almost anything. */
function dateIn(text: string): number | undefined {
  const at = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

const textIn = (header: Headers[string]): string | undefined => (Array.isArray(header) ? header[0] : header);

function numberIn(header: Headers[string]): number | undefined {
  const text = textIn(header);
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
