import type { Database, Statement } from "./database.ts";

/** What identifies a deed, and what is to be done: both opaque hashes. */
type Key = {
  /** Who does what under which key. */
  readonly scope: string;
  /** What is done, the same for other scopes that do the same: hashed under each valid key, the newest first. */
  readonly fingerprints: readonly [string, ...string[]];
};

/** A right to carry out the deed of a key, until it expires; `fence` is higher than that of every earlier lease. */
export type KeyLease = Key & { readonly fence: number };

/** What is known of a key. */
export type Taken =
  /** Nobody else carries it out. The journal is what was noted last; null when nothing was begun. */
  | { readonly is: "taken"; readonly lease: KeyLease; readonly journal: string | null }
  /** Another call carries it out just now. */
  | { readonly is: "busy" }
  /** The key stands for another deed. */
  | { readonly is: "other" }
  | { readonly is: "done"; readonly outcome: string };

/** How a deed stands: a call carries it out, one was cut off or rejected halfway, or it has ended. */
type Seen =
  | { readonly is: "running" | "open"; readonly journal: string | null }
  | { readonly is: "done"; readonly outcome: string };

/**
 * The journal of deeds that must be carried out once: before a step is taken its intent is noted, afterwards its
 * outcome, so that whoever takes the key next goes on from there. Every call is atomic and durable when it resolves;
 * several processes may share one store. Journals and outcomes are opaque texts. Throws StoreError.
 */
export type KeyStore = {
  /** Begins a deed, or continues one that was cut off. */
  take(key: Key, forMs: number): Promise<Taken>;
  /** Looks at a key without taking it; undefined for one that is not known, or no longer kept. */
  peek(scope: string): Promise<Seen | undefined>;
  /**
   * Replaces the journal; null when nothing remains to be known. `records` are the names of what the deed made: false,
   * without any effect, when another deed made one of them, or the lease was lost.
   */
  note(lease: KeyLease, journal: string | null, records?: readonly string[]): Promise<boolean>;
  /** Ends the deed, and keeps its outcome for `keptMs`. False when the lease was lost. */
  finish(lease: KeyLease, outcome: string, keptMs: number): Promise<boolean>;
  /** Lets others take it: they continue from its journal, or begin anew if there is none. */
  release(lease: KeyLease): Promise<void>;
  /** Those that other deeds made. */
  claimed(lease: KeyLease, records: readonly string[]): Promise<ReadonlySet<string>>;
  /** How many other keys stand for the same deed and have not ended. */
  rivals(lease: KeyLease): Promise<number>;
};

const table = "freshbooks_keys";
const made = "freshbooks_key_records";

/** Version 2 of the schema. */
export const tables = `
  CREATE TABLE ${table} (
    scope text PRIMARY KEY, fingerprint text NOT NULL, journal text, outcome text, kept_until bigint NOT NULL,
    fence bigint NOT NULL, leased_from bigint NOT NULL, leased_until bigint NOT NULL
  );
  CREATE INDEX ${table}_alike ON ${table} (fingerprint);
  CREATE INDEX ${table}_kept ON ${table} (kept_until);
  CREATE TABLE ${made} (record text PRIMARY KEY, scope text NOT NULL, kept_until bigint NOT NULL);
  CREATE INDEX ${made}_kept ON ${made} (kept_until);
`;

/** How long a deed without an outcome is kept, and what deeds made: as long as an outcome at most. */
export const openMs = 30 * 24 * 3_600_000;
const sweepEvery = 1_000;
const attempts = 5;

/** Parameters from `$first` on. */
const places = (first: number, values: readonly string[]): string =>
  values.map((_, index) => `$${first + index}`).join(", ");

