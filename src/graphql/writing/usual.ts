import type { GraphQLResolveInfo } from "graphql";
import type { Books } from "../../freshbooks/index.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Visibility,
  type Written,
} from "../../freshbooks/writes/write.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { AccountNoun } from "../contract/ids.ts";
import { accountOf } from "../identity/business.ts";
import { type Parted, partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import { answer, checkCurrent, named, namedBusiness, type Phase, type WhenLost } from "./answer.ts";

/** The writes of a noun that has the usual ones; `show` archives, restores and deletes. */
type Writer<Item, Part> = {
  now(id: string): Promise<Item | null>;
  create(input: object, parts: readonly Part[]): Promise<Written<Item>>;
  update(id: string, input: object, parts: readonly Part[]): Promise<Written<Item>>;
  show?(id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>>;
};

type Noun<Item, Part extends string, Key extends string> = {
  type: AccountNoun;
  /** The payload's field for the record, which is also what the record is called. */
  key: Key;
  table: Parted<Part>;
  writerIn(books: Books): Writer<Item, NoInfer<Part>>;
};

export type Payload<Key extends string, Item> = { readonly [Name in Key]: Item | null } & {
  readonly userErrors: readonly UserError[];
};

type Updated = {
  readonly id: string;
  readonly expectedUpdatedAt?: Date | null | undefined;
  readonly archived?: boolean | null | undefined;
};

/** The mutations that most nouns of an account share: create, update, archive, restore and delete. */
export function usualMutations<
  Item extends { readonly deleted: boolean; readonly updatedAt: Date },
  Part extends string,
  Key extends string,
>({ type, key, table, writerIn }: Noun<Item, Part, Key>) {
  const payload = ({ item, userErrors }: Written<Item>) =>
    ({ [key]: item, userErrors }) as unknown as Payload<Key, Item>;
  const nothing = ({ list }: Complaints) => payload({ item: null, userErrors: list });
  const partsOf = (info: GraphQLResolveInfo) => partsIn(table, selectionOf(info).below(key));
  const writer = (context: Context, accountId: AccountId) => writerIn(context.books(accountId));
  const whenChanged = (id: string): WhenLost => ({
    mayBe: `the ${key} may have been changed`,
    look: `Read ${key}(id: "${id}") before you repeat it.`,
  });
  const showing = (
    { show }: Writer<Item, Part>,
    id: string,
    wanted: Visibility,
    parts: readonly Part[],
  ): Phase<Item>[] => (show ? [{ path: [], run: () => show(id, wanted, parts) }] : []);

  return {
    payload,
    nothing,
    partsOf,
    whenChanged,

    /** `look` tells how to find the record whose creation was not confirmed. */
    create: async (
      { businessId, ...input }: { readonly businessId?: string | null },
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints,
      look: string,
    ): Promise<Payload<Key, Item>> => {
      const business = await namedBusiness(context, complaints, businessId);
      if (!business) return nothing(complaints);
      const create = writer(context, accountOf(business)).create;
      const phase: Phase<Item> = { path: [], run: () => create(input, partsOf(info)) };
      const whenLost = { mayBe: `the ${key} may have been created`, look };
      return payload(await answer(context, complaints.list, [phase], whenLost));
    },

    update: async (
      { id, expectedUpdatedAt, archived, ...fields }: Updated,
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints = createComplaints(),
    ): Promise<Payload<Key, Item>> => {
      const opened = await named(context, complaints, type, ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId, number } = opened;
      const writes = writer(context, accountId);
      const changes = Object.keys(fields).length > 0;
      if (expectedUpdatedAt) checkCurrent(complaints, await writes.now(number), expectedUpdatedAt);
      if (!changes && typeof archived !== "boolean")
        complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");

      const parts = partsOf(info);
      const write: Phase<Item> = { path: [], run: () => writes.update(number, fields, parts) };
      const phases = [
        ...(archived === false ? showing(writes, number, "active", parts) : []),
        ...(changes ? [write] : []),
        ...(archived === true ? showing(writes, number, "archived", parts) : []),
      ];
      return payload(await answer(context, complaints.list, phases, whenChanged(id)));
    },

    show: async (
      id: string,
      wanted: Visibility,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Payload<Key, Item>> => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, type, ["id"], id);
      if (!opened) return nothing(complaints);
      const phases = showing(writer(context, opened.accountId), opened.number, wanted, partsOf(info));
      return payload(await answer(context, complaints.list, phases, whenChanged(id)));
    },
  };
}
