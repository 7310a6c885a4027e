import type { Database, Statement } from "../database.ts";
import { count } from "./sql.ts";
import { table } from "./tables.ts";

/** What one process at a time does for a feed: publish changes, or sweep. */
type Duty = "publish" | "sweep";

/** A right to it, until it expires; `fence` is higher than that of every earlier lease. */
export type FeedLease = { readonly feed: string; readonly duty: Duty; readonly fence: number };

/** The duties of several processes. */
export type LeaseStore = {
  /** Undefined while another holds it. */
  take(feed: string, duty: Duty, forMs: number): Promise<FeedLease | undefined>;
  /** False when it was lost. */
  keep(lease: FeedLease, forMs: number): Promise<boolean>;
  give(lease: FeedLease): Promise<void>;
};

/** The statement that fails a transaction when the lease was lost. */
export const fenced = ({ feed, duty, fence }: FeedLease): Statement => [
  `UPDATE ${table.feeds} SET ${duty}_fence = ${duty}_fence WHERE feed = $1 AND ${duty}_fence = $2 RETURNING feed`,
  ...[feed, fence],
];

/** Leases in a database. */
export function createLeaseStore({ nowMs, run }: Database): LeaseStore {
  return {
    take: async (feed, duty, forMs) => {
      // A lease that starts in the future was taken before the clock was set back.
      const [row] = await run([
        `UPDATE ${table.feeds} SET ${duty}_fence = ${duty}_fence + 1, ${duty}_from = ${nowMs}, ${duty}_until = ${nowMs} + $2
         WHERE feed = $1 AND (${duty}_until <= ${nowMs} OR ${duty}_from > ${nowMs}) RETURNING ${duty}_fence AS fence`,
        ...[feed, forMs],
      ]);
      return row && { feed, duty, fence: count(row.fence) };
    },
    keep: async ({ feed, duty, fence }, forMs) => {
      const rows = await run([
        `UPDATE ${table.feeds} SET ${duty}_until = ${nowMs} + $3 WHERE feed = $1 AND ${duty}_fence = $2 RETURNING feed`,
        ...[feed, fence, forMs],
      ]);
      return rows.length > 0;
    },
    give: async ({ feed, duty, fence }) => {
      await run([
        `UPDATE ${table.feeds} SET ${duty}_until = 0 WHERE feed = $1 AND ${duty}_fence = $2`,
        ...[feed, fence],
      ]);
    },
  };
}
