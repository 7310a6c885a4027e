import type { StoredConnection } from "../store/connections/tokenStore.ts";
import type { App, Connection, ConnectionError, RefreshTrouble, Standing } from "./connection.ts";

export type Apps = ReadonlyMap<string, App>;

/** A clock that was set back makes tokens look as if issued later. */
const setBackMs = 5 * 60_000;

export const isFromTheFuture = ({ refreshedAt }: StoredConnection, now: Date): boolean =>
  refreshedAt.getTime() > now.getTime() + setBackMs;

export const isDue = (row: StoredConnection, now: Date): boolean =>
  row.refreshAt <= now || isFromTheFuture(row, now);

/** Whether it is too early to retry. An app rejected before this process started may be fixed by now. */
export const isPaused = ({ trouble }: StoredConnection, now: Date, startedAt: Date): boolean =>
  trouble !== undefined &&
  trouble.retryAt > now &&
  !(trouble.kind === "clientRefused" && trouble.at < startedAt);

/** What only this process knows of a row. */
type Known = {
  readonly trouble?: RefreshTrouble | undefined;
  /** FreshBooks rejected the access token, which cannot be refreshed now. */
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
  // An expired token without trouble is refreshed by its next use.
  const ended = row.expiresAt <= now && trouble !== undefined;
  return ended || withheld ? "interrupted" : "connected";
}

/** The public view of a row. */
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

/** Why a connection with an expired access token has none, and what to do. */
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
      message: `FreshBooks rejects the id or secret of the app "${row.app}", or the app is not configured: the operator of this server must correct it`,
    };
  return {
    kind: "unavailable",
    message:
      "The access token has expired, and FreshBooks has not issued a new one yet; the refresh is retried",
  };
}
