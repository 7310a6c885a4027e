import type { Operation } from "./operation.ts";
import { createQueue } from "./queue.ts";

/** A caller's part in what may be under way at once. */
export type Turns = {
  /** Undefined when it is one's turn at once. Throws the failure of an operation that is over first. */
  take(operation: Operation): Promise<void> | undefined;
  give(): void;
};

type Line = { running: number; readonly queue: ReturnType<typeof createQueue> };

/**
 * At most `total` at once, and `each` of one caller. Callers that wait are served in turn, however much each of them
 * waits for, and so are the operations of a caller.
 */
export function createTurns({ each, total }: { each: number; total: number }): () => Turns {
  let free = total;
  /** The callers that wait and may have more. */
  const ready = new Set<Line>();

  const start = (line: Line) => {
    free -= 1;
    line.running += 1;
  };
  const mayHaveMore = (line: Line) => line.queue.size > 0 && line.running < each;

  function serve(): void {
    for (const line of ready) {
      if (free === 0) return;
      ready.delete(line);
      if (!mayHaveMore(line)) continue;
      start(line);
      line.queue.admit();
      if (mayHaveMore(line)) ready.add(line); // behind the others
    }
  }

  return () => {
    const line: Line = { running: 0, queue: createQueue(() => ready.delete(line)) };
    return {
      take: (operation) => {
        if (free > 0 && line.running < each && line.queue.size === 0) return void start(line);
        const turn = line.queue.wait(operation);
        if (line.running < each) ready.add(line);
        return turn;
      },
      give: () => {
        free += 1;
        line.running -= 1;
        if (line.queue.size > 0) ready.add(line);
        if (ready.size > 0) serve();
      },
    };
  };
}
