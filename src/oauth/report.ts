import type { ConnectionId, RefreshTrouble } from "./connection.ts";
import { SealError } from "./seal.ts";
import { StoreError } from "./stores/tokenStore.ts";

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
    /** Its tokens ended before FreshBooks said whose they were. */
    | "forgotten"
    /** Something that is not meant to happen. */
    | "defect"
    /** No key decrypts these tokens: they were sealed with another one, or are not this connection's. */
    | "notOpened"
    /** Tokens lie under a key that is not the newest, and could not be sealed anew. */
    | "notResealed";
  readonly connection?: ConnectionId;
  readonly app?: string;
  readonly expiresAt?: Date;
  readonly trouble?: RefreshTrouble | undefined;
  readonly message?: string;
};

export type Report = (notice: Notice) => void;

/** What to say of an error that a refresh ended with. The text of a defect stays behind: nobody knows what is in it. */
export function noticeOf(error: unknown, connection?: ConnectionId): Notice {
  const which = connection && { connection };
  if (error instanceof StoreError || error instanceof SealError)
    return { what: "storeFailed", ...which, message: error.message };
  return { what: "defect", ...which, message: error instanceof Error ? error.name : "unknown" };
}
