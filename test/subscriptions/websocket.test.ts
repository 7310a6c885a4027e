import { createClient } from "graphql-ws";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { open as openServer, start } from "../support/start.ts";
import { testFeed } from "./feed.ts";

const query = `subscription ($after: String) {
  businessChanges(after: $after) { number record { ... on Client { organization } } }
}`;

async function open(app: object = {}) {
  const feed = testFeed();
  const clients = [{ id: 1, fields: { organization: "Acme" } }];
  const started = await start({ books: books({ clients }), app: { events: feed.events, ...app } });
  return { feed, ...started, socketUrl: `${started.url.replace("http", "ws")}/graphql` };
}

function client(url: string, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const made = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
    ...options,
  });
  onTestFinished(() => void made.dispose());
  return made;
}

/** What an unaccepted WebSocket is answered, or the code that it is closed with. */
const outcome = (url: string, options: { headers?: Record<string, string>; protocol?: string } = {}) =>
  new Promise<number | undefined>((resolve) => {
    const socket = new WebSocket(url, options.protocol ?? "graphql-transport-ws", {
      headers: options.headers ?? {},
    });
    socket.on("unexpected-response", (_, response) => resolve(response.statusCode));
    socket.on("close", resolve);
    socket.on("error", () => {});
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.on("message", () => {
      resolve(0);
      socket.terminate();
    });
  });

test("the answer to the request for a WebSocket names the books and the request, also when it is refused", async () => {
  const { socketUrl } = await open();
  const answered = (headers: Record<string, string>) =>
    new Promise<Record<string, unknown>>((resolve) => {
      const socket = new WebSocket(socketUrl, "graphql-transport-ws", {
        headers: { ...headers, "x-request-id": "mine-1" },
      });
      socket.on("error", () => {});
      for (const event of ["upgrade", "unexpected-response"] as const)
        socket.on(event, (...given: { headers?: object }[]) => {
          resolve({ ...given.at(-1)?.headers });
          socket.terminate();
        });
    });
  for (const headers of [{}, { host: "books.attacker.example" }] as Record<string, string>[])
    expect(await answered(headers)).toMatchObject({ "x-books": "other", "x-request-id": "mine-1" });
});

test("changes come over a WebSocket, from a cursor on and as they happen, for one request each", async () => {
  const { feed, socketUrl, sandbox } = await open({ accessToken: undefined });
  const graph = client(socketUrl, { connectionParams: { Authorization: `Bearer ${tokens.owner}` } });
  feed.happens({ recordId: "Client:ACM123:1" }, { recordId: "Client:ACM123:1" });
  const results = graph.iterate({ query, variables: { after: "c1" } });
  const change = (number: number) => ({
    value: { data: { businessChanges: { number, record: { organization: "Acme" } } } },
    done: false,
  });
  expect(await results.next()).toEqual(change(2));
  sandbox.forget();
  const others = [graph.iterate({ query }), graph.iterate({ query })];
  const waiting = others.map((each) => each.next());
  await expect.poll(feed.listening).toBe(3);
  feed.happens({ recordId: "Client:ACM123:1" });
  for (const each of [results.next(), ...waiting]) expect(await each).toEqual(change(3));
  expect(sandbox.asked()).toHaveLength(1);
  await results.return?.();
  await expect.poll(feed.listening).toBe(2);
  await graph.dispose();
  await expect.poll(feed.listening).toBe(0);
});

