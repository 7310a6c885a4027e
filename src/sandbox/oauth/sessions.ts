import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { app, codes as builtInCodes, refreshTokens, tokens } from "../identities.ts";
import type { IdentitySeed } from "../state/identity.ts";
import { type Claim, type Consent, createCodes } from "./codes.ts";
import { createLedger, type Ledger, type Presentation, sha256 } from "./ledger.ts";
import { createPairs, type Holder, type Pair } from "./pairs.ts";
import { portalScopes } from "./scopes.ts";

/** Who holds which token. Codes work once, refresh tokens as the settings have it. */
export type Sessions = {
  identityOf(access: string | undefined): IdentitySeed | undefined;
  /** Whose live token it is and what it may do. */
  holderOf(access: string | undefined): Holder | undefined;
  /** A code for what a person agreed to. */
  agree(consent: Consent): string;
  redeemCode(claim: Claim): Pair | undefined;
  refresh(clientId: string, refreshToken: string): Pair | undefined;
  /** Ends a token of an app with the one it came with, whichever of the two it is. */
  revoke(clientId: string, token: string): void;
  readonly ledger: Ledger;
  tokens(): TokenReport;
};

/** The tokens there are and were, none of them in clear. */
export type TokenReport = {
  /** Every refresh token that was presented. */
  readonly presented: readonly Presentation[];
  /** Every pair that was issued, the oldest first; the everlasting built-in tokens are not in it. */
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

/** Everybody in the books begins with an access token that lasts and may do all, a refresh token and a code. */
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
