import type { AccountId, BusinessId } from "../values/ids.ts";

/** The types of records in the feed. */
export const kinds = [
  ...([
    "CLIENT",
    "INVOICE",
    "INVOICE_PROFILE",
    "ESTIMATE",
    "CREDIT_NOTE",
    "PAYMENT",
    "OTHER_INCOME",
  ] as const),
  ...(["EXPENSE", "EXPENSE_CATEGORY", "BILL", "BILL_PAYMENT", "BILL_VENDOR", "ITEM", "TAX", "TASK"] as const),
  ...(["PROJECT", "TIME_ENTRY", "SERVICE", "RETAINER"] as const),
] as const;
export type Kind = (typeof kinds)[number];

export type Action = "CREATED" | "UPDATED" | "ARCHIVED" | "RESTORED" | "DELETED";
type Origin = "SELF" | "ELSEWHERE";

/** One change, as it is in the feed. */
export type Change = {
  /** From 1, without a gap for each business. */
  readonly number: number;
  readonly at: Date;
  readonly action: Action;
  readonly kind: Kind;
  /** Id in the graph, such as `Invoice:ZyQ04o:567595`. */
  readonly recordId: string;
  readonly changedFields: readonly string[];
  readonly origin: Origin;
};

export type ChangeFilter = {
  readonly kinds?: readonly Kind[];
  readonly actions?: readonly Action[];
  readonly origins?: readonly Origin[];
  readonly recordIds?: readonly string[];
};

/** A record as it was read: what is compared with the next time it is read. No value of it is kept, only short hashes. */
export type Seen = {
  /** Id in the graph. */
  readonly id: string;
  readonly state: "ACTIVE" | "ARCHIVED" | "DELETED";
  /** Such as `2026-06-30`, by which records are ordered for people; empty without one. */
  readonly day: string;
  /** ISO instants; null where FreshBooks returns none. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  /** By the name of the field in the graph. One that could not be read is missing: compare those that both states have. */
  readonly fields: Readonly<Record<string, string>>;
  /** Records that change with it, such as the invoice of a payment. */
  readonly affects: readonly Hint[];
};

/** How the records of one type are found. */
export type KindRule = {
  /** The noun of its webhooks, such as `bill_vendor`; null without any. */
  readonly webhook: string | null;
  /** Whether its list can be filtered by what was updated since an instant; otherwise a sweep reads the whole list. */
  readonly sweepsByUpdate: boolean;
  /** Whether such a list returns deleted records too; otherwise the whole list shows what is missing. */
  readonly listsDeleted: boolean;
};

