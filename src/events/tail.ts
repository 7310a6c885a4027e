import type { EventStore } from "../store/events/index.ts";
import { meets, toChange, toCriteria } from "./changes.ts";
import { assertKept } from "./cursors.ts";
import { type Change, type ChangeFilter, FeedOffError } from "./types.ts";

/** The newest changes of a feed, shared by all that follow it in this process. */
type Tail = {
  readonly business: string;
  readonly feed: string;
  /** Number of the newest change that is known here. */
  head: number;
  /** The changes up to it, without a gap; older ones are read from the store. */
  recent: Change[];
  readonly waiting: Set<() => void>;
  followers: number;
  refreshing: Promise<void> | undefined;
  again: boolean;
  over: boolean;
};

/** The feed of a business; any without `feed`. */
type Followed = { readonly business: string; readonly feed: string | undefined };

export type Tails = {
  /** Throws when the business has another feed now: it was turned off and on. */
  follow(
    of: Followed,
    after: number | undefined,
    filter: ChangeFilter,
    signal: AbortSignal,
  ): AsyncGenerator<Change, void, void>;
  /** Changes that this process has published. */
  published(feed: string, changes: readonly Change[]): void;
  /** Looks for those that others have published: in one feed, or in all. */
  look(feed?: string): void;
};

const mostRecent = 2_000;
const historyPage = 200;

/** Hands on what is published, from any position on: what a follower has not taken in time is read again. */
export function createTails({ feeds, changes: store }: EventStore, failed: (error: unknown) => void): Tails {
  const tails = new Map<string, Tail>();

  async function open({ business, ...expected }: Followed): Promise<{ tail: Tail; last: number }> {
    const row = await feeds.find(business);
    if (!row || row.feed !== (expected.feed ?? row.feed)) throw new FeedOffError();
    const { feed, last } = row;
    const tail: Tail = tails.get(feed) ?? {
      ...{ business, feed, head: last, recent: [], waiting: new Set(), followers: 0 },
      ...{ refreshing: undefined, again: false, over: false },
    };
    tails.set(feed, tail);
    tail.followers += 1;
    refresh(tail); // what was published since it was read
    return { tail, last };
  }

  function close(tail: Tail): void {
    tail.followers -= 1;
    if (tail.followers === 0 && tails.get(tail.feed) === tail) tails.delete(tail.feed);
  }

  function append(tail: Tail, changes: readonly Change[]): void {
    tail.recent.push(...changes);
    tail.head = changes.at(-1)?.number ?? tail.head;
    if (tail.recent.length > 2 * mostRecent) tail.recent = tail.recent.slice(-mostRecent);
  }

  function wake(tail: Tail): void {
    for (const go of [...tail.waiting]) go();
  }

  async function catchUp(tail: Tail): Promise<void> {
    const kept = await store.kept(tail.feed);
    if (!kept) {
      tail.over = true;
      tails.delete(tail.feed);
      return wake(tail);
    }
    if (kept.last - tail.head > mostRecent) {
      tail.recent = [];
      tail.head = kept.last;
      return wake(tail);
    }
    if (kept.last <= tail.head) return;
    const from = tail.head;
    const rows = await store.read(tail.feed, { after: from, before: kept.last + 1, most: mostRecent }, {});
    const found = rows.map(toChange).filter(({ number }) => number > tail.head); // published here meanwhile
    if (found[0] && found[0].number > tail.head + 1) tail.recent = []; // its predecessors are no longer kept
    append(tail, found);
    wake(tail);
  }

  function refresh(tail: Tail): void {
    tail.again = true;
    tail.refreshing ??= (async () => {
      while (tail.again) {
        tail.again = false;
        await catchUp(tail);
      }
    })()
      .catch(failed)
      .finally(() => {
        tail.refreshing = undefined;
      });
  }

  /** What the store has after a position, and the position that was reached. */
  async function history(tail: Tail, after: number, filter: ChangeFilter) {
    const { head } = tail;
    const bounds = { after, before: head + 1, most: historyPage };
    const rows = await store.read(tail.feed, bounds, toCriteria(filter));
    const kept = await store.kept(tail.feed);
    if (!kept) throw new FeedOffError();
    assertKept(tail, kept, after); // only now: nothing was deleted before it was read
    return {
      found: rows.map(toChange),
      reached: rows.length < historyPage ? head : (rows.at(-1)?.number ?? head),
    };
  }

  return {
    async *follow(of, after, filter, signal) {
      const { tail, last } = await open(of);
      try {
        let at = after ?? last;
        while (!signal.aborted) {
          if (tail.over) throw new FeedOffError();
          const from = tail.recent[0]?.number ?? tail.head + 1;
          if (at >= tail.head) await woken(tail, signal);
          else if (at + 1 >= from)
            for (const change of tail.recent.slice(at + 1 - from)) {
              at = change.number;
              if (!meets(change, filter)) continue;
              yield change;
              if (signal.aborted) return;
            }
          else {
            const { found, reached } = await history(tail, at, filter);
            for (const change of found) {
              yield change;
              if (signal.aborted) return;
            }
            at = reached;
          }
        }
      } finally {
        close(tail);
      }
    },
    published: (feed, changes) => {
      const tail = tails.get(feed);
      if (!tail) return;
      if (changes[0]?.number !== tail.head + 1) return refresh(tail);
      append(tail, changes);
      wake(tail);
    },
    look: (feed) => {
      for (const tail of tails.values()) if (feed === undefined || feed === tail.feed) refresh(tail);
    },
  };
}

/** Until something happens in the feed, or the signal ends it. */
const woken = ({ waiting }: Tail, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      waiting.delete(go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    waiting.add(go);
    signal.addEventListener("abort", go, { once: true });
  });
