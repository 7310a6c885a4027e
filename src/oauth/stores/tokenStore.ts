import type { ConnectionId, Person, RefreshTrouble } from "../connection.ts";

/** Tokens as they lie in a store: closed, and with the id of the key that opens them. */
export type Sealed = { readonly keyId: string; readonly text: string };

/** A refresh that was begun and of whose end nothing is known. While one stands, the token may be spent. */
export type RefreshStarted = {
  readonly generation: number;
  /** Of the refresh token that is presented: SHA-256, base64url. */
  readonly digest: string;
  readonly at: Date;
  /** How often it was presented without an answer that tells what became of it. */
  readonly presented: 1 | 2;
};

type StoredTrouble = RefreshTrouble & {
  /** Before then nobody tries again of their own accord. */
  readonly retryAt: Date;
  /** How often in a row. */
  readonly times: number;
};

/** A row. */
export type StoredConnection = {
  readonly id: ConnectionId;
  readonly app: string;
  readonly person: Person | undefined;
  /** One more with every new pair of tokens. */
  readonly generation: number;
  readonly tokens: Sealed;
  readonly scopes: readonly string[];
  readonly connectedAt: Date;
  readonly refreshedAt: Date;
  /** From when on it should be refreshed: the same moment for every process. */
  readonly refreshAt: Date;
  readonly expiresAt: Date;
  /** The refresh token of this generation is of no use any more. */
  readonly refused: boolean;
  readonly refreshStarted: RefreshStarted | undefined;
  readonly trouble: StoredTrouble | undefined;
};

/** What of a row changes while its tokens stay. */
export type Note = Pick<
  StoredConnection,
  "refused" | "refreshStarted" | "trouble" | "expiresAt" | "refreshAt"
>;

/** Which rows; all of them when nothing is said. */
type Which = {
  readonly dueAt?: Date;
  /** Sealed with another key than this one. */
  readonly notUnder?: string;
  /** Of which nobody knows yet whose they are. */
  readonly nameless?: boolean;
  readonly of?: { readonly app: string; readonly freshbooksId: string };
};

/** A row at one of its generations. */
export type Version = { readonly id: ConnectionId; readonly generation: number };

/** A right to refresh, until it runs out; `fence` is higher than that of every lease on the row before it. */
export type Lease = { readonly id: ConnectionId; readonly fence: number };

/**
 * Where connections are kept. Every deed is done whole and durably when it resolves, or not at all; several processes
 * may work on one store. Throws StoreError when the store itself fails, and nothing else.
 */
export type TokenStore = {
  /** Whether anything is left when the process ends. */
  readonly durable: boolean;
  add(row: StoredConnection): Promise<void>;
  read(id: ConnectionId): Promise<StoredConnection | undefined>;
  /** In the order in which they were connected. */
  list(which?: Which): Promise<readonly StoredConnection[]>;
  /** False when there was none. */
  remove(id: ConnectionId): Promise<boolean>;
  /** Undefined while somebody else has it, and for a row that is not there. */
  lease(id: ConnectionId, forMs: number): Promise<Lease | undefined>;
  /** Nobody else's is touched. */
  release(lease: Lease): Promise<void>;
  /** False, and nothing is changed, when the lease was lost to somebody or the tokens are of another generation. */
  note(lease: Lease, generation: number, note: Note): Promise<boolean>;
  /** From `generation` to the tokens of `row`, and what belongs to them. False when it has moved already. */
  swap(generation: number, row: StoredConnection): Promise<boolean>;
  /** Other seals on the same tokens. False when they have moved, or were sealed anew by somebody. */
  reseal(from: Version & { readonly keyId: string }, tokens: Sealed): Promise<boolean>;
  /** Says whose it is. False when the person has another connection of the app already, or it is not there. */
  name(id: ConnectionId, person: Person): Promise<boolean>;
  /** At once: `row` takes the place of `into`, and `from` is gone. False when one of the two has moved. */
  merge(from: Version, into: Version, row: StoredConnection): Promise<boolean>;
  /** Writes as much as a row is, and throws away what it wrote: whether a swap would find room. */
  probe(): Promise<void>;
  close(): Promise<void>;
};

/** The store failed. The message has a code at most: no row, no parameter, no address. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
