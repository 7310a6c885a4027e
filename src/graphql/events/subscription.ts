import { type Change, CursorError, type Feed, kinds, type Standing } from "../../events/types.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { Resolvers, SubscriptionBusinessChangesArgs } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import { noSuchBusiness } from "../contract/choice.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import { type ChangeRow, toChangeFilter } from "./change.ts";

export const subscription: Resolvers = {
  Subscription: {
    businessChanges: {
      subscribe: (_, args, context) => follow(args, context),
      resolve: (_: unknown, __: unknown, { stream }: Context) => {
        if (!stream || !("event" in stream)) throw new TypeError("A subscription is opened, not executed");
        return (stream.event as Event).businessChanges;
      },
    },
  },
};

type Event = { readonly businessChanges: ChangeRow };

async function follow(
  { businessId: id, after, filter }: Partial<SubscriptionBusinessChangesArgs>,
  context: Context,
): Promise<AsyncIterable<Event>> {
  const { stream } = context;
  if (!stream || "event" in stream) throw new TypeError("A subscription is opened through its transport");
  const business = await context.business(id);
  if (!business) throw noSuchBusiness((await context.identity()).businesses);
  const { businessId } = business;
  const { feed, standing } = await feedThatIsOn(context, business);
  stream.follows(businessId);
  // Known before the subscription is confirmed: whatever happens from then on is reported.
  const from = after ? await numberOf(feed, after) : standing.lastNumber;
  return eventsOf(feed, businessId, feed.follow(from, toChangeFilter(filter), stream.signal));
}

/** The feed of a business. On the sandbox in this process, its first use turns it on. Throws FEED_OFF. */
async function feedThatIsOn(
  { feeds: { events, reader, automatic } }: Context,
  { businessId, accountId }: Pick<Business, "businessId" | "accountId">,
): Promise<{ feed: Feed; standing: Standing }> {
  const feed = events?.feed(businessId);
  const known = await feed?.standing();
  if (feed && known) return { feed, standing: known };
  const access = reader();
  if (events && feed && automatic && access !== undefined) {
    await events.turnOn({ businessId, accountId }, access, kinds);
    const standing = await feed.standing();
    if (standing) return { feed, standing };
  }
  throw refuse("FEED_OFF", "The feed of this business is off: turn it on with `webhooksEnable`");
}

const numberOf = (feed: Feed, cursor: string): Promise<number> =>
  feed.numberOf(cursor).catch((error: unknown) => {
    throw cursorRefusal(error);
  });

async function* eventsOf(
  feed: Feed,
  businessId: BusinessId,
  changes: AsyncIterable<Change>,
): AsyncGenerator<Event> {
  try {
    for await (const change of changes) {
      const cursor = await feed.cursorOf(change.number);
      yield { businessChanges: { ...change, businessId, cursor } };
    }
  } catch (error) {
    throw cursorRefusal(error);
  }
}

/** The error of a cursor that cannot be used; other errors are unchanged. */
function cursorRefusal(error: unknown): unknown {
  if (!(error instanceof CursorError)) return error;
  return error.reason === "expired"
    ? refuse("CURSOR_EXPIRED", error.message)
    : refuse("BAD_USER_INPUT", error.message, { argument: "after" });
}
