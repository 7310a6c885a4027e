import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPostgres, postgresMissing, startPostgres } from "../support/stores/postgres.ts";
import { isKept } from "./once/judge.ts";
import { type Figures, run } from "./once/run.ts";

// Creates with keys through three processes that share a store, while FreshBooks fails and processes are killed.
// `npm run rig:once`
const { values: options } = parseArgs({
  options: {
    creates: { type: "string", default: "10000" },
    kills: { type: "string", default: "200" },
    /** Both by default. */
    store: { type: "string" },
    faults: { type: "string", default: "0.3" },
    callers: { type: "string", default: "48" },
    seed: { type: "string", default: "1" },
  },
});
const longestRunMs = 3_600_000;
setTimeout(() => {
  console.error(`Not done after ${longestRunMs / 1_000} seconds`);
  process.exit(1);
}, longestRunMs).unref();
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

const folder = mkdtempSync(join(tmpdir(), "rig-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const wanted = (store: string) => !options.store || options.store === store;
const bin = findPostgres();
const postgres = wanted("postgres") && bin ? await startPostgres(bin) : undefined;
if (wanted("postgres") && !postgres) console.log(`Without Postgres. ${postgresMissing}`);

const stores = [
  ...(wanted("sqlite") ? [{ name: "sqlite", store: `file:${join(folder, "keys.sqlite")}` }] : []),
  ...(postgres ? [{ name: "postgres", store: await postgres.database("rig_once") }] : []),
];
let failed = stores.length === 0 || (wanted("postgres") && !postgres);
for (const { name, store } of stores) {
  const figures = await run({
    ...{ name, store, processes: 3, creates: Number(options.creates), kills: Number(options.kills) },
    ...{ callers: Number(options.callers), share: Number(options.faults), seed: Number(options.seed) },
  });
  print(figures);
  failed ||= !isKept(figures) || figures.defects.length > 0;
}
await postgres?.stop();
console.log(failed ? "FAILED" : "As promised");
process.exit(failed ? 1 : 0);

function print(figures: Figures): void {
  const { name, creates, mutations, calls, cutOff, kills, requests, faultShare, seconds } = figures;
  const unknown = [...figures.unknown.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}: ${creates} creates by ${mutations} mutations in ${seconds.toFixed(0)} s, ${calls} calls, ${cutOff} of them cut off by ${kills} kills; ` +
      `${requests} requests, ${(faultShare * 100).toFixed(1)} % of them with a fault`,
  );
  console.log(
    `  duplicates ${figures.duplicates}, lost ${figures.lost}, answered with another's record ${figures.anothers}, never answered ${figures.neverAnswered}, rejected ${figures.rejected}`,
  );
  console.log(`  ${figures.answered} answered, ${unknown} stayed OUTCOME_UNKNOWN:`);
  for (const [why, count] of figures.unknown) console.log(`    ${count}: ${why}`);
  for (const line of figures.findings.slice(0, 40)) console.log(`  ! ${line}`);
  for (const line of figures.defects.slice(0, 10)) console.log(`  ! ${line}`);
}
