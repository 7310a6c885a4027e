import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { inspect } from "node:util";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { openConnecting } from "../../src/app/connecting/open.ts";
import { ConfigError, readConfig } from "../../src/config/index.ts";

test("without any variable it serves the sandbox on loopback", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    apiOrigin: undefined,
    accessToken: undefined,
    defaultBusiness: undefined,
    allowedOrigins: [],
    callbackOrigins: [],
    subscriptionsMost: 10_000,
    routerSecret: undefined,
    graphPrefix: undefined,
    deadlineMs: 30_000,
    maxInFlight: 512,
    sandbox: { scale: 1, seed: 1 },
    logLevel: "warn",
    noticeMs: 0,
    keysKeptMs: 24 * 3_600_000,
    changes: { keptMs: 30 * 24 * 3_600_000, sweepEveryMs: expect.any(Function) },
    publicUrl: undefined,
    authOrigin: undefined,
    connecting: undefined,
    storing: { store: "memory", keys: undefined },
    choice: { by: "only" },
    issuer: undefined,
    metrics: { on: false, token: undefined },
    tracing: undefined,
    graphiql: true,
    introspection: true,
    warnings: [],
  });
});

test("a token alone means the real FreshBooks", () => {
  expect(readConfig({ FRESHBOOKS_ACCESS_TOKEN: "abc" }).apiOrigin).toBe("https://api.freshbooks.com");
});

test("an address goes before the real FreshBooks", () => {
  const config = readConfig({ FRESHBOOKS_ACCESS_TOKEN: "abc", FRESHBOOKS_API_URL: "http://127.0.0.1:4010/" });
  expect(config.apiOrigin).toBe("http://127.0.0.1:4010");
});

