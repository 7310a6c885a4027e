import { createHmac } from "node:crypto";

/** A JSON web token like the real one's; only a sandbox may be careless with the secret. */
export function signJwt(claims: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const unsigned = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${unsigned}.${createHmac("sha256", "sandbox").update(unsigned).digest("base64url")}`;
}
