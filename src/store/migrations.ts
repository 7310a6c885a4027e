import { tables as connections } from "./connections/sql.ts";
import { tables as events, laterColumns } from "./events/tables.ts";
import { tables as keys } from "./keys.ts";
import { tables as turns } from "./turns.ts";
import { tables as webhooks } from "./webhooks.ts";

/**
 * The schema, by version; the same SQL for SQLite and Postgres. Versions only add, so that an older process works on
 * beside a newer one. The first is idempotent: databases had it before versions were recorded.
 */
const migrations: readonly (readonly [version: number, sql: string])[] = [
  [1, connections],
  [2, keys],
  [3, turns],
  [4, events],
  [5, webhooks],
  [6, laterColumns],
];

/** Records the versions that a database has. */
export const versionTable = "CREATE TABLE IF NOT EXISTS freshbooks_schema (version bigint PRIMARY KEY)";

/** Reads them. */
export const versionQuery = "SELECT version FROM freshbooks_schema";

/** The SQL that brings a database with these versions up to date; empty when it is. */
export const missing = (rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const present = new Set(rows.map(({ version }) => Number(version)));
  return migrations
    .filter(([version]) => !present.has(version))
    .map(([version, sql]) => `${sql}; INSERT INTO freshbooks_schema (version) VALUES (${version});`)
    .join("\n");
};
