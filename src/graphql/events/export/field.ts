import type { Kind, Standing } from "../../../events/types.ts";
import { kinds as allKinds } from "../../../events/types.ts";
import type { Business } from "../../../freshbooks/caller/identity.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import { toBusinessGlobalId } from "../../contract/ids.ts";
import { feedRefusal, feedThatIsOn } from "../feeds.ts";
import { type Exporting, readPosition } from "./lines.ts";

const monthsFirst = 12;

export const businessExport: Resolvers = {
  Business: {
    export: async (business, { recordKinds }, context) => {
      const { feed, standing } = await feedThatIsOn(context, business);
      const kinds = readKinds(standing, recordKinds ?? undefined);
      const cursor = await feed.cursorOf(standing.lastNumber);
      const recentFrom = monthsBefore(context.now());
      const search = new URLSearchParams({ cursor, recentFrom, recordKinds: kinds.join() });
      const address = `${context.publicUrl}/files/exports/${toBusinessGlobalId(business.businessId)}`;
      return { url: `${address}?${search}`, mediaType: "application/jsonl", cursor };
    },
  },
};

function monthsBefore(now: Date): string {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - monthsFirst);
  return day.toISOString().slice(0, 10);
}

/**
 * These types, or all of the feed. What is exported is what the feed knows: throws BAD_USER_INPUT for a type that the
 * feed does not have, and FEED_SYNCING for one whose records it does not know yet.
 */
function readKinds(
  { kinds }: Standing,
  wanted: readonly Kind[] = kinds.map(({ kind }) => kind),
): readonly Kind[] {
  const rows = new Map(kinds.map((row) => [row.kind, row]));
  const foreign = wanted.filter((kind) => !rows.has(kind));
  if (foreign.length > 0)
    throw refuse(
      "BAD_USER_INPUT",
      `\`recordKinds\` has types that are not in the feed: ${foreign.join(", ")}; \`webhooksEnable\` adds them`,
      { argument: "recordKinds" },
    );
  const unread = wanted.filter((kind) => !rows.get(kind)?.synced);
  if (unread.length > 0)
    throw refuse(
      "FEED_SYNCING",
      `The export would be incomplete, because the feed has not read all records of ${unread.join(", ")}: retry when \`sync\` has the phase \`LIVE\`, or name other types in \`recordKinds\``,
    );
  return allKinds.filter((kind) => wanted.includes(kind));
}

const isKind = (name: string): name is Kind => (allKinds as readonly string[]).includes(name);

/** What the address of an export names. Throws what a caller is shown; null for a business out of reach. */
export async function readExport(
  context: Context,
  businessId: string,
  search: URLSearchParams,
): Promise<{ readonly business: Business; readonly asked: Exporting } | null> {
  const bad = (argument: string, message: string) => refuse("BAD_USER_INPUT", message, { argument });
  const business = await context.business(businessId);
  if (!business) return null;
  const { feed, standing } = await feedThatIsOn(context, business);
  const cursor = search.get("cursor") ?? "";
  await feed.numberOf(cursor).catch((error: unknown) => {
    throw feedRefusal(error, "cursor");
  });
  const recentFrom = search.get("recentFrom") ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(recentFrom))
    throw bad("recentFrom", "`recentFrom` must be a day, such as 2026-01-31");
  const names = search.get("recordKinds")?.split(",");
  const unknown = names?.find((name) => !isKind(name));
  if (unknown !== undefined) throw bad("recordKinds", `\`recordKinds\` has an unknown type: ${unknown}`);
  const kinds = readKinds(standing, names?.filter(isKind));
  const after = search.get("after") ?? undefined;
  if (after !== undefined && !readPosition(after, kinds))
    throw bad("after", "`after` must be the `position` of a line of the same export");
  return { business, asked: { kinds, cursor, recentFrom, after } };
}
