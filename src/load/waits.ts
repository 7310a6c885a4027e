const windowMs = 250;
const fewest = 8;

/**
 * How long requests to FreshBooks wait for one another here, before they are sent. What counts is the shortest wait: as
 * long as somebody is sent at once, there is only a crowd and no backlog.
 */
export function createWaits(now: () => number) {
  let from = now();
  let sent = 0;
  let waited = 0;
  let leastMs = Number.POSITIVE_INFINITY;

  return {
    sent: () => {
      sent += 1;
    },
    waited: (ms: number) => {
      waited += 1;
      leastMs = Math.min(leastMs, ms);
    },
    /** Undefined until enough was seen; then it begins anew. */
    shortestMs(): number | undefined {
      if (now() - from < windowMs || sent + waited < fewest) return undefined;
      const shortestMs = waited >= sent ? leastMs : 0;
      from = now();
      sent = 0;
      waited = 0;
      leastMs = Number.POSITIVE_INFINITY;
      return shortestMs;
    },
  };
}
