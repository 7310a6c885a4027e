import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { openConnecting } from "../../src/app/connecting/open.ts";
import { createApp } from "../../src/app/index.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { agencyApp, tokens } from "../../src/sandbox/identities.ts";
import { consent } from "../support/consent.ts";
import { openBrowser, textOf } from "../support/pages/browser.ts";
import { start } from "../support/start.ts";
import { until, app as usualApp } from "./connected.ts";

const me = "/auth/api/v1/users/me";
const token = "/auth/oauth/token";
const who = "{ caller { email } businesses { name } }";

test("a person signs in, sees their businesses, and requests use the connection from then on", async () => {
  const { sandbox, apiOrigin, url, ask } = await start({ connecting: {} });
  const browser = openBrowser();

  const begun = await browser.visit(`${url}/connect`);
  expect(begun.status).toBe(302);
  const authorize = new URL(String(begun.location));
  expect(authorize.origin).toBe(apiOrigin);
  expect(Object.fromEntries(authorize.searchParams)).toEqual({
    client_id: "sandbox-app",
    response_type: "code",
    redirect_uri: `${url}/connect/callback`,
    state: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: "S256",
  });
  const [cookie = ""] = begun.headers.getSetCookie();
  expect(cookie).toMatch(/^sign-in-[\w-]{16}=[\w.-]+; Path=\/connect; Max-Age=600; HttpOnly; SameSite=Lax$/);
  expect(cookie).not.toContain(String(authorize.searchParams.get("state")));

  const { location: callback } = await consent(authorize, { person: "several" });
  sandbox.forget();
  const over = await browser.visit(String(callback));
  expect(over).toMatchObject({ status: 303, location: "/connect/done" });
  expect(sandbox.asked()).toEqual([`POST ${token}`, `GET ${me}`]);

  const done = await browser.visit(`${url}/connect/done`);
  expect(sandbox.asked()).toEqual([`POST ${token}`, `GET ${me}`]);
  expect(done.status).toBe(200);
  expect(textOf(done.body)).toContain("Connected as Noor Haverkamp");
  expect(done.body.match(/class="name">/g)).toHaveLength(3);
  expect(textOf(done.body)).toContain("Larkspur & Finch Studio Available Business:14700001 owner");
  expect([...browser.jar.keys()]).toEqual(["connected"]);

  const { data } = await ask(who);
  expect(data).toMatchObject({ caller: { email: "noor@example.test" }, businesses: { length: 3 } });
});

test("no page or answer of it can be kept, framed, scripted or spied upon", async () => {
  const { url, logged } = await start({ connecting: {} });
  const browser = openBrowser();
  const begun = await browser.visit(`${url}/connect`);
  const { location } = await consent(String(begun.location));
  const over = await browser.visit(String(location));
  const done = await browser.visit(`${url}/connect/done`);
  const failed = await browser.visit(`${url}/connect/failed/denied`);
  for (const { headers, body } of [begun, over, done, failed]) {
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      ),
    });
    expect(body).not.toMatch(/<script|<img|<link|https?:\/\//);
  }
  const style = /<style>(.*)<\/style>/s.exec(done.body)?.[1] ?? "";
  expect(done.headers.get("content-security-policy")).toContain(
    createHash("sha256").update(style).digest("base64"),
  );
  const { state = "", code = "" } = Object.fromEntries(location?.searchParams ?? []);
  const secrets = [code, state, "sandbox-app-secret", "eyJ", "sandbox-refresh"]; // a JWT begins with eyJ
  for (const secret of secrets)
    for (const text of [done.body, logged.join()]) expect(text).not.toContain(secret);
});

test("somebody who signs in again keeps their connection", async () => {
  const { url, sandbox } = await start({ connecting: {} });
  const browser = openBrowser();
  const idIn = (body: string) => /Connection\s+([\w-]{22})/.exec(textOf(body))?.[1];
  const first = await browser.signIn(url);
  sandbox.forget();
  const second = await browser.signIn(url);
  expect(idIn(second.body)).toBe(idIn(first.body));
  // The last one: what was remembered of the first sign-in is not believed.
  expect(sandbox.asked().filter((asked) => !asked.includes("/oauth/authorize"))).toEqual([
    `POST ${token}`,
    `GET ${me}`,
    `GET ${me}`,
  ]);
});

