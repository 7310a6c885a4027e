import type { Page, Window } from "../../values/page.ts";
import type { Deeds } from "../caller/deed.ts";
import { FreshBooksError } from "../errors.ts";
import type { Collection, Spelling } from "../families/collection.ts";
import { type Need, type Relation, readChildren } from "../lists/children.ts";
import { asking, readList, settle } from "../lists/list.ts";
import { readWhole, slice, type Whole } from "../lists/pages.ts";
import type { Filter, Order, Query } from "../lists/query.ts";
import { toBody, unconfirmedIn } from "../records/body.ts";
import type { Beside, Fields, Given, Path } from "../records/field.ts";
import {
  changed,
  lossOf,
  type Made,
  type RecordTable,
  readFully,
  type Sent,
  type Writes,
} from "../records/record.ts";
import { carryOut, type Refusals, type Written } from "../writes/write.ts";

/** A query of a noun: which records, in which order, with which parts. */
export type NounQuery<Criteria, Order, Part> = {
  criteria: Criteria;
  order?: Order;
  parts: readonly Part[];
};

/** The table of a noun's records. */
type Table<Item, Part, T extends Fields> = Pick<
  RecordTable<T>,
  "noun" | "fields" | "writes" | "changes" | "includesOf"
> & {
  readonly parts: readonly Part[];
  readonly listedParts: readonly Part[];
  row(wire: unknown, beside: Beside): Item;
};

/** How a noun is spelled, read, filtered, sorted and rejected. */
export type Noun<
  Item,
  Part extends string,
  Criteria,
  OrderName extends string,
  T extends Fields,
> = Spelling & {
  record: Table<Item, Part, T>;
  filters: (asked: Criteria) => Filter<Item>[];
  orders: Readonly<Record<OrderName, Order<Item>>>;
  refusals?: Refusals;
  /**
   * Conditions that every record made of an input meets, for finding it among others; none by default, for lists of few
   * rows. No condition may be on what an edit changes: an equal record from before would be taken for the new one. Null
   * for what no list shows.
   */
  alike?: ((input: Made<{ fields: T }>) => NoInfer<Criteria>) | null;
};

/** What a write depends on besides its input. */
type Beyond = {
  /** What fields need in order to be written or confirmed. */
  context?: Given;
  /** Wire keys of the body without a field; no record shows them. */
  more?: object;
};

/** How many records are read singly to compare what their list omits. */
const mostSimilar = 25;

const withoutBlanks = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([, value]) => value !== null && !(typeof value === "string" && value.trim() === ""),
    ),
  );

/** Reads and writes that every noun has, as far as FreshBooks allows. */
export function nounOf<
  Item extends { readonly id: string },
  Part extends string,
  Criteria,
  OrderName extends string,
  T extends Fields,
