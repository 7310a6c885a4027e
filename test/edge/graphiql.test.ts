import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify from "fastify";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { graphiqlRoute } from "../../src/routes/graphiql.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { chromiumMissing, execute, findChromium, launchChromium, ready } from "../support/chromium.ts";
import { start } from "../support/start.ts";

const bundle = join(import.meta.dirname, "../../dist/graphiql");

beforeAll(async () => {
  if (existsSync(join(bundle, "index.html"))) return;
  // Without vitest's NODE_ENV, which would make it a development build.
  const env = { ...process.env, NODE_ENV: undefined };
  await promisify(execFile)("npm", ["run", "build:graphiql"], { cwd: join(bundle, "../.."), env });
}, 120_000);

describe("the route", () => {
  /** As raw as it is written: fetch would tidy the path first. */
  const asked = (url: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      get({ hostname, port, path, headers, agent: false }, async (answer) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) });
      }).on("error", reject);
    });

  const script = () => {
    const name = /assets\/index-[\w-]+\.js/.exec(readFileSync(join(bundle, "index.html"), "utf8"))?.[0];
    return { path: `/graphiql/${name}`, text: readFileSync(join(bundle, String(name))) };
  };

  test("the page names no other host and allows none", async () => {
    const { url } = await start();
    for (const path of ["/graphiql", "/graphiql/"]) {
      const { status, headers, body } = await asked(url, path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
          "img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'",
      );
      expect(String(body)).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  test("assets are kept for ever and come as the browser takes them", async () => {
    const { url } = await start();
    const { path, text } = script();
    const forms = [
      { accept: "gzip, deflate, br, zstd", coding: "br", unpack: brotliDecompressSync },
      { accept: "gzip;q=1.0, br;q=0", coding: "gzip", unpack: gunzipSync },
      { accept: "identity", coding: undefined, unpack: (bytes: Buffer) => bytes },
    ];
    for (const { accept, coding, unpack } of forms) {
      const { status, headers, body } = await asked(url, path, { "accept-encoding": accept });
      expect(status).toBe(200);
      expect(headers["content-encoding"]).toBe(coding);
      expect(headers).toMatchObject({
        "content-type": "text/javascript; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
        "x-content-type-options": "nosniff",
      });
      expect(unpack(body).equals(text)).toBe(true);
    }
  });

  test("nothing but the bundle can be read through it", async () => {
    const { url } = await start();
    const { path } = script();
    const attempts = [
      ...[
        "/graphiql/assets/../index.html",
        "/graphiql/assets/..%2findex.html",
        "/graphiql/assets/%2e%2e/index.html",
      ],
      ...["/graphiql/assets/..%5cindex.html", "/graphiql/assets/..%2f..%2f..%2fvite.config.js"],
      ...[
        "/graphiql/assets/.hidden.js",
        "/graphiql/assets/%00.js",
        "/graphiql/assets/",
        "/graphiql/assets/no.js",
      ],
      ...[`${path}.br`, `${path}%00.css`, "/graphiql/index.html", "/graphiql/../package.json"],
    ];
    for (const attempt of attempts) expect(await asked(url, attempt), attempt).toMatchObject({ status: 404 });
  });

  test("where it was not built, a page says how to install it, and nothing else is affected", async () => {
    const empty = mkdtempSync(join(tmpdir(), "graphiql-"));
    const server = fastify();
    onTestFinished(async () => {
      await server.close();
      rmSync(empty, { recursive: true });
    });
    graphiqlRoute(server, { folder: empty });
    server.get("/graphql", () => "the graph");

    const page = await server.inject("/graphiql");
    expect(page.statusCode).toBe(404);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).toContain("installed without development dependencies");
    expect(page.body).toContain("npm prune --omit=dev");
    expect((await server.inject("/graphiql/assets/index.js")).statusCode).toBe(404);
    expect((await server.inject("/graphql")).body).toBe("the graph");
  });

  test("no file of the bundle names a CDN", () => {
    const texts = readdirSync(join(bundle, "assets")).filter((name) => /\.(js|css)$/.test(name));
    const named = texts.filter((name) =>
      /unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|esm\.sh\/|fonts\.googleapis/.test(
        readFileSync(join(bundle, "assets", name), "utf8"),
      ),
    );
    expect(named).toEqual([]);
  });
});

