import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { app, codes as builtInCodes, refreshTokens, tokens } from "../identities.ts";
import type { IdentitySeed } from "../state/identity.ts";
import { type Claim, type Consent, createCodes } from "./codes.ts";
import { createLedger, type Ledger, type Presentation, sha256 } from "./ledger.ts";
import { createPairs, type Holder, type Pair } from "./pairs.ts";
import { portalScopes } from "./scopes.ts";

/** Who holds which token. Codes work once, refresh tokens as configured. */
export type Sessions = {
  identityOf(access: string | undefined): IdentitySeed | undefined;
  /** The owner of a live token and its scopes. */
  holderOf(access: string | undefined): Holder | undefined;
  /** A code for what a person approved. */
  agree(consent: Consent): string;
  redeemCode(claim: Claim): Pair | undefined;
  refresh(clientId: string, refreshToken: string): Pair | undefined;
  /** Revokes an app's token, access or refresh, with the one issued with it. */
  revoke(clientId: string, token: string): void;
  readonly ledger: Ledger;
  tokens(): TokenReport;
};

/** All past and present tokens, none in clear. */
export type TokenReport = {
  /** Every refresh token presented. */
  readonly presented: readonly Presentation[];
  /** Every issued pair, oldest first; excludes the built-in tokens, which never expire. */
  readonly issued: readonly IssuedPair[];
};

type IssuedPair = {
  readonly clientId: string;
  readonly person: string;
  readonly scopes: readonly string[];
  readonly accessSha256: string;
  readonly refreshSha256: string;
  readonly accessLives: boolean;
  readonly refreshLives: boolean;
};

/** Everyone in the books starts with a full-access token that never expires, a refresh token and a code. */
export function openSessions(
  identities: readonly IdentitySeed[],
  clock: Clock,
  settings: Settings,
): Sessions {
  const named = (list: Record<string, string>, name: string, otherwise: string) => list[name] ?? otherwise;
  const pairs = createPairs(clock, settings);
  const codes = createCodes(clock, settings);
  const ledger = createLedger();
  for (const identity of identities) {
    const { name } = identity;
    const holder = { identity, clientId: app.clientId, scopes: portalScopes };
    pairs.seed({ ...holder, scopes: undefined }, { access: named(tokens, name, `sandbox-${name}`) });
    pairs.seed(holder, { refresh: named(refreshTokens, name, `sandbox-refresh-${name}`) });
    codes.seed(named(builtInCodes, name, `sandbox-code-${name}`), {
      ...holder,
      redirectUri: app.redirectUri,
    });
  }

  const holderOf = (access: string | undefined) => {
    const pair = pairs.withAccess(access ?? "");
    if (!pair || !pairs.accessLives(pair)) return undefined;
    pairs.use(pair);
    return pair;
  };

  return {
    ledger,
    holderOf,
    identityOf: (access) => holderOf(access)?.identity,
    agree: codes.issue,
    redeemCode(claim) {
      const consent = codes.redeem(claim);
      if (!consent) return undefined;
      const { identity, clientId } = consent;
      const older = [...pairs.list()].filter(
        (pair) => pair.identity === identity && pair.clientId === clientId && pair.refresh !== undefined,
      );
      if (settings.onePairEach) older.forEach(pairs.end);
      return pairs.issue(consent);
    },
    refresh(clientId, refreshToken) {
      const pair = pairs.withRefresh(refreshToken);
      if (pair?.clientId !== clientId || !pairs.refreshLives(pair)) {
        ledger.close(refreshToken, "refused");
        return undefined;
      }
      const fresh = pairs.rotate(pair);
      ledger.close(refreshToken, fresh.again ? "again" : "rotated");
      return fresh.pair;
    },
    revoke(clientId, token) {
      const pair = pairs.withAccess(token) ?? pairs.withRefresh(token);
      if (pair?.clientId === clientId) pairs.end(pair);
    },
    tokens: () => ({
      presented: ledger.list(),
      issued: [...pairs.list()].flatMap((pair) => {
        const { clientId, identity, scopes = [], access, refresh } = pair;
        if (access === undefined || refresh === undefined) return [];
        return {
          ...{ clientId, person: identity.name, scopes },
          ...{ accessSha256: sha256(access), refreshSha256: sha256(refresh) },
          ...{ accessLives: pairs.accessLives(pair), refreshLives: pairs.refreshLives(pair) },
        };
      }),
    }),
  };
}