test("PKCE is sent and does no harm where it is not heeded", async () => {
  const { url } = await start({ connecting: {}, settings: { pkce: "ignored" } });
  expect(textOf((await openBrowser().signIn(url)).body)).toContain("Connected as Ada");
});

test("the scopes of the configuration are asked for, and what was not granted is named", async () => {
  const scopes = ["user:profile:read", "user:clients:read", "user:reports:read"];
  const { url } = await start({ connecting: { apps: [{ scopes }] } });
  const browser = openBrowser();
  const begun = await browser.visit(`${url}/connect`);
  expect(new URL(String(begun.location)).searchParams.get("scope")).toBe(scopes.join(" "));
  const { body } = await browser.signIn(url);
  expect(textOf(body)).toContain("Client (user:clients:write)");
  expect(textOf(body)).toContain("Invoice (user:invoices:read, user:invoices:write)");
  expect(textOf(body)).toContain("Scopes missing");
});

describe("businesses that cannot be used as they are", () => {
  test.each([
    ["noAccounting", "Kestrel Trail Guides No accounting"],
    ["client", "Reader & Daughters Role without rights"],
  ])("%s", async (person, said) => {
    const { url } = await start({ connecting: {} });
    const { body } = await openBrowser().signIn(url, { person });
    expect(textOf(body)).toContain(said);
  });
});

describe("several apps", () => {
  const apps = [
    { name: "studio" },
    { name: "agency", clientId: agencyApp.clientId, clientSecret: () => agencyApp.clientSecret },
  ];

  test("the person chooses, and the connection is of that app", async () => {
    const { url, sandbox } = await start({ connecting: { apps } });
    const browser = openBrowser();
    const choice = await browser.visit(`${url}/connect`);
    expect(choice.status).toBe(200);
    expect(choice.body).toContain('<a href="/connect?app=agency">agency</a>');
    expect(sandbox.asked()).toEqual([]);
    const { body } = await browser.signIn(`${url}/connect?app=agency`);
    expect(textOf(body)).toContain("app agency");
    expect(textOf(body)).toContain("Invoice (user:invoices:write)");
  });

  test("one that is not there is told with those that are", async () => {
    const { url } = await start({ connecting: { apps } });
    const { status, body } = await openBrowser().visit(`${url}/connect?app=other`);
    expect(status).toBe(404);
    expect(textOf(body)).toContain("studio, agency");
  });

  test("two sign-ins at the same time do not disturb each other", async () => {
    const { url } = await start({ connecting: { apps } });
    const browser = openBrowser();
    const [first, second] = [
      await browser.visit(`${url}/connect?app=studio`),
      await browser.visit(`${url}/connect?app=agency`),
    ];
    for (const begun of [first, second]) {
      const { location } = await consent(String(begun.location));
      expect((await browser.visit(String(location))).location).toBe("/connect/done");
    }
  });
});

