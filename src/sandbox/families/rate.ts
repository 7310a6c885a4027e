import type { Answer } from "../exchange.ts";
import type { World } from "../world.ts";

const windowMs = 60_000;

/** Windows of 60 seconds from the first request, per token and limit. */
export type Rates = Map<string, { start: number; used: number }>;

/** Counts the request of somebody known. The headers come with success, `retry-after` included; beyond the limit they come with 429. */
export function withRate(
  answer: Answer,
  world: World,
  token: string,
  limit: number,
  refusal: () => Answer,
): Answer {
  if (answer.status === 401) return answer;
  const now = world.clock.now();
  const key = `${limit} ${token}`;
  let window = world.rates.get(key);
  if (!window || now >= window.start + windowMs || now < window.start) {
    window = { start: now, used: 0 };
    world.rates.set(key, window);
  }
  window.used += 1;
  const reset = Math.floor(window.start / 1000) + 59;
  const headers = {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - window.used)),
    "x-ratelimit-reset": String(reset),
    "retry-after": String(Math.max(0, reset - Math.floor(now / 1000) - 1)),
  };
  const given = world.settings.rateLimited && window.used > limit ? refusal() : answer;
  return given.status < 300 || given.status === 429
    ? { ...given, headers: { ...given.headers, ...headers } }
    : given;
}
