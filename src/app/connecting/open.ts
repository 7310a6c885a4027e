import { randomBytes } from "node:crypto";
import type { Logger } from "pino";
import type { Connecting, Storing } from "../../config/connecting.ts";
import { ConfigError } from "../../config/problems.ts";
import type { Identity } from "../../freshbooks/caller/identity.ts";
import type { createCallers } from "../../freshbooks/callers.ts";
import { noObserver } from "../../http/observer.ts";
import { beginOperation } from "../../http/operation.ts";
import { createHttp } from "../../http/request.ts";
import { type ConnectionId, type Connections, createConnections } from "../../oauth/connections.ts";
import type { Notice } from "../../oauth/report.ts";
import { type KeyRing, SealError } from "../../oauth/seal.ts";
import { createTokenEndpoint, type TokenEndpoint } from "../../oauth/tokenEndpoint.ts";
import { StoreError } from "../../store/database.ts";
import { openStore, type Store } from "../../store/index.ts";

/** Who can sign in, and all connections; open until closed. */
export type OpenConnecting = Pick<Connecting, "apps" | "store"> & {
  authOrigin: string;
  connections: Connections;
  endpoint: TokenEndpoint;
  /** Whether connections outlive this process. */
  lasting: boolean;
  /** Where they are stored, and whatever else is; closed with them. */
  opened: Store;
  keys: KeyRing | undefined;
  /** Seals what browsers keep for us: 32 bytes. */
  noteKey: () => Uint8Array;
  close(): Promise<void>;
};

type Options = { apiOrigin: string; authOrigin: string; log: Logger; now?: () => Date };

/** Throws ConfigError when the store cannot be opened, or holds tokens that none of the keys opens. */
export async function openConnecting(
  { apps, store: where, address, named, keys, noteKey }: Connecting,
  { apiOrigin, authOrigin, log, now = () => new Date() }: Options,
): Promise<OpenConnecting> {
  // Separate: delays of the books' requests must not delay refreshing their tokens.
  const http = createHttp({ origin: apiOrigin });
  const endpoint = createTokenEndpoint({ http, now });
  try {
    const opened = await openStore(address?.() ?? where);
    const { connections: store } = opened;
    const report = (notice: Notice) => log[levels.get(notice.what) ?? "warn"](notice, texts[notice.what]);
    const connections = await createConnections({ store, keys, apps, endpoint, report, now });
    const close = async () => {
      await connections.close();
      await http.close();
    };
    const ownKey = randomBytes(32);
    return {
      apps,
      store: where,
      authOrigin,
      connections,
      endpoint,
      lasting: store.durable,
      ...{ opened, keys },
      noteKey: noteKey ?? (() => ownKey),
      close,
    };
  } catch (error) {
    await http.close();
    if (error instanceof StoreError) throw notOpened(error, named);
    if (error instanceof SealError) throw new ConfigError([`TOKEN_KEYS: ${error.message}`]);
    throw error;
  }
}

/** The store of a configuration without an app. Throws ConfigError when it cannot be opened. */
export const openConfigured = ({ store, address, named }: Storing): Promise<Store> =>
  openStore(address?.() ?? store).catch((error: unknown) => {
    throw error instanceof StoreError ? notOpened(error, named) : error;
  });

const notOpened = ({ message }: StoreError, named = "STORE_URL") =>
  new ConfigError([`${named} cannot be opened: ${message}`]);

/** The users of connections: cached for a while, or requested from FreshBooks, independent of any request. */
export const identitiesOf =
  (callers: ReturnType<typeof createCallers>, connections: Connections, deadlineMs: number) =>
  (id: ConnectionId, options: { fresh: boolean }): Promise<Identity> => {
    const operation = beginOperation(crypto.randomUUID(), deadlineMs, noObserver);
    return callers(connections.access(id), operation).identity(options).finally(operation.end);
  };

const texts: Record<Notice["what"], string> = {
  willExpire: "A connection cannot be refreshed: it expires, and a person must sign in again",
  hasExpired: "A connection has expired: a person must sign in again",
  storeFailed: "The token store failed",
  notSaved: "New tokens are in memory only, until the token store accepts them",
  saved: "New tokens are stored now",
  tokensLost: "Tokens were lost with this process: a person must sign in again",
  notRevoked: "A connection was deleted without being revoked: FreshBooks rejects the app's credentials",
  forgotten: "A sign-in was discarded: it expired before FreshBooks identified the person",
  defect: "An internal error while refreshing connections",
  notOpened:
    "Tokens cannot be decrypted: every process needs each key of TOKEN_KEYS that another process encrypts with",
  notResealed: "Tokens could not be encrypted with the newest key",
};

/** Those that are no warnings: recoveries, and what only a person can fix. */
const levels = new Map<Notice["what"], "info" | "error">([
  ["saved", "info"],
  ["forgotten", "info"],
  ["hasExpired", "error"],
  ["tokensLost", "error"],
  ["notOpened", "error"],
  ["defect", "error"],
]);
