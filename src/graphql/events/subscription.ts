import type { Change, Feed } from "../../events/types.ts";
import type { Resolvers, SubscriptionBusinessChangesArgs } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import { noSuchBusiness } from "../contract/choice.ts";
import type { Context } from "../contract/context.ts";
import { type ChangeRow, toChangeFilter } from "./change.ts";
import { feedRefusal, feedThatIsOn } from "./feeds.ts";

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
  const from = typeof after === "string" ? await numberOf(feed, after) : standing.lastNumber;
  return eventsOf(feed, businessId, feed.follow(from, toChangeFilter(filter), stream.signal));
}

const numberOf = (feed: Feed, cursor: string): Promise<number> =>
  feed.numberOf(cursor).catch((error: unknown) => {
    throw feedRefusal(error);
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
    throw feedRefusal(error);
  }
}
