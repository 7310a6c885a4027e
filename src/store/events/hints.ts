import { randomBytes, randomUUID } from "node:crypto";
import type { Database, Row } from "../database.ts";
import { count, countOrNull, partsOf, rowsFrom, textOrNull } from "./sql.ts";
import { table } from "./tables.ts";

/** A record of a feed. */
export type RecordKey = { readonly kind: string; readonly id: string };

/** Who reports that something may have happened. */
type From = "WEBHOOK" | "SELF" | "SWEEP";

/** A record to which something may have happened. */
export type HintRow = RecordKey & {
  /** Renewed with each hint. */
  readonly mark: string;
  /** The mark of the last hint from a write of our own. */
  readonly selfMark: string | null;
  readonly failures: number;
  /** Whether it has waited for writes as long as it may. */
  readonly overdue: boolean;
  /** How long ago a webhook first reported it; null when none did. */
  readonly heardMsAgo: number | null;
};

/** What is to be read again, once for each record. Durable when it resolves. Throws StoreError. */
export type HintStore = {
  /** Of a feed that is on, and types that it has: whether any is. */
  add(business: string, records: readonly RecordKey[], from: From): Promise<boolean>;
  /**
   * The oldest that can be read now: not those of types that were never read, and during a write of our own only its own
   * and those older than `patienceMs`.
   */
  next(feed: string, most: number, patienceMs: number): Promise<readonly HintRow[]>;
  /** How they are now, and whether a write of our own is under way. */
  again(
    feed: string,
    records: readonly RecordKey[],
  ): Promise<{ readonly hints: readonly HintRow[]; readonly writing: boolean }>;
  /** Deletes them unless they were renewed; those remain as hints that are as old as the reading. */
  done(feed: string, hints: readonly HintRow[], readAt: number): Promise<void>;
  /** Tries again later. */
  postpone(feed: string, hints: readonly HintRow[], forMs: number): Promise<void>;
  /** How many there are, of types that were read for the first time. */
  waiting(feed: string): Promise<number>;
  /** The clock that all processes share. */
  clock(): Promise<number>;
  /** Marks a write of our own until it ends, or its time is over; undefined while the feed is off. */
  beginWrite(business: string, forMs: number): Promise<string | undefined>;
  endWrite(id: string): Promise<void>;
};

const byKey = (one: RecordKey, other: RecordKey): number =>
  one.kind < other.kind || (one.kind === other.kind && one.id < other.id) ? -1 : 1;

