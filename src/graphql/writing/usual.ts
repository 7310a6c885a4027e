import type { GraphQLResolveInfo } from "graphql";
import type { Books } from "../../freshbooks/index.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Visibility,
  type Written,
} from "../../freshbooks/writes/write.ts";
import { accountOf } from "../contract/account.ts";
import type { Context, Opened } from "../contract/context.ts";
import type { AccountNoun } from "../contract/ids.ts";
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

type Noun<Item, Part extends string, Key extends string, Writes> = {
  type: AccountNoun;
  /** The payload's field for the record, which is also what the record is called. */
  key: Key;
  table: Parted<Part>;
  writerIn: ((books: Books) => Writes) & ((books: Books) => Writer<Item, NoInfer<Part>>);
};

export type Payload<Key extends string, Item> = { readonly [Name in Key]: Item | null } & {
  readonly userErrors: readonly UserError[];
};

/** The record that a mutation changes, and what it is changed with. */
export type Subject<Part, Writes> = Opened & {
  readonly writes: Writes;
  readonly parts: readonly Part[];
  readonly complaints: Complaints;
};

type Changing = { readonly id: string; readonly archived?: boolean | null | undefined };
type Updated = Changing & { readonly expectedUpdatedAt?: Date | null | undefined };

/** Complains about an update that names no field. */
export function checkChanges(complaints: Complaints, isChange: boolean): void {
  if (!isChange) complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");
}

/** The mutations that most nouns of an account share: create, update, archive, restore and delete. */
export function usualMutations<
  Item extends { readonly deleted?: boolean; readonly updatedAt: Date },
  Part extends string,
  Key extends string,
  Writes extends Writer<Item, Part>,
>({ type, key, table, writerIn }: Noun<Item, Part, Key, Writes>) {
  const payload = ({ item, userErrors }: Written<Item>) =>
    ({ [key]: item, userErrors }) as unknown as Payload<Key, Item>;
  const nothing = ({ list }: Complaints) => payload({ item: null, userErrors: list });
  const partsOf = (info: GraphQLResolveInfo) => partsIn(table, selectionOf(info).below(key));
  const whenChanged = (id: string): WhenLost => ({
    mayBe: `the ${key} may have been changed`,
    look: `Read ${key}(id: "${id}") before you repeat it.`,
  });

  const showing = (
    { show }: Writer<Item, Part>,
    number: string,
    wanted: Visibility,
    parts: readonly Part[],
    path: Path = [],
  ): Phase<Item>[] => (show ? [{ path, run: () => show(number, wanted, parts) }] : []);

  /**
   * Changes the record that an input names. `prepare` checks the input and gives the phases in between: FreshBooks applies one kind of
   * change at a time, so a record is brought back first and put aside last. `path` is where the input says so.
   */
  async function change(
    { id, archived }: Changing,
    context: Context,
    info: GraphQLResolveInfo,
    prepare: (subject: Subject<Part, Writes>) => Promise<readonly Phase<Item>[]> | readonly Phase<Item>[],
    { complaints = createComplaints(), path = ["archived"] } = {},
  ): Promise<Payload<Key, Item>> {
    const opened = await named(context, complaints, type, ["id"], id);
    if (!opened) return nothing(complaints);
    const writes = writerIn(context.books(opened.accountId));
    const parts = partsOf(info);
    const shown = (wanted: Visibility) => showing(writes, opened.number, wanted, parts, path);
    const phases = [
      ...(archived === false ? shown("active") : []),
      ...(await prepare({ ...opened, writes, parts, complaints })),
      ...(archived === true ? shown("archived") : []),
    ];
    return payload(await answer(context, complaints.list, phases, whenChanged(id)));
  }

  return {
    payload,
    nothing,
    partsOf,
    change,

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
      const { create } = writerIn(context.books(accountOf(business)));
      const phase: Phase<Item> = { path: [], run: () => create(input, partsOf(info)) };
      const whenLost = { mayBe: `the ${key} may have been created`, look };
      return payload(await answer(context, complaints.list, [phase], whenLost));
    },

    update: (
      { id, expectedUpdatedAt, archived, ...fields }: Updated,
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints = createComplaints(),
    ): Promise<Payload<Key, Item>> =>
      change(
        { id, archived },
        context,
        info,
        async ({ writes, number, parts }) => {
          const changes = Object.keys(fields).length > 0;
          if (expectedUpdatedAt) checkCurrent(complaints, await writes.now(number), expectedUpdatedAt);
          checkChanges(complaints, changes || typeof archived === "boolean");
          return changes ? [{ path: [], run: () => writes.update(number, fields, parts) }] : [];
        },
        { complaints, path: [] },
      ),

    show: (
      id: string,
      wanted: Visibility,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Payload<Key, Item>> =>
      change({ id }, context, info, ({ writes, number, parts }) => showing(writes, number, wanted, parts)),
  };
}