describe("a sign-in that comes to nothing says what to do, and keeps nothing", () => {
  /** The page that a failed sign-in ends at, after the callback has cleaned the address. */
  async function failed(browser: ReturnType<typeof openBrowser>, callback: string | URL) {
    const over = await browser.visit(callback);
    expect(over.status).toBe(303);
    expect(over.location).toMatch(/^\/connect\/failed\/\w+$/);
    const page = await browser.visit(new URL(String(over.location), callback));
    return { status: page.status, text: textOf(page.body) };
  }

  async function begun(options: Parameters<typeof start>[0] = {}) {
    const graph = await start({ connecting: {}, app: { accessToken: undefined }, ...options });
    const browser = openBrowser();
    const { location } = await browser.visit(`${graph.url}/connect`);
    const authorize = new URL(String(location));
    const nobody = async () =>
      expect((await graph.ask(who)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    return { ...graph, browser, authorize, nobody };
  }

  test("declined", async () => {
    const { browser, authorize, sandbox, nobody } = await begun();
    const { location } = await consent(authorize, { deny: true });
    sandbox.forget();
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(403);
    expect(text).toContain("access was declined");
    expect(sandbox.asked()).toEqual([]);
    await nobody();
  });

  test("another browser than the one it was begun in", async () => {
    const { authorize, sandbox, nobody } = await begun();
    const { location } = await consent(authorize);
    sandbox.forget();
    const { status, text } = await failed(openBrowser(), String(location));
    expect(status).toBe(400);
    expect(text).toContain("not started here");
    expect(sandbox.asked()).toEqual([]);
    await nobody();
  });

  test("somebody else's code with a state of one's own making", async () => {
    const { url, browser, authorize, sandbox } = await begun();
    const { location } = await consent(authorize);
    const code = location?.searchParams.get("code");
    const own = new URL(String((await browser.visit(`${url}/connect`)).location)).searchParams.get("state");
    sandbox.forget();
    for (const state of ["", "x".repeat(43), `${own}x`, `${own}&state=${own}`]) {
      const { status } = await failed(browser, `${url}/connect/callback?code=${code}&state=${state}`);
      expect(status).toBe(400);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("the same answer twice: the second changes nothing", async () => {
    const { browser, authorize, sandbox } = await begun();
    const { location } = await consent(authorize);
    const before = new Map(browser.jar);
    await browser.visit(String(location));
    sandbox.forget();
    for (const [name, value] of before) browser.jar.set(name, value); // a reload that was under way already
    expect((await failed(browser, String(location))).status).toBe(400);
    expect(sandbox.asked()).toEqual([]);
  });

  test("ten minutes later", async () => {
    let now = new Date("2026-06-30T16:00:00Z");
    const { browser, authorize, sandbox } = await begun({ app: { accessToken: undefined, now: () => now } });
    const { location } = await consent(authorize);
    now = new Date(now.getTime() + 10 * 60_000 + 1_000);
    sandbox.forget();
    expect((await failed(browser, String(location))).status).toBe(400);
    expect(sandbox.asked()).toEqual([]);
  });

  test("a scope that cannot be had, where FreshBooks says so at the redirect URI", async () => {
    const { browser, authorize, nobody } = await begun({
      connecting: { apps: [{ scopes: ["user:profile:write"] }] },
      settings: { badScopeAnswer: "redirect" },
    });
    const { location } = await consent(authorize);
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(502);
    expect(text).toContain("FRESHBOOKS_SCOPES");
    await nobody();
  });

  test("an app secret that FreshBooks does not take", async () => {
    const { browser, authorize, sandbox, nobody } = await begun({
      connecting: { apps: [{ clientSecret: () => "wrong-secret" }] },
    });
    const { location } = await consent(authorize);
    sandbox.forget();
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(502);
    expect(text).toContain("FRESHBOOKS_CLIENT_SECRET");
    expect(text).not.toContain("wrong-secret");
    expect(sandbox.asked()).toEqual([`POST ${token}`]);
    await nobody();
  });

  test("the store is down: the code is not spent for nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "connections-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = join(folder, "connections.sqlite");
    const keys = `k1:${randomBytes(32).toString("base64")}`;
    const { browser, authorize, sandbox } = await begun({ connecting: { store, keys } });
    const { location } = await consent(authorize);
    const database = new DatabaseSync(store);
    database.exec("DROP TABLE freshbooks_connections");
    database.close();
    sandbox.forget();
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(503);
    expect(text).toContain("STORE_URL");
    expect(sandbox.asked()).toEqual([]);
  });

  test("the store takes no writes: the code is not spent, and who was connected stays it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "connections-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = join(folder, "connections.sqlite");
    const keys = `k1:${randomBytes(32).toString("base64")}`;
    const { url, ask, browser, authorize, sandbox } = await begun({ connecting: { store, keys } });
    await openBrowser().signIn(url);
    const { location } = await consent(authorize);
    const database = new DatabaseSync(store);
    database.exec("BEGIN IMMEDIATE");
    sandbox.forget();
    const { status, text } = await failed(browser, String(location));
    database.exec("ROLLBACK");
    database.close();
    expect(status).toBe(503);
    expect(text).toContain("STORE_URL");
    expect(sandbox.asked()).toEqual([]);
    expect((await ask(who)).data).toMatchObject({ caller: { email: "ada@larkspur-finch.example.com" } });
  });

  test("the store fails after the code was exchanged: the page says what is held", async () => {
    const folder = mkdtempSync(join(tmpdir(), "connections-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = join(folder, "connections.sqlite");
    const keys = `k1:${randomBytes(32).toString("base64")}`;
    const { ask, browser, authorize, sandbox } = await begun({ connecting: { store, keys } });
    const { location } = await consent(authorize);
    const database = new DatabaseSync(store);
    database.exec(
      "CREATE TRIGGER full BEFORE INSERT ON freshbooks_connections BEGIN SELECT RAISE(FAIL, 'full'); END",
    );
    sandbox.forget();
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(503);
    expect(text).toContain("kept in memory");
    database.exec("DROP TRIGGER full");
    database.close();
    await until(async () => (await ask(who)).errors === undefined);
    expect(sandbox.asked()).toEqual([`POST ${token}`, `GET ${me}`]);
  });

  test.each([
    ["its answer is lost", { reset: true as const, after: "commit" as const }, "response was lost", 502],
    [
      "it answers nonsense",
      { status: 200, body: "<html>", headers: { "content-type": "text/html" } },
      "response was lost",
      502,
    ],
    ["it is down", { status: 503, body: {} }, "does not respond", 502],
    ["the code has expired", { status: 400, body: { error: "invalid_grant" } }, "rejected its own code", 502],
  ])("%s: the code is sent once", async (_, fault, said, expected) => {
    const { browser, authorize, sandbox, nobody } = await begun();
    const { location } = await consent(authorize);
    sandbox.forget();
    sandbox.answerNext({ method: "POST", path: token }, fault);
    const { status, text } = await failed(browser, String(location));
    expect(status).toBe(expected);
    expect(text).toContain(said);
    expect(sandbox.asked()).toEqual([`POST ${token}`]);
    await nobody();
  });
});

test("when FreshBooks does not say whose it is, it is kept, and asked again with the page", async () => {
  const { url, sandbox } = await start({ connecting: {} });
  const browser = openBrowser();
  const { location } = await consent(String((await browser.visit(`${url}/connect`)).location));
  sandbox.answerNext({ path: me, times: 2 }, { status: 403, body: {} });
  await browser.visit(String(location));
  const first = await browser.visit(`${url}/connect/done`);
  expect(textOf(first.body)).toContain("FreshBooks did not return the businesses");
  const second = await browser.visit(`${url}/connect/done`);
  expect(textOf(second.body)).toContain("Connected as Ada");
});

test("who signed in again while FreshBooks did not say who it is gets their connection back by itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "connections-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const connecting = {
    store: join(folder, "connections.sqlite"),
    keys: `k1:${randomBytes(32).toString("base64")}`,
  };
  const { url, apiOrigin, ask, sandbox } = await start({ connecting, app: { accessToken: undefined } });
  await openBrowser().signIn(url);
  sandbox.answerNext({ path: me, times: 2 }, { status: 403, body: {} });
  const stranger = textOf((await openBrowser().signIn(url)).body);
  expect(stranger).toContain("stored in their existing connection");
  expect(stranger).not.toContain("FRESHBOOKS_CONNECTION"); // to keep an id that will go
  expect((await ask(who)).errors?.[0]?.extensions.code).toBe("CONNECTION_REQUIRED");
  sandbox.forget();

  // Another process on the same store, a minute later.
  const now = () => new Date(Date.now() + 60_000);
  const other = await start({ connecting, app: { accessToken: undefined, apiOrigin, now } });
  await until(() => sandbox.asked().length > 1);
  for (const each of [other, { ask }])
    expect((await each.ask(who)).data).toMatchObject({ caller: { email: "ada@larkspur-finch.example.com" } });
  // Whose it is, and what their connection reaches now.
  expect(sandbox.asked()).toEqual([`GET ${me}`, `GET ${me}`]);
});

test("a server that finds its port taken has refreshed nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "connections-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const connecting = {
    store: join(folder, "connections.sqlite"),
    keys: `k1:${randomBytes(32).toString("base64")}`,
  };
  const { url, apiOrigin, sandbox } = await start({ connecting });
  await openBrowser().signIn(url);
  sandbox.forget();
  const log = pino({ level: "silent" });
  const now = () => new Date(Date.now() + 7 * 3_600_000); // it is due
  const late = await openConnecting(
    { apps: [usualApp], store: connecting.store, keys: toKeyRing(connecting.keys), noteKey: undefined },
    { apiOrigin, authOrigin: apiOrigin, log, now },
  );
  const options = {
    apiOrigin,
    accessToken: undefined,
    defaultBusiness: undefined,
    connecting: late,
    log,
    now,
  };
  const app = await createApp(options);
  await expect(app.listen({ host: "127.0.0.1", port: Number(new URL(url).port) })).rejects.toThrow(
    "EADDRINUSE",
  );
  await app.close();
  expect(sandbox.asked()).toEqual([]);
});

describe("the key that tokens are sealed with is changed", () => {
  const keyId = (store: string) => {
    const database = new DatabaseSync(store);
    const row = database.prepare("SELECT key_id FROM freshbooks_connections").get();
    database.close();
    return row?.key_id;
  };

  /** One process with the first ring, and somebody connected; `then` starts another one with another ring. */
  async function process(ring: (one: string, two: string) => string) {
    const folder = mkdtempSync(join(tmpdir(), "connections-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = join(folder, "connections.sqlite");
    const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;
    const [one, two] = [key("k1"), key("k2")];
    const app = { accessToken: undefined };
    const first = await start({ connecting: { store, keys: ring(one, two) }, app });
    await openBrowser().signIn(first.url);
    expect(keyId(store)).toBe("k1");
    first.sandbox.forget();
    await start({
      connecting: { store, keys: `${two},${one}` },
      app: { ...app, apiOrigin: first.apiOrigin },
    });
    await until(() => keyId(store) === "k2");
    return first;
  }
  const invoices = "{ business { invoices(first: 1) { totalCount } } }";

  test("a process that was not given it says which key is missing, to who asks and in the log", async () => {
    const { ask, sandbox, logged } = await process((one) => one);
    for (const _ of [1, 2])
      expect((await ask(invoices)).errors?.[0]).toMatchObject({
        message: "The tokens of this connection cannot be decrypted with the keys of this server",
        extensions: { code: "TOKEN_STORE_UNAVAILABLE", remedy: expect.stringContaining("TOKEN_KEYS") },
      });
    expect(sandbox.asked()).toEqual([]);
    const told = logged.filter((line) => line.includes("notOpened"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('The key \\"k2\\" is not configured');
  });

  test("a process that was given it beforehand goes on", async () => {
    const { ask, sandbox } = await process((one, two) => `${one},${two}`);
    expect((await ask(invoices)).errors).toBeUndefined();
    expect(sandbox.asked()).toEqual([expect.stringContaining("/invoices/invoices?")]);
  });
});

test("from another name of this machine one is led to the one that FreshBooks knows", async () => {
  const { url } = await start({ connecting: { authOrigin: "https://auth.freshbooks.example.test" } });
  const { status, location } = await openBrowser().visit(
    `${url.replace("127.0.0.1", "localhost")}/connect?app=default`,
  );
  expect({ status, location }).toEqual({ status: 302, location: `${url}/connect?app=default` });
});

test.each(["localhost", "127.0.0.1"])(
  "the sandbox redirects to the name that the browser uses: %s",
  async (name) => {
    const { url, ask } = await start({ connecting: {}, app: { accessToken: undefined } });
    const home = url.replace("127.0.0.1", name);
    const browser = openBrowser();
    const { callback, status } = await browser.signIn(`${home}/connect`);
    expect(callback.origin).toBe(home);
    expect(status).toBe(200);
    expect((await ask("{ caller { email } }")).errors).toBeUndefined();
  },
);

test("an app whose redirect URI leads elsewhere is not begun in the browser", async () => {
  const redirectUri = "https://localhost/callback";
  const { url, sandbox } = await start({ connecting: { apps: [{ redirectUri }] } });
  const { status, body } = await openBrowser().visit(`${url}/connect`);
  expect(status).toBe(409);
  expect(textOf(body)).toContain("npm run connect");
  expect(sandbox.asked()).toEqual([]);
});

test.each([
  ["https://books.example.test/connect/callback", 1],
  ["https://localhost/connect/callback", 0],
  ["https://books.example.test/callback", 0],
  [undefined, 0],
])(
  "a server that is led to by %s, and whose callers prove nothing, warns of it %i times",
  async (redirectUri, times) => {
    const { logged } = await start({ connecting: { apps: [redirectUri ? { redirectUri } : {}] } });
    expect(logged.filter((line) => line.includes("callers are not authenticated"))).toHaveLength(times);
  },
);

test("callers who prove themselves are not warned of", async () => {
  const { logged } = await start({
    connecting: { apps: [{ redirectUri: "https://books.example.test/connect/callback" }] },
    app: {
      issuer: { issuer: "https://a.test", audience: "books", jwksUrl: "http://127.0.0.1:1/keys" },
    },
  });
  expect(logged.filter((line) => line.includes("callers are not authenticated"))).toEqual([]);
});

test("from this machine one is led once to the public name of the redirect URI, where the cookie is for https alone", async () => {
  const redirectUri = "https://books.example.test/connect/callback";
  const { url, apiOrigin } = await start({ connecting: { apps: [{ redirectUri }] } });
  const first = await openBrowser().visit(`${url}/connect?app=default`);
  expect([first.status, first.location]).toEqual([
    302,
    "https://books.example.test/connect?app=default&moved=1",
  ]);
  expect(first.headers.getSetCookie()).toEqual([]);
  // A tunnel may bring every request under a name of this machine.
  const { headers, location } = await openBrowser().visit(`${url}/connect?app=default&moved=1`);
  expect(headers.getSetCookie()[0]).toMatch(/; Secure$/);
  const consent = new URL(String(location));
  expect([consent.origin, consent.searchParams.get("redirect_uri")]).toEqual([apiOrigin, redirectUri]);
});

test("without an app there is no /connect", async () => {
  const { url } = await start();
  expect((await openBrowser().visit(`${url}/connect`)).status).toBe(404);
});

test("a token that is brought goes before the connection, and the connection before the configured token", async () => {
  const { url, ask } = await start({ connecting: {} });
  const email = async (token?: string) =>
    (await ask("{ caller { email } }", token ? { token } : {})).data.caller?.email;
  expect(await email()).toBe("ada@larkspur-finch.example.com");
  await openBrowser().signIn(url, { person: "noAccounting" });
  expect(await email()).toBe("tomas@example.test");
  expect(await email(tokens.client)).toBe("rhea@example.test");
});

test("with a second person connected, a request that names nobody is refused, not served from either's books", async () => {
  const { url, ask, sandbox } = await start({ connecting: {} });
  await openBrowser().signIn(url, { person: "owner" });
  await openBrowser().signIn(url, { person: "several" });
  sandbox.forget();
  const { data, errors } = await ask(who);
  expect(data).toEqual({ caller: null, businesses: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
    "CONNECTION_REQUIRED",
    "CONNECTION_REQUIRED",
  ]);
  expect(errors?.[0]?.extensions.remedy).toContain("FRESHBOOKS_CONNECTION");
  expect(sandbox.asked()).toEqual([]);
});
