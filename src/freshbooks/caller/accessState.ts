/** Why an access token was not renewed. */
export type ConnectionTrouble = {
  readonly at: Date;
  readonly kind: "refused" | "clientRefused" | "answerLost" | "unavailable" | "unreadable" | "storeFailed";
  readonly status: number | undefined;
};

/** How an access stands, as far as this server knows without asking FreshBooks. */
export type AccessState = {
  readonly kind: "connection" | "staticToken" | "passThrough";
  /** Null for a token that is not kept here. */
  readonly id: string | null;
  /** The app that was agreed to; null where it is not known. */
  readonly app: string | null;
  /** Undefined where only FreshBooks can say. */
  readonly standing:
    | "connected"
    | "interrupted"
    | "expiring"
    | "reauthorizationNeeded"
    | "clientInvalid"
    | undefined;
  /** What was granted; null where it is not known. */
  readonly scopes: readonly string[] | null;
  readonly connectedAt: Date | null;
  /** When the token in use was issued. */
  readonly refreshedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Why the last refresh brought no new token. */
  readonly trouble: ConnectionTrouble | null;
  /** Whether this server has that app; true where it is not known. */
  readonly appConfigured: boolean;
  /** Where somebody signs in again, in words that stand behind "at"; null where nobody can. */
  readonly signInAt: string | null;
};

/** An access, how it stands, and how it is ended. */
export type Standing = {
  state(): Promise<AccessState>;
  /**
   * Revokes at FreshBooks, and forgets. `notRevoked` is forgotten here, while its tokens live on; `none` was gone
   * already. Undefined for a token that is not kept here.
   */
  readonly disconnect: (() => Promise<"revoked" | "notRevoked" | "none">) | undefined;
};
