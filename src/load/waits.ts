const windowMs = 250;
const fewest = 8;
const silenceMs = 1_000;

/**
 * How long requests to FreshBooks wait for one another here, before they are sent. The shortest wait counts: as long as
 * some are sent at once, there is only a crowd and no backlog.
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
    /** Undefined until there are enough samples, and after a while without any. */
    shortestMs(): number | undefined {
      const passedMs = now() - from;
      const seen = sent + waited;
      if (passedMs < windowMs || (seen < fewest && (seen > 0 || passedMs < silenceMs))) return undefined;
      const shortestMs = seen > 0 && waited >= sent ? leastMs : 0;
      from = now();
      sent = 0;
      waited = 0;
      leastMs = Number.POSITIVE_INFINITY;
      return shortestMs;
    },
  };
}
