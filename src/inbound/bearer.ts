import { AccessError } from "../freshbooks/caller/access.ts";

/** The token of an Authorization header. Throws for a header without a bearer token: it must not be ignored silently. */
export function bearerIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(header)?.[1];
  if (!token) throw new AccessError("unauthenticated", "The Authorization header must read `Bearer <token>`");
  return token;
}
