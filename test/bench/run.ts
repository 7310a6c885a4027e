import { parseArgs } from "node:util";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { compareTwo } from "./compare.ts";
import { holdingsOf } from "./holdings.ts";
import { type Measured, measure } from "./measure.ts";
import { fill } from "./processes/ask.ts";
import { endAllAtExit, sandboxReady, serverReady, startScript } from "./processes/processes.ts";
import { startReplay } from "./processes/replay.ts";
import { queries, scale } from "./queries.ts";
import { measureReceipt } from "./receipt.ts";
import { print, save, toResults } from "./report.ts";
import { measureStartUp } from "./startUp.ts";

const longestRunMs = 15 * 60_000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Write the results to test/bench/results. */
    save: { type: "boolean", default: false },
    /** Run the queries whose name contains this. */
    only: { type: "string", default: "" },
    /** Compare two commits, or two folders with their packages installed: `--compare A B`. */
    compare: { type: "string" },
  },
});

if (options.save && options.only) throw new TypeError("Results are kept of the whole list, not of a part");

endAllAtExit();
if (options.compare !== undefined) {
  const [after] = positionals;
  if (!after) throw new TypeError("Name two commits: npm run bench -- --compare main HEAD");
  await compareTwo(options.compare, after, options.only);
  process.exit();
}
setTimeout(() => {
  console.error(`Not done after ${longestRunMs / 60_000} minutes`);
  process.exit(1);
}, longestRunMs).unref();

/** Where the time goes, and what is in flight when it runs out. */
const progress = (step: string) => console.error(`${Math.round(performance.now() / 1_000)} s: ${step}`);

progress("measuring the start");
const startUp = await measureStartUp();

const sandbox = await startScript("sandbox", { SANDBOX_SCALE: "1" }, sandboxReady);
const upstream = await startReplay(sandbox.url);
// The same books twice: one for queries, one to inspect.
const now = new Date();
await fill(sandbox.url, scale, now);
const books = holdingsOf(createSandbox({ scale, now }), now);

const measured: Measured[] = [];
for (const query of queries.filter(({ name }) => name.includes(options.only))) {
  progress(query.name);
  // Its own servers, so that no query affects others.
  const startServer = () =>
    startScript(
      "start",
      { FRESHBOOKS_API_URL: upstream.url, FRESHBOOKS_ACCESS_TOKEN: tokens.owner },
      serverReady,
    );
  measured.push(await measure(query, books, startServer, upstream));
}

progress("measuring a receipt");
const receipt = await measureReceipt(sandbox);

const results = toResults(scale, startUp, measured, receipt);
print(results);
if (options.save) console.log(`\nWritten to ${save(results)}`);
process.exit(results.missed.length > 0 ? 1 : 0);
