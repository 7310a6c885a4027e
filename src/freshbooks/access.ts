import { createHash } from "node:crypto";

/** What a caller's requests to FreshBooks are signed with. Where it comes from is not FreshBooks' business. */
export type Access = {
  /** Tells callers apart from one request to the next: two of them never share one, and no token can be read from it. */
  readonly key: string;
  /** A token to sign with now. Throws what the caller should be told when there is none. */
  token(): Promise<string>;
  /** After FreshBooks refused `spent` with 401: another token, or undefined when there is none to be had. */
  renew(spent: string): Promise<string | undefined>;
};

/** The access of somebody who brings the token themselves: there is no other when it ends. */
export const accessBy = (token: string): Access => ({
  key: createHash("sha256").update(token).digest("base64url"),
  token: async () => token,
  renew: async () => undefined,
});
