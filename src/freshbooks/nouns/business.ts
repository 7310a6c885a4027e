import type { BusinessId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { businessCollection, type Noun } from "../families/business.ts";
import { readByPages, readSingly } from "../lists/byPages.ts";
import { asking, settle } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import type { Filter } from "../lists/query.ts";
import { toBody } from "../records/body.ts";
import type { Fields } from "../records/field.ts";
import type { Made, Sent } from "../records/record.ts";
import { carryOut, carryOutRemoval, type Written } from "../writes/write.ts";
import { type Listed, listsOf } from "./lists.ts";

/** How one noun of the business family is spelt, read, filtered and sorted. */
export type BusinessNoun<
  Item,
  Part extends string,
  Criteria,
  OrderName extends string,
  T extends Fields,
> = Listed<Item, Part, Criteria, OrderName> & {
  readonly record: { readonly fields: T };
  /** Where its list and its single records are. */
  paths: (business: BusinessId) => Pick<Noun<Item>, "list" | "single" | "create">;
  /** Key of the rows in a list. */
  many: string;
  /** Key of a single record. */
  one: string;
  /** What is sent for each list that is searched for several ids; without any, records are read singly. */
  searched?: readonly (readonly Filter<Item>[])[];
};

/** Reads and writes of one noun that every noun of a business has, as far as FreshBooks lets it be written. */
export const businessNoun =
  <
    Item extends { readonly id: string },
    Part extends string,
    Criteria,
    OrderName extends string,
    T extends Fields,
  >({
    paths,
    many,
    one,
    searched,
    ...noun
  }: BusinessNoun<Item, Part, Criteria, OrderName, T>) =>
  (session: Session, business: BusinessId) => {
    const { writes, includesOf, listedParts, read } = noun.record;
    const spelling = { ...paths(business), business, many, one, toItem: read };
    const collection = businessCollection<Item>(session, spelling);
    const { source, single } = collection;
    const { toQuery, list, childrenBy } = listsOf(source, noun);
    const inLists = new Set<string>(listedParts);

    return {
      collection,
      toQuery,
      list,
      childrenBy,
      /** The whole list, of a noun that is never many. */
      all: async (criteria: Criteria): Promise<readonly Item[]> => {
        const query = toQuery({ criteria, parts: [] });
        return settle(query, await readWhole(asking(source, query))).items;
      },
      byIds: (ids: readonly string[], parts: readonly Part[] = []): Promise<Item[]> => {
        const includes = includesOf(parts);
        return searched && parts.every((part) => inLists.has(part))
          ? readByPages(collection, searched, ids, includes)
          : readSingly(single, ids, includes);
      },
      /** As it is now, past anything remembered. */
      now: (id: string): Promise<Item | null> => single(id, [], { fresh: true }),
      /** `more` are wire keys of the body that no field stands for; no record shows them. */
      create: (input: Made<{ fields: T }>, more: object = {}): Promise<Written<Item>> =>
        carryOut(writes, input, () => collection.create({ ...toBody(writes, input), ...more })),
      update: (id: string, input: Sent<{ fields: T }>): Promise<Written<Item>> =>
        carryOut(writes, input, () => collection.update(id, toBody(writes, input)), ["id"]),
      remove: <Removed extends Item & { readonly deleted: boolean }>(
        item: Removed,
      ): Promise<Written<Removed>> => carryOutRemoval(item, () => collection.remove(item.id)),
    };
  };
