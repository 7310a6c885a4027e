import { expect, onTestFinished, type TestContext, test } from "vitest";
import { openBrowser, textOf } from "../support/pages/browser.ts";
import { chromiumMissing, findChromium, launchChromium } from "../support/pages/chromium.ts";
import { start } from "../support/start.ts";

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const who = "{ caller { email } }";

/** The embedded sandbox, as the program joins it to the app. */
const embedded = { kind: "sandbox", origin: "http://127.0.0.1:0" } as const;

test("programs get the start page as JSON, browsers as HTML that allows no script", async () => {
  const { url } = await start({ app: { books: embedded } });
  const json = await fetch(`${url}/`);
  expect(json.headers.get("content-type")).toContain("application/json");
  expect(await json.json()).toEqual({
    name: "freshbooks-subgraph",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    books: embedded,
    links: {
      graphiql: "/graphiql",
      graphql: "/graphql",
      schema: "/schema.graphql",
      health: "/health",
      docs: "/docs",
    },
  });
  const page = await fetch(`${url}/`, { headers: html });
  expect(page.headers.get("content-security-policy")).toContain("form-action 'self'");
  expect(page.headers.get("content-security-policy")).not.toContain("script-src");
  expect(page.headers.get("cache-control")).toBe("no-store");
  const text = textOf(await page.text());
  expect(text).toContain("Sandbox. The company is fictional.");
});

