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
  /** The record that is changed; absent for one that is made. */
  readonly id?: string;
  /** What may have happened when the answer is lost. */
  readonly mayBe: string;
};

/**
 * How mutations of a business write one record and answer it. `key` is the payload's field for it, `list` what to select of the
 * business to find a record that may have been made, `shows` what to select of one that may have been changed.
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

/** Runs a change in the turn of the record that it is about, with that record past anything remembered. Complains where it may not be changed. */
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
