import { LRUCache } from "lru-cache";
import type { Channel } from "../http/channel.ts";
import type { Operation } from "../http/operation.ts";
import type { Access } from "./caller/access.ts";
import type { Identity } from "./caller/identity.ts";
import { type Shared, shared } from "./caller/shared.ts";
import { createRecordTurns } from "./caller/turns.ts";
import { located } from "./errors.ts";
import { createFreshBooks, type FreshBooks } from "./index.ts";
import { createTrust, type OnLost } from "./lists/trust.ts";

/** How long businesses and roles are believed before they are read again. */
const identityLifeMs = 5 * 60_000;
const mostCallers = 10_000;

type Known = {
  key: string;
  channel: Channel;
  identity: Shared<Identity, Access>;
};

/** FreshBooks as one caller sees it, for the length of one request. `key` is that of their access. */
export type CallerView = {
  key: string;
  freshbooks: FreshBooks;
  /** Remembered for a while; `fresh` asks again. */
  identity: (options?: { fresh?: boolean }) => Promise<Identity>;
  /** What is remembered of the caller, of their other requests as well, is read anew when it is asked for. */
  forget: () => void;
};

/**
 * What is kept of a caller between requests: who they are, how much they have under way, and what FreshBooks said of
 * their limits. No token is held.
 */
export function createCallers(
  openChannel: () => Channel,
  onIgnored?: OnLost,
): (access: Access, operation: Operation) => CallerView {
  // Room for each as they come: with `max` it would be taken for all of them at once.
  const known = new LRUCache<string, Known>({ maxSize: mostCallers, sizeCalculation: () => 1 });
  const trust = createTrust(onIgnored);
  const takeTurn = createRecordTurns();

  function find({ key }: Access): Known {
    const found = known.get(key);
    if (found) return found;
    const channel = openChannel();
    const identity = shared(identityLifeMs, (operation, access: Access) =>
      createFreshBooks({ channel, access, operation, trust, takeTurn, refused: () => {} }).identity(),
    );
    const caller = { key, channel, identity };
    known.set(key, caller);
    return caller;
  }

  return (access, operation) => {
    const { key, channel, identity } = find(access);
    const { forget } = identity;
    return {
      key,
      freshbooks: createFreshBooks({ channel, access, operation, trust, takeTurn, refused: forget }),
      identity: ({ fresh = false } = {}) => {
        if (fresh) forget();
        return identity.read(operation, access).catch((error: unknown) => {
          // Waiting for it can be over before it was read.
          throw located(error, { family: "auth", requestId: operation.id, status: undefined });
        });
      },
      forget,
    };
  };
}
