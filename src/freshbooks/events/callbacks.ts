import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import { collectionOf, pathsBelow } from "../families/collection.ts";
import { events } from "../families/events.ts";
import { asking } from "../lists/list.ts";
import { readWhole } from "../lists/pages.ts";
import { account, flag, name, ownId } from "../records/kinds.ts";
import { readFully, record, type Shown } from "../records/record.ts";

const toCallbackId = (raw: string | number): string => {
  if (/^[1-9]\d{0,17}$/.test(String(raw))) return String(raw);
  throw new TypeError("Not a callback number");
};

const callbackRecord = record("callback", {
  accountId: account,
  id: ownId(toCallbackId, "callbackid"),
  event: name("event"),
  uri: name("uri"),
  verified: flag("verified"),
});

/** An address that FreshBooks calls when something happens to records of one noun. */
export type Callback = Shown<typeof callbackRecord>;

/** What became of a code that was returned to FreshBooks, or of a request for a new one. */
export type CallbackOutcome = "done" | "rejected" | "gone";

const all = { filters: [], includes: [] };

/** The webhooks of one account; other apps register theirs in the same list. */
export function callbacksOf(session: Session, accountId: AccountId) {
  const callbacks = collectionOf<Callback>(
    session,
    events,
    accountId,
    pathsBelow(`/events/account/${accountId}/events/callbacks`),
    { many: "callbacks", one: "callback" },
    callbackRecord,
  );

  const put = async (id: string, body: object): Promise<Callback | Exclude<CallbackOutcome, "done">> => {
    try {
      return await callbacks.update(id, body, []);
    } catch (error) {
      if (!(error instanceof FreshBooksError)) throw error;
      if (error.reason === "notFound") return "gone";
      if (error.reason === "invalid") return "rejected";
      throw error;
    }
  };

  return {
    /** All of them. The filter by event also returns those of its parent, so there is no narrower list. */
    list: async (): Promise<readonly Callback[]> => {
      const { items, complete } = await readWhole(asking(callbacks.source, all));
      if (!complete) throw new FreshBooksError("unavailable", "FreshBooks shows only part of the callbacks");
      for (const item of items) readFully(item); // whatever cannot be read may be the one that is looked for
      return items;
    },
    /** Null when there is none. */
    one: (id: string): Promise<Callback | null> => callbacks.single(id, [], { fresh: true }),
    /** FreshBooks calls the address at once, with a code that must be returned to it. Null for an event that it does not know. */
    register: async (event: string, uri: string): Promise<Callback | null> => {
      try {
        return await callbacks.create({ event, uri }, []);
      } catch (error) {
        const isUnknown =
          error instanceof FreshBooksError &&
          error.reason === "invalid" &&
          error.problems.length > 0 &&
          error.problems.every(({ field }) => field === "event");
        if (isUnknown) return null;
        throw error;
      }
    },
    /** Returns the code that the address received. */
    verify: async (id: string, verifier: string): Promise<CallbackOutcome> => {
      const shown = await put(id, { verifier });
      return typeof shown === "string" ? shown : shown.verified ? "done" : "rejected";
    },
    /** Makes FreshBooks send the code again. */
    resend: async (id: string): Promise<CallbackOutcome> => {
      const shown = await put(id, { resend: true });
      return typeof shown === "string" ? shown : "done";
    },
    /** False when there was none. */
    remove: async (id: string): Promise<boolean> => {
      try {
        await callbacks.remove(id);
        return true;
      } catch (error) {
        if (error instanceof FreshBooksError && error.reason === "notFound") return false;
        throw error;
      }
    },
    /** Runs alone among all processes: whoever registers what is missing must not be doing so twice. */
    alone: <Done>(run: () => Promise<Done>): Promise<Done> => session.inTurn([`${accountId} callbacks`], run),
  };
}
