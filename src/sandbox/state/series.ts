/** Numbers by series, such as the ids of clients. A series begins at 1 with its first use. */
export type Series = {
  /** The last number given out; 0 before the first. */
  last(name: string): number;
  /** Gives out the next number. */
  next(name: string): number;
  /** Numbers up to this one are never given out again. */
  reach(name: string, number: number): void;
};

/** Begins empty. */
export function createSeries(): Series {
  const given = new Map<string, number>();
  const last = (name: string) => given.get(name) ?? 0;
  const reach = (name: string, number: number) => {
    given.set(name, Math.max(last(name), number));
  };
  return {
    last,
    reach,
    next(name) {
      reach(name, last(name) + 1);
      return last(name);
    },
  };
}
