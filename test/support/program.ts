import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { ofRun } from "./shared/ofRun.ts";

await ofRun("program"); // what src/bin.mjs loads

/** The part of this environment that started programs get: where Node is, and its compile cache. */
export const inherited = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? "",
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
});

/** How the program is started: defaults to that of `npm start`, without a terminal. */
type Started = { command?: string; args?: readonly string[]; cwd?: string; terminal?: boolean };

/** Starts the program, on a free port, and waits until it has started or ended. */
export async function run(
  env: Record<string, string> = {},
  { command = process.execPath, args = ["src/bin.mjs"], cwd = ".", terminal = false }: Started = {},
) {
  const child = spawn(command, [...(terminal ? ["--import", asTerminal] : []), ...args], {
    env: { ...inherited(), PORT: "0", ...env },
    cwd,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  const exited = once(child, "exit");
  while (!isStarted.test(printed) && child.exitCode === null)
    await Promise.race([once(child.stdout, "data"), exited]);
  const logged = () => linesIn(printed);
  const started = linesIn(/^.*"msg":"Started".*$/m.exec(printed)?.[0] ?? "")[0] ?? {};
  return { child, printed: () => printed, logged, started, url: String(started.graphql ?? "") };
}

/** Its output is treated as a terminal. */
const asTerminal = `data:text/javascript,${encodeURIComponent("process.stdout.isTTY = process.stderr.isTTY = true;")}`;

/** The log's line, or the last one always in the banner. */
const isStarted = /"msg":"Started".*\n|^Books .*\n/m;

/** A log's messages, line by line; throws if one is not JSON. */
export const linesIn = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Its exit code, awaited if still running. */
export const ended = async (child: ChildProcess) =>
  child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode;
