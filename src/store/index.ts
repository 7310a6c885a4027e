import { createMemoryTokenStore } from "./connections/memory.ts";
import { createTokenStore } from "./connections/sql.ts";
import type { TokenStore } from "./connections/tokenStore.ts";
import { type Database, type Statement, sqliteNowMs } from "./database.ts";
import { createEventStore, type EventStore } from "./events/index.ts";
import { createKeyStore, type KeyStore } from "./keys.ts";
import { createTurnStore, type TurnStore } from "./turns.ts";
import { createWebhookStore, type WebhookStore } from "./webhooks.ts";

/**
 * Everything that must outlive a request: connections, and what is to be carried out only once. One in memory ends with
 * its process. Every method throws StoreError, and nothing else.
 */
export type Store = {
  readonly kind: "memory" | "sqlite" | "postgres";
  readonly connections: TokenStore;
  readonly keys: KeyStore;
  readonly events: EventStore;
  /** Undefined for one in memory: no other process shares it. */
  readonly turns: TurnStore | undefined;
  readonly webhooks: WebhookStore;
  /** Throws unless it can be read now. */
  reach(): Promise<void>;
  /** May be called again. */
  close(): Promise<void>;
};

/**
 * Opens what a `STORE_URL` names: `memory:`, the path of a SQLite file with or without `file:`, or `postgres://…`. Only
 * the driver that it needs is loaded. Throws StoreError.
 */
export async function openStore(url: string): Promise<Store> {
  if (/^memory:?$/i.test(url)) return createMemoryStore();
  if (/^postgres(ql)?:/i.test(url))
    return storeIn("postgres", await (await import("./postgres.ts")).openPostgres({ url }));
  const path = url.replace(/^(?:sqlite|file):(?:\/\/(?=\/))?/i, "");
  return storeIn("sqlite", (await import("./sqlite.ts")).openSqlite({ path }));
}

function storeIn(kind: "sqlite" | "postgres", database: Database): Store {
  return {
    kind,
    connections: createTokenStore(database),
    keys: createKeyStore(database),
    events: createEventStore(database),
    turns: createTurnStore(database),
    webhooks: createWebhookStore(database),
    reach: async () => void (await database.run(["SELECT 1 AS one"])),
    close: database.close,
  };
}

/** Opened on first use: most processes never do. */
export function createMemoryStore(): Store {
  let opened: Promise<Database> | undefined;
  const open = () => {
    opened ??= import("./sqlite.ts")
      .then(({ openSqlite, inMemory }) => openSqlite({ path: inMemory }))
      .catch((error: unknown) => {
        opened = undefined; // the next call tries again
        throw error;
      });
    return opened;
  };
  const database: Database = {
    nowMs: sqliteNowMs,
    run: async (statement: Statement) => (await open()).run(statement),
    together: async (statements) => (await open()).together(statements),
    close: async () => (await opened)?.close(),
  };
  const connections = createMemoryTokenStore();
  return {
    kind: "memory",
    connections,
    keys: createKeyStore(database),
    events: createEventStore(database),
    turns: undefined,
    webhooks: createWebhookStore(database),
    reach: async () => undefined,
    close: database.close,
  };
}
