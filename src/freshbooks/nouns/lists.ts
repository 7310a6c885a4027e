import type { Page, Window } from "../../values/page.ts";
import { type Need, type Relation, readChildren } from "../lists/children.ts";
import { readList } from "../lists/list.ts";
import type { Filter, Query as ListQuery, Order } from "../lists/query.ts";
import type { Source } from "../lists/source.ts";
import type { Beside } from "../records/field.ts";
import type { Writes } from "../records/record.ts";

/** What a list is asked: which records, in which order, with which parts. */
export type Query<Criteria, Order, Part> = {
  criteria: Criteria;
  order?: Order;
  parts: readonly Part[];
};

/** The table of a noun's records. */
export type Table<Item, Part extends string> = {
  readonly writes: Writes;
  /** The writes of a record that is there already. */
  readonly changes: Writes;
  readonly parts: readonly Part[];
  readonly listedParts: readonly Part[];
  includesOf(parts: readonly string[]): string[];
  read(wire: unknown, beside: Beside): Item;
};

/** How a noun is read, filtered and sorted. */
export type Listed<Item, Part extends string, Criteria, OrderName extends string> = {
  record: Table<Item, Part>;
  filters: (asked: Criteria) => Filter<Item>[];
  orders: Readonly<Record<OrderName, Order<Item>>>;
};

/** The lists of one noun, whatever its family. */
export function listsOf<
  Item extends { readonly id: string },
  Part extends string,
  Criteria,
  OrderName extends string,
>(source: Source<Item>, { record, filters, orders }: Listed<Item, Part, Criteria, OrderName>) {
  type Asked = Query<Criteria, OrderName, Part>;
  const toQuery = ({ criteria, order, parts }: Asked): ListQuery<Item> => ({
    filters: filters(criteria),
    includes: record.includesOf(parts),
    ...(order && { order: orders[order] }),
  });
  return {
    toQuery,
    list: (query: Asked, window: Window): Promise<Page<Item>> => readList(source, toQuery(query), window),
    /** Reads the records of many parents at once. */
    childrenBy:
      <Parent>(relation: Relation<Parent, Item>) =>
      (parents: readonly Parent[], query: Asked, window: Window, need: Need): Promise<Page<Item>[]> =>
        readChildren(source, relation, parents, toQuery(query), window, need),
  };
}
