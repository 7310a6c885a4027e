import type { Identity } from "../../freshbooks/caller/identity.ts";
import { type BusinessReach, reachOf } from "../../freshbooks/reach/reach.ts";
import type { App, Connection, ConnectionId, Connections } from "../../oauth/connections.ts";
import { type Begun, finish, type Returned, SignInError, settle } from "../../oauth/signIn/signIn.ts";
import type { TokenEndpoint } from "../../oauth/tokenEndpoint.ts";

/** What finishes a sign-in, in a browser or in a terminal. */
export type ConnectDesk = {
  apps: readonly App[];
  /** The authorization page of FreshBooks. */
  authOrigin: string;
  endpoint: TokenEndpoint;
  connections: Connections;
  /** The user of a connection, cached for a while; `fresh` skips the cache. */
  identityOf: (id: ConnectionId, options: { fresh: boolean }) => Promise<Identity>;
  /** Whether connections outlive this process. */
  lasting: boolean;
  /** Explains how a request selects one of several connections. */
  use: (id: ConnectionId, count: number) => string;
  onTrouble: (error: unknown) => void;
};

/** Stores the tokens of a sign-in, identifies the user, and returns the connection's id. Throws SignInError. */
export async function complete(
  desk: ConnectDesk,
  app: App,
  begun: Begun,
  returned: Returned,
): Promise<ConnectionId> {
  const kept = await finish(desk, app, begun, returned);
  return (await name(desk, kept)) ?? kept;
}

/** Undefined when FreshBooks does not identify the person: the connection is kept, and the lookup is retried. */
export async function name(
  desk: ConnectDesk,
  id: ConnectionId,
  { fresh = true } = {},
): Promise<ConnectionId | undefined> {
  const identity = await asked(desk, id, fresh);
  if (!identity) return undefined;
  const { freshbooksId, firstName, lastName, email } = identity;
  const full = [firstName, lastName].filter(Boolean).join(" ");
  try {
    const person = { freshbooksId, name: full || email || `Person ${freshbooksId}` };
    const settled = await settle(desk.connections, id, person);
    // This sign-in may have changed what is cached from an earlier one.
    if (settled !== id) await asked(desk, settled, true);
    return settled;
  } catch (error) {
    // The tokens stay stored under the id they already have.
    if (!(error instanceof SignInError)) throw error;
    desk.onTrouble(error);
    return undefined;
  }
}

async function asked(
  { identityOf, onTrouble }: ConnectDesk,
  id: ConnectionId,
  fresh: boolean,
): Promise<Identity | undefined> {
  try {
    return await identityOf(id, { fresh });
  } catch (error) {
    onTrouble(error);
    return undefined;
  }
}

/** What a person sees after signing in. */
export type Found = {
  connection: Connection;
  /** Undefined if FreshBooks does not return it. */
  reaches: readonly BusinessReach[] | undefined;
  use: string;
  lasting: boolean;
};

const idMayChange =
  "The person is looked up again. If they are already connected, the new tokens are stored in their existing connection; the command `connect --list` shows it.";

/** A connection and the businesses it reaches; undefined if there is none. Identifies its user if that is still pending. */
export async function look(desk: ConnectDesk, id: ConnectionId): Promise<Found | undefined> {
  const { connections, lasting, use } = desk;
  const found = await connections.find(id);
  const named = found && !found.person ? await name(desk, id) : undefined;
  const connection = named ? await connections.find(named) : found;
  if (!connection) return undefined;
  // The user was looked up just now, without success.
  const identity = connection.person && (await asked(desk, connection.id, false));
  const { length: count } = await connections.list();
  return {
    ...{ connection, lasting, use: connection.person ? use(connection.id, count) : idMayChange },
    reaches: identity?.businesses.map((business) => reachOf(business, connection.scopes)),
  };
}
