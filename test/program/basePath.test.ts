import { pino } from "pino";
import { describe, expect, onTestFinished, type TestContext, test } from "vitest";
import { createApp } from "../../src/app/index.ts";
import { ownSegments, withoutBase } from "../../src/values/basePath.ts";
import { openBrowser, textOf } from "../support/pages/browser.ts";
import { chromiumMissing, execute, findChromium, launchChromium, ready } from "../support/pages/chromium.ts";
import { rows, start } from "../support/start.ts";
import { startProxy } from "./proxy.ts";

const html = { accept: "text/html" };

/** The graph below `/books` of a proxy, with everything on that has an address. */
async function startBelow(strips: boolean, options: Parameters<typeof start>[0] = {}) {
  const proxy = await startProxy({ strips });
  const { publicUrl } = proxy;
  const graph = await start({
    connecting: { apps: [{ redirectUri: `${publicUrl}/connect/callback` }] },
    ...options,
    app: { publicUrl, metrics: { on: true, token: undefined }, ...options.app },
  });
  proxy.leadTo(graph.url);
  return { ...graph, publicUrl };
}

/** The links, forms, scripts and styles of a page, each with its host. */
const addressesIn = (page: string, from: string) =>
  [...page.matchAll(/ (?:href|src|action)="([^"]+)"/g)].map(([, address]) => new URL(String(address), from));

