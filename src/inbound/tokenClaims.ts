import { decodeJwt } from "jose";

/** What a FreshBooks token says of itself. Nobody vouches for it: good for a hint, never for a decision. */
export type TokenClaims = {
  readonly expiresAt: Date | undefined;
  readonly scopes: readonly string[] | undefined;
};

/** Both undefined for a token that cannot be read into: FreshBooks promises nothing about its form. */
export function claimsOf(token: string): TokenClaims {
  try {
    const { exp, scope, scopes = scope } = decodeJwt(token);
    return {
      expiresAt: typeof exp === "number" && Number.isFinite(exp) ? new Date(exp * 1000) : undefined,
      scopes: toScopes(scopes),
    };
  } catch {
    return { expiresAt: undefined, scopes: undefined };
  }
}

function toScopes(claim: unknown): readonly string[] | undefined {
  if (Array.isArray(claim)) return claim.map(String);
  return typeof claim === "string" ? claim.split(/\s+/).filter(Boolean) : undefined;
}
