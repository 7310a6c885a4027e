import type { Database, Row } from "../database.ts";
import type { FeedRow } from "./feeds.ts";
import { type FeedLease, fenced } from "./leases.ts";
import { count, countOrNull, textOrNull } from "./sql.ts";
import { table } from "./tables.ts";

/** State of one type of record in a feed. */
export type KindRow = {
  readonly kind: string;
  /** Whether it was read for the first time. */
  readonly synced: boolean;
  /** When that began, and how many records were read. */
  readonly begunAt: number | null;
  readonly readCount: number;
  readonly total: number | null;
  /** When the last complete sweep began, and the last one of the whole list. */
  readonly sweptAt: number | null;
  readonly wholeAt: number | null;
  /** How long until the next one, by the clock that all processes share. */
  readonly dueInMs: number;
  readonly failures: number;
  readonly reason: string | null;
  readonly completeUntil: number | null;
};

/** A sweep that is complete. */
type Swept = {
  readonly startedAt: number;
  readonly whole: boolean;
  /** Whether it shows everything that happened before it began. */
  readonly complete: boolean;
  readonly nextInMs: number;
  /** Why a record could not be read; null when all could. */
  readonly reason: string | null;
};

/** The types of records of a feed. What needs a lease returns false, without any effect, when it was lost. Throws StoreError. */
export type KindStore = {
  all(feed: string): Promise<readonly KindRow[]>;
  begin(lease: FeedLease, kind: string, at: number): Promise<boolean>;
  /** How far the first reading is. */
  progress(lease: FeedLease, kind: string, read: number, total: number | null): Promise<boolean>;
  end(lease: FeedLease, kind: string, swept: Swept): Promise<boolean>;
  /** Without effect for a feed that has another reader now. */
  fail(feed: Pick<FeedRow, "feed" | "reader">, kind: string, reason: string, nextInMs: number): Promise<void>;
  /** After changes were published: what was swept is complete when no hint from before its end remains. */
  settle(feed: string): Promise<void>;
};

/** Types of records in a database. */
export function createKindStore({ nowMs, run, together }: Database): KindStore {
  const one = "feed = $1 AND kind = $2";
  return {
    all: async (feed) => {
      const rows = await run([
        `SELECT kind, synced, begun_at, read_count, total, swept_at, whole_at, due_at - ${nowMs} AS due,
           failures, reason, complete_until FROM ${table.kinds} WHERE feed = $1 AND wanted = 1 ORDER BY place, kind`,
        feed,
      ]);
      return rows.map(toKind);
    },
    begin: (lease, kind, at) =>
      together([
        fenced(lease),
        [
          `UPDATE ${table.kinds} SET begun_at = $3, read_count = 0 WHERE ${one} AND synced = 0 RETURNING kind`,
          ...[lease.feed, kind, at],
        ],
      ]),
    progress: (lease, kind, read, total) =>
      together([
        fenced(lease),
        [
          `UPDATE ${table.kinds} SET read_count = $3, total = $4 WHERE ${one} RETURNING kind`,
          ...[lease.feed, kind, read, total],
        ],
      ]),
    end: (lease, kind, { startedAt, whole, complete, nextInMs, reason }) =>
      together([
        fenced(lease),
        [
          `UPDATE ${table.kinds} SET synced = 1, failures = 0, reason = CAST($7 AS text), due_at = ${nowMs} + $3, swept_at = $4,
             whole_at = CASE WHEN $5 = 1 THEN $4 ELSE whole_at END,
             pending_until = CASE WHEN $6 = 1 THEN $4 ELSE pending_until END,
             pending_at = CASE WHEN $6 = 1 THEN ${nowMs} ELSE pending_at END
           WHERE ${one} RETURNING kind`,
          ...[lease.feed, kind, nextInMs, startedAt, whole ? 1 : 0, complete ? 1 : 0, reason],
        ],
      ]),
    fail: async ({ feed, reader }, kind, reason, nextInMs) => {
      await run([
        `UPDATE ${table.kinds} SET reason = $3, failures = failures + 1, due_at = ${nowMs} + $4
         WHERE ${one} AND EXISTS (SELECT 1 FROM ${table.feeds} WHERE feed = $1 AND reader = $5)`,
        ...[feed, kind, reason, nextInMs, reader],
      ]);
    },
    settle: async (feed) => {
      const isSettled = `feed = $1 AND pending_until IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM ${table.hints} AS h
        WHERE h.feed = $1 AND h.kind = ${table.kinds}.kind AND h.first_at <= ${table.kinds}.pending_at)`;
      if ((await run([`SELECT 1 FROM ${table.kinds} WHERE ${isSettled} LIMIT 1`, feed])).length === 0) return;
      // The feed first, as whoever turns it on: in another order, both could wait for each other.
      await together([
        [`UPDATE ${table.feeds} SET last = last WHERE feed = $1 RETURNING feed`, feed],
        [
          `UPDATE ${table.kinds} SET complete_until = pending_until, pending_until = NULL WHERE ${isSettled} RETURNING kind`,
          feed,
        ],
      ]);
    },
  };
}

const toKind = (row: Row): KindRow => ({
  kind: String(row.kind),
  synced: count(row.synced) === 1,
  begunAt: countOrNull(row.begun_at),
  readCount: count(row.read_count),
  total: countOrNull(row.total),
  sweptAt: countOrNull(row.swept_at),
  wholeAt: countOrNull(row.whole_at),
  dueInMs: Math.max(0, count(row.due)),
  failures: count(row.failures),
  reason: textOrNull(row.reason),
  completeUntil: countOrNull(row.complete_until),
});
