import type { IdentitySeed } from "./books.ts";
import type { Clock } from "./clock.ts";
import { codes, refreshTokens, tokens } from "./identities.ts";
import type { Settings } from "./settings.ts";

/** How long an access token lives: 12 hours. */
export const lifetimeSeconds = 43_200;

type Pair = { access: string; refresh: string; createdAt: number };

/** Who holds which token. Refresh tokens and codes work once. */
export type Sessions = {
  identityOf(access: string | undefined): IdentitySeed | undefined;
  redeem(kind: "authorization_code" | "refresh_token", secret: string): Pair | undefined;
  /** Ends a token and, if it came with one, its refresh token. */
  revoke(token: string): void;
};

type Holder = { identity: IdentitySeed; access?: string };

/** Everybody in the books begins with an access token that lasts, a refresh token and a code. */
export function openSessions(
  identities: readonly IdentitySeed[],
  clock: Clock,
  settings: Settings,
): Sessions {
  const named = (list: Record<string, string>, name: string, otherwise: string) => list[name] ?? otherwise;
  const access = new Map<string, { identity: IdentitySeed; expiresMs: number; refresh?: string }>();
  const refresh = new Map<string, Holder>();
  const code = new Map<string, Holder>();
  for (const identity of identities) {
    const { name } = identity;
    access.set(named(tokens, name, `sandbox-${name}`), { identity, expiresMs: Number.POSITIVE_INFINITY });
    refresh.set(named(refreshTokens, name, `sandbox-refresh-${name}`), { identity });
    code.set(named(codes, name, `sandbox-code-${name}`), { identity });
  }
  let issued = 0;

  return {
    identityOf(token) {
      const session = access.get(token ?? "");
      return session && session.expiresMs > clock.now() ? session.identity : undefined;
    },
    redeem(kind, secret) {
      const from = kind === "refresh_token" ? refresh : code;
      const holder = from.get(secret);
      if (!holder) return undefined;
      from.delete(secret);
      if (holder.access && settings.refreshEndsAccessToken) access.delete(holder.access);
      issued += 1;
      const { identity } = holder;
      const pair = {
        access: `sandbox-access-${identity.name}-${issued}`,
        refresh: `sandbox-refresh-${identity.name}-${issued}`,
        createdAt: Math.floor(clock.now() / 1000),
      };
      const expiresMs = (pair.createdAt + lifetimeSeconds) * 1000;
      access.set(pair.access, { identity, expiresMs, refresh: pair.refresh });
      refresh.set(pair.refresh, { identity, access: pair.access });
      return pair;
    },
    revoke(token) {
      refresh.delete(access.get(token)?.refresh ?? token);
      access.delete(token);
    },
  };
}
