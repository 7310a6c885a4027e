import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { app as sandboxApp } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { audience, issuer, openIssuer } from "../support/issuer.ts";
import { ended, inherited, run } from "../support/program.ts";
import { newDatabase } from "../support/stores/databases.ts";
import { findPostgres, postgresMissing } from "../support/stores/postgres.ts";
import { loadedBy, tellingLoaded } from "./loaded.ts";
import { carryOut, type Image } from "./packing/dockerfile.ts";
import { install, installTarball, link, pack } from "./packing/install.ts";

const folder = mkdtempSync(join(tmpdir(), "package-"));
const here = join(folder, "empty");
let image: Image;
let home: string;
let program: string;
let checkout: string;
/** The programs of npm's are scripts that look for Node on the PATH. */
const path = [dirname(process.execPath), process.env.PATH].join(delimiter);

// The build is that of the Dockerfile: once for the image and for the tarball.
beforeAll(() => {
  const { build, last } = carryOut("Dockerfile", { folder, install });
  image = last;
  checkout = build.folder;
  ({ home, program } = installTarball(pack(build.folder), here));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a program loads until it ends, below its folder. */
async function loadedIn(cwd: string, ...program: string[]): Promise<string[]> {
  const child = spawnSync(process.execPath, ["--import", tellingLoaded, ...program], {
    cwd,
    env: inherited(),
  });
  const files = loadedBy(child.stderr.toString()).filter((url) => url.startsWith(pathToFileURL(cwd).href));
  return files.map((url) => url.slice(pathToFileURL(cwd).href.length + 1));
}

/** Of the bundle. */
const entry = expect.stringMatching(/^dist\/program\/cli-[\w-]+\.js/);

const business = '{"query":"{ business { name } }"}';
const ask = async (url: string, headers: Record<string, string> = {}) =>
  (
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: business,
    })
  ).json();

const larkspur = { data: { business: { name: "Larkspur & Finch Studio" } } };

/** GraphiQL's page and the script that it loads. */
async function graphiql(url: string) {
  const page = await fetch(url.replace("/graphql", "/graphiql/"));
  const [, script = ""] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? [];
  return { page: page.status, script: (await fetch(new URL(script, page.url))).status };
}

/** The documents that `/docs` lists, each of which must be a page. */
async function docs(url: string) {
  const list = await (await fetch(url.replace("/graphql", "/docs"))).text();
  const names = [...list.matchAll(/href="\/docs\/([\w-]+)"/g)].map(([, name]) => String(name));
  for (const name of names)
    expect((await fetch(url.replace("/graphql", `/docs/${name}`))).status, name).toBe(200);
  return names;
}

const documents = readdirSync("docs").filter((file) => file.endsWith(".md"));
const allDocs = ["readme", "changelog", ...documents.map((file) => file.replace(".md", ""))];

