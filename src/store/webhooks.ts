import { randomUUID } from "node:crypto";
import type { Database, Row, Value } from "./database.ts";

/** A webhook of a business: FreshBooks calls its address about one of its own nouns. */
export type StoredWebhook = {
  readonly businessId: string;
  readonly event: string;
  readonly accountId: string;
  /** Whose access registers and verifies it. */
  readonly reader: string;
  /** Public URL of this server, as it was when the webhook was registered. */
  readonly base: string;
  /** Hash of the last part of the address. */
  readonly path: string;
  /** The last part itself, opaque. */
  readonly secret: string;
  /** FreshBooks' number; null before its answer was stored. */
  readonly callbackId: string | null;
  /** FreshBooks accepted a code of `callbackId`. */
  readonly verified: boolean;
  /** Why it is not registered, or not verified. */
  readonly reason: string | null;
  /** How long ago it was registered, or its code was requested again. */
  readonly askedMsAgo: number | null;
  readonly lastDeliveryAt: Date | null;
};

/** A code that was received for a callback; those that FreshBooks accepted check signatures. */
export type StoredCode = {
  readonly id: string;
  readonly path: string;
  readonly callbackId: string;
  /** Opaque. */
  readonly code: string;
  readonly accepted: boolean;
};

type NewWebhook = Pick<
  StoredWebhook,
  "businessId" | "event" | "accountId" | "reader" | "base" | "path" | "secret"
>;

/** Values to change; omitted ones stay. */
type Note = Partial<Pick<StoredWebhook, "callbackId" | "verified" | "reason" | "reader" | "base">> & {
  /** Its code is requested now. */
  readonly asked?: true;
};

/** Webhooks and their codes. Every call is atomic and durable when it resolves; processes may share them. Throws StoreError. */
export type WebhookStore = {
  of(businessId: string): Promise<readonly StoredWebhook[]>;
  /** By the hash of its path. */
  at(path: string): Promise<StoredWebhook | undefined>;
  /** Without effect for an event that the business has. */
  add(webhook: NewWebhook): Promise<void>;
  note(path: string, note: Note): Promise<void>;
  /** A valid delivery arrived; stored once a second. */
  heard(path: string): Promise<void>;
  /** Deletes a webhook and its codes. */
  remove(path: string): Promise<void>;
  /** In the order received. */
  codes(path: string): Promise<readonly StoredCode[]>;
  /** False, without effect, when there are too many already. */
  addCode(code: Pick<StoredCode, "path" | "callbackId" | "code">): Promise<boolean>;
  /** FreshBooks accepted it: the webhook is that callback now, and verified. */
  accept(code: Pick<StoredCode, "id" | "path" | "callbackId">): Promise<boolean>;
  dropCode(id: string): Promise<void>;
  /** Marks the webhooks of a business as checked, and returns it; undefined when none is due. One process gets it. */
  due(everyMs: number): Promise<string | undefined>;
};

const table = "freshbooks_webhooks";
const codes = "freshbooks_webhook_codes";

/** Version 5 of the schema. */
export const tables = `
  CREATE TABLE ${table} (
    path text PRIMARY KEY, business_id text NOT NULL, event text NOT NULL, account_id text NOT NULL, reader text NOT NULL,
    base text NOT NULL, secret text NOT NULL, callback_id text, verified bigint NOT NULL, reason text,
    asked_at bigint, last_delivery_at bigint, checked_at bigint NOT NULL, UNIQUE (business_id, event)
  );
  CREATE TABLE ${codes} (
    id text PRIMARY KEY, path text NOT NULL, callback_id text NOT NULL, code text NOT NULL, accepted bigint NOT NULL,
    received_at bigint NOT NULL
  );
  CREATE INDEX ${codes}_path ON ${codes} (path);
`;

/** FreshBooks sends one for each registration; more are not its doing. */
const mostCodes = 8;

