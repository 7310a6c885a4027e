import { FreshBooksError, ListError, UnseenError } from "../errors.ts";
import { AccessError } from "./access.ts";

/** Where a deed notes its steps, so that whoever continues it knows what may have been done. */
export type Journal = {
  /** Replaces what was noted; null when nothing remains to be known. False when the deed is no longer ours. */
  note(text: string | null, records?: readonly string[]): Promise<boolean>;
  /** Those of these records that other deeds made. */
  claimed(records: readonly string[]): Promise<ReadonlySet<string>>;
  /** How many other unfinished deeds do the same. */
  rivals(): Promise<number>;
};

/** A record to create, and how to find it if the answer is lost. */
type Making<Item> = {
  readonly noun: string;
  /** The ids of all records that equal what is sent, in every field of it. */
  alike(): Promise<readonly string[]>;
  read(id: string): Promise<Item | null>;
  send(): Promise<Item>;
};

/**
 * What one mutation does once. Its steps are the writes, in the order in which they are sent; an earlier attempt may
 * have taken some of them. Before a step is sent its intent is noted. One whose outcome is unknown is looked for in the
 * books, and never sent again.
 */
export type Deed = {
  make<Item extends { readonly id: string }>(making: Making<Item>): Promise<Item>;
  /** A write that nothing in the books shows: it is carried out at most once. */
  write<Read>(send: () => Promise<Read>): Promise<Read>;
  /** What the first attempt decided, once, for those that continue it; null is decided anew. It is kept as JSON. */
  fix<Value>(decide: () => Promise<Value | null>): Promise<Value | null>;
  /** Writes that are no steps: whoever sends them again looks first which were carried out. */
  freely<Done>(run: () => Promise<Done>): Promise<Done>;
  /** When its first attempt began: what an input leaves to the clock is the same in every attempt. */
  readonly at: Date;
  /** Whether an earlier attempt took steps that this one has not come to; with a noun, whether the next of them made one. */
  isBehind(noun?: string): boolean;
  /** Whether something was sent whose outcome may be unknown, or that was carried out. */
  isBegun(): boolean;
};

/** `alike` are the ids of equal records that were there before the step; `made` is what it made. `fixed` is what was decided before them. */
type Noted = { readonly at: string; readonly steps: readonly Step[]; readonly fixed?: unknown };
type Step = {
  readonly noun: string;
  readonly alike?: readonly string[];
  readonly made?: string;
  readonly fixed?: unknown;
};

/** When a deed began and what its journal shows of its steps; a step without a noun is a write that no record shows. */
export function readJournal(noted: string): {
  readonly at: Date;
  readonly steps: readonly { readonly noun: string; readonly made: string | null }[];
} {
  const { at, steps } = JSON.parse(noted) as Noted;
  return { at: new Date(at), steps: steps.map(({ noun, made }) => ({ noun, made: made ?? null })) };
}

/** What a session's writes are part of: one deed at a time, since mutations run one after another. */
export type Deeds = { current: Deed | undefined };

const unknown = (message: string) => new FreshBooksError("outcomeUnknown", message);

const isTooLong = (error: unknown): boolean => error instanceof ListError && error.kind === "tooBroad";

/** Whether nothing was written. */
const isCertainlyNot = (error: unknown): boolean =>
  (error instanceof FreshBooksError && error.reason !== "outcomeUnknown") ||
  (error instanceof AccessError && error.problem !== "outcomeUnknown");

/** A deed of a tenant; `noted` is its journal, null for a new one. */
export function createDeed(tenant: string, noted: string | null, journal: Journal, now: Date): Deed {
  const earlier = noted === null ? undefined : (JSON.parse(noted) as Noted);
  const steps: Step[] = [...(earlier?.steps ?? [])];
  const beganAt = earlier ? new Date(earlier.at) : now;
  let at = 0;
  let isSending = false;
  let free = 0;
  let fixed = earlier?.fixed;
  const save = (records?: readonly string[]) =>
    journal.note(
      steps.length > 0 ? JSON.stringify({ at: beganAt.toISOString(), steps, fixed } satisfies Noted) : null,
      records,
    );
  const nameOf = (noun: string, id: string) => `${tenant} ${noun} ${id}`;

  /** Sends a step whose intent is noted first. */
  async function take<Result>(step: Step, send: () => Promise<Result>, settled: (result: Result) => Step) {
    const index = at - 1;
    steps[index] = step;
    if (!(await save())) throw new FreshBooksError("unavailable", "Another call with the same key took over");
    let result: Result;
    isSending = true;
    try {
      result = await send();
    } catch (error) {
      if (isCertainlyNot(error)) {
        steps.splice(index, 1);
        at = index;
        await save();
      }
      throw error;
    } finally {
      isSending = false;
    }
    const done = settled(result);
    steps[index] = done;
    // It was carried out: if that cannot be noted, a later call finds it in the books.
    await save(done.made === undefined ? [] : [nameOf(done.noun, done.made)]).catch(() => false);
    return result;
  }

  /** The record that an earlier attempt made: exactly one must be new, and nobody else may have made it. */
  async function found<Item>(step: Step, { noun, alike, read }: Making<Item>): Promise<Item> {
    const index = at - 1;
    if (step.noun !== noun || !step.alike) throw unknown("An earlier attempt did something else here");
    const before = new Set(step.alike);
    const now = () =>
      alike().catch((error: unknown) => {
        throw isTooLong(error) ? unknown("There are too many to find what an earlier attempt made") : error;
      });
    const fresh = step.made === undefined ? (await now()).filter((id) => !before.has(id)) : [step.made];
    const others = await journal.claimed(fresh.map((id) => nameOf(noun, id)));
    const left = fresh.filter((id) => !others.has(nameOf(noun, id)));
    const [id] = left;
    if (id === undefined) throw unknown("Nothing that an earlier attempt may have made is in the books");
    if (left.length > 1) throw unknown("Several records may be what an earlier attempt made");
    // Nothing shows which of two equal deeds made it.
    if (step.made === undefined && (await journal.rivals()) > 0)
      throw unknown("Another call with the same input has not ended yet");
    const item = await read(id);
    if (!item) throw unknown("What an earlier attempt made is no longer in the books");
    steps[index] = { ...step, made: id };
    if (!(await save([nameOf(noun, id)])))
      throw unknown("Another call has the record that this one may have made");
    return item;
  }

  return {
    make: async (making) => {
      if (isSending || free > 0) return making.send();
      const step = steps[at];
      at += 1;
      if (step) return found(step, making);
      const { noun, send } = making;
      const alike = await making.alike().catch((error: unknown) => {
        throw isTooLong(error) ? new UnseenError(noun) : error;
      });
      return take({ noun, alike }, send, ({ id }) => ({ noun, alike, made: id }));
    },
    write: async (send) => {
      if (isSending || free > 0) return send();
      const step = steps[at];
      at += 1;
      if (step) throw unknown("An earlier attempt may have carried it out");
      return take({ noun: "" }, send, () => ({ noun: "" }));
    },
    fix: async <Value>(decide: () => Promise<Value | null>) => {
      fixed ??= (await decide()) ?? undefined;
      return (fixed as Value | undefined) ?? null;
    },
    freely: async (run) => {
      free += 1;
      try {
        return await run();
      } finally {
        free -= 1;
      }
    },
    at: beganAt,
    isBehind: (noun) => at < steps.length && (noun === undefined || steps[at]?.noun === noun),
    isBegun: () => steps.length > 0,
  };
}
