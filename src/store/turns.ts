import type { Database } from "./database.ts";

/** A right to change a record, until it expires; `fence` is higher than that of every earlier lease on the record. */
type TurnLease = {
  readonly record: string;
  readonly fence: number;
  /** How often the record has been changed, or may have been. */
  readonly changes: number;
};

/** Turns of several processes: one of them changes a record at a time. Names of records are opaque. Throws StoreError. */
export type TurnStore = {
  /** How often the record has been changed; only differences have a meaning. */
  changes(record: string): Promise<number>;
  /** Undefined while another holds it. One that expired without being given back counts as a change. */
  take(record: string, forMs: number): Promise<TurnLease | undefined>;
  /** Other leases are unaffected. */
  give(lease: TurnLease, wrote: boolean): Promise<void>;
};

const table = "freshbooks_turns";

/** Version 3 of the schema. */
export const tables = `
  CREATE TABLE ${table} (
    record text PRIMARY KEY, fence bigint NOT NULL, changes bigint NOT NULL,
    leased_from bigint NOT NULL, leased_until bigint NOT NULL
  );
`;

/** Rows are kept longer than any operation waits. */
const keptMs = 3_600_000;
const sweepEvery = 1_000;

/** Turns in a database. */
export function createTurnStore({ nowMs, run }: Database): TurnStore {
  let taken = 0;
  const sweep = async () => {
    taken += 1;
    if (taken % sweepEvery === 1)
      await run([
        `DELETE FROM ${table} WHERE leased_from < ${nowMs} - $1 AND leased_until < ${nowMs}`,
        keptMs,
      ]);
  };

  return {
    changes: async (record) => {
      const [row] = await run([`SELECT changes FROM ${table} WHERE record = $1`, record]);
      return Number(row?.changes ?? 0);
    },
    take: async (record, forMs) => {
      // A lease that starts in the future was taken before the clock was set back.
      const [row] = await run([
        `INSERT INTO ${table} AS held (record, fence, changes, leased_from, leased_until)
         VALUES ($1, 1, 0, ${nowMs}, ${nowMs} + $2)
         ON CONFLICT (record) DO UPDATE SET
           fence = held.fence + 1,
           changes = held.changes + CASE WHEN held.leased_until > 0 THEN 1 ELSE 0 END,
           leased_from = ${nowMs}, leased_until = ${nowMs} + $2
         WHERE held.leased_until <= ${nowMs} OR held.leased_from > ${nowMs}
         RETURNING fence, changes`,
        ...[record, Math.ceil(forMs)],
      ]);
      if (!row) return undefined;
      await sweep();
      return { record, fence: Number(row.fence), changes: Number(row.changes) };
    },
    give: async ({ record, fence }, wrote) => {
      await run([
        `UPDATE ${table} SET leased_until = 0, changes = changes + $3 WHERE record = $1 AND fence = $2`,
        ...[record, fence, wrote ? 1 : 0],
      ]);
    },
  };
}
