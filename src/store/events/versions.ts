import type { Database } from "../database.ts";
import { type FeedLease, fenced } from "./leases.ts";
import { count, padded, partsOf, placesFrom, rowsFrom } from "./sql.ts";
import { table } from "./tables.ts";

/** A record as it was last published: hashes of its fields, as text. */
export type VersionRow = {
  readonly id: string;
  /** Such as `2026-06-30`; empty without one. */
  readonly day: string;
  readonly state: string;
  /** Of all fields. */
  readonly digest: string;
  readonly fields: string;
};

type DayRange = {
  readonly from?: string;
  readonly before?: string;
  readonly after?: { readonly day: string; readonly id: string };
  readonly most: number;
};

/** What is known of records. Throws StoreError. */
export type VersionStore = {
  of(feed: string, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, VersionRow>>;
  /** Ids of those that are not deleted, in their order, after one. */
  present(feed: string, kind: string, after: string, most: number): Promise<readonly string[]>;
  /** Those that are not deleted, by their days and ids. */
  byDay(feed: string, kind: string, range: DayRange): Promise<readonly Pick<VersionRow, "id" | "day">[]>;
  /** Those that were read for the first time, without a change. False, without any effect, when the lease was lost. */
  add(lease: FeedLease, kind: string, versions: readonly VersionRow[]): Promise<boolean>;
  /** How many are not deleted, by kind. */
  counts(feed: string): Promise<ReadonlyMap<string, number>>;
};

const deleted = "DELETED";

/** Writes versions; each returns a row. */
export const putVersions = (
  feed: string,
  kind: string,
  versions: readonly VersionRow[],
  put: "new" | "all",
) =>
  partsOf(versions).map(
    (part) =>
      [
        `INSERT INTO ${table.versions} (feed, kind, id, day, state, digest, fields) VALUES ${rowsFrom(1, part.length, 7)}
         ON CONFLICT (feed, kind, id) DO UPDATE SET ${
           put === "all"
             ? "day = EXCLUDED.day, state = EXCLUDED.state, digest = EXCLUDED.digest, fields = EXCLUDED.fields"
             : "id = EXCLUDED.id"
         } RETURNING id`,
        ...part.flatMap(({ id, day, state, digest, fields }) => [feed, kind, id, day, state, digest, fields]),
      ] as const,
  );

/** Versions in a database. */
export function createVersionStore({ run, together }: Database): VersionStore {
  return {
    of: async (feed, kind, ids) => {
      if (ids.length === 0) return new Map();
      const wanted = padded(ids);
      const rows = await run([
        `SELECT id, day, state, digest, fields FROM ${table.versions}
         WHERE feed = $1 AND kind = $2 AND id IN (${placesFrom(3, wanted.length)})`,
        ...[feed, kind, ...wanted],
      ]);
      return new Map(
        rows.map(({ id, day, state, digest, fields }) => [
          String(id),
          {
            ...{ id: String(id), day: String(day), state: String(state) },
            ...{ digest: String(digest), fields: String(fields) },
          },
        ]),
      );
    },
    present: async (feed, kind, after, most) => {
      const rows = await run([
        `SELECT id FROM ${table.versions} WHERE feed = $1 AND kind = $2 AND id > $3 AND state <> $4 ORDER BY id LIMIT $5`,
        ...[feed, kind, after, deleted, most],
      ]);
      return rows.map(({ id }) => String(id));
    },
    byDay: async (feed, kind, { from = "", before = "9999-99-99", after, most }) => {
      // The index is entered at the last one, not at the first of the range.
      const start = after && after.day > from ? after.day : from;
      const rows = await run([
        `SELECT id, day FROM ${table.versions}
         WHERE feed = $1 AND kind = $2 AND state <> $3 AND day >= $4 AND day < $5
           AND (day > $6 OR (day = $6 AND id > $7)) ORDER BY day, id LIMIT $8`,
        ...[feed, kind, deleted, start, before, after?.day ?? "", after?.id ?? "", most],
      ]);
      return rows.map(({ id, day }) => ({ id: String(id), day: String(day) }));
    },
    add: (lease, kind, versions) =>
      together([fenced(lease), ...putVersions(lease.feed, kind, versions, "new")]),
    counts: async (feed) => {
      const rows = await run([
        `SELECT kind, count(*) AS known FROM ${table.versions} WHERE feed = $1 AND state <> $2 GROUP BY kind`,
        ...[feed, deleted],
      ]);
      return new Map(rows.map(({ kind, known }) => [String(kind), count(known)]));
    },
  };
}
