import { median } from "../../test/bench/median.ts";
import { postText } from "../../test/bench/processes/ask.ts";
import type { Replay } from "../../test/bench/processes/replay.ts";
import { difference, plain } from "./answers.ts";
import type { Inputs } from "./inputs.ts";
import type { Row } from "./rows.ts";
import { type Peer, type PeerName, peerNames, startPeer } from "./start.ts";

export const latencies = [0, 20, 100] as const;
type Latency = (typeof latencies)[number];
const runs = 5;
const coldRuns = 3;
/** Of each read, for a server that was started anew. */
const warmUps = 6;
/** On a busy machine, later rounds than this are left out once the time for the rows is over. */
const leastRuns = 2;

export type PeerFigures = {
  /** By latency; the median of the runs. */
  ms: Record<string, number>;
  requests: number;
  bytes: number;
  /** Where its answers are wrong; such a peer counts as no rival. */
  wrong: string | null;
};
export type RowFigures = {
  name: string;
  peers: Partial<Record<PeerName, PeerFigures>>;
  /** This server, for a caller of whom it knows nothing but the identity. */
  cold: { ms: number; requests: number } | null;
};

type Sample = { ms: number; requests: number; bytes: number; wrong: string | null };
type Samples = Map<Row, Map<Peer, Map<Latency, Sample[]>>>;

const identity = JSON.stringify({ query: "{ caller { email } }" });

/** Checks all answers, then measures the rows in turns. */
export async function measureRows(
  rows: readonly Row[],
  peers: readonly Peer[],
  upstream: Replay,
  inputs: Inputs,
  /** Of `performance.now()`. */
  until: number,
): Promise<RowFigures[]> {
  const memory = peers.find(({ name }) => name === "memory");
  if (!memory) throw new TypeError("The right answers are in memory");
  const samples: Samples = new Map(
    rows.map((row) => [row, new Map(peers.map((peer) => [peer, new Map(latencies.map((ms) => [ms, []]))]))]),
  );
  const rights = new Map<string, unknown>();

  async function ask(peer: Peer, row: Row, run: number, token: string, serial = run): Promise<Sample> {
    const input = { ...inputs(row, run), serial };
    const key = `${rows.indexOf(row)} ${run} ${serial}`;
    if (!rights.has(key)) {
      const text = await postText(memory?.program.url ?? "", JSON.stringify(row.ask("simple", input)));
      rights.set(key, plain((JSON.parse(text) as { data: unknown }).data));
    }
    const body = JSON.stringify(row.ask(peer.family, input));
    upstream.taken();
    upstream.takenBytes();
    const from = performance.now();
    const answer = await postText(peer.program.url, body, token).catch((problem: Error) =>
      JSON.stringify({ errors: [{ message: problem.message }] }),
    );
    const ms = performance.now() - from;
    const requests = upstream.taken().flat().length;
    return { ms, requests, bytes: upstream.takenBytes(), wrong: difference(answer, rights.get(key)) };
  }

  async function inTurns(some: readonly Row[]): Promise<void> {
    for (const latency of latencies) {
      const token = `warm-${latency}`;
      upstream.latencyMs = latency;
      // One that has known another pace would treat this one as an overload, and hold requests back.
      for (const peer of peers.filter(({ family }) => family === "graph")) await restart(peer);
      for (const peer of peers.filter(({ family }) => family === "graph"))
        await postText(peer.program.url, identity, token);
      for (const row of some) for (const peer of peers) await ask(peer, row, 0, token, latency * 10);
      for (let run = 1; run <= runs && (run <= leastRuns || performance.now() < until); run += 1)
        for (const row of some)
          for (let turn = 0; turn < peers.length; turn += 1) {
            const peer = peers[(turn + run) % peers.length];
            if (peer)
              samples
                .get(row)
                ?.get(peer)
                ?.get(latency)
                ?.push(await ask(peer, row, run, token, latency * 10 + run));
          }
    }
    upstream.latencyMs = 0;
  }

  async function restart(peer: Peer): Promise<void> {
    await peer.program.stop();
    peer.program = (await startPeer(peer.name, upstream.url)).program;
    // Compiles what the rows need, of books that it asks for once more.
    for (let round = 0; round < warmUps; round += 1)
      for (const row of rows.filter(({ isWrite }) => !isWrite)) await ask(peer, row, 0, "first");
  }

  async function measureCold(row: Row): Promise<RowFigures["cold"]> {
    const server = peers.find(({ family }) => family === "graph");
    if (!server) return null;
    const cold: Sample[] = [];
    for (let run = 1; run <= coldRuns; run += 1) {
      const token = `cold-${rows.indexOf(row)}-${run}`;
      upstream.latencyMs = 0;
      await postText(server.program.url, identity, token);
      upstream.latencyMs = 100;
      cold.push(await ask(server, row, run, token, run));
    }
    upstream.latencyMs = 0;
    const middle = (of: (sample: Sample) => number) => median(cold.map(of));
    return { ms: Math.round(middle(({ ms }) => ms)), requests: middle(({ requests }) => requests) };
  }

  const reads = rows.filter(({ isWrite }) => !isWrite);
  // Once through all inputs, with another token: the sandbox computes each page only once.
  for (const row of reads)
    for (let run = 0; run <= runs; run += 1) for (const peer of peers) await ask(peer, row, run, "first");
  await inTurns(reads);
  const cold = new Map<Row, RowFigures["cold"]>();
  for (const row of reads) cold.set(row, await measureCold(row));
  // Last, since they change the books.
  await inTurns(rows.filter(({ isWrite }) => isWrite));

  return rows.map((row) => ({
    name: row.name,
    cold: cold.get(row) ?? null,
    peers: Object.fromEntries(
      peerNames.flatMap((name) => {
        const peer = peers.find((each) => each.name === name);
        const found = peer && samples.get(row)?.get(peer);
        return found ? [[name, figuresOf(found)]] : [];
      }),
    ),
  }));
}

function figuresOf(samples: Map<Latency, Sample[]>): PeerFigures {
  const all = [...samples.values()].flat();
  const slow = samples.get(100) ?? [];
  return {
    ms: Object.fromEntries(
      [...samples].map(([latency, some]) => [
        latency,
        Math.round(median(some.map(({ ms }) => ms)) * 10) / 10,
      ]),
    ),
    requests: median(slow.map(({ requests }) => requests)),
    bytes: median(slow.map(({ bytes }) => bytes)),
    wrong: all.find(({ wrong }) => wrong !== null)?.wrong ?? null,
  };
}
