import type { JWTPayload } from "jose";
import { JOSEError } from "jose/errors";
import { AccessError } from "../freshbooks/caller/access.ts";

/** The issuer of callers' tokens. */
export type Issuer = { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };

/** Public keys only: what verifies a token must not be able to issue one. */
const algorithms = [
  ...["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
  ...["ES256", "ES384", "ES512", "Ed25519", "EdDSA"],
];

/** The tolerated clock difference between the issuer and this server. */
const toleranceSeconds = 5;

/** The claims of a valid token of the issuer, for the audience. Throws AccessError, which never quotes the token. */
export type Verify = (token: string | undefined) => Promise<JWTPayload>;

/** Keys are fetched on demand, and once more when a token names an unknown one. */
export function createVerifier({ issuer, audience, jwksUrl }: Issuer, now: () => Date): Verify {
  const load = async () => {
    const { createRemoteJWKSet, jwtVerify } = await import("jose");
    const patience = { timeoutDuration: 5_000, cooldownDuration: 10_000 };
    return { jwtVerify, keys: createRemoteJWKSet(new URL(jwksUrl), patience) };
  };
  let loading: ReturnType<typeof load> | undefined;

  return async (token) => {
    if (token === undefined) throw unauthenticated("The request has no token");
    loading ??= load();
    const { jwtVerify, keys } = await loading;
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
    "The token of this request has another issuer or audience, or is not valid yet",
  ],
  ["ERR_JWS_SIGNATURE_VERIFICATION_FAILED", "The token of this request has an invalid signature"],
  ["ERR_JWKS_NO_MATCHING_KEY", "The token of this request is signed with an unknown key"],
  [
    "ERR_JWKS_MULTIPLE_MATCHING_KEYS",
    "The token of this request does not name the key that it is signed with",
  ],
  ["ERR_JOSE_ALG_NOT_ALLOWED", "The token of this request is signed with an algorithm that is not accepted"],
  ["ERR_JWS_INVALID", "The token of this request is not a signed JWT"],
  ["ERR_JWT_INVALID", "The token of this request is not a JWT"],
]);

/** Problems of the keys rather than the token. */
const aboutKeys = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"]);

function toAccessError(error: unknown): AccessError {
  if (error instanceof JOSEError && !aboutKeys.has(error.code))
    return unauthenticated(refusals.get(error.code) ?? "The token of this request is not accepted");
  return keysUnavailable(error);
}

export const keysUnavailable = (cause: unknown): AccessError =>
  new AccessError("keysUnavailable", "The keys for verifying tokens cannot be fetched", {
    remedy: "Retry later. If it happens again, the operator of this server must check JWT_JWKS_URL.",
    cause,
  });

const unauthenticated = (message: string) =>
  new AccessError("unauthenticated", message, {
    remedy:
      "Send `Authorization: Bearer <token>` with a new token from the configured issuer. " +
      "FreshBooks tokens are not accepted here.",
  });
