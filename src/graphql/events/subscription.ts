import { type Change, CursorError, type Feed } from "../../events/types.ts";
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
  { business: find, identity, events, stream }: Context,
): Promise<AsyncIterable<Event>> {
  if (!stream || "event" in stream) throw new TypeError("A subscription is opened through its transport");
  const business = await find(id);
  if (!business) throw noSuchBusiness((await identity()).businesses);
  const { businessId } = business;
  const feed = events?.feed(businessId);
  const standing = await feed?.standing();
  if (!feed || !standing)
    throw refuse("FEED_OFF", "The feed of this business is off: turn it on with `webhooksEnable`");
  stream.follows(businessId);
  // Known before the subscription is confirmed: whatever happens from then on is reported.
  const from = after ? await numberOf(feed, after) : standing.lastNumber;
  return eventsOf(feed, businessId, feed.follow(from, toChangeFilter(filter), stream.signal));
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
