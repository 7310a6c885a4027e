import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../../src/sandbox/books/random.ts";
import { app } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { askBadly, askEverything } from "../secrets/ask.ts";
import { badValues, secretMark, variableNames } from "../secrets/environment.ts";
import { bodyMark, createHostile } from "../secrets/hostile.ts";
import { createSearch } from "../secrets/search.ts";
import { type Tenant, tenantBooks, tenants } from "../tenants/books.ts";
import { connect, connectingTo } from "./connecting.ts";
import { run, runServer } from "./processes.ts";

// Pushes marked secrets through every way in which things go wrong, and looks for them in all that comes out. Ends by
// itself, with 1 when one was found.
const seed = Number(process.argv[2] ?? 1);
const questions = 3_000;
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
// Tokens that are short of life are renewed all the time.
const sandbox = createSandbox({ books: tenantBooks(all), settings: { accessTokenSeconds: 3 } });
const hostile = await createHostile(await sandbox.listen(), random);
const keep = (what: string, said: string) => {
  search.keep(`what ${what} printed`, said);
  bodies.keep(`what ${what} printed`, said);
};

const server = await runServer({
  ...(await connectingTo(hostile.url)),
  ...{ TOKEN_STORE: join(folder, "connections.sqlite"), TOKEN_KEYS: `k1:${key.toString("base64")}` },
  ...{ LOG_LEVEL: "trace" },
});
const connections = new Map<Tenant, string>();
for (const tenant of all.filter((_, at) => at % 2 === 1))
  connections.set(tenant, await connect(server.url, tenant.mark));
const credentials = (tenant: Tenant): Record<string, string> => {
  const id = connections.get(tenant);
  return id ? { "x-connection": id } : { authorization: `Bearer ${tenant.token}` };
};
for (const spoilt of [0, 0.2, 0.6]) {
  hostile.spoilt = spoilt;
  await askEverything({ url: server.url, tenants: all, credentials, random, search, bodies }, questions / 3);
  for (const { mark } of all.slice(0, 4))
    await connect(server.url, mark).catch(({ message }: Error) =>
      search.keep("a sign-in that failed", message),
    );
}
hostile.spoilt = 0;
await askBadly(server.url, search, secretMark);
await server.stop();
keep("the server", server.said());

for (const file of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, file));
  search.keep(`the file ${file}`, bytes);
}

// Configurations that cannot be used, and those that fail once they are.
const names = variableNames([
  "src/config.ts",
  ...readdirSync("src/config").map((file) => join("src/config", file)),
]);
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
  const said = await run(
    ["--import", "./src/nodeVersion.mjs", "src/main.ts"],
    { PORT: "0", ...environment },
    /\/graphql/,
  ).then(
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

const strayed = hostile.strayed > 0 ? [`${hostile.strayed} requests went elsewhere`] : [];
const found = [...search.found(), ...bodies.found(), ...strayed];
for (const each of found) console.error(each);
console.log(
  `secrets: ${search.secrets} secrets, ${questions} questions and ${hostile.spoiltAnswers} spoilt answers (seed ${seed}), ` +
    `${broken.length} bad starts with ${names.length} variables, ${((Date.now() - started) / 1000).toFixed(0)} s: ` +
    `${(search.bytes / 1e6).toFixed(1)} MB of answers, output and files looked through; ${found.length} found`,
);
process.exit(found.length === 0 ? 0 : 1);
