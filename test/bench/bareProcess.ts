import { fork } from "node:child_process";
import { once } from "node:events";
import type { BareOrder } from "./bare.ts";

/** The process that asks and parses and does no more. */
export type Bare = { medianMs(order: BareOrder): Promise<number>; stop(): void };

export function startBare(): Bare {
  const child = fork(new URL("bare.ts", import.meta.url), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return {
    medianMs: async (order) => {
      child.send(order);
      const [answer] = (await once(child, "message")) as [number];
      return answer;
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
