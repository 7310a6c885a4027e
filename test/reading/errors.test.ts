import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { formWith, sendFile } from "../support/send.ts";
import { start, type Tree } from "../support/start.ts";

const clients = /users\/clients/;
const question = "{ caller { email } business { clients { totalCount } invoices { totalCount } } }";
const classic = (errno: number, message = "upstream words") => ({
  response: { errors: [{ errno, field: "userid", message, object: "client", value: "12345" }] },
});
const rpc = (reason: string) => ({
  code: 5,
  message: "Request failed with status_code: 404",
  details: [
    { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, metadata: { message: "upstream words" } },
  ],
});

describe("what FreshBooks refuses reaches the caller as a code, and the rest of the answer stands", () => {
  test.each([
    ["401", { status: 401, body: classic(1003) }, "UNAUTHENTICATED"],
    ["401 in the newer shape", { status: 401, body: rpc("1003") }, "UNAUTHENTICATED"],
    [
      "401 without a body that we know",
      { status: 401, body: { message: "upstream words" } },
      "UNAUTHENTICATED",
    ],
    ["403", { status: 403, body: classic(1003) }, "FORBIDDEN"],
    ["404 of an account", { status: 404, body: classic(1012) }, "NOT_FOUND"],
    ["404 in the newer shape", { status: 404, body: rpc("1012") }, "NOT_FOUND"],
    ["422", { status: 422, body: classic(1023) }, "BAD_USER_INPUT"],
    ["200 with an error: not in the plan", { status: 200, body: classic(12001) }, "FEATURE_NOT_IN_PLAN"],
    ["200 with an error: denied", { status: 200, body: classic(1003) }, "FORBIDDEN"],
    ["200 with the newer error", { status: 200, body: rpc("1012") }, "NOT_FOUND"],
    [
      "errors as one object",
      { status: 200, body: { response: { errors: { errno: 41001 } } } },
      "FEATURE_NOT_IN_PLAN",
    ],
    ["429", { status: 429, body: classic(429), headers: { "retry-after": "7" } }, "RATE_LIMITED"],
    ["500", { status: 500, body: classic(500) }, "UPSTREAM_UNAVAILABLE"],
    ["502 in HTML", { status: 502, body: "<html>upstream words</html>" }, "UPSTREAM_UNAVAILABLE"],
    ["200 in HTML", { status: 200, body: "<html>upstream words</html>" }, "UPSTREAM_UNAVAILABLE"],
    [
      "truncated JSON",
      { status: 200, body: '{"response":{"result":{"clients":[{"id":1' },
      "UPSTREAM_UNAVAILABLE",
    ],
    ["200 with nothing", { status: 200, body: "" }, "UPSTREAM_UNAVAILABLE"],
    ["another shape", { status: 200, body: { clients: [] } }, "UPSTREAM_UNAVAILABLE"],
    [
      "rows that are no list",
      { status: 200, body: { response: { result: { clients: {}, page: 1, per_page: 25, total: 0 } } } },
      "UPSTREAM_UNAVAILABLE",
    ],
    ["null", { status: 200, body: "null" }, "UPSTREAM_UNAVAILABLE"],
  ])("%s", async (_, answer, code) => {
    // What may pass is asked three times; what says to wait for longer than there is time is not waited for.
    const { known, sandbox, logged } = await start({
      books: books({ invoicesEach: 1 }),
      app: { deadlineMs: 6_000 },
    });
    sandbox.answerNext({ path: clients, times: 3 }, answer);

    const { data, errors } = await known(question);

    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ path: ["business", "clients"], extensions: { code } });
    expect(data).toMatchObject({ business: { clients: null, invoices: { totalCount: 1 } } });
    const told = JSON.stringify(errors) + logged.join();
    expect(told).not.toContain("upstream words");
    expect(told).not.toContain("sandbox-owner");
    expect(told).not.toMatch(/\.ts:\d+|node_modules|stacktrace/);
  });
});

test("the numbers of FreshBooks' errors and the seconds to wait are told, its texts are not", async () => {
  const { known, sandbox } = await start({ books: books(), app: { deadlineMs: 6_000 } });
  const headers = { "retry-after": "7", "x-request-id": "upstream-1" };
  sandbox.answerNext({ path: clients }, { status: 429, body: classic(429), headers });
  const { errors } = await known(question);
  expect(errors?.[0]?.extensions).toEqual({
    code: "RATE_LIMITED",
    family: "accounting",
    requestId: "upstream-1",
    freshbooksErrnos: [429],
    retryAfterSeconds: 7,
  });
});

