import { randomBytes } from "node:crypto";
import { type App, ConnectionError, type ConnectionId, type Grant, type Person } from "./connection.ts";
import { granted } from "./granted.ts";
import type { KeyRing } from "./seal.ts";
import type { StoredConnection, TokenStore } from "./tokenStore.ts";

type Options = {
  readonly store: TokenStore;
  readonly keys: KeyRing;
  readonly now: () => Date;
  readonly random: () => number;
};

const idBytes = 16;
const mostTries = 5;

/** Keeps what sign-ins bring, and joins the second of a person to their first. */
export function createSignIns({ store, keys, now, random }: Options) {
  async function keep(app: App, grant: Grant): Promise<ConnectionId> {
    const bound = {
      id: randomBytes(idBytes).toString("base64url") as ConnectionId,
      app: app.name,
      generation: 1,
    };
    await store.add({
      ...bound,
      person: undefined,
      scopes: grant.scopes,
      connectedAt: now(),
      ...granted(bound, grant, keys, random),
    });
    return bound.id;
  }

  async function settle(id: ConnectionId, person: Person): Promise<ConnectionId> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (await store.name(id, person)) return id;
      const from = await store.read(id);
      if (!from) throw new ConnectionError("unknown", "There is no such connection");
      const of = { app: from.app, freshbooksId: person.freshbooksId };
      const into = (await store.list({ of })).find((row) => row.id !== id);
      if (into && (await store.merge(from, into, joined(from, into, person)))) return into.id;
    }
    throw new ConnectionError("storeFailed", "The connection changes all the time; try again");
  }

  /** The tokens of `from`, as the next generation of `into`. */
  function joined(from: StoredConnection, into: StoredConnection, person: Person): StoredConnection {
    const generation = into.generation + 1;
    return {
      ...from,
      ...{ id: into.id, person, generation, connectedAt: into.connectedAt },
      tokens: keys.seal(keys.open(from.tokens, from), { ...from, id: into.id, generation }),
      // What may be spent stays so under its new name.
      refreshStarted: from.refreshStarted && { ...from.refreshStarted, generation },
    };
  }

  return { keep, settle };
}
