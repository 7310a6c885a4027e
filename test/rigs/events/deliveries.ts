import { setTimeout as wait } from "node:timers/promises";
import { createSandbox, type Sandbox } from "../../../src/sandbox/server.ts";
import { type Cluster, drained, startCluster, sweepOnce, turnOn } from "./cluster.ts";
import { changesAfter, position } from "./feed.ts";
import { judged } from "./judged.ts";
import { type Listener, listen } from "./listen.ts";
import { booksOf, type NounKind } from "./nouns.ts";
import { createWriter, randomFrom, type Writer } from "./writer.ts";

export type Plan = {
  /** The store: a file, or a Postgres URL. */
  readonly place: string;
  readonly processes: number;
  /** Events, each of which is delivered 1 to 5 times, or never. */
  readonly events: number;
  readonly kills: number;
  /** Changes whose way to a listener is timed, before anything is disturbed. */
  readonly timed: number;
  readonly seed: number;
};

const counts: Readonly<Record<NounKind, number>> = { CLIENT: 600, ITEM: 600, TAX: 300 };
/** So many events are on their way at most. */
const burst = 400;

/** What came of webhooks under all that may happen to them. */
export async function runDeliveries(plan: Plan) {
  const sandbox = createSandbox({
    books: booksOf(counts),
    settings: { deliveriesAtOnce: 24, deliveryRetries: 10 },
  });
  const apiOrigin = await sandbox.listen();
  const cluster = await startCluster({ apiOrigin, place: plan.place, size: plan.processes });
  const listeners: Listener[] = [];
  try {
    await turnOn(cluster.ask);
    const writer = createWriter(counts, plan.seed);
    const times = await timeChanges(sandbox, cluster, writer, plan);

    const start = await position(cluster.ask);
    for (let at = 0; at < plan.processes; at += 1) listeners.push(listen(cluster.urlOf(at), start));
    sandbox.deliveries.forget();
    const seed = plan.seed;
    sandbox.deliveries.disturb({ seed, dropped: 0.2, repeated: 5, delayMs: 20, shuffled: 20, forged: 0.05 });
    const startedAt = performance.now();
    const kills = await disturbBooks(sandbox, cluster, writer, plan);
    await sandbox.deliveries.settled();
    await cluster.ready();
    const deliveredMs = performance.now() - startedAt;
    await drained(plan.place);
    const before = await position(cluster.ask);
    await sweepOnce({ apiOrigin, place: plan.place });
    const end = await position(cluster.ask);
    await Promise.all(listeners.map((listener) => listener.reaches(end.number)));
    const tally = sandbox.deliveries.tally();
    return {
      ...judged(writer, (await changesAfter(cluster.ask)).changes, end),
      ...{ tally, times, kills, deliveredMs, sweptMs: performance.now() - startedAt - deliveredMs },
      bySweep: end.number - before.number,
      outOfOrder: listeners.flatMap(({ outOfOrder }) => outOfOrder),
      connections: listeners.reduce((sum, listener) => sum + listener.connections(), 0),
      logged: cluster.logged,
    };
  } finally {
    for (const listener of listeners) listener.close();
    await cluster.close();
    await sandbox.close();
  }
}

/** Milliseconds from an edit in FreshBooks to the listener: the webhook, the read and all between. */
async function timeChanges(sandbox: Sandbox, cluster: Cluster, writer: Writer, { timed, processes }: Plan) {
  const arrived = new Map<string, () => void>();
  const start = await position(cluster.ask);
  const listener = listen(cluster.urlOf(processes - 1), start, "recordId", ({ recordId }) => {
    arrived.get(String(recordId))?.();
  });
  const times: number[] = [];
  const warmUp = Math.min(20, timed);
  for (let each = 0; each < timed + warmUp; each += 1) {
    const planned = writer.plan();
    if (!planned.record) continue;
    const arrival = new Promise<void>((resolve) => arrived.set(planned.record.id, resolve));
    const at = performance.now();
    writer.write(planned, sandbox.edit);
    await arrival;
    if (each >= warmUp) times.push(performance.now() - at);
    await wait(5);
  }
  listener.close();
  return times;
}

/** Edits while messages are lost, repeated, delayed, shuffled and forged, and while processes are killed. */
async function disturbBooks(sandbox: Sandbox, cluster: Cluster, writer: Writer, plan: Plan): Promise<number> {
  const random = randomFrom(plan.seed + 1);
  const every = Math.ceil(plan.events / (plan.kills + 1));
  let kills = 0;
  for (let made = 1; made <= plan.events; made += 1) {
    writer.next(sandbox.edit);
    if (made % burst === 0) await sandbox.deliveries.settled();
    if (made % every === 0 && kills < plan.kills) {
      await cluster.kill(Math.floor(random() * plan.processes));
      kills += 1;
    }
  }
  return kills;
}
