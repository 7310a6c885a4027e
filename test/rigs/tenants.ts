import { type Tenant, tenants } from "../tenants/books.ts";
import { drive } from "../tenants/drive.ts";
import { connect, connectingTo } from "./servers/connecting.ts";
import { run, runServer } from "./servers/processes.ts";

// 200 businesses query one server concurrently, every other one over a signed-in connection; exits by itself,
// with 1 when something crossed.
const count = 200;
const operations = 20_000;
const mostMs = 280_000;
const seed = Number(process.argv[2] ?? 1);

const sandbox = await run(["test/rigs/tenants/sandbox.ts", String(count)], {}, /(http:\/\/\S+)\n/);
const server = await runServer(await connectingTo(sandbox.url));
const all = tenants(count);
const connections = new Map<Tenant, string>();
for (const tenant of all.filter((_, at) => at % 2 === 1))
  connections.set(tenant, await connect(server.url, tenant.mark));
const credentials = (tenant: Tenant): Record<string, string> => {
  const id = connections.get(tenant);
  return id ? { "x-connection": id } : { authorization: `Bearer ${tenant.token}` };
};

const started = Date.now();
const driven = await drive({
  ...{ url: server.url, tenants: all, operations, atOnce: 24, seed },
  ...{ until: started + mostMs, credentials },
});
const seconds = (Date.now() - started) / 1000;
await server.stop();
await sandbox.stop();

for (const finding of driven.findings) console.error(finding);
const { answers, withOwn, amounts, twins, aborted } = driven;
console.log(
  `tenants: ${count} tenants, ${connections.size} of them connected, ${driven.operations} operations (seed ${seed}, ${seconds.toFixed(0)} s): ` +
    `${answers} answers read, ${withOwn} of them with the asker's own marker, ${amounts} amounts, ` +
    `${twins} pairs of somebody else's and nobody's, ${aborted} aborted; ${driven.findings.length} findings`,
);
const whole = driven.operations === operations && withOwn > operations / 3;
if (!whole) console.error("The run was cut short, or found too little to be worth anything.");
process.exit(driven.findings.length === 0 && whole ? 0 : 1);