/** Keys in a database. */
export function createKeyStore({ nowMs, run, together }: Database): KeyStore {
  let taken = 0;
  const sweep = async () => {
    taken += 1;
    if (taken % sweepEvery !== 1) return;
    for (const each of [table, made]) await run([`DELETE FROM ${each} WHERE kept_until <= ${nowMs}`]);
  };
  const mine = "scope = $1 AND fence = $2";

  async function attempt({ scope, fingerprints }: Key, forMs: number): Promise<Taken | undefined> {
    const lease = (fence: unknown): KeyLease => ({ scope, fingerprints, fence: Number(fence) });
    const leased = `${nowMs}, ${nowMs} + $3`;
    // One whose time is over is as good as absent.
    const [begun] = await run([
      `INSERT INTO ${table} AS held (scope, fingerprint, kept_until, fence, leased_from, leased_until)
       VALUES ($1, $2, ${nowMs} + $4, 1, ${leased})
       ON CONFLICT (scope) DO UPDATE SET
         fingerprint = $2, journal = NULL, outcome = NULL, kept_until = ${nowMs} + $4, fence = held.fence + 1,
         leased_from = ${nowMs}, leased_until = ${nowMs} + $3
       WHERE held.kept_until <= ${nowMs} RETURNING fence`,
      ...[scope, fingerprints[0], Math.ceil(forMs), openMs],
    ]);
    if (begun) return { is: "taken", lease: lease(begun.fence), journal: null };
    // A lease that starts in the future was taken before the clock was set back.
    const [continued] = await run([
      `UPDATE ${table} SET fence = fence + 1, leased_from = ${nowMs}, leased_until = ${nowMs} + $2
       WHERE scope = $1 AND fingerprint IN (${places(3, fingerprints)}) AND outcome IS NULL
         AND (leased_until <= ${nowMs} OR leased_from > ${nowMs}) RETURNING fence, journal`,
      ...[scope, Math.ceil(forMs), ...fingerprints],
    ]);
    if (continued) {
      const journal = continued.journal === null ? null : String(continued.journal);
      return { is: "taken", lease: lease(continued.fence), journal };
    }
    const [found] = await run([`SELECT fingerprint, outcome FROM ${table} WHERE scope = $1`, scope]);
    if (!found) return undefined; // it was released meanwhile
    if (!fingerprints.includes(String(found.fingerprint))) return { is: "other" };
    return found.outcome === null ? { is: "busy" } : { is: "done", outcome: String(found.outcome) };
  }

  return {
    take: async (key, forMs) => {
      await sweep();
      for (let left = attempts; left > 0; left -= 1) {
        const known = await attempt(key, forMs);
        if (known) return known;
      }
      return { is: "busy" };
    },
    peek: async (scope) => {
      const [row] = await run([
        `SELECT journal, outcome, CASE WHEN leased_until > ${nowMs} AND leased_from <= ${nowMs} THEN 1 ELSE 0 END AS leased
         FROM ${table} WHERE scope = $1 AND kept_until > ${nowMs}`,
        scope,
      ]);
      if (!row) return undefined;
      if (row.outcome !== null) return { is: "done", outcome: String(row.outcome) };
      const journal = row.journal === null ? null : String(row.journal);
      return { is: Number(row.leased) === 1 ? "running" : "open", journal };
    },
    note: ({ scope, fence }, journal, records = []) =>
      together([
        [`UPDATE ${table} SET journal = $3 WHERE ${mine} RETURNING scope`, scope, fence, journal],
        ...records.map(
          (record): Statement => [
            `INSERT INTO ${made} AS known (record, scope, kept_until) VALUES ($1, $2, ${nowMs} + $3)
             ON CONFLICT (record) DO UPDATE SET kept_until = ${nowMs} + $3 WHERE known.scope = $2 RETURNING record`,
            ...[record, scope, openMs],
          ],
        ),
      ]),
    finish: async ({ scope, fence }, outcome, keptMs) => {
      const rows = await run([
        `UPDATE ${table} SET journal = NULL, outcome = $3, kept_until = ${nowMs} + $4, leased_until = 0
         WHERE ${mine} RETURNING scope`,
        ...[scope, fence, outcome, keptMs],
      ]);
      return rows.length > 0;
    },
    release: async ({ scope, fence }) => {
      await run([
        `DELETE FROM ${table} WHERE ${mine} AND journal IS NULL AND outcome IS NULL`,
        ...[scope, fence],
      ]);
      await run([`UPDATE ${table} SET leased_until = 0 WHERE ${mine}`, scope, fence]);
    },
    claimed: async ({ scope }, records) => {
      if (records.length === 0) return new Set();
      const rows = await run([
        `SELECT record FROM ${made} WHERE scope <> $1 AND record IN (${places(2, records)})`,
        ...[scope, ...records],
      ]);
      return new Set(rows.map(({ record }) => String(record)));
    },
    rivals: async ({ scope, fingerprints }) => {
      const [row] = await run([
        `SELECT count(*) AS rivals FROM ${table}
         WHERE fingerprint IN (${places(2, fingerprints)}) AND scope <> $1 AND outcome IS NULL`,
        ...[scope, ...fingerprints],
      ]);
      return Number(row?.rivals ?? 0);
    },
  };
}
