import type { FlowStepStatus } from "../../generated/resolvers.ts";
import type { Phase } from "./answer.ts";

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
