import type { Feed, Kind, Standing } from "../../../events/types.ts";
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
      const { feed, standing } = await feedThatIsRead(context, business);
      const kinds = recordKinds ? allKinds.filter((kind) => recordKinds.includes(kind)) : kindsRead(standing);
      assertRead(standing, kinds);
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

/** The feed of a business whose records are all known. Throws FEED_OFF and FEED_SYNCING. */
async function feedThatIsRead(
  context: Context,
  business: Business,
): Promise<{ feed: Feed; standing: Standing }> {
  const found = await feedThatIsOn(context, business);
  const { phase, kinds } = found.standing;
  if (phase === "LIVE" || (phase === "STALLED" && kinds.every(({ synced }) => synced))) return found;
  throw refuse(
    "FEED_SYNCING",
    "The books are being read for the first time, so the export would be incomplete: retry when `sync` has the phase `LIVE`",
  );
}

const kindsRead = ({ kinds }: Standing): Kind[] =>
  kinds.flatMap(({ kind, synced }) => (synced ? [kind] : []));

/** An export without one of the types would be incomplete, and not show it. */
function assertRead({ kinds }: Standing, wanted: readonly Kind[]): void {
  for (const kind of wanted) {
    const there = kinds.find((each) => each.kind === kind);
    if (there?.synced) continue;
    const why = there ? "was not read yet" : "is not in the feed: `webhooksEnable` adds it";
    throw refuse("FEED_SYNCING", `${kind} ${why}${there?.reason ? `. ${there.reason}` : ""}`);
  }
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
  const { feed, standing } = await feedThatIsRead(context, business);
  const cursor = search.get("cursor") ?? "";
  await feed.numberOf(cursor).catch((error: unknown) => {
    throw feedRefusal(error, "cursor");
  });
  const recentFrom = search.get("recentFrom") ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(recentFrom))
    throw bad("recentFrom", "`recentFrom` must be a day, such as 2026-01-31");
  const names = search.get("recordKinds")?.split(",") ?? kindsRead(standing);
  const unknown = names.find((name) => !isKind(name));
  if (unknown !== undefined) throw bad("recordKinds", `\`recordKinds\` has an unknown type: ${unknown}`);
  const kinds = allKinds.filter((kind) => names.includes(kind));
  assertRead(standing, kinds);
  const after = search.get("after") ?? undefined;
  if (after !== undefined && !readPosition(after, kinds))
    throw bad("after", "`after` must be the `position` of a line of the same export");
  return { business, asked: { kinds, cursor, recentFrom, after } };
}
