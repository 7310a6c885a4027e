import type { GraphQLResolveInfo } from "graphql";
import type { Books } from "../../freshbooks/index.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type Visibility,
  type Written,
} from "../../freshbooks/writes/write.ts";
import { accountOf } from "../contract/account.ts";
import type { Context, Opened } from "../contract/context.ts";
import { type AccountNoun, type Owned, toBusinessGlobalId } from "../contract/ids.ts";
import type { Entity } from "../reading/entity.ts";
import { partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import { answer, checkCurrent, type Phase, type WhenLost } from "./answer.ts";
import { checkChanges } from "./changes.ts";
import { named, namedBusiness } from "./named.ts";
import { type Payload, payloadOf } from "./payload.ts";

/** The writes of a noun that has the usual ones; `show` archives, restores and deletes, `remove` deletes for good. */
type Writer<Item, Part> = {
  now(id: string): Promise<Item | null>;
  create(input: object, parts: readonly Part[]): Promise<Written<Item>>;
  update(id: string, input: object, parts: readonly Part[]): Promise<Written<Item>>;
  show?(id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>>;
  remove(item: Item): Promise<Written<Item>>;
};

/** The record that a mutation changes, and what it is changed with. */
type Subject<N extends AccountNoun, Part, Writes> = Opened<N> & {
  readonly writes: Writes;
  readonly parts: readonly Part[];
  readonly complaints: Complaints;
};

type Changing = { readonly id: string; readonly archived?: boolean | null | undefined };
type Naming = { readonly input: { readonly id: string } };
type Updated = Changing & { readonly expectedUpdatedAt?: Date | null | undefined };

/** How to find a record by its name in a list of its business. */
export const howToFind = (list: string, name: string | null | undefined) => (businessId: string) =>
  `Look for it with business(id: "${businessId}") { ${list}(filter: { nameContains: ${JSON.stringify(name ?? "")} }) { nodes { id name updatedAt } } } before you repeat it.`;

/** The mutations that most nouns of an account share: create, update, archive, restore and delete. */
export function usualMutations<
  N extends AccountNoun,
  Item extends { readonly id: string; readonly deleted?: boolean; readonly updatedAt: Date | null },
  Part extends string,
  Writes extends Writer<Item, Part>,
>(
  { noun, table, loaderIn }: Entity<N, Item, Part>,
  writerIn: ((books: Books) => Writes) & ((books: Books) => Writer<Item, NoInfer<Part>>),
) {
  // The payload's field for the record, and what the record is called.
  const key = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}` as Uncapitalize<N>;
  type Answer = Promise<Payload<typeof key, Item>>;
  const { payload, nothing } = payloadOf<Item, typeof key>(key);
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
   * change at a time, so a record is restored first and archived last. `path` is where the input says so.
   */
  async function change(
    { id, archived }: Changing,
    context: Context,
    info: GraphQLResolveInfo,
    prepare: (subject: Subject<N, Part, Writes>) => Promise<readonly Phase<Item>[]> | readonly Phase<Item>[],
    { complaints = createComplaints(), path = ["archived"] } = {},
  ): Answer {
    const opened = await named(context, complaints, noun, ["id"], id);
    if (!opened) return nothing(complaints);
    const { accountId } = opened as Owned<AccountNoun>;
    const writes = writerIn(context.books(accountId));
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

    /** `look` is how to find the record in its business when its creation was not confirmed. */
    create: async (
      { businessId, ...input }: { readonly businessId?: string | null },
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints,
      look: (businessId: string) => string,
    ): Answer => {
      const business = await namedBusiness(context, complaints, businessId);
      if (!business) return nothing(complaints);
      const { create } = writerIn(context.books(accountOf(business)));
      const phase: Phase<Item> = { path: [], run: () => create(input, partsOf(info)) };
      const whenLost = {
        mayBe: `the ${key} may have been created`,
        look: look(toBusinessGlobalId(business.businessId)),
      };
      return payload(await answer(context, complaints.list, [phase], whenLost));
    },

    update: (
      { id, expectedUpdatedAt, archived, ...fields }: Updated,
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints = createComplaints(),
    ): Answer =>
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

    /** The resolver that archives, restores or deletes. */
    show:
      (wanted: Visibility) =>
      (_: unknown, { input }: Naming, context: Context, info: GraphQLResolveInfo): Answer =>
        change({ id: input.id }, context, info, ({ writes, number, parts }) =>
          showing(writes, number, wanted, parts),
        ),

    /** The resolver that deletes for good. The record is read first only where it is selected. */
    remove: async (_: unknown, { input }: Naming, context: Context, info: GraphQLResolveInfo): Answer => {
      const { id } = input;
      const complaints = createComplaints();
      const opened = await named(context, complaints, noun, ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId } = opened as Owned<AccountNoun>;
      const { number, loaders } = opened;
      const isShown = selectionOf(info).has(key);
      const before = isShown
        ? await loaderIn(loaders).load(number)
        : ({ accountId, id: number } as unknown as Item);
      if (!before) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
      const run = () => writerIn(context.books(accountId)).remove(before as Item);
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: `the ${key} may have been deleted`,
          look: `Read ${key}(id: "${id}"), which is null when it was, before you repeat it.`,
        }),
      );
    },
  };
}
