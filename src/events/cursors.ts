import { createHash } from "node:crypto";
import type { Kept } from "../store/events/changes.ts";
import { CursorError } from "./types.ts";

/** The feed that a cursor belongs to: the business, and the feed as it was turned on. */
type Owner = { readonly business: string; readonly feed: string };

const seal = ({ business, feed }: Owner, number: number): string =>
  createHash("sha256")
    .update(JSON.stringify([business, feed, number]))
    .digest("base64url")
    .slice(0, 12);

/** A position behind a change. The seal is a checksum, not a secret: a cursor gives no access. */
export const writeCursor = (owner: Owner, number: number): string =>
  Buffer.from(`${number}.${owner.feed}.${seal(owner, number)}`).toString("base64url");

const longest = 200;

/** Throws CursorError for a cursor that the business never had, or whose successors are no longer kept. */
export function readCursor(owner: Owner, kept: Kept, cursor: string): number {
  const text = cursor.length > longest ? "" : Buffer.from(cursor, "base64url").toString("utf8");
  const [digits = "", feed = "", sealed, ...rest] = text.split(".");
  const number = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
  const fits = rest.length === 0 && sealed === seal({ ...owner, feed }, number);
  if (!fits || (feed === owner.feed && number > kept.last))
    throw new CursorError("foreign", "The cursor does not belong to this business's feed of changes");
  if (feed !== owner.feed)
    throw expired(owner, kept, "The feed was turned off since the cursor was returned");
  assertKept(owner, kept, number);
  return number;
}

/** Throws CursorError when what follows the number is no longer kept. */
export function assertKept(owner: Owner, kept: Kept, number: number): void {
  if (number < oldest(kept)) throw expired(owner, kept, "Changes that follow the cursor are no longer kept");
}

/** The number behind which everything is kept. */
const oldest = ({ first, last }: Kept): number => (first === null ? last : first - 1);

const expired = (owner: Owner, kept: Kept, why: string) =>
  new CursorError(
    "expired",
    `${why}: read the books again, and continue with \`oldestCursor\` or a newer one`,
    writeCursor(owner, oldest(kept)),
  );
