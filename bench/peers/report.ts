import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { CallersFigures } from "./callers.ts";
import { draw } from "./chart.ts";
import type { PeerFigures, RowFigures } from "./measure.ts";
import { type PeerName, peerNames } from "./start.ts";

const page = "docs/speed.md";
const chart = "docs/speed-peers.svg";
const [begin, end] = ["<!-- bench:peers begin -->", "<!-- bench:peers end -->"];

export type Results = ReturnType<typeof toResults>;

/** What is kept of a run. */
export function toResults(scale: number, rows: readonly RowFigures[], callers: readonly CallersFigures[]) {
  const git = (...parameters: string[]) => execFileSync("git", parameters, { encoding: "utf8" }).trim();
  return {
    date: new Date().toISOString(),
    commit: git("rev-parse", "--short", "HEAD"),
    /** Whether there were uncommitted changes. */
    changed: git("status", "--porcelain", "--", "src", "schema", "bench/peers", "package-lock.json") !== "",
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    /** Over the last minute, this benchmark included. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    scale,
    rows: rows.map((row) => ({ ...row, ratio: ratioOf(row) })),
    callers,
  };
}

/** Its answers come from no upstream, so nothing can be as fast. */
export const floor: PeerName = "memory";
export const rivals = peerNames.filter((name) => name !== floor);

/** This server's time at 100 ms, to that of the fastest peer whose answers are right. */
function ratioOf({ peers }: RowFigures): number | null {
  const [own, ...others] = rivals.map((name) => peers[name]);
  const right = others.flatMap((peer) => (peer && peer.wrong === null ? [peer.ms[100] ?? 0] : []));
  if (!own || own.wrong !== null || right.length === 0) return null;
  return Math.round(((own.ms[100] ?? 0) / Math.min(...right)) * 100) / 100;
}

const heading = (name: PeerName) => (name === floor ? "graphql-js over memory" : name);
const table = (lines: readonly (readonly string[])[]): string =>
  lines
    .flatMap((cells, at) => [cells, ...(at === 0 ? [cells.map(() => "---")] : [])])
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const cell = (peer: PeerFigures | undefined, text: (peer: PeerFigures) => string): string =>
  !peer ? "–" : peer.wrong === null ? text(peer) : `wrong (${text(peer)})`;
export const counted = (requests: number) => `${requests} ${requests === 1 ? "request" : "requests"}`;
const kilobytes = (bytes: number) =>
  bytes < 10_000 ? (bytes / 1_000).toFixed(1) : String(Math.round(bytes / 1_000));

function tables({ rows, callers }: Results): string[] {
  const times = (latency: number) => [
    [
      "query",
      ...peerNames.map(heading),
      ...(latency === 100 ? ["to the fastest", "first time, requests"] : []),
    ],
    ...rows.map(({ name, peers, ratio, cold }) => [
      name,
      ...peerNames.map((peer) => cell(peers[peer], ({ ms }) => String(Math.round(ms[latency] ?? 0)))),
      ...(latency === 100 ? [ratio?.toFixed(2) ?? "–", cold ? `${cold.ms}, ${cold.requests}` : "–"] : []),
    ]),
  ];
  const costs = [
    ["query", ...rivals],
    ...rows.map(({ name, peers }) => [
      name,
      ...rivals.map((peer) =>
        cell(peers[peer], ({ requests, bytes }) => `${requests}, ${kilobytes(bytes)} kB`),
      ),
    ]),
  ];
  const many = [
    ["callers", ...(["this server", "SDK + DataLoader", "Mesh"] as const)],
    ...callers.map(({ name, peers }) => [
      name,
      ...(["this server", "SDK + DataLoader", "Mesh"] as const).map((peer) => {
        const found = peers[peer];
        if (!found) return "–";
        const away = found.turnedAway > 0 ? `; ${found.turnedAway} turned away` : "";
        const cpu = found.cpuMs === null ? "" : `, ${found.cpuMs.toFixed(2)}`;
        const text = `${found.perSecond}, ${found.p50}, ${found.p99}${cpu}${away}`;
        return found.wrong === null ? text : `wrong (${text})`;
      }),
    ]),
  ];
  return [
    ...(rows.length > 0
      ? [
          "Milliseconds at 100 ms upstream; the last column is this server for a caller that it has never seen:",
          table(times(100)),
          "Requests to FreshBooks, and bytes of its responses:",
          table(costs),
          "Milliseconds at 20 ms upstream, then at 0 ms:",
          table(times(20)),
          table(times(0)),
        ]
      : []),
    ...(callers.length > 0
      ? [
          "Operations per second, p50 and p99 in ms, CPU ms for each operation, for callers that each send the next query once they have a response:",
          table(many),
        ]
      : []),
  ];
}

/** To the terminal, with each wrong answer. */
export function print(results: Results): void {
  const { commit, changed, node, cpu, load, rows, callers } = results;
  console.log(`commit ${commit}${changed ? " and changes" : ""}, Node ${node}, ${cpu}, load ${load}\n`);
  console.log(tables(results).join("\n\n"));
  for (const { name, peers } of [...rows, ...callers])
    for (const [peer, figures] of Object.entries(peers))
      if (figures.wrong !== null) console.log(`\n${name}: ${peer} is wrong: ${figures.wrong}`);
}

/** Keeps the results, and writes them into the page and its chart. */
export function publish(results: Results): string[] {
  const { date, commit, changed, node, cpu } = results;
  const folder = "bench/peers/results";
  mkdirSync(folder, { recursive: true });
  const kept = `${folder}/${date.slice(0, 10)}-${commit}.json`;
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(chart, draw(results));
  const text = [
    begin,
    `Written by \`npm run bench:peers\` on ${date.slice(0, 10)} at commit ${commit}${changed ? " and changes" : ""}, Node ${node.slice(1)}, ${cpu}.`,
    "![Milliseconds of each query for this server and its peers](speed-peers.svg)",
    ...tables(results),
    end,
  ].join("\n\n");
  const whole = readFileSync(page, "utf8");
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`${page} has no place for the table between ${begin} and ${end}`);
  writeFileSync(page, whole.slice(0, from) + text + whole.slice(to + end.length));
  return [kept, chart, page];
}