/** The books of one business, read with the access that the feed uses: one object for one operation, with its deadline. */
export type Books = {
  readonly rules: Readonly<Record<Kind, KindRule>>;
  /** Null for one that does not exist; one that cannot be read now is missing. One request per 100 where FreshBooks can read several. */
  read(kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, Seen | null>>;
  /** Page by page: all records, active, archived and (where listed) deleted, or those updated since. */
  pages(
    kind: Kind,
    since?: Date,
  ): AsyncIterable<{ readonly seen: readonly Seen[]; readonly total: number | null }>;
};

export type Tenant = { readonly businessId: BusinessId; readonly accountId: AccountId | null };

/** Names an access that the server keeps, such as `connection:abc` or `configured`. */
export type Reader = string;

/** Opens the books with the access of a reader, runs, and ends the operation. Throws when the access is gone. */
export type WithBooks = <Done>(
  reader: Reader,
  tenant: Tenant,
  run: (books: Books) => Promise<Done>,
) => Promise<Done>;

/** What is counted of all feeds. */
export type FeedWatch = {
  /** Of this process; `lagMs` is the time since a webhook reported it, undefined when none did. */
  published(change: Pick<Change, "kind" | "origin">, lagMs: number | undefined): void;
  /** A sweep of one type that ended; one that another process goes on with is none. */
  swept(kind: Kind, outcome: "ok" | "failed", ms: number): void;
};

/** State of one type of record. */
export type KindStanding = {
  readonly kind: Kind;
  /** Whether it was read for the first time: all its records are known. */
  readonly synced: boolean;
  readonly completeUntil: Date | null;
  readonly totalCount: number | null;
  readonly reason: string | null;
};

type Phase = "SYNCING" | "LIVE" | "STALLED";

/** State of a feed that is on. */
export type Standing = {
  readonly tenant: Tenant;
  readonly reader: Reader;
  readonly phase: Phase;
  /** 0 to 1. */
  readonly share: number;
  readonly secondsLeft: number | null;
  readonly startedAt: Date;
  readonly lastNumber: number;
  /** Null when no change is kept. */
  readonly firstNumber: number | null;
  readonly kinds: readonly KindStanding[];
};

/** Part of a feed, oldest first. */
export type Slice = {
  readonly changes: readonly Change[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Where to continue: what does not meet the conditions is passed, too. */
  readonly end: number;
};

export type Span = { readonly after?: number; readonly before?: number } & (
  | { readonly first: number }
  | { readonly last: number }
);

/** The feed of one business. */
export type Feed = {
  /** Undefined while it is off. */
  standing(): Promise<Standing | undefined>;
  /** How many records it knows that are not deleted, by type. Counts rows, unlike the rest of its state. */
  knownCounts(): Promise<ReadonlyMap<Kind, number>>;
  /**
   * Cursors are sealed to the feed as it was turned on: throws CursorError for others, and when successors are no longer
   * kept. Like `read` and `follow` they throw FeedOffError while the feed is off.
   */
  cursorOf(number: number): Promise<string>;
  numberOf(cursor: string): Promise<number>;
  read(span: Span, filter: ChangeFilter): Promise<Slice>;
  /** How many changes are kept that meet the conditions. */
  count(filter: ChangeFilter): Promise<number>;
  /** What follows, then what happens, in order; never skips. Ends with the signal, and throws when the feed is turned off. */
  follow(after: number | undefined, filter: ChangeFilter, signal: AbortSignal): AsyncIterable<Change>;
};

/** What happened in the books, for all businesses whose feed is on. Several processes may share the store. */
export type Events = {
  /** Whether any feed is on; costs at most one statement of the store. */
  active(): Promise<boolean>;
  /** How many feeds are on, by their phase. */
  phases(): Promise<Readonly<Record<Phase, number>>>;
  feed(businessId: BusinessId): Feed;
  /** Reads the books once in the background; a feed that is on keeps what it has, and takes over reader and kinds. */
  turnOn(tenant: Tenant, reader: Reader, kinds: readonly Kind[]): Promise<void>;
  turnOff(businessId: BusinessId): Promise<void>;
  /**
   * Something may have happened to these records. Durable when it resolves; each is read once, however often it is named.
   * Without effect while the feed is off.
   */
  hint(businessId: BusinessId, records: readonly Hint[], from: "WEBHOOK" | "SELF" | "SWEEP"): Promise<void>;
  /** A mutation of this process: its records are not read before it has ended, so that its changes are known as its own. */
  whileWriting<Done>(businessId: BusinessId, run: () => Promise<Done>): Promise<Done>;
  /** Records of a type that are not deleted, by their days and ids, after one. */
  known(businessId: BusinessId, kind: Kind, range: KnownRange): Promise<readonly Known[]>;
  /** Sweeps now, and resolves when it is done: for tests and rigs. */
  sweep(businessId: BusinessId, kinds?: readonly Kind[]): Promise<void>;
  close(): Promise<void>;
};

/** Days from `from` on, and before `before`. */
export type KnownRange = {
  readonly from?: string;
  readonly before?: string;
  readonly after?: Known;
  readonly most: number;
};

/** A record that is known, and its day. */
export type Known = { readonly id: string; readonly day: string };

export type Hint = { readonly kind: Kind; readonly id: string };

/** The cursor cannot be used. */
export class CursorError extends Error {
  override readonly name = "CursorError";
  readonly reason: "foreign" | "expired";
  /** For one that is expired: the oldest that can be used. */
  readonly oldestCursor: string | undefined;

  constructor(reason: "foreign" | "expired", message: string, oldestCursor?: string) {
    super(message);
    this.reason = reason;
    this.oldestCursor = oldestCursor;
  }
}

/** The feed of this business is off, or was turned off. */
export class FeedOffError extends Error {
  override readonly name = "FeedOffError";

  constructor() {
    super("The feed of this business is off: turn it on with `webhooksEnable`");
  }
}

/** Why books could not be read, for people: no token, and nothing of a record. */
export type Trouble = {
  /** `feed`: nothing can be read now. `kind`: the rest can. */
  readonly concerns: "feed" | "kind";
  readonly reason: string;
  /** A defect of ours, which belongs into the log. */
  readonly unexpected?: boolean;
};
