import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { errors, one, rows, start } from "./start.ts";

describe("errors of the accounting family", () => {
  // freshbooks-python-sdk fixtures; the id is a text although ids are numbers
  test("an id that does not exist is 404 with errno 1012", async () => {
    const { get } = await start();
    const reply = await get("users/clients/12345");
    expect(reply.status).toBe(404);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(reply.body).toEqual({
      response: {
        errors: [
          { errno: 1012, field: "userid", message: "Client not found.", object: "client", value: "12345" },
        ],
      },
    });
  });

  // freshbooks-java-sdk fixtures and freshbooks-nodejs-sdk Error tests
  test("the newer shape comes by setting, or when the request names a version", async () => {
    const { get, sandbox } = await start();
    const newer = {
      code: 5,
      message: "Request failed with status_code: 404",
      details: [
        {
          "@type": "type.googleapis.com/google.rpc.ErrorInfo",
          reason: "1012",
          domain: "accounting.api.freshbooks.com",
          metadata: { object: "client", message: "Client not found.", value: "12345", field: "userid" },
        },
      ],
    };
    expect((await get("users/clients/12345", { "x-api-version": "2023-02-20" })).body).toEqual(newer);
    expect((await get("users/clients/12345", { "api-version": "alpha" })).body).toHaveProperty(
      "response.errors",
    );
    sandbox.settings.errorStyle = "rpc";
    expect((await get("users/clients/12345")).body).toEqual(newer);
    expect((await get("users/clients", { authorization: "Bearer nobody" })).body).toMatchObject({
      code: 16,
      details: [{ reason: "1003", metadata: { object: "", value: "", field: "" } }],
    });
  });

  test.each(["Bearer nobody", "", "Basic abc"])(
    "authorization %j is 401 with errno 1003",
    async (authorization) => {
      const { get } = await start();
      const reply = await get("users/clients", { authorization });
      expect(reply.status).toBe(401);
      expect(errors(reply)).toMatchObject([{ errno: 1003 }]);
      expect(reply.headers.get("x-ratelimit-limit")).toBeNull();
    },
  );

  // chrischall/freshbooks-mcp live probes, 2026-08: a wrong kind of id is 404, not a helpful message
  test.each(["14700001", "NOPE99", "ACM456"])("account %s is not found", async (accountId) => {
    const { ask } = await start();
    const reply = await ask("GET", `/accounting/account/${accountId}/users/clients`);
    expect(reply.status).toBe(404);
    expect(errors(reply)).toMatchObject([{ message: "Account not found." }]);
  });

  // Four MCP servers and 30 actions of Nango call paths like these
  test.each(["send", "pdf", "lines/1"])(
    "a path below a record, %s, is not the account that is missing",
    async (below) => {
      const { get } = await start({ books: books({ invoicesEach: 1 }) });
      const reply = await get(`invoices/invoices/1/${below}`);
      expect(reply.status).toBe(404);
      expect(errors(reply)).toMatchObject([
        { errno: 1012, message: "Requested resource could not be found." },
      ]);
      expect(errors(await get("invoices/nothing"))).toMatchObject([{ object: "" }]);
    },
  );

  test("HEAD is answered like GET, without the body, and writes nothing", async () => {
    const { url, sandbox } = await start();
    const headers = { authorization: `Bearer ${tokens.owner}` };
    const at = `${url}/accounting/account/ACM123/users/clients/1`;
    const [head, get] = [await fetch(at, { method: "HEAD", headers }), await fetch(at, { headers })];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(sandbox.asked()).toEqual([
      "HEAD /accounting/account/ACM123/users/clients/1",
      "GET /accounting/account/ACM123/users/clients/1",
    ]);
    expect(sandbox.committed()).toEqual([]);
  });

  // Live; freshbooks-python-sdk fixtures; freshbooks-nodejs-sdk tests
  test.each([
    ["error", { error: "unauthenticated", error_description: expect.any(String) }],
    ["message", { message: expect.stringMatching(/^The server could not verify that you are authorized/) }],
    ["invalidToken", { message: "invalid_token: The request token failed to authenticate or validate." }],
  ] as const)("a 401 of the business families says it as %s", async (body, wanted) => {
    const { ask } = await start({ settings: { businessUnauthenticatedBody: body } });
    for (const path of [
      "projects/business/14700001/projects",
      "timetracking/business/14700001/time_entries",
    ]) {
      const reply = await ask("GET", `/${path}`, undefined, { authorization: "Bearer nobody" });
      expect([reply.status, reply.body]).toEqual([401, wanted]);
    }
  });

  test("a path that does not exist is 404 in the shape of its family", async () => {
    const { get, ask, remove } = await start();
    const reply = await get("invoices/invoices/1/send");
    expect(reply.status).toBe(404);
    expect(errors(reply)).toHaveLength(1);
    expect((await ask("GET", "/workflows/account/ACM123/rules")).body).toEqual({
      error: "Requested resource could not be found.",
    });
    expect((await remove("users/clients/1")).status).toBe(405);
  });

  test("a body that is no JSON, or lacks its wrapper, is refused", async () => {
    const { post } = await start();
    // The official Postman collection: 400, all keys null, and the words of the parser
    const unreadable = await post("users/clients", "{oops");
    expect(unreadable.status).toBe(400);
    expect(errors(unreadable)).toEqual([
      { errno: 1005, field: null, object: null, value: null, message: expect.stringContaining("JSON") },
    ]);
    expect(errors(await post("users/clients", { fname: "Maya" }))).toMatchObject([
      { errno: 1001, field: "client" },
    ]);
  });
});

