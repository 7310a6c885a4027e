import type { EventStore } from "../store/events/index.ts";

const everyMs = 600_000;
const cleanEveryMs = 24 * 3_600_000;

/** Deletes, now and then, what is older than it is kept, and what feeds that were turned off left. */
export function createKeeping(
  { changes, feeds }: EventStore,
  { now, keptMs }: { readonly now: () => Date; readonly keptMs: number },
): (feed: string, how?: { readonly atOnce: boolean }) => Promise<void> {
  const done = new Map<string, number>();
  let cleanedAt = 0;
  return async (feed, { atOnce } = { atOnce: false }) => {
    const at = Date.now();
    if (at - cleanedAt >= cleanEveryMs) {
      cleanedAt = at;
      await feeds.clean();
    }
    if (!atOnce && at - (done.get(feed) ?? 0) < everyMs) return;
    done.set(feed, at);
    await changes.forget(feed, now().getTime() - keptMs);
  };
}
