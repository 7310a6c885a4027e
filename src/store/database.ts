/** A row as returned by databases; numbers may be text. */
export type Row = Readonly<Record<string, unknown>>;

/** A parameter of a statement. */
export type Value = string | number | null;

/** Parameters are `$1`, `$2` … */
export type Statement = readonly [sql: string, ...values: Value[]];

/**
 * What the store requires of a database; each promise is durable or has no effect. What would violate a unique index
 * has no effect, and returns no row. Throws only StoreError.
 */
export type Database = {
  /** SQL for the milliseconds of the clock that all processes share. */
  readonly nowMs: string;
  run(statement: Statement): Promise<readonly Row[]>;
  /** Atomic: false, without any effect, when one of them returns no row. */
  together(statements: readonly Statement[]): Promise<boolean>;
  /** Wakes other processes; undefined where they can only look. Signals may be lost. */
  readonly signals?: Signals;
  /** May be called again. */
  close(): Promise<void>;
};

/** Signals to all processes that share the database. */
export type Signals = {
  /** The statement that sends one, when its transaction is durable. */
  send(text: string): Statement;
  /** Returns how to end. */
  listen(heard: (text: string) => void): () => Promise<void>;
};

/** The clock of SQLite. */
export const sqliteNowMs = "CAST(unixepoch('subsec') * 1000 AS INTEGER)";

/** The store failed. The message has at most a code: no row, no parameter, no address. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
