import type { GraphQLResolveInfo } from "graphql";
import type { Books } from "../../freshbooks/index.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type UserError,
  type Visibility,
  type Written,
} from "../../freshbooks/writes/write.ts";
import { accountOf } from "../contract/account.ts";
import { type Context, loadersFor, type Opened } from "../contract/context.ts";
import type { AccountNoun, Owned } from "../contract/ids.ts";
import type { Entity } from "../reading/entity.ts";
import { partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import { answer, checkCurrent, type Phase, type WhenLost } from "./answer.ts";
import { checkChanges } from "./changes.ts";
import { deletedMessage, wordsOf } from "./deleted.ts";
import { lookAt, lookIn } from "./look.ts";
import { named, namedBusiness } from "./named.ts";
import { type Payload, payloadOf } from "./payload.ts";

/** The writes of a noun with the usual ones; `show` archives, restores and deletes, `remove` deletes permanently. */
type Writer<Item, Part> = {
  now(id: string): Promise<Item | null>;
  create(input: never, parts: readonly Part[]): Promise<Written<Item>>;
  update(id: string, input: never, parts: readonly Part[]): Promise<Written<Item>>;
  show?(id: string, wanted: Visibility, parts: readonly Part[]): Promise<Written<Item>>;
  remove(item: Item): Promise<Written<Item>>;
};

/** The record that a mutation changes, and its writes. */
type Subject<N extends AccountNoun, Part, Writes> = Opened<N> & {
  readonly writes: Writes;
  readonly parts: readonly Part[];
  readonly complaints: Complaints;
  /** Whether it was changed while this mutation waited for its turn. */
  readonly overtaken: boolean;
};

type Changing = { readonly id: string };
type Naming = { readonly input: { readonly id: string } };
type Updated = Changing & { readonly expectedUpdatedAt?: Date | null | undefined };

/** The input of the noun for creation and for changes. */
type New<Writes extends { create: unknown }> = Writes["create"] extends (
  input: infer Input,
  ...rest: never
) => unknown
  ? Input
  : never;
type Changes<Writes extends { update: unknown }> = Writes["update"] extends (
  id: string,
  input: infer Input,
  ...rest: never
) => unknown
  ? Input
  : never;

const noneKept: NonNullable<WhenLost["keeps"]> = [];

const shownBy = { active: "archived deleted", archived: "archived", deleted: "deleted" } as const;

/** The mutations that most nouns of an account share: create, update, archive, restore and delete. */
export function usualMutations<
  N extends AccountNoun,
  Item extends { readonly id: string; readonly deleted?: boolean; readonly updatedAt?: Date | null },
  Part extends string,
  Writes extends Writer<Item, Part>,
>(
  { noun, table, loaderIn }: Entity<N, Item, Part>,
  writerIn: ((books: Books) => Writes) & ((books: Books) => Writer<Item, NoInfer<Part>>),
) {
  // The payload's field for the record, and the record's name.
  const key = `${noun.charAt(0).toLowerCase()}${noun.slice(1)}` as Uncapitalize<N>;
  const words = wordsOf(noun);
  type Answer = Promise<Payload<typeof key, Item>>;
  const { payload, nothing } = payloadOf<Item, typeof key>(key);
  const partsOf = (info: GraphQLResolveInfo) => partsIn(table, selectionOf(info).below(key));
  const whenChanged = (id: string, shows: string): WhenLost => ({
    mayBe: `the ${words} may have been changed`,
    look: lookAt(key, id, shows),
  });

  const showing = (
    { show }: Writer<Item, Part>,
    number: string,
    wanted: Visibility,
    parts: readonly Part[],
  ): Phase<Item>[] => (show ? [{ path: [], run: () => show(number, wanted, parts) }] : []);

  /** Changes the record in an input, in its turn. `prepare` checks the input and returns the phases, `shows` is where the change can be seen. */
  async function change(
    { id }: Changing,
    context: Context,
    info: GraphQLResolveInfo,
    prepare: (subject: Subject<N, Part, Writes>) => Promise<readonly Phase<Item>[]> | readonly Phase<Item>[],
    { complaints = createComplaints(), shows = "updatedAt", keeps = noneKept } = {},
  ): Answer {
    const opened = await named(context, complaints, noun, ["id"], id);
    if (!opened) return nothing(complaints);
    const { accountId } = opened as Owned<AccountNoun>;
    const writes = writerIn(context.books(accountId));
    const parts = partsOf(info);
    return inTurn(context, opened, async ({ overtaken }) => {
      const loaders = loadersFor<N>(context, opened);
      const phases = await prepare({ ...opened, loaders, writes, parts, complaints, overtaken });
      const { item, userErrors } = await answer(context, complaints.list, phases, {
        ...whenChanged(id, shows),
        keeps,
      });
      return payload({ item, userErrors: userErrors.map(explained) });
    });
  }

  /** Adds how to restore a deleted record to the refusal of its change. */
  const explained = (error: UserError): UserError =>
    error.code === "DELETED" && error.path.length === 1 && error.path[0] === "id"
      ? { ...error, message: deletedMessage(noun) }
      : error;

  const inTurn = <Changed>(
    context: Context,
    opened: Opened<N>,
    run: (how: { readonly overtaken: boolean }) => Promise<Changed>,
  ): Promise<Changed> => context.inTurn(opened as Owned<AccountNoun>, [{ noun, number: opened.number }], run);

  return {
    payload,
    nothing,
    partsOf,
    change,

    /** `look` selects the record of its business when its creation was not confirmed. */
    create: async (
      { businessId, ...input }: New<Writes> & { readonly businessId?: string | null },
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints,
      look: string,
      keeps: WhenLost["keeps"] = noneKept,
    ): Answer => {
      const business = await namedBusiness(context, complaints, businessId);
      if (!business) return nothing(complaints);
      const { create } = writerIn(context.books(accountOf(business)));
      const phase: Phase<Item> = { path: [], run: () => create(input as never, partsOf(info)) };
      const whenLost = {
        mayBe: `the ${words} may have been created`,
        look: lookIn(business.businessId, look),
        keeps,
      };
      return payload(await answer(context, complaints.list, [phase], whenLost));
    },

    update: (
      { id, expectedUpdatedAt, ...fields }: Changes<Writes> & Updated,
      context: Context,
      info: GraphQLResolveInfo,
      complaints: Complaints = createComplaints(),
    ): Answer =>
      change(
        { id },
        context,
        info,
        async ({ writes, number, parts, overtaken }) => {
          if (expectedUpdatedAt)
            checkCurrent(complaints, noun, await writes.now(number), expectedUpdatedAt, overtaken);
          checkChanges(complaints, Object.keys(fields).length > 0);
          return [{ path: [], run: () => writes.update(number, fields as never, parts) }];
        },
        { complaints },
      ),

    /** The resolver that archives, restores or deletes. */
    show:
      (wanted: Visibility) =>
      (_: unknown, { input }: Naming, context: Context, info: GraphQLResolveInfo): Answer =>
        change(
          { id: input.id },
          context,
          info,
          ({ writes, number, parts }) => showing(writes, number, wanted, parts),
          { shows: shownBy[wanted] },
        ),

    /** The resolver that deletes permanently. The record is first read only if selected. */
    remove: async (_: unknown, { input }: Naming, context: Context, info: GraphQLResolveInfo): Answer => {
      const { id } = input;
      const complaints = createComplaints();
      const opened = await named(context, complaints, noun, ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId } = opened as Owned<AccountNoun>;
      const { number } = opened;
      return inTurn(context, opened, async () => {
        const isShown = selectionOf(info).has(key);
        const before = isShown
          ? await loaderIn(loadersFor<N>(context, opened)).load(number)
          : ({ accountId, id: number } as unknown as Item);
        if (!before) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
        const run = () => writerIn(context.books(accountId)).remove(before as Item);
        return payload(
          await answer(context, complaints.list, [{ path: [], run }], {
            mayBe: `the ${words} may have been deleted`,
            look: lookAt(key, id, "id"),
          }),
        );
      });
    },
  };
}
