import type { World } from "../state/world.ts";
import type { Answer } from "../wire/exchange.ts";

const windowMs = 60_000;

/** Counted separately: POSTs of the accounting family, and the rest. */
export type Counted = "accountingPosts" | "others";

/**
 * Serves a known caller's request and counts it. The headers come with success, `retry-after` included; beyond the
 * limit, when it is enforced, they come with 429, and nothing is carried out.
 */
export function withRate(
  world: World,
  token: string,
  counted: Counted,
  refusal: () => Answer,
  serve: () => Answer,
): Answer {
  const { rates, settings } = world;
  const limit = counted === "others" ? settings.ratePerMinute : settings.accountingPostsPerMinute;
  const key = `${counted} ${token}`;
  const now = world.clock.now();
  const running = rates.get(key);
  const window =
    running && now >= running.start && now < running.start + windowMs ? running : { start: now, used: 0 };

  const answer = settings.rateLimited && window.used >= limit ? refusal() : serve();
  if (answer.status === 401) return answer;
  rates.set(key, window);
  window.used += 1;
  if (answer.status >= 300 && answer.status !== 429) return answer;
  const reset = Math.floor(window.start / 1000) + 59;
  const headers = {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - window.used)),
    "x-ratelimit-reset": String(reset),
    "retry-after": String(Math.max(0, reset - Math.floor(now / 1000) - 1)),
  };
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
