import type { ConnectionId, Person, RefreshTrouble } from "../store/connections/tokenStore.ts";

export type { ConnectionId, Person, RefreshTrouble };

/** A function, so that logging or serializing its holder does not reveal the secret. */
export type Secret = () => string;

/** An app registered with FreshBooks; users consent on its consent page. */
export type App = {
  /** Its name in this server's configuration; the one app of a plain configuration is `default`. */
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Exactly as registered. */
  readonly redirectUri: string;
  /** The scopes requested; every scope of the app when undefined. */
  readonly scopes: readonly string[] | undefined;
};

/** The token endpoint's answer to a code: the only copy until it is stored. */
export type Grant = {
  readonly accessToken: Secret;
  readonly refreshToken: Secret;
  readonly issuedAt: Date;
  /** By this machine's clock, rather too early than too late. */
  readonly expiresAt: Date;
  readonly scopes: readonly string[];
};

/** The state of a connection's tokens. What they permit is up to FreshBooks. */
export type Standing =
  | "connected"
  /** The access token has expired or was rejected and could not be refreshed yet; refreshing is retried automatically. */
  | "interrupted"
  /** The refresh token was rejected: the access token works until `expiresAt`, then the user must sign in again. */
  | "expiring"
  /** The user must sign in again. */
  | "reauthorizationNeeded"
  /** FreshBooks rejects the app's id or secret: the app's owner must fix it, and nobody has to sign in. */
  | "clientInvalid";

/** The public view of a connection, without tokens. */
export type Connection = {
  readonly id: ConnectionId;
  readonly app: string;
  /** Whether this server's configuration has the app. */
  readonly configured: boolean;
  /** Undefined until FreshBooks has named the user. */
  readonly person: Person | undefined;
  readonly standing: Standing;
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
  /** When the current access token was issued. */
  readonly refreshedAt: Date;
  readonly expiresAt: Date;
  readonly lastTrouble: RefreshTrouble | undefined;
};

/** The result of disconnecting; `notRevoked` is deleted here, while its tokens remain valid. */
export type Disconnected = "revoked" | "notRevoked" | "none";

/** No token is available; says what has to happen first. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly kind:
    | "unknown"
    | "reauthorizationNeeded"
    | "clientInvalid"
    /** The access token has expired and could not be refreshed yet; this is retried. */
    | "unavailable"
    | "storeFailed"
    /** No key of this process decrypts its tokens. */
    | "sealed"
    /** Disconnecting failed; the message says why, and the connection is kept. */
    | "notDisconnected"
    /** Its revocation was requested, but the answer was not awaited. */
    | "disconnecting";

  constructor(kind: ConnectionError["kind"], message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.kind = kind;
  }
}
