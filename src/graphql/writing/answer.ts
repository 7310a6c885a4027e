import { GraphQLError } from "graphql";
import { FreshBooksError } from "../../freshbooks/errors.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import {
  type Complaints,
  noSuchRecord,
  type UserError,
  type Written,
} from "../../freshbooks/writes/write.ts";
import type { FlowStepStatus } from "../../generated/resolvers.ts";
import type { Context } from "../contract/context.ts";
import { detailsOf, refuse, toCallerError } from "../contract/errors.ts";
import type { Noun } from "../contract/ids.ts";
import { deletedMessage } from "./deleted.ts";

/** A mutation's answer when FreshBooks' answer was lost. */
export type WhenLost = {
  /** What may now exist or have happened. */
  mayBe: string;
  /** The query that shows it; null if no query does. */
  look: string | null;
  /** Nouns that the write cannot change: what was read of them before is not read again for the answer. */
  keeps?: Parameters<Context["forget"]>[0];
};

/** One request of a write; FreshBooks applies only one kind of change at a time. */
export type Phase<Item> = {
  /** The part of the input that it applies; empty for the input as a whole. */
  path: Path;
  /** What may have happened when its answer is lost, if different from the whole write. */
  mayBe?: string;
  /** Where that shows, likewise; for a record that an earlier phase created, say. */
  look?: () => string | null;
  run: () => Promise<Written<Item>>;
};

/**
 * Runs the phases of a write in order, or none when there are user errors. One that fails, or that FreshBooks did not
 * apply as sent, ends it; earlier results are still returned, with an error for the rest, so that nobody repeats the
 * whole.
 */
export async function answer<Item>(
  context: Context,
  complaints: readonly UserError[],
  phases: readonly Phase<Item>[],
  whenLost: WhenLost,
): Promise<Written<Item>> {
  if (complaints.length > 0) return { item: null, userErrors: complaints };
  let item: Item | null = null;
  const userErrors: UserError[] = [];
  try {
    for (const [at, { path, mayBe = whenLost.mayBe, look, run }] of phases.entries()) {
      const written: Written<Item> = await run().catch((error: unknown) => {
        const lost = { mayBe, look: look?.() ?? whenLost.look };
        if (item === null) throw lostOr(error, lost);
        return { item: null, userErrors: [undone(error, path, lost)] };
      });
      userErrors.push(...written.userErrors.map((error) => ({ ...error, path: [...path, ...error.path] })));
      if (!written.item) break;
      item = written.item;
      if (written.userErrors.length === 0) continue;
      // What was not applied must not be e-mailed, or otherwise built upon.
      userErrors.push(...phases.slice(at + 1).map(heldBack));
      break;
    }
  } finally {
    // The rest of the operation reads the current state.
    context.forget(whenLost.keeps);
  }
  return { item, userErrors };
}

const heldBack = ({ path }: { path: Path }): UserError => ({
  code: "NOT_DONE",
  path,
  message: "Not carried out, because an earlier step was not applied as sent",
});

const isLost = (error: unknown): error is FreshBooksError =>
  error instanceof FreshBooksError && error.reason === "outcomeUnknown";

function lossMessage({ mayBe, look }: WhenLost): string {
  const where = look === null ? "in FreshBooks itself, since the API cannot show it," : `with \`${look}\``;
  return `FreshBooks' response was lost: ${mayBe}. Check ${where} before retrying`;
}

function lostOr(error: unknown, whenLost: WhenLost): unknown {
  if (!isLost(error)) return error;
  const { look } = whenLost;
  return refuse("OUTCOME_UNKNOWN", lossMessage(whenLost), {
    ...detailsOf(error),
    ...(look !== null && { query: look }),
  });
}

/** A later phase that failed although the input is valid. Rethrows a defect of ours. */
function undone(error: unknown, path: Path, whenLost: WhenLost): UserError {
  const part = path.length > 0 ? ` (${path.join(".")})` : "";
  const rest = `${part}; the earlier steps were written`;
  if (isLost(error)) return { code: "OUTCOME_UNKNOWN", path: [], message: `${lossMessage(whenLost)}${rest}` };
  const known = error instanceof GraphQLError ? error : toCallerError(error);
  if (!known) throw error;
  const code = known.extensions.code === "OUTCOME_UNKNOWN" ? "OUTCOME_UNKNOWN" : "NOT_DONE";
  return { code, path: [], message: `${known.message}${rest}` };
}

/** A time entry does not show its last change. */
type Changing = { readonly deleted?: boolean; readonly updatedAt?: Date | null };

/**
 * Rejects a change by a caller who saw the record at another time, or when it may not be changed at all. An overtaken
 * caller saw it before its change, even if that came within the second that its stamp shows.
 */
export function checkCurrent(
  complaints: Complaints,
  noun: Noun,
  current: Changing | null,
  expectedUpdatedAt?: Date | null,
  overtaken = false,
): void {
  if (!current) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
  else if (current.deleted) complaints.add("DELETED", ["id"], deletedMessage(noun));
  else if (
    expectedUpdatedAt &&
    current.updatedAt !== undefined &&
    (overtaken || current.updatedAt?.getTime() !== expectedUpdatedAt.getTime())
  ) {
    const when = current.updatedAt ? `at ${current.updatedAt.toISOString()}` : "at an unknown time";
    complaints.add(
      "STALE",
      ["expectedUpdatedAt"],
      `The record was changed ${when}, and nothing was written; read it again`,
    );
  }
}

/** A step of a write in its payload; `recordId` is the global id of what it wrote. */
export type StepRow = {
  readonly name: string;
  readonly status: FlowStepStatus;
  readonly recordId: string | null;
};

/** Phases that note how far they get. A name beyond the phases is a step that is not necessary. */
export function inSteps<Item>(
  names: readonly string[],
  phases: readonly Phase<Item>[],
  idOf: (item: Item) => string,
) {
  const rows: StepRow[] = names.map((name, at) => ({
    ...{ name, recordId: null },
    status: at < phases.length ? "NOT_REACHED" : "SKIPPED",
  }));
  const noted = phases.map((phase, at): Phase<Item> => {
    const note = (status: FlowStepStatus, recordId: string | null) => {
      rows[at] = { name: names[at] ?? "", status, recordId };
    };
    const run = async () => {
      note("FAILED", null);
      const written = await phase.run();
      if (written.item) note("DONE", idOf(written.item));
      return written;
    };
    return { ...phase, run };
  });
  return { phases: noted, steps: (): readonly StepRow[] => rows };
}

/** Whether a step was not carried out: the same key continues there. */
export const isStopped = (payload: object): boolean =>
  "steps" in payload &&
  Array.isArray(payload.steps) &&
  (payload.steps as readonly StepRow[]).some(({ status }) => status === "FAILED");