/** Hints in a database. */
export function createHintStore({ nowMs, run }: Database): HintStore {
  const columns = `h.kind, h.id, h.mark, h.self_mark, h.failures, ${nowMs} - h.heard_at AS heard`;
  const writing = `SELECT 1 FROM ${table.writes} WHERE feed = $1 AND until > ${nowMs}`;

  return {
    add: async (business, records, from) => {
      const unique = [...new Map(records.map((record) => [`${record.kind} ${record.id}`, record])).values()];
      const mark = randomBytes(9).toString("base64url");
      let added = 0;
      // In one order, so that processes do not wait for each other in a circle.
      for (const part of partsOf(unique.toSorted(byKey))) {
        const rows = await run([
          `INSERT INTO ${table.hints} AS held (feed, kind, id, mark, self_mark, first_at, not_before, failures, heard_at)
           SELECT f.feed, k.kind, v.column2, CAST($2 AS text), CAST($3 AS text), ${nowMs}, 0, 0,
             CASE WHEN CAST($4 AS text) = 'WEBHOOK' THEN ${nowMs} END
           FROM (VALUES ${rowsFrom(5, part.length, 2)}) AS v
             JOIN ${table.feeds} AS f ON f.business = $1
             JOIN ${table.kinds} AS k ON k.feed = f.feed AND k.kind = v.column1 AND k.wanted = 1
           WHERE true
           ON CONFLICT (feed, kind, id) DO UPDATE SET
             mark = EXCLUDED.mark, self_mark = COALESCE(EXCLUDED.self_mark, held.self_mark), not_before = 0,
             heard_at = COALESCE(held.heard_at, EXCLUDED.heard_at)
           RETURNING id`,
          ...[business, mark, from === "SELF" ? mark : null, from],
          ...part.flatMap(({ kind, id }) => [kind, id]),
        ]);
        added += rows.length;
      }
      return added > 0;
    },
    next: async (feed, most, patienceMs) => {
      const rows = await run([
        `SELECT ${columns}, CASE WHEN h.first_at <= ${nowMs} - $3 THEN 1 ELSE 0 END AS overdue
         FROM ${table.hints} AS h JOIN ${table.kinds} AS k ON k.feed = h.feed AND k.kind = h.kind
         WHERE h.feed = $1 AND k.synced = 1 AND k.wanted = 1 AND h.not_before <= ${nowMs}
           AND (h.self_mark IS NOT NULL OR h.first_at <= ${nowMs} - $3 OR NOT EXISTS (${writing}))
         ORDER BY h.first_at LIMIT $2`,
        ...[feed, most, patienceMs],
      ]);
      return rows.map(toHint);
    },
    again: async (feed, records) => {
      const hints: HintRow[] = [];
      for (const part of partsOf(records)) {
        const rows = await run([
          `SELECT ${columns}, 0 AS overdue FROM ${table.hints} AS h
           WHERE h.feed = $1 AND (h.kind, h.id) IN (VALUES ${rowsFrom(2, part.length, 2)})`,
          feed,
          ...part.flatMap(({ kind, id }) => [kind, id]),
        ]);
        hints.push(...rows.map(toHint));
      }
      return { hints, writing: (await run([`${writing} LIMIT 1`, feed])).length > 0 };
    },
    done: async (feed, hints, readAt) => {
      for (const part of partsOf(hints.toSorted(byKey))) {
        const gone = await run([
          `DELETE FROM ${table.hints}
           WHERE feed = $1 AND (kind, id, mark) IN (VALUES ${rowsFrom(2, part.length, 3)}) RETURNING id`,
          feed,
          ...part.flatMap(({ kind, id, mark }) => [kind, id, mark]),
        ]);
        if (gone.length === part.length) continue;
        for (const { kind, id, selfMark } of part)
          await run([
            `UPDATE ${table.hints} SET first_at = CAST($4 AS bigint), failures = 0,
               heard_at = CASE WHEN heard_at IS NULL THEN NULL ELSE CAST($4 AS bigint) END,
               self_mark = CASE WHEN self_mark = $5 THEN NULL ELSE self_mark END
             WHERE feed = $1 AND kind = $2 AND id = $3`,
            ...[feed, kind, id, readAt, selfMark],
          ]);
      }
    },
    postpone: async (feed, hints, forMs) => {
      for (const part of partsOf(hints.toSorted(byKey)))
        await run([
          `UPDATE ${table.hints} SET not_before = ${nowMs} + $2, failures = failures + 1
           WHERE feed = $1 AND (kind, id, mark) IN (VALUES ${rowsFrom(3, part.length, 3)})`,
          ...[feed, forMs],
          ...part.flatMap(({ kind, id, mark }) => [kind, id, mark]),
        ]);
    },
    waiting: async (feed) => {
      const [row] = await run([
        `SELECT count(*) AS waiting FROM ${table.hints} AS h JOIN ${table.kinds} AS k ON k.feed = h.feed AND k.kind = h.kind
         WHERE h.feed = $1 AND k.synced = 1 AND k.wanted = 1`,
        feed,
      ]);
      return count(row?.waiting);
    },
    clock: async () => count((await run([`SELECT ${nowMs} AS now`]))[0]?.now),
    beginWrite: async (business, forMs) => {
      const id = randomUUID();
      const rows = await run([
        `INSERT INTO ${table.writes} (id, feed, until)
         SELECT $2, feed, ${nowMs} + $3 FROM ${table.feeds} WHERE business = $1 RETURNING id`,
        ...[business, id, forMs],
      ]);
      return rows.length > 0 ? id : undefined;
    },
    endWrite: async (id) => {
      await run([`DELETE FROM ${table.writes} WHERE id = $1 OR until <= ${nowMs} - 60000`, id]);
    },
  };
}

const toHint = (row: Row): HintRow => ({
  kind: String(row.kind),
  id: String(row.id),
  mark: String(row.mark),
  selfMark: textOrNull(row.self_mark),
  failures: count(row.failures),
  heardMsAgo: countOrNull(row.heard),
  overdue: count(row.overdue) === 1,
});
