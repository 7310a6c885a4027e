import { randomUUID } from "node:crypto";
import { type Database, type Statement, StoreError, type Value } from "../database.ts";
import { columns, toColumns, toIssued, toState, toStored } from "./record.ts";
import type { TokenStore } from "./tokenStore.ts";

const table = "freshbooks_connections";
const probes = "freshbooks_connections_probe";

/** Version 1 of the schema; idempotent. */
export const tables = `
  CREATE TABLE IF NOT EXISTS ${table} (
    id text PRIMARY KEY, app text NOT NULL, person_id text, person_name text,
    generation bigint NOT NULL, key_id text NOT NULL, sealed text NOT NULL,
    issued text NOT NULL, state text NOT NULL, connected_at bigint NOT NULL, refresh_at bigint NOT NULL,
    fence bigint NOT NULL DEFAULT 0, leased_from bigint NOT NULL DEFAULT 0, leased_until bigint NOT NULL DEFAULT 0,
    UNIQUE (app, person_id)
  );
  CREATE INDEX IF NOT EXISTS ${table}_due ON ${table} (refresh_at);
  CREATE TABLE IF NOT EXISTS ${probes} (id text PRIMARY KEY, filler text NOT NULL);
`;

const filler = "x".repeat(8_192);

/** Connections in a database, which is closed with them. */
export function createTokenStore({ nowMs, run, together, close }: Database): TokenStore {
  const changed = async (...statement: Statement) => (await run(statement)).length > 0;
  const update = (set: string, where: string) => `UPDATE ${table} SET ${set} WHERE ${where} RETURNING id`;

  return {
    durable: true,
    add: async (row) => {
      const places = columns.map((_, index) => `$${index + 1}`);
      const added = await changed(
        `INSERT INTO ${table} (${columns}) VALUES (${places}) RETURNING id`,
        ...toColumns(row),
      );
      if (!added) throw new StoreError("The connection already exists");
    },
    read: async (id) => {
      const [row] = await run([`SELECT ${columns} FROM ${table} WHERE id = $1`, id]);
      return row && toStored(row);
    },
    list: async ({ dueAt, notUnder, nameless, of } = {}) => {
      const conditions: string[] = [];
      const values: Value[] = [];
      const where = (condition: (place: string) => string, value: Value | undefined) => {
        if (value !== undefined) conditions.push(condition(`$${values.push(value)}`));
      };
      where((place) => `refresh_at <= ${place}`, dueAt?.getTime());
      where((place) => `key_id <> ${place}`, notUnder);
      if (nameless) conditions.push("person_id IS NULL");
      where((place) => `app = ${place}`, of?.app);
      where((place) => `person_id = ${place}`, of?.freshbooksId);
      const which = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
      const rows = await run([
        `SELECT ${columns} FROM ${table} ${which} ORDER BY connected_at, id`,
        ...values,
      ]);
      return rows.map(toStored);
    },
    remove: (id) => changed(`DELETE FROM ${table} WHERE id = $1 RETURNING id`, id),
    lease: async (id, forMs) => {
      // A lease that starts in the future was taken before the clock was set back.
      const [row] = await run([
        `UPDATE ${table} SET fence = fence + 1, leased_from = ${nowMs}, leased_until = ${nowMs} + $2
         WHERE id = $1 AND (leased_until <= ${nowMs} OR leased_from > ${nowMs}) RETURNING fence`,
        ...[id, Math.ceil(forMs)],
      ]);
      return row && { id, fence: Number(row.fence) };
    },
    release: async ({ id, fence }) => {
      await run([update("leased_until = 0", "id = $1 AND fence = $2"), id, fence]);
    },
    note: ({ id, fence }, generation, note) =>
      changed(
        update("state = $4, refresh_at = $5", "id = $1 AND fence = $2 AND generation = $3"),
        ...[id, fence, generation, toState(note), note.refreshAt.getTime()],
      ),
    swap: (generation, row) =>
      changed(
        update(
          "generation = $3, key_id = $4, sealed = $5, issued = $6, state = $7, refresh_at = $8",
          "id = $1 AND generation = $2",
        ),
        ...[row.id, generation, row.generation, row.tokens.keyId, row.tokens.text],
        ...[toIssued(row), toState(row), row.refreshAt.getTime()],
      ),
    reseal: ({ id, generation, keyId }, tokens) =>
      changed(
        update("key_id = $4, sealed = $5", "id = $1 AND generation = $2 AND key_id = $3"),
        ...[id, generation, keyId, tokens.keyId, tokens.text],
      ),
    name: (id, { freshbooksId, name }) =>
      changed(
        `UPDATE ${table} AS mine SET person_id = $2, person_name = $3 WHERE id = $1 AND NOT EXISTS
         (SELECT 1 FROM ${table} AS other WHERE other.app = mine.app AND other.person_id = $2 AND other.id <> $1)
         RETURNING id`,
        ...[id, freshbooksId, name],
      ),
    merge: (from, into, row) =>
      together([
        [`DELETE FROM ${table} WHERE id = $1 AND generation = $2 RETURNING id`, from.id, from.generation],
        [
          update(
            `person_name = $3, generation = $4, key_id = $5, sealed = $6, issued = $7, state = $8, refresh_at = $9`,
            "id = $1 AND generation = $2",
          ),
          ...[into.id, into.generation, row.person?.name ?? null, row.generation, row.tokens.keyId],
          ...[row.tokens.text, toIssued(row), toState(row), row.refreshAt.getTime()],
        ],
      ]),
    probe: async () => {
      const id = randomUUID();
      await run([`INSERT INTO ${probes} (id, filler) VALUES ($1, $2)`, id, filler]);
      await run([`DELETE FROM ${probes} WHERE id = $1`, id]);
    },
    close,
  };
}
