import { type EventLoopUtilization, performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Of a second after the start, how much may be work. */
const startsQuietly = 0.25;
/** Of a minute, where probes and metrics are not work. */
const isQuiet = 0.001;
/** Of work; more of it takes memory, and V8 has compiled code for it. */
const someWorkMs = 1_000;

/**
 * Returns the memory that this process no longer needs: a third of it in the first quiet second after the start, and what
 * work took after a minute without any. In between V8 collects as usual. Collecting everything stops the program for up
 * to 0.3 s and drops compiled code: the next four seconds of work take twice the CPU time.
 */
export function returnMemory(): void {
  const { afterStart, afterWork } = createMemory(collect);
  const starting = setInterval(() => {
    if (!afterStart()) return;
    clearInterval(starting);
    setInterval(afterWork, 60_000).unref();
  }, 1_000).unref();
}

/** The use of the event loop may be replaced in tests. */
export function createMemory(
  collectAll: () => void,
  use: () => EventLoopUtilization = () => performance.eventLoopUtilization(),
) {
  let lookedAt = use();
  let collectedAt = lookedAt;

  /** Since the last look, and since the last collection. */
  function look() {
    const now = use();
    const { utilization } = performance.eventLoopUtilization(now, lookedAt);
    const { active } = performance.eventLoopUtilization(now, collectedAt);
    lookedAt = now;
    return { utilization, hasWorked: active > someWorkMs };
  }
  function collectNow(): void {
    collectAll();
    collectedAt = use();
  }

  return {
    /** After each second of the start; whether that is over. */
    afterStart(): boolean {
      const { utilization, hasWorked } = look();
      if (hasWorked) return true;
      if (utilization > startsQuietly) return false;
      collectNow();
      return true;
    },
    /** After each minute. */
    afterWork(): void {
      const { utilization, hasWorked } = look();
      if (hasWorked && utilization <= isQuiet) collectNow();
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
