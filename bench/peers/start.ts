import { tokens } from "../../src/sandbox/identities.ts";
import {
  type Program,
  programFlags,
  serverReady,
  startProgram,
  startScript,
} from "../../test/bench/processes/processes.ts";
import type { Family } from "./rows.ts";

export const peerNames = ["this server", "SDK, plain", "SDK + DataLoader", "Mesh", "memory"] as const;
export type PeerName = (typeof peerNames)[number];
export type Peer = { name: PeerName; family: Family; program: Program };

const programs: Record<PeerName, { family: Family; file?: string }> = {
  "this server": { family: "graph" },
  "SDK, plain": { family: "simple", file: "sdkNaive.ts" },
  "SDK + DataLoader": { family: "simple", file: "sdkDataLoader.ts" },
  Mesh: { family: "mesh", file: "mesh.ts" },
  memory: { family: "simple", file: "memory.ts" },
};

/** The books in memory are read page by page first. */
const patienceMs = 90_000;

/** In a process of its own. */
export async function startPeer(name: PeerName, upstreamUrl: string): Promise<Peer> {
  const { family, file } = programs[name];
  const environment = { FRESHBOOKS_API_URL: upstreamUrl };
  const program = file
    ? await startProgram(
        [...programFlags, `bench/peers/peers/${file}`],
        { ...environment, TOKEN: tokens.owner, NODE_ENV: "production" },
        serverReady,
        patienceMs,
      )
    : await startScript("start", environment, serverReady);
  return { name, family, program };
}
