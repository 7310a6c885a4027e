import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** A program that has printed its URL. */
export type Program = { pid: number; url: string; stop: () => Promise<void> };

const startUpMs = 30_000;
const running = new Set<ChildProcess>();

/** Every started process ends with this one. */
export function endAllAtExit(): void {
  process.once("exit", () => {
    for (const child of running) child.kill("SIGKILL");
  });
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
}

/** V8's settings of the program, for what is compared with it: the others are set by `src/bundle.mjs`. */
export const programFlags = ["--max-semi-space-size=64", "--no-memory-reducer", "--heap-growing-percent=200"];

/** A script of package.json, without npm. */
export function startScript(
  name: string,
  environment: Record<string, string>,
  ready: RegExp,
): Promise<Program> {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const [command, ...parameters] = scripts[name]?.replace(/^exec /, "").split(" ") ?? [];
  if (command !== "node") throw new TypeError(`npm run ${name} does not start node`);
  return startProgram(parameters, environment, ready);
}

/** On this Node, with its own port and environment. */
export function startProgram(
  parameters: readonly string[],
  environment: Record<string, string>,
  ready: RegExp,
  patienceMs = startUpMs,
): Promise<Program> {
  const name = parameters.at(-1);
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, parameters, {
    env: { PATH, HOME, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));

  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => {
      child.kill("SIGKILL");
      reject(new Error(`${name} ${why}:\n${said}`));
    };
    const late = setTimeout(fail, patienceMs, `is not ready after ${patienceMs} ms`);
    const hear = (text: Buffer) => {
      said += text;
      const url = ready.exec(said)?.[1];
      if (!url || child.pid === undefined) return;
      clearTimeout(late);
      said = "";
      resolve({
        pid: child.pid,
        url,
        stop: async () => {
          const ended = once(child, "exit");
          child.kill("SIGTERM");
          await ended;
        },
      });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", ({ message }) => fail(message));
    child.once("exit", (code, signal) => {
      clearTimeout(late);
      if (code !== 0) console.error(`${name} ended with ${code ?? signal}:\n${said.slice(-4_000)}`);
      fail(`ended with ${code}`);
    });
  });
}

export const serverReady = /(http:\/\/\S+)\/graphql/;
export const sandboxReady = /(http:\/\/127\.0\.0\.1:\d+)\n/;
