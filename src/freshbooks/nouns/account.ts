import type { AccountId } from "../../values/ids.ts";
import type { Page, Window } from "../../values/page.ts";
import type { Session } from "../caller/session.ts";
import { accountingCollection, type Collection } from "../families/accounting.ts";
import { readByIds } from "../lists/byIds.ts";
import { type Need, type Relation, readChildren } from "../lists/children.ts";
import { type Filter, type Order, readList } from "../lists/list.ts";
import { toBody } from "../records/body.ts";
import type { Beside, Given } from "../records/field.ts";
import type { Writes } from "../records/record.ts";
import { carryOut, changeVisibility, type Visibility, type Written } from "../writes/write.ts";

/** What a list is asked: which records, in which order, with which parts. */
export type Query<Criteria, Order, Part> = {
  criteria: Criteria;
  order?: Order;
  parts: readonly Part[];
};

type Table<Item, Part extends string> = {
  readonly writes: Writes;
  readonly changes: Writes;
  readonly parts: readonly Part[];
  includesOf(parts: readonly string[]): string[];
  read(wire: unknown, beside: Beside): Item;
};

/** How one noun of the accounting family is spelt, read, filtered and sorted. */
export type AccountNoun<Item, Part extends string, Criteria, OrderName extends string> = {
  /** Behind `/accounting/account/{accountId}/`. */
  path: string;
  /** Key of the rows in a list. */
  many: string;
  /** Key of a single record. */
  one: string;
  /** The filter that takes many ids. */
  idsFilter: string;
  /** Under which a record's number stands once more. */
  twin: string;
  record: Table<Item, Part>;
  filters: (asked: Criteria) => Filter<Item>[];
  orders: Readonly<Record<OrderName, Order<Item>>>;
};

/** Reads and writes of one noun that every noun of an account has. */
export const accountNoun =
  <Item extends { readonly id: string }, Part extends string, Criteria, OrderName extends string>(
    noun: AccountNoun<Item, Part, Criteria, OrderName>,
  ) =>
  (session: Session, accountId: AccountId) => {
    type Asked = Query<Criteria, OrderName, Part>;
    const { record, filters, orders, idsFilter } = noun;
    const { path, many, one, twin } = noun;
    const collection = accountingCollection<Item>(session, accountId, {
      ...{ path, many, one, idsFilter, twin },
      toItem: record.read,
    });
    const toQuery = ({ criteria, order, parts }: Asked) => ({
      filters: filters(criteria),
      includes: record.includesOf(parts),
      ...(order && { order: orders[order] }),
    });
    /** A part that was written is confirmed by the one that is shown. */
    const confirming = (parts: readonly Part[], input: object): string[] =>
      record.includesOf([...new Set([...parts, ...record.parts.filter((part) => part in input)])]);

    return {
      collection,
      list: (query: Asked, window: Window): Promise<Page<Item>> =>
        readList(collection.source, toQuery(query), window),
      byIds: (ids: readonly string[], parts: readonly Part[]): Promise<Item[]> =>
        readByIds(collection, idsFilter, ids, record.includesOf(parts)),
      /** Reads the records of many parents at once. */
      childrenBy:
        <Parent>(relation: Relation<Parent, Item>) =>
        (parents: readonly Parent[], query: Asked, window: Window, need: Need): Promise<Page<Item>[]> =>
          readChildren(collection.source, relation, parents, toQuery(query), window, need),
      /** As it is now, past anything remembered. */
      now: (id: string, parts: readonly Part[] = []): Promise<Item | null> =>
        collection.single(id, record.includesOf(parts), { fresh: true }),
      /** `more` are wire keys of the body that no field stands for; no record shows them. */
      create: (
        input: object,
        parts: readonly Part[],
        { context = {}, more = {} }: { context?: Given; more?: object } = {},
      ): Promise<Written<Item>> =>
        carryOut(
          record.writes,
          input,
          () =>
            collection.create(
              { ...toBody(record.writes, input, context), ...more },
              confirming(parts, input),
            ),
          [],
          context,
        ),
      update: (
        id: string,
        input: object,
        parts: readonly Part[],
        context: Given = {},
      ): Promise<Written<Item>> =>
        carryOut(
          record.changes,
          input,
          () => collection.update(id, toBody(record.changes, input, context), confirming(parts, input)),
          ["id"],
          context,
        ),
      /** Deletes where DELETE works; the record is shown as it was. */
      remove: (item: Item): Promise<Written<Item>> =>
        carryOut({}, {}, () => collection.remove(item.id).then(() => item), ["id"]),
    };
  };

/** Archives, deletes and brings back, where the noun knows all or some of it. */
export const shows =
  <Item extends { readonly archived?: boolean; readonly deleted: boolean }, Part extends string>(
    collection: Collection<Item>,
    { includesOf }: Pick<Table<Item, Part>, "includesOf">,
  ) =>
  (id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>> =>
    changeVisibility(collection, id, wanted, includesOf(parts));
