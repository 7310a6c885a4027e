import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { createSqlStore, type Statement, tables } from "./sql.ts";
import { StoreError, type TokenStore } from "./tokenStore.ts";

type Options = {
  /** The file; created when missing, readable only by its owner. */
  path: string;
  /** How long a statement waits for other processes; it blocks this process. */
  busyTimeoutMs?: number;
};

/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE. */
const notUnique = new Set([1555, 2067]);

/** One file for all processes of a machine. Throws StoreError when it cannot be opened. */
export function openSqliteStore({ path, busyTimeoutMs = 2_000 }: Options): TokenStore {
  const database = certain(() => {
    closeSync(openSync(path, "a", 0o600));
    chmodSync(path, 0o600); // SQLite gives the files beside it the same mode
    const opened = new DatabaseSync(path, { timeout: busyTimeoutMs });
    opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    opened.exec(`BEGIN IMMEDIATE; ${tables}; COMMIT`);
    return opened;
  });
  const prepared = new Map<string, StatementSync>();
  const run = ([sql, ...values]: Statement) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const named: Record<string, SQLInputValue> = {};
    for (const [index, value] of values.entries()) named[`$${index + 1}`] = value;
    try {
      return statement.all(named);
    } catch (error) {
      if (notUnique.has((error as { errcode?: number }).errcode ?? 0)) return [];
      throw error;
    }
  };

  return createSqlStore({
    nowMs: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    run: async (statement) => certain(() => run(statement)),
    together: async (statements) =>
      certain(() => {
        database.exec("BEGIN IMMEDIATE");
        try {
          const done = statements.every((statement) => run(statement).length > 0);
          database.exec(done ? "COMMIT" : "ROLLBACK");
          return done;
        } catch (error) {
          if (database.isTransaction) database.exec("ROLLBACK");
          throw error;
        }
      }),
    close: async () => {
      if (database.isOpen) database.close();
    },
  });
}

function certain<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { errcode, code } = error as { errcode?: number; code?: string };
    throw new StoreError(`SQLite failed: ${errcode ?? code ?? "unknown"}`);
  }
}
