import { randomBytes } from "node:crypto";
import type { Database, Row, Statement } from "../database.ts";
import { count, countOrNull, padded, partsOf, placesFrom, rowsFrom, textOrNull } from "./sql.ts";
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
  /** How many are reading the books for the first time, cannot read them, and all. */
  tally(): Promise<{ readonly syncing: number; readonly stalled: number; readonly all: number }>;
  /** All, and what there is to do. */
  due(): Promise<readonly DueRow[]>;
  /**
   * All of it, or nothing. One that is on keeps its entries, and what is known of kinds that are no longer wanted: as soon
   * as one is wanted again, it is compared.
   */
  turnOn(wanted: Wanted): Promise<void>;
  turnOff(business: string): Promise<void>;
  /** Rests after a failure; the reason is for people. Without effect when it has another reader now. */
  fail(feed: Pick<FeedRow, "feed" | "reader">, reason: string, forMs: number): Promise<void>;
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

/** The statements that turn a feed on; each returns a row. */
function turningOn({ business, account, reader, kinds, startedAt }: Wanted): Statement[] {
  const wanted = padded(kinds);
  const isWanted = (first: number) => `kind IN (${placesFrom(first, wanted.length)})`;
  const own = `feed = (SELECT feed FROM ${table.feeds} WHERE business = $1)`;
  const again = (column: string, value: string) =>
    `${column} = CASE WHEN held.wanted = 0 THEN ${value} ELSE held.${column} END`;
  return [
    [
      `INSERT INTO ${table.feeds} (business, feed, account, reader, started_at, last, retry_at, failures, reason,
         publish_fence, publish_from, publish_until, sweep_fence, sweep_from, sweep_until)
       VALUES ($1, $2, $3, $4, $5, 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0)
       ON CONFLICT (business) DO UPDATE SET account = $3, reader = $4, retry_at = 0, failures = 0, reason = NULL
       RETURNING feed`,
      ...[business, randomBytes(9).toString("base64url"), account, reader, startedAt],
    ],
    // A sweep that is under way would end as if it had seen a kind while that is not wanted.
    [
      `UPDATE ${table.feeds} AS f SET sweep_fence = sweep_fence + less.removed, sweep_until = sweep_until * (1 - less.removed)
       FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM ${table.kinds} WHERE ${own} AND wanted = 1 AND NOT ${isWanted(2)})
         THEN 1 ELSE 0 END AS removed) AS less
       WHERE f.business = $1 RETURNING feed`,
      ...[business, ...wanted],
    ],
    ...partsOf([...kinds.entries()]).map(
      (part): Statement => [
        `INSERT INTO ${table.kinds} AS held (feed, kind, place, synced, read_count, due_at, failures)
         SELECT f.feed, v.column1, CAST(v.column2 AS bigint), 0, 0, 0, 0
         FROM (VALUES ${rowsFrom(2, part.length, 2)}) AS v JOIN ${table.feeds} AS f ON f.business = $1
         WHERE true
         ON CONFLICT (feed, kind) DO UPDATE SET place = EXCLUDED.place, wanted = 1,
           due_at = CASE WHEN held.reason IS NULL AND held.wanted = 1 THEN held.due_at ELSE 0 END,
           ${["whole_at", "complete_until", "pending_until", "pending_at", "reason"].map((column) => again(column, "NULL")).join(", ")},
           ${again("failures", "0")}
         RETURNING kind`,
        business,
        ...part.flatMap(([place, kind]) => [kind, String(place)]),
      ],
    ),
    [
      `UPDATE ${table.kinds} SET wanted = CASE WHEN ${isWanted(2)} THEN 1 ELSE 0 END WHERE ${own} RETURNING kind`,
      ...[business, ...wanted],
    ],
  ];
}

/** Feeds in a database. */
export function createFeedStore({ nowMs, run, together, signals }: Database): FeedStore {
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
    tally: async () => {
      const some = (of: string) =>
        `EXISTS (SELECT 1 FROM ${table.kinds} AS k WHERE k.feed = f.feed AND k.wanted = 1 AND ${of})`;
      const stalled = `(f.reason IS NOT NULL OR NOT ${some("(k.reason IS NULL OR k.failures = 0)")})`;
      const [row] = await run([
        `SELECT count(*) AS feeds, count(CASE WHEN ${stalled} THEN 1 END) AS stalled,
           count(CASE WHEN NOT ${stalled} AND ${some("k.synced = 0 AND k.reason IS NULL")} THEN 1 END) AS syncing
         FROM ${table.feeds} AS f`,
      ]);
      return { syncing: count(row?.syncing), stalled: count(row?.stalled), all: count(row?.feeds) };
    },
    due: async () => {
      const rows = await run([
        `SELECT business, feed,
           CASE WHEN retry_at <= ${nowMs} AND (SELECT min(k.due_at) FROM ${table.kinds} AS k WHERE k.feed = f.feed AND k.wanted = 1) <= ${nowMs}
             THEN 1 ELSE 0 END AS due,
           CASE WHEN retry_at <= ${nowMs} AND EXISTS (
             SELECT 1 FROM ${table.hints} AS h JOIN ${table.kinds} AS k ON k.feed = h.feed AND k.kind = h.kind
             WHERE h.feed = f.feed AND k.wanted = 1)
             THEN 1 ELSE 0 END AS hinted
         FROM ${table.feeds} AS f ORDER BY business`,
      ]);
      return rows.map(({ business, feed, due, hinted }) => ({
        ...{ business: String(business), feed: String(feed) },
        ...{ sweepDue: count(due) === 1, hinted: count(hinted) === 1 },
      }));
    },
    turnOn: async (wanted) => {
      await together(turningOn(wanted));
    },
    turnOff: async (business) => {
      const [row] = await run([`DELETE FROM ${table.feeds} WHERE business = $1 RETURNING feed`, business]);
      if (!row) return;
      if (signals) await run(signals.send(String(row.feed)));
      await remove(String(row.feed));
    },
    fail: async ({ feed, reader }, reason, forMs) => {
      await run([
        `UPDATE ${table.feeds} SET reason = $2, failures = failures + 1, retry_at = ${nowMs} + $3
         WHERE feed = $1 AND reader = $4`,
        ...[feed, reason, forMs, reader],
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
