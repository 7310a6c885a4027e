import type { ConnectionId, RefreshTrouble } from "./connection.ts";

/** Something for the log. No secret is in it. */
export type Notice = {
  readonly what: /** It cannot be refreshed as things stand: it ends at `expiresAt`. Said before that, and once. */
    | "willExpire"
    /** It has ended; `trouble` says what would have to be mended. */
    | "hasExpired"
    /** Tokens could not be read or written. */
    | "storeFailed"
    /** New tokens are in this process's memory alone, and are written as soon as the store takes them. */
    | "notSaved"
    | "saved"
    /** The process ended before the store took the tokens: somebody has to sign in again. */
    | "tokensLost"
    /** It was forgotten here, and FreshBooks was not told: the app's id and secret are not taken. */
    | "notRevoked"
    /** Tokens lie under a key that is not the newest, and could not be sealed anew. */
    | "notResealed";
  readonly connection?: ConnectionId;
  readonly app?: string;
  readonly expiresAt?: Date;
  readonly trouble?: RefreshTrouble | undefined;
  readonly message?: string;
};

export type Report = (notice: Notice) => void;
