import type { Database, Row, Statement, Value } from "../database.ts";
import type { FeedLease } from "./leases.ts";
import { count, countOrNull, padded, partsOf, placesFrom, rowsFrom } from "./sql.ts";
import { table } from "./tables.ts";
import { putVersions, type VersionRow } from "./versions.ts";

/** An entry of a feed. */
export type ChangeRow = {
  readonly number: number;
  readonly at: number;
  readonly action: string;
  readonly kind: string;
  readonly record: string;
  /** As text. */
  readonly fields: string;
  readonly origin: string;
};

/** What entries must be one of; an absent list hides nothing. */
export type ChangeCriteria = Partial<
  Readonly<Record<"kind" | "action" | "origin" | "record", readonly string[]>>
>;

type Bounds = { readonly after?: number | undefined; readonly before?: number | undefined };

/** So many rows at a time: a statement has a time limit. */
const rowsAtATime = 5_000;

/** Which entries are kept. */
export type Kept = { readonly last: number; readonly first: number | null };

/** The entries of feeds. Throws StoreError. */
export type ChangeStore = {
  /** Undefined when the feed is off. */
  kept(feed: string): Promise<Kept | undefined>;
  /** In their order; from the newest one back with `newest`. */
  read(
    feed: string,
    bounds: Bounds & { readonly most: number; readonly newest?: boolean },
    criteria: ChangeCriteria,
  ): Promise<readonly ChangeRow[]>;
  count(feed: string, criteria: ChangeCriteria): Promise<number>;
  /**
   * Appends entries after `last`, and what is known from now on: all of it, or nothing, and false, when the lease was
   * lost or other entries were appended.
   */
  publish(
    lease: FeedLease,
    last: number,
    changes: readonly ChangeRow[],
    versions: ReadonlyMap<string, readonly VersionRow[]>,
  ): Promise<boolean>;
  /** Deletes entries from before. */
  forget(feed: string, before: number): Promise<void>;
};

/** Entries in a database; `signal` wakes other processes when a transaction is durable. */
export function createChangeStore(
  { run, together }: Database,
  signal: (feed: string) => Statement[],
): ChangeStore {
  return {
    kept: async (feed) => {
      const [row] = await run([
        `SELECT last, (SELECT min(number) FROM ${table.changes} WHERE feed = $1) AS first
         FROM ${table.feeds} WHERE feed = $1`,
        feed,
      ]);
      return row && { last: count(row.last), first: countOrNull(row.first) };
    },
    read: async (feed, { after, before, most, newest = false }, criteria) => {
      const { where, values } = conditions(feed, criteria, { after, before });
      const rows = await run([
        `SELECT number, at, action, kind, record, fields, origin FROM ${table.changes}
         WHERE ${where} ORDER BY number ${newest ? "DESC" : "ASC"} LIMIT ${Math.floor(most)}`,
        ...values,
      ]);
      const read = rows.map(toChange);
      return newest ? read.toReversed() : read;
    },
    count: async (feed, criteria) => {
      const { where, values } = conditions(feed, criteria, {});
      const [row] = await run([`SELECT count(*) AS found FROM ${table.changes} WHERE ${where}`, ...values]);
      return count(row?.found);
    },
    publish: ({ feed, fence }, last, changes, versions) =>
      together([
        [
          `UPDATE ${table.feeds} SET last = last + $3 WHERE feed = $1 AND publish_fence = $2 AND last = $4 RETURNING last`,
          ...[feed, fence, changes.length, last],
        ],
        ...partsOf(changes).map(
          (part): Statement => [
            `INSERT INTO ${table.changes} (feed, number, at, action, kind, record, fields, origin)
             VALUES ${rowsFrom(1, part.length, 8)} RETURNING number`,
            ...part.flatMap((each) => [
              ...[feed, each.number, each.at, each.action],
              ...[each.kind, each.record, each.fields, each.origin],
            ]),
          ],
        ),
        ...[...versions].flatMap(([kind, rows]) => putVersions(feed, kind, rows, "all")),
        ...signal(feed),
      ]),
    forget: async (feed, before) => {
      for (let old = rowsAtATime; old === rowsAtATime; ) {
        const oldest = await run([
          `SELECT number, at FROM ${table.changes} WHERE feed = $1 ORDER BY number LIMIT ${rowsAtATime}`,
          feed,
        ]);
        const kept = oldest.findIndex(({ at }) => count(at) >= before);
        old = kept < 0 ? oldest.length : kept;
        const last = oldest[old - 1];
        if (last)
          await run([
            `DELETE FROM ${table.changes} WHERE feed = $1 AND number <= $2`,
            feed,
            count(last.number),
          ]);
      }
    },
  };
}

function conditions(feed: string, criteria: ChangeCriteria, { after, before }: Bounds) {
  const values: Value[] = [feed];
  const parts = ["feed = $1"];
  for (const column of ["kind", "action", "origin", "record"] as const) {
    const list = criteria[column];
    if (list === undefined) continue;
    if (list.length === 0) parts.push("1 = 0");
    else {
      const wanted = padded(list);
      parts.push(`${column} IN (${placesFrom(values.length + 1, wanted.length)})`);
      values.push(...wanted);
    }
  }
  if (after !== undefined) parts.push(`number > $${values.push(after)}`);
  if (before !== undefined) parts.push(`number < $${values.push(before)}`);
  return { where: parts.join(" AND "), values };
}

const toChange = (row: Row): ChangeRow => ({
  number: count(row.number),
  at: count(row.at),
  action: String(row.action),
  kind: String(row.kind),
  record: String(row.record),
  fields: String(row.fields),
  origin: String(row.origin),
});
