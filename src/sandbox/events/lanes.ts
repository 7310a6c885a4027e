/** Runs jobs in order, a few at once for each lane. */
export type Lanes = {
  add(lane: string, job: () => Promise<void>): void;
  /** Whether no job waits or runs. */
  isIdle(): boolean;
  clear(): void;
};

/** `atOnce` is read anew for each job; `onIdle` is called when the last one ends. */
export function createLanes(atOnce: () => number, onIdle: () => void): Lanes {
  const waiting = new Map<string, (() => Promise<void>)[]>();
  const running = new Map<string, number>();

  async function work(lane: string): Promise<void> {
    running.set(lane, (running.get(lane) ?? 0) + 1);
    for (;;) {
      const jobs = waiting.get(lane);
      const job = jobs?.shift();
      if (jobs?.length === 0) waiting.delete(lane);
      if (!job) break;
      await job();
    }
    const left = (running.get(lane) ?? 1) - 1;
    if (left > 0) running.set(lane, left);
    else running.delete(lane);
    if (running.size === 0) onIdle();
  }

  return {
    add(lane, job) {
      const jobs = waiting.get(lane) ?? [];
      jobs.push(job);
      waiting.set(lane, jobs);
      if ((running.get(lane) ?? 0) < Math.max(1, atOnce())) void work(lane);
    },
    isIdle: () => running.size === 0,
    clear: () => waiting.clear(),
  };
}
