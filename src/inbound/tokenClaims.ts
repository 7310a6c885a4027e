import { decodeJwt } from "jose/jwt/decode";

/** The claims of a FreshBooks token. They are unverified: good for a hint, never for a decision. */
export type TokenClaims = {
  readonly expiresAt: Date | undefined;
  readonly scopes: readonly string[] | undefined;
};

const unreadable: TokenClaims = { expiresAt: undefined, scopes: undefined };

/** Both undefined for an unreadable token: FreshBooks does not specify its form. */
export function claimsOf(token: string): TokenClaims {
  if (token.split(".").length !== 3) return unreadable; // `decodeJwt` would throw, at each request
  try {
    const { exp, scope, scopes = scope } = decodeJwt(token);
    return {
      expiresAt: toMoment(exp),
      scopes: toScopes(scopes),
    };
  } catch {
    return unreadable;
  }
}

/** The last second of the year 9999: a later one means something else. */
const latestSeconds = 253_402_300_799;

const toMoment = (seconds: unknown): Date | undefined =>
  typeof seconds === "number" && seconds >= 0 && seconds <= latestSeconds
    ? new Date(seconds * 1000)
    : undefined;

function toScopes(claim: unknown): readonly string[] | undefined {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === "string" ? claim.split(/\s+/).filter(Boolean) : undefined;
}
