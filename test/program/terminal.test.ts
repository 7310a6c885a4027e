import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { app as sandboxApp } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { consent } from "../support/consent.ts";
import { textOf } from "../support/pages/browser.ts";
import { inherited, linesIn } from "../support/program.ts";

/** Starts the program as `npm run connect` and `npm start` do. */
function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["src/bin.mjs", ...args], {
    env: { ...inherited(), PORT: "0", ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(printed);
      if (found) return found[1] ?? found[0];
      if (child.exitCode !== null) throw new Error(`It ended: ${printed}`);
      await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    }
  };
  const ended = async () => (child.exitCode === null ? (await once(child, "exit"))[0] : child.exitCode);
  return { child, until, ended, printed: () => printed };
}

/** Each starts a Node or three. */
const programs = { timeout: 60_000 };

const address = /^ {2}(http\S+)$/m;

/** A sandbox of its own, and the environment of somebody who has an app there. */
async function elsewhere(redirectUri?: string) {
  const sandbox = createSandbox();
  const origin = await sandbox.listen();
  const folder = mkdtempSync(join(tmpdir(), "connect-"));
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
  const env = {
    FRESHBOOKS_API_URL: origin,
    FRESHBOOKS_CLIENT_ID: sandboxApp.clientId,
    FRESHBOOKS_CLIENT_SECRET: sandboxApp.clientSecret,
    FRESHBOOKS_REDIRECT_URI: redirectUri ?? `http://127.0.0.1:${await freePort()}/connect/callback`,
    TOKEN_STORE: join(folder, "connections.sqlite"),
    TOKEN_KEYS: `k1:${randomBytes(32).toString("base64")}`,
  };
  return { sandbox, env, folder };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const found = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof found === "object" && found ? found.port : 0;
}

/** As a browser: from FreshBooks back to where it is sent, and on to the page there. */
async function goBack(location: URL | undefined) {
  const over = await fetch(String(location), { redirect: "manual" });
  const clean = new URL(String(over.headers.get("location")), String(location));
  const page = await fetch(clean);
  return { clean, status: page.status, text: textOf(await page.text()) };
}

test("without any configuration somebody connects to the sandbox in this process", programs, async () => {
  const { until, ended, printed } = run(["connect"]);
  const { location } = await consent(await until(address), { person: "several" });
  const { clean, status, text } = await goBack(location);
  expect(clean.pathname + clean.search).toBe("/connect/done");
  expect(status).toBe(200);
  expect(text).toContain("Connected");
  expect(await ended()).toBe(0);
  expect(printed()).toMatch(/Connected as Noor Haverkamp: [\w-]{22}/);
  expect(printed()).toMatch(/Business:14700001 {2}Larkspur & Finch Studio {2}available/);
  expect(printed()).toMatch(
    /^This signs in to a sandbox with fictional books\. It ends with this command\.$/m,
  );
  expect(printed()).toMatch(/\nThe sandbox ends with this command, and so does the connection\. .*\n$/);
  // What is gone cannot be used, and a store needs an app.
  expect(printed()).not.toContain("Requests");
  expect(printed()).not.toContain("TOKEN_STORE");

  const listed = run(["connect", "--list"]);
  expect(await listed.ended()).toBe(1);
  expect(listed.printed()).toMatch(/^Connections in memory belong to the process that made them/);
});

test(
  "what is connected in a terminal is there for the server that is started after it",
  programs,
  async () => {
    const { env, sandbox } = await elsewhere();
    const { until, ended, printed } = run(["connect"], env);
    const url = await until(address);
    const stranger = await fetch(`${env.FRESHBOOKS_REDIRECT_URI}?code=x&state=y`);
    expect(stranger.status).toBe(400);
    const { location } = await consent(url);
    sandbox.forget();
    await goBack(location);
    expect(await ended()).toBe(0);
    expect(sandbox.asked()).toEqual(["POST /auth/oauth/token", "GET /auth/api/v1/users/me"]);
    expect(printed()).toContain("Connected as Ada Larkspur");
    expect(printed()).not.toContain("ends with this command");
    expect(printed()).not.toContain(sandboxApp.clientSecret);
    expect(printed()).not.toContain(String(location?.searchParams.get("code")));

    const server = run([], env);
    const graph = await server.until(/"graphql":"([^"]+)".*"msg":"Started"/);
    expect(server.printed()).toContain(`"connections":"${env.TOKEN_STORE}"`);
    const answer = await fetch(graph, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ caller { firstName connection { kind status } } }"}',
    });
    expect(await answer.json()).toEqual({
      data: { caller: { firstName: "Ada", connection: { kind: "CONNECTION", status: "CONNECTED" } } },
    });
    server.child.kill("SIGTERM");
    expect(await server.ended()).toBe(0);
  },
);