describe("in a real Chromium", { timeout: 60_000 }, () => {
  const query = ".graphiql-query-editor .view-lines";
  const headers = "[aria-label=Headers] .graphiql-editor:not(.hidden) .view-lines";
  const response = ".graphiql-response .view-lines";
  const soon = { timeout: 10_000 };

  const program = findChromium();
  if (!program && !process.env.CI) console.warn(`The tests of GraphiQL are skipped. ${chromiumMissing}`);

  /** A page over the sandbox, and everything it did that it should not. */
  async function open({ skip }: TestContext) {
    if (!program && process.env.CI) throw new Error(chromiumMissing);
    if (!program) return skip(chromiumMissing);

    const app = await start();
    const browser = await launchChromium(program);
    onTestFinished(() => browser.close());
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    const problems: string[] = [];
    const origins = new Set<string>();
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== "data:") origins.add(origin);
    });
    page.on("websocket", (socket) => origins.add(socket.url()));
    context.on("response", (answer) => {
      if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`);
    });
    context.on("requestfailed", (request) => {
      // A reload breaks off what is still on its way, the editors' workers for one. That is no problem of the page.
      const reason = request.failure()?.errorText;
      if (reason !== "net::ERR_ABORTED") problems.push(`${reason}: ${request.url()}`);
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") problems.push(line.text());
    });
    await page.goto(`${app.url}/graphiql`);
    await ready(page);
    return { ...app, context, page, problems, origins };
  }

  const select = async (page: Page, editor: string): Promise<void> => {
    await page.locator(editor).click();
    await page.keyboard.press("ControlOrMeta+A");
  };

  /** As a person pastes it; what is typed gets its brackets closed by the editor. */
  const paste = async (page: Page, editor: string, text: string): Promise<void> => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await select(page, editor);
    await page.keyboard.press("ControlOrMeta+V");
  };

  /** GraphiQL sends the name of the operation that it read last, and it reads a moment after a change. */
  const noticed = (page: Page, name: string): Promise<void> =>
    expect
      .poll(() => page.evaluate(() => localStorage.getItem("freshbooks-subgraph:graphiql:query") ?? ""), soon)
      .toMatch(new RegExp(`(query|mutation) ${name}`));

  const seen = (page: Page, text: string): Promise<void> =>
    page.locator(response).getByText(text).first().waitFor();

  test("a query that is typed is answered, and nobody else is asked for anything", async (context) => {
    const { page, url, problems, origins } = await open(context);
    expect(page.url()).toBe(`${url}/graphiql`);

    await select(page, query);
    await page.keyboard.type("query Mine { caller { email } }");
    await noticed(page, "Mine");
    await page.keyboard.press("ControlOrMeta+Enter");
    await seen(page, '"ada@larkspur-finch.example.com"');
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByText("Every business that the access token can access").waitFor();

    expect([...origins]).toEqual([url]);
    expect(problems).toEqual([]);

    // That the list above would not have stayed empty: the page may not even try another host.
    await page.evaluate(() => fetch("https://cdn.example.test/").catch(() => undefined));
    await expect.poll(() => problems.join(), soon).toContain("Content Security Policy");
  });

  test("every example answers", async (context) => {
    const { page, problems } = await open(context);
    const tabs = page.getByRole("tab");
    const names = [
      "ClientsAndWhatTheyOwe",
      "UnpaidOver30Days",
      "PageOfInvoices",
      "InvoiceAndSend",
      "WorkOfTheYear",
      "WhatWeSell",
      "WhoAmI",
    ];
    expect(await tabs.allInnerTexts()).toEqual(names);

    for (const name of names) {
      await tabs.filter({ hasText: name }).getByRole("button", { name }).click();
      await noticed(page, name);
      const answer = page.waitForResponse(
        (candidate) => candidate.request().postDataJSON()?.operationName === name,
      );
      await execute(page);
      const text = await (await answer).text();
      expect(text, name).toMatch(/^\{"data":\{/);
      expect(text, name).not.toContain('"errors"');
      expect(text, name).not.toContain('"totalCount":0');
      expect(text, name).not.toContain('"code":');
      await seen(page, '"data"');
    }
    expect(problems).toEqual([]);
  });

  test("a token in the headers is used, and stored nowhere", async (context) => {
    const { page, context: profile, problems } = await open(context);
    const stored = async () => JSON.stringify(await profile.storageState({ indexedDB: true }));

    await page.getByRole("button", { name: "Headers" }).click();
    await paste(page, headers, `{ "Authorization": "Bearer ${tokens.several}" }`);
    await paste(page, query, "query Mine { caller { email } }");
    await noticed(page, "Mine");
    await execute(page);
    await seen(page, '"noor@example.test"');
    // The history is what would have kept it, and the tabs: both have been written by now.
    await expect.poll(stored, soon).toMatch(/graphiql:queries.*Mine/);
    await expect.poll(stored, soon).toMatch(/graphiql:tabState.*Mine/);
    expect(await stored()).not.toContain(tokens.several);

    await page.reload();
    await execute(page);
    await seen(page, '"ada@larkspur-finch.example.com"');
    expect(await page.locator(headers).textContent()).not.toContain(tokens.several);
    expect(await stored()).not.toContain(tokens.several);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(problems).toEqual([]);
  });

  test("it turns dark and light with the system", async (context) => {
    const { page } = await open(context);
    const colour = () =>
      page
        .locator(`${query} .mtk1`)
        .first()
        .evaluate((text) => getComputedStyle(text).color);

    for (const [colorScheme, expected] of [
      ["dark", "rgb(212, 212, 212)"],
      ["light", "rgb(0, 0, 0)"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(colour, soon).toBe(expected);
    }
  });

  test("on a telephone the answer stands under the question", async (context) => {
    const { page } = await open(context);
    await page.setViewportSize({ width: 390, height: 800 });
    await execute(page);
    await seen(page, '"data"');

    const question = await page.locator(".graphiql-editors").boundingBox();
    const answer = await page.locator(".graphiql-response").boundingBox();
    expect(answer?.y).toBeGreaterThan((question?.y ?? 0) + (question?.height ?? 0));
    expect(answer?.width).toBeGreaterThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("it says whose books these are, and what the last answer took", async (context) => {
    const { page, problems } = await open(context);
    await page.getByText("Books of another server.").waitFor();
    await execute(page);
    await expect
      .poll(() => page.locator(".status").textContent(), soon)
      .toMatch(/^\d+ ms · [\d.]+ k?B · \d+ requests? to FreshBooks$/);
    expect(await page.locator(response).textContent()).not.toContain("retries");
    expect(problems).toEqual([]);
  });

  test("a shared link opens its query in a tab of its own, and an example can be opened again", async (context) => {
    const { page, url, problems } = await open(context);
    const link = new URLSearchParams({ query: "query Mine { caller { email } }", variables: '{ "a": 1 }' });
    await page.goto(`${url}/graphiql?${link}`);
    await ready(page);
    await expect.poll(() => page.getByRole("tab").last().innerText(), soon).toBe("Mine");
    expect(page.url()).toBe(`${url}/graphiql`);
    await noticed(page, "Mine");
    await execute(page);
    await seen(page, '"ada@larkspur-finch.example.com"');

    const tabs = await page.getByRole("tab").count();
    await page.getByRole("button", { name: "Show Examples" }).click();
    await page.locator(".examples").getByRole("button", { name: "WhoAmI" }).click();
    await noticed(page, "WhoAmI");
    expect(await page.getByRole("tab").count()).toBe(tabs + 1);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Share a link to this query" }).click();
    await page.getByText("Link copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).searchParams.get("query")).toContain("query WhoAmI");
    expect(problems).toEqual([]);
  });

  test("fields are chosen by clicking", async (context) => {
    const { page, problems } = await open(context);
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".graphiql-explorer-root").first().waitFor();
    expect(problems).toEqual([]);
  });
});
