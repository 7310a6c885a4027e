import { randomBytes } from "node:crypto";
import type { StoredConnection, TokenStore } from "../../store/connections/tokenStore.ts";
import { type App, ConnectionError, type ConnectionId, type Grant, type Person } from "../connection.ts";
import { granted } from "../renewal/granted.ts";
import type { Refreshing } from "../renewal/refreshing.ts";
import type { KeyRing } from "../seal.ts";
import { isFromTheFuture } from "../standing.ts";

type Options = {
  readonly store: TokenStore;
  readonly keys: KeyRing;
  readonly now: () => Date;
  readonly random: () => number;
  readonly hold: Refreshing["hold"];
};

const idBytes = 16;
const mostTries = 5;
const dropMs = 10_000;

/** Stores the tokens of sign-ins, and joins the sign-ins of a user: the most recently issued tokens are the valid ones. */
export function createSignIns({ store, keys, now, random, hold }: Options) {
  async function keep(app: App, grant: Grant): Promise<ConnectionId> {
    const bound = {
      id: randomBytes(idBytes).toString("base64url") as ConnectionId,
      app: app.name,
      generation: 1,
    };
    const row: StoredConnection = {
      ...bound,
      person: undefined,
      scopes: grant.scopes,
      connectedAt: now(),
      ...granted(bound, grant, keys, random),
    };
    try {
      await store.add(row);
    } catch (error) {
      // A lost answer may have been a success.
      hold(row.id, async () => {
        if (!(await store.read(row.id))) await store.add(row);
      });
      throw error;
    }
    return row.id;
  }

  async function settle(id: ConnectionId, person: Person): Promise<ConnectionId> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (await store.name(id, person)) return id;
      const from = await store.read(id);
      if (!from) throw new ConnectionError("unknown", "The connection does not exist");
      const of = { app: from.app, freshbooksId: person.freshbooksId };
      const into = (await store.list({ of })).find((row) => row.id !== id);
      if (into && (await join(from, into, person))) return into.id;
    }
    throw new ConnectionError("storeFailed", "The connection keeps changing; retry");
  }

  async function join(from: StoredConnection, into: StoredConnection, person: Person): Promise<boolean> {
    if (!isNewer(into, from, now())) return store.merge(from, into, joined(from, into, person));
    return (await drop(from)) && store.name(into.id, person);
  }

  /** Deletes it unless it has moved or is being refreshed. Not revoked: FreshBooks ends the older pair itself, and might revoke the newer one instead. */
  async function drop({ id, generation }: StoredConnection): Promise<boolean> {
    const lease = await store.lease(id, dropMs);
    if (!lease) return false;
    try {
      const row = await store.read(id);
      return row?.generation === generation && (await store.remove(id));
    } finally {
      await store.release(lease);
    }
  }

  /** The tokens of `from`, as the next generation of `into`. */
  function joined(from: StoredConnection, into: StoredConnection, person: Person): StoredConnection {
    const generation = into.generation + 1;
    return {
      ...from,
      ...{ id: into.id, person, generation, connectedAt: into.connectedAt },
      tokens: keys.seal(keys.open(from.tokens, from), { ...from, id: into.id, generation }),
      // What may be spent stays so under the new id.
      refreshStarted: from.refreshStarted && { ...from.refreshStarted, generation },
    };
  }

  return { keep, settle, drop };
}

/** Whether the tokens of `one` were issued after those of `other`, and may be valid. */
const isNewer = (one: StoredConnection, other: StoredConnection, now: Date): boolean =>
  !one.refused && !isFromTheFuture(one, now) && one.refreshedAt > other.refreshedAt;
