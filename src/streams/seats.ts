/** Why there is no room for another subscription. */
export type Full = "all" | "caller";

/** Counts open subscriptions: they are no operations in progress, and have a limit of their own. One caller has half. */
export function createSeats(most: number) {
  const taken = new Map<string, number>();
  const ofOne = Math.max(1, Math.ceil(most / 2));
  let all = 0;
  return {
    /** What gives the seat back, once; or why there is none. */
    take(caller: string): (() => void) | Full {
      const own = taken.get(caller) ?? 0;
      if (all >= most) return "all";
      if (own >= ofOne) return "caller";
      all += 1;
      taken.set(caller, own + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        all -= 1;
        const left = (taken.get(caller) ?? 1) - 1;
        if (left > 0) taken.set(caller, left);
        else taken.delete(caller);
      };
    },
    taken: () => all,
  };
}
