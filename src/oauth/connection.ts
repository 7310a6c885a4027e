/** Behind a function, so that no log, inspection or JSON of what holds it shows it. */
export type Secret = () => string;

/** An app registered with FreshBooks: it is on its consent page that people agree. */
export type App = {
  /** How this server's configuration calls it; the one app of a plain configuration is `default`. */
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Exactly as it is registered. */
  readonly redirectUri: string;
  /** What is asked for; every scope of the app when undefined. */
  readonly scopes: readonly string[] | undefined;
};

/** The answer of the token endpoint to a code: the only copy there is, until it is kept. */
export type Grant = {
  readonly accessToken: Secret;
  readonly refreshToken: Secret;
  readonly issuedAt: Date;
  /** By the clock of this machine, and rather too early than too late. */
  readonly expiresAt: Date;
  readonly scopes: readonly string[];
};

/** Who consented, as FreshBooks knows them. */
export type Person = { readonly freshbooksId: string; readonly name: string };

/** A name for a sign-in that stays the same when the person signs in again: random, not secret, not guessable. */
export type ConnectionId = string & { readonly connection: unique symbol };

/** How the tokens of a connection stand. What they may do is another matter, and FreshBooks' to say. */
export type Standing =
  | "connected"
  /** The access token has ended or is refused, and there was no new one yet; it is asked for again without anybody's doing. */
  | "interrupted"
  /** The refresh token was refused: the access token serves until `expiresAt`, and then a person has to sign in. */
  | "expiring"
  /** Only a person can mend it, by signing in again. */
  | "reauthorizationNeeded"
  /** FreshBooks does not take the app's id or secret: its owner has to mend it, and nobody has to sign in. */
  | "clientInvalid";

/** Why the last refresh did not give new tokens: a kind and a status, never a body. */
export type RefreshTrouble = {
  readonly at: Date;
  readonly kind: "refused" | "clientRefused" | "answerLost" | "unavailable" | "unreadable" | "storeFailed";
  readonly status: number | undefined;
};

/** What may be shown of a connection; no token is in it. */
export type Connection = {
  readonly id: ConnectionId;
  readonly app: string;
  /** Whether this server's configuration has that app. */
  readonly configured: boolean;
  /** Undefined until FreshBooks was asked who it is. */
  readonly person: Person | undefined;
  readonly standing: Standing;
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
  /** When the access token in use was issued. */
  readonly refreshedAt: Date;
  readonly expiresAt: Date;
  readonly lastTrouble: RefreshTrouble | undefined;
};

/** What became of a connection that was to be ended; `notRevoked` is forgotten here, while its tokens live on. */
export type Disconnected = "revoked" | "notRevoked" | "none";

/** There is no token to sign with, and what has to happen first. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly kind:
    | "unknown"
    | "reauthorizationNeeded"
    | "clientInvalid"
    /** The access token has ended, and FreshBooks gave no new one yet; it is asked again. */
    | "unavailable"
    | "storeFailed"
    /** No key of this process opens its tokens. */
    | "sealed"
    /** Disconnecting did not come about; the message says why, and the connection is kept. */
    | "notDisconnected"
    /** FreshBooks was told to end it, and nobody waits any longer for what it says. */
    | "disconnecting";

  constructor(kind: ConnectionError["kind"], message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.kind = kind;
  }
}
