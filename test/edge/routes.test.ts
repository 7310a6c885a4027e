import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/app/index.ts";
import { refuseUnreadable } from "../../src/routes/unexpected.ts";
import { start } from "../support/start.ts";

const sandboxDesk = {
  ...{ company: () => "", now: () => new Date(), setClock: () => {}, reset: () => {}, onReset: () => {} },
  ...{ requests: () => [], faults: () => 0 },
};
const everything = { metrics: { on: true, token: undefined }, sandboxDesk };
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Every route of the server with its methods, as the framework prints them; with an address for each parameter. */
async function allRoutes() {
  const log = pino({ level: "silent" });
  const app = await createApp({
    ...{ apiOrigin: "http://127.0.0.1:9", accessToken: undefined, defaultBusiness: undefined, log },
    ...everything,
  });
  onTestFinished(() => app.close());
  await app.ready();
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", part = "", listed = ""] = /^(.*?)[├└]── (\S+) \((.*)\)$/.exec(line) ?? [];
      if (part === "") return [];
      const depth = indent.length / 4;
      above.length = depth;
      above.push(part);
      const path = above.join("").replaceAll("//", "/");
      return [{ path: path.replaceAll(/:\w+/g, "x"), methods: listed.split(", ").toSorted() }];
    });
}

/** The same of `/connect`, which requires an app that the server above does not have. */
const connectRoutes = [
  ...["/connect", "/connect/callback", "/connect/done", "/connect/failed/denied"].map((path) => ({
    path,
    methods: ["GET", "HEAD"],
  })),
  ...["/connect/choose", "/connect/disconnect"].map((path) => ({ path, methods: ["POST"] })),
];

/** `fetch` does not let a Host header through. */
const send = (url: string, method: string, host?: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request(url, { method, headers: host ? { host } : {} }, async (response) =>
        resolve({
          ...{ status: response.statusCode, headers: response.headers },
          body: Buffer.concat(await response.toArray()).toString(),
        }),
      )
        .on("error", reject)
        .end();
    },
  );

test("every route rejects other methods with 405 and its own, answers OPTIONS, and names its books", async () => {
  const routes = [...(await allRoutes()), ...connectRoutes];
  expect(routes.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "/",
      "/graphql/stream",
      "/files/exports/x",
      "/webhooks/freshbooks/x",
      "/metrics",
    ]),
  );
  const { url } = await start({ app: everything, connecting: {} });
  const each = async (path: string, own: readonly string[]) => {
    for (const method of methods) {
      const { status, headers, body } = await send(url + path, method);
      const allow = own.join(", ");
      expect([method, path, headers["x-books"]]).toEqual([method, path, "other"]);
      expect([method, path, headers["x-request-id"]]).toEqual([method, path, expect.any(String)]);
      if (method === "OPTIONS")
        expect([path, status, headers.allow]).toEqual([path, 204, `${allow}, OPTIONS`]);
      else if (own.includes(method)) expect([method, path, status]).not.toEqual([method, path, 405]);
      else {
        expect([method, path, status, headers.allow]).toEqual([method, path, 405, allow]);
        if (method !== "HEAD")
          expect(JSON.parse(body)).toMatchObject({ error: { code: "METHOD_NOT_ALLOWED" } });
      }
    }
  };
  await Promise.all(routes.map(({ path, methods: own }) => each(path, own)));
});

test("every route rejects another host name as JSON, whatever the method", async () => {
  const routes = [...(await allRoutes()), ...connectRoutes, { path: "/nowhere" }];
  const { url } = await start({ app: everything, connecting: {} });
  for (const { path } of routes)
    for (const method of methods) {
      const { status, headers, body } = await send(url + path, method, "books.attacker.example");
      expect([method, path, status, headers["x-books"]]).toEqual([method, path, 421, "other"]);
      const isGraph = path.startsWith("/graphql") && ["GET", "POST"].includes(method);
      if (method !== "HEAD")
        expect(JSON.parse(body)).toMatchObject(
          isGraph
            ? { errors: [{ extensions: { code: "MISDIRECTED" } }] }
            : { error: { code: "MISDIRECTED" } },
        );
    }
});

const secret = "a-secret-of-the-router";
const query = "{ business { name } }";

test("with a router's secret nobody else gets data, and the router needs no more", async () => {
  const { url, ask, sandbox } = await start({ app: { host: "0.0.0.0", routerSecret: () => secret } });
  for (const headers of [{}, { "router-authorization": "wrong" }, { authorization: `Bearer ${secret}` }]) {
    expect(await ask(query, { headers: headers as Record<string, string> })).toEqual({
      errors: [
        {
          message:
            "This server accepts requests from its router only: send the ROUTER_SECRET of this server as `Router-Authorization`",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
  }
  for (const path of ["/files", "/files/receipts/Expense:ZyQ04o:1"]) {
    const answer = await fetch(url + path, { method: path === "/files" ? "POST" : "GET" });
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: "UNAUTHENTICATED" } }]);
  }
  expect(sandbox.asked()).toEqual([]);

  const answer = await ask(query, { headers: { "router-authorization": secret } });
  expect(answer.data.business?.name).toBeTruthy();
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

test("what the framework rejects by itself is rejected in the same shape, and never repeated", async () => {
  const { url } = await start();
  const undecodable = await fetch(`${url}/nowhere/some-code%`);
  expect(undecodable.status).toBe(400);
  expect(undecodable.headers.get("x-request-id")).toBeTruthy();
  expect(await undecodable.json()).toEqual({
    error: { code: "BAD_REQUEST", message: "The address cannot be read" },
  });
});

/** What a server sends to these bytes, until it closes the connection. */
async function answerTo(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(bytes);
  return Buffer.concat(await socket.toArray()).toString();
}

test("what is no HTTP is rejected in the same shape, and names the books", async () => {
  const { url } = await start();
  const overflow = `GET / HTTP/1.1\r\nhost: localhost\r\nx-long: ${"x".repeat(20_000)}\r\n\r\n`;
  for (const [bytes, status, code] of [
    ["some-code\r\n\r\n", 400, "BAD_REQUEST"],
    ["GET / HTTP/1.1\r\nsome code\r\n\r\n", 400, "BAD_REQUEST"],
    [overflow, 431, "HEADERS_TOO_LARGE"],
  ] as const) {
    const [head = "", body = ""] = (await answerTo(url, bytes)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/^x-books: other$/m);
    expect(head).toMatch(/^x-request-id: [\w-]{36}$/m);
    expect(head).toMatch(new RegExp(`^content-length: ${body.length}$`, "m"));
    expect(JSON.parse(body)).toEqual({ error: { code, message: expect.not.stringContaining("some") } });
  }

  // A response that has begun is cut off, without another one in it.
  const server = createServer((_, response) => void response.write("begun")).on(
    "clientError",
    refuseUnreadable("other"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  const parts: Buffer[] = [];
  for await (const part of socket) {
    parts.push(part);
    if (Buffer.concat(parts).includes("begun")) socket.write("some-code\r\n\r\n");
  }
  expect(Buffer.concat(parts).toString()).toMatch(/^HTTP\/1.1 200 .*\r\n\r\n5\r\nbegun\r\n$/s);
});
