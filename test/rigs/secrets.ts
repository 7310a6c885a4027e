import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createRandom } from "../../src/sandbox/books/random.ts";
import { app } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { askBadly, askEverything } from "../secrets/ask.ts";
import { badValues, secretMark, variableNames } from "../secrets/environment.ts";
import { bodyMark, createHostile } from "../secrets/hostile.ts";
import { createSearch } from "../secrets/search.ts";
import { type Tenant, tenantBooks, tenants } from "../tenants/books.ts";
import { connect, connectingTo } from "./servers/connecting.ts";
import { run, runServer } from "./servers/processes.ts";

// Pushes marked secrets through every failure path, and searches all output for them. Exits by
// itself, with 1 when one was found.
const seed = Number(process.argv[2] ?? 1);
const questions = 3_000;
const mostMs = 25_000;
let asked = 0;
const started = Date.now();
const random = createRandom(seed);
const search = createSearch();
const bodies = createSearch();
bodies.add("what FreshBooks said", bodyMark);
search.add("a marked secret", secretMark);
search.add("the app's secret", app.clientSecret);
for (const kind of ["access", "refresh", "code"]) search.add(`a token (${kind})`, `sandbox-${kind}-`);

const folder = mkdtempSync(join(tmpdir(), "rig-secrets-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const key = randomBytes(32);
search.add("an encryption key", key);

const all = tenants(24);
for (const { token } of all) search.add("a token (passed through)", token);
// Tokens about to expire are always refreshed.
const sandbox = createSandbox({ books: tenantBooks(all), settings: { accessTokenSeconds: 3 } });
const hostile = await createHostile(await sandbox.listen(), random);
const keep = (what: string, said: string) => {
  search.keep(`what ${what} said`, said);
  bodies.keep(`what ${what} said`, said);
};

// Everything that reports on the server, at maximum verbosity.
const metricsToken = `${secretMark}-metrics`;
const collector = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const trace = request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
  search.keep("a trace", trace);
  bodies.keep("a trace", trace);
  traces += 1;
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
});
await once(collector.listen(0, "127.0.0.1"), "listening");
let traces = 0;

const server = await runServer({
  ...(await connectingTo(hostile.url)),
  ...{ TOKEN_STORE: join(folder, "connections.sqlite"), TOKEN_KEYS: `k1:${key.toString("base64")}` },
  ...{ LOG_LEVEL: "trace", METRICS: "on", METRICS_TOKEN: metricsToken },
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
});
const connections = new Map<Tenant, string>();
for (const tenant of all.filter((_, at) => at % 2 === 1))
  connections.set(tenant, await connect(server.url, tenant.mark));
const credentials = (tenant: Tenant): Record<string, string> => {
  const id = connections.get(tenant);
  const who = id ? { "x-connection": id } : { authorization: `Bearer ${tenant.token}` };
  return { ...who, "freshbooks-usage": "include" };
};
for (const spoilt of [0, 0.2, 0.6]) {
  hostile.spoilt = spoilt;
  const until = Date.now() + mostMs;
  const { url } = server;
  asked += await askEverything(
    { url, tenants: all, credentials, random, search, bodies, until },
    questions / 3,
  );
  for (const { mark } of all.slice(0, 4))
    await connect(server.url, mark).catch(({ message }: Error) =>
      search.keep("a sign-in that failed", message),
    );
}
hostile.spoilt = 0;
const metrics = await fetch(`${server.url}/metrics`, {
  headers: { authorization: `Bearer ${metricsToken}` },
});
keep("the metrics", await metrics.text());
await askBadly(server.url, search, secretMark);
await server.stop();
keep("the server", server.said());

for (const file of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, file));
  search.keep(`the file ${file}`, bytes);
}

// Configurations that are invalid, and those that fail in use.
const names = variableNames(readdirSync("src/config").map((file) => join("src/config", file)));
const broken: Record<string, string>[] = [
  ...badValues.map((value) => Object.fromEntries(names.map((name) => [name, value]))),
  { FRESHBOOKS_ACCESS_TOKEN: secretMark, PORT: new URL(hostile.url).port, FRESHBOOKS_API_URL: hostile.url },
  {
    ...(await connectingTo(hostile.url)),
    ...{
      TOKEN_STORE: `postgres://someone:${secretMark}@127.0.0.1:1/nowhere`,
      TOKEN_KEYS: `k1:${key.toString("base64")}`,
    },
  },
  {
    ...(await connectingTo(hostile.url)),
    ...{
      TOKEN_STORE: join(folder, "connections.sqlite"),
      TOKEN_KEYS: `k2:${randomBytes(32).toString("base64")}`,
    },
  },
  {
    ...(await connectingTo(hostile.url)),
    FRESHBOOKS_CLIENT_SECRET: secretMark,
    TOKEN_STORE: join(folder, secretMark, "x"),
  },
];
for (const environment of broken) {
  const said = await run(["src/bin.mjs"], { PORT: "0", ...environment }, /\/graphql/).then(
    async (running) => {
      await running.stop();
      return running.said();
    },
    ({ message }: Error) => message,
  );
  search.keep("what a start that failed printed", said);
}
for (const { uploads } of sandbox.state.accounts.values())
  for (const jwt of uploads.keys()) search.add("FreshBooks' key to a file", jwt);
await sandbox.close();
await hostile.close();
collector.close();
if (metrics.status !== 200 || traces === 0)
  throw new Error(`No metrics (${metrics.status}) or no traces (${traces})`);

const strayed = hostile.strayed > 0 ? [`${hostile.strayed} requests went elsewhere`] : [];
const found = [...search.found(), ...bodies.found(), ...strayed];
for (const each of found) console.error(each);
console.log(
  `secrets: ${search.secrets} secrets, ${asked} questions and ${hostile.spoiltAnswers} spoilt answers (seed ${seed}), ` +
    `${traces} traces, ${broken.length} bad starts with ${names.length} variables, ${((Date.now() - started) / 1000).toFixed(0)} s: ` +
    `${(search.bytes / 1e6).toFixed(1)} MB of answers, output and files looked through; ${found.length} found`,
);
process.exit(found.length === 0 ? 0 : 1);
