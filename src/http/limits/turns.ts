import type { Operation } from "../operation.ts";
import type { TurnRules } from "../rules.ts";
import { createQueue, type Queue } from "./queue.ts";

/** Whether one waits for what the same caller has under way, or for others. */
type Behind = "own" | "others";

/** A caller's part in what may be under way at once in a family. */
export type Turns = {
  /** Undefined when it is one's turn at once. Throws the failure of an operation that is over first. */
  take(operation: Operation): { turn: Promise<void>; behind: Behind } | undefined;
  give(): void;
};

type Running = { running: number };
type Line = Running & { readonly caller: Running; readonly family: Running; readonly queue: Queue };

/**
 * Bounds what is under way, and shares it: whoever waits is served in turn, however much each of them waits for, and
 * so are the operations of a caller. No family can take all of it: one that hangs would stop the others.
 */
export function createTurns(rules: TurnRules): () => (family: string) => Turns {
  const families = new Map<string, Running>();
  /** Where somebody waits. */
  const waiting = new Set<Line>();
  let running = 0;

  const mayStart = (line: Line) =>
    running < rules.total &&
    line.running < rules.each &&
    line.caller.running < rules.ofCaller &&
    line.family.running < rules.ofFamily;

  function count(line: Line, more: 1 | -1): void {
    running += more;
    line.running += more;
    line.caller.running += more;
    line.family.running += more;
  }

  function serve(): void {
    for (const line of waiting) {
      if (running >= rules.total) return;
      if (!mayStart(line)) continue;
      waiting.delete(line);
      count(line, 1);
      line.queue.admit();
      if (line.queue.size > 0) waiting.add(line); // behind the others
    }
  }

  function open(caller: Running, family: Running): Turns {
    const line: Line = { running: 0, caller, family, queue: createQueue(() => waiting.delete(line)) };
    return {
      take: (operation) => {
        if (line.queue.size === 0 && mayStart(line)) return void count(line, 1);
        const isOwn = line.running >= rules.each || caller.running >= rules.ofCaller;
        const turn = line.queue.wait(operation);
        if (line.queue.size > 0) waiting.add(line);
        return { turn, behind: isOwn ? "own" : "others" };
      },
      give: () => {
        count(line, -1);
        if (waiting.size > 0) serve();
      },
    };
  }

  return () => {
    const caller: Running = { running: 0 };
    const lines = new Map<string, Turns>();
    return (name) => {
      const known = lines.get(name);
      if (known) return known;
      const family = families.get(name) ?? { running: 0 };
      families.set(name, family);
      const turns = open(caller, family);
      lines.set(name, turns);
      return turns;
    };
  };
}
