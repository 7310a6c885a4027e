import { createHash, randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { openConnecting } from "../../src/app/connecting/open.ts";
import { createApp } from "../../src/app/index.ts";
import { ConfigError, readConfig } from "../../src/config/index.ts";
import { accessBy } from "../../src/freshbooks/caller/access.ts";
import { FreshBooksError } from "../../src/freshbooks/errors.ts";
import { createHttp } from "../../src/http/request.ts";
import { usualRules } from "../../src/http/rules.ts";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { createRandom } from "../../src/sandbox/books/random.ts";
import { app as sandboxApp } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { fromEasternTime, toDay } from "../../src/values/dates.ts";
import { toAccountId, toClientId } from "../../src/values/ids.ts";
import { toDecimal } from "../../src/values/money.ts";
import { connect } from "../rigs/servers/connecting.ts";
import { type Tenant, tenantBooks, tenants } from "../tenants/books.ts";
import { askBadly, askEverything } from "./ask.ts";
import { badValues, secretMark, variableNames } from "./environment.ts";
import { bodyMark, createHostile } from "./hostile.ts";
import { createSearch } from "./search.ts";

const key = randomBytes(32);
const keys = `k1:${key.toString("base64")}`;

/** All that somebody sees who logs a thing, or turns it into a text in another way. */
const shown = (thing: unknown): string =>
  [
    inspect(thing, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    JSON.stringify(thing, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
    String(thing),
  ].join("\n");

describe("what holds a secret", () => {
  const valid = {
    FRESHBOOKS_CLIENT_ID: "an-app",
    FRESHBOOKS_CLIENT_SECRET: `${secretMark}client`,
    FRESHBOOKS_ACCESS_TOKEN: `${secretMark}access`,
    TOKEN_KEYS: keys,
    TOKEN_STORE: `postgres://someone:${secretMark}@127.0.0.1/books`,
  };

  test("does not show it: a configuration", () => {
    const search = createSearch();
    search.add("a marked secret", secretMark);
    search.add("an encryption key", key);
    const config = readConfig({ ...valid, FRESHBOOKS_REDIRECT_URI: "https://example.test/callback" });
    expect([config.accessToken?.(), config.connecting?.apps[0]?.clientSecret()]).toEqual([
      valid.FRESHBOOKS_ACCESS_TOKEN,
      valid.FRESHBOOKS_CLIENT_SECRET,
    ]);
    expect([config.connecting?.address?.(), config.connecting?.store]).toEqual([
      valid.TOKEN_STORE,
      "postgres://127.0.0.1/books",
    ]);
    search.keep("a configuration", shown(config));
    search.keep("a spread configuration", shown({ ...config, connecting: { ...config.connecting } }));
    expect(search.found()).toEqual([]);
  });

  test("does not show it: who can sign in, and what their browsers' notes are sealed with", async () => {
    const noteKey = () => new Uint8Array(32).fill(201);
    const connecting = await openConnecting(
      { apps: [], store: "memory", keys: undefined, noteKey },
      { apiOrigin: "http://127.0.0.1:1", authOrigin: "http://127.0.0.1:1", log: pino({ level: "silent" }) },
    );
    onTestFinished(() => connecting.close());
    expect(connecting.noteKey()).toEqual(noteKey());
    expect(shown(connecting)).not.toContain("201,");
  });

  test("does not show it: keys, access, http, apps and what is sealed", async () => {
    const search = createSearch();
    search.add("a marked secret", secretMark);
    search.add("an encryption key", key);
    const ring = toKeyRing(keys);
    const bound = { id: "a" as never, app: "default", generation: 1 };
    const tokens = { access: () => `${secretMark}access`, refresh: () => `${secretMark}refresh` };
    const sealed = ring?.seal(tokens, bound);
    expect(sealed && ring?.open(sealed, bound).refresh()).toBe(tokens.refresh());
    const http = createHttp({ origin: "http://127.0.0.1:1" });
    for (const [name, thing] of Object.entries({ ring, tokens, sealed, http, access: accessBy(secretMark) }))
      search.keep(name, shown(thing));
    await http.close();
    expect(search.found()).toEqual([]);
  });

  test("does not show it: an error, whatever FreshBooks sent in the place of a value", () => {
    const thrown = [
      () => toDecimal(secretMark),
      () => toDay(secretMark),
      () => fromEasternTime(secretMark),
      () => toClientId(secretMark),
      () => toAccountId(`${secretMark}/../x`),
    ].map((read) => {
      try {
        read();
      } catch (error) {
        return new FreshBooksError("unavailable", "FreshBooks sent a client that cannot be read", {
          cause: error,
        });
      }
      throw new Error("It was taken");
    });
    for (const error of thrown) expect(shown(error)).not.toContain(secretMark);
  });
});

describe("an environment that cannot be used", () => {
  const names = variableNames(
    ["index", "apps", "connecting", "inbound"].map((each) => `src/config/${each}.ts`),
  );

  test.each(badValues)("quotes nothing of its values: %s", (value) => {
    expect(names.length).toBeGreaterThan(20);
    const environments = [
      Object.fromEntries(names.map((name) => [name, value])),
      ...names.map((name) => ({ [name]: value })),
    ];
    for (const environment of environments) {
      try {
        readConfig(environment, () => value);
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        expect(shown(error)).not.toContain(secretMark);
      }
    }
  });
});

describe("a server whose FreshBooks answers anything", () => {
  // `npm run rig:secrets` is the same from outside, with more questions, files and starts that fail.
  test("tells no secret in an answer or a log, and nothing that FreshBooks said in an error or a log", async () => {
    const random = createRandom(3);
    const [search, bodies] = [createSearch(), createSearch()];
    const all = tenants(6);
    const sandbox = createSandbox({ books: tenantBooks(all), settings: { accessTokenSeconds: 2 } });
    const hostile = await createHostile(await sandbox.listen(), random);
    const log = pino(
      { level: "trace" },
      { write: (line: string) => void [search, bodies].map((each) => each.keep("the log", line)) },
    );
    let url = "";
    const connecting = await openConnecting(
      {
        apps: [
          {
            ...{
              name: "default",
              clientId: sandboxApp.clientId,
              clientSecret: () => sandboxApp.clientSecret,
            },
            ...{ scopes: undefined },
            get redirectUri() {
              return `${url.replace("127.0.0.1", "localhost")}/connect/callback`;
            },
          },
        ],
        ...{ store: "memory", keys: toKeyRing(keys), noteKey: undefined },
      },
      { apiOrigin: hostile.url, authOrigin: hostile.url, log },
    );
    const app = await createApp({
      ...{ apiOrigin: hostile.url, accessToken: undefined, defaultBusiness: undefined, log, connecting },
      ...{ choice: { by: "header", name: "x-connection" }, deadlineMs: 3_000 },
      // Nothing sleeps, and nothing is spared for what was spoilt before.
      rules: {
        ...{ backoff: { baseMs: 0, mostMs: 0 }, assumedWaitMs: 0 },
        breaker: { ...usualRules.breaker, consecutive: 1_000, least: 1_000 },
      },
    });
    url = await app.listen({ port: 0, host: "127.0.0.1" });
    onTestFinished(async () => {
      await app.close();
      await hostile.close();
      await sandbox.close();
    });

    search.add("a marked secret", secretMark);
    search.add("the app's secret", sandboxApp.clientSecret);
    search.add("an encryption key", key);
    for (const kind of ["access", "refresh", "code"]) search.add(`a token (${kind})`, `sandbox-${kind}-`);
    for (const { token } of all) search.add("a token (passed through)", token);
    bodies.add("what FreshBooks said", bodyMark);

    const connections = new Map<Tenant, string>();
    for (const tenant of all.slice(3)) connections.set(tenant, await connect(url, tenant.mark));
    const credentials = (tenant: Tenant): Record<string, string> => {
      const id = connections.get(tenant);
      return id ? { "x-connection": id } : { authorization: `Bearer ${tenant.token}` };
    };
    hostile.spoilt = 0.4;
    await askEverything({ url, tenants: all, credentials, random, search, bodies }, 120);
    hostile.spoilt = 0;
    await askBadly(url, search, secretMark);
    for (const { uploads } of sandbox.state.accounts.values())
      for (const jwt of uploads.keys()) search.add("FreshBooks' key to a file", jwt);

    search.keep("what connecting shows", shown(connecting));
    search.keep("what connections show", shown(connecting.connections));
    search.keep("what the list of connections shows", shown(await connecting.connections.list()));
    expect([...search.found(), ...bodies.found()]).toEqual([]);
    expect(hostile.spoiltAnswers).toBeGreaterThan(20);
    expect(hostile.strayed).toBe(0);
  });
});

test("the search finds what it is to find", () => {
  const search = createSearch();
  search.add("a secret", "hush-hush");
  search.keep("plain", "… hush-hush …");
  search.keep("base64", Buffer.from("hush-hush").toString("base64"));
  search.keep("hex", Buffer.from("hush-hush").toString("hex"));
  search.keep("a digest", createHash("sha256").update("hush-hush").digest("hex"));
  expect(search.found().map((each) => each.split(":")[0])).toEqual([
    "a secret in plain",
    "a secret in base64",
    "a secret in hex",
  ]);
});
