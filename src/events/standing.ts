import type { FeedRow } from "../store/events/feeds.ts";
import type { EventStore } from "../store/events/index.ts";
import type { KindRow } from "../store/events/kinds.ts";
import { tenantOf } from "./reading.ts";
import type { Kind, Standing } from "./types.ts";

const rowsOfPage = 100;
const pagesOf = (rows: number): number => Math.max(1, Math.ceil(rows / rowsOfPage));
const dateOrNull = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** State of a feed that is on. */
export async function standingOf(
  { kinds, changes }: EventStore,
  feed: FeedRow,
  now: Date,
): Promise<Standing | undefined> {
  const [rows, kept] = await Promise.all([kinds.all(feed.feed), changes.kept(feed.feed)]);
  if (!kept) return undefined;
  const { share, secondsLeft } = progressOf(rows, now.getTime());
  return {
    tenant: tenantOf(feed),
    reader: feed.reader,
    phase: phaseOf(feed, rows),
    ...{ share, secondsLeft },
    startedAt: new Date(feed.startedAt),
    lastNumber: kept.last,
    firstNumber: kept.first,
    kinds: rows.map(({ kind, synced, total, reason, completeUntil }) => ({
      kind: kind as Kind,
      synced,
      completeUntil: dateOrNull(completeUntil),
      totalCount: total,
      reason: reason ?? feed.reason,
    })),
  };
}

function phaseOf(feed: FeedRow, rows: readonly KindRow[]): Standing["phase"] {
  if (feed.reason !== null) return "STALLED";
  if (rows.length === 0) return "SYNCING"; // it is being turned on
  if (rows.every(({ reason, failures }) => reason !== null && failures > 0)) return "STALLED";
  return rows.some(({ synced, reason }) => !synced && reason === null) ? "SYNCING" : "LIVE";
}

/** How much of the first reading is done, in pages: a list of unknown length counts as one of usual length. */
function progressOf(rows: readonly KindRow[], now: number) {
  const open = rows.filter(({ synced, reason }) => !synced && reason === null);
  if (open.length === 0) return { share: 1, secondsLeft: null };
  const readable = rows.filter(({ synced, reason }) => synced || reason === null);
  const lengths = readable.flatMap(({ total }) => (total === null ? [] : [pagesOf(total)]));
  const usual = lengths.length === 0 ? 1 : lengths.reduce((sum, pages) => sum + pages, 0) / lengths.length;
  const all = readable.reduce((sum, { total }) => sum + (total === null ? usual : pagesOf(total)), 0);
  const read = readable.reduce(
    (sum, { synced, total, readCount }) =>
      sum + (synced ? pagesOf(total ?? 0) : Math.min(readCount / rowsOfPage, pagesOf(total ?? readCount))),
    0,
  );
  const share = Math.min(0.99, read / all);
  const begun = Math.min(...readable.flatMap(({ begunAt }) => begunAt ?? []));
  const secondsLeft =
    read > 0 && now > begun ? Math.ceil(((now - begun) / 1_000 / read) * (all - read)) : null;
  return { share, secondsLeft };
}
