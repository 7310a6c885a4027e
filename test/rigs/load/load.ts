import { spawnSync } from "node:child_process";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { tokens } from "../../../src/sandbox/identities.ts";
import { threadMs } from "../../bench/processes/proc.ts";
import {
  endAllAtExit,
  sandboxReady,
  serverReady,
  startProgram,
  startScript,
} from "../../bench/processes/processes.ts";
import { closedLoop, openLoop, rows, type Tally } from "./offer.ts";

const { values: options } = parseArgs({
  options: {
    /** Lists of 10 to 30 invoices instead of 20 to 100. */
    small: { type: "boolean", default: false },
  },
});
if (options.small) Object.assign(rows, { least: 10, step: 5 });

const longestRunMs = 150_000;
const times = 5;
const rounds = 3;
const least = 0.8;

endAllAtExit();
setTimeout(() => {
  console.error(`Not done after ${longestRunMs / 1_000} seconds`);
  process.exit(1);
}, longestRunMs).unref();

// The server has its own processor, so that the load generator does not compete with it.
const isApart = pin(process.pid, 1);
const sandbox = await startScript("sandbox", {}, sandboxReady);
const upstream = await startProgram(
  ["test/rigs/load/upstream.ts"],
  { SANDBOX_URL: sandbox.url, LATENCY_MS: "50" },
  sandboxReady,
);
const server = await startScript("start", { FRESHBOOKS_API_URL: upstream.url }, serverReady);

// Of this process, which sends and measures: delays here are not the server's.
const ownLag = monitorEventLoopDelay({ resolution: 10 });
if (!isApart || !pin(server.pid, 0)) console.log("All on the same processors: there is no taskset");

/** With its child processes. */
function pin(pid: number, processor: number): boolean {
  const { status } = spawnSync("taskset", ["-acp", String(processor), String(pid)], { stdio: "ignore" });
  return status === 0;
}

const goodput = ({ good, seconds }: Tally) => good / seconds;
const mean = (tallies: readonly Tally[]) =>
  tallies.reduce((sum, tally) => sum + goodput(tally), 0) / tallies.length;
const each = (tallies: readonly Tally[]) => tallies.map((tally) => goodput(tally).toFixed(0)).join(", ");
const percent = (part: number) => `${(part * 100).toFixed(0)} %`;
const percentile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
const all: Tally[] = [];

async function run(name: string, offer: () => Promise<Tally>): Promise<Tally> {
  const before = threadMs(server.pid);
  const begun = performance.now();
  ownLag.reset();
  ownLag.enable();
  const tally = await offer();
  ownLag.disable();
  const after = threadMs(server.pid);
  const passedMs = performance.now() - begun;
  const share = (ms: number) => percent(ms / passedMs);

  all.push(tally);
  const { goodMs, shed, offered, wrong } = tally;
  console.log(
    [
      name.padEnd(23),
      `offered ${offered}`.padEnd(14),
      `good ${goodput(tally).toFixed(0)}/s`.padEnd(11),
      `shed ${shed}`.padEnd(11),
      `p50 ${percentile(goodMs, 0.5).toFixed(0)} ms  p99 ${percentile(goodMs, 0.99).toFixed(0)} ms`.padEnd(
        24,
      ),
      ...(before && after
        ? [
            `server ran ${share(after.ran - before.ran)}, kept waiting ${share(after.keptWaiting - before.keptWaiting)}`,
          ]
        : []),
      `driver late by up to ${(ownLag.max / 1e6).toFixed(0)} ms`,
      ...[...wrong].map(([what, often]) => `${often} × ${what}`),
    ].join("  "),
  );
  return tally;
}

await run("warming up", () => closedLoop(server.url, 16, 5));
let capacity = 0;
let best = 0;
for (const clients of [16, 32, 64, 128]) {
  const found = goodput(await run(`${clients} clients`, () => closedLoop(server.url, clients, 5)));
  if (found > capacity) [capacity, best] = [found, clients];
}

// In turns: a machine's speed changes from minute to minute, and would otherwise affect only one of the two.
const health = watchHealth(server.url);
const calm: Tally[] = [];
const flooded: Tally[] = [];
for (let round = 1; round <= rounds; round += 1) {
  calm.push(await run(`${best} clients`, () => closedLoop(server.url, best, 8)));
  flooded.push(await run(`${times} × the capacity`, () => openLoop(server.url, capacity * times, 12)));
}
const { asked: healthAsked, slowestMs, said } = await health.stop();
const after = await run(`${best} clients, afterwards`, () => closedLoop(server.url, best, 8));

const created = await createdIn(sandbox.url);
const made = all.flatMap((tally) => tally.made);
const refused = new Set(all.flatMap((tally) => tally.refused));
const peak = mean(calm);
const ratio = mean(flooded) / peak;
const checks: [what: string, holds: boolean][] = [
  [
    `goodput at ${times} × the capacity is ${percent(ratio)} of the peak (${each(flooded)} against ${each(calm)}), at least ${percent(least)}`,
    ratio >= least,
  ],
  [`afterwards it is ${percent(goodput(after) / peak)} of the peak again`, goodput(after) >= peak * 0.7],
  ["nothing but answers and refusals", all.every(({ wrong }) => wrong.size === 0)],
  [
    `${made.length} mutations were let in, all of them answered, and carried out once`,
    created.length === made.length && new Set(created).size === created.length,
  ],
  [
    `${refused.size} mutations were refused, and none of them carried out`,
    created.every((name) => !refused.has(name)),
  ],
  [
    `/health answered ${healthAsked} times meanwhile, the slowest after ${slowestMs.toFixed(0)} ms, and said ${said}`,
    healthAsked > 0 && slowestMs < 2_000 && said.includes("overloaded"),
  ],
];
for (const [what, holds] of checks) console.log(`${holds ? "yes" : "NO "}  ${what}`);
await server.stop();
process.exit(checks.every(([, holds]) => holds) ? 0 : 1);

/** Queries it five times a second. */
function watchHealth(origin: string) {
  const seen = { asked: 0, slowestMs: 0, said: "" };
  const words = new Set<string>();
  const asking = new Set<Promise<unknown>>();
  const timer = setInterval(() => {
    const begun = performance.now();
    const one = fetch(`${origin}/health`)
      .then((answer) => answer.json() as Promise<{ status: string }>)
      .then(({ status }) => {
        words.add(status);
        seen.asked += 1;
        seen.slowestMs = Math.max(seen.slowestMs, performance.now() - begun);
      })
      .catch(() => words.add("nothing"))
      .finally(() => asking.delete(one));
    asking.add(one);
  }, 200);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(asking);
      return { ...seen, said: [...words].join(" and ") };
    },
  };
}

/** The clients that the load made, in FreshBooks. */
async function createdIn(origin: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${tokens.owner}` };
  const read = async (path: string) => (await (await fetch(origin + path, { headers })).json()) as Listed;
  const me = (await (await fetch(`${origin}/auth/api/v1/users/me`, { headers })).json()) as Me;
  const account = me.response.business_memberships[0]?.business.account_id;
  const names: string[] = [];
  for (let page = 1; ; page += 1) {
    const { result } = (await read(`/accounting/account/${account}/users/clients?page=${page}&per_page=100`))
      .response;
    names.push(...result.clients.map(({ organization }) => organization));
    if (page >= result.pages) return names.filter((name) => name.startsWith("Load "));
  }
}

type Listed = { response: { result: { clients: { organization: string }[]; pages: number } } };
type Me = { response: { business_memberships: { business: { account_id: string } }[] } };
