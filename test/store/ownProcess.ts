import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Tree } from "../support/start.ts";

/** A process of its own over a store and books, with the key ring of others. */
export async function ownProcess(place: string, apiOrigin: string, ring: string) {
  const file = fileURLToPath(new URL("crash.ts", import.meta.url));
  const child = spawn(process.execPath, [file, place, apiOrigin, ring], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = line.toString().trim();
  return {
    ask: async (query: string, variables: object) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
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
