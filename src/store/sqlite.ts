import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type Database, type Statement, StoreError, sqliteNowMs } from "./database.ts";
import { missing, versionQuery, versionTable } from "./migrations.ts";

type Options = {
  /** The file, created when missing and readable only by its owner; or `:memory:`. */
  path: string;
  /** How long a statement waits for other processes; it blocks this process. */
  busyTimeoutMs?: number;
};

/** SQLite's name for a database that ends with its process. */
export const inMemory = ":memory:";

/** SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE. */
const notUnique = new Set([1555, 2067]);

/** One file for all processes of a machine. Throws StoreError when it cannot be opened. */
export function openSqlite({ path, busyTimeoutMs = 2_000 }: Options): Database {
  const database = certain(() => {
    if (path !== inMemory) {
      closeSync(openSync(path, "a", 0o600));
      chmodSync(path, 0o600); // SQLite gives the files beside it the same mode
    }
    const opened = new DatabaseSync(path, { timeout: busyTimeoutMs });
    opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    opened.exec(`BEGIN IMMEDIATE; ${versionTable}`);
    opened.exec(`${missing(opened.prepare(versionQuery).all())} COMMIT`);
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

  return {
    nowMs: sqliteNowMs,
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
  };
}

function certain<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { errcode, code } = error as { errcode?: number; code?: string };
    throw new StoreError(`SQLite failed: ${errcode ?? code ?? "unknown"}`);
  }
}
