import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that has printed its URL, and all its output since the start. */
export type Running = {
  readonly url: string;
  readonly child: ChildProcess;
  said(): string;
  /** Stops it, and waits for its exit. */
  stop(): Promise<void>;
};

const startUpMs = 30_000;
/** How long a program may take to stop. */
const patienceMs = 10_000;
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A script on this Node, in its own environment; it never outlives this process. */
export async function run(
  parameters: readonly string[],
  environment: Record<string, string>,
  ready: RegExp,
): Promise<Running> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, parameters, {
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text));

  const late = AbortSignal.timeout(startUpMs);
  while (!ready.test(said)) {
    if (late.aborted || child.exitCode !== null)
      throw new Error(`${parameters.at(-1)} did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: ready.exec(said)?.[1] ?? "",
    child,
    said: () => said,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(late);
    },
  };
}

/** The server of package.json's `start`, over the FreshBooks at this URL. */
export const runServer = (environment: Record<string, string>): Promise<Running> =>
  run(["src/bin.mjs"], { PORT: "0", ...environment }, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
