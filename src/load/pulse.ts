import { type EventLoopUtilization, performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/** How this process performed in the last tenth of a second. */
export type Beat = {
  /** The least lag of its event loop: one long task does not count, a standing backlog does. */
  leastLagMs: number;
  /** The share of the last half second in which its event loop was busy, from 0 to 1. */
  busy: number;
  /** Whether memory is almost exhausted. */
  memoryFull: boolean;
};

const sampleMs = 20;
const samplesPerBeat = 5;
const beatsOfBusy = 5;
const fullHeap = 0.85;
const fullContainer = 0.92;

/** Reports while work is in flight, and costs nothing in between. The clock may be replaced in tests. */
export function createPulse(onBeat: (beat: Beat) => void, now: () => number = () => performance.now()) {
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;
  let lags: number[] = [];
  let uses: EventLoopUtilization[] = [];

  /** Over the last few beats. */
  function busy(): number {
    const use = performance.eventLoopUtilization();
    uses = [...uses, use].slice(-beatsOfBusy - 1);
    return performance.eventLoopUtilization(use, uses[0]).utilization;
  }

  const sample = () => {
    const at = now();
    lags.push(Math.max(0, at - lastAt - sampleMs));
    lastAt = at;
    if (lags.length < samplesPerBeat) return;
    const leastLagMs = Math.min(...lags);
    lags = [];
    onBeat({ leastLagMs, busy: busy(), memoryFull: isMemoryFull() });
  };

  return {
    start() {
      if (timer) return;
      lastAt = now();
      lags = [];
      uses = [performance.eventLoopUtilization()];
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
