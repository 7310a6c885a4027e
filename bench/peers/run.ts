import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { tokens } from "../../src/sandbox/identities.ts";
import { fill } from "../../test/bench/processes/ask.ts";
import { endAllAtExit, sandboxReady, startScript } from "../../test/bench/processes/processes.ts";
import { startReplay } from "../../test/bench/processes/replay.ts";
import { measureCallers } from "./callers.ts";
import { readInputs } from "./inputs.ts";
import { measureRows } from "./measure.ts";
import { print, publish, toResults } from "./report.ts";
import { rows } from "./rows.ts";
import { peerNames, startPeer } from "./start.ts";

// `npm run bench:peers`: this server beside what could be used instead of it.

const longestRunMs = 8 * 60_000;
const rowsMs = 3 * 60_000;
const callersMs = 6 * 60_000;
/** Of the example books: 312 clients and 3,158 invoices. */
const scale = 8;

const { values: options } = parseArgs({
  options: {
    /** Measure the rows whose name contains this, and publish nothing. */
    only: { type: "string", default: "" },
    /** Measure the rows or the callers alone, and publish nothing. */
    part: { type: "string", default: "" },
  },
});

if (!existsSync(new URL("node_modules", import.meta.url))) {
  console.error("The peers are not installed: run npm ci --prefix bench/peers first.");
  process.exit(1);
}

/** Where the time goes, and what is under way when it runs out. */
const progress = (step: string) => console.error(`${Math.round(performance.now() / 1_000)} s: ${step}`);

endAllAtExit();
setTimeout(() => {
  console.error(`Not done after ${longestRunMs / 60_000} minutes`);
  process.exit(1);
}, longestRunMs).unref();

const sandbox = await startScript("sandbox", { SANDBOX_SCALE: "1" }, sandboxReady);
await fill(sandbox.url, scale, new Date());
const upstream = await startReplay(sandbox.url, tokens.owner);
const some = options.part === "callers" ? [] : rows.filter(({ name }) => name.includes(options.only));

progress("starting the peers");
const peers = await Promise.all(peerNames.map((name) => startPeer(name, upstream.url)));
const [server] = peers;
if (!server) throw new TypeError("No peers");
const { inputs, invoices } = await readInputs(server, upstream.url, tokens.owner, some);
progress("measuring the rows");
const measured = await measureRows(some, peers, upstream, inputs, rowsMs);
await Promise.all(peers.map(({ program }) => program.stop()));

const isWhole = options.only === "" && options.part === "";
if (isWhole) print(toResults(scale, measured, []));
progress("measuring many callers");
const callers =
  isWhole || options.part === "callers" ? await measureCallers(sandbox.url, invoices, callersMs) : [];
const results = toResults(scale, measured, callers);
print(results);
if (isWhole) console.log(`\nWritten: ${publish(results).join(", ")}`);
process.exit(0);
