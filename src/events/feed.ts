import type { FeedRow } from "../store/events/feeds.ts";
import type { EventStore } from "../store/events/index.ts";
import type { BusinessId } from "../values/ids.ts";
import { toChange, toCriteria } from "./changes.ts";
import { assertKept, readCursor, writeCursor } from "./cursors.ts";
import { standingOf } from "./standing.ts";
import type { Tails } from "./tail.ts";
import { type ChangeFilter, type Feed, FeedOffError, type Kind, type Slice, type Span } from "./types.ts";

type Options = {
  readonly businessId: BusinessId;
  readonly store: EventStore;
  readonly tails: Tails;
  readonly now: () => Date;
  /** Whether no feed was ever on. */
  readonly isUnused: () => boolean;
};

/** The feed of one business, for its readers. */
export function createFeed({ businessId, store, tails, now, isUnused }: Options): Feed {
  const { feeds, changes } = store;
  const find = async (): Promise<FeedRow | undefined> => (isUnused() ? undefined : feeds.find(businessId));
  /** Numbers and cursors belong to the feed as this object found it last. */
  let known: FeedRow | undefined;
  const opened = async (): Promise<FeedRow> => {
    const row = await find();
    if (!row) throw new FeedOffError();
    known = row;
    return row;
  };
  /** Throws when it was turned off and on since `after` was found: numbers begin again. */
  const openedAt = async (after: number | undefined): Promise<FeedRow> => {
    const before = known?.feed;
    const row = await opened();
    if (after !== undefined && before !== undefined && before !== row.feed) throw new FeedOffError();
    return row;
  };
  const keptOf = async ({ feed }: FeedRow) => {
    const kept = await changes.kept(feed);
    if (!kept) throw new FeedOffError();
    return kept;
  };

  async function read(span: Span, filter: ChangeFilter): Promise<Slice> {
    const { after, before } = span;
    const row = await openedAt(after ?? before);
    const { last: newestThen, first: oldestThen } = await keptOf(row);
    const criteria = toCriteria(filter);
    const newest = "last" in span;
    const most = newest ? span.last : span.first;
    const rows = await changes.read(row.feed, { after, before, most: most + 1, newest }, criteria);
    if (after !== undefined) assertKept(row, await keptOf(row), after); // only now: nothing was deleted before it was read
    const more = rows.length > most;
    const found = newest ? rows.slice(more ? 1 : 0) : rows.slice(0, most);
    const beyond = async (bounds: { after?: number | undefined; before?: number | undefined }) =>
      (await changes.read(row.feed, { ...bounds, most: 1 }, criteria)).length > 0;
    const first = found[0]?.number;
    const last = found.at(-1)?.number;
    // What is beyond the bounds that were given, too.
    const hasNext =
      (!newest && more) || (before !== undefined && (await beyond({ after: last ?? before - 1 })));
    const hasPrevious =
      (newest && more) || (after !== undefined && (await beyond({ before: first ?? after + 1 })));
    const start = after ?? (oldestThen ?? newestThen + 1) - 1;
    const end = hasNext ? (last ?? start) : Math.max(newestThen, last ?? 0);
    return { changes: found.map(toChange), hasNext, hasPrevious, end };
  }

  return {
    standing: async () => {
      known = await find();
      return known && standingOf(store, known, now());
    },
    knownCounts: async () =>
      (await store.versions.counts((await opened()).feed)) as ReadonlyMap<Kind, number>,
    cursorOf: async (number) => writeCursor(known ?? (await opened()), number),
    numberOf: async (cursor) => {
      const row = await opened();
      return readCursor(row, await keptOf(row), cursor);
    },
    read,
    count: async (filter) => changes.count((await opened()).feed, toCriteria(filter)),
    follow: (after, filter, signal) =>
      tails.follow({ business: businessId, feed: known?.feed }, after, filter, signal),
  };
}
