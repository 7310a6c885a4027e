import { createHmac } from "node:crypto";

/** A JSON web token like the real one's; only a sandbox may be careless with the secret. */
export function signJwt(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${unsigned}.${createHmac("sha256", "sandbox").update(unsigned).digest("base64url")}`;
}

/** The claims of a token that `signJwt` made; undefined for any other. */
export function claimsOf(token: string): { readonly [claim: string]: unknown } | undefined {
  const [, claims = ""] = token.split(".");
  try {
    const read = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return signJwt(read) === token ? read : undefined;
  } catch {
    return undefined;
  }
}
