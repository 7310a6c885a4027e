import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

/** What a program that is started here has of this process: where Node is, and what Node compiled before. */
export const inherited = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? "",
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
});

/** How the program is started: as `npm start` does it when left out. */
type Started = { command?: string; args?: readonly string[]; cwd?: string };

/** Starts the program, on a free port, and waits for its first lines. */
export async function run(
  env: Record<string, string> = {},
  { command = process.execPath, args = ["src/bin.mjs"], cwd = "." }: Started = {},
) {
  const child = spawn(command, args, { env: { ...inherited(), PORT: "0", ...env }, cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  const exited = once(child, "exit");
  while (!printed.includes("Books") && child.exitCode === null)
    await Promise.race([once(child.stdout, "data"), exited]);
  return { child, printed: () => printed, url: /GraphQL\s+(\S+)/.exec(printed)?.[1] ?? "" };
}

/** The code that it ends with, or has ended with. */
export const ended = async (child: ChildProcess) =>
  child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode;
