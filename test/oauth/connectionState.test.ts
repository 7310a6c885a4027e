import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { agencyApp, tokens } from "../../src/sandbox/identities.ts";
import { openStore } from "../../src/store/index.ts";
import { ledgerPath } from "../every/nouns/books.ts";
import { books } from "../support/books.ts";
import { unsignedJwt } from "../support/jwt.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { rows, start, type Tree } from "../support/start.ts";

const me = "GET /auth/api/v1/users/me";
const state = `connection {
  kind id app status remedy scopes missingScopes { noun scopes } connectedAt refreshedAt expiresAt
  lastError { at kind status } businesses { business { id } status remedy checkedAt nouns { noun status remedy } }
}`;
const standing = "{ caller { connection { status remedy expiresAt lastError { kind status } } } }";

const morning = new Date("2026-06-30T08:00:00Z");
const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);

/** The owner is connected; the clocks of the graph and of FreshBooks are moved together. */
async function connected(person = "owner", options: Parameters<typeof start>[0] = {}) {
  let now = morning;
  const graph = await start({
    books: books(),
    connecting: {},
    ...options,
    now: morning,
    app: { accessToken: undefined, now: () => now, ...options.app },
  });
  await openBrowser().signIn(graph.url, { person });
  graph.sandbox.forget();
  const at = (moment: Date) => {
    now = moment;
    graph.sandbox.setClock(moment);
  };
  return { ...graph, at };
}

