import type { ChangeFilter, Feed, Kind, Standing } from "../../events/types.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { BusinessChangesArgs, ChangeFilterInput } from "../../generated/resolvers.ts";
import type { Context } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { assertCounts, usualWindow } from "../reading/connection.ts";
import { mostIds, refuseCondition } from "../reading/criteria.ts";
import { type ChangeRow, toChangeFilter } from "./change.ts";
import { feedRefusal, feedThatIsOn } from "./feeds.ts";
import { kindOfId } from "./kinds.ts";

/** Part of the feed of a business. */
export type ChangeConnectionRow = {
  readonly nodes: readonly ChangeRow[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly endCursor: string;
  readonly completeUntil: Date | null;
  readonly count: () => Promise<number>;
};

export const changes: NounResolvers = {
  Business: { changes: (business, args, context) => read(business, args, context) },
  ChangeConnection: {
    edges: ({ nodes }) => nodes.map((node) => ({ cursor: node.cursor, node })),
    totalCount: ({ count }) => count(),
    pageInfo: ({ nodes, hasNext, hasPrevious, endCursor }) => ({
      ...{ hasNextPage: hasNext, hasPreviousPage: hasPrevious },
      ...{ startCursor: nodes[0]?.cursor ?? null, endCursor },
    }),
  },
  ChangeFilterInput: (filter: ChangeFilterInput | null | undefined) => {
    const ids = filter?.recordIds ?? [];
    if (ids.length > mostIds)
      throw refuseCondition("recordIds", `accepts at most ${mostIds} ids; split the query`);
    const foreign = ids.find((id) => !kindOfId(id));
    if (foreign !== undefined)
      throw refuseCondition("recordIds", `has an id of no record in the feed: ${JSON.stringify(foreign)}`);
  },
};

async function read(
  business: Business,
  args: Partial<BusinessChangesArgs>,
  context: Context,
): Promise<ChangeConnectionRow> {
  assertCounts(args);
  const { feed, standing } = await feedThatIsOn(context, business);
  const filter = toChangeFilter(args.filter);
  const bounds = {
    ...(await numberIn(feed, "after", args.after)),
    ...(await numberIn(feed, "before", args.before)),
  };
  const { first, last } = args;
  const counts = isGiven(last) ? { last } : { first: first ?? usualWindow };
  const found = await feed.read({ ...bounds, ...counts }, filter).catch(refused("after"));
  const cursors = await Promise.all(found.changes.map(({ number }) => feed.cursorOf(number)));
  return {
    nodes: found.changes.map((change, index) => ({
      ...change,
      businessId: business.businessId,
      cursor: cursors[index] ?? "",
    })),
    ...{ hasNext: found.hasNext, hasPrevious: found.hasPrevious },
    endCursor: await feed.cursorOf(found.end),
    completeUntil: completeUntil(standing, filter),
    count: () => feed.count(filter).catch(refused("after")),
  };
}

const isGiven = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

const refused = (argument: string) => (error: unknown) => {
  throw feedRefusal(error, argument);
};

async function numberIn(feed: Feed, argument: "after" | "before", cursor: string | null | undefined) {
  if (!isGiven(cursor)) return {};
  const number = await feed.numberOf(cursor).catch(refused(argument));
  return { [argument]: number };
}

/** The types that a filter names; undefined when it names none. */
export function wantedKinds({ kinds, recordIds }: ChangeFilter): readonly (Kind | undefined)[] | undefined {
  const named = recordIds && new Set(recordIds.map(kindOfId));
  return named ? (kinds?.filter((kind) => named.has(kind)) ?? [...named]) : kinds;
}

/** The earliest of all types that are wanted; null when one of them was never read, or is not in the feed. */
function completeUntil({ kinds }: Standing, filter: ChangeFilter): Date | null {
  const times = (wantedKinds(filter) ?? kinds.map(({ kind }) => kind)).map(
    (kind) => kinds.find((each) => each.kind === kind)?.completeUntil?.getTime() ?? null,
  );
  if (times.length === 0 || times.includes(null)) return null;
  return new Date(Math.min(...times.map(Number)));
}
