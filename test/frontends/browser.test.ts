import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, type TestContext, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { chromiumMissing, findChromium, launchChromium } from "../support/pages/chromium.ts";
import { photo } from "../support/photo.ts";
import { start } from "../support/start.ts";

const snippets = join(import.meta.dirname, "snippets");

/** A web app on an origin of its own: a page, and the snippets of docs/frontends.md without their types. */
async function serveApp(): Promise<string> {
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/")
      return response.setHeader("content-type", "text/html").end("<!doctype html><title>App</title>");
    if (!/^\/\w+\.ts$/.test(url)) return response.writeHead(404).end();
    const text = await readFile(join(snippets, url), "utf8");
    return response.setHeader("content-type", "text/javascript").end(stripTypeScriptTypes(text));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a page on an origin can do with the server: each answer, or the browser's refusal. */
const tried = (server: string, token: string, image: string) => `(async () => {
  const { fetchOf } = await import("/server.ts");
  const { upload, download } = await import("/files.ts");
  const seen = [];
  const server = { url: ${JSON.stringify(server)}, token: () => ${JSON.stringify(token)}, onBooks: (books) => seen.push(books) };
  const attempt = (run) => run().catch((error) => "blocked: " + error.name);
  const ask = async (query, variables, more = {}) => {
    const response = await fetchOf(server)(server.url + "/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      ...more,
    });
    return { body: await response.json(), headers: Object.fromEntries(response.headers) };
  };
  const bytes = Uint8Array.from(atob(${JSON.stringify(image)}), (letter) => letter.charCodeAt(0));
  const asked = await attempt(() => ask("{ business { name } }"));
  const uploaded = await attempt(() => upload(server, new File([bytes], "lunch.jpg", { type: "image/jpeg" })));
  const attached = await attempt(() => ask(
    "mutation ($input: ExpenseUpdateInput!) { expenseUpdate(input: $input) { expense { receipt { url } } } }",
    { input: { id: "Expense:ACM123:1", receipt: { token: uploaded } } },
  ));
  const url = attached.body?.data.expenseUpdate.expense.receipt.url ?? server.url + "/files/receipts/Expense:ACM123:1";
  const downloaded = await attempt(async () => {
    const blob = await download(server, url);
    return { type: blob.type, size: blob.size };
  });
  const named = await attempt(async () => (await fetchOf(server)(url)).headers.get("content-disposition"));
  const missing = await attempt(() => download(server, server.url + "/files/receipts/Expense:ACM123:9").catch(({ message }) => message));
  const withCookies = await attempt(() => ask("{ business { name } }", {}, { credentials: "include" }));
  const unasked = await attempt(() => fetch(server.url + "/graphql?query={business{name}}").then((response) => response.text()));
  const health = await attempt(() => fetch(server.url + "/health").then((response) => response.text()));
  return { asked, uploaded, downloaded, named, missing, withCookies, unasked, health, seen };
})()`;

test("a page on an allowed origin works with the server, and a page on any other is blocked", async (context: TestContext) => {
  const program = findChromium();
  if (!program && process.env.CI) throw new Error(chromiumMissing);
  if (!program) return context.skip(chromiumMissing);
  const [allowed, stranger] = [await serveApp(), await serveApp()];
  const { url, sandbox } = await start({
    books: books({ expenses: 1, receipts: 1 }),
    app: { allowedOrigins: [allowed], accessToken: undefined },
  });
  const browser = await launchChromium(program);
  onTestFinished(() => browser.close());
  const image = photo();
  const visit = async (origin: string) => {
    const page = await browser.newPage();
    await page.goto(origin);
    return page.evaluate(tried(url, tokens.owner, image.toString("base64")));
  };

  expect(await visit(allowed)).toEqual({
    asked: {
      body: { data: { business: { name: "Acme Design" } } },
      headers: expect.objectContaining({ "x-books": "other", "x-request-id": expect.any(String) }),
    },
    uploaded: expect.any(String),
    downloaded: { type: "image/jpeg", size: image.length },
    named: expect.stringContaining("lunch.jpg"),
    missing: expect.stringContaining("NOT_FOUND"),
    withCookies: "blocked: TypeError",
    unasked: expect.any(String),
    health: "blocked: TypeError",
    seen: expect.arrayContaining(["other"]),
  });
  const written = sandbox.committed("POST").length;
  expect(await visit(stranger)).toEqual({
    ...{ asked: "blocked: TypeError", uploaded: "blocked: TypeError", downloaded: "blocked: TypeError" },
    ...{ named: "blocked: TypeError", missing: "Failed to fetch", withCookies: "blocked: TypeError" },
    ...{ unasked: "blocked: TypeError", health: "blocked: TypeError", seen: [] },
  });
  expect(sandbox.committed("POST")).toHaveLength(written);
}, 60_000);
