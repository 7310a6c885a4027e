/** Looks like FreshBooks' tokens, unsigned. */
export const unsignedJwt = (claims: object): string =>
  [{ alg: "HS256", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .concat("bm9ib2R5")
    .join(".");
