import { ConnectionError, type ConnectionId } from "./connection.ts";
import type { Refreshing, Wait } from "./refreshing.ts";
import type { Report } from "./report.ts";
import { revokeBoth } from "./rotation.ts";
import { type KeyRing, SealError } from "./seal.ts";
import type { Apps } from "./standing.ts";
import type { TokenEndpoint } from "./tokenEndpoint.ts";
import type { StoredConnection, TokenStore } from "./tokenStore.ts";

type Options = {
  readonly store: TokenStore;
  readonly endpoint: TokenEndpoint;
  readonly keys: KeyRing;
  readonly apps: Apps;
  readonly refreshing: Refreshing;
  readonly wait: Wait;
  readonly leaseMs: number;
  readonly report: Report;
};

const pollMs = 200;

/**
 * Ends both tokens at FreshBooks, then forgets them. Throws `unavailable`, and forgets nothing, when FreshBooks does not
 * say that they have ended. Where no key or no app can tell it so, it is forgotten and reported.
 */
export function createDisconnect(options: Options): (id: ConnectionId) => Promise<boolean> {
  const { store, endpoint, keys, apps, refreshing, wait, leaseMs, report } = options;

  async function revoke(row: StoredConnection): Promise<void> {
    const app = apps.get(row.app);
    const tokens = toTokens(row);
    const how = app && tokens ? await revokeBoth(endpoint, app, tokens) : "clientRefused";
    if (how === "unavailable")
      throw new ConnectionError("unavailable", "FreshBooks does not answer: nothing was disconnected");
    if (how === "clientRefused") report({ what: "notRevoked", connection: row.id, app: row.app });
  }

  function toTokens(row: StoredConnection) {
    try {
      return keys.open(row.tokens, row);
    } catch (error) {
      if (error instanceof SealError) return undefined;
      throw error;
    }
  }

  return async (id) => {
    const { signal } = refreshing;
    const { flight, unsaved } = refreshing.known(id);
    await flight?.landed;
    // No refresh begins meanwhile; one that somebody else is stuck in finds no row afterwards, and ends its tokens.
    const beganAt = performance.now();
    let lease = await store.lease(id, leaseMs);
    while (
      !lease &&
      !unsaved &&
      (await store.read(id)) &&
      !signal.aborted &&
      performance.now() - beganAt < leaseMs
    ) {
      await wait(pollMs, signal);
      lease = await store.lease(id, leaseMs);
    }
    try {
      const row = refreshing.known(id).unsaved?.row ?? (await store.read(id));
      if (!row) return false;
      await revoke(row);
      refreshing.forget(id);
      return await store.remove(id);
    } finally {
      if (lease) await store.release(lease);
    }
  };
}
