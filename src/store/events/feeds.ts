import { randomBytes } from "node:crypto";
import type { Database, Row } from "../database.ts";
import { count, countOrNull, padded, placesFrom, textOrNull } from "./sql.ts";
import { table } from "./tables.ts";

/** A feed that is on. Times are in milliseconds. */
export type FeedRow = {
  readonly business: string;
  /** Random, and new each time that it is turned on. */
  readonly feed: string;
  readonly account: string | null;
  readonly reader: string;
  readonly startedAt: number;
  readonly last: number;
  /** How long it rests after a failure, by the clock that all processes share. */
  readonly restsMs: number;
  readonly failures: number;
  readonly reason: string | null;
};

/** A feed, and whether a type of record is to be swept, and any record to be read again. */
type DueRow = {
  readonly business: string;
  readonly feed: string;
  readonly sweepDue: boolean;
  readonly hinted: boolean;
};

type Wanted = {
  readonly business: string;
  readonly account: string | null;
  readonly reader: string;
  readonly kinds: readonly string[];
  readonly startedAt: number;
};

/** The feeds that are on. Throws StoreError. */
export type FeedStore = {
  find(business: string): Promise<FeedRow | undefined>;
  any(): Promise<boolean>;
  /** All, and what there is to do. */
  due(): Promise<readonly DueRow[]>;
  /** One that is on keeps its entries; what is known of kinds that are no longer wanted is forgotten. */
  turnOn(wanted: Wanted): Promise<void>;
  turnOff(business: string): Promise<void>;
  /** Rests after a failure; the reason is for people. */
  fail(feed: string, reason: string, forMs: number): Promise<void>;
  succeed(feed: string): Promise<void>;
  /** Deletes what earlier feeds left. */
  clean(): Promise<void>;
};

/** What belongs to a feed, with what identifies a row in it. */
const dependents = [
  [table.hints, "kind, id"],
  [table.writes, "id"],
  [table.versions, "kind, id"],
  [table.changes, "number"],
  [table.kinds, "kind"],
] as const;
/** So many rows at a time: a statement has a time limit. */
const rowsAtATime = 5_000;

/** Feeds in a database. */
export function createFeedStore({ nowMs, run, signals }: Database): FeedStore {
  const columns = `business, feed, account, reader, started_at, last, retry_at - ${nowMs} AS rests, failures, reason`;

  const remove = async (feed: string) => {
    for (const [each, key] of dependents)
      for (let removed = rowsAtATime; removed === rowsAtATime; )
        removed = (
          await run([
            `DELETE FROM ${each} WHERE feed = $1
               AND (${key}) IN (SELECT ${key} FROM ${each} WHERE feed = $1 LIMIT ${rowsAtATime}) RETURNING feed`,
            feed,
          ])
        ).length;
  };

  return {
    find: async (business) => {
      const [row] = await run([`SELECT ${columns} FROM ${table.feeds} WHERE business = $1`, business]);
      return row && toFeed(row);
    },
    any: async () => (await run([`SELECT 1 FROM ${table.feeds} LIMIT 1`])).length > 0,
    due: async () => {
      const rows = await run([
        `SELECT business, feed,
           CASE WHEN retry_at <= ${nowMs} AND (SELECT min(k.due_at) FROM ${table.kinds} AS k WHERE k.feed = f.feed) <= ${nowMs}
             THEN 1 ELSE 0 END AS due,
           CASE WHEN retry_at <= ${nowMs} AND EXISTS (SELECT 1 FROM ${table.hints} AS h WHERE h.feed = f.feed)
             THEN 1 ELSE 0 END AS hinted
         FROM ${table.feeds} AS f ORDER BY business`,
      ]);
      return rows.map(({ business, feed, due, hinted }) => ({
        ...{ business: String(business), feed: String(feed) },
        ...{ sweepDue: count(due) === 1, hinted: count(hinted) === 1 },
      }));
    },
    turnOn: async ({ business, account, reader, kinds, startedAt }) => {
      const [row] = await run([
        `INSERT INTO ${table.feeds} (business, feed, account, reader, started_at, last, retry_at, failures, reason,
           publish_fence, publish_from, publish_until, sweep_fence, sweep_from, sweep_until)
         VALUES ($1, $2, $3, $4, $5, 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0)
         ON CONFLICT (business) DO UPDATE SET account = $3, reader = $4, retry_at = 0, failures = 0, reason = NULL
         RETURNING feed`,
        ...[business, randomBytes(9).toString("base64url"), account, reader, startedAt],
      ]);
      const feed = String(row?.feed);
      const wanted = padded(kinds);
      for (const each of [table.hints, table.versions, table.kinds])
        await run([
          `DELETE FROM ${each} WHERE feed = $1 AND kind NOT IN (${placesFrom(2, wanted.length)})`,
          ...[feed, ...wanted],
        ]);
      for (const [place, kind] of kinds.entries())
        await run([
          `INSERT INTO ${table.kinds} (feed, kind, place, synced, read_count, due_at, failures)
           VALUES ($1, $2, $3, 0, 0, 0, 0)
           ON CONFLICT (feed, kind) DO UPDATE SET place = $3,
             due_at = CASE WHEN ${table.kinds}.reason IS NULL THEN ${table.kinds}.due_at ELSE 0 END`,
          ...[feed, kind, place],
        ]);
    },
    turnOff: async (business) => {
      const [row] = await run([`DELETE FROM ${table.feeds} WHERE business = $1 RETURNING feed`, business]);
      if (!row) return;
      if (signals) await run(signals.send(String(row.feed)));
      await remove(String(row.feed));
    },
    fail: async (feed, reason, forMs) => {
      await run([
        `UPDATE ${table.feeds} SET reason = $2, failures = failures + 1, retry_at = ${nowMs} + $3 WHERE feed = $1`,
        ...[feed, reason, forMs],
      ]);
    },
    succeed: async (feed) => {
      await run([
        `UPDATE ${table.feeds} SET reason = NULL, failures = 0, retry_at = 0 WHERE feed = $1 AND failures > 0`,
        feed,
      ]);
    },
    clean: async () => {
      for (const [each] of dependents) {
        const rows = await run([
          `SELECT DISTINCT feed FROM ${each} WHERE feed NOT IN (SELECT feed FROM ${table.feeds})`,
        ]);
        for (const { feed } of rows) await remove(String(feed));
      }
    },
  };
}

const toFeed = (row: Row): FeedRow => ({
  business: String(row.business),
  feed: String(row.feed),
  account: textOrNull(row.account),
  reader: String(row.reader),
  startedAt: count(row.started_at),
  last: count(row.last),
  restsMs: Math.max(0, countOrNull(row.rests) ?? 0),
  failures: count(row.failures),
  reason: textOrNull(row.reason),
});
