import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { ended, inherited, run } from "../support/program.ts";

test("it starts on the sandbox, logs where everything is, answers, and ends with 0 on Ctrl-C", async () => {
  const { child, logged, started, url } = await run();
  expect(started).toMatchObject({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    graphql: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/),
    connect: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/connect$/),
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    books: { kind: "sandbox" },
    connections: "memory",
    loopback: true,
  });

  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ business { name invoices { totalCount } } }" }),
  });
  expect(await response.json()).toMatchObject({
    data: { business: { invoices: { totalCount: expect.any(Number) } } },
  });
  expect(await (await fetch(url.replace("graphql", "health"))).json()).toMatchObject({
    status: "ok",
    books: { kind: "sandbox" },
  });

  child.kill("SIGINT");
  expect(await ended(child)).toBe(0);
  expect(logged().map(({ level, msg, signal }) => [level, msg, signal])).toEqual([
    ["info", "Started", undefined],
    ["info", "Stopping: work in progress ends first", "SIGINT"],
    ["info", "Stopped", "SIGINT"],
  ]);
});

test("on a terminal it shows a banner instead", async () => {
  const { child, printed } = await run({}, { terminal: true });
  expect(printed()).toMatch(/^GraphQL {3}http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
  expect(printed()).toMatch(/\nGraphiQL {2}http:\/\/127\.0\.0\.1:\d+\/graphiql\n/);
  expect(printed()).toMatch(/\nBooks {5}the sandbox/);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
  expect(printed()).not.toContain("{");

  const wrong = await run({ PORT: "many" }, { terminal: true });
  expect(await ended(wrong.child)).toBe(1);
  expect(wrong.printed()).toBe(
    "The environment is invalid:\n  PORT must be a port from 0 to 65535; 0 is any free one\n",
  );
});

test("SIGTERM waits for the answer under way", async () => {
  const { child, url } = await run();
  const answer = fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "{ business { clients(first: 100) { nodes { invoices { totalCount } } } } }",
    }),
  });
  const response = await Promise.race([answer, once(child.stdout, "end").then(() => undefined)]);
  child.kill("SIGTERM");
  expect(await response?.json()).toHaveProperty("data");
  expect(await ended(child)).toBe(0);
});

test.each([
  ["begins", 1],
  ["loads its parts", 2],
  ["starts", 3],
])("SIGTERM while it %s ends it with 0", async (_, listeners) => {
  const early = `let left = ${listeners};
  process.on("newListener", (name) => {
    if (name === "SIGTERM" && (left -= 1) === 0) process.nextTick(() => process.emit(name, name, 15));
  });`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(early)}`, "src/bin.mjs"];
  const { child, logged } = await run({}, { args });
  expect(await ended(child)).toBe(0);
  expect(logged().map(({ msg }) => msg)).toEqual(["Stopping: work in progress ends first", "Stopped"]);
});

test("a bad environment ends it with 1 and tells every problem at once", async () => {
  const { child, logged } = await run({ PORT: "many", FRESHBOOKS_BUSINESS_ID: "mine" });
  expect(await ended(child)).toBe(1);
  expect(logged()).toEqual([
    expect.objectContaining({
      level: "fatal",
      msg: "The environment is invalid",
      problems: [
        expect.stringContaining("PORT must be"),
        expect.stringContaining("FRESHBOOKS_BUSINESS_ID must be"),
      ],
    }),
  ]);
});

test("what keeps it from listening is told as what has to be set differently", async () => {
  const { child, url } = await run();
  const taken = await run({ PORT: new URL(url).port });
  expect(await ended(taken.child)).toBe(1);
  expect(taken.logged()).toMatchObject([
    { level: "fatal", problems: ["PORT must be free: another program is listening on it"] },
  ]);
  const nowhere = await run({ HOST: "192.0.2.1" });
  expect(await ended(nowhere.child)).toBe(1);
  expect(nowhere.logged()).toMatchObject([
    { level: "fatal", problems: [expect.stringMatching(/^HOST must be an address of this machine/)] },
  ]);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});

test("it says so when others than this machine can reach it, and when the books are neither the sandbox's nor real", async () => {
  const open = { HOST: "0.0.0.0", FRESHBOOKS_API_URL: "http://127.0.0.1:9" };
  const { child, started } = await run(open);
  expect(started).toMatchObject({
    books: { kind: "other", origin: "http://127.0.0.1:9" },
    access: "Each request sends its own access token",
    callers: "anyone",
    loopback: false,
  });
  const shown = await run(open, { terminal: true });
  expect(shown.printed()).toContain("Books     the books at http://127.0.0.1:9; each request sends its own");
  expect(shown.printed()).toContain("HOST is not a loopback address");
  shown.child.kill("SIGTERM");
  expect(await ended(shown.child)).toBe(0);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});

test("with a token of your own it serves real books, and never prints the token", async () => {
  const token = "made-up-token-for-a-test";
  const { child, printed, started } = await run({ FRESHBOOKS_ACCESS_TOKEN: token });
  expect(started.books).toEqual({ kind: "freshbooks", origin: "https://api.freshbooks.com" });
  expect(printed()).not.toContain(token);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});

test("it says where people connect and how requests choose, and lets nobody else in without proof", async () => {
  const app = {
    FRESHBOOKS_API_URL: "http://127.0.0.1:9",
    FRESHBOOKS_CLIENT_ID: "an-id",
    FRESHBOOKS_CLIENT_SECRET: "a-secret-that-is-not-printed",
    FRESHBOOKS_REDIRECT_URI: "http://127.0.0.1:9/connect/callback",
    TOKEN_STORE: "memory",
    CONNECTION_HEADER: "X-Books",
  };
  const open = await run(app);
  expect(open.started).toMatchObject({
    connect: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/connect$/),
    connections: "memory",
    access: "Requests use their FreshBooks token, else the connection that the header x-books names",
  });
  expect(open.printed()).not.toContain(app.FRESHBOOKS_CLIENT_SECRET);
  open.child.kill("SIGTERM");
  expect(await ended(open.child)).toBe(0);

  const closed = await run({ ...app, HOST: "0.0.0.0" });
  expect(await ended(closed.child)).toBe(1);
  expect(closed.printed()).toContain("HOST must be this machine only");
});

test("beyond this machine the sandbox has nothing to connect to", async () => {
  const publicUrl = "https://graph.example.test/books";
  const behind = await run({ PUBLIC_URL: publicUrl });
  expect(behind.started).toMatchObject({ publicUrl, loopback: true });
  expect(behind.started.connect).toBeUndefined();
  behind.child.kill("SIGTERM");
  expect(await ended(behind.child)).toBe(0);
  const { child, started, url } = await run({ HOST: "0.0.0.0" });
  expect(started.connect).toBeUndefined();
  expect((await fetch(url.replace("graphql", "connect"))).status).toBe(404);
  child.kill("SIGTERM");
  expect(await ended(child)).toBe(0);
});

test("a Node that is too old says so plainly", () => {
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'Object.defineProperty(process.versions, "node", { value: "20.19.0" }); await import("./src/nodeVersion.mjs")',
    ],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("needs Node 22.19 or newer, and runs on 20.19.0");
});

test("a command whose output is cut, as by `head`, ends in silence", () => {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--norc", "-c", 'set -o pipefail; "$0" src/bin.mjs schema | head -1', process.execPath],
    { encoding: "utf8", env: inherited() },
  );
  expect([status, stdout, stderr]).toEqual([0, "extend type Query {\n", ""]);
});