test("all problems are told at once, each with its variable and what it accepts, and no value", () => {
  const env = {
    PORT: "http",
    HOST: "a b",
    FRESHBOOKS_API_URL: "ftp://example.test/api",
    FRESHBOOKS_ACCESS_TOKEN: "two words",
    FRESHBOOKS_BUSINESS_ID: "ZyQ04o",
    ALLOWED_ORIGINS: "*",
    ROUTER_SECRET: "too short",
    GRAPH_PREFIX: "fresh_books",
    SANDBOX_SCALE: "0",
    OPERATION_DEADLINE_MS: "30s",
    FRESHBOOKS_MAX_IN_FLIGHT: "5000",
    LOG_LEVEL: "loud",
    DRAIN_NOTICE_SECONDS: "a while",
    IDEMPOTENCY_HOURS: "1",
    CHANGES_KEPT_DAYS: "0",
    CHANGES_SWEEP: "300,PAYMENTS=60",
    METRICS: "maybe",
    METRICS_TOKEN: "two words",
    OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318",
    OTEL_SERVICE_NAME: "my graph",
    OTEL_RESOURCE_ATTRIBUTES: "team=a=b",
    OTEL_TRACES_SAMPLER: "sometimes",
    OTEL_TRACES_SAMPLER_ARG: "10%",
    GRAPHIQL: "no",
    INTROSPECTION: "false",
  };
  let error: unknown;
  try {
    readConfig(env);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  const { problems, message } = error as ConfigError;
  expect(problems.map((problem) => problem.split(" ")[0]).toSorted()).toEqual(Object.keys(env).toSorted());
  for (const value of Object.values(env)) if (value !== "0") expect(message).not.toContain(`"${value}"`);
  expect(message).not.toContain("two words");
});

test("sweeps are set for all types, and for some", () => {
  const { changes } = readConfig({ CHANGES_SWEEP: "600, PAYMENT=60", CHANGES_KEPT_DAYS: "7" });
  expect(["PAYMENT", "INVOICE"].map((kind) => changes.sweepEveryMs(kind as "PAYMENT"))).toEqual([
    60_000, 600_000,
  ]);
  expect(changes.keptMs).toBe(7 * 24 * 3_600_000);
  expect(readConfig({}).changes.sweepEveryMs("TAX")).toBe(300_000);
});

const ring = `k1:${randomBytes(32).toString("base64")}`;
const app = {
  FRESHBOOKS_CLIENT_ID: "an-id",
  FRESHBOOKS_CLIENT_SECRET: "a-secret",
  FRESHBOOKS_REDIRECT_URI: "https://books.example.test/connect/callback",
};
const jwt = {
  JWT_ISSUER: "https://login.example.test/",
  JWT_AUDIENCE: "books",
  JWT_JWKS_URL: "https://login.example.test/keys",
};

/** What is wrong with an environment. */
const problemsOf = (env: Record<string, string>, files: Record<string, string> = {}): readonly string[] => {
  try {
    readConfig(env, (path) => {
      const text = files[path];
      if (text === undefined) throw new Error("ENOENT");
      return text;
    });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe("an app to sign in at", () => {
  test("means the real FreshBooks, its own auth host and a file to keep connections in", () => {
    const config = readConfig({ ...app, TOKEN_KEYS: ring });
    expect(config).toMatchObject({
      apiOrigin: "https://api.freshbooks.com",
      authOrigin: "https://auth.freshbooks.com",
      connecting: {
        store: "connections.sqlite",
        apps: [
          {
            name: "default",
            clientId: "an-id",
            redirectUri: "https://books.example.test/connect/callback",
            scopes: undefined,
          },
        ],
      },
    });
    expect(config.connecting?.apps[0]?.clientSecret()).toBe("a-secret");
    expect(inspect(config, { depth: 9 })).not.toContain("a-secret");
    expect(JSON.stringify(config)).not.toContain("a-secret");
    expect(inspect(config, { depth: 9 })).not.toContain(ring.slice(3, 20));
  });

  test("at another FreshBooks people agree where its API is, and come back to this machine", () => {
    const { FRESHBOOKS_REDIRECT_URI: _, ...rest } = app;
    const config = readConfig({
      ...rest,
      FRESHBOOKS_API_URL: "http://127.0.0.1:4010",
      TOKEN_STORE: "memory",
    });
    expect(config.authOrigin).toBe("http://127.0.0.1:4010");
    expect(config.connecting?.apps[0]?.redirectUri).toBe("http://localhost:4000/connect/callback");
    const other = readConfig({
      ...rest,
      FRESHBOOKS_API_URL: "http://127.0.0.1:4010",
      FRESHBOOKS_AUTH_URL: "http://127.0.0.1:4011",
      PUBLIC_URL: "https://books.example.test",
      TOKEN_STORE: "memory",
      ...jwt,
    });
    expect(other.authOrigin).toBe("http://127.0.0.1:4011");
    expect(other.connecting?.apps[0]?.redirectUri).toBe("https://books.example.test/connect/callback");
  });

  test("a scope that FreshBooks cannot grant is named, before anybody signs in for nothing", () => {
    const scopes =
      "user:profile:read user:profile:write,user:notifications:write user:reports:write user:webhooks:write";
    expect(problemsOf({ ...app, TOKEN_KEYS: ring, FRESHBOOKS_SCOPES: scopes })).toEqual(
      ["user:profile:write", "user:notifications:write", "user:reports:write", "user:webhooks:write"].map(
        (scope) => expect.stringMatching(`^FRESHBOOKS_SCOPES must not have ${scope}: `),
      ),
    );
    const [slip] = problemsOf({ ...app, TOKEN_KEYS: ring, FRESHBOOKS_SCOPES: "Sup3r-s3cret" });
    expect(slip).not.toContain("Sup3r");
  });

  test("secrets may come from files, and not from both", () => {
    const files = { "/run/secret": "from-a-file\n", "/run/keys": `${ring}\n` };
    const { FRESHBOOKS_CLIENT_SECRET: _, ...rest } = app;
    const env = { ...rest, FRESHBOOKS_CLIENT_SECRET_FILE: "/run/secret", TOKEN_KEYS_FILE: "/run/keys" };
    const config = readConfig(env, (path) => files[path as keyof typeof files]);
    expect(config.connecting?.apps[0]?.clientSecret()).toBe("from-a-file");
    expect(config.connecting?.keys?.newest).toBe("k1");
    expect(problemsOf({ ...env, FRESHBOOKS_CLIENT_SECRET: "another" }, files)).toEqual([
      expect.stringContaining("set the same value"),
    ]);
    expect(problemsOf(env, {})).toEqual([
      expect.stringContaining("FRESHBOOKS_CLIENT_SECRET_FILE must be the path"),
      expect.stringContaining("TOKEN_KEYS_FILE must be the path"),
    ]);
  });

  test("several come from one file, every problem of which is told by its place", () => {
    const good = {
      name: "studio",
      clientId: "1",
      clientSecret: "s1",
      redirectUri: app.FRESHBOOKS_REDIRECT_URI,
    };
    const env = { FRESHBOOKS_APPS_FILE: "/apps.json", TOKEN_KEYS: ring };
    const read = (rows: unknown) => ({
      "/apps.json": typeof rows === "string" ? rows : JSON.stringify(rows),
    });
    const second = { ...good, name: "agency", scopes: ["user:clients:read"] };
    const files = read([good, second]);
    const config = readConfig(env, (path) => files[path as keyof typeof files]);
    expect(config.connecting?.apps.map(({ name, scopes }) => [name, scopes])).toEqual([
      ["studio", undefined],
      ["agency", ["user:clients:read"]],
    ]);
    expect(problemsOf(env, read("{"))).toEqual([expect.stringContaining("must contain a JSON list")]);
    expect(problemsOf(env, read([]))).toEqual([expect.stringContaining("must contain a JSON list")]);
    expect(problemsOf(env, read([good, good]))).toEqual([
      expect.stringContaining("two apps have the name studio"),
    ]);
    const bad = {
      name: "A b",
      clientSecret: "two words",
      redirectUri: "http://books.example.test/",
      scopes: "user:reports:write",
    };
    const problems = problemsOf(env, read([good, bad]));
    expect(problems).toHaveLength(5);
    for (const problem of problems) expect(problem).toMatch(/^FRESHBOOKS_APPS_FILE: app 2 must/);
    expect(problems.join()).not.toContain("two words");
    expect(problemsOf({ ...env, ...app }, files)).toHaveLength(3);
  });

  test.each([
    [{ scopes: 5 }, "must have a list of strings as `scopes`"],
    [{ scopes: [] }, "must have a list of strings as `scopes`"],
    [{ scopes: null }, "must have a list of strings as `scopes`"],
    [{ scopes: ["user:clients:read", 5] }, "must have a list of strings as `scopes`"],
    [{ scope: ["user:clients:read"] }, "must not have `scope`"],
    [{ "S3cret in the wrong place": 1 }, "must not have an unknown key: the keys are name, clientId"],
  ])("of an app with %j that file is refused by name", (slip, said) => {
    const row = {
      name: "studio",
      clientId: "1",
      clientSecret: "s1",
      redirectUri: app.FRESHBOOKS_REDIRECT_URI,
    };
    const problems = problemsOf(
      { FRESHBOOKS_APPS_FILE: "/apps.json", TOKEN_KEYS: ring },
      { "/apps.json": JSON.stringify([{ ...row, ...slip }]) },
    );
    expect(problems).toEqual([expect.stringContaining(`FRESHBOOKS_APPS_FILE: app 1 ${said}`)]);
    expect(problems.join()).not.toContain("S3cret");
  });

  test.each([":memory:", "sqlite::memory:", "sqlite:", "SQLite::memory:?cache=shared"])(
    "%s is no place to keep connections in",
    (place) => {
      expect(problemsOf({ ...app, TOKEN_KEYS: ring, TOKEN_STORE: place })).toEqual([
        expect.stringMatching(/^TOKEN_STORE must be memory:, /),
      ]);
    },
  );

  test("the case of a scheme does not matter", async () => {
    const log = pino({ level: "silent" });
    const { connecting } = readConfig({
      ...app,
      TOKEN_KEYS: ring,
      TOKEN_STORE: "POSTGRES://127.0.0.1:1/books",
    });
    if (!connecting) throw new Error("Nobody can sign in");
    const origins = { apiOrigin: "http://127.0.0.1:1", authOrigin: "http://127.0.0.1:1" };
    await expect(openConnecting(connecting, { ...origins, log })).rejects.toThrow("Postgres failed");
    expect(readConfig({ ...app, TOKEN_STORE: "Memory" }).connecting?.store).toBe("memory");
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "half an app",
      { FRESHBOOKS_CLIENT_ID: "x", TOKEN_STORE: "memory", FRESHBOOKS_API_URL: "http://a.test" },
      /^FRESHBOOKS_CLIENT_SECRET must be set/,
    ],
    [
      "no https for the real one",
      { ...app, TOKEN_KEYS: ring, FRESHBOOKS_REDIRECT_URI: "http://localhost:4000/connect/callback" },
      /^FRESHBOOKS_REDIRECT_URI must be an https/,
    ],
    [
      "no redirect for the real one",
      { FRESHBOOKS_CLIENT_ID: "x", FRESHBOOKS_CLIENT_SECRET: "y", TOKEN_KEYS: ring },
      /^FRESHBOOKS_REDIRECT_URI must be set/,
    ],
    [
      "a redirect with a query",
      { ...app, TOKEN_KEYS: ring, FRESHBOOKS_REDIRECT_URI: "https://a.test/connect/callback?x=1" },
      /^FRESHBOOKS_REDIRECT_URI/,
    ],
    ["no key", app, /^TOKEN_KEYS must be set/],
    ["a key that is too short", { ...app, TOKEN_KEYS: "k1:abcd" }, /^TOKEN_KEYS must be `id:key` pairs/],
    [
      "a store of another kind",
      { ...app, TOKEN_KEYS: ring, TOKEN_STORE: "redis://a.test" },
      /^TOKEN_STORE must be/,
    ],
    ["a store without an app", { TOKEN_STORE: "memory" }, /^TOKEN_STORE is for connections/],
    ["a store for the sandbox", { STORE_URL: "file:store.sqlite" }, /^STORE_URL is for the real/],
    [
      "a lasting store without keys",
      { FRESHBOOKS_ACCESS_TOKEN: "abc", STORE_URL: "file:store.sqlite" },
      /^TOKEN_KEYS must be set/,
    ],
    [
      "a store under both of its names",
      { ...app, TOKEN_STORE: "memory", STORE_URL: "memory:" },
      /^TOKEN_STORE is the former name of STORE_URL/,
    ],
    [
      "scopes without an app",
      { FRESHBOOKS_SCOPES: "user:clients:read" },
      /^FRESHBOOKS_SCOPES belongs to an app/,
    ],
    [
      "a connection without an app",
      { FRESHBOOKS_API_URL: "http://a.test", CONNECTION_HEADER: "x-books" },
      /^CONNECTION_HEADER is for connections/,
    ],
    ["a query in the public address", { PUBLIC_URL: "https://a.test/?graph" }, /^PUBLIC_URL must be/],
  ])("%s is a problem", (_, env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(problem)]);
  });
});