test("which books are served is in every answer, in the health and in GraphiQL", async () => {
  for (const kind of ["sandbox", "freshbooks", "other"] as const) {
    const { url } = await start({ app: { books: { kind, origin: "https://books.example.test" } } });
    const health = await fetch(`${url}/health`);
    expect(health.headers.get("x-books")).toBe(kind);
    expect(await health.json()).toMatchObject({ status: "ok", books: { kind } });
    const answer = await fetch(`${url}/graphql?query={__typename}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(answer.headers.get("x-books")).toBe(kind);
    expect(await (await fetch(`${url}/graphiql`)).text()).toContain(`data-books="${kind}"`);
  }
});

test("the SDL is a file, with the prefix where there is one", async () => {
  const { url } = await start();
  const sdl = await (await fetch(`${url}/schema.graphql`)).text();
  expect(sdl).toContain("type Invoice implements BusinessRecord @key");
  const other = await start({ app: { graphPrefix: "FreshBooks" } });
  expect(await (await fetch(`${other.url}/schema.graphql`)).text()).toContain("type FreshBooksInvoice");
});

test("two people who signed in are no dead end: one is chosen on the start page, and both can leave", async () => {
  const { url, ask } = await start({ connecting: {}, app: { books: embedded } });
  for (const person of ["owner", "several"]) await openBrowser().signIn(url, { person });

  const dead = await ask(who);
  expect(dead.errors?.[0]?.extensions).toMatchObject({
    code: "CONNECTION_REQUIRED",
    remedy: expect.stringContaining(`Choose one at ${url}/`),
  });
  const browser = openBrowser();
  const page = textOf((await browser.visit(`${url}/`, { headers: html })).body);
  expect(page).toContain("Several people are connected");
  const home = (await (await fetch(`${url}/`)).json()) as { connections: { id: string; name: string }[] };
  const noor = home.connections.find(({ name }) => name === "Noor Haverkamp");

  const post = (path: string, headers: Record<string, string>, id = noor?.id ?? "") =>
    browser.visit(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({ id }),
    });
  for (const headers of [
    {},
    { origin: "https://attacker.example.test" },
    { "sec-fetch-site": "cross-site" },
  ]) {
    expect(await post("/connect/choose", headers as Record<string, string>)).toMatchObject({ status: 403 });
    expect(await post("/connect/disconnect", headers as Record<string, string>)).toMatchObject({
      status: 403,
    });
  }
  const own = { "sec-fetch-site": "same-origin" };
  expect(await post("/connect/choose", own, "nobody")).toMatchObject({ status: 404 });
  expect(await post("/connect/choose", own)).toMatchObject({ status: 303, location: "/" });
  expect((await ask(who)).data.caller?.email).toBe("noor@example.test");
  expect((await browser.visit(`${url}/`, { headers: html })).body).toContain(
    '<span class="badge">Default</span>',
  );

  expect(await post("/connect/disconnect", own)).toMatchObject({ status: 303, location: "/" });
  const left = (await (await fetch(`${url}/`)).json()) as { connections: { id: string }[] };
  expect(left.connections).toHaveLength(1);
  expect((await ask(who)).errors).toBeUndefined();
});

test("the last requests show nothing that signs somebody in", async () => {
  let graph: Awaited<ReturnType<typeof start>> | undefined;
  const sandboxDesk = {
    ...{ company: () => "", now: () => new Date(), setClock() {}, reset() {}, onReset() {}, faults: () => 0 },
    requests: () => graph?.sandbox.asked() ?? [],
  };
  graph = await start({ connecting: {}, app: { books: embedded, sandboxDesk } });
  await openBrowser().signIn(graph.url, { person: "owner" });
  await graph.ask("{ business { clients(first: 1) { nodes { id } } } }");
  const asked = graph.sandbox.asked();
  expect(asked.join("\n")).toMatch(/code_challenge=[\w-]{20,}/);
  const page = await (await fetch(graph.url, { headers: { accept: "text/html" } })).text();
  expect(page).toContain("code_challenge=… &amp; ");
  expect(page).toContain("per_page=");
  for (const [, secret = ""] of asked.join("\n").matchAll(/(?:state|code_challenge)=([^&\s]+)/g))
    expect(page).not.toContain(secret);
});

test("whoever has just signed in stays signed in when the clock of the sandbox moves", async () => {
  let graph: Awaited<ReturnType<typeof start>> | undefined;
  const sandboxDesk = {
    company: () => "",
    now: () => graph?.sandbox.now() ?? new Date(),
    setClock: (to: Date) => graph?.sandbox.setClock(to),
    reset() {},
    onReset() {},
    requests: () => [],
    faults: () => 0,
  };
  graph = await start({ connecting: {}, app: { books: embedded, sandboxDesk } });
  const { url, ask } = graph;
  await openBrowser().signIn(url, { person: "owner" });
  for (const now of ["2031-03-01T12:00", "2021-03-01T12:00", "2027-03-01T12:00"]) {
    const set = await fetch(`${url}/sandbox/clock`, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
      body: String(new URLSearchParams({ now })),
    });
    expect(set.status).toBe(303);
    expect((await ask("{ business { clients(first: 1) { nodes { id } } } }")).errors).toBeUndefined();
  }
  const post = (type: string, body: string) =>
    fetch(`${url}/sandbox/clock`, {
      method: "POST",
      headers: { "content-type": type, "sec-fetch-site": "same-origin" },
      body,
    });
  for (const now of ["0000-01-01T00:00", "9999-12-31T23:59"]) {
    const set = await post("application/x-www-form-urlencoded", String(new URLSearchParams({ now })));
    expect([set.status, await set.json()]).toMatchObject([400, { error: { code: "BAD_USER_INPUT" } }]);
  }
  const json = await post("application/json", "{}");
  expect([json.status, await json.json()]).toMatchObject([
    415,
    { error: { code: "UNSUPPORTED_MEDIA_TYPE" } },
  ]);
});

test("the sandbox is worked from the start page", async (context: TestContext) => {
  const program = findChromium();
  if (!program && process.env.CI) throw new Error(chromiumMissing);
  if (!program) return context.skip(chromiumMissing);
  let now = new Date("2026-06-29T16:48:00Z");
  let resets = 0;
  const sandboxDesk = {
    company: () => "Larkspur & Finch Studio",
    now: () => now,
    setClock(to: Date) {
      now = to;
    },
    onReset() {},
    reset() {
      resets += 1;
    },
    requests: () => ["GET /auth/api/v1/users/me"],
    faults: () => 2,
  };
  const { url } = await start({ connecting: {}, app: { books: embedded, sandboxDesk } });
  const browser = await launchChromium(program);
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const problems: string[] = [];
  page.on("console", (line) => problems.push(line.text()));
  await page.goto(url);
  expect(await page.getByText("Chaos: on, with 2 faults in force.").count()).toBe(1);
  expect(await page.getByText("GET /auth/api/v1/users/me").count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByLabel("Set the clock (UTC)").fill("2026-12-31T23:00");
  await page.getByRole("button", { name: "Set", exact: true }).click();
  await page.getByText("2026-12-31 23:00:00 UTC").waitFor();
  await page.getByRole("button", { name: "Reset the books" }).click();
  await page.waitForURL(`${url}/`);
  expect(resets).toBe(1);
  expect(problems).toEqual([]);
}, 60_000);
