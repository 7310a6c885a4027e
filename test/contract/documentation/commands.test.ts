import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { toKeyRing } from "../../../src/oauth/seal.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { photo } from "../../support/photo.ts";
import { run } from "../../support/program.ts";
import { type Answer, start } from "../../support/start.ts";
import { blocks, pages } from "./pages.ts";

const scripts = JSON.parse(readFileSync("package.json", "utf8")).scripts as Record<string, string>;

/** The commands within sentences, such as `npm run bench`. */
const inSentences = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/`((?:npm|npx|[A-Z_]+=\S+ npm) [^`\n]+)`/g)].map(
    ([, command = ""]) => ({ at: page, command }),
  ),
);

/** The commands of the pages, with continued lines joined and comments removed. */
const inBlocks = blocks
  .filter(({ at }) => !at.startsWith("docs/supergraph.md")) // test/federation/page.test.ts runs these
  .filter(({ language, text }) => ["", "sh", "bash", "shell"].includes(language) && !text.startsWith("{"))
  .flatMap(({ at, text }) =>
    (/'[^']*\n/.test(text) ? [text] : text.replaceAll(/\\\n\s*/g, "").split("\n"))
      .map((line) => line.replace(/\s+#.*$/, "").trim())
      .filter(Boolean)
      .map((command) => ({ at, command })),
  );

/** Each command once. */
const commands = [...inBlocks, ...inSentences].filter(
  ({ command }, index, all) => all.findIndex((each) => each.command === command) === index,
);

/** `A=… B="…" npm start` as its variables. */
const variablesOf = (command: string) =>
  Object.fromEntries(
    [...command.matchAll(/([A-Z_]+)=("[^"]*"|\S*)/g)].map(([, name, value]) => [name, value]),
  );

const folder = () => mkdtemp(join(tmpdir(), "commands-"));

/** Runs a command as a shell does, against the given server instead of the one on port 4000 or 4010. */
async function shell(command: string, origin: string) {
  const cwd = await folder();
  await writeFile(join(cwd, "receipt.jpg"), photo());
  const aimed = command.replaceAll(/(http:\/\/)?localhost:(4000|4010)/g, origin);
  return (await promisify(execFile)("bash", ["-euo", "pipefail", "-c", aimed], { cwd })).stdout;
}

test("every command of the pages is known to these tests", () => {
  expect(commands.filter(({ command }) => !kinds.some(([pattern]) => pattern.test(command)))).toEqual([]);
});

/** What a command of the pages looks like, and which test runs it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^npm (ci|test|start|pack|install|prune)\b/, "`.ci/run` runs these on a fresh clone"],
  [/^npx freshbooks-subgraph\b/, "test/program/package.test.ts runs it from the package"],
  [/^npx vitest run( test\/\S+)+$/, "below: the tests exist"],
  [/^(docker|cp \.env\.example)\b/, "test/program/package.test.ts runs the steps of the image one by one"],
  [/^npm run [\w:-]+/, "below: the script exists"],
  [/^[A-Z_]+=.* npm start$/, "below: the server starts with the variables"],
  [/^openssl rand -base64 32$/, "below: its output is a key"],
  [/^curl localhost:4000\//, "below: against the server"],
  [/^curl localhost:4010\//, "below: against the sandbox"],
];

test.each(commands.filter(({ command }) => /npm run /.test(command)))(
  "$command is a script",
  ({ command }) => {
    const script = /npm run ([\w:-]+)/.exec(command)?.[1] ?? "";
    expect(scripts).toHaveProperty([script]);
    const file = / ((?:src|test)\/\S+)/.exec(scripts[script] ?? "")?.[1];
    if (file) expect(existsSync(file)).toBe(true);
  },
);

test("the command for a key makes one that encrypts tokens", async () => {
  const [found] = commands.filter(({ command }) => command.startsWith("openssl "));
  const { stdout } = await promisify(execFile)("bash", ["-c", String(found?.command)]);
  expect(toKeyRing(`k1:${stdout.trim()}`)?.newest).toBe("k1");
});

test.each(commands.filter(({ command }) => command.startsWith("npx vitest run ")))(
  "$command runs tests that exist",
  ({ command }) => {
    const paths = command.split(" ").slice(3);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  },
);

test.each(commands.filter(({ command }) => /^[A-Z_]+=.* npm start$/.test(command)))(
  "$at starts a server",
  async ({ command }) => {
    const { apiOrigin } = await start();
    const written = variablesOf(command);
    const given: Record<string, string> = {
      FRESHBOOKS_ACCESS_TOKEN: tokens.owner,
      FRESHBOOKS_CLIENT_ID: "sandbox-app",
      FRESHBOOKS_CLIENT_SECRET: "sandbox-app-secret",
      FRESHBOOKS_REDIRECT_URI: "https://localhost/callback",
      TOKEN_KEYS: `k1:${randomBytes(32).toString("base64")}`,
      ...{ SANDBOX_LIVE: "3", GRAPH_PREFIX: "FreshBooks", ROUTER_SECRET: "a-long-random-secret" },
    };
    expect(Object.keys(written).filter((name) => !(name in given))).toEqual([]);
    const variables = Object.fromEntries(Object.keys(written).map((name) => [name, given[name] ?? ""]));
    const store = "TOKEN_KEYS" in variables && { TOKEN_STORE: join(await folder(), "connections.sqlite") };
    // Only a server with a sandbox of its own can let it live.
    const api = !("SANDBOX_LIVE" in variables) && { FRESHBOOKS_API_URL: apiOrigin };
    const { started, url } = await run({ ...variables, ...store, ...api });
    expect(started).toMatchObject({ msg: "Started" });
    expect((await fetch(new URL("/health", url))).status).toBe(200);
  },
);

test.each(commands.filter(({ command }) => command.startsWith("curl localhost:4000/")))(
  "$at works against the server",
  async ({ command }) => {
    const { url } = await start();
    const answer = JSON.parse(await shell(command, url)) as Answer;
    expect(answer).not.toHaveProperty("errors");
  },
);

test.each(commands.filter(({ command }) => command.startsWith("curl localhost:4010/")))(
  "$at works against the sandbox",
  async ({ command }) => {
    const { apiOrigin } = await start();
    await shell(command.replace("curl ", "curl -sSf "), apiOrigin);
  },
);
