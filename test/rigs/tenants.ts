import { tenants } from "../tenants/books.ts";
import { drive } from "../tenants/drive.ts";
import { run, runServer } from "./processes.ts";

// 200 businesses ask one server at the same time; ends by itself, with 1 when something crossed.
const count = 200;
const operations = 20_000;
const mostMs = 170_000;
const seed = Number(process.argv[2] ?? 1);

const sandbox = await run(["test/rigs/tenantSandbox.ts", String(count)], {}, /(http:\/\/\S+)\n/);
const server = await runServer({ FRESHBOOKS_API_URL: sandbox.url });
const started = Date.now();
const driven = await drive({
  ...{ url: server.url, tenants: tenants(count), operations, atOnce: 48, seed },
  until: started + mostMs,
  credentials: ({ token }) => ({ authorization: `Bearer ${token}` }),
});
const seconds = (Date.now() - started) / 1000;
await server.stop();
await sandbox.stop();

for (const finding of driven.findings) console.error(finding);
const { answers, withOwn, amounts, twins, aborted } = driven;
console.log(
  `tenants: ${count} tenants, ${driven.operations} operations (seed ${seed}, ${seconds.toFixed(0)} s): ` +
    `${answers} answers read, ${withOwn} of them with the asker's own marker, ${amounts} amounts, ` +
    `${twins} pairs of somebody else's and nobody's, ${aborted} aborted; ${driven.findings.length} findings`,
);
const whole = driven.operations === operations && withOwn > operations / 3;
if (!whole) console.error("The run was cut short, or found too little to be worth anything.");
process.exit(driven.findings.length === 0 && whole ? 0 : 1);
