import { HttpFailure } from "../http/failure.ts";
import { within } from "../http/operation.ts";
import type { Signal } from "../http/signal.ts";
import type { Lease, StoredConnection, TokenStore } from "../store/connections/tokenStore.ts";
import { ConnectionError, type ConnectionId, type Disconnected } from "./connection.ts";
import type { Refreshing, Wait } from "./renewal/refreshing.ts";
import { revokeBoth } from "./renewal/rotation.ts";
import type { Report } from "./report.ts";
import { type KeyRing, SealError } from "./seal.ts";
import type { Apps } from "./standing.ts";
import type { TokenEndpoint } from "./tokenEndpoint.ts";

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

const never: Signal = new AbortController().signal;

/**
 * Revokes both tokens at FreshBooks, then deletes them. Throws ConnectionError, and deletes nothing, unless FreshBooks
 * confirms. When no key or no app can revoke them, they are deleted and reported.
 */
export function createDisconnect(options: Options) {
  const { store, endpoint, keys, apps, refreshing, wait, leaseMs, report } = options;

  async function revoke(row: StoredConnection): Promise<Exclude<Disconnected, "none">> {
    const app = apps.get(row.app);
    const tokens = toTokens(row);
    const how = app && tokens ? await revokeBoth(endpoint, app, tokens) : "clientRefused";
    if (how === "unavailable") throw new ConnectionError("notDisconnected", unconfirmed);
    if (how === "done") return "revoked";
    report({ what: "notRevoked", connection: row.id, app: row.app });
    return "notRevoked";
  }

  function toTokens(row: StoredConnection) {
    try {
      return keys.open(row.tokens, row);
    } catch (error) {
      if (error instanceof SealError) return undefined;
      throw error;
    }
  }

  /** Undefined when another process held it all the time: one that crashed, or that finds no row afterwards and revokes its tokens. */
  async function lease(id: ConnectionId, over: Signal): Promise<Lease | undefined> {
    const { signal } = refreshing;
    const { unsaved } = refreshing.known(id);
    const beganAt = performance.now();
    let leased = await store.lease(id, leaseMs);
    while (
      !(leased || unsaved || signal.aborted || over.aborted) &&
      performance.now() - beganAt < leaseMs &&
      (await store.read(id))
    ) {
      await wait(pollMs, signal);
      leased = await store.lease(id, leaseMs);
    }
    return leased;
  }

  async function end(id: ConnectionId, over: Signal, onTold: () => void): Promise<Disconnected> {
    await refreshing.known(id).flight?.landed;
    // No refresh starts meanwhile.
    const leased = await lease(id, over);
    try {
      const row = refreshing.known(id).unsaved?.row ?? (await store.read(id));
      if (!row) return "none";
      if (over.aborted) throw new ConnectionError("notDisconnected", notBegun);
      onTold();
      const how = await revoke(row);
      // A user who signed in again meanwhile has tokens here that were not revoked.
      if (((await store.read(id))?.generation ?? 0) > row.generation)
        throw new ConnectionError("notDisconnected", renewed);
      refreshing.forget(id);
      return (await store.remove(id)) ? how : "none";
    } finally {
      if (leased) await store.release(leased);
    }
  }

  return async (id: ConnectionId, over: Signal = never): Promise<Disconnected> => {
    let told = false;
    const ending = end(id, over, () => {
      told = true;
    });
    return within({ signal: over }, ending).catch((error: unknown) => {
      if (!(error instanceof HttpFailure)) throw error;
      throw told
        ? new ConnectionError("disconnecting", underWay, { cause: error })
        : new ConnectionError("notDisconnected", notBegun, { cause: error });
    });
  };
}

const unconfirmed =
  "FreshBooks did not confirm that the tokens of this connection are revoked, so the connection is kept: disconnect it again";
const notBegun = "There was no time to disconnect, and nothing was started: the connection is kept";
const renewed = "Someone signed in again in the meantime: the connection is kept, with the new tokens";
const underWay =
  "FreshBooks did not confirm in time that the tokens of this connection are revoked: the connection is deleted when FreshBooks confirms, and kept otherwise";