>(
  collection: Collection<Item>,
  {
    record,
    filters,
    orders,
    refusals,
    alike = () => ({}) as Criteria,
  }: Noun<Item, Part, Criteria, OrderName, T>,
  deeds: Deeds,
) {
  const { source } = collection;
  type Asked = NounQuery<Criteria, OrderName, Part>;
  const toQuery = ({ criteria, order, parts }: Asked): Query<Item> => ({
    filters: filters(criteria),
    includes: record.includesOf(parts),
    ...(order && { order: orders[order] }),
  });

  const write = (
    writes: Writes,
    input: object,
    parts: readonly Part[],
    { context = {}, more = {} }: Beyond,
    send: (body: object, includes: string[]) => Promise<Item>,
    subject: Path,
  ): Promise<Written<Item>> => {
    // A written part is confirmed by the one shown.
    const confirming = new Set([...parts, ...record.parts.filter((part) => part in input)]);
    return carryOut(
      writes,
      input,
      () => send({ ...toBody(writes, input, context), ...more }, record.includesOf([...confirming])),
      { subject, context, refusals },
    );
  };

  const whole = async (criteria = {} as Criteria, parts: readonly Part[] = []): Promise<Whole<Item>> => {
    const query = toQuery({ criteria, parts });
    return settle(query, await readWhole(asking(source, query)));
  };

  /** The ids of the records that have every value of an input. Those whose list omits a part of it are read singly. */
  async function equal(input: object, criteria: Criteria, context: Given = {}): Promise<string[]> {
    const needed = record.parts.filter((part) => part in input);
    const apart = new Set<string>(needed.filter((part) => !record.listedParts.includes(part)));
    const differs = (item: Item) => unconfirmedIn(record.writes, input, item, context).map(([name]) => name);
    const { items } = await whole(
      criteria,
      needed.filter((part) => !apart.has(part)),
    );
    const similar = items.filter(
      (item) => !lossOf(item) && differs(item).every((name) => apart.has(name ?? "")),
    );
    if (apart.size === 0) return similar.map(({ id }) => id);
    if (similar.length > mostSimilar)
      throw new FreshBooksError("unavailable", `Too many ${record.noun}s are similar to this one`);
    const full = await Promise.all(
      similar.map(({ id }) => collection.single(id, record.includesOf(needed), { fresh: true })),
    );
    return full.flatMap((item) => (item && differs(item).length === 0 ? [item.id] : []));
  }

  return {
    collection,
    toQuery,
    list: (query: Asked, window: Window): Promise<Page<Item>> => readList(source, toQuery(query), window),
    /** Reads the records of many parents at once. */
    childrenBy:
      <Parent>(relation: Relation<Parent, Item>) =>
      (parents: readonly Parent[], query: Asked, window: Window, need: Need): Promise<Page<Item>[]> =>
        readChildren(source, relation, parents, toQuery(query), window, need),
    /** The whole list, of a noun with few rows; FreshBooks is called once, however often this is. */
    all: async (criteria = {} as Criteria): Promise<readonly Item[]> => (await whole(criteria)).items,
    /** The same, and whether FreshBooks shows all that it counts. */
    whole,
    /** Whether no row can meet the conditions, so that no request is needed. */
    isImpossible: (query: Asked): boolean => filters(query.criteria).some(({ impossible }) => impossible),
    /** A window of a complete list, filtered and sorted here. */
    cut: (all: Whole<Item>, query: Asked, window: Window): Page<Item> =>
      slice(settle(toQuery(query), all), window),
    /** The current state, bypassing any cache. */
    now: (id: string, parts: readonly Part[] = []): Promise<Item | null> =>
      collection.single(id, record.includesOf(parts), { fresh: true }),
    /** There is nothing to clear yet: null and an empty text are omitted. */
    create: (input: Made<{ fields: T }>, parts: readonly Part[] = [], beyond: Beyond = {}) => {
      const sent = withoutBlanks(input);
      const make = (body: object, includes: string[]): Promise<Item> => {
        const send = () => collection.create(body, includes);
        const { current: deed } = deeds;
        if (!deed || !alike) return send();
        return deed.make({
          ...{ noun: record.noun, send },
          alike: () => equal(sent, alike(input), beyond.context),
          read: (id) => collection.single(id, includes, { fresh: true }),
        });
      };
      return write(record.writes, sent, parts, beyond, make, []);
    },
    update: (id: string, input: Sent<{ fields: T }>, parts: readonly Part[] = [], beyond: Beyond = {}) => {
      const send = (body: object, includes: string[]) => collection.update(id, body, includes);
      return write(record.changes, input, parts, beyond, send, ["id"]);
    },
    /** Deletes where DELETE works. FreshBooks returns nothing, so the result is the record before. */
    remove: (item: Item): Promise<Written<Item>> => {
      const send = async () => {
        readFully(item); // an unreadable record is not deleted
        await collection.remove(item.id);
        return "deleted" in record.fields ? changed(item, { deleted: true } as object) : item;
      };
      return carryOut({}, {}, send, { subject: ["id"], refusals });
    },
  };
}
