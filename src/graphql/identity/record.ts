import type { GraphQLResolveInfo } from "graphql";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import { isNoun, type Noun } from "../contract/ids.ts";

type ById = (
  root: unknown,
  args: { readonly id: string },
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<object | null>;

/** They have ids for writes and filters, and no query. */
const unread = ["CheckoutLink", "ExpenseProfile"] as const;

type Read = Exclude<Noun, (typeof unread)[number]>;

const isRead = (type: string): type is Read => isNoun(type) && !(unread as readonly string[]).includes(type);

/** The type of each record found by its id alone: a record does not have it. */
const typeOf = new WeakMap<object, Read>();

const notAnId = "Not the id of a record: ids start with a type, such as Client:ZyQ04o:567595";

/** `Query.record` over the queries of single records, such as `Query.client`; `FlowStep.record` and `Change.record` are the same. */
export function recordOver(queries: Readonly<Record<string, unknown>>): Resolvers {
  const byId: ById = async (root, args, context, info) => {
    const [type = ""] = args.id.split(":");
    const query = queries[type.charAt(0).toLowerCase() + type.slice(1)] as ById | undefined;
    if (!isRead(type) || !query) throw refuse("BAD_USER_INPUT", notAnId, { argument: "id" });
    const found = await query(root, args, context, info);
    if (found) typeOf.set(found, type);
    return found;
  };
  return {
    Query: { record: (...asked) => byId(...asked) as never },
    Change: {
      record: ({ recordId: id }, _, context, info) => byId(undefined, { id }, context, info) as never,
    },
    FlowStep: {
      record: ({ recordId: id }, _, context, info) =>
        (id === null ? null : byId(undefined, { id }, context, info)) as never,
    },
    BusinessRecord: { __resolveType: (record) => typeOf.get(record) ?? null },
  };
}
