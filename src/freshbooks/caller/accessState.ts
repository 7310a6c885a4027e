/** Why an access token was not refreshed. */
export type ConnectionTrouble = {
  readonly at: Date;
  readonly kind: "refused" | "clientRefused" | "answerLost" | "unavailable" | "unreadable" | "storeFailed";
  readonly status: number | undefined;
};

/** The state of an access, as known without a request to FreshBooks. */
export type AccessState = {
  readonly kind: "connection" | "staticToken" | "passThrough";
  /** Null for a token that is not stored here. */
  readonly id: string | null;
  /** The authorized app; null when unknown. */
  readonly app: string | null;
  /** Undefined when only FreshBooks knows. */
  readonly standing:
    | "connected"
    | "interrupted"
    | "expiring"
    | "reauthorizationNeeded"
    | "clientInvalid"
    | undefined;
  /** The granted scopes; null when unknown. */
  readonly scopes: readonly string[] | null;
  readonly connectedAt: Date | null;
  /** When the current token was issued. */
  readonly refreshedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Why the last refresh failed. */
  readonly trouble: ConnectionTrouble | null;
  /** Whether this server has that app; true when unknown. */
  readonly appConfigured: boolean;
  /** Where to sign in again, as text that follows "at"; null when not possible. */
  readonly signInAt: string | null;
};

/** An access's state, and how to end it. */
export type Standing = {
  state(): Promise<AccessState>;
  /**
   * Revokes at FreshBooks, then deletes. `notRevoked` is deleted here, with its tokens still valid; `none` was already
   * gone. Undefined for a token not stored here.
   */
  readonly disconnect: (() => Promise<"revoked" | "notRevoked" | "none">) | undefined;
};
