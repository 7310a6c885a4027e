import { once } from "node:events";
import { createServer } from "node:http";
import { createClient } from "graphql-ws";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { createSubgraph } from "../../src/index.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { liveFeed } from "../events/live.ts";
import { books } from "../support/books.ts";
import { type Answer, openSandbox, start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf, numbersIn } from "./listen.ts";

const query = "subscription { businessChanges { number } }";
const oneTax = () => books({ taxes: [{ name: "HST" }] });
const authorization = `Bearer ${tokens.owner}`;

/** Results over a WebSocket. */
function resultsOf(url: string, sent: { query: string; variables?: Record<string, unknown> }) {
  const connectionParams = { authorization };
  const webSocketImpl = WebSocket;
  const client = createClient({
    url: url.replace("http", "ws"),
    webSocketImpl,
    retryAttempts: 0,
    connectionParams,
  });
  onTestFinished(() => void client.dispose());
  return client.iterate(sent);
}

test("below the path of PUBLIC_URL, streams are at the same addresses, whether a proxy takes the path off or not", async () => {
  const feed = testFeed();
  const publicUrl = "https://example.test/books";
  const { url } = await start({ books: books(), app: { events: feed.events, publicUrl } });
  feed.happens({}, {});
  const sent = {
    query: "subscription ($after: String) { businessChanges(after: $after) { number } }",
    variables: { after: "c1" },
  };
  for (const base of [url, `${url}/books`]) {
    expect(await numbersIn(await eventsOf(`${base}/graphql/stream`, sent), 1)).toEqual([2]);
    expect(await resultsOf(`${base}/graphql`, sent).next()).toMatchObject({
      value: { data: { businessChanges: { number: 2 } } },
    });
  }
  await expect(resultsOf(`${url}/bookshop/graphql`, sent).next()).rejects.toBeDefined();
});

test("streams are for pages of allowed origins and for the router, as queries are", async () => {
  const feed = testFeed();
  const page = "https://app.example.test";
  const app = { events: feed.events, allowedOrigins: [page], routerSecret: () => "a-secret-of-the-router" };
  const { url } = await start({ books: books(), app });
  const secret = { "router-authorization": "a-secret-of-the-router" };
  const stream = `${url}/graphql/stream`;
  for (const [origin, allowed] of [
    [page, page],
    ["https://attacker.example.test", null],
  ] as const) {
    const asked = { origin, "access-control-request-method": "POST" };
    const preflight = await fetch(stream, { method: "OPTIONS", headers: asked });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, allowed]);
    for (const address of [stream, `${url}/graphql`]) {
      const { response } = await eventsOf(address, { query }, { headers: { ...secret, origin } });
      expect([address, response.status, response.headers.get("access-control-allow-origin")]).toEqual([
        ...[address, 200, allowed],
      ]);
      expect(response.headers.get("vary")).toContain("Origin");
      expect(response.headers.get("x-request-id")).toBeTruthy();
    }
  }
  for (const headers of [{}, { "router-authorization": "wrong" }] as Record<string, string>[])
    for (const address of [stream, `${url}/graphql`]) {
      const refused = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
        body: JSON.stringify({ query }),
      });
      expect([address, refused.status]).toEqual([address, 401]);
      expect(await refused.text()).toContain("UNAUTHENTICATED");
    }
});

test("a host mounts it with WebSockets, beside its own", async () => {
  const { apiOrigin, sandbox } = await openSandbox({ books: oneTax() });
  onTestFinished(() => sandbox.close());
  const subgraph = await createSubgraph({
    freshbooksApiUrl: apiOrigin,
    logLevel: "silent",
    freshbooksAccessToken: tokens.owner,
  });
  onTestFinished(subgraph.close);
  const host = createServer(subgraph.handler).listen(0, "127.0.0.1");
  const upgraded: string[] = [];
  host.on("upgrade", (request, socket, head) => {
    upgraded.push(String(request.url));
    if (request.url === "/own") return socket.end("HTTP/1.1 418 I'm a teapot\r\n\r\n");
    subgraph.upgrade(request, socket, head);
  });
  await once(host, "listening");
  onTestFinished(() => void host.close());
  const address = host.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const ask = async (asked: string): Promise<Answer> => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query: asked });
    return (await (await fetch(`${url}/graphql`, { method: "POST", headers, body })).json()) as Answer;
  };
  await ask(
    "mutation { webhooksEnable(input: { sweepsOnly: true, recordKinds: [TAX] }) { userErrors { code } } }",
  );
  await liveFeed({ ask });
  const { data } = await ask("{ business { sync { lastCursor } } }");
  await ask(`mutation { taxUpdate(input: { id: "Tax:ACM123:1", name: "GST" }) { userErrors { code } } }`);
  const results = resultsOf(`${url}/graphql`, {
    query:
      "subscription ($after: String) { businessChanges(after: $after) { recordId changedFields origin } }",
    variables: { after: data.business?.sync?.lastCursor },
  });
  const businessChanges = { recordId: "Tax:ACM123:1", changedFields: ["name"], origin: "SELF" };
  expect(await results.next()).toEqual({ value: { data: { businessChanges } }, done: false });

  const own = new WebSocket(`${url.replace("http", "ws")}/own`);
  own.on("error", () => {});
  const [, refused] = (await once(own, "unexpected-response")) as [unknown, { statusCode: number }];
  expect([refused.statusCode, upgraded]).toEqual([418, ["/graphql", "/own"]]);
  own.terminate();
  // Closing the subgraph ends its WebSockets, and not the host.
  const last = results.next();
  await subgraph.close();
  expect(await last).toMatchObject({ value: { errors: [{ extensions: { code: "DRAINING" } }] } });
  expect(host.listening).toBe(true);
});
