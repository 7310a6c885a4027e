import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { openStore } from "../../src/store/index.ts";
import { start, type Tree } from "../support/start.ts";

/** What processes over one store share: books and the key ring. */
type Shared = {
  readonly place: string;
  readonly apiOrigin: string;
  readonly ring: string;
  readonly deadlineMs?: number;
};

/** A process of its own that can be killed, and this one, which continues. Both default to the token of the owner. */
export async function twoProcesses(shared: Shared) {
  const [first, last] = await Promise.all([ownProcess(shared), thisProcess(shared)]);
  return { first, last };
}

async function thisProcess({ place, apiOrigin, ring, deadlineMs = 3_000 }: Shared) {
  const app = { apiOrigin, store: await openStore(place), keys: toKeyRing(ring), deadlineMs };
  const { ask } = await start({ now: new Date("2026-06-30T18:00:00Z"), app });
  return {
    ask: async (query: string, variables: object, token?: string) =>
      (await ask(query, { variables: { ...variables }, ...(token && { token }) })).data,
  };
}

async function ownProcess({ place, apiOrigin, ring, deadlineMs = 3_000 }: Shared) {
  const file = fileURLToPath(new URL("crash.ts", import.meta.url));
  const child = spawn(process.execPath, [file, place, apiOrigin, ring, String(deadlineMs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = line.toString().trim();
  const ask = async (query: string, variables: object, token?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: Tree }).data;
  };
  await ask("{ __typename }", {}); // on a busy machine, a first operation takes longer than the deadline
  return {
    ask,
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