test("what cannot be subscribed to is an error of its id, as over HTTP", async () => {
  const { socketUrl, url, feed } = await open({ streams: { mostPerSocket: 1 }, metrics: { on: true } });
  const graph = client(socketUrl);
  const first = graph.iterate({ query });
  const waiting = first.next();
  await expect.poll(feed.listening).toBe(1);
  expect(await (await fetch(`${url}/metrics`)).text()).toContain("\nsubscriptions_open 1\n");
  const errorOf = (sent: string) =>
    graph
      .iterate({ query: sent })
      .next()
      .catch((error: unknown) => error);
  expect(await errorOf(query)).toMatchObject([{ extensions: { code: "OVERLOADED" } }]);
  await first.return?.();
  await waiting;
  expect(await errorOf("{ caller { email } }")).toMatchObject([{ extensions: { code: "BAD_REQUEST" } }]);
  expect(await errorOf("subscription { nothing }")).toMatchObject([
    { message: expect.stringContaining("nothing"), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
  ]);
  expect(await errorOf("subscription {")).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
  const stranger = client(socketUrl, { connectionParams: { authorization: "Bearer nobody" } });
  const refused = stranger.iterate({ query });
  expect(await refused.next()).toMatchObject({
    value: { errors: [{ extensions: { code: "UNAUTHENTICATED" }, path: ["businessChanges"] }] },
  });
  expect(await refused.next()).toEqual({ done: true });
  const odd = client(socketUrl, { connectionParams: { authorization: { token: "nobody" } } });
  expect(await odd.iterate({ query }).next()).toMatchObject({
    value: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] },
  });
});

test("a message that only servers send closes the connection as a bad request", async () => {
  const { socketUrl } = await open();
  for (const type of ["next", "error", "connection_ack"]) {
    const socket = new WebSocket(socketUrl, "graphql-transport-ws");
    socket.on("open", () => socket.send(JSON.stringify({ type: "connection_init" })));
    socket.once("message", () => socket.send(JSON.stringify({ type, id: "1", payload: [{ message: "" }] })));
    expect(await new Promise((resolve) => socket.on("close", resolve))).toBe(4400);
  }
});

test("only pages of allowed origins, this server's names and its router connect", async () => {
  const feed = testFeed();
  const app = {
    events: feed.events,
    allowedOrigins: ["https://app.example.test"],
    routerSecret: () => "a-secret-of-the-router",
  };
  const { url } = await start({ books: books(), app });
  const socketUrl = `${url.replace("http", "ws")}/graphql`;
  const secret = { "router-authorization": "a-secret-of-the-router" };
  expect(await outcome(socketUrl, { headers: secret })).toBe(0);
  expect(await outcome(socketUrl, { headers: { ...secret, origin: "https://app.example.test" } })).toBe(0);
  expect(await outcome(socketUrl, { headers: { ...secret, origin: url } })).toBe(0);
  expect(await outcome(socketUrl, { headers: { ...secret, origin: "https://evil.example.test" } })).toBe(403);
  expect(await outcome(socketUrl, { headers: { ...secret, origin: "null" } })).toBe(403);
  expect(await outcome(socketUrl, { headers: { ...secret, host: "books.attacker.example" } })).toBe(421);
  expect(await outcome(`${socketUrl}/stream`, { headers: secret })).toBe(404);
  expect(await outcome(socketUrl)).toBe(4403);
  expect(await outcome(socketUrl, { headers: secret, protocol: "graphql-ws" })).toBe(1_006);
  const graph = client(socketUrl, { connectionParams: secret });
  const next = graph.iterate({ query: "subscription { businessChanges { number } }" }).next();
  await expect.poll(feed.listening).toBe(1);
  feed.happens({});
  expect(await next).toMatchObject({ value: { data: { businessChanges: { number: 1 } } } });
});

test("a server that shuts down ends each subscription with a code, then the connection", async () => {
  const feed = testFeed();
  const { url, close } = await openServer({ books: books(), app: { events: feed.events } });
  let closed: unknown;
  const graph = client(`${url.replace("http", "ws")}/graphql`, {
    on: {
      closed: (event) => {
        closed = (event as { code: number }).code;
      },
    },
  });
  const results = graph.iterate({ query });
  const next = results.next();
  await expect.poll(feed.listening).toBe(1);
  const closing = close();
  expect(await next).toMatchObject({ value: { errors: [{ extensions: { code: "DRAINING" } }] } });
  expect(await results.next()).toEqual({ done: true });
  await closing;
  await expect.poll(() => closed).toBe(1_001);
});
