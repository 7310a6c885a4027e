import { createQueue, type Queue } from "../../http/limits/queue.ts";
import { type Operation, overFailure } from "../../http/operation.ts";

/** An exclusive turn to change a record. */
export type Turn = {
  /** Whether the record was changed while waiting for this turn. */
  readonly overtaken: boolean;
  /** The record was changed, or may have been. */
  wrote(): void;
  /** Once. */
  give(): void;
};

/** Throws the failure of an operation that ends before its turn. */
export type TakeTurn = (record: string, operation: Operation) => Promise<Turn>;

type Line = { readonly queue: Queue; changes: number };

/**
 * Serializes changes of a record, whoever makes them: between reading, merging and writing back, nothing else changes
 * it. Idle records take no memory.
 */
export function createRecordTurns(): TakeTurn {
  const lines = new Map<string, Line>();

  return async (record, operation) => {
    if (operation.signal.aborted) throw overFailure(operation, false);
    const busy = lines.get(record);
    const line = busy ?? { queue: createQueue(), changes: 0 };
    lines.set(record, line);
    const { changes } = line;
    await busy?.queue.wait(operation);
    return {
      overtaken: line.changes > changes,
      wrote: () => {
        line.changes += 1;
      },
      give: () => {
        if (line.queue.size > 0) line.queue.admit();
        else lines.delete(record);
      },
    };
  };
}
