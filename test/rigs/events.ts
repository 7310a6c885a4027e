import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findPostgres, type Postgres, postgresMissing, startPostgres } from "../support/stores/postgres.ts";
import { runCopies } from "./events/copies.ts";
import { runDeliveries } from "./events/deliveries.ts";
import { runExport } from "./events/exporting.ts";

// Webhooks under all that may happen to them, an export that is killed, and copies of the books. `npm run rig:events`
const { values: options } = parseArgs({
  options: {
    /** Events in FreshBooks, each delivered 1 to 5 times, or never. */
    events: { type: "string", default: "100000" },
    /** Records of the export. */
    rows: { type: "string", default: "50000" },
    /** Edits while two copies follow. */
    edits: { type: "string", default: "1000" },
    /** `kill -9`, for deliveries and for the export. */
    kills: { type: "string", default: "20" },
    /** Changes whose way to a listener is timed. */
    timed: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    /** Only `deliveries`, `export` or `copies`. */
    only: { type: "string" },
    /** One process over a SQLite file, instead of three over Postgres. */
    sqlite: { type: "boolean", default: false },
  },
});
const number = (name: "events" | "rows" | "edits" | "kills" | "timed" | "seed") => Number(options[name]);
const latencyMs = 250;
const mostMs = 2_400_000;

const folder = mkdtempSync(join(tmpdir(), "rig-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
setTimeout(() => {
  console.error(`Not done after ${mostMs / 1_000} seconds`);
  process.exit(1);
}, mostMs).unref();

const postgres = options.sqlite ? undefined : await openPostgres();
const shared = { processes: postgres ? 3 : 1, kills: number("kills"), seed: number("seed") };
let failed = false;

async function openPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  if (bin) return startPostgres(bin);
  console.error(`${postgresMissing}; --sqlite runs with one process over a file`);
  process.exit(1);
}

const placeFor = (name: string) =>
  postgres?.database(name) ?? Promise.resolve(join(folder, `${name}.sqlite`));
const isWanted = (part: string) => !options.only || options.only === part;
const seconds = (ms: number) => `${(ms / 1_000).toFixed(0)} s`;
const percentile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0;

/** Prints what was found, and what of it must not be. */
function conclude(
  line: string,
  findings: readonly (readonly [what: string, found: readonly unknown[] | number])[],
) {
  console.log(line);
  for (const [what, found] of findings) {
    const count = typeof found === "number" ? found : found.length;
    if (count === 0) continue;
    failed = true;
    console.error(`BROKEN: ${count} ${what}`);
    if (typeof found !== "number")
      for (const each of found.slice(0, 5)) console.error(`  ${JSON.stringify(each)}`);
  }
}

if (isWanted("deliveries")) {
  const plan = {
    ...shared,
    place: await placeFor("deliveries"),
    events: number("events"),
    timed: number("timed"),
  };
  const found = await runDeliveries(plan);
  const { tally, times, wrong, missing, strangers, gaps, outOfOrder } = found;
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  conclude(
    `deliveries: ${plan.events} events, ${tally.sent} messages sent, ${tally.dropped} events lost, ${tally.forged} messages forged, ${found.kills} processes killed of ${plan.processes}, ` +
      `in ${seconds(found.deliveredMs)}; ${found.changes} changes of ${found.records} records, ${found.bySweep} of them by the sweep (${seconds(found.sweptMs)}); ` +
      `${tally.forgedAccepted} forged accepted, ${wrong.length} recorded twice or out of order, ${missing} missing, ${gaps} gaps in numbers, ${outOfOrder.length} in ${found.connections} connections of listeners; ` +
      `edit to listener p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${times.length}`,
    [
      ["forged messages were accepted", tally.forgedAccepted],
      ["changes do not follow from earlier ones", wrong],
      ["records differ from their changes", missing],
      ["changes of records that do not exist", strangers],
      ["gaps in the numbers", gaps],
      ["changes arrived out of order", outOfOrder],
      ["errors in the logs", found.logged],
      [`ms at p95, more than ${latencyMs}`, p95 > latencyMs ? Math.round(p95) : 0],
    ],
  );
}

if (isWanted("export")) {
  const found = await runExport({ ...shared, place: await placeFor("export"), rows: number("rows") });
  const { lines, twice, missing, differences, failures } = found;
  conclude(
    `export: ${found.rows} rows, ${found.kills} servers killed, ${found.requests} requests, in ${seconds(found.exportedMs)} (first reading ${seconds(found.readMs)}); ` +
      `${lines} lines, ${missing.length} missing, ${twice.length} twice; with ${found.changes} changes after it, ${differences.length} records differ from the books`,
    [
      ["rows are missing", missing],
      ["rows came twice", twice],
      ["records differ from the books", differences],
      ["lines with errors", failures],
      ["exports ended with another cursor", found.sameCursor ? 0 : 1],
      ["errors in the logs", found.logged],
    ],
  );
}

if (isWanted("copies")) {
  const found = await runCopies({ ...shared, place: await placeFor("copies"), edits: number("edits") });
  const { subscribing, polling, wrong, missing, strangers, gaps, outOfOrder } = found;
  conclude(
    `copies: ${found.edits} edits, ${found.own} of them through this graph, in ${seconds(found.editedMs)}; ${found.changes} changes, ${found.self} of them SELF, ${found.bySweep} by the sweep; ` +
      `${wrong.length} with another origin, twice or out of order, ${missing} missing, ${subscribing.length + polling.length} records differ in the two copies`,
    [
      ["changes do not follow from earlier ones, or have another origin", wrong],
      ["records differ from their changes", missing],
      ["changes of records that do not exist", strangers],
      ["gaps in the numbers", gaps],
      ["changes arrived out of order", outOfOrder],
      ["records differ in the copy by subscription", subscribing],
      ["records differ in the copy by polling", polling],
      ["errors in the logs", found.logged],
    ],
  );
}

await postgres?.stop();
console.log(`${failed ? "FAILED" : "As promised"}, in ${seconds(performance.now())}`);
process.exit(failed ? 1 : 0);