/** A place for connections, until the test ends. */
async function lastingStore() {
  const directory = await mkdtemp(join(tmpdir(), "standing-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const keys = `a:${randomBytes(32).toString("base64")}`;
  return { store: join(directory, "connections.sqlite"), keys };
}

const connectionIn = (data: Tree): Tree => data.caller?.connection as Tree;
const statusesIn = (list: Tree | undefined, name = "noun") =>
  Object.fromEntries(rows(list).map((row) => [String(row[name]), String(row.status)]));

describe("what is known without asking", () => {
  test("a connection, every field of it, for no request of its own", async () => {
    const { ask, sandbox } = await connected();
    const { data, errors } = await ask(`{ caller { ${state} } }`);
    expect(errors).toBeUndefined();
    expect(sandbox.asked()).toEqual([]);
    const { businesses, ...rest } = connectionIn(data) as Record<string, never>;
    expect(rest).toMatchObject({
      kind: "CONNECTION",
      id: expect.stringMatching(/^[\w-]{22}$/),
      app: "default",
      status: "CONNECTED",
      remedy: null,
      missingScopes: [],
      connectedAt: morning.toISOString(),
      refreshedAt: morning.toISOString(),
      lastError: null,
    });
    expect(rest.scopes).toContain("user:invoices:write");
    expect(Date.parse(String(rest.expiresAt))).toBeGreaterThan(hours(11).getTime());
    expect(businesses).toEqual([
      {
        business: { id: "Business:14700001" },
        ...{ status: "AVAILABLE", remedy: null, checkedAt: null },
        nouns: expect.arrayContaining([{ noun: "Invoice", status: "AVAILABLE", remedy: null }]),
      },
    ]);
  });

  test("a token says what FreshBooks says of it, and nothing that it does not say", async () => {
    const { ask, sandbox } = await start();
    for (const [kind, asked] of [
      ["STATIC_TOKEN", {}],
      ["PASS_THROUGH", { token: tokens.owner }],
    ] as const) {
      const { data, errors } = await ask(`{ caller { ${state} } }`, asked);
      expect(errors).toBeUndefined();
      expect(connectionIn(data)).toMatchObject({
        ...{
          kind,
          id: null,
          app: null,
          status: "CONNECTED",
          remedy: null,
          scopes: null,
          missingScopes: null,
        },
        ...{ connectedAt: null, refreshedAt: null, expiresAt: null, lastError: null },
        businesses: [{ status: "AVAILABLE" }],
      });
    }
    expect(sandbox.asked()).toEqual([me]);
  });

  test.each([1e300, 8_640_000_000_001, 253_402_300_800, -1, "soon"])(
    "a token that ends at %s says nothing of when it ends",
    async (exp) => {
      const brought = unsignedJwt({ exp });
      const { ask } = await start();
      const { data, errors } = await ask("{ caller { connection { kind expiresAt } } }", { token: brought });
      expect(errors).toBeUndefined();
      expect(connectionIn(data)).toEqual({ kind: "PASS_THROUGH", expiresAt: null });
    },
  );

  test("a token that can be read into says when it ends and what it may", async () => {
    const brought = unsignedJwt({ exp: 1_783_000_000, scope: "user:profile:read user:clients:read" });
    const { ask, sandbox } = await start();
    const { data, errors } = await ask(
      "{ caller { email connection { kind status remedy scopes expiresAt missingScopes { noun } } } }",
      { token: brought },
    );
    expect(connectionIn(data)).toMatchObject({
      ...{ kind: "PASS_THROUGH", status: "REAUTHORIZATION_NEEDED" },
      remedy: expect.stringContaining("new token"),
      scopes: ["user:profile:read", "user:clients:read"],
      expiresAt: new Date(1_783_000_000_000).toISOString(),
    });
    expect(rows(connectionIn(data).missingScopes).map(({ noun }) => noun)).toContain("Invoice");
    expect(errors).toMatchObject([{ path: ["caller", "email"], extensions: { code: "UNAUTHENTICATED" } }]);
    expect(sandbox.asked()).toEqual([me]);
  });

  test("without any access there is one error, and no state", async () => {
    const { ask } = await start({ app: { accessToken: undefined } });
    const { data, errors } = await ask("{ caller { connection { status } } }");
    expect(data.caller).toEqual({ connection: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("a connection that FreshBooks does not renew", () => {
  const question = "{ business { clients(first: 1) { totalCount } } }";
  const settled = (ask: Awaited<ReturnType<typeof start>>["ask"], status: string) =>
    expect.poll(async () => connectionIn((await ask(standing)).data)?.status).toBe(status);

  test("goes on serving until its token ends, says so, and then says where to sign in", async () => {
    const { ask, at, sandbox, url } = await connected();
    sandbox.answerNext(
      { method: "POST", path: "/auth/oauth/token" },
      { status: 400, body: { error: "invalid_grant" } },
    );
    at(hours(7));
    expect((await ask(question)).errors).toBeUndefined();
    await settled(ask, "EXPIRING");
    const { data } = await ask(standing);
    expect(connectionIn(data)).toMatchObject({
      remedy: expect.stringContaining(`${url}/connect before 2026-06-30T19:`),
      lastError: { kind: "REFUSED", status: 400 },
    });
    expect((await ask(question)).errors).toBeUndefined();

    at(hours(13));
    sandbox.forget();
    const ended = await ask(
      "{ caller { email connection { status remedy } } business { name clients { totalCount } } }",
    );
    expect(connectionIn(ended.data)).toEqual({
      status: "REAUTHORIZATION_NEEDED",
      remedy: `Sign in again at ${url}/connect.`,
    });
    for (const error of ended.errors ?? [])
      expect(error.extensions).toEqual({
        code: "REAUTHORIZATION_NEEDED",
        remedy: `Sign in again at ${url}/connect`,
      });
    expect(ended.errors?.length).toBeGreaterThan(0);
    expect(sandbox.asked()).toEqual([]);

    await openBrowser().signIn(url);
    expect((await ask(question)).errors).toBeUndefined();
    expect(connectionIn((await ask(standing)).data)).toMatchObject({ status: "CONNECTED", lastError: null });
  });

  test("and whose token is refused before its time is told to sign in again at once", async () => {
    const { ask, at, sandbox, url } = await connected();
    at(hours(1));
    sandbox.answerNext({ path: "/accounting" }, { status: 401, body: {} });
    sandbox.answerNext({ path: "/auth/api" }, { status: 401, body: {} });
    const refused = { status: 400, body: { error: "invalid_grant" } };
    sandbox.answerNext({ method: "POST", path: "/auth/oauth/token" }, refused);
    const { errors } = await ask(question);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "REAUTHORIZATION_NEEDED",
      remedy: `Sign in again at ${url}/connect`,
    });
    expect(sandbox.asked()).toEqual([
      "GET /accounting/account/ACM123/users/clients?page=1&per_page=1",
      "POST /auth/oauth/token",
      me,
    ]);
    expect(connectionIn((await ask(standing)).data)?.status).toBe("REAUTHORIZATION_NEEDED");
  });

  test("and of which one list alone is refused goes on serving", async () => {
    const { ask, at, sandbox } = await connected();
    at(hours(1));
    sandbox.answerNext({ path: "/accounting" }, { status: 401, body: {} });
    const refused = { status: 400, body: { error: "invalid_grant" } };
    sandbox.answerNext({ method: "POST", path: "/auth/oauth/token" }, refused);
    const { errors } = await ask(question);
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const clients = "GET /accounting/account/ACM123/users/clients?page=1&per_page=1";
    expect(sandbox.asked()).toEqual([clients, "POST /auth/oauth/token", me]);
    expect(connectionIn((await ask(standing)).data)?.status).toBe("EXPIRING");
    expect((await ask(question)).errors).toBeUndefined();
  });

  test("for a time, and whose token has ended, is interrupted until FreshBooks renews it", async () => {
    const { ask, at, sandbox } = await connected();
    sandbox.faults.add({ rules: [{ fault: "error", status: 503, path: "/auth/oauth/token" }] });
    at(hours(13));
    expect((await ask(question)).errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
    expect(sandbox.asked()).toEqual(["POST /auth/oauth/token"]);
    expect(connectionIn((await ask(standing)).data)).toMatchObject({
      status: "INTERRUPTED",
      remedy: expect.stringContaining("automatically"),
      lastError: { kind: "UNAVAILABLE", status: 503 },
    });
    expect(sandbox.asked()).toEqual(["POST /auth/oauth/token"]);

    sandbox.faults.clear();
    at(hours(13.1));
    expect((await ask(question)).errors).toBeUndefined();
    expect(connectionIn((await ask(standing)).data)).toMatchObject({ status: "CONNECTED", remedy: null });
  });

  test("for a time, and whose token is refused before its end, is interrupted as well", async () => {
    const { ask, at, sandbox } = await connected();
    sandbox.faults.add({
      rules: [
        { fault: "error", status: 503, path: "/auth/oauth/token" },
        { fault: "answer", status: 401, body: {}, path: "/accounting" },
        { fault: "answer", status: 401, body: {}, path: "/auth/api" },
      ],
    });
    at(hours(1));
    await ask(question);
    expect(connectionIn((await ask(standing)).data)?.status).toBe("INTERRUPTED");
    const { data } = await ask("mutation { connectionVerify(input: {}) { connection { status } } }");
    expect(data.connectionVerify?.connection).toEqual({ status: "INTERRUPTED" });
  });

  test("because its token is too young to be exchanged is interrupted, unless FreshBooks takes it after all", async () => {
    const { ask, at, sandbox } = await connected();
    sandbox.answerNext({ path: "/accounting" }, { status: 401, body: {} });
    expect((await ask(question)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(sandbox.asked("POST")).toEqual([]);
    expect(connectionIn((await ask(standing)).data)?.status).toBe("INTERRUPTED");
    const { data } = await ask("mutation { connectionVerify(input: {}) { connection { status remedy } } }");
    expect(data.connectionVerify?.connection).toEqual({ status: "CONNECTED", remedy: null });
    at(hours(0.1));
    expect(connectionIn((await ask(standing)).data)?.status).toBe("CONNECTED");
  });

  test("one that FreshBooks refuses before its time is renewed in the middle of a read, which is asked once more", async () => {
    const { ask, at, sandbox } = await connected();
    at(hours(1));
    sandbox.answerNext({ path: "/accounting" }, { status: 401, body: {} });
    const { errors } = await ask(question);
    expect(errors).toBeUndefined();
    const clients = "GET /accounting/account/ACM123/users/clients?page=1&per_page=1";
    expect(sandbox.asked()).toEqual([clients, "POST /auth/oauth/token", clients]);
  });

  test("because of the app's secret is not the person's to mend", async () => {
    const { ask, at, sandbox } = await connected();
    const fault = { status: 401, body: { error: "invalid_client" } };
    sandbox.answerNext({ method: "POST", path: "/auth/oauth/token", times: 9 }, fault);
    at(hours(7));
    expect((await ask(question)).errors).toBeUndefined();
    await settled(ask, "OAUTH_CLIENT_INVALID");
    const { data } = await ask(standing);
    expect(connectionIn(data)).toMatchObject({
      remedy: expect.stringContaining("FRESHBOOKS_CLIENT_SECRET"),
      lastError: { kind: "CLIENT_REFUSED", status: 401 },
    });
    at(hours(13));
    const ended = await ask(question);
    expect(ended.errors?.[0]?.extensions).toMatchObject({
      code: "OAUTH_CLIENT_INVALID",
      remedy: expect.stringContaining("nobody has to sign in again"),
    });
  });
});

test("a connection of an app that is not configured any more says which, and where", async () => {
  const connecting = await lastingStore();
  const agency = {
    ...{ name: "agency", clientId: agencyApp.clientId, clientSecret: () => agencyApp.clientSecret },
  };
  const before = await connected("owner", { connecting: { ...connecting, apps: [agency] } });
  await before.close();

  let now = hours(1);
  const { ask, sandbox } = await start({
    ...{ books: books(), connecting, now: morning },
    app: { accessToken: undefined, now: () => now },
  });
  const remedy =
    'The operator of this server configures the app "agency" again ("agency" in FRESHBOOKS_APPS_FILE); nobody has to sign in again.';
  const { data } = await ask(standing);
  expect(connectionIn(data)).toMatchObject({ status: "OAUTH_CLIENT_INVALID", remedy, lastError: null });
  now = hours(13);
  const { errors } = await ask("{ business { clients(first: 1) { totalCount } } }");
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('not configured for the app "agency"'),
      extensions: { code: "OAUTH_CLIENT_INVALID", remedy },
    },
  ]);
  expect(sandbox.asked()).toEqual([]);
});

describe("connectionVerify", () => {
  const verify = `mutation($input: ConnectionVerifyInput!) { connectionVerify(input: $input) {
    connection { status remedy businesses { business { id name } status remedy checkedAt nouns { noun status } } }
    userErrors { path code message }
  } }`;
  const verified = (data: Tree) => data.connectionVerify?.connection as Tree;

  test("asks who it is and for one row of each list, and nothing else", async () => {
    const { ask, sandbox } = await connected();
    const { data, errors } = await ask(verify, { variables: { input: {} } });
    expect(errors).toBeUndefined();
    const account = "GET /accounting/account/ACM123";
    expect(sandbox.asked().toSorted()).toEqual(
      [
        me,
        `${account}/users/clients?page=1&per_page=1`,
        `${account}/invoices/invoices?page=1&per_page=1`,
        `${account}/estimates/estimates?page=1&per_page=1`,
        `${account}/invoice_profiles/invoice_profiles?page=1&per_page=1`,
        `${account}/credit_notes/credit_notes?page=1&per_page=1`,
        `${account}/payments/payments?page=1&per_page=1`,
        `${account}/expenses/expenses?page=1&per_page=1`,
        `${account}/bills/bills?page=1&per_page=1`,
        `${account}/bill_payments/bill_payments?page=1&per_page=1`,
        `${account}/bill_vendors/bill_vendors?page=1&per_page=1`,
        `${account}/projects/tasks?page=1&per_page=1`,
        `${account}/items/items?page=1&per_page=1`,
        `${account}/taxes/taxes?page=1&per_page=1`,
        `${account}/journal_entry_accounts/journal_entry_accounts?page=1&per_page=100`,
        `GET ${ledgerPath}`,
        `${account}/other_incomes/other_incomes?page=1&per_page=1`,
        `${account}/systems/gateways?page=1&per_page=1`,
        `${account}/users/staffs?page=1&per_page=1`,
        "GET /projects/business/14700001/projects?active=true&complete=false&page=1&per_page=1",
        "GET /timetracking/business/14700001/time_entries?team=true&page=1&per_page=1",
        "GET /comments/business/14700001/services?page=1&per_page=100",
        "GET /comments/business/14700001/retainers",
        "GET /auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
      ].toSorted(),
    );
    expect(verified(data)).toMatchObject({ status: "CONNECTED", remedy: null });
    const [business] = rows(verified(data).businesses);
    expect(business).toMatchObject({ status: "AVAILABLE", checkedAt: morning.toISOString() });
  });

  test("says for each noun what stands in its way, and is not an empty list", async () => {
    const { ask, sandbox } = await connected();
    sandbox.answerNext(
      { path: "/accounting/account/ACM123/expenses/expenses" },
      { status: 200, body: { response: { errors: [{ errno: 12001, field: "", message: "No." }] } } },
    );
    sandbox.answerNext({ path: "/projects/" }, { status: 403, body: { error: "Forbidden" } });
    sandbox.answerNext({ path: "/timetracking/", times: 9 }, { status: 500, body: {} });
    const { data } = await ask(verify, { variables: { input: {} } });
    const [business] = rows(verified(data).businesses);
    expect(statusesIn(business?.nouns)).toMatchObject({
      ...{ Client: "AVAILABLE", Invoice: "AVAILABLE", Expense: "FEATURE_NOT_IN_PLAN" },
      ...{ Project: "ROLE_WITHOUT_RIGHTS", TimeEntry: "NOT_ANSWERED" },
    });
    expect(business).toMatchObject({
      status: "ROLE_WITHOUT_RIGHTS",
      remedy: expect.stringContaining("role"),
    });
  });

  test.each([
    ["client", "ROLE_WITHOUT_RIGHTS", "Invoice", /role/],
    ["noAccounting", "NO_ACCOUNTING", "Invoice", /NO_ACCOUNTING/],
  ])("%s is told without asking in vain", async (person, status, noun, remedy) => {
    const { ask, sandbox } = await connected(person);
    const { data } = await ask(verify, { variables: { input: {} } });
    const [business] = rows(verified(data).businesses);
    expect(business).toMatchObject({ status, remedy: expect.stringMatching(remedy) });
    expect(statusesIn(business?.nouns)).toMatchObject({ [noun]: status, Project: "AVAILABLE" });
    expect(sandbox.asked("GET", "/accounting")).toEqual([]);
  });

  test("a scope that was not granted is named, and not asked for", async () => {
    const apps = [{ scopes: ["user:profile:read", "user:clients:read", "user:clients:write"] }];
    const { ask, sandbox } = await connected("owner", { connecting: { apps } });
    const { data } = await ask(verify, { variables: { input: {} } });
    const [business] = rows(verified(data).businesses);
    expect(statusesIn(business?.nouns)).toMatchObject({ Client: "AVAILABLE", Invoice: "SCOPE_MISSING" });
    expect(sandbox.asked()).toHaveLength(2);
  });

  test("one business of several, or a user error for one that is not there", async () => {
    const { ask, sandbox } = await connected("several");
    const one = await ask(verify, { variables: { input: { businessId: "Business:14700002" } } });
    expect(rows(verified(one.data).businesses).map(({ business }) => business?.id)).toEqual([
      "Business:14700002",
    ]);
    expect(sandbox.asked().filter((asked) => asked.includes("14700001"))).toEqual([]);
    const none = await ask(verify, { variables: { input: { businessId: "Business:1" } } });
    expect(none.data.connectionVerify).toMatchObject({
      connection: null,
      userErrors: [{ code: "NOT_FOUND", path: ["businessId"] }],
    });
  });

  test("a role that has changed is found at once, of one business as of all", async () => {
    const { ask, sandbox } = await connected();
    await ask("{ caller { email } }");
    sandbox.forget();
    sandbox.faults.add({
      rules: [
        {
          fault: "rewrite",
          path: "/auth/api/v1/users/me",
          rewrite: (answer) => ({
            ...answer,
            body: JSON.parse(JSON.stringify(answer.body).replaceAll(/"role":"\w+"/g, '"role":"client"')),
          }),
        },
      ],
    });
    const input = { businessId: "Business:14700001" };
    const { data } = await ask(verify, { variables: { input } });
    const [business] = rows(verified(data).businesses);
    expect(business).toMatchObject({ status: "ROLE_WITHOUT_RIGHTS", checkedAt: morning.toISOString() });
    expect(sandbox.asked().toSorted()).toEqual([
      "GET /auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
      me,
      "GET /comments/business/14700001/retainers",
      "GET /comments/business/14700001/services?page=1&per_page=100",
      "GET /projects/business/14700001/projects?active=true&complete=false&page=1&per_page=1",
      "GET /timetracking/business/14700001/time_entries?team=true&page=1&per_page=1",
    ]);
  });

  test("an id that cannot be is told without asking", async () => {
    const { ask, sandbox } = await connected();
    const { data } = await ask(verify, { variables: { input: { businessId: "x" } } });
    expect(data.connectionVerify).toMatchObject({
      connection: null,
      userErrors: [{ code: "INVALID", path: ["businessId"] }],
    });
    expect(sandbox.asked()).toEqual([]);
  });

  test("a token that FreshBooks takes no more is told as a status, not as an error", async () => {
    const { ask } = await start();
    const { data, errors } = await ask(verify, { variables: { input: {} }, token: "long-gone" });
    expect(verified(data)).toMatchObject({ status: "REAUTHORIZATION_NEEDED" });
    expect(errors).toMatchObject([{ path: ["connectionVerify", "connection", "businesses"] }]);
  });

  test("when FreshBooks does not answer, nothing is claimed", async () => {
    const { ask, sandbox } = await connected();
    sandbox.answerNext({ path: "/auth/api", times: 9 }, { status: 500, body: {} });
    const { data, errors } = await ask(verify, { variables: { input: {} } });
    expect(data.connectionVerify).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
  });
});

describe("connectionDisconnect", () => {
  const disconnect = `mutation($id: ID!) { connectionDisconnect(input: { id: $id }) {
    disconnectedId userErrors { path code }
  } }`;
  const revoke = "POST /auth/oauth/revoke";
  const living = (sandbox: Awaited<ReturnType<typeof start>>["sandbox"]) =>
    sandbox
      .tokens()
      .issued.flatMap(({ accessLives, refreshLives }) => [accessLives, refreshLives])
      .filter(Boolean).length;
  const idOf = async (ask: Awaited<ReturnType<typeof start>>["ask"]) =>
    String(connectionIn((await ask("{ caller { connection { id } } }")).data).id);

  test("revokes both tokens, forgets them, and serves nothing that was remembered", async () => {
    const { ask, sandbox } = await connected();
    const id = await idOf(ask);
    expect((await ask("{ caller { email } }")).errors).toBeUndefined();
    sandbox.forget();
    const { data } = await ask(disconnect, { variables: { id } });
    expect(data.connectionDisconnect).toEqual({ disconnectedId: id, userErrors: [] });
    expect(sandbox.asked()).toEqual(["POST /auth/oauth/revoke", "POST /auth/oauth/revoke"]);
    const after = await ask("{ caller { email } }");
    expect(after.data.caller).toBeNull();
    expect(after.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  test("another id than that of the request's own connection ends nothing", async () => {
    const { ask, sandbox } = await connected();
    const { data } = await ask(disconnect, { variables: { id: "AAAAAAAAAAAAAAAAAAAAAA" } });
    expect(data.connectionDisconnect).toEqual({
      disconnectedId: null,
      userErrors: [{ path: ["id"], code: "NOT_FOUND" }],
    });
    expect(sandbox.asked()).toEqual([]);
  });

  test("there is nothing to end of a token", async () => {
    const { ask } = await start();
    const { data } = await ask(disconnect, { variables: { id: "x" } });
    expect(data.connectionDisconnect).toEqual({
      disconnectedId: null,
      userErrors: [{ path: [], code: "INVALID" }],
    });
  });

  test.each([
    [503, {}],
    [403, { message: "blocked" }],
    [400, { error: "invalid_request" }],
  ])("when FreshBooks says %i %j, the connection stays", async (status, body) => {
    const { ask, sandbox } = await connected();
    const id = await idOf(ask);
    sandbox.answerNext({ path: "/auth/oauth/revoke" }, { status, body });
    const { data, errors } = await ask(disconnect, { variables: { id } });
    expect(data.connectionDisconnect).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining("did not confirm"),
        extensions: { code: "UPSTREAM_UNAVAILABLE", remedy: "Disconnect it again." },
      },
    ]);
    expect(sandbox.asked()).toEqual([revoke]);
    expect(await idOf(ask)).toBe(id);
    expect(living(sandbox)).toBe(2);
  });

  test.each([
    ["does not take the app", 401, { error: "unauthorized_client" }],
    ["does not take its secret", 401, { error: "invalid_client" }],
  ])("where FreshBooks %s, it is forgotten, and said that its tokens live on", async (_, status, body) => {
    const { ask, sandbox, logged } = await connected();
    const id = await idOf(ask);
    sandbox.answerNext({ path: "/auth/oauth/revoke" }, { status, body });
    const { data } = await ask(disconnect, { variables: { id } });
    expect(data.connectionDisconnect).toEqual({
      disconnectedId: id,
      userErrors: [{ path: [], code: "NOT_DONE" }],
    });
    expect(sandbox.asked()).toEqual([revoke]);
    expect(logged.join()).toContain("deleted without being revoked");
    expect(living(sandbox)).toBe(2);
  });

  test("when FreshBooks keeps silent, the operation ends in its time, and the connection stays", async () => {
    const { ask, sandbox } = await connected("owner", { app: { deadlineMs: 2_000 } });
    const id = await idOf(ask);
    sandbox.faults.add({ rules: [{ fault: "hang", path: "/auth/oauth/revoke" }] });
    const { errors } = await ask(disconnect, { variables: { id } });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: "OUTCOME_UNKNOWN",
          remedy: expect.stringContaining("if the connection still exists"),
        },
      },
    ]);
    expect(sandbox.asked()).toEqual([revoke]);
    expect(await idOf(ask)).toBe(id);
    await sandbox.close(); // hangs up
  });

  test("while a process that died holds it, nothing is begun", async () => {
    const connecting = await lastingStore();
    const { ask, sandbox } = await connected("owner", { connecting, app: { deadlineMs: 2_000 } });
    const id = await idOf(ask);
    const store = (await openStore(connecting.store)).connections;
    onTestFinished(() => store.close());
    const [row] = await store.list();
    const lease = row && (await store.lease(row.id, 60_000));
    const { errors } = await ask(disconnect, { variables: { id } });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining("nothing was started"),
        extensions: { code: "UPSTREAM_UNAVAILABLE" },
      },
    ]);
    expect(sandbox.asked()).toEqual([]);
    if (lease) await store.release(lease);
    const { data } = await ask(disconnect, { variables: { id } });
    expect(data.connectionDisconnect?.disconnectedId).toBe(id);
    expect(sandbox.asked()).toEqual([revoke, revoke]);
  });
});

test("after FreshBooks refused a token for good, what was remembered of the person is asked for again", async () => {
  const { ask, sandbox } = await start();
  await ask("{ caller { email } }", { token: tokens.owner });
  sandbox.answerNext({ path: "/accounting" }, { status: 401, body: {} });
  sandbox.forget();
  await ask("{ business { clients { totalCount } } }", { token: tokens.owner });
  await ask("{ caller { email } }", { token: tokens.owner });
  expect(sandbox.asked("GET", "/auth")).toHaveLength(1);
});

test("the configured token is warned of before it ends, and when it has", async () => {
  const ending = async (minutes: number) => {
    const accessToken = unsignedJwt({ exp: Math.floor(Date.now() / 1000) + minutes * 60 });
    const { logged } = await start({ app: { accessToken, now: () => new Date() } });
    expect(logged.join()).not.toContain(accessToken);
    return logged.join();
  };
  expect(await ending(120)).toBe("");
  expect(await ending(30)).toContain("FRESHBOOKS_ACCESS_TOKEN expires soon");
  expect(await ending(-1)).toContain("FRESHBOOKS_ACCESS_TOKEN has expired");
});
