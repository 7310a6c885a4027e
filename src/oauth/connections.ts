import { setTimeout as delay } from "node:timers/promises";
import type { Signal } from "../http/signal.ts";
import type { StoredConnection, TokenStore } from "../store/connections/tokenStore.ts";
import type { App, Connection, ConnectionId, Disconnected, Grant, Person } from "./connection.ts";
import { createAccess } from "./connectionAccess.ts";
import { createDisconnect } from "./disconnect.ts";
import { certain } from "./failing.ts";
import { createKeepAlive } from "./renewal/keepAlive.ts";
import { createRefreshing, type Wait } from "./renewal/refreshing.ts";
import { createRotation, revokeBoth, type Step } from "./renewal/rotation.ts";
import { createStrangers, type Name } from "./renewal/strangers.ts";
import type { Report } from "./report.ts";
import { type KeyRing, passingKeyRing, SealError } from "./seal.ts";
import { createSignIns } from "./signIn/signIns.ts";
import { isPaused, toConnection } from "./standing.ts";
import type { TokenEndpoint } from "./tokenEndpoint.ts";

export * from "./connection.ts";

/** All connections. Tokens are stored sealed, and leave the store only to authorize requests to FreshBooks. */
export type Connections = {
  /** Throws `storeFailed` unless the store is readable and writable now. */
  ready(): Promise<void>;
  /** Throws `storeFailed` unless the store is readable now. */
  reachable(): Promise<void>;
  /**
   * Stores the tokens of a sign-in durably, before anything else is done. When it throws `storeFailed`, they are held
   * in memory and stored as soon as the store works.
   */
  keep(app: App, grant: Grant): Promise<ConnectionId>;
  /**
   * Records the user of a connection. A user has one connection per app: if one exists already, its id is kept and
   * returned, with the most recently issued tokens of the two.
   */
  settle(id: ConnectionId, person: Person): Promise<ConnectionId>;
  list(): Promise<readonly Connection[]>;
  find(id: ConnectionId): Promise<Connection | undefined>;
  /** Access for requests of this connection (`Access` of src/freshbooks). Nothing is read until a token is requested. */
  access(id: ConnectionId): {
    readonly key: string;
    token(): Promise<string>;
    renew(spent: string): Promise<string | undefined>;
  };
  /** Refreshes now, regardless of the tokens' age, and returns the state. */
  refresh(id: ConnectionId): Promise<Connection | undefined>;
  /** Revokes at FreshBooks, then deletes. Once `over` is aborted, nothing new starts and nothing in flight is awaited. */
  disconnect(id: ConnectionId, over?: Signal): Promise<Disconnected>;
  /** Until `close`: refreshes early what is due, and identifies users that a sign-in could not identify. */
  keepAlive(name?: Name): void;
  close(): Promise<void>;
};

export type ConnectionsOptions = {
  /** Closed with the connections. */
  readonly store: TokenStore;
  /** Required for a store that outlives the process; a memory store defaults to its own key. */
  readonly keys?: KeyRing | undefined;
  readonly apps: readonly App[];
  readonly endpoint: TokenEndpoint;
  readonly report?: Report;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly wait?: Wait;
  /** How long one process may take for a refresh before others may take over; well above `answerWithinMs`. */
  readonly leaseMs?: number;
  /** The endpoint's. */
  readonly answerWithinMs?: number;
  readonly atStep?: (step: Step) => void | Promise<void>;
};

const pause: Wait = (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined);

/**
 * Throws SealError when the store holds tokens that no configured key decrypts, or outlives the process and there is no
 * key; StoreError when it cannot be read. The store is then closed.
 */
