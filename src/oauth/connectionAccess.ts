import type { StoredConnection, TokenStore } from "../store/connections/tokenStore.ts";
import { StoreError } from "../store/database.ts";
import { ConnectionError, type ConnectionId } from "./connection.ts";
import { certain } from "./failing.ts";
import type { Refreshing } from "./renewal/refreshing.ts";
import type { Report } from "./report.ts";
import { type KeyRing, SealError } from "./seal.ts";
import { type Apps, isDue, whyNone } from "./standing.ts";
import type { TokenEndpoint } from "./tokenEndpoint.ts";

type Options = {
  readonly store: TokenStore;
  readonly endpoint: Pick<TokenEndpoint, "takes">;
  readonly keys: KeyRing;
  readonly apps: Apps;
  readonly refreshing: Refreshing;
  readonly mayTry: (row: StoredConnection) => boolean;
  readonly now: () => Date;
  readonly report: Report;
};

/** A token younger than this is not rejected because of its age. */
const youngMs = 10_000;
/** How long after that a 401 triggers no refresh: doubled with each young token that is rejected. */
const distrustMs = 60_000;
const longestDistrustMs = 3_600_000;

/** How long a rejection counts while no new token is available: it may have been a stray one. */
const refusalMs = 300_000;
/** How long FreshBooks' confirmation of a token counts after one of its answers rejected it. */
const beliefMs = 60_000;

type Distrust = { readonly generation: number; readonly until: number; readonly times: number };

/** When FreshBooks last rejected the access token of a generation. */
type Refused = { readonly generation: number; readonly at: number };

/** FreshBooks' check of a rejected token, and until when it counts. */
type Confirmed = { readonly generation: number; readonly until: number; readonly asked: Promise<void> };

/** The access tokens of a connection's requests. */
export function createAccess({ store, endpoint, keys, apps, refreshing, mayTry, now, report }: Options) {
  const { refresh, known } = refreshing;
  /** The last state read, used while the store fails. */
  const lastSeen = new Map<ConnectionId, StoredConnection>();
  const distrusted = new Map<ConnectionId, Distrust>();
  const refused = new Map<ConnectionId, Refused>();
  const confirmed = new Map<ConnectionId, Confirmed>();
  const serves = (row: StoredConnection) => row.expiresAt > now();
  /** Seals already reported as unopenable. */
  const closed = new Map<ConnectionId, string>();

  function accessOf(row: StoredConnection): string {
    const { id, tokens } = row;
    try {
      return keys.open(tokens, row).access();
    } catch (error) {
      if (error instanceof SealError && closed.get(id) !== tokens.keyId) {
        closed.set(id, tokens.keyId);
        report({ what: "notOpened", connection: id, message: error.message });
      }
      throw error;
    }
  }

  async function read(id: ConnectionId): Promise<StoredConnection> {
    const { unsaved } = known(id);
    if (unsaved) return unsaved.row;
    const row = await store.read(id).catch((error: unknown) => {
      const last = lastSeen.get(id);
      if (error instanceof StoreError && last && serves(last)) return last;
      throw error;
    });
    if (!row) {
      lastSeen.delete(id);
      for (const known of [distrusted, closed, refused, confirmed]) known.delete(id);
      throw new ConnectionError("unknown", "The connection does not exist");
    }
    lastSeen.set(id, row);
    return row;
  }

  async function token(id: ConnectionId): Promise<string> {
    const row = await read(id);
    if (serves(row)) {
      if (isDue(row, now()) && mayTry(row)) void refresh(row); // this one is used meanwhile
      return accessOf(row);
    }
    if (mayTry(row)) await refresh(row);
    const current = await read(id);
    if (serves(current)) return accessOf(current);
    const { kind, message } = whyNone(current, apps, now());
    throw new ConnectionError(kind, message);
  }

  /** Whether the token is so new that a new one would be rejected too; remembers that this happened. */
  function refusedYoung({ id, generation, refreshedAt }: StoredConnection): boolean {
    const at = now().getTime();
    const ageMs = at - refreshedAt.getTime();
    const before = distrusted.get(id);
    if (ageMs < 0 || ageMs >= youngMs) return before !== undefined && before.until > at;
    if (before?.generation !== generation) {
      const times = (before?.times ?? -1) + 1;
      const until = at + Math.min(longestDistrustMs, distrustMs * 2 ** times);
      distrusted.set(id, { generation, until, times });
    }
    return true;
  }

  async function renew(id: ConnectionId, spent: string): Promise<string | undefined> {
    const row = await read(id);
    const access = accessOf(row);
    if (access !== spent && serves(row)) return access;
    if (access === spent) refused.set(id, { generation: row.generation, at: now().getTime() });
    if (access === spent && refusedYoung(row)) return undefined;
    if (mayTry(row)) await refresh(row);
    const current = await read(id);
    const other = accessOf(current);
    if (other !== spent) return serves(current) ? other : undefined;
    if (current.refused && serves(current)) await endIfRefused(current);
    return undefined;
  }

  /** One request for all callers with a rejection, since one list may reject what others accept. */
  function endIfRefused(row: StoredConnection): Promise<void> {
    const { id, generation } = row;
    const at = now().getTime();
    const before = confirmed.get(id);
    if (before?.generation === generation && before.until > at) return before.asked;
    const asked = endpoint.takes(accessOf(row)).then((taken) => (taken === false ? endNow(row) : undefined));
    confirmed.set(id, { generation, until: at + beliefMs, asked });
    asked.catch(() => confirmed.delete(id));
    return asked;
  }

  /** Whether the access token was rejected and cannot be refreshed now. */
  function isWithheld(row: StoredConnection): boolean {
    const last = refused.get(row.id);
    if (last?.generation !== row.generation) return false;
    const at = now().getTime();
    const paused = !mayTry(row) && last.at + refusalMs > at;
    return paused || (distrusted.get(row.id)?.until ?? 0) > at;
  }

  /** Both tokens are rejected: it would be untrue to say that one still works. */
  async function endNow(row: StoredConnection): Promise<void> {
    await known(row.id).flight?.landed; // the refresh that was rejected holds the lease until then
    const lease = await store.lease(row.id, 1_000);
    if (!lease) {
      confirmed.delete(row.id); // the next rejection tries again
      return;
    }
    await store.note(lease, row.generation, { ...row, expiresAt: now() });
    await store.release(lease);
  }

  const access = (id: ConnectionId) => ({
    key: `connection:${id}`,
    token: () => certain(token(id)),
    renew: (spent: string) => certain(renew(id, spent)),
  });
  return { access, isWithheld };
}
