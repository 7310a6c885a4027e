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

/** Why a request has nothing to sign with. */
export type AccessProblem =
  | "unauthenticated"
  /** Two answers to whose books are meant. */
  | "contradiction"
  /** Several connections, and the request names none. */
  | "connectionRequired"
  /** Only a person can mend it, by signing in again. */
  | "reauthorizationNeeded"
  /** FreshBooks does not take the app's id or secret. */
  | "clientInvalid"
  /** FreshBooks gives no new token just now. */
  | "unavailable"
  | "storeFailed"
  /** No key opens the tokens. */
  | "sealed"
  | "keysUnavailable"
  /** It may have been carried out. */
  | "outcomeUnknown";

/** There is nothing to sign with. Message and remedy are for the caller, word for word. */
export class AccessError extends Error {
  override readonly name = "AccessError";
  readonly problem: AccessProblem;
  readonly remedy: string | undefined;

  constructor(
    problem: AccessProblem,
    message: string,
    { remedy, cause }: { remedy?: string; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.problem = problem;
    this.remedy = remedy;
  }
}
