import { StoreError } from "../store/database.ts";
import type { ConnectionId, RefreshTrouble } from "./connection.ts";
import { SealError } from "./seal.ts";

/** A log entry without secrets. */
export type Notice = {
  readonly what: /** It cannot be refreshed at present and expires at `expiresAt`. Reported before that, once. */
    | "willExpire"
    /** It has expired; `trouble` says what has to be fixed. */
    | "hasExpired"
    /** Tokens could not be read or written. */
    | "storeFailed"
    /** New tokens are only in this process's memory, and are written as soon as the store works. */
    | "notSaved"
    | "saved"
    /** The process ended before the tokens were stored: the user must sign in again. */
    | "tokensLost"
    /** It was deleted here but not revoked at FreshBooks, which rejects the app's id and secret. */
    | "notRevoked"
    /** Its tokens expired before FreshBooks identified the user. */
    | "forgotten"
    /** Something unexpected. */
    | "defect"
    /** No key decrypts these tokens: they were sealed with another key, or belong to another connection. */
    | "notOpened"
    /** Tokens are sealed under a key that is not the newest, and could not be resealed. */
    | "notResealed";
  readonly connection?: ConnectionId;
  readonly app?: string;
  readonly expiresAt?: Date;
  readonly trouble?: RefreshTrouble | undefined;
  readonly message?: string;
};

export type Report = (notice: Notice) => void;

/** The notice for an error that ended a refresh. The text of a defect is omitted: it may contain anything. */
export function noticeOf(error: unknown, connection?: ConnectionId): Notice {
  const which = connection && { connection };
  if (error instanceof StoreError || error instanceof SealError)
    return { what: "storeFailed", ...which, message: error.message };
  return { what: "defect", ...which, message: error instanceof Error ? error.name : "unknown" };
}
