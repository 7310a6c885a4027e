import { getHeapStatistics } from "node:v8";

/** How this process has been doing in the last tenth of a second. */
export type Beat = {
  /** How late its event loop was at the best of times: one long task does not count, a standing backlog does. */
  leastLagMs: number;
  /** Whether hardly any memory is left. */
  memoryFull: boolean;
};

const sampleMs = 20;
const samplesPerBeat = 5;
const fullHeap = 0.85;
const fullContainer = 0.92;

/** Reports while something is under way, and costs nothing in between. The clock may be replaced in tests. */
export function createPulse(onBeat: (beat: Beat) => void, now: () => number = () => performance.now()) {
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;
  let lags: number[] = [];

  const sample = () => {
    const at = now();
    lags.push(Math.max(0, at - lastAt - sampleMs));
    lastAt = at;
    if (lags.length < samplesPerBeat) return;
    const leastLagMs = Math.min(...lags);
    lags = [];
    onBeat({ leastLagMs, memoryFull: isMemoryFull() });
  };

  return {
    start() {
      if (timer) return;
      lastAt = now();
      lags = [];
      timer = setInterval(sample, sampleMs).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

function isMemoryFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  if (used > most * fullHeap) return true;
  const allowed = process.constrainedMemory(); // of the container; without one it is 0, or more than there is
  return allowed > 0 && process.memoryUsage.rss() > allowed * fullContainer;
}