describe("the package, with production dependencies in an empty folder", { timeout: 60_000 }, () => {
  test("holds built JavaScript, types, SDL and GraphiQL, and neither sources nor tests", () => {
    const files = readdirSync(home, { recursive: true, encoding: "utf8" });
    expect(readdirSync(home).toSorted()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "lib", "package.json", "schema"].toSorted(),
    );
    expect(files.filter((file) => /(?<!\.d)\.tsx?$|\btest\b/.test(file))).toEqual([]);
    for (const file of ["lib/index.js", "lib/index.d.ts", "lib/sandbox/server.js", "schema/invoice.graphql"])
      expect(files).toContain(file);
    // npm warns about these, which it would not run: `npm ci` in a checkout builds by `postprepare`.
    const { scripts } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { scripts: object };
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      expect(scripts).not.toHaveProperty(script);
    expect(scripts).toHaveProperty("postprepare");
  });

  test("loads as a few files", async () => {
    const files = await loadedIn(home, "lib/bin.mjs", "schema");
    expect(files).toContainEqual(entry);
    expect(files.filter((file) => !file.startsWith("dist/program/")).toSorted()).toEqual([
      "lib/bin.mjs",
      "lib/bundle.mjs",
      "lib/earlySignals.mjs",
      "lib/nodeVersion.mjs",
      "lib/production.mjs",
    ]);
    expect(files.length).toBeLessThan(60);
  });

  test("a checkout loads its source once that or the SDL is newer than the bundle", async () => {
    for (const name of ["src/values/page.ts", "schema/tax.graphql"]) {
      const bundled = await loadedIn(checkout, "src/bin.mjs", "--version");
      expect(bundled).toContainEqual(entry);
      expect(bundled.filter((file) => file.startsWith("dist/") && !file.endsWith("?compiled"))).toEqual([]);
      const edited = join(checkout, name);
      const [text, { atimeMs, mtimeMs }] = [readFileSync(edited, "utf8"), statSync(edited)];
      writeFileSync(edited, `${text}\n`);
      const files = await loadedIn(checkout, "src/bin.mjs", "--version");
      expect(files).toContain("src/cli.ts");
      expect(files.filter((file) => file.startsWith("dist/"))).toEqual([]);
      writeFileSync(edited, text);
      utimesSync(edited, atimeMs / 1_000, mtimeMs / 1_000);
    }
  });

  test("a server runs on while a new version is built in its place", async () => {
    const bundle = join(checkout, "dist/program");
    const { child, url } = await run({}, { cwd: checkout });
    writeFileSync(join(bundle, "older-00000000.js"), "");
    const edited = join(checkout, "src/terminal/usage.ts");
    writeFileSync(edited, readFileSync(edited, "utf8").replace("show the version", "print the version"));
    const files = readdirSync(bundle);
    const vite = ["node_modules/vite/bin/vite.js", "build", "--config", "vite.program.config.mjs"];
    // Without vitest's NODE_ENV, which would cause a development build.
    execFileSync(process.execPath, vite, { cwd: checkout, env: { ...process.env, NODE_ENV: undefined } });

    const [old, now] = [new Set(files), new Set(readdirSync(bundle))];
    expect(files.filter((file) => !now.has(file))).toEqual(["older-00000000.js"]);
    expect([...now].filter((file) => !old.has(file))).toContainEqual(expect.stringMatching(/^cli-/));
    expect(await loadedIn(checkout, "src/bin.mjs", "--version")).toContainEqual(entry);
    // The store of keys is loaded by the first of them.
    const query = `mutation { clientCreate(input: { organization: "Birch", idempotencyKey: "key-1" }) { client { organization } } }`;
    const headers = { "content-type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query }) });
    expect(await response.json()).toEqual({ data: { clientCreate: { client: { organization: "Birch" } } } });
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  });

  test("starts by its name on the sandbox, answers, serves GraphiQL and its documents, and ends with 0", async () => {
    const { child, url } = await run({ PATH: path }, { command: program, args: [], cwd: here });
    expect(await ask(url)).toEqual(larkspur);
    expect(await graphiql(url)).toEqual({ page: 200, script: 200 });
    expect(await docs(url)).toEqual(allDocs);
    const sdl = await (await fetch(url.replace("/graphql", "/schema.graphql"))).text();
    expect(readFileSync(join(home, "dist/schema.graphql"), "utf8")).toBe(sdl);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  });

  test("tells its version and its help, and refuses what it does not know", () => {
    const say = (...args: string[]) => {
      const { stdout, status } = spawnSync(program, args, {
        ...{ encoding: "utf8", cwd: here, env: { ...inherited(), PATH: path } },
      });
      return { stdout, status };
    };
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(say("--version")).toEqual({ stdout: `${version}\n`, status: 0 });
    for (const command of ["start", "connect", "sandbox"])
      expect(say(command, "--help")).toEqual({
        stdout: expect.stringContaining(`Usage: freshbooks-subgraph ${command} `),
        status: 0,
      });
    expect(say("nothing")).toEqual({ stdout: "", status: 2 });
  });

  test("is embedded by plain JavaScript, as docs/embedding.md shows it", async () => {
    // One after the other in one process, which loads the package once.
    const names = snippets("js").map((script, at) => {
      const name = `embed${at}.mjs`;
      writeFileSync(join(here, name), `${script}\n${closing}`);
      return name;
    });
    const all = [...names.map((name) => `await import("./${name}");`), "process.exit();"];
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", all.join("\n")], {
      ...{ cwd: here, env: inherited(), encoding: "utf8" },
    });
    const answers = printed.split("\n").filter((line) => line.startsWith('{"data"'));
    expect(answers.map((line) => JSON.parse(line))).toEqual(names.map(() => larkspur));
  });

  test("is typed for TypeScript, as docs/embedding.md shows it, without the types of the program", () => {
    link("node_modules/@types/node", join(here, "node_modules/@types/node"));
    for (const [at, script] of snippets("ts").entries()) writeFileSync(join(here, `typed${at}.mts`), script);
    const compilerOptions = {
      module: "nodenext",
      target: "es2024",
      strict: true,
      noEmit: true,
      types: ["node"],
    };
    writeFileSync(join(here, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.mts"] }));
    const { stdout } = spawnSync("node_modules/.bin/tsc", ["-p", here, "--listFiles"], { encoding: "utf8" });
    expect(stdout).not.toContain("error TS");
    const types = [...stdout.matchAll(/freshbooks-subgraph\/(lib\/.*)$/gm)].map(([, file]) => file);
    expect(types.toSorted()).toEqual(
      ["config/problems", "index", "subgraph/create", "subgraph/types"].map((file) => `lib/${file}.d.ts`),
    );
  });
});

