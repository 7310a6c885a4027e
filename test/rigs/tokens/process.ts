import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order, Setup, Word } from "./orders.ts";

const program = fileURLToPath(new URL("./worker.ts", import.meta.url));
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A process of the rig; its messages are awaited by kind. */
export async function startWorker(setup: Setup) {
  const child = fork(program, [JSON.stringify(setup)], { execArgv: [], stdio: "inherit" });
  running.add(child);
  const words: Word[] = [];
  let heard: () => void = () => undefined;
  let gone = false;
  child.on("message", (word: Word) => {
    words.push(word);
    heard();
  });
  child.once("exit", () => {
    gone = true;
    running.delete(child);
    heard();
  });

  /** The next message of a kind, ignoring others; undefined if none arrives in time. */
  async function hearWithin<Kind extends Word["kind"]>(
    kind: Kind,
    withinMs: number,
  ): Promise<Extract<Word, { kind: Kind }> | undefined> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const at = words.findIndex((word) => word.kind === kind);
      const [word] = at < 0 ? [] : words.splice(at, 1);
      if (word) return word as Extract<Word, { kind: Kind }>;
      if (gone) throw new Error(`A process ended instead of saying "${kind}"`);
      if (performance.now() > deadline) return undefined;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1_000);
        heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  async function hear<Kind extends Word["kind"]>(kind: Kind): Promise<Extract<Word, { kind: Kind }>> {
    const word = await hearWithin(kind, 20_000);
    if (!word) throw new Error(`A process did not say "${kind}"`);
    return word;
  }

  await hear("ready");
  return {
    ...{ hear, hearWithin },
    order: (order: Order) => void child.send(order),
    signal: (name: "SIGSTOP" | "SIGCONT") => void child.kill(name),
    async kill(): Promise<void> {
      if (gone) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
