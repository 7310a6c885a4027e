import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { gateBefore } from "../support/gatedUpstream.ts";
import { start } from "../support/start.ts";

const page = "https://app.example.test";
const allowedOrigins = [page, "http://localhost:5173"];

/** As docs/frontends.md lists them. */
const exposed = "x-request-id, x-books, retry-after, content-disposition";

const preflight = (url: string, origin: string) =>
  fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });

const post = (url: string, origin: string) =>
  fetch(url, {
    method: "POST",
    headers: { origin, "content-type": "application/json", authorization: `Bearer ${tokens.owner}` },
    body: JSON.stringify({ query: "{ business { name } }" }),
  });

test("a page of an allowed origin may ask, and one of any other may not", async () => {
  const { url } = await start({ app: { allowedOrigins } });
  for (const path of ["/graphql", "/files", "/files/receipts/1"]) {
    const answer = await preflight(url + path, page);
    expect([path, answer.status]).toEqual([path, 204]);
    expect(answer.headers.get("access-control-allow-origin")).toBe(page);
    expect(answer.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(answer.headers.get("access-control-allow-credentials")).toBe(null);
    expect(answer.headers.get("vary")).toContain("Origin");
    const other = await preflight(url + path, "https://attacker.example.test");
    expect(other.headers.get("access-control-allow-origin")).toBe(null);
  }
  const answer = await post(`${url}/graphql`, page);
  expect(answer.headers.get("access-control-allow-origin")).toBe(page);
  expect(answer.headers.get("access-control-expose-headers")).toBe(exposed);
  expect(answer.headers.get("vary")).toContain("Origin");
  expect(await answer.json()).toHaveProperty("data.business.name");
  const other = await post(`${url}/graphql`, "https://attacker.example.test");
  expect(other.headers.get("access-control-allow-origin")).toBe(null);
  expect(other.headers.get("vary")).toContain("Origin");
});

test("OPTIONS that is no preflight lists the methods of the address", async () => {
  const { url } = await start({ app: { allowedOrigins } });
  for (const headers of [{}, { origin: page }, { "access-control-request-method": "POST" }]) {
    const answer = await fetch(`${url}/graphql`, { method: "OPTIONS", headers });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(answer.headers.get("allow")).toBe("GET, POST, OPTIONS");
  }
  const health = await fetch(`${url}/health`, { method: "OPTIONS" });
  expect([health.status, health.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  expect((await fetch(`${url}/nowhere`, { method: "OPTIONS" })).status).toBe(404);
});

test("what is operated is for no page of another origin", async () => {
  const { url } = await start({ app: { allowedOrigins } });
  const answer = await fetch(`${url}/health`, { headers: { origin: page } });
  expect(answer.headers.get("access-control-allow-origin")).toBe(null);
});

test("without a list no page of another origin may ask", async () => {
  const { url } = await start();
  const answer = await post(`${url}/graphql`, page);
  expect(answer.headers.get("access-control-allow-origin")).toBe(null);
  expect((await preflight(`${url}/graphql`, page)).headers.get("access-control-allow-origin")).toBe(null);
});

test("a page can read when to retry what is too much, and whose books are served", async () => {
  const { apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, ({ url }) => url?.includes("/users/me") ?? false);
  const load = { mostAtOnce: 1, mostWaiting: 1 };
  const { url } = await start({ app: { apiOrigin: gate.url, allowedOrigins, load } });
  const first = post(`${url}/graphql`, page);
  await gate.holding(1);
  const others = [post(`${url}/graphql`, page), post(`${url}/graphql`, page)];
  const refused = await Promise.race(others);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("access-control-allow-origin")).toBe(page);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(refused.headers.get("x-books")).toBe("other");
  expect(refused.headers.get("access-control-expose-headers")).toBe(exposed);
  gate.open();
  const answers = await Promise.all([first, ...others]);
  for (const answer of answers) expect(answer.headers.get("access-control-expose-headers")).toBe(exposed);
});

test("a page can read why a router's server rejects it", async () => {
  const { url } = await start({ app: { allowedOrigins, routerSecret: () => "a-secret-of-the-router" } });
  expect((await preflight(`${url}/graphql`, page)).status).toBe(204);
  const answer = await post(`${url}/graphql`, page);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("access-control-allow-origin")).toBe(page);
});

test("a packed answer depends on the origin as well", async () => {
  const { url } = await start({ app: { allowedOrigins } });
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  expect(answer.headers.get("vary")).toBe("Origin, accept-encoding");
});