test.each([
  ["UNAUTHENTICATED", { status: 401, body: classic(1003) }],
  ["FORBIDDEN", { status: 403, body: classic(1003) }],
  ["BAD_USER_INPUT", { status: 422, body: classic(1023) }],
  ["FEATURE_NOT_IN_PLAN", { status: 200, body: classic(12001) }],
  ["UPSTREAM_UNAVAILABLE", { status: 200, body: "<html>" }],
  ["NOT_FOUND", { status: 404, body: classic(1012) }],
])(
  "%s names FreshBooks' request, unless it could be told from what is out of reach",
  async (code, answer) => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.answerNext({ path: clients, times: 3 }, { ...answer, headers: { "x-request-id": "upstream-1" } });
    const { errors } = await known(question);
    const origin = { family: "accounting", requestId: "upstream-1" };
    expect(errors).toMatchObject([{ extensions: { code, ...(code !== "NOT_FOUND" && origin) } }]);
    expect(errors?.[0]?.extensions.requestId).toBe(code === "NOT_FOUND" ? undefined : "upstream-1");
  },
);

test("the routes of files name the family, the reason and the request, too", async () => {
  const { url, sandbox } = await start({ books: books({ expenses: 1, receipts: 1 }) });
  const headers = { "x-request-id": "upstream-1" };
  sandbox.answerNext({ path: "/uploads/", times: 4 }, { status: 500, headers, body: "" });
  const authorization = `Bearer ${tokens.owner}`;
  const receipt = await fetch(`${url}/files/receipts/Expense:ACM123:1`, { headers: { authorization } });
  const sent = await sendFile(url, formWith(photo()));
  const origin = { reason: "failed", family: "uploads", requestId: "upstream-1" };
  for (const { error } of [(await receipt.json()) as Tree, sent.body])
    expect(error).toMatchObject({ code: "UPSTREAM_UNAVAILABLE", ...origin });
});

test("who asks before it is known who they are hears the seconds as well, on every way in", async () => {
  const { ask, url, sandbox } = await start({ books: books() });
  const me = "/auth/api/v1/users/me";
  sandbox.faults.add({ rules: [{ fault: "limited", retryAfter: 60, path: me }] });
  const { errors } = await ask("{ caller { email } }");
  expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED", retryAfterSeconds: 60 } }]);
  const response = await fetch(`${url}/files`, {
    method: "POST",
    headers: { authorization: `Bearer ${tokens.owner}` },
    body: formWith(photo()),
  });
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(sandbox.asked()).toEqual([`GET ${me}`]);
});

test("a server that is not there", async () => {
  const { ask } = await start({ app: { apiOrigin: "http://127.0.0.1:9" } });
  const { errors } = await ask("{ caller { email } }");
  expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
});

test("a server that does not answer in time", async () => {
  const { ask } = await start({ settings: { latencyMs: 60_000 }, app: { deadlineMs: 50 } });
  const { errors } = await ask("{ caller { email } }");
  expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
});

test("a redirect is not followed with the token", async () => {
  const { known, sandbox } = await start({ books: books() });
  sandbox.answerNext(
    { path: clients },
    { status: 302, headers: { location: "http://127.0.0.1:9/" }, body: "" },
  );
  const { errors } = await known("{ business { clients { totalCount } } }");
  expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
  expect(sandbox.asked("GET")).toHaveLength(1);
});

test("an unreadable record by id is an error, and a missing one is null", async () => {
  const { known, sandbox } = await start({ books: books() });
  sandbox.answerNext({ path: /clients\/1$/ }, { status: 200, body: { response: { result: {} } } });
  const { data, errors } = await known('{ a: client(id: "Client:ACM123:1") { id } b: caller { email } }');
  expect(data).toMatchObject({ a: null, b: { email: expect.any(String) } });
  expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
});

describe("GraphQL's own limits", () => {
  test("a query of more than 5,000 tokens is refused", async () => {
    const { ask } = await start();
    const { errors } = await ask(`{ ${"caller { email } ".repeat(2_000)} }`);
    expect(errors?.[0]?.message).toMatch(/token/i);
  });

  test("an unknown field is named", async () => {
    const { ask } = await start();
    const { errors } = await ask("{ business { nmae } }");
    expect(errors?.[0]?.message).toContain("nmae");
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});
