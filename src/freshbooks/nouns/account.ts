import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { accounting } from "../families/accounting.ts";
import { collectionOf, pathsBelow } from "../families/collection.ts";
import { type Found, readByIds, type Search } from "../lists/byIds.ts";
import { judge } from "../lists/judging.ts";
import { largestPage } from "../lists/pages.ts";
import type { Filter } from "../lists/query.ts";
import type { Fields } from "../records/field.ts";
import { carryOut, type Visibility, type Written, withPaths } from "../writes/write.ts";
import { type Noun, nounOf } from "./noun.ts";

/** Archives, deletes and restores, for a noun with a `vis_state` that supports all or some of it. */
type Showing<Item, Part> = Item extends { readonly deleted: boolean }
  ? { show(id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>> }
  : object;

const visState: Readonly<Record<Visibility, number>> = { active: 0, deleted: 1, archived: 2 };

type Visible = { readonly deleted?: boolean; readonly archived?: boolean };

function visibilityOf(item: Visible): Visibility {
  if (item.deleted) return "deleted";
  return item.archived ? "archived" : "active";
}

type Placed<Item> = {
  path: string;
} & (
  | { twin: string; searched?: undefined }
  /** The lists to search for several ids, where no filter accepts them. */
  | { twin?: string; searched: readonly Search<Item>[] }
);

/** One noun of the accounting family, with its path below `/accounting/account/{accountId}/`. */
export const accountNoun =
  <
    Item extends { readonly id: string },
    Part extends string,
    Criteria,
    OrderName extends string,
    T extends Fields,
  >({
    path,
    searched,
    ...noun
  }: Noun<Item, Part, Criteria, OrderName, T> & Placed<Item>) =>
  (session: Session, accountId: AccountId) => {
    const { record, twin } = noun;
    const paths = pathsBelow(`/accounting/account/${accountId}/${path}`);
    const collection = collectionOf<Item>(session, accounting, accountId, paths, noun, record);

    /** A phase of its own, so nothing else is in the body. */
    async function show(id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>> {
      const body = { vis_state: visState[wanted] };
      const send = () => collection.update(id, body, record.includesOf(parts));
      const written = await carryOut({}, {}, send, { refusals: noun.refusals });
      const { item } = written;
      if (!item) return withPaths(written, () => ["id"]);
      const is = judge(() => visibilityOf(item as Visible));
      if (is === wanted) return written;
      const shown = typeof is === "string" ? `the record as ${is}` : "no readable state of the record";
      const message = `FreshBooks accepted it and returned ${shown}`;
      return { item, userErrors: [{ path: ["id"], code: "NOT_APPLIED", message }] };
    }

    const named = (ids: readonly string[]): Filter<Item> => ({
      send: ids.map((id) => [`${twin}s[]`, id] as const),
      holds: () => true,
    });
    const listed: Search<Item> = { most: largestPage, filters: (ids) => [named(ids)] };
    const isDeleted = (item: Item) => (item as Visible).deleted === true;
    const deleted: Search<Item> = {
      most: largestPage,
      filters: (ids) => [named(ids), { send: [["vis_state", String(visState.deleted)]], holds: isDeleted }],
      reveals: { name: "vis_state beside ids", holds: isDeleted },
      likely: isDeleted,
    };
    const unlisted = searched ? searched.slice(1) : "deleted" in record.fields ? [deleted] : [];
    const listing = searched ?? [listed, ...unlisted];

    return {
      ...nounOf(collection, noun, session.deeds),
      /** One request per 100, and one for those that the list omits (deleted records); the rest is read singly. */
      byIds: (ids: readonly string[], parts: readonly Part[] = []): Promise<Found<Item>> =>
        readByIds(collection, listing, ids, record.includesOf(parts)),
      /** The same for records known to be in no usual list. */
      unlisted: (ids: readonly string[]): Promise<Found<Item>> => readByIds(collection, unlisted, ids, []),
      ...(("deleted" in record.fields ? { show } : {}) as Showing<Item, Part>),
    };
  };
