import { readJournal } from "../../freshbooks/caller/deed.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { FlowStatus, Resolvers } from "../../generated/resolvers.ts";
import { isNoun, tenantKeyOf } from "../contract/ids.ts";
import type { KeyState } from "../contract/keys.ts";
import type { Outcome } from "../writing/once.ts";
import { type FlowStepRow, step } from "./step.ts";

/** A mutation with a key, as `Business.flow` returns it. */
export type FlowRow = {
  readonly mutation: string;
  readonly status: FlowStatus;
  readonly startedAt: Date | null;
  readonly steps: readonly FlowStepRow[];
};

const statusOf: Readonly<Record<KeyState["is"], FlowStatus>> = {
  running: "RUNNING",
  open: "INTERRUPTED",
  done: "DONE",
};

/** Records with a shorter name than in the graph. */
const longer: Readonly<Record<string, string>> = { category: "ExpenseCategory", staff: "StaffMember" };

/** The name of a noun in the graph, such as `TimeEntry`, from that of its records: `time entry`. */
const typeOf = (noun: string): string =>
  longer[noun] ?? noun.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The global id of what a step made; null for a noun that no query returns. */
function globalId(noun: string, number: string, { accountId, businessId }: Business): string | null {
  const type = typeOf(noun);
  if (!isNoun(type)) return null;
  return `${type}:${tenantKeyOf(type) === "accountId" ? accountId : businessId}:${number}`;
}

/** The steps that a mutation lists itself, or else the one that it is. */
function stepsOf(mutation: string, { rest, records }: Outcome): readonly FlowStepRow[] {
  const { steps } = rest as { readonly steps?: readonly FlowStepRow[] };
  if (steps) return steps;
  const [recordId = null] = Object.values(records);
  return [step(mutation, "DONE", recordId)];
}

/** How mutations with keys stand. */
export const flow: Resolvers = {
  Business: {
    flow: async (business, { mutation, idempotencyKey }, context): Promise<FlowRow | null> => {
      const { freshbooksId } = await context.identity();
      const state = await context.keys.peek([freshbooksId, business.businessId, mutation, idempotencyKey]);
      if (!state) return null;
      const known = { mutation, status: statusOf[state.is] };
      if (state.is === "done")
        return { ...known, startedAt: null, steps: stepsOf(mutation, JSON.parse(state.outcome) as Outcome) };
      if (state.journal === null) return { ...known, startedAt: null, steps: [] };
      const { at, steps } = readJournal(state.journal);
      const shown = steps.map(({ noun, made }, index) => {
        const name = noun ? `${small(typeOf(noun))}Create` : mutation;
        // What comes after a write was sent once that was answered.
        if (made === null) return step(name, !noun && index < steps.length - 1 ? "DONE" : "FAILED");
        return step(name, "DONE", globalId(noun, made, business));
      });
      return { ...known, startedAt: at, steps: shown };
    },
  },
};
