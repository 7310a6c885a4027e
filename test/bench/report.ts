import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { latencyMs, type Measured } from "./measure.ts";
import type { ReceiptCost } from "./receipt.ts";
import type { StartUp } from "./startUp.ts";

export type Results = ReturnType<typeof toResults>;

const goals = { ratio: 1.15, cpuRatio: 1.6, coldStartMs: 700, idleMemoryMb: 130 };

export function toResults(
  scale: number,
  startUp: StartUp,
  queries: readonly Measured[],
  receipt: ReceiptCost,
) {
  return {
    date: new Date().toISOString(),
    commit: git("rev-parse", "--short", "HEAD") || "unknown",
    /** Whether there were uncommitted changes. */
    changed: git("status", "--porcelain", "--", "src", "schema", "package-lock.json") !== "",
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    /** Load over the last minute, this benchmark included. */
    load: loadavg()[0] ?? null,
    scale,
    latencyMs,
    ...startUp,
    queries,
    receipt,
    missed: missedGoals(startUp, queries, receipt),
  };
}

/** The categories, to validate the given one; the file; the expense. */
const leastForReceipt = 3;

/** Its output; empty outside a clone. */
function git(...parameters: string[]): string {
  try {
    return execFileSync("git", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/** Null where the system lacks it. */
const cpuRatio = (cpuMs: number | null, leastMs: number | null): number | null =>
  cpuMs !== null && leastMs ? cpuMs / leastMs : null;

/** In words, one for each missed goal. */
function missedGoals(
  { coldStartMs, idleMemoryMb }: StartUp,
  queries: readonly Measured[],
  { requests }: ReceiptCost,
): string[] {
  const missed = queries.flatMap(
    ({ name, requests, leastRequests, ratio, roundTrips, leastRoundTrips, cpuMs, apolloCpuMs }) => [
      ...(requests > leastRequests ? [`${name}: ${requests} requests, and ${leastRequests} would do`] : []),
      ...(ratio > goals.ratio
        ? [`${name}: ${ratio.toFixed(2)} times the critical path at ${latencyMs} ms, above ${goals.ratio}`]
        : []),
      ...((cpuRatio(cpuMs, apolloCpuMs) ?? 0) > goals.cpuRatio
        ? [
            `${name}: ${cpuRatio(cpuMs, apolloCpuMs)?.toFixed(2)} times the least CPU of an Apollo Server, above ${goals.cpuRatio}`,
          ]
        : []),
      ...(roundTrips > leastRoundTrips
        ? [`${name}: ${roundTrips} round trips, and ${leastRoundTrips} would do`]
        : []),
    ],
  );
  if (requests.length > leastForReceipt)
    missed.push(`an expense with its receipt: ${requests.length} requests, and ${leastForReceipt} would do`);
  if (coldStartMs >= goals.coldStartMs)
    missed.push(`cold start: ${Math.round(coldStartMs)} ms, not under ${goals.coldStartMs}`);
  if (idleMemoryMb !== null && idleMemoryMb >= goals.idleMemoryMb)
    missed.push(`idle memory: ${idleMemoryMb} MB, not under ${goals.idleMemoryMb}`);
  return missed;
}

export function print({ queries, missed, ...results }: Results): void {
  const { commit, changed, node, cpu, load, scale } = results;
  console.log(
    `commit ${commit}${changed ? " and changes" : ""}, Node ${node}, ${cpu}, load ${load?.toFixed(1)}, scale ${scale}\n`,
  );
  console.log(
    table([
      [
        "query",
        "requests",
        "least",
        "kB",
        "round trips",
        "least",
        "0 ms",
        `${latencyMs} ms`,
        "path",
        "ratio",
        "to latency",
        "CPU ms",
        "Apollo",
        "ratio",
        "graphql-js",
        "ratio",
        "peak MB",
      ],
      ...queries.map((query) => [
        query.name,
        String(query.requests),
        String(query.leastRequests),
        String(query.kilobytes),
        String(query.roundTrips),
        String(query.leastRoundTrips),
        query.wallMs.toFixed(1),
        query.slowWallMs.toFixed(0),
        query.criticalPathMs.toFixed(0),
        query.ratio.toFixed(2),
        query.latencyRatio.toFixed(2),
        query.cpuMs?.toFixed(2) ?? "-",
        query.apolloCpuMs?.toFixed(2) ?? "-",
        cpuRatio(query.cpuMs, query.apolloCpuMs)?.toFixed(2) ?? "-",
        query.leastCpuMs?.toFixed(2) ?? "-",
        cpuRatio(query.cpuMs, query.leastCpuMs)?.toFixed(2) ?? "-",
        String(query.peakMemoryMb ?? "-"),
      ]),
    ]),
  );
  console.log(
    `\ncold start ${results.coldStartMs} ms with ${results.startCpuMs ?? "-"} ms of CPU, idle memory ${results.idleMemoryMb ?? "-"} MB`,
  );
  const { requests, megabytes, wallMs, growthMb } = results.receipt;
  console.log(
    `\nan expense with a receipt of ${megabytes} MB: ${wallMs} ms, ${growthMb ?? "-"} MB more memory after a dozen\n  ${requests.join("\n  ")}`,
  );
  for (const { name, because } of queries)
    console.log(`\n${name}\n  requests: ${because.requests}\n  round trips: ${because.roundTrips}`);
  console.log(missed.length > 0 ? `\nMissed:\n  ${missed.join("\n  ")}` : "\nEvery goal is met.");
}

function table(lines: readonly (readonly string[])[]): string {
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

/** Where they were written: one file for each run, by day and commit. */
export function save(results: Results): string {
  const folder = "test/bench/results";
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${results.date.slice(0, 10)}-${results.commit}.json`;
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  return path;
}
