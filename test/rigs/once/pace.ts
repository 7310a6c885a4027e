/** How many calls are in flight: fewer after one that was shed, more as long as none is. */
export function createPace(most: number) {
  const least = Math.min(6, most);
  let allowed = Math.min(16, most);
  let inFlight = 0;
  let lastShedAt = 0;
  const waiting: (() => void)[] = [];

  return {
    async enter(): Promise<void> {
      while (inFlight >= Math.floor(allowed)) await new Promise<void>((resolve) => waiting.push(resolve));
      inFlight += 1;
    },
    leave(wasShed: boolean): void {
      inFlight -= 1;
      const now = performance.now();
      if (!wasShed) allowed = Math.min(most, allowed + 1 / allowed);
      else if (now - lastShedAt > 1_000) {
        allowed = Math.max(least, allowed * 0.8);
        lastShedAt = now;
      }
      for (const go of waiting.splice(0, Math.max(0, Math.floor(allowed) - inFlight))) go();
    },
  };
}

export type Pace = ReturnType<typeof createPace>;