describe("a client of the account", () => {
  const asClient = { authorization: `Bearer ${tokens.client}` };

  // chrischall/freshbooks-mcp live probes, 2026-08: 16 counted, 0 returned
  test("sees his own rows only, and a total of all", async () => {
    const { get } = await start({ books: books({ clients: 3, invoicesEach: 2 }) });
    const clients = await get("users/clients", asClient);
    expect(rows(clients, "clients").map(({ id }) => id)).toEqual([1]);
    expect(clients.result.total).toBe(3);
    const invoices = await get("invoices/invoices", asClient);
    expect(rows(invoices, "invoices").map(({ id }) => id)).toEqual([2, 1]);
    expect(invoices.result.total).toBe(6);
    expect((await get("users/clients/2", asClient)).status).toBe(404);
  });

  test("may write nothing", async () => {
    const { ask } = await start();
    const path = "/accounting/account/ACM123/users/clients";
    for (const [method, target] of [
      ["POST", path],
      ["PUT", `${path}/1`],
    ] as const) {
      const reply = await ask(method, target, { client: { note: "x" } }, asClient);
      expect(reply.status).toBe(403);
      expect(errors(reply)).toMatchObject([{ errno: 1003, message: "Permission Denied." }]);
    }
  });
});

describe("headers", () => {
  // NangoHQ recordings, 2026-06-29: on every 2xx, retry-after included; 250 for accounting POSTs
  test("the rate is told on success, and falls", async () => {
    const { get, post } = await start();
    const seen = await get("users/clients");
    expect(seen.headers.get("x-ratelimit-limit")).toBe("600");
    expect(seen.headers.get("x-ratelimit-remaining")).toBe("599");
    expect(seen.headers.get("retry-after")).toBe("58");
    expect(Number(seen.headers.get("x-ratelimit-reset"))).toBe(Date.parse("2026-06-29T16:49:48Z") / 1000);
    expect((await get("users/clients")).headers.get("x-ratelimit-remaining")).toBe("598");
    const written = await post("users/clients", { client: { fname: "Maya" } });
    expect(written.headers.get("x-ratelimit-limit")).toBe("250");
    expect(written.headers.get("x-ratelimit-remaining")).toBe("249");
  });

  test("beyond the rate there is 429 when told so, until the window is over", async () => {
    const { post, sandbox } = await start({ settings: { rateLimited: true } });
    for (let count = 0; count < 250; count += 1) await post("users/clients", { client: {} });
    const refused = await post("users/clients", { client: { fname: "Maya" } });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("58");
    sandbox.setClock(new Date("2026-06-29T16:49:49Z"));
    expect((await post("users/clients", { client: { fname: "Maya" } })).status).toBe(200);
  });

  test("the version of the API is told by every family", async () => {
    const { get, ask } = await start();
    expect((await get("users/clients")).headers.get("x-api-version")).toBe("2023-02-20");
    const me = await ask("GET", "/auth/api/v1/users/me");
    expect(me.headers.get("x-api-version")).toBe("2023-02-20");
    expect(me.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(me.headers.get("etag")).toMatch(/^W\//);
    expect(one(await get("users/clients/1"), "client")).toHaveProperty("id", 1);
  });
});