test("the sandbox accepts the store that it has", () => {
  expect(problemsOf({ STORE_URL: "memory:" })).toEqual([]);
});

describe("who may ask", () => {
  test("with connections, others than this machine's callers have to prove themselves", () => {
    const env = { ...app, TOKEN_KEYS: ring, HOST: "0.0.0.0" };
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^HOST must be this machine only.*JWT_ISSUER/)]);
    expect(problemsOf({ ...env, ...jwt })).toEqual([]);
    expect(problemsOf({ ...env, HOST: "::1" })).toEqual([]);
    expect(problemsOf({ HOST: "0.0.0.0" })).toEqual([]);
    const behind = { ...env, HOST: "127.0.0.1", PUBLIC_URL: "https://books.example.test" };
    expect(problemsOf(behind)).toEqual([
      expect.stringMatching(/^PUBLIC_URL makes this server public.*JWT_ISSUER/),
    ]);
    expect(problemsOf({ ...behind, ...jwt })).toEqual([]);
  });

  test("an issuer is three variables, with keys that nobody can tamper with", () => {
    expect(readConfig(jwt).issuer).toEqual({
      issuer: jwt.JWT_ISSUER,
      audience: jwt.JWT_AUDIENCE,
      jwksUrl: jwt.JWT_JWKS_URL,
    });
    expect(problemsOf({ JWT_ISSUER: "x" }).map((problem) => problem.split(" ")[0])).toEqual([
      "JWT_AUDIENCE",
      "JWT_JWKS_URL",
    ]);
    expect(problemsOf({ ...jwt, JWT_JWKS_URL: "http://login.example.test/keys" })).toHaveLength(1);
  });

  test("one way to name a connection, and none that would never be heard", () => {
    const env = { ...app, TOKEN_KEYS: ring };
    expect(readConfig({ ...env, FRESHBOOKS_CONNECTION: "abc" }).choice).toEqual({
      by: "configuration",
      id: "abc",
    });
    expect(readConfig({ ...env, CONNECTION_HEADER: "X-Books" }).choice).toEqual({
      by: "header",
      name: "x-books",
    });
    expect(readConfig({ ...env, ...jwt, CONNECTION_CLAIM: "books" }).choice).toEqual({
      by: "claim",
      name: "books",
    });
    expect(problemsOf({ ...env, FRESHBOOKS_CONNECTION: "abc", CONNECTION_HEADER: "x" })).toEqual([
      expect.stringContaining("are mutually exclusive"),
    ]);
    expect(problemsOf({ ...env, CONNECTION_CLAIM: "books" })).toEqual([
      expect.stringContaining("only a verified token"),
    ]);
    expect(problemsOf({ ...env, CONNECTION_HEADER: "authorization" })).toHaveLength(1);
    expect(problemsOf({ ...env, CONNECTION_HEADER: "x", FRESHBOOKS_ACCESS_TOKEN: "abc" })).toEqual([
      expect.stringContaining("would never be used"),
    ]);
  });
});

