import type { Change, ChangeFilter, Feed, Standing } from "../../events/types.ts";
import type { Resolvers, SubscriptionBusinessChangesArgs } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import { noSuchBusiness } from "../contract/choice.ts";
import type { Context } from "../contract/context.ts";
import { refuseCondition } from "../reading/criteria.ts";
import { type ChangeRow, toChangeFilter } from "./change.ts";
import { wantedKinds } from "./changes.ts";
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
  const wanted = toChangeFilter(filter);
  assertFollowed(standing, wanted);
  stream.follows(businessId);
  // Known before the subscription is confirmed: whatever happens from then on is reported.
  const from = typeof after === "string" ? await numberOf(feed, after) : standing.lastNumber;
  return eventsOf(feed, businessId, feed.follow(from, wanted, stream.signal));
}

/** Throws for a type that the feed does not have: its changes would never come, and a stream has no `completeUntil` that shows it. */
function assertFollowed({ kinds }: Standing, filter: ChangeFilter): void {
  const missing = wantedKinds(filter)?.find((wanted) => !kinds.some(({ kind }) => kind === wanted));
  if (missing === undefined) return;
  throw refuseCondition(
    filter.kinds ? "recordKinds" : "recordIds",
    `names ${missing}, which the feed of this business does not have: add it with \`webhooksEnable\``,
  );
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
