import type { FeedRow } from "../store/events/feeds.ts";
import type { EventStore } from "../store/events/index.ts";
import type { KindRow } from "../store/events/kinds.ts";
import type { FeedLease } from "../store/events/leases.ts";
import { isNews, toVersion, unreadVersion } from "./compare.ts";
import { withLease } from "./lease.ts";
import { LostError, type Reading, read, restMs, TroubleError } from "./reading.ts";
import type { Books, FeedWatch, Hint, Kind, KindRule } from "./types.ts";

type Options = Reading & {
  readonly store: EventStore;
  readonly now: () => Date;
  readonly everyMs: (kind: Kind) => number;
  /** How long a process that was killed delays the feed. */
  readonly leaseMs: number;
  readonly closing: () => boolean;
  readonly watch?: FeedWatch;
};

/** Which types are swept: those that are due, or these, or all. */
export type Due = "due" | "all" | readonly Kind[];

/** A list of updates begins that long before the last sweep: clocks differ, and writes show up late. */
const overlapMs = 3_600_000;
const dayMs = 24 * 3_600_000;
/** A whole list of this many records is read at each sweep; a longer one less often. */
const shortList = 500;
const idsAtATime = 2_000;

/** Reads lists, and hints at what no hint named; what is read for the first time is known from then on, and no change. */
export function createSweeper({ store, now, everyMs, leaseMs, closing, watch, ...reading }: Options) {
  const { feeds, kinds, leases, hints, versions } = store;

  const must = async (kept: Promise<boolean>) => {
    if (!(await kept) || closing()) throw new LostError();
  };

  const wholeEveryMs = ({ kind, total }: KindRow): number =>
    everyMs(kind as Kind) * Math.max(1, Math.ceil((total ?? 0) / shortList));

  function isWhole(row: KindRow, rule: KindRule, at: number, forced: boolean): boolean {
    if (!row.synced || row.wholeAt === null || row.sweptAt === null || !rule.sweepsByUpdate) return true;
    if (row.sweptAt > at) return true; // the clock was set back
    if (rule.listsDeleted) return at - row.wholeAt >= dayMs; // FreshBooks may change a record without a new `updatedAt`
    return forced || at - row.wholeAt >= wholeEveryMs(row);
  }

  /** The ids that a list has, and why some of its records cannot be read. */
  async function readList(
    lease: FeedLease,
    feed: FeedRow,
    row: KindRow,
    books: Books,
    since: Date | undefined,
  ) {
    const kind = row.kind as Kind;
    const ids = new Set<string>();
    let reason: string | null = null;
    for await (const { seen, unread, total } of books.pages(kind, since)) {
      const known = await versions.of(
        feed.feed,
        kind,
        [...seen, ...unread].map(({ id }) => id),
      );
      const fresh = row.synced ? [] : seen.filter(({ id }) => !known.has(id));
      const news = seen.filter(
        (each) => (row.synced || known.has(each.id)) && isNews(known.get(each.id), each),
      );
      for (const { id } of [...seen, ...unread]) ids.add(id);
      const strange = unread.filter(({ id }) => !known.has(id));
      const added = [...fresh.map(toVersion), ...strange.map(({ id }) => unreadVersion(id))];
      if (added.length > 0) await must(versions.add(lease, kind, added));
      // It is read again until that succeeds; the type is not complete before.
      if (unread.length > 0)
        await hintAt(
          feed,
          unread.map(({ id }) => ({ kind, id })),
        );
      if (unread[0]) reason ??= reading.trouble(unread[0].error).reason;
      if (news.length > 0)
        await hintAt(
          feed,
          news.map(({ id }) => ({ kind, id })),
        );
      if (!row.synced) await must(kinds.progress(lease, kind, ids.size, total));
      else if (closing()) throw new LostError();
    }
    return { ids, reason };
  }

  const hintAt = (feed: FeedRow, records: readonly Hint[]) => hints.add(feed.business, records, "SWEEP");

  /** Those that are known and not in the whole list: reading each one shows whether it was deleted. */
  async function hintAtMissing(feed: FeedRow, kind: Kind, ids: ReadonlySet<string>): Promise<void> {
    for (let after = ""; ; ) {
      const present = await versions.present(feed.feed, kind, after, idsAtATime);
      const missing = present.filter((id) => !ids.has(id));
      if (missing.length > 0)
        await hintAt(
          feed,
          missing.map((id) => ({ kind, id })),
        );
      const last = present.at(-1);
      if (last === undefined || present.length < idsAtATime) return;
      after = last;
    }
  }

  async function sweepKind(lease: FeedLease, feed: FeedRow, row: KindRow, books: Books, forced: boolean) {
    const kind = row.kind as Kind;
    const rule = books.rules[kind];
    const startedAt = now().getTime();
    const whole = isWhole(row, rule, startedAt, forced);
    if (!row.synced) await must(kinds.begin(lease, kind, startedAt));
    const since = whole ? undefined : new Date((row.sweptAt ?? startedAt) - overlapMs);
    const { ids, reason } = await readList(lease, feed, row, books, since);
    if (whole) {
      await hintAtMissing(feed, kind, ids);
      await must(kinds.progress(lease, kind, ids.size, ids.size));
    }
    const total = whole ? ids.size : row.total;
    const complete = whole || rule.listsDeleted;
    const nextInMs = rule.sweepsByUpdate ? everyMs(kind) : wholeEveryMs({ ...row, total });
    await must(kinds.end(lease, kind, { startedAt, whole, complete, nextInMs, reason }));
  }

  async function sweepAll(lease: FeedLease, feed: FeedRow, due: Due): Promise<void> {
    const wanted = ({ kind, dueInMs }: KindRow) =>
      due === "all" || (due === "due" ? dueInMs <= 0 : due.includes(kind as Kind));
    for (const row of (await kinds.all(feed.feed)).filter(wanted)) {
      const kind = row.kind as Kind;
      const begunAt = performance.now();
      const ended = (how: "ok" | "failed") => watch?.swept(kind, how, performance.now() - begunAt);
      try {
        await read(reading, feed, (books) => sweepKind(lease, feed, row, books, due !== "due"));
        ended("ok");
        await feeds.succeed(feed.feed);
      } catch (error) {
        if (error instanceof TroubleError) ended("failed");
        if (!(error instanceof TroubleError) || error.trouble.concerns !== "kind") throw error;
        const waitMs = Math.max(restMs(row.failures + 4), everyMs(kind));
        await kinds.fail(feed, kind, error.trouble.reason, waitMs);
      }
    }
  }

  /** False while another process sweeps. */
  return async (business: string, due: Due): Promise<boolean> => {
    const feed = await feeds.find(business);
    if (!feed || closing() || (due === "due" && feed.restsMs > 0)) return true;
    return withLease(leases, [feed.feed, "sweep", leaseMs], async (lease) => {
      try {
        await sweepAll(lease, feed, due);
      } catch (error) {
        if (error instanceof TroubleError)
          await feeds.fail(feed, error.trouble.reason, restMs(feed.failures));
        else if (!(error instanceof LostError)) throw error;
      }
    });
  };
}
