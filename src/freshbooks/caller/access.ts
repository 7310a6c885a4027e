import { hash } from "node:crypto";

/** The access token of a caller's requests to FreshBooks. Where it comes from is not FreshBooks' business. */
export type Access = {
  /** Identifies callers across requests: two of them never share one, and no token can be derived from it. */
  readonly key: string;
  /** The current token; no promise where it never changes. Throws the caller's error when there is none. */
  token(): string | Promise<string>;
  /** After FreshBooks rejected `spent` with 401: another token, or undefined when there is none. */
  renew(spent: string): Promise<string | undefined>;
};

/** The access of a caller who sends the token themselves: it cannot be refreshed. */
export const accessBy = (token: string): Access => ({
  key: hash("sha256", token, "base64url"),
  token: () => token,
  renew: async () => undefined,
});

/** Why a request has no token. */
export type AccessProblem =
  | "unauthenticated"
  /** Contradictory choices of the books. */
  | "contradiction"
  /** Several connections, and the request names none. */
  | "connectionRequired"
  /** The user must sign in again. */
  | "reauthorizationNeeded"
  /** FreshBooks rejects the app's id or secret. */
  | "clientInvalid"
  /** FreshBooks issues no new token now. */
  | "unavailable"
  | "storeFailed"
  /** No key decrypts the tokens. */
  | "sealed"
  | "keysUnavailable"
  /** It may have been executed. */
  | "outcomeUnknown";

/** There is no token. Message and remedy are shown to the caller verbatim. */
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
