import { readContract } from "../../src/graphql/schema.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import type { Holdings } from "./holdings.ts";
import { median } from "./median.ts";
import { dataOf, post, postText } from "./processes/ask.ts";
import { startBare } from "./processes/bareProcess.ts";
import { cpuMs, peakMemoryMb } from "./processes/proc.ts";
import type { Program } from "./processes/processes.ts";
import type { Replay } from "./processes/replay.ts";
import { at, type BenchQuery } from "./query.ts";

export type Measured = {
  name: string;
  requests: number;
  leastRequests: number;
  /** Median milliseconds with an upstream that answers at once, and with one that is slow. */
  wallMs: number;
  slowWallMs: number;
  /** How often requests had to wait for others, at 100 ms; and how often they have to. */
  roundTrips: number;
  leastRoundTrips: number;
  /**
   * What the same question takes of a process that sends the same requests in the same round trips, parses their
   * answers, does nothing with them, and gives the same answer, which it has at hand.
   */
  criticalPathMs: number;
  ratio: number;
  /** Of the wall time to the latency of the least round trips alone, as if parsing took no time. */
  latencyRatio: number;
  /** Of the server's process, for one query. */
  cpuMs: number | null;
  /** Of the process of the critical path, when graphql-js makes its answer. */
  leastCpuMs: number | null;
  peakMemoryMb: number | null;
  because: BenchQuery["because"];
};

/** What FreshBooks takes for an answer, in the slow runs. */
export const latencyMs = 100;
const warmUps = 150;
const runs = 25;
const slowRuns = 15;

export async function measure(
  query: BenchQuery,
  books: Holdings,
  server: Program,
  upstream: Replay,
): Promise<Measured> {
  const ask = async (text: string, variables?: Record<string, unknown>) =>
    dataOf(await post(server.url, text, variables));
  await ask("{ caller { freshbooksId } }"); // so that who asks is known
  const variables = await query.variables?.(books, ask);
  const body = JSON.stringify({ query: query.text, variables });
  const timed = async ({ url }: { url: string }): Promise<number> => {
    const start = performance.now();
    await postText(url, body);
    return performance.now() - start;
  };

  for (let run = 0; run < warmUps; run += 1) assertWhole(query, books, await ask(query.text, variables));

  upstream.taken();
  const { walls, cpu } = await cpuOf(server.pid, () => timed(server));
  const requests = upstream.taken().flat().length / runs;

  upstream.latencyMs = latencyMs; // without it round trips run into one another
  await timed(server);
  upstream.latencyMs = 0;
  const order = {
    upstreamUrl: upstream.url,
    token: tokens.owner,
    roundTrips: upstream.takenPaths(),
    answer: { data: await ask(query.text, variables) },
  };
  const withGraphql = await startBare({
    ...order,
    graphql: { sdl: readContract(), query: query.text, variables },
  });
  await times(warmUps, () => timed(withGraphql));
  const { cpu: leastCpu } = await cpuOf(withGraphql.pid, () => timed(withGraphql));
  withGraphql.stop();
  const bare = await startBare(order);
  await times(warmUps + runs, () => timed(bare)); // as many as the server had
  upstream.taken();

  // In turns, since the pace of a machine changes from minute to minute.
  upstream.latencyMs = latencyMs;
  const asked: string[][][] = [];
  const bareWalls: number[] = [];
  const slowWalls = await times(slowRuns, async () => {
    bareWalls.push(await timed(bare));
    upstream.taken();
    const wallMs = await timed(server);
    asked.push(upstream.takenPaths());
    return wallMs;
  });
  upstream.latencyMs = 0;
  bare.stop();

  const least = query.least(books);
  const criticalPathMs = median(bareWalls);
  return {
    name: query.name,
    requests: rounded(requests),
    leastRequests: least.requests,
    wallMs: rounded(median(walls)),
    slowWallMs: rounded(median(slowWalls)),
    roundTrips: median(asked.map(({ length }) => length)),
    leastRoundTrips: least.roundTrips,
    criticalPathMs: rounded(criticalPathMs),
    ratio: rounded(median(slowWalls) / criticalPathMs),
    latencyRatio: rounded(median(slowWalls) / (least.roundTrips * latencyMs)),
    cpuMs: cpu,
    leastCpuMs: leastCpu,
    peakMemoryMb: peakMemoryMb(server.pid) ?? null,
    because: query.because,
  };
}

/** A quick answer that lacks half its rows is no answer. */
function assertWhole({ name, rows }: BenchQuery, books: Holdings, data: unknown): void {
  const found = at(data, rows.at);
  const present = Array.isArray(found) ? found.filter((row) => row !== null).length : 0;
  if (present !== rows.count(books))
    throw new Error(`${name}: ${present} rows came, not ${rows.count(books)}`);
}

/** The wall times of the runs, and the CPU that one of them took of a process. */
async function cpuOf(
  pid: number,
  run: () => Promise<number>,
): Promise<{ walls: number[]; cpu: number | null }> {
  const before = cpuMs(pid);
  const walls = await times(runs, run);
  const after = cpuMs(pid);
  return {
    walls,
    cpu: before === undefined || after === undefined ? null : rounded((after - before) / runs),
  };
}

async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < count; at += 1) taken.push(await run());
  return taken;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
