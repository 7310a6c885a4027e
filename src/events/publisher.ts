import type { FeedRow } from "../store/events/feeds.ts";
import type { HintRow, RecordKey } from "../store/events/hints.ts";
import type { EventStore } from "../store/events/index.ts";
import type { FeedLease } from "../store/events/leases.ts";
import type { VersionRow } from "../store/events/versions.ts";
import { toRow } from "./changes.ts";
import { compare, type Difference } from "./compare.ts";
import { withLease } from "./lease.ts";
import { asTrouble, type Reading, read, restMs, TroubleError } from "./reading.ts";
import type { Books, Change, FeedWatch, Kind, Seen } from "./types.ts";

type Options = Reading & {
  readonly store: EventStore;
  readonly now: () => Date;
  /** How long a hint waits for writes of our own. */
  readonly patienceMs: number;
  /** These changes are durable. */
  readonly onPublished: (feed: string, changes: readonly Change[]) => void;
  /** How long a process that was killed delays the feed. */
  readonly leaseMs: number;
  readonly closing: () => boolean;
  readonly watch?: FeedWatch;
};

/** A hint, and what its record has become. */
type Found = { readonly hint: HintRow; readonly seen: Seen | null; readonly difference: Difference };

const batch = 200;

const nameOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;

/**
 * Reads what was hinted at, and publishes what became of it. Several processes may do so: one at a time for each feed, and
 * one that was overtaken has no effect. Resolves when nothing is left that can be read now.
 */
export function createPublisher({
  store,
  now,
  patienceMs,
  onPublished,
  leaseMs,
  closing,
  watch,
  ...reading
}: Options) {
  const { feeds, kinds, leases, hints, versions, changes } = store;

  async function found(
    feed: FeedRow,
    books: Books,
    kind: Kind,
    wanted: readonly HintRow[],
  ): Promise<Found[]> {
    const ids = wanted.map(({ id }) => id);
    const seen = await books.read(kind, ids);
    const known = await versions.of(feed.feed, kind, ids);
    const unread = wanted.filter(({ id }) => !seen.has(id));
    for (const hint of unread) await hints.postpone(feed.feed, [hint], restMs(hint.failures));
    return wanted.flatMap((hint) => {
      const record = seen.get(hint.id);
      if (record === undefined) return [];
      return [{ hint, seen: record, difference: compare(known.get(hint.id), record) }];
    });
  }

  /** Reads them type by type; a type that cannot be read does not keep the others. */
  async function readAll(feed: FeedRow, wanted: readonly HintRow[]): Promise<Found[]> {
    const byKind = Map.groupBy(wanted, ({ kind }) => kind as Kind);
    const all = await read(reading, feed, (books) =>
      Promise.all(
        [...byKind].map(async ([kind, some]) => {
          try {
            return await found(feed, books, kind, some);
          } catch (error) {
            const problem = asTrouble(error, reading.trouble);
            if (!(problem instanceof TroubleError) || problem.trouble.concerns !== "kind") throw problem;
            const failures = Math.max(...some.map((hint) => hint.failures));
            const waitMs = restMs(failures + 4);
            await kinds.fail(feed, kind, problem.trouble.reason, waitMs);
            await hints.postpone(feed.feed, some, waitMs);
            return [];
          }
        }),
      ),
    );
    const places = new Map(wanted.map((hint, place) => [nameOf(hint), place]));
    const placeOf = ({ hint }: Found) => places.get(nameOf(hint)) ?? 0;
    return all.flat().toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  /**
   * Without what may be a write of our own, which waits until that is known. What was written while it was read is read
   * again: the reading may have come before the write.
   */
  async function attributed(feed: string, all: readonly Found[]): Promise<Found[]> {
    const open = all.filter(({ hint, difference }) => difference.change && !hint.selfMark);
    if (open.length === 0) return [...all];
    const { hints: present, writing } = await hints.again(
      feed,
      open.map(({ hint }) => hint),
    );
    const written = new Set(present.filter(({ selfMark }) => selfMark !== null).map(nameOf));
    const waits = ({ hint }: Found) => written.has(nameOf(hint)) || (writing && !hint.overdue);
    const waiting = new Set(open.filter(waits));
    return all.filter((each) => !waiting.has(each));
  }

  /** One batch; false when the lease was lost. */
  async function publish(lease: FeedLease, feed: FeedRow, wanted: readonly HintRow[]): Promise<boolean> {
    const takenAt = performance.now();
    const readAt = await hints.clock();
    const all = await attributed(feed.feed, await readAll(feed, wanted));
    const changed = all.filter(({ difference }) => difference.change);
    for (const self of [true, false]) {
      const also = changed
        .filter(({ hint }) => (hint.selfMark !== null) === self)
        .flatMap(({ seen }) => seen?.affects ?? []);
      if (also.length > 0) await hints.add(feed.business, also, self ? "SELF" : "SWEEP");
    }
    const last = (await changes.kept(feed.feed))?.last;
    if (last === undefined) return false;
    const at = now();
    const entries = changed.flatMap(({ hint, difference: { change } }, index): Change[] =>
      change
        ? [
            {
              ...{ number: last + 1 + index, at, ...change, kind: hint.kind as Kind, recordId: hint.id },
              origin: hint.selfMark === null ? "ELSEWHERE" : "SELF",
            },
          ]
        : [],
    );
    const news = new Map<string, VersionRow[]>();
    for (const { hint, difference } of all)
      if (difference.version) news.set(hint.kind, [...(news.get(hint.kind) ?? []), difference.version]);
    if (news.size > 0) {
      if (!(await changes.publish(lease, last, entries.map(toRow), news))) return false;
      if (entries.length > 0) onPublished(feed.feed, entries);
      for (const [index, { hint }] of changed.entries()) {
        const lagMs = hint.heardMsAgo === null ? undefined : hint.heardMsAgo + performance.now() - takenAt;
        if (entries[index]) watch?.published(entries[index], lagMs);
      }
    }
    await hints.done(
      feed.feed,
      all.map(({ hint }) => hint),
      readAt,
    );
    return true;
  }

  /** Until nothing is left, or the lease is lost. */
  async function publishAll(lease: FeedLease, feed: FeedRow): Promise<void> {
    for (;;) {
      const wanted = closing() ? [] : await hints.next(feed.feed, batch, patienceMs);
      if (wanted.length === 0) return;
      if (!(await leases.keep(lease, leaseMs)) || !(await publish(lease, feed, wanted))) return;
      await kinds.settle(feed.feed);
      if (feed.failures > 0) await feeds.succeed(feed.feed);
    }
  }

  return async (business: string): Promise<void> => {
    for (;;) {
      const feed = await feeds.find(business);
      if (!feed || feed.restsMs > 0 || closing()) return;
      await kinds.settle(feed.feed);
      if ((await hints.next(feed.feed, 1, patienceMs)).length === 0) return;
      try {
        // Whoever holds the lease looks again after giving it back.
        if (!(await withLease(leases, [feed.feed, "publish", leaseMs], (lease) => publishAll(lease, feed))))
          return;
      } catch (error) {
        if (!(error instanceof TroubleError)) throw error;
        await feeds.fail(feed, error.trouble.reason, restMs(feed.failures));
        return;
      }
    }
  };
}
