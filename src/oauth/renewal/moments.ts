const firstWaitMs = 1_000;
const longestWaitMs = 300_000;
const longestRetryAfterMs = 3_600_000;

/** When to refresh: at random between a quarter and just under half of the lifetime, so that a lost answer leaves the other half. */
export const refreshPoint = (issuedAt: Date, expiresAt: Date, random: () => number): Date =>
  new Date(issuedAt.getTime() + (expiresAt.getTime() - issuedAt.getTime()) * (0.25 + 0.245 * random()));

/** The pause after this many consecutive failures: exponential, with jitter. */
export function pauseMs(times: number, random: () => number, askedMs = 0): number {
  const longest = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(times, 20));
  return Math.max(longest * (0.5 + 0.5 * random()), Math.min(askedMs, longestRetryAfterMs));
}