describe.each([
  ["that takes the prefix off", true],
  ["that leaves the prefix on", false],
])("below a path, behind a proxy %s", (_, strips) => {
  test("every link of every page leads below the path, and to something", async () => {
    const { publicUrl } = await startBelow(strips);
    const links = (await (await fetch(publicUrl)).json()) as { links: Record<string, string> };
    expect(links.links).toEqual({
      graphiql: "/books/graphiql",
      graphql: "/books/graphql",
      schema: "/books/schema.graphql",
      health: "/books/health",
      metrics: "/books/metrics",
      docs: "/books/docs",
      connect: "/books/connect",
    });
    const pages = ["", "/", "/graphiql", "/graphiql/", "/connect/done", "/connect/failed/denied"];
    pages.push("/docs", "/docs/readme", "/docs/operating");
    const found = new Set<string>();
    for (const path of pages) {
      const page = await fetch(publicUrl + path, { headers: html });
      for (const { href, host } of addressesIn(await page.text(), publicUrl + path))
        if (!path.startsWith("/docs/") || host === new URL(publicUrl).host) found.add(href);
    }
    expect(found.size).toBeGreaterThan(8);
    for (const address of found) {
      expect(address.startsWith(`${publicUrl}/`), address).toBe(true);
      const { status } = await fetch(address, { redirect: "manual" });
      expect([200, 302], address).toContain(status);
    }
    expect((await fetch(publicUrl.replace("/books", "/bookshop/health"))).status).toBe(404);
  });

  test("people sign in, choose and leave below it, with cookies for nothing else", async () => {
    const { publicUrl } = await startBelow(strips);
    const browser = openBrowser();
    const begun = await browser.visit(`${publicUrl}/connect`);
    expect(new URL(String(begun.location)).searchParams.get("redirect_uri")).toBe(
      `${publicUrl}/connect/callback`,
    );
    expect(begun.headers.getSetCookie()).toEqual([expect.stringContaining("; Path=/books/connect;")]);
    for (const person of ["owner", "several"] as const) {
      const done = await browser.signIn(`${publicUrl}/connect`, { person });
      expect(done.status).toBe(200);
      expect(textOf(done.body)).toContain("Connected as");
      for (const { href } of addressesIn(done.body, publicUrl)) expect(href).toContain(`${publicUrl}/`);
    }
    const who = await fetch(`${publicUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ caller { email } }"}',
    });
    const { errors } = (await who.json()) as { errors: { extensions: { remedy: string } }[] };
    expect(errors[0]?.extensions.remedy).toContain(`Choose one at ${publicUrl}/,`);

    const page = await browser.visit(publicUrl, { headers: html });
    const forms = addressesIn(page.body, publicUrl).filter(({ pathname }) =>
      /choose|disconnect/.test(pathname),
    );
    expect(new Set(forms.map(({ pathname }) => pathname))).toEqual(
      new Set(["/books/connect/choose", "/books/connect/disconnect"]),
    );
    const [, id = ""] = /name="id" value="([^"]+)"/.exec(page.body) ?? [];
    const chosen = await browser.visit(String(forms[0]), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: new URL(publicUrl).origin },
      body: String(new URLSearchParams({ id })),
    });
    expect([chosen.status, chosen.location]).toEqual([303, "/books/"]);
  });

  test("files go up and come back below it", async () => {
    const { publicUrl, ask } = await startBelow(strips);
    const { data } = await ask("{ business { invoices(first: 1) { nodes { pdf { url } } } } }");
    const [invoice] = rows(data.business?.invoices?.nodes);
    const url = String(invoice?.pdf?.url);
    expect(url).toMatch(new RegExp(`^${publicUrl}/files/invoices/Invoice:`));
    const pdf = await fetch(url);
    expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    const form = new FormData();
    form.append("file", new File(["%PDF-1.4\n%%EOF\n"], "receipt.pdf", { type: "application/pdf" }));
    const sent = await fetch(`${publicUrl}/files`, {
      method: "POST",
      headers: { "apollo-require-preflight": "true" },
      body: form,
    });
    expect(sent.status).toBe(201);
  });
});

test("what an overloaded server rejects before the framework sees it is rejected below the path, too", async () => {
  const { publicUrl } = await startBelow(false, { app: { load: { mostAtOnce: 0, mostWaiting: 0 } } });
  const answer = await fetch(`${publicUrl}/graphql`, { method: "POST", body: "not even read" });
  expect(answer.headers.get("x-books")).toBe("other");
  expect([answer.status, await answer.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { code: "OVERLOADED" } }] },
  ]);
});

test("an address that only begins like the path is none below it", () => {
  expect(withoutBase("/books", "/books")).toBe("/");
  expect(withoutBase("/books", "/books?a=1")).toBe("/?a=1");
  expect(withoutBase("/books", "/books/graphql?a=/books/")).toBe("/graphql?a=/books/");
  expect(withoutBase("/books", "/bookshop")).toBe("/bookshop");
  expect(withoutBase("", "/books/graphql")).toBe("/books/graphql");
});

test("a path never begins like one of this server's own addresses, which a proxy that takes it off would hide", async () => {
  const app = await createApp({
    apiOrigin: "http://127.0.0.1:9",
    accessToken: undefined,
    defaultBusiness: undefined,
    log: pino({ level: "silent" }),
    metrics: { on: true, token: undefined },
    sandboxDesk: {
      ...{ company: () => "", now: () => new Date(), setClock: () => {}, reset: () => {}, onReset: () => {} },
      ...{ requests: () => [], faults: () => 0 },
    },
  });
  onTestFinished(() => app.close());
  await app.ready();
  const printed = app.printRoutes({ commonPrefix: false });
  const firsts = [...printed.matchAll(/^ {4}[├└]── ([\w.]+)/gm)].map(([, first]) => String(first));
  expect(firsts.length).toBeGreaterThan(5);
  expect(firsts.filter((first) => !ownSegments.has(first))).toEqual([]);
});

test("GraphiQL answers below the path in a real Chromium, and finds everything there", async (context: TestContext) => {
  const program = findChromium();
  if (!program && process.env.CI) throw new Error(chromiumMissing);
  if (!program) return context.skip(chromiumMissing);
  const { publicUrl } = await startBelow(true);
  const browser = await launchChromium(program);
  onTestFinished(() => browser.close());
  const profile = await browser.newContext();
  const page = await profile.newPage();
  const problems: string[] = [];
  profile.on("response", (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`);
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") problems.push(line.text());
  });
  await page.goto(`${publicUrl}/`);
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await page.waitForURL(`${publicUrl}/graphiql`);
  await ready(page);
  await execute(page);
  await page.locator(".graphiql-response .view-lines").getByText('"data"').first().waitFor();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel(/Ada Larkspur/).check();
  await page.getByRole("button", { name: "Approve" }).click();
  await page.waitForURL(`${publicUrl}/connect/done`);
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await page.locator(".books").getByText("Signed in as Ada Larkspur.").waitFor();
  await page.getByRole("link", { name: "Sign in or out" }).click();
  await page.waitForURL(`${publicUrl}/`);
  expect(problems).toEqual([]);
}, 60_000);
