/** Milliseconds that only go forward, and how to wait for some of them. */
export type Clock = {
  now(): number;
  /** Runs something later, unless what comes back is called before. */
  after(ms: number, run: () => void): () => void;
};

/** This machine's. */
export const realClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
