import type { BusinessId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { business } from "../families/business.ts";
import { collectionOf, type Paths } from "../families/collection.ts";
import { type Found, readByIds, type Search } from "../lists/byIds.ts";
import type { Fields } from "../records/field.ts";
import { type Noun, nounOf } from "./noun.ts";

type Placed<Item> = {
  /** The paths of its list and its single records. */
  paths: (businessId: BusinessId) => Paths;
  /** The lists to search for several ids; without any, records are read singly. */
  searched?: readonly Search<Item>[];
};

/** One noun of the business family. */
export const businessNoun =
  <
    Item extends { readonly id: string },
    Part extends string,
    Criteria,
    OrderName extends string,
    T extends Fields,
  >({
    paths,
    searched = [],
    ...noun
  }: Noun<Item, Part, Criteria, OrderName, T> & Placed<Item>) =>
  (session: Session, id: BusinessId) => {
    const { record } = noun;
    const collection = collectionOf<Item>(session, business, id, paths(id), noun, record);
    const inLists = new Set<string>(record.listedParts);
    return {
      ...nounOf(collection, noun, session.deeds),
      byIds: (ids: readonly string[], parts: readonly Part[] = []): Promise<Found<Item>> => {
        const lists = parts.every((part) => inLists.has(part)) ? searched : [];
        return readByIds(collection, lists, ids, record.includesOf(parts));
      },
    };
  };
