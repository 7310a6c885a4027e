import { type Access, AccessError, accessBy } from "../freshbooks/caller/access.ts";
import type { AccessState, Standing } from "../freshbooks/caller/accessState.ts";
import type { Operation } from "../http/operation.ts";
import { type Connection, ConnectionError } from "../oauth/connection.ts";
import type { ConnectionId, Connections } from "../oauth/connections.ts";
import { kept, toAccessError } from "./problems.ts";
import { claimsOf, type TokenClaims } from "./tokenClaims.ts";

/** A caller: the access of their requests to FreshBooks, and its state. */
export type Asking = {
  readonly access: Access;
  readonly standing: Standing;
  /** When the caller's own token expires, as far as it can be known. */
  readonly until: Date | undefined;
  /** Names the access for use without the caller; undefined for a token that this server does not keep. */
  readonly reader: string | undefined;
};

/** The configured token, and the connections, by their readers. */
const configured = "configured";
const connected = "connection:";

/** The access that a reader names. Throws AccessError when it no longer exists. */
export function accessOf(
  reader: string,
  { connections, staticToken }: { connections: Connections | undefined; staticToken: string | undefined },
): Access {
  if (reader === configured && staticToken !== undefined) return accessBy(staticToken);
  if (reader.startsWith(connected) && connections)
    return connections.access(reader.slice(connected.length) as ConnectionId);
  throw new AccessError("unauthenticated", "This server no longer has the access that was used before", {
    remedy: "Call the mutation again with an access that this server keeps",
  });
}

/** A token, and what can be known of it. */
export type Known = { readonly access: Access; readonly claims: TokenClaims };

export const knownOf = (token: string): Known => ({ access: accessBy(token), claims: claimsOf(token) });

/** A caller's own token, which is not stored, or the configured one. */
export function askingByToken(
  { access, claims: { expiresAt, scopes } }: Known,
  kind: "staticToken" | "passThrough",
  signInAt: string | null,
): Asking {
  const state = async (): Promise<AccessState> => {
    return {
      ...{ kind, id: null, app: null, appConfigured: true, standing: undefined, scopes: scopes ?? null },
      ...{ connectedAt: null, refreshedAt: null, expiresAt: expiresAt ?? null, trouble: null, signInAt },
    };
  };
  return {
    access,
    standing: { state, disconnect: undefined },
    until: expiresAt,
    reader: kind === "staticToken" ? configured : undefined,
  };
}

/** A caller with a connection. */
export function askingByConnection(
  connections: Connections,
  { id, app, configured }: Pick<Connection, "id" | "app" | "configured">,
  signInAt: string,
  operation: Operation,
): Asking {
  const inWords = (error: unknown): never => {
    throw toAccessError(error, { signInAt, app: { name: app, configured } });
  };
  const access = connections.access(id);
  /** FreshBooks rejected a token, and there is no other: final when the user must sign in again. */
  const sayWhy = async () => {
    const standing = (await connections.find(id))?.standing;
    if (standing === "reauthorizationNeeded" || standing === "clientInvalid")
      throw new ConnectionError(standing, "FreshBooks rejected the token, and no other is available");
  };
  return {
    reader: `${connected}${id}`,
    access: {
      key: access.key,
      token: () => access.token().catch(inWords),
      renew: async (spent) => {
        const other = await access.renew(spent).catch(inWords);
        if (other === undefined) await sayWhy().catch(inWords);
        return other;
      },
    },
    standing: {
      state: async () => {
        const connection = await kept(operation, connections.find(id)).catch(inWords);
        return connection ? toState(connection, signInAt) : gone(id, signInAt);
      },
      disconnect: () => connections.disconnect(id, operation.signal).catch(inWords),
    },
    until: undefined,
  };
}

const toState = (connection: Connection, signInAt: string): AccessState => {
  const { id, app, configured, standing, scopes, connectedAt, refreshedAt, expiresAt, lastTrouble } =
    connection;
  return {
    ...{ kind: "connection", id, app, appConfigured: configured, standing, scopes },
    ...{ connectedAt, refreshedAt, expiresAt, trouble: lastTrouble ?? null, signInAt },
  };
};

/** Disconnected while the request was in flight. */
const gone = (id: string, signInAt: string): AccessState => ({
  ...{
    kind: "connection",
    id,
    app: null,
    appConfigured: true,
    standing: "reauthorizationNeeded",
    scopes: null,
  },
  ...{ connectedAt: null, refreshedAt: null, expiresAt: null, trouble: null, signInAt },
});
