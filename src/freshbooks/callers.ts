import { LRUCache } from "lru-cache";
import type { Channel } from "../http/channel.ts";
import type { Operation } from "../http/operation.ts";
import type { Access } from "./caller/access.ts";
import type { Identity } from "./caller/identity.ts";
import { type Shared, shared } from "./caller/shared.ts";
import { createRecordTurns, type SharedTurns } from "./caller/turns.ts";
import { located } from "./errors.ts";
import { createFreshBooks, type FreshBooks } from "./index.ts";
import { createMemory, type Recollect } from "./lists/memory.ts";
import { createTrust, type OnLost } from "./lists/trust.ts";

/** How long businesses and roles are cached. */
const identityLifeMs = 5 * 60_000;
const mostCallers = 10_000;

type Known = {
  key: string;
  channel: Channel;
  identity: Shared<Identity, Access>;
  recall: Recollect;
};

/** FreshBooks as one caller sees it, for the duration of one request. `key` is their access's. */
export type CallerView = {
  key: string;
  freshbooks: FreshBooks;
  /** Cached for a while; `fresh` requests it again. */
  identity: (options?: { fresh?: boolean }) => Promise<Identity>;
  /** Clears the caller's cache, which their other requests share. */
  forget: () => void;
};

/**
 * What is kept of a caller between requests: their identity, their requests in flight, their limits at FreshBooks, and
 * how long their lists were.
 * No token is held.
 */
export function createCallers<Held extends { readonly changes: number }>(
  openChannel: () => Channel,
  onIgnored?: OnLost,
  turns?: SharedTurns<Held>,
): (access: Access, operation: Operation) => CallerView {
  // Allocated for each individually: `max` would reserve it for all of them at once.
  const known = new LRUCache<string, Known>({ maxSize: mostCallers, sizeCalculation: () => 1 });
  const trust = createTrust(onIgnored);
  const takeTurn = createRecordTurns(turns);
  const memory = createMemory();

  function find({ key }: Access): Known {
    const found = known.get(key);
    if (found) return found;
    const channel = openChannel();
    const recall = memory(key);
    const identity = shared(identityLifeMs, (operation, access: Access) =>
      createFreshBooks({ channel, access, operation, trust, recall, takeTurn, refused: () => {} }).identity(),
    );
    const caller = { key, channel, identity, recall };
    known.set(key, caller);
    return caller;
  }

  return (access, operation) => {
    const { key, channel, identity, recall } = find(access);
    const { forget } = identity;
    return {
      key,
      freshbooks: createFreshBooks({ channel, access, operation, trust, recall, takeTurn, refused: forget }),
      identity: ({ fresh = false } = {}) => {
        if (fresh) forget();
        return identity.read(operation, access).catch((error: unknown) => {
          // The wait may end before it is read.
          throw located(error, { family: "auth", requestId: operation.id, status: undefined });
        });
      },
      forget,
    };
  };
}
