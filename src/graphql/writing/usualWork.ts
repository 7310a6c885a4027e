import type { Work } from "../../freshbooks/index.ts";
import type { Complaints, Written } from "../../freshbooks/writes/write.ts";
import type { BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import type { AccountNoun, Noun } from "../contract/ids.ts";
import { answer, checkCurrent } from "./answer.ts";
import { lookAt, lookIn } from "./look.ts";
import { named } from "./named.ts";
import { type Payload, payloadOf } from "./payload.ts";

type Subject = {
  readonly businessId: BusinessId;
  /** The record being changed; undefined for a new one. */
  readonly id?: string;
  /** What may have happened when the answer is lost. */
  readonly mayBe: string;
};

/**
 * How mutations of a business write a record and return it. `key` is the payload's field for it, `list` selects what
 * finds a record of the business that may have been created, `shows` what to select of one that may have been changed.
 */
export function workWriting<Item, Key extends string>(key: Key, list: string, shows = "id") {
  const { payload, nothing } = payloadOf<Item, Key>(key);
  return {
    payload,
    nothing,
    write: async (
      context: Context,
      complaints: Complaints,
      { businessId, id, mayBe }: Subject,
      run: (work: Work) => Promise<Written<Item>>,
    ): Promise<Payload<Key, Item>> => {
      const phase = { path: [], run: () => run(context.work(businessId)) };
      const whenLost = { mayBe, look: id ? lookAt(key, id, shows) : lookIn(businessId, list) };
      return payload(await answer(context, complaints.list, [phase], whenLost));
    },
  };
}

type Changing = { readonly deleted?: boolean; readonly updatedAt?: Date | null };
type Naming = { readonly id: string; readonly expectedUpdatedAt?: Date | null | undefined };
type WorkNoun = Exclude<Noun, AccountNoun>;

/** Runs a change in the turn of its record, which is read again. Rejects one that may not be changed. */
export const currentWork =
  <Item extends Changing>(noun: WorkNoun, now: (work: Work, number: string) => Promise<Item | null>) =>
  async <Changed>(
    context: Context,
    complaints: Complaints,
    { id, expectedUpdatedAt }: Naming,
    change: (item: Item | null) => Promise<Changed>,
  ): Promise<Changed> => {
    const opened = await named(context, complaints, noun, ["id"], id);
    if (!opened) return change(null);
    return context.inTurn(opened, [{ noun, number: opened.number }], async ({ overtaken }) => {
      const item = await now(context.work(opened.businessId), opened.number);
      checkCurrent(complaints, noun, item, expectedUpdatedAt, overtaken);
      return change(item);
    });
  };
