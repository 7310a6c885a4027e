import { StoreError } from "../store/database.ts";
import type { FeedRow } from "../store/events/feeds.ts";
import { toAccountId, toBusinessId } from "../values/ids.ts";
import type { Books, Tenant, Trouble, WithBooks } from "./types.ts";

/** What the parts of the feed share. */
export type Reading = {
  readonly withBooks: WithBooks;
  readonly trouble: (error: unknown) => Trouble;
};

/** The books of a feed could not be read. */
export class TroubleError extends Error {
  override readonly name = "TroubleError";
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.reason);
    this.trouble = trouble;
  }
}

/** The lease was lost, or the process ends: another goes on. */
export class LostError extends Error {
  override readonly name = "LostError";
}

export const tenantOf = ({ business, account }: FeedRow): Tenant => ({
  businessId: toBusinessId(business),
  accountId: account === null ? null : toAccountId(account),
});

/** Runs with the books of a feed. Throws TroubleError when they cannot be read. */
export async function read<Done>(
  { withBooks, trouble }: Reading,
  feed: FeedRow,
  run: (books: Books) => Promise<Done>,
): Promise<Done> {
  return withBooks(feed.reader, tenantOf(feed), run).catch((error: unknown) => {
    throw asTrouble(error, trouble);
  });
}

/** A failure of the books; what is not about them is unchanged. */
export const asTrouble = (error: unknown, trouble: Reading["trouble"]): unknown =>
  error instanceof TroubleError || error instanceof LostError || error instanceof StoreError
    ? error
    : new TroubleError(trouble(error));

const baseMs = 1_000;
const mostMs = 300_000;

/** How long to wait after failures in a row: a second first, five minutes at most. */
export const restMs = (failures: number): number => Math.min(mostMs, baseMs * 2 ** Math.min(failures, 20));
