import type { Micros } from "../wire/stamps.ts";

/** The sandbox's own time. It runs like the real one until set; then it is frozen. */
export type Clock = {
  now(): number;
  isFrozen(): boolean;
  /** Never repeats, so that every write has its own `version`. */
  micros(): Micros;
  set(now: Date): void;
};

/** Frozen at `start`, or running. */
export function createClock(start?: Date): Clock {
  let still = start?.getTime();
  let last = 0;
  const now = () => still ?? Date.now();

  return {
    now,
    isFrozen: () => still !== undefined,

    micros() {
      last = Math.max(now() * 1000, last + 1);
      return last;
    },
    set(to) {
      still = to.getTime();
      last = 0;
    },
  };
}
