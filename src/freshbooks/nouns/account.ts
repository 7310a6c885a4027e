import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { accountingCollection, type Collection } from "../families/accounting.ts";
import { readByIds } from "../lists/byIds.ts";
import { toBody } from "../records/body.ts";
import type { Given } from "../records/field.ts";
import { carryOut, changeVisibility, type Visibility, type Written } from "../writes/write.ts";
import { type Listed, listsOf, type Table } from "./lists.ts";

export type { Query } from "./lists.ts";

/** How one noun of the accounting family is spelt, read, filtered and sorted. */
export type AccountNoun<Item, Part extends string, Criteria, OrderName extends string> = Listed<
  Item,
  Part,
  Criteria,
  OrderName
> & {
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
};

/** Reads and writes of one noun that every noun of an account has. */
export const accountNoun =
  <Item extends { readonly id: string }, Part extends string, Criteria, OrderName extends string>(
    noun: AccountNoun<Item, Part, Criteria, OrderName>,
  ) =>
  (session: Session, accountId: AccountId) => {
    const { record, path, many, one, idsFilter, twin } = noun;
    const collection = accountingCollection<Item>(session, accountId, {
      ...{ path, many, one, idsFilter, twin },
      toItem: record.read,
    });
    const { list, childrenBy } = listsOf(collection.source, noun);
    /** A part that was written is confirmed by the one that is shown. */
    const confirming = (parts: readonly Part[], input: object): string[] =>
      record.includesOf([...new Set([...parts, ...record.parts.filter((part) => part in input)])]);

    return {
      collection,
      list,
      childrenBy,
      byIds: (ids: readonly string[], parts: readonly Part[]): Promise<Item[]> =>
        readByIds(collection, idsFilter, ids, record.includesOf(parts)),
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