export async function createConnections(options: ConnectionsOptions): Promise<Connections> {
  const { store, endpoint, report = () => undefined, now = () => new Date(), random = Math.random } = options;
  const { wait = pause, leaseMs = 60_000, answerWithinMs = 20_000, atStep = () => undefined } = options;
  const keys = await provenKeys(store, options.keys).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });

  const apps = new Map(options.apps.map((app) => [app.name, app]));
  const startedAt = now();
  const rotate = createRotation({
    ...{ store, endpoint, keys, apps, now, random, startedAt, leaseMs, answerWithinMs, atStep },
  });
  const discard = async (row: StoredConnection) => {
    const app = apps.get(row.app);
    if (app) await revokeBoth(endpoint, app, keys.open(row.tokens, row));
  };
  const patienceMs = leaseMs + answerWithinMs;
  const refreshing = createRefreshing({ store, rotate, discard, now, random, wait, patienceMs, report });
  const { known, refresh } = refreshing;

  /** Whether a refresh is worth attempting now. */
  const mayTry = (row: StoredConnection): boolean => {
    const { unsaved, storeTrouble } = known(row.id);
    const storeWaits = storeTrouble && storeTrouble.retryAt > now();
    return apps.has(row.app) && !row.refused && !unsaved && !storeWaits && !isPaused(row, now(), startedAt);
  };
  const show = (row: StoredConnection): Connection => {
    const { unsaved, storeTrouble } = known(row.id);
    if (!unsaved) return toConnection(row, apps, now(), { trouble: storeTrouble, withheld: isWithheld(row) });
    const trouble = { at: unsaved.row.refreshedAt, kind: "storeFailed", status: undefined } as const;
    return toConnection(unsaved.row, apps, now(), { trouble });
  };
  const { access, isWithheld } = createAccess({
    ...{ store, endpoint, keys, apps, refreshing, mayTry, now, report },
  });
  const signIns = createSignIns({ store, keys, now, random, hold: refreshing.hold });
  const disconnect = createDisconnect({ store, endpoint, keys, apps, refreshing, wait, leaseMs, report });
  const sweeping = createKeepAlive({
    ...{ store, keys, apps, refreshing, mayTry, now, random, wait, report },
    strangers: createStrangers({ store, apps, drop: signIns.drop, now, report }),
  });
  let alive: Promise<void> | undefined;
  let closed: Promise<void> | undefined;

  const find = async (id: ConnectionId) => {
    const row = await store.read(id);
    return row && show(row);
  };
  return {
    ready: () => certain(store.list().then(() => store.probe())),
    reachable: () => certain(store.read("none" as ConnectionId).then(() => undefined)),
    keep: (app, grant) => certain(signIns.keep(app, grant)),
    settle: (id, person) => certain(signIns.settle(id, person)),
    list: () => certain(store.list().then((rows) => rows.map(show))),
    find: (id) => certain(find(id)),
    access,
    refresh: async (id) => {
      const row = await certain(store.read(id));
      if (row) await refresh(row, true);
      return certain(find(id));
    },
    disconnect: (id, over) => certain(disconnect(id, over)),
    keepAlive: (name) => {
      alive ??= sweeping(name);
    },
    close: () => {
      closed ??= refreshing.close().then(async () => {
        await alive;
        await store.close();
      });
      return closed;
    },
  };
}

/** Keys verified against the store: every key it needs is present and correct. */
async function provenKeys(store: TokenStore, given: KeyRing | undefined): Promise<KeyRing> {
  const keys = given ?? (store.durable ? undefined : passingKeyRing());
  if (!keys) throw new SealError("Tokens are not stored without a key to encrypt them");
  const rows = await store.list();
  const missing = new Set(rows.map(({ tokens }) => tokens.keyId).filter((keyId) => !keys.has(keyId)));
  if (missing.size > 0)
    throw new SealError(
      `Stored tokens are encrypted with keys that are not configured: ${[...missing].join(", ")}. List them after the newest key until every token is encrypted with that`,
    );
  const samples = new Map(rows.map((row) => [row.tokens.keyId, row]));
  for (const row of samples.values()) keys.open(row.tokens, row);
  return keys;
}
