import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import type { IdentitySeed } from "../state/identity.ts";
import { signJwt } from "../wire/jwt.ts";

/** Whose tokens they are, and what they permit; undefined scopes mean all. */
export type Holder = {
  readonly identity: IdentitySeed;
  readonly clientId: string;
  readonly scopes: readonly string[] | undefined;
};

/** An access token and the refresh token issued with it. The built-in ones are halves. */
export type Pair = Holder & {
  readonly access: string | undefined;
  readonly refresh: string | undefined;
  /** Seconds of the epoch. */
  readonly createdAt: number;
  readonly expiresMs: number;
  accessLives: boolean;
  refreshLives: boolean;
  used: boolean;
  /** The pair that was refreshed into it. */
  readonly before: Pair | undefined;
  /** The last pair its refresh token was spent for, and when. */
  after: { readonly pair: Pair; readonly atMs: number } | undefined;
};

/** The live tokens, and what ends them. */
export type Pairs = {
  issue(holder: Holder, before?: Pair): Pair;
  seed(holder: Holder, half: { access: string } | { refresh: string }): void;
  withAccess(token: string): Pair | undefined;
  withRefresh(token: string): Pair | undefined;
  accessLives(pair: Pair): boolean;
  /** Whether its refresh token can be spent, even again. */
  refreshLives(pair: Pair): boolean;
  /** Some rotations wait for the first use of a new pair. */
  use(pair: Pair): void;
  /** Spends its live refresh token. */
  rotate(pair: Pair): { pair: Pair; again: boolean };
  end(pair: Pair): void;
  list(): Iterable<Pair>;
};

export function createPairs(clock: Clock, settings: Settings): Pairs {
  const byAccess = new Map<string, Pair>();
  const byRefresh = new Map<string, Pair>();
  let issued = 0;

  const add = (pair: Pair): Pair => {
    if (pair.access !== undefined) byAccess.set(pair.access, pair);
    if (pair.refresh !== undefined) byRefresh.set(pair.refresh, pair);
    return pair;
  };
  const end = (pair: Pair) => {
    pair.accessLives = false;
    pair.refreshLives = false;
  };
  const retire = (pair: Pair) => {
    pair.refreshLives = false;
    if (settings.refreshEndsAccessToken) pair.accessLives = false;
  };
  const use = (pair: Pair) => {
    if (!pair.used && pair.before && settings.refreshRotation === "onFirstUse") retire(pair.before);
    pair.used = true;
  };

  const pairs: Pairs = {
    issue({ identity, clientId, scopes }, before) {
      issued += 1;
      const createdAt = Math.floor(clock.now() / 1000);
      const name = `sandbox-access-${identity.name}-${issued}`;
      const exp = createdAt + settings.accessTokenSeconds;
      // Clients decode a live one for its expiry, and otherwise renew before every call.
      const claims = { jti: name, scope: scopes?.join(" "), iat: createdAt, exp };
      return add({
        ...{ identity, clientId, scopes, before, createdAt },
        access: settings.accessTokens === "jwt" ? signJwt(claims) : name,
        refresh: `sandbox-refresh-${identity.name}-${issued}`,
        expiresMs: exp * 1000,
        ...{ accessLives: true, refreshLives: true, used: false, after: undefined },
      });
    },
    seed(holder, half) {
      add({
        ...{ access: undefined, refresh: undefined, ...holder, ...half },
        ...{ createdAt: Math.floor(clock.now() / 1000), expiresMs: Number.POSITIVE_INFINITY },
        ...{ accessLives: true, refreshLives: true, used: true, before: undefined, after: undefined },
      });
    },
    withAccess: (token) => byAccess.get(token),
    withRefresh: (token) => byRefresh.get(token),
    accessLives: ({ accessLives, expiresMs }) => accessLives && clock.now() < expiresMs,
    refreshLives({ refreshLives, after }) {
      if (!refreshLives || !after) return refreshLives;
      if (after.pair.after || !after.pair.refreshLives) return false;
      if (settings.refreshRotation === "onFirstUse") return !after.pair.used;
      const graceMs = settings.refreshGraceSeconds * 1000;
      return settings.refreshRotation === "grace" && clock.now() - after.atMs < graceMs;
    },
    use,
    rotate(pair) {
      use(pair); // refreshing a new pair counts as using it
      const earlier = pair.after?.pair;
      if (earlier && settings.refreshRotation === "grace" && settings.refreshGraceAnswer === "same")
        return { pair: earlier, again: true };
      if (earlier) end(earlier);
      const fresh = pairs.issue(pair, pair);
      pair.after = { pair: fresh, atMs: earlier && pair.after ? pair.after.atMs : clock.now() };
      if (settings.refreshRotation === "strict") pair.refreshLives = false;
      if (settings.refreshRotation !== "onFirstUse" && settings.refreshEndsAccessToken)
        pair.accessLives = false;
      return { pair: fresh, again: earlier !== undefined };
    },
    end,
    list: () => new Set([...byAccess.values(), ...byRefresh.values()]),
  };
  return pairs;
}