/** The examples of docs/embedding.md in a language. */
const snippets = (language: string): string[] =>
  [...readFileSync("docs/embedding.md", "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, each]) => each === language)
    .map(([, , text = ""]) => text);

/** Every example ends with a `subgraph` and the `url` where it is reached. */
const closing = `
const answer = await fetch(url + "/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: '${business}' });
console.log((await answer.text()).trim());
await subgraph.close();
`;

describe("the image of the Dockerfile", { timeout: 60_000 }, () => {
  const start = (env: Record<string, string> = {}) => {
    const [command = "", ...args] = image.command;
    return run(
      { ...image.env, PATH: path, ...env },
      { command: command === "node" ? process.execPath : command, args, cwd: image.folder },
    );
  };
  const health = (port: string) => {
    const [, ...args] = image.health;
    return spawnSync(process.execPath, args, { env: { ...image.env, PORT: port } }).status;
  };

  test("serves the sandbox, GraphiQL and the documents without configuration, and knows whether it is healthy", async () => {
    const { child, url } = await start({ PORT: "0" });
    const { port } = new URL(url);
    expect(await ask(url.replace("0.0.0.0", "127.0.0.1"))).toEqual(larkspur);
    expect(await graphiql(url.replace("0.0.0.0", "127.0.0.1"))).toEqual({ page: 200, script: 200 });
    expect(await docs(url.replace("0.0.0.0", "127.0.0.1"))).toEqual(allDocs);
    expect(health(port)).toBe(0);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    expect(health(port)).toBe(1);
  });

  const bin = findPostgres();
  if (!bin) console.warn(`Skipping compose.yaml. ${postgresMissing}`);

  test.skipIf(!bin)("starts with the environment of compose.yaml over its Postgres", async () => {
    if (!bin) return;
    const compose = parse(readFileSync("compose.yaml", "utf8"));
    const { graph, postgres } = compose.services;
    const sandbox = createSandbox();
    onTestFinished(() => sandbox.close());
    const store = await newDatabase();
    const [, check = ""] = postgres.healthcheck.test;
    const PGHOST = new URL(store).searchParams.get("host") ?? "";
    const checking = { PATH: [bin, path].join(delimiter), PGHOST, PGUSER: "postgres" };
    expect(spawnSync("sh", ["-c", check], { env: checking }).status).toBe(0);

    const { config } = await openIssuer();
    const filledIn: Record<string, string> = {
      FRESHBOOKS_CLIENT_ID: sandboxApp.clientId,
      FRESHBOOKS_CLIENT_SECRET: sandboxApp.clientSecret,
      PUBLIC_URL: "http://localhost:4000",
      TOKEN_KEYS: `k1:${randomBytes(32).toString("base64")}`,
      ...{ JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: config.jwksUrl },
      POSTGRES_PASSWORD: "secret",
    };
    const names = [...readFileSync(".env.example", "utf8").matchAll(/^(\w+)=$/gm)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(filledIn));
    const { STORE_URL } = graph.environment;
    const url = new URL(STORE_URL.replace(/\$\{POSTGRES_PASSWORD:\?\}/, filledIn.POSTGRES_PASSWORD));
    expect([url.hostname, url.username, url.pathname]).toEqual([
      ...["postgres", postgres.environment.POSTGRES_USER],
      `/${postgres.environment.POSTGRES_DB}`,
    ]);
    const env = { ...filledIn, FRESHBOOKS_API_URL: await sandbox.listen(), STORE_URL: store, PORT: "0" };
    const { child, started } = await start(env);
    expect(started).toMatchObject({ connections: "Postgres", callers: "issuer" });
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  });
});

test("a checkout without development dependencies installs and starts; only GraphiQL is missing", async () => {
  const checkout = join(folder, "checkout");
  for (const each of ["package.json", "src", "schema"])
    cpSync(each, join(checkout, each), { recursive: true });
  install(checkout, ["--omit=dev"]);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const prepared = spawnSync("sh", ["-c", String(scripts.postprepare)], { cwd: checkout, encoding: "utf8" });
  expect(prepared).toMatchObject({ status: 0, stdout: expect.stringContaining("GraphiQL is not built") });
  const started = { command: "sh", args: ["-c", String(scripts.start)], cwd: checkout };
  const { child, url } = await run({ PATH: path }, started);
  expect(await ask(url)).toEqual(larkspur);
  const page = await fetch(url.replace("/graphql", "/graphiql"));
  expect(await page.text()).toContain("npm ci");
  expect(page.status).toBe(404);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});
