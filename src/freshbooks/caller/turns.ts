import { createQueue, type Queue } from "../../http/limits/queue.ts";
import { type Operation, overFailure } from "../../http/operation.ts";

/** What somebody holds while they change a record. */
export type Turn = {
  /** Whether the record was changed while this turn was waited for. */
  readonly overtaken: boolean;
  /** The record was changed, or may have been. */
  wrote(): void;
  /** Once. */
  give(): void;
};

/** Throws the failure of an operation that is over before its turn. */
export type TakeTurn = (record: string, operation: Operation) => Promise<Turn>;

type Line = { readonly queue: Queue; changes: number };

/**
 * Who changes a record, one after the other, whoever they are: what one reads, merges and writes back, no other changes meanwhile.
 * Of a record that nobody changes nothing is kept.
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
