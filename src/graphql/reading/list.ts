import type { GraphQLResolveInfo } from "graphql";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { ChildrenOf } from "../../loaders/childrenOf.ts";
import { emptyPage, type Page, type Window } from "../../values/page.ts";
import { ownerIn } from "../contract/account.ts";
import { type Context, type LoadersOf, loadersFor, ownerFor } from "../contract/context.ts";
import { type IdOf, type Noun, type Owned, type Owner, tenantOf } from "../contract/ids.ts";
import { type ConnectionArguments, connect } from "./connection.ts";
import type { Filter } from "./criteria.ts";
import { type Parted, partsOfRows } from "./parts.ts";
import { namedByRows, shownInConnection } from "./rows.ts";
import { remembered, type Selection, selectionOf } from "./selection.ts";

type Arguments<Given, Sort> = ConnectionArguments & { filter?: Given | null; sort?: Sort | null };

type Query<Criteria, Sort, Part> = { criteria: Criteria; parts: readonly Part[]; order?: Sort };

type Listed<N extends Noun, Item, Criteria, Sort, Part extends string, Loaded> = {
  readonly noun: N;
  readonly table: Parted<Part>;
  loaderIn(loaders: LoadersOf<N>): {
    list(query: Query<Criteria, Sort, Part>, window: Window): Promise<Page<Item>>;
  } & Loaded;
};

/** How a noun is listed. */
type Listing<N extends Noun, Given, Read, Criteria> = {
  /** Part of its cursors. */
  name: string;
  filter: Filter<Given, Read>;
  toCriteria(asked: Read, owner: Owned<N>, context: Context): Criteria | Promise<Criteria>;
};

/** A list below a record of another noun. */
type Below<Parent, Key, Criteria, Sort, Part, Item, Loaded> = {
  /** Part of its cursors; defaults to the name of the list. */
  scope?: readonly [list: string, ...rest: string[]];
  /** The condition that the parent itself meets; it is not sent again. */
  own?: keyof Criteria;
  /** What identifies the children; null for a parent that can have none. */
  keyOf(parent: Parent): Key | null;
  childrenIn(loaders: Loaded): ChildrenOf<Key, Query<Criteria, Sort, Part>, Item>;
};

/** The connections of a noun, with the parts that their rows require. */
export function listsOf<
  N extends Noun,
  Item extends { readonly id: IdOf<N> },
  Given,
  Read,
  Criteria extends object,
  Sort extends string,
  Part extends string,
  Loaded,
>(
  { noun, table, loaderIn }: Listed<N, Item, Criteria, Sort, Part, Loaded>,
  { name, filter, toCriteria }: Listing<N, Given, Read, Criteria>,
) {
  type Args = Arguments<Given, Sort>;
  const toQuery = async (
    args: Args,
    owner: Owned<N>,
    context: Context,
    selection: Selection,
  ): Promise<Query<Criteria, Sort, Part>> => ({
    criteria: await toCriteria(await filter.read(args.filter, owner, context), owner, context),
    parts: partsOfRows(table, selection),
    ...(args.sort && { order: args.sort }),
  });

  return {
    /** All records of a business or of its account. */
    all: async (business: Business, args: Args, context: Context, info: GraphQLResolveInfo) => {
      const owner = ownerIn(noun, business);
      const selection = selectionOf(info);
      let query: ReturnType<typeof toQuery> | undefined; // created once the cursors are known to fit
      const scope = [tenantOf(noun, owner), name, args.filter, args.sort] as const;
      const read = async (window: Window) => {
        query ??= toQuery(args, owner, context, selection);
        return loaderIn(loadersFor(context, owner)).list(await query, window);
      };
      const list = connect<Item>(args, scope, selection, read, shownInConnection(context, info));
      context.lists.add(namedByRows(info), Promise.resolve(list));
      return list;
    },

    /** Those below one record; the lists of many parents share their requests. Null when the parent's business has none. */
    below: <Parent extends Owner & { readonly id: string }, Key>({
      scope = [name],
      own,
      keyOf,
      childrenIn,
    }: Below<Parent, Key, Criteria, Sort, Part, Item, Loaded>) => {
      const toQueryWithin = async (...asked: Parameters<typeof toQuery>) => {
        const query = await toQuery(...asked);
        const { [own as string]: parents, ...criteria } = query.criteria as Record<string, unknown>;
        return {
          query: { ...query, criteria: criteria as Criteria },
          parents: parents === undefined ? undefined : [parents as string | readonly string[]].flat(),
        };
      };
      /** One for all parents of a tenant in one operation: a selection is the same in the next, with other variables. */
      type Queries = Map<string, ReturnType<typeof toQueryWithin>>;
      const queries = new WeakMap<GraphQLResolveInfo["variableValues"], WeakMap<Selection, Queries>>();

      return async (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
        const owner = await ownerFor(context, noun, parent);
        if (!owner) return null;
        const selection = selectionOf(info);
        const tenant = tenantOf(noun, owner);
        const ofOperation = remembered(queries, info.variableValues, () => new WeakMap());
        const ofTenants = remembered(ofOperation, selection, () => new Map());
        const asking = remembered(ofTenants, tenant, () => toQueryWithin(args, owner, context, selection));
        const { query, parents } = await asking;
        const key = parents && !parents.includes(parent.id) ? null : keyOf(parent);
        const children = childrenIn(loaderIn(loadersFor(context, owner)));
        return connect<Item>(
          args,
          [tenant, ...scope, parent.id, args.filter, args.sort],
          selection,
          (window, need) => (key ? children.load(key, query, window, need) : emptyPage),
          shownInConnection(context, info),
        );
      };
    },
  };
}