test("a public address may have a path, unless it begins like an address of this server", () => {
  const read = (url: string) => readConfig({ PUBLIC_URL: url }).publicUrl;
  expect(read("https://graph.example.test/")).toBe("https://graph.example.test");
  expect(read("https://graph.example.test/books/")).toBe("https://graph.example.test/books");
  expect(read("https://graph.example.test:8443/our/books")).toBe("https://graph.example.test:8443/our/books");
  const paths = ["/graphql", "/connect/x", "/books//x", "/a?b", "/a#b", "/b%20c", "/?"];
  for (const path of paths)
    expect(problemsOf({ PUBLIC_URL: `https://graph.example.test${path}` }), path).toEqual([
      expect.stringMatching(/^PUBLIC_URL must be an http or https address/),
    ]);
  const { FRESHBOOKS_REDIRECT_URI: _, ...rest } = app;
  const config = readConfig({
    ...{ ...rest, ...jwt, TOKEN_KEYS: ring },
    PUBLIC_URL: "https://graph.example.test/books",
  });
  expect(config.connecting?.apps[0]?.redirectUri).toBe("https://graph.example.test/books/connect/callback");
  expect(problemsOf({ ...rest, TOKEN_KEYS: ring })).toEqual([
    expect.stringMatching(/^FRESHBOOKS_REDIRECT_URI must be set: an https address/),
  ]);
});

