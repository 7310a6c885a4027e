import type { App, Connection, ConnectionError, RefreshTrouble, Standing } from "./connection.ts";
import type { StoredConnection } from "./stores/tokenStore.ts";

export type Apps = ReadonlyMap<string, App>;

/** A clock that was set back makes tokens look as if they were issued later. */
const setBackMs = 5 * 60_000;

export const isFromTheFuture = ({ refreshedAt }: StoredConnection, now: Date): boolean =>
  refreshedAt.getTime() > now.getTime() + setBackMs;

export const isDue = (row: StoredConnection, now: Date): boolean =>
  row.refreshAt <= now || isFromTheFuture(row, now);

/** Whether it is too early to try again. What an app was refused before this process started may be mended by now. */
export const isPaused = ({ trouble }: StoredConnection, now: Date, startedAt: Date): boolean =>
  trouble !== undefined &&
  trouble.retryAt > now &&
  !(trouble.kind === "clientRefused" && trouble.at < startedAt);

/** What this process alone knows of a row. */
type Known = {
  readonly trouble?: RefreshTrouble | undefined;
  /** FreshBooks refused the access token, which is not to be renewed just now. */
  readonly withheld?: boolean;
};

export function standingOf(
  row: StoredConnection,
  apps: Apps,
  now: Date,
  { trouble = row.trouble, withheld = false }: Known = {},
): Standing {
  if (row.refused) return row.expiresAt > now ? "expiring" : "reauthorizationNeeded";
  if (row.trouble?.kind === "clientRefused" || !apps.has(row.app)) return "clientInvalid";
  // One that has ended while nothing went wrong is renewed by whoever uses it next.
  const ended = row.expiresAt <= now && trouble !== undefined;
  return ended || withheld ? "interrupted" : "connected";
}

/** What may be shown of a row. */
export function toConnection(row: StoredConnection, apps: Apps, now: Date, known: Known = {}): Connection {
  const { trouble = row.trouble } = known;
  const { id, app, person, scopes, connectedAt, refreshedAt, expiresAt } = row;
  return {
    ...{ id, app, person, scopes, connectedAt, refreshedAt, expiresAt },
    configured: apps.has(app),
    standing: standingOf(row, apps, now, known),
    lastTrouble: trouble && { at: trouble.at, kind: trouble.kind, status: trouble.status },
  };
}

/** Why a connection whose access token has ended has none to give, and what to do. */
export function whyNone(
  row: StoredConnection,
  apps: Apps,
  now: Date,
): { kind: ConnectionError["kind"]; message: string } {
  const standing = standingOf(row, apps, now);
  if (standing === "reauthorizationNeeded" || standing === "expiring")
    return {
      kind: "reauthorizationNeeded",
      message: "FreshBooks no longer refreshes this connection: sign in again",
    };
  if (standing === "clientInvalid")
    return {
      kind: "clientInvalid",
      message: `FreshBooks rejects the id or secret of the app "${row.app}", or the app is not configured: the operator of this server corrects it`,
    };
  return {
    kind: "unavailable",
    message:
      "The access token has expired, and FreshBooks has not issued a new one yet; the refresh is retried",
  };
}
