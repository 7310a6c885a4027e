/** Numbers by series, such as client ids. A series starts at 1 when first used. */
export type Series = {
  /** The last number assigned; 0 before the first. */
  last(name: string): number;
  /** Assigns the next number. */
  next(name: string): number;
  /** Never assigns numbers up to this one again. */
  reach(name: string, number: number): void;
  /** Another one, at the same numbers. */
  copy(): Series;
};

/** Starts empty, or after these numbers. */
export function createSeries(from: ReadonlyMap<string, number> = new Map()): Series {
  const given = new Map(from);
  const last = (name: string) => given.get(name) ?? 0;
  const reach = (name: string, number: number) => {
    given.set(name, Math.max(last(name), number));
  };
  return {
    last,
    reach,
    copy: () => createSeries(given),
    next(name) {
      reach(name, last(name) + 1);
      return last(name);
    },
  };
}
