/** The user who consented, per FreshBooks. */
export type Person = { readonly freshbooksId: string; readonly name: string };

/** Identifies a connection and stays the same across repeated sign-ins: random, not secret, not guessable. */
export type ConnectionId = string & { readonly connection: unique symbol };

/** Why the last refresh failed: a kind and a status, never a body. */
export type RefreshTrouble = {
  readonly at: Date;
  readonly kind: "refused" | "clientRefused" | "answerLost" | "unavailable" | "unreadable" | "storeFailed";
  readonly status: number | undefined;
};

/** Tokens as stored: sealed, with the id of the key that opens them. */
export type Sealed = { readonly keyId: string; readonly text: string };

/** A refresh that was started and whose result is unknown. While there is one, the token may be spent. */
export type RefreshStarted = {
  readonly generation: number;
  /** SHA-256, base64url, of the refresh token that is presented. */
  readonly digest: string;
  readonly at: Date;
  /** How often it was presented without a conclusive answer. */
  readonly presented: 1 | 2;
};

type StoredTrouble = RefreshTrouble & {
  /** No automatic attempt before this time. */
  readonly retryAt: Date;
  /** Consecutive failures. */
  readonly times: number;
};

export type StoredConnection = {
  readonly id: ConnectionId;
  readonly app: string;
  readonly person: Person | undefined;
  /** Incremented with every new pair of tokens. */
  readonly generation: number;
  readonly tokens: Sealed;
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
  readonly refreshedAt: Date;
  /** When it should be refreshed: the same time for every process. */
  readonly refreshAt: Date;
  readonly expiresAt: Date;
  /** The refresh token of this generation no longer works. */
  readonly refused: boolean;
  readonly refreshStarted: RefreshStarted | undefined;
  readonly trouble: StoredTrouble | undefined;
};

/** The columns that change without new tokens. */
export type Note = Pick<
  StoredConnection,
  "refused" | "refreshStarted" | "trouble" | "expiresAt" | "refreshAt"
>;

/** Filters rows; defaults to all of them. */
type Which = {
  readonly dueAt?: Date;
  /** Sealed with a key other than this one. */
  readonly notUnder?: string;
  /** Whose user is not known yet. */
  readonly nameless?: boolean;
  readonly of?: { readonly app: string; readonly freshbooksId: string };
};

/** A row at one of its generations. */
export type Version = { readonly id: ConnectionId; readonly generation: number };

/** A right to refresh, until it expires; `fence` is higher than that of every earlier lease on the row. */
export type Lease = { readonly id: ConnectionId; readonly fence: number };

/**
 * Stores connections. Every call is atomic and durable when it resolves; several processes may share one store. Throws
 * StoreError when the store itself fails, and nothing else.
 */
export type TokenStore = {
  /** Whether data outlives the process. */
  readonly durable: boolean;
  add(row: StoredConnection): Promise<void>;
  read(id: ConnectionId): Promise<StoredConnection | undefined>;
  /** In order of creation. */
  list(which?: Which): Promise<readonly StoredConnection[]>;
  /** False when there was none. */
  remove(id: ConnectionId): Promise<boolean>;
  /** Undefined while another process holds it, and for a missing row. */
  lease(id: ConnectionId, forMs: number): Promise<Lease | undefined>;
  /** Other leases are unaffected. */
  release(lease: Lease): Promise<void>;
  /** False, without any effect, when the lease was lost or the tokens are of another generation. */
  note(lease: Lease, generation: number, note: Note): Promise<boolean>;
  /** From `generation` to the tokens of `row`, and what belongs to them. False when it has already moved. */
  swap(generation: number, row: StoredConnection): Promise<boolean>;
  /** Reseals the same tokens. False when they have moved, or were already resealed. */
  reseal(from: Version & { readonly keyId: string }, tokens: Sealed): Promise<boolean>;
  /** Records its user. False when the user already has a connection of the app, or the row is missing. */
  name(id: ConnectionId, person: Person): Promise<boolean>;
  /** Atomic: `row` replaces `into`, and `from` is deleted. False when one of the two has moved. */
  merge(from: Version, into: Version, row: StoredConnection): Promise<boolean>;
  /** Writes and deletes as much as a row: whether there is space for a swap. */
  probe(): Promise<void>;
  close(): Promise<void>;
};