test("metrics beyond this machine need a token; a collector is an address, and the service has a name", () => {
  const open = { HOST: "0.0.0.0", METRICS: "on" };
  expect(() => readConfig(open)).toThrow("METRICS_TOKEN must be set");
  expect(readConfig({ ...open, METRICS_TOKEN: "abc" }).metrics.token?.()).toBe("abc");
  expect(readConfig({ METRICS: "on" }).metrics).toEqual({ on: true, token: undefined });
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector.test:4318/otlp" }).tracing).toEqual({
    endpoint: "http://collector.test:4318/otlp",
    sampling: { name: "parentbased_always_on", ratio: 1 },
  });
  const sampled = { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.25" };
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://c.test", ...sampled }).tracing?.sampling).toEqual({
    name: "traceidratio",
    ratio: 0.25,
  });
  for (const attributes of ["team=books,region=eu%2C1,", "service.name=books"])
    expect(problemsOf({ OTEL_RESOURCE_ATTRIBUTES: attributes })).toEqual([]);
  for (const attributes of ["team", "=books", "team=%E0%A4%A", `team=${"x".repeat(256)}`])
    expect(problemsOf({ OTEL_RESOURCE_ATTRIBUTES: attributes })).toHaveLength(1);
  expect(readConfig({ DRAIN_NOTICE_SECONDS: "15" }).noticeMs).toBe(15_000);
});

