import type { GraphQLResolveInfo } from "graphql";
import type { ById } from "../../loaders/byId.ts";
import type { Loaders } from "../../loaders/index.ts";
import type { WorkLoaders } from "../../loaders/work.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { type AccountNoun, toGlobalId, toWorkId, type WorkNoun } from "../contract/ids.ts";
import { type Parted, partResolvers, partsOfField } from "./parts.ts";

type Named = { readonly id: string };
type Read<Item> = Promise<Item | null>;

/**
 * What every record of an account has in the graph: it is found by its id and by both keys of the entity, says its ids, and shows its
 * parts. Parts are asked for when, and only when, they are selected.
 */
export function accountEntity<
  Id extends string,
  Item extends { readonly accountId: AccountId; readonly id: Id },
  Part extends string,
>(noun: AccountNoun, table: Parted<Part>, loaderIn: (loaders: Loaders) => ById<Id, Item, Part>) {
  const load = (loaders: Loaders, number: string, parts: readonly Part[]): Read<Item> =>
    loaderIn(loaders).load(number as Id, parts);
  const inContext = ({ accountId, id }: Item, part: Part, context: Context): Read<Item> =>
    load(context.in(accountId), id, [part]);

  return {
    byId: async (_: unknown, { id }: Named, { open }: Context, info: GraphQLResolveInfo): Read<Item> => {
      const opened = await open(noun, id);
      return opened ? load(opened.loaders, opened.number, partsOfField(table, info)) : null;
    },
    fields: {
      __resolveReference: async (
        reference: object,
        { openReference }: Context,
        info: GraphQLResolveInfo,
      ): Read<Item> => {
        const opened = await openReference(noun, reference);
        return opened ? load(opened.loaders, opened.number, partsOfField(table, info, noun)) : null;
      },
      id: ({ accountId, id }: Item): string => toGlobalId(noun, accountId, id),
      freshbooksId: ({ id }: Item): string => id,
      ...partResolvers<Item, Part>(table, inContext),
    },
  };
}

/** The same for the records of a business. */
export function businessEntity<
  Id extends string,
  Item extends { readonly businessId: BusinessId; readonly id: Id },
  Part extends string,
>(noun: WorkNoun, table: Parted<Part>, loaderIn: (loaders: WorkLoaders) => ById<Id, Item, Part>) {
  const load = (loaders: WorkLoaders, number: string, parts: readonly Part[]): Read<Item> =>
    loaderIn(loaders).load(number as Id, parts);
  const inContext = ({ businessId, id }: Item, part: Part, context: Context): Read<Item> =>
    load(context.inBusiness(businessId), id, [part]);

  return {
    byId: async (_: unknown, { id }: Named, { openWork }: Context, info: GraphQLResolveInfo): Read<Item> => {
      const opened = await openWork(noun, id);
      return opened ? load(opened.loaders, opened.number, partsOfField(table, info)) : null;
    },
    fields: {
      __resolveReference: async (
        reference: object,
        { openWorkReference }: Context,
        info: GraphQLResolveInfo,
      ): Read<Item> => {
        const opened = await openWorkReference(noun, reference);
        return opened ? load(opened.loaders, opened.number, partsOfField(table, info, noun)) : null;
      },
      id: ({ businessId, id }: Item): string => toWorkId(noun, businessId, id),
      freshbooksId: ({ id }: Item): string => id,
      ...partResolvers<Item, Part>(table, inContext),
    },
  };
}