/** Webhooks in a database. */
export function createWebhookStore({ nowMs, run, together }: Database): WebhookStore {
  const select = (where: string, ...values: Value[]) =>
    run([
      `SELECT *, ${nowMs} - asked_at AS asked_ago FROM ${table} WHERE ${where} ORDER BY event`,
      ...values,
    ]);

  return {
    of: async (businessId) => (await select("business_id = $1", businessId)).map(toWebhook),
    at: async (path) => (await select("path = $1", path)).map(toWebhook)[0],
    add: async ({ businessId, event, accountId, reader, base, path, secret }) => {
      await run([
        `INSERT INTO ${table} (path, business_id, event, account_id, reader, base, secret, verified, checked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0, ${nowMs}) ON CONFLICT (business_id, event) DO NOTHING`,
        ...[path, businessId, event, accountId, reader, base, secret],
      ]);
    },
    note: async (path, { asked, ...note }) => {
      const values: Value[] = [path];
      const sets = Object.entries(note).map(([name, value]) => {
        values.push(typeof value === "boolean" ? Number(value) : (value ?? null));
        return `${columns[name as keyof typeof columns]} = $${values.length}`;
      });
      if (asked) sets.push(`asked_at = ${nowMs}`);
      if (sets.length > 0) await run([`UPDATE ${table} SET ${sets.join(", ")} WHERE path = $1`, ...values]);
    },
    heard: async (path) => {
      await run([
        `UPDATE ${table} SET last_delivery_at = ${nowMs}
         WHERE path = $1 AND (last_delivery_at IS NULL OR last_delivery_at < ${nowMs} - 1000 OR last_delivery_at > ${nowMs})`,
        path,
      ]);
    },
    remove: async (path) => {
      await run([`DELETE FROM ${codes} WHERE path = $1`, path]);
      await run([`DELETE FROM ${table} WHERE path = $1`, path]);
    },
    codes: async (path) => {
      const rows = await run([`SELECT * FROM ${codes} WHERE path = $1 ORDER BY received_at, id`, path]);
      return rows.map(toCode);
    },
    addCode: async ({ path, callbackId, code }) => {
      const added = await run([
        `INSERT INTO ${codes} (id, path, callback_id, code, accepted, received_at)
         SELECT $1, $2, $3, $4, 0, ${nowMs} FROM ${table}
         WHERE path = $2 AND (SELECT count(*) FROM ${codes} WHERE path = $2) < ${mostCodes} RETURNING id`,
        ...[randomUUID(), path, callbackId, code],
      ]);
      return added.length > 0;
    },
    accept: ({ id, path, callbackId }) =>
      together([
        [`UPDATE ${codes} SET accepted = 1 WHERE id = $1 RETURNING id`, id],
        [
          `UPDATE ${table} SET callback_id = $2, verified = 1, reason = NULL WHERE path = $1 RETURNING path`,
          ...[path, callbackId],
        ],
      ]),
    dropCode: async (id) => {
      await run([`DELETE FROM ${codes} WHERE id = $1`, id]);
    },
    due: async (everyMs) => {
      // A check in the future was made before the clock was set back.
      const isDue = `(checked_at <= ${nowMs} - $1 OR checked_at > ${nowMs})`;
      const [row] = await run([
        `UPDATE ${table} SET checked_at = ${nowMs}
         WHERE business_id = (SELECT business_id FROM ${table} WHERE ${isDue} LIMIT 1) AND ${isDue}
         RETURNING business_id`,
        everyMs,
      ]);
      return row && String(row.business_id);
    },
  };
}

const columns = {
  callbackId: "callback_id",
  verified: "verified",
  reason: "reason",
  reader: "reader",
  base: "base",
} as const;

const textOrNull = (value: unknown): string | null => (value === null ? null : String(value));
const dateOrNull = (value: unknown): Date | null => (value === null ? null : new Date(Number(value)));

const toWebhook = (row: Row): StoredWebhook => ({
  businessId: String(row.business_id),
  event: String(row.event),
  accountId: String(row.account_id),
  reader: String(row.reader),
  base: String(row.base),
  path: String(row.path),
  secret: String(row.secret),
  callbackId: textOrNull(row.callback_id),
  verified: Number(row.verified) === 1,
  reason: textOrNull(row.reason),
  askedMsAgo: row.asked_ago === null ? null : Number(row.asked_ago),
  lastDeliveryAt: dateOrNull(row.last_delivery_at),
});

const toCode = (row: Row): StoredCode => ({
  id: String(row.id),
  path: String(row.path),
  callbackId: String(row.callback_id),
  code: String(row.code),
  accepted: Number(row.accepted) === 1,
});
