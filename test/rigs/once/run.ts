import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../../../src/sandbox/books/random.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { booksOf, tenantsOf } from "./books.ts";
import { call, type Row } from "./call.ts";
import { type Deed, deedsFor, isAnswered, note } from "./deeds.ts";
import { type Fleet, startFleet } from "./fleet.ts";
import { judge, type Verdict } from "./judge.ts";
import { createPace, type Pace } from "./pace.ts";
import { storm } from "./storm.ts";

export type Plan = {
  readonly name: string;
  /** The `STORE_URL` that the processes share. */
  readonly store: string;
  readonly creates: number;
  readonly kills: number;
  readonly processes: number;
  readonly callers: number;
  readonly share: number;
  readonly seed: number;
};

export type Figures = Verdict & {
  readonly name: string;
  readonly creates: number;
  readonly mutations: number;
  readonly calls: number;
  /** Calls whose process was killed before it answered. */
  readonly cutOff: number;
  readonly kills: number;
  readonly requests: number;
  readonly faultShare: number;
  readonly seconds: number;
  /** What the processes logged as their own defects. */
  readonly defects: readonly string[];
};

const tenantCount = 40;
/** Seeds of each kind in a tenant's books, for so many creates. */
const seedsFor = (creates: number) => Math.max(3, Math.ceil(creates / tenantCount / 60));
const deadlineMs = 3_000;
const progressMs = 60_000;
/** Repeats of a call after which a create that is unknown is left until the storm is over. */
const unknownsInStorm = 1;
/** Repeats after it. */
const unknownsAfter = 1;
const pausesMs = new Map([
  ["KEY_IN_FLIGHT", 1_500],
  ["OVERLOADED", 1_500],
  ["", 50],
]);
/** Repeats of a call that is cut off, in flight or not begun. */
const mostCalls = 120;
/** Every so many-th answered call is repeated. */
const repeatedEvery = 5;

/** Creates through processes that are killed, over a FreshBooks that fails; then compares the answers with its books. */
export async function run(plan: Plan): Promise<Figures> {
  const random = createRandom(plan.seed);
  const tenants = tenantsOf(tenantCount, seedsFor(plan.creates));
  const deeds = deedsFor(plan.creates, tenants, random.next);
  const sandbox = createSandbox({ books: booksOf(tenants) });
  const origin = await sandbox.listen();
  const fleet = await startFleet(
    plan.processes,
    {
      ...{ FRESHBOOKS_API_URL: origin, STORE_URL: plan.store, LOG_LEVEL: "error" },
      ...{
        TOKEN_KEYS: `k1:${randomBytes(32).toString("base64")}`,
        OPERATION_DEADLINE_MS: String(deadlineMs),
      },
      ...{ GRAPHIQL: "off" },
    },
    random.next,
  );
  const beganAt = performance.now();
  sandbox.faults.add(storm(plan.seed, plan.share));
  const calling: Calling = { fleet, pace: createPace(plan.callers), tally: { cutOff: 0 } };
  const done = { count: 0 };
  const killing = killAlong(fleet, plan, done, deeds.length, random.next);
  const progress = setInterval(() => {
    console.log(`  ${plan.name}: ${done.count} of ${deeds.length} calls have ended, ${fleet.kills} kills`);
  }, progressMs).unref();
  await inParallel(deeds, plan.callers, async (deed, at) => {
    while (fleet.kills < Math.floor((plan.kills * done.count) / deeds.length) - plan.processes)
      await wait(20);
    await repeat(deed, calling, unknownsInStorm);
    if (isAnswered(deed) && at % repeatedEvery === 0) await once(deed, calling);
    done.count += 1;
  });
  await killing;
  clearInterval(progress);
  const hit = sandbox.faults.list();
  const requests = hit[0]?.matched ?? 0;
  sandbox.faults.clear();
  const left = deeds.filter((deed, at) => !isAnswered(deed) || at % repeatedEvery === 1);
  await inParallel(left, plan.callers, (deed) => repeat(deed, calling, unknownsAfter));
  const seconds = (performance.now() - beganAt) / 1_000;
  await fleet.stop();
  const verdict = judge(deeds, sandbox);
  await sandbox.close();
  return {
    ...verdict,
    ...{
      name: plan.name,
      creates: deeds.reduce((sum, { marks }) => sum + marks.length, 0),
      requests,
      seconds,
    },
    mutations: new Set(deeds.map(({ kind }) => kind.mutation)).size,
    calls: deeds.reduce((sum, { calls }) => sum + calls, 0),
    faultShare: hit.reduce((sum, { fired }) => sum + fired, 0) / Math.max(1, requests),
    ...{ cutOff: calling.tally.cutOff, kills: fleet.kills },
    defects: [
      ...fleet.crashes,
      ...fleet
        .logged()
        .split("\n")
        .filter((line) => /"level":"(error|fatal)"/.test(line)),
    ],
  };
}

type Calling = { readonly fleet: Fleet; readonly pace: Pace; readonly tally: { cutOff: number } };

/** Calls once, at any process. */
async function once(deed: Deed, { fleet, pace, tally }: Calling): Promise<void> {
  await pace.enter();
  const rows = await call(await fleet.any(), deed.tenant.token, deed.kind, deed.input);
  const ended = (why: string) => rows.some((row) => row.is === "again" && row.why === why);
  pace.leave(ended("OVERLOADED"));
  if (ended("cut off")) tally.cutOff += 1;
  note(deed, rows);
}

/** Calls with the same key until there is an answer, or so many say that it is unknown. */
async function repeat(deed: Deed, calling: Calling, unknowns: number): Promise<void> {
  let left = unknowns;
  for (let calls = 0; calls < mostCalls; calls += 1) {
    await once(deed, calling);
    const open = deed.rows.filter(({ is }) => is !== "answered");
    if (open.some(({ is }) => is === "rejected") || open.length === 0) return;
    const isUnknown = open.every(({ is }) => is === "unknown");
    if (isUnknown) left -= 1;
    if (left < 0) return;
    await wait(pauseAfter(open));
  }
}

/** As a considerate caller pauses: until the lease of a killed process ends, or an overloaded one has time. */
function pauseAfter(open: readonly Row[]): number {
  const whys = open.map((row) => (row.is === "again" ? row.why : ""));
  return Math.max(...whys.map((why) => pausesMs.get(why) ?? 200));
}

/** Kills one process after another, as the work goes on. */
async function killAlong(
  fleet: Fleet,
  { kills }: Plan,
  done: { readonly count: number },
  all: number,
  random: () => number,
): Promise<void> {
  for (let kill = 1; kill <= kills; kill += 1) {
    while (done.count < ((kill - 0.5) * all) / kills) await wait(5);
    await wait(random() * 100);
    await fleet.kill();
  }
}

/** So many at once, begun in order. */
async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  run: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  const worker = async () => {
    for (const [at, item] of waiting) await run(item, at);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