test("who is connected is listed, and ended at FreshBooks", programs, async () => {
  const { env, sandbox } = await elsewhere();
  const connecting = run(["connect"], env);
  await goBack((await consent(await connecting.until(address))).location);
  expect(await connecting.ended()).toBe(0);
  const listed = run(["connect", "--list"], env);
  expect(await listed.ended()).toBe(0);
  expect(listed.printed()).toMatch(/^[\w-]{22} {2}Ada Larkspur {2}default {2}connected, since 20/m);
  sandbox.forget();
  const over = run(["connect", "--end", String(/^[\w-]{22}/m.exec(listed.printed())?.[0])], env);
  expect(await over.ended()).toBe(0);
  expect(sandbox.asked()).toEqual(["POST /auth/oauth/revoke", "POST /auth/oauth/revoke"]);
  const none = run(["connect", "--list"], env);
  expect(await none.ended()).toBe(0);
  expect(none.printed()).toContain("Nobody is connected");
});

describe("where FreshBooks sends people to an address that does not open", () => {
  test("they paste it, and nothing but it is taken", programs, async () => {
    const { env } = await elsewhere(sandboxApp.redirectUri);
    const { child, until, ended, printed } = run(["connect"], env);
    const { location } = await consent(await until(address));
    expect(location?.origin).toBe("https://localhost");
    child.stdin.write("what?\n");
    await until(/not the expected address/);
    child.stdin.write(`${sandboxApp.redirectUri}?code=made-up&state=made-up\n`);
    child.stdin.write(`${location}\n`);
    expect(await ended()).toBe(0);
    expect(printed()).toContain("Connected as Ada Larkspur");
  });

  test("somebody who declines is told so", programs, async () => {
    const { env } = await elsewhere(sandboxApp.redirectUri);
    const { child, until, ended, printed } = run(["connect"], env);
    const { location } = await consent(await until(address), { deny: true });
    child.stdin.write(`${location}\n`);
    expect(await ended()).toBe(1);
    expect(printed()).toContain("access was declined");
  });

  test("without anybody to paste it, it ends", programs, async () => {
    const { env } = await elsewhere(sandboxApp.redirectUri);
    const { child, until, ended } = run(["connect"], env);
    await until(address);
    child.stdin.end();
    expect(await ended()).toBe(1);
  });
});

test("one of several apps is named", programs, async () => {
  const { env, folder } = await elsewhere();
  const { FRESHBOOKS_CLIENT_ID: clientId, FRESHBOOKS_CLIENT_SECRET: clientSecret, ...rest } = env;
  const { FRESHBOOKS_REDIRECT_URI: redirectUri, ...others } = rest;
  const file = join(folder, "apps.json");
  const row = { clientId, clientSecret, redirectUri };
  writeFileSync(
    file,
    JSON.stringify([
      { ...row, name: "studio" },
      { ...row, name: "agency" },
    ]),
  );
  const several = { ...others, FRESHBOOKS_APPS_FILE: file };
  const none = run(["connect"], several);
  expect(await none.ended()).toBe(1);
  expect(none.printed()).toContain("studio, agency");
  const named = run(["connect", "--app", "agency"], several);
  await goBack((await consent(await named.until(address))).location);
  expect(await named.ended()).toBe(0);
});

test("a key that does not fit the store ends the start with the variable's name", programs, async () => {
  const { env } = await elsewhere();
  const first = run(["connect"], env);
  await goBack((await consent(await first.until(address))).location);
  expect(await first.ended()).toBe(0);
  const other = run([], { ...env, TOKEN_KEYS: `k2:${randomBytes(32).toString("base64")}` });
  expect(await other.ended()).toBe(1);
  expect(linesIn(other.printed())).toMatchObject([{ problems: [expect.stringMatching(/^TOKEN_KEYS: /)] }]);
  const nowhere = run([], { ...env, TOKEN_STORE: "/no/such/folder/connections.sqlite" });
  expect(await nowhere.ended()).toBe(1);
  expect(nowhere.printed()).toContain("TOKEN_STORE cannot be opened");
});
