/** Monotonic milliseconds, and timers. */
export type Clock = {
  now(): number;
  /** Schedules a callback; the returned function cancels it. */
  after(ms: number, run: () => void): () => void;
};

/** The system clock. */
export const realClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
