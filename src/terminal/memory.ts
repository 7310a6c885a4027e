import { type EventLoopUtilization, performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Of a second after the start, how much may be work. */
const startsQuietly = 0.25;
/** After so much work, the memory is no longer that of the start, and V8 has compiled code. */
const someWorkMs = 1_000;
/** Of a minute, how much may be work; probes and metrics take a fifth of this. */
const isQuiet = 0.01;
/** Times the memory at rest. */
const hasGrown = 1.5;

/**
 * Returns the memory that this process no longer needs: a third of it in the first quiet second after the start, and what
 * work took after a minute with little of it. Collecting everything stops the program for about 0.1 s and drops compiled
 * code: the next four seconds of work take twice the CPU time.
 */
export function returnMemory(): void {
  const { afterStart, afterWork } = createMemory(collect);
  const starting = setInterval(() => {
    if (!afterStart()) return;
    clearInterval(starting);
    setInterval(afterWork, 60_000).unref();
  }, 1_000).unref();
}

/** What is measured may be replaced in tests. */
export function createMemory(
  collectAll: () => void,
  use: () => EventLoopUtilization = () => performance.eventLoopUtilization(),
  resident: () => number = () => process.memoryUsage.rss(),
) {
  const started = use();
  let lookedAt = started;
  let atRest = resident();
  let hasCollected = false;

  /** The share of work since the last look. */
  function utilization(): number {
    const before = lookedAt;
    lookedAt = use();
    return performance.eventLoopUtilization(lookedAt, before).utilization;
  }

  return {
    /** After each second of the start; whether that is over. */
    afterStart(): boolean {
      const busy = utilization();
      if (performance.eventLoopUtilization(lookedAt, started).active > someWorkMs) return true;
      if (busy > startsQuietly) return false;
      collectAll();
      return true;
    },
    /** After each minute. What a collection leaves is in use. */
    afterWork(): void {
      if (utilization() > isQuiet) return;
      const bytes = resident();
      atRest = hasCollected ? bytes : Math.min(atRest, bytes);
      hasCollected = bytes > atRest * hasGrown;
      if (hasCollected) collectAll();
    },
  };
}

/** With `--expose-gc` from the start, Node would compile its own modules anew. */
function collect(): void {
  setFlagsFromString("--expose-gc");
  try {
    const gc: NonNullable<typeof globalThis.gc> = runInNewContext("gc");
    void gc({ type: "major", execution: "async", flavor: "last-resort" });
  } finally {
    setFlagsFromString("--no-expose-gc"); // what is compiled is stored with the flags, and rejected under others
  }
}
