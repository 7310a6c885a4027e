import type { GraphQLResolveInfo } from "graphql";
import type { Need } from "../../freshbooks/lists/children.ts";
import type { Loaders } from "../../loaders/index.ts";
import type { WorkLoaders } from "../../loaders/work.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { emptyPage, type Page, type Window } from "../../values/page.ts";
import type { Context } from "../contract/context.ts";
import { type ConnectionArguments, connect } from "./connection.ts";
import { type Parted, partsOfRows } from "./parts.ts";
import { selectionOf } from "./selection.ts";

type Arguments<Filter, Sort> = ConnectionArguments & { filter?: Filter | null; sort?: Sort | null };

type Query<Criteria, Sort, Part> = { criteria: Criteria; parts: readonly Part[]; order?: Sort };

/** How the lists of a noun are read in one tenant. */
type Noun<Tenant, Loaded, Filter, Criteria, Sort, Part extends string, Item> = {
  /** Part of its cursors. */
  name: string;
  table: Parted<Part>;
  toCriteria(
    filter: Filter | null | undefined,
    tenant: Tenant,
    context: Context,
  ): Criteria | Promise<Criteria>;
  listIn(loaders: Loaded): (query: Query<Criteria, Sort, Part>, window: Window) => Promise<Page<Item>>;
};

/** A list below a record of another noun. */
type Below<Parent, Tenant, Loaded, Criteria, Sort, Part, Item> = {
  /** Null where the parent's business has no such list. */
  tenantOf(parent: Parent, context: Context): Tenant | null | Promise<Tenant | null>;
  /** Part of its cursors. */
  scope(parent: Parent): readonly [list: string, ...parent: readonly string[]];
  /** The condition that the parent itself meets; it is not sent a second time. */
  own?: keyof Criteria;
  /** Undefined for a parent that can have no children. */
  childrenIn(
    loaders: Loaded,
    parent: Parent,
  ): ((query: Query<Criteria, Sort, Part>, window: Window, need: Need) => Promise<Page<Item>>) | undefined;
};

const listsIn =
  <Tenant extends AccountId | BusinessId, Loaded>(loadersIn: (context: Context, tenant: Tenant) => Loaded) =>
  <
    Filter,
    Criteria extends object,
    Sort extends string,
    Part extends string,
    Item extends { readonly id: string },
  >({
    name,
    table,
    toCriteria,
    listIn,
  }: Noun<Tenant, Loaded, Filter, Criteria, Sort, Part, Item>) => {
    type Args = Arguments<Filter, Sort>;
    const prepare = async (args: Args, tenant: Tenant, context: Context, info: GraphQLResolveInfo) => {
      const selection = selectionOf(info);
      const query: Query<Criteria, Sort, Part> = {
        criteria: await toCriteria(args.filter, tenant, context),
        parts: partsOfRows(table, selection),
        ...(args.sort && { order: args.sort }),
      };
      return { selection, query };
    };

    return {
      /** All records of a tenant. */
      all: async (tenant: Tenant, args: Args, context: Context, info: GraphQLResolveInfo) => {
        const { selection, query } = await prepare(args, tenant, context, info);
        return connect<Item>(args, [tenant, name, args.filter, args.sort], selection, (window) =>
          listIn(loadersIn(context, tenant))(query, window),
        );
      },

      /** Those below one record; the lists of many parents share their requests. */
      below:
        <Parent extends { readonly id: string }>({
          tenantOf,
          scope,
          own,
          childrenIn,
        }: Below<Parent, Tenant, Loaded, Criteria, Sort, Part, Item>) =>
        async (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
          const tenant = await tenantOf(parent, context);
          if (!tenant) return null;
          const { selection, query } = await prepare(args, tenant, context, info);
          const others = own && (query.criteria[own] as readonly string[] | undefined);
          const { [own as string]: _, ...criteria } = query.criteria as Record<string, unknown>;
          const inParent = { ...query, criteria: criteria as Criteria };
          const load = childrenIn(loadersIn(context, tenant), parent);
          const isEmpty = !load || (others && !others.includes(parent.id));
          return connect<Item>(
            args,
            [tenant, ...scope(parent), args.filter, args.sort],
            selection,
            async (window, need) => (isEmpty ? emptyPage : load(inParent, window, need)),
          );
        },
    };
  };

/** The connections of a noun of an account, with the parts that their rows need. */
export const accountLists = listsIn<AccountId, Loaders>((context, accountId) => context.in(accountId));

/** The same for a noun of a business. */
export const businessLists = listsIn<BusinessId, WorkLoaders>((context, businessId) =>
  context.inBusiness(businessId),
);
