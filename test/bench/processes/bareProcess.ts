import { fork } from "node:child_process";
import { once } from "node:events";
import type { BareOrder } from "./bare.ts";
import { programFlags } from "./processes.ts";

/** The process that only requests, parses and responds. */
export type Bare = { url: string; pid: number; stop(): void };

export async function startBare(order: BareOrder): Promise<Bare> {
  const child = fork(new URL("bare.ts", import.meta.url), {
    execArgv: [...process.execArgv, ...programFlags],
    env: { ...process.env, NODE_ENV: "production" }, // as `npm start`
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.send(order);
  const [port] = (await once(child, "message")) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    stop: () => void child.kill("SIGKILL"),
  };
}