test("every variable is told in docs/configuration.md", () => {
  const sources = readdirSync("src/config").map((file) => `src/config/${file}`);
  const names = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([A-Z][A-Z_]{3,})"/g)].map(([, name = ""]) => name),
  );
  const told = readFileSync("docs/configuration.md", "utf8");
  expect(names.length).toBeGreaterThan(25);
  expect([...new Set(names)].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

test("a variable of ours that is empty or misspelt never selects the sandbox in silence", () => {
  expect(problemsOf({ FRESHBOOKS_ACCESS_TOKEN: "" })).toEqual([
    "FRESHBOOKS_ACCESS_TOKEN is empty: set it, or unset it",
  ]);
  const near = {
    FRESHBOOKS_TOKEN: "FRESHBOOKS_ACCESS_TOKEN",
    FRESHBOOKS_CLIENTID: "FRESHBOOKS_CLIENT_ID",
    FRESHBOOKS_URL: "FRESHBOOKS_API_URL",
    FRESHBOOKS_APP_FILE: "FRESHBOOKS_APPS_FILE",
    freshbooks_access_token: "FRESHBOOKS_ACCESS_TOKEN",
    FRESHBOOK_ACCESS_TOKEN: "FRESHBOOKS_ACCESS_TOKEN",
    FRESH_BOOKS_CLIENT_ID: "FRESHBOOKS_CLIENT_ID",
    FRESBOOKS_ACCESS_TOKEN: "FRESHBOOKS_ACCESS_TOKEN",
    FREHSBOOKS_CLIENT_ID: "FRESHBOOKS_CLIENT_ID",
    FRESHBOOKSACCESSTOKEN: "FRESHBOOKS_ACCESS_TOKEN",
    "FRESHBOOKS-ACCESS-TOKEN": "FRESHBOOKS_ACCESS_TOKEN",
  };
  for (const [name, right] of Object.entries(near))
    expect(problemsOf({ [name]: "x" })).toEqual([
      `${name} is not a variable of this server: did you mean ${right}?`,
    ]);
  expect(problemsOf({ FRESHBOOKS_SOMETHING_ENTIRELY_DIFFERENT: "x" })).toEqual([
    "FRESHBOOKS_SOMETHING_ENTIRELY_DIFFERENT is not a variable of this server",
  ]);
});

test("a name that is almost one of ours is a warning, since it may be the host's own", () => {
  const { warnings } = readConfig({
    ALLOWED_ORIGIN: "https://app.example.com",
    PUBLIC_ULR: "https://graph.example.com",
    TOKENSTORE: "memory",
    log_level: "info",
    ...{ PORT_NAME: "x", POST: "x", HOSTNAME: "x", GRAPHQL: "x", OTEL_TRACES_EXPORTER: "x" },
    ...{ JWT_SECRET: "x", TOKEN_STORES_OF_ANOTHER: "x", ALLOWED_HOSTS: "x" },
  });
  expect(warnings).toEqual([
    "ALLOWED_ORIGIN is not a variable of this server: did you mean ALLOWED_ORIGINS?",
    "PUBLIC_ULR is not a variable of this server: did you mean PUBLIC_URL?",
    "TOKENSTORE is not a variable of this server: did you mean TOKEN_STORE?",
    "log_level is not a variable of this server: did you mean LOG_LEVEL?",
  ]);
  expect(readConfig({ LOG_LEVEL: "info", LOGLEVEL: "x" }).warnings).toEqual([]);
});

test("a variable that protects something is a problem when it is empty", () => {
  for (const name of [
    "ROUTER_SECRET",
    "METRICS_TOKEN",
    "TOKEN_KEYS",
    "TOKEN_STORE",
    "STORE_URL",
    "CONNECTION_HEADER",
  ])
    expect(problemsOf({ [name]: "" })).toEqual([`${name} is empty: set it, or unset it`]);
  expect(problemsOf({ JWT_ISSUER: "", JWT_AUDIENCE: " ", JWT_JWKS_URL: "" })).toHaveLength(3);
  expect(problemsOf({ PORT: "", TOKEN_OF_SOMETHING_ELSE: "" })).toEqual([]);
});

test("an allowed origin with a wildcard is a problem: it would match no page", () => {
  for (const ALLOWED_ORIGINS of ["*", "https://*.example.com", "https://app.example.com, https://*"])
    expect(problemsOf({ ALLOWED_ORIGINS })).toEqual([expect.stringContaining("`*` is not accepted")]);
});

test("what Kubernetes says of a service with our name is no variable of ours", () => {
  const links = {
    FRESHBOOKS_SUBGRAPH_SERVICE_HOST: "10.0.0.1",
    FRESHBOOKS_SUBGRAPH_SERVICE_PORT: "4000",
    FRESHBOOKS_SUBGRAPH_SERVICE_PORT_HTTP: "4000",
    FRESHBOOKS_SUBGRAPH_PORT: "tcp://10.0.0.1:4000",
    FRESHBOOKS_SUBGRAPH_PORT_4000_TCP: "tcp://10.0.0.1:4000",
    FRESHBOOKS_SUBGRAPH_PORT_4000_TCP_ADDR: "10.0.0.1",
  };
  expect(problemsOf(links)).toEqual([]);
  expect(problemsOf({ FRESHBOOKS_PORT: "4000" })).toHaveLength(1);
});

test("a configured token is not lent to other machines", () => {
  const token = { FRESHBOOKS_ACCESS_TOKEN: "abc" };
  const open = { ...token, HOST: "0.0.0.0" };
  expect(problemsOf(open)).toEqual([
    expect.stringContaining("FRESHBOOKS_ACCESS_TOKEN must not be set while"),
  ]);
  expect(problemsOf({ ...token, PUBLIC_URL: "https://graph.example.test" })).toHaveLength(1);
  expect(problemsOf({ ...open, ROUTER_SECRET: "0123456789abcdef" })).toEqual([]);
  expect(problemsOf({ ...open, ...jwt })).toEqual([]);
  expect(problemsOf({ HOST: "0.0.0.0" })).toEqual([]);
});
