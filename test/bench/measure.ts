import assert from "node:assert/strict";
import { printSchema } from "graphql";
import { createSchema } from "../../src/graphql/schema.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import type { Holdings } from "./holdings.ts";
import { median } from "./median.ts";
import { dataOf, post, postText } from "./processes/ask.ts";
import { startBare } from "./processes/bareProcess.ts";
import { cpuMs, peakMemoryMb } from "./processes/proc.ts";
import type { Program } from "./processes/processes.ts";
import type { Replay } from "./processes/replay.ts";
import { at, type BenchQuery, leastWarm } from "./query.ts";

export type Measured = {
  name: string;
  requests: number;
  leastRequests: number;
  /** Of FreshBooks' responses. */
  kilobytes: number;
  /** Median milliseconds with an upstream that responds at once, and with a slow one. */
  wallMs: number;
  slowWallMs: number;
  /** Sequential round trips, at 100 ms; and their required minimum. */
  roundTrips: number;
  leastRoundTrips: number;
  /**
   * The same query's cost for a process that sends the same requests in the same round trips, parses the
   * responses, does nothing with them, and returns the same prepared response.
   */
  criticalPathMs: number;
  ratio: number;
  /** Wall time relative to the latency of the minimum round trips, as if parsing took no time. */
  latencyRatio: number;
  /** Of the server's process, for one query. */
  cpuMs: number | null;
  /** Of the critical path's process, when graphql-js builds the response. */
  leastCpuMs: number | null;
  /** Of the critical path's process, when Apollo Server on Fastify builds the response. */
  apolloCpuMs: number | null;
  peakMemoryMb: number | null;
  because: BenchQuery["because"];
};

/** FreshBooks' response time in the slow runs. */
export const latencyMs = 100;
const sdl = printSchema(createSchema());
/** Until everything is compiled: that many, or that long. */
const warmUps = { least: 30, most: 400, ms: 3_000 };
/** CPU time is counted in steps of 10 ms. */
const runs = { least: 25, most: 200, ms: 2_000 };
/** Until the number of requests in flight follows the slow upstream. */
const slowWarmUps = { least: 30, most: 500, ms: 4_000 };
const slowRuns = 15;

export async function measure(
  query: BenchQuery,
  books: Holdings,
  startServer: () => Promise<Program>,
  upstream: Replay,
): Promise<Measured> {
  const server = await startServer();
  const ask = askingOf(server);
  await ask("{ caller { freshbooksId } }"); // to know the caller
  const variables = await query.variables?.(books, ask);
  const body = JSON.stringify({ query: query.text, variables });
  const timed = async ({ url }: { url: string }): Promise<number> => {
    const start = performance.now();
    await postText(url, body);
    return performance.now() - start;
  };

  assertWhole(query, books, await ask(query.text, variables));
  await repeat(warmUps, () => timed(server));
  const data = await ask(query.text, variables);
  assertWhole(query, books, data);

  upstream.taken();
  const { walls, cpu } = await cpuOf(server.pid, () => timed(server));
  const requests = upstream.taken().flat().length / walls.length;
  const peakMemory = peakMemoryMb(server.pid) ?? null;
  await server.stop();

  // Another one, which knows no faster upstream: where the upstream slows down a hundredfold, fewer requests are in flight.
  const slowServer = await startServer();
  await askingOf(slowServer)("{ caller { freshbooksId } }");
  upstream.latencyMs = latencyMs; // without it round trips overlap
  await repeat(slowWarmUps, () => timed(slowServer));
  upstream.taken();
  await timed(slowServer);
  upstream.latencyMs = 0;
  const order = {
    upstreamUrl: upstream.url,
    token: tokens.owner,
    roundTrips: upstream.takenPaths(),
    answer: { data },
  };
  const leastCpuOf = async (by: "graphql-js" | "apollo"): Promise<number | null> => {
    const least = await startBare({ ...order, graphql: { by, sdl, query: query.text, variables } });
    assert.deepEqual(dataOf(await postText(least.url, body)), order.answer.data, query.name);
    await repeat(warmUps, () => timed(least));
    const { cpu } = await cpuOf(least.pid, () => timed(least));
    least.stop();
    return cpu;
  };
  const leastCpuMs = await leastCpuOf("graphql-js");
  const apolloCpuMs = await leastCpuOf("apollo");
  const bare = await startBare(order);
  await repeat(warmUps, () => timed(bare));
  upstream.taken();

  // In turns, since a machine's speed changes from minute to minute.
  upstream.latencyMs = latencyMs;
  const asked: string[][][] = [];
  const bareWalls: number[] = [];
  const bytes: number[] = [];
  const slowWalls = await times(slowRuns, async () => {
    bareWalls.push(await timed(bare));
    upstream.taken();
    upstream.takenBytes();
    const wallMs = await timed(slowServer);
    asked.push(upstream.takenPaths());
    bytes.push(upstream.takenBytes());
    return wallMs;
  });
  upstream.latencyMs = 0;
  bare.stop();
  await slowServer.stop();

  const least = leastWarm(query, books);
  const criticalPathMs = median(bareWalls);
  return {
    name: query.name,
    requests: rounded(requests),
    leastRequests: least.requests,
    kilobytes: Math.round(median(bytes) / 1_000),
    wallMs: rounded(median(walls)),
    slowWallMs: rounded(median(slowWalls)),
    roundTrips: median(asked.map(({ length }) => length)),
    leastRoundTrips: least.roundTrips,
    criticalPathMs: rounded(criticalPathMs),
    ratio: rounded(median(slowWalls) / criticalPathMs),
    latencyRatio: rounded(median(slowWalls) / (least.roundTrips * latencyMs)),
    cpuMs: cpu,
    leastCpuMs,
    apolloCpuMs,
    peakMemoryMb: peakMemory,
    because: query.because,
  };
}

const askingOf =
  ({ url }: Program) =>
  async (text: string, variables?: Record<string, unknown>): Promise<unknown> =>
    dataOf(await post(url, text, variables));

/** A fast response without half its rows is invalid. */
function assertWhole({ name, rows }: BenchQuery, books: Holdings, data: unknown): void {
  const found = at(data, rows.at);
  const present = Array.isArray(found) ? found.filter((row) => row !== null).length : 0;
  if (present !== rows.count(books))
    throw new Error(`${name}: ${present} rows came, not ${rows.count(books)}`);
}

/** Wall times of the runs, and a process's CPU for one of them. */
async function cpuOf(
  pid: number,
  run: () => Promise<number>,
): Promise<{ walls: number[]; cpu: number | null }> {
  const before = cpuMs(pid);
  const walls = await repeat(runs, run);
  const after = cpuMs(pid);
  return {
    walls,
    cpu: before === undefined || after === undefined ? null : rounded((after - before) / walls.length),
  };
}

async function times(count: number, run: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < count; at += 1) taken.push(await run());
  return taken;
}

async function repeat(
  { least, most, ms }: { least: number; most: number; ms: number },
  run: () => Promise<number>,
): Promise<number[]> {
  const taken: number[] = [];
  const until = performance.now() + ms;
  while (taken.length < least || (taken.length < most && performance.now() < until)) taken.push(await run());
  return taken;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
