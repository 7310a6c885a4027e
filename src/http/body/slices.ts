import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers";

/** Of each turn of the event loop, in milliseconds. */
const sliceMs = 0.3;

/**
 * Lets responses continue one after another, in the order of their arrival, for a slice of each turn of the event loop.
 * All that arrived in one turn would otherwise be parsed and answered before anything is sent: undici reuses a
 * connection only at the end of a turn. What is answered together also returns together, and waits again.
 */
export function createSlices(now: () => number = () => performance.now()): () => Promise<void> {
  const line: (() => void)[] = [];
  let isDue = false;
  let beganAt = 0;

  function begin(): void {
    beganAt = now();
    next();
  }

  function next(): void {
    line.shift()?.();
    isDue = line.length > 0;
    // After everything that follows from it at once.
    if (isDue) queueMicrotask(() => process.nextTick(goOn));
  }

  function goOn(): void {
    if (now() - beganAt < sliceMs) next();
    else setImmediate(begin);
  }

  return () =>
    new Promise((resolve) => {
      line.push(resolve);
      if (isDue) return;
      isDue = true;
      setImmediate(begin);
    });
}
