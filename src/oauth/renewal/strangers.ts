import type { StoredConnection, TokenStore } from "../../store/connections/tokenStore.ts";
import type { ConnectionId } from "../connection.ts";
import type { Report } from "../report.ts";
import type { Apps } from "../standing.ts";

/** Identifies the user of a connection and records it; undefined when not known yet. */
export type Name = (id: ConnectionId) => Promise<ConnectionId | undefined>;

type Options = {
  readonly store: TokenStore;
  readonly apps: Apps;
  readonly drop: (row: StoredConnection) => Promise<boolean>;
  readonly now: () => Date;
  readonly report: Report;
};

/** A sign-in in progress identifies its user. */
const graceMs = 30_000;
const mostAtOnce = 4;
const firstPauseMs = 30_000;
const longestPauseMs = 3_600_000;

/** Connections without a known user: looked up again, less and less often; expired ones are deleted. */
export function createStrangers({ store, apps, drop, now, report }: Options) {
  const tried = new Map<ConnectionId, { times: number; until: number }>();
  const hasEnded = ({ refused, expiresAt }: StoredConnection) => refused && expiresAt <= now();

  function mayTry({ id, app, connectedAt }: StoredConnection): boolean {
    const at = now().getTime();
    return apps.has(app) && connectedAt.getTime() + graceMs <= at && (tried.get(id)?.until ?? at) <= at;
  }

  async function meet(id: ConnectionId, name: Name): Promise<void> {
    const times = (tried.get(id)?.times ?? -1) + 1;
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** times);
    tried.set(id, { times, until: now().getTime() + pauseMs });
    await name(id);
  }

  /** It can no longer identify a user, and no sign-in would join it. */
  async function forget(row: StoredConnection): Promise<void> {
    if (await drop(row)) report({ what: "forgotten", connection: row.id, app: row.app });
  }

  return async function sweep(name: Name): Promise<void> {
    const rows = await store.list({ nameless: true });
    const here = new Set(rows.map(({ id }) => id));
    for (const id of tried.keys()) if (!here.has(id)) tried.delete(id);
    for (const row of rows.filter(hasEnded)) await forget(row);
    const due = rows.filter((row) => !hasEnded(row) && mayTry(row)).slice(0, mostAtOnce);
    await Promise.all(due.map(({ id }) => meet(id, name)));
  };
}
