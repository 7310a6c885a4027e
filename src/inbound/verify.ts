import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import { AccessError } from "../freshbooks/caller/access.ts";

/** Whose tokens callers prove themselves with. */
export type Issuer = { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };

/** Public keys only: what verifies a token must not be able to make one. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "Ed25519", "EdDSA"],
];

/** How far the clocks of the issuer and of this server may be apart. */
const toleranceSeconds = 5;

/** The claims of a token of the issuer, for the audience, in its time. Throws AccessError, which never quotes the token. */
export type Verify = (token: string | undefined) => Promise<JWTPayload>;

/** Keys are fetched when they are needed, and once more when a token names one that is not known. */
export function createVerifier({ issuer, audience, jwksUrl }: Issuer, now: () => Date): Verify {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 10_000 });

  return async (token) => {
    if (token === undefined) throw unauthenticated("No token came with this request");
    try {
      const { payload } = await jwtVerify(token, keys, {
        ...{ issuer, audience, algorithms, requiredClaims: ["exp"] },
        ...{ clockTolerance: toleranceSeconds, currentDate: now() },
      });
      return payload;
    } catch (error) {
      throw toAccessError(error);
    }
  };
}

const refusals = new Map([
  ["ERR_JWT_EXPIRED", "The token of this request has expired"],
  [
    "ERR_JWT_CLAIM_VALIDATION_FAILED",
    "The token of this request is of another issuer, for another audience, or not valid yet",
  ],
  ["ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "The signature of this request's token is wrong"],
  ["ERR_JWKS_NO_MATCHING_KEY", "The token of this request is signed with a key that is not its issuer's"],
  [
    "ERR_JWKS_MULTIPLE_MATCHING_KEYS",
    "The token of this request does not say which of its issuer's keys it is signed with",
  ],
  ["ERR_JOSE_ALG_NOT_ALLOWED", "The token of this request is signed in a way that is not taken here"],
  ["ERR_JWS_INVALID", "The token of this request is no signed JWT"],
  ["ERR_JWT_INVALID", "The token of this request is no JWT"],
]);

/** What is wrong with the keys rather than with the token. */
const aboutKeys = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"]);

function toAccessError(error: unknown): AccessError {
  if (error instanceof errors.JOSEError && !aboutKeys.has(error.code))
    return unauthenticated(refusals.get(error.code) ?? "The token of this request is not taken");
  return keysUnavailable(error);
}

export const keysUnavailable = (cause: unknown): AccessError =>
  new AccessError("keysUnavailable", "The keys that tokens are checked with cannot be read just now", {
    remedy: "Ask again. Whoever runs this server looks at JWT_JWKS_URL.",
    cause,
  });

const unauthenticated = (message: string) =>
  new AccessError("unauthenticated", message, {
    remedy:
      "Send `Authorization: Bearer <token>` with a fresh token of the issuer that this server is configured for. " +
      "A token of FreshBooks is not taken here.",
  });
