import { setTimeout as wait } from "node:timers/promises";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { drained, startCluster, sweepOnce, turnOn } from "./cluster.ts";
import { type Changed, createCopy, recordSelection } from "./copy.ts";
import { changesAfter } from "./feed.ts";
import { booksOf, businessId, type NounKind } from "./nouns.ts";
import { createWriter } from "./writer.ts";

export type Plan = {
  readonly place: string;
  readonly processes: number;
  readonly rows: number;
  readonly kills: number;
  readonly seed: number;
};

type Line = {
  readonly recordKind: string;
  readonly recordId: string;
  readonly position: string;
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly errors?: unknown;
  readonly error?: unknown;
  readonly complete?: true;
  readonly cursor?: string;
};

/** An export whose server is killed again and again, while others edit the books; then the changes after it. */
export async function runExport(plan: Plan) {
  const taxes = Math.floor(plan.rows / 50);
  const clients = Math.floor(plan.rows / 2);
  const counts: Record<NounKind, number> = { CLIENT: clients, TAX: taxes, ITEM: plan.rows - clients - taxes };
  const sandbox = createSandbox({
    books: booksOf(counts),
    settings: { deliveriesAtOnce: 24, deliveryRetries: 10, ratePerMinute: 1_000_000 },
  });
  const apiOrigin = await sandbox.listen();
  const cluster = await startCluster({ apiOrigin, place: plan.place, size: plan.processes });
  try {
    const begunAt = performance.now();
    await turnOn(cluster.ask);
    const readMs = performance.now() - begunAt;
    const writer = createWriter(counts, plan.seed);
    const { business } = await cluster.ask(
      "query ($id: ID!) { business(id: $id) { export { url cursor } } }",
      {
        id: businessId,
      },
    );
    const link = new URL(String(business?.export?.url));

    const copy = createCopy();
    const seen = new Set<string>();
    const twice: string[] = [];
    const failures: string[] = [];
    const every = Math.ceil(plan.rows / (plan.kills + 1));
    const startedAt = performance.now();
    let lines = 0;
    let requests = 0;
    let kills = 0;
    let position: string | undefined;
    let end: string | undefined;

    /** Whole lines, until the end or an interruption. */
    async function download(at: number): Promise<void> {
      const url = new URL(`${link.pathname}${link.search}`, cluster.urlOf(at));
      if (position) url.searchParams.set("after", position);
      const response = await fetch(url);
      requests += 1;
      if (response.status !== 200) throw new RangeError(`${response.status} ${await response.text()}`);
      let text = "";
      for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const parts = (text + part).split("\n");
        text = parts.pop() ?? "";
        for (const each of parts) take(JSON.parse(each) as Line);
        if (lines >= (kills + 1) * every && kills < plan.kills) {
          kills += 1;
          await cluster.kill(at);
        }
      }
    }

    function take(line: Line): void {
      if (line.complete) end = line.cursor;
      else if (line.error || line.errors) failures.push(JSON.stringify(line.error ?? line.errors));
      else {
        lines += 1;
        if (seen.has(line.recordId)) twice.push(line.recordId);
        seen.add(line.recordId);
        if (line.record) copy.put(line.recordKind, line.recordId, line.record);
        position = line.position;
        if (lines % 100 === 0) writer.next(sandbox.edit);
      }
    }

    for (let at = 0; end === undefined; at = (at + 1) % plan.processes) {
      if (plan.processes === 1) await cluster.ready();
      await download(at).catch((error: unknown) => {
        if (error instanceof RangeError || error instanceof SyntaxError) throw error;
        return wait(50);
      });
    }
    const exportedMs = performance.now() - startedAt;

    await sandbox.deliveries.settled();
    await cluster.ready();
    await drained(plan.place);
    await sweepOnce({ apiOrigin, place: plan.place });
    const { changes } = await changesAfter(cluster.ask, end, recordSelection);
    for (const change of changes) copy.apply(change as unknown as Changed);
    const firsts = [...writer.records.values()].filter(({ isFirst, steps }) => isFirst && steps.length === 1);
    return {
      ...{ lines, requests, kills, twice, failures, readMs, exportedMs, changes: changes.length },
      rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
      missing: firsts.filter(({ id }) => !seen.has(id)).map(({ id }) => id),
      differences: copy.differences(writer),
      sameCursor: end === String(business?.export?.cursor),
      logged: cluster.logged,
    };
  } finally {
    await cluster.close();
    await sandbox.close();
  }
}
