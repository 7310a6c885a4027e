import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import type { Tree } from "../support/start.ts";

/** A process of its own over a store and books, with the key ring of others; defaults to the token of the owner. */
export async function ownProcess(place: string, apiOrigin: string, ring: string, deadlineMs = 2_000) {
  const file = fileURLToPath(new URL("crash.ts", import.meta.url));
  const child = spawn(process.execPath, [file, place, apiOrigin, ring, String(deadlineMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = line.toString().trim();
  return {
    ask: async (query: string, variables: object, token?: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as { data: Tree }).data;
    },
    kill: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The first answer that nothing holds back: the leases of a killed process expire with its deadline. */
export const unheld = <Given>(ask: () => Promise<Given>, isHeld: (given: Given) => boolean): Promise<Given> =>
  vi.waitFor(
    async () => {
      const given = await ask();
      if (isHeld(given)) throw new Error(`Still held: ${JSON.stringify(given)}`);
      return given;
    },
    { timeout: 30_000, interval: 250 },
  );
