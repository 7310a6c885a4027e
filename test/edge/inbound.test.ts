import { exportSPKI, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../src/inbound/choose.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { audience, issuer, openIssuer } from "../support/issuer.ts";
import { openBrowser, textOf } from "../support/pages/browser.ts";
import { start } from "../support/start.ts";

const who = "{ caller { email } }";
const ada = "ada@larkspur-finch.example.com";
const noor = "noor@example.test";

/** A server whose callers prove themselves, and two people who are connected to it. */
async function guarded(choice: Choice = { by: "claim", name: "books" }) {
  const vouching = await openIssuer();
  const graph = await start({
    connecting: {},
    app: { accessToken: undefined, issuer: vouching.config, choice, host: "0.0.0.0" },
  });
  const { url } = graph;
  const invite = async (token?: string) => {
    const response = await fetch(`${url}/connect`, {
      method: "POST",
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
  const connect = async (person: string) => {
    const { body } = await invite(await vouching.sign());
    const page = await openBrowser().signIn(String(body.url), { person });
    return String(/Connection\s+([\w-]{22})/.exec(textOf(page.body))?.[1]);
  };
  const ids = { owner: await connect("owner"), several: await connect("several") };
  graph.sandbox.forget();
  return { ...graph, ...vouching, ids, invite };
}

describe("a claim names the connection", () => {
  test("each caller gets the books that their token names, and the keys are fetched once", async () => {
    const { ask, sign, ids, asked, sandbox } = await guarded();
    const email = async (id: string) =>
      (await ask(who, { token: await sign({ books: id }) })).data.caller?.email;
    expect([await email(ids.owner), await email(ids.several), await email(ids.owner)]).toEqual([
      ada,
      noor,
      ada,
    ]);
    expect(asked()).toBe(1);
    expect(sandbox.asked()).toEqual([]); // both identities are known from the sign-in
  });

  test.each([
    ["that is not there", { books: "AAAAAAAAAAAAAAAAAAAAAA" }, "The connection does not exist"],
    ["that cannot be", { books: "../../etc" }, "The connection does not exist"],
    ["of another type", { books: ["a", "b"] }, "does not name a connection"],
    ["that is missing", {}, "does not name a connection"],
  ])("one %s is refused, and nobody else's books are served", async (_, claims, message) => {
    const { ask, sign, sandbox, url } = await guarded();
    const { data, errors } = await ask(who, { token: await sign(claims) });
    expect(data.caller).toBeNull();
    expect(errors?.[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    expect(errors?.[0]?.message).toContain(message);
    if (message.startsWith("The connection"))
      expect(errors?.[0]?.extensions.remedy).toBe(
        `Use an existing connection, or sign in at the address that \`POST ${url}/connect\` answers`,
      );
    expect(sandbox.asked()).toEqual([]);
  });
});

describe("a token that does not prove anything is refused", () => {
  test("each for its reason, with a remedy, and without a word of itself", async () => {
    const { ask, sign, ids, stranger, publicKey, logged, sandbox } = await guarded();
    const claims = { books: ids.owner };
    const past = Math.floor(Date.now() / 1000) - 60;
    const byPublicKey = new TextEncoder().encode(await exportSPKI(publicKey));
    const cases: [string | null, string][] = [
      [null, "has no token"],
      [await sign({ ...claims, exp: past }), "expired"],
      [await sign({ ...claims, nbf: past + 3_600 }), "not valid yet"],
      [await sign({ ...claims, iss: "https://other.example.test/" }), "another issuer"],
      [await sign({ ...claims, aud: "others" }), "issuer or audience"],
      [await sign(claims, { lasting: true }), "not valid"],
      [await sign(claims, { key: stranger }), "signature"],
      [await sign(claims, { kid: "two" }), "unknown key"],
      [
        new UnsecuredJWT({ ...claims, iss: issuer, aud: audience }).setExpirationTime("1h").encode(),
        "not accepted",
      ],
      [
        await new SignJWT({ ...claims, iss: issuer, aud: audience })
          .setProtectedHeader({ alg: "HS256", kid: "one" })
          .setExpirationTime("1h")
          .sign(byPublicKey),
        "not accepted",
      ],
      [tokens.owner, "JWT"],
      ["a.b.c", "JWT"],
    ];
    for (const [token, reason] of cases) {
      const { data, errors } = await ask(who, { token });
      expect(data.caller, reason).toBeNull();
      const [error] = errors ?? [];
      expect(error?.extensions.code, reason).toBe("UNAUTHENTICATED");
      expect(error?.message.toLowerCase()).toContain(reason.toLowerCase());
      expect(String(error?.extensions.remedy)).toContain("FreshBooks tokens are not accepted here");
      if (token) expect(JSON.stringify(error) + logged.join()).not.toContain(token);
    }
    expect(sandbox.asked()).toEqual([]);
  });

  test("keys that cannot be read are not the caller's fault", async () => {
    const vouching = await openIssuer();
    vouching.answer(500, "{}");
    const { ask } = await start({ app: { issuer: vouching.config } });
    const { errors } = await ask(who, { token: await vouching.sign() });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
      remedy: expect.stringContaining("JWT_JWKS_URL"),
    });
  });

  test("keys that do not come in the time of an operation end it", async () => {
    const vouching = await openIssuer();
    vouching.hang();
    const { ask, sandbox } = await start({ app: { issuer: vouching.config, deadlineMs: 300 } });
    const { errors } = await ask(who, { token: await vouching.sign() });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
      remedy: expect.stringContaining("JWT_JWKS_URL"),
    });
    expect(vouching.asked()).toBe(1);
    expect(sandbox.asked()).toEqual([]);
  });

  test("files are behind the same door", async () => {
    const { url } = await guarded();
    const headers = { "apollo-require-preflight": "true" };
    expect((await fetch(`${url}/files`, { method: "POST", headers })).status).toBe(401);
    expect((await fetch(`${url}/files/receipts/Expense:Lf8Kq2:1`)).status).toBe(401);
  });
});

describe("a header names the connection", () => {
  const choice = { by: "header", name: "x-books" } as const;

  test("of callers who prove themselves", async () => {
    const { ask, sign, ids } = await guarded(choice);
    const token = await sign();
    const email = async (id: string) =>
      (await ask(who, { token, headers: { "x-books": id } })).data.caller?.email;
    expect([await email(ids.owner), await email(ids.several)]).toEqual([ada, noor]);
    expect((await ask(who, { headers: { "x-books": ids.owner } })).errors?.[0]?.extensions.code).toBe(
      "UNAUTHENTICATED",
    );
  });

  test("without it, with two of it, or with one that is not there, nothing is served", async () => {
    const { ask, sign, ids, sandbox } = await guarded(choice);
    const token = await sign();
    const code = async (headers: Record<string, string>) =>
      (await ask(who, { token, headers })).errors?.[0]?.extensions.code;
    expect(await code({})).toBe("CONNECTION_REQUIRED");
    expect(await code({ "x-books": "AAAAAAAAAAAAAAAAAAAAAA" })).toBe("UNAUTHENTICATED");
    expect(await code({ "x-books": `${ids.owner}, ${ids.several}` })).toBe("UNAUTHENTICATED");
    expect(sandbox.asked()).toEqual([]);
  });

  test("on this machine alone it needs no proof, and contradicts a token", async () => {
    const { ask, url } = await start({ connecting: {}, app: { accessToken: undefined, choice } });
    const page = await openBrowser().signIn(url);
    const id = String(/header x-books: ([\w-]{22})/.exec(textOf(page.body))?.[1]);
    expect((await ask(who, { headers: { "x-books": id } })).data.caller?.email).toBe(ada);
    const both = await ask(who, { token: tokens.several, headers: { "x-books": id } });
    expect(both.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect((await ask(who, { token: tokens.several })).data.caller?.email).toBe(noor);
  });
});

test.each([
  ["is listed", { by: "only" }],
  ["is found", { by: "configuration", id: "AAAAAAAAAAAAAAAAAAAAAA" }],
] as const)("a store that hangs while a connection %s ends the operation in its time", async (_, choice) => {
  const silent = () => new Promise<never>(() => {});
  const { ask, sandbox } = await start({
    connecting: { wrap: (connections) => ({ ...connections, list: silent, find: silent }) },
    app: { accessToken: undefined, choice, deadlineMs: 300 },
  });
  const { data, errors } = await ask(who);
  expect(data.caller).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "TOKEN_STORE_UNAVAILABLE",
    remedy: expect.stringContaining("STORE_URL"),
  });
  expect(sandbox.asked()).toEqual([]);
});

test("the configured connection is used, and one that is gone is not replaced", async () => {
  const { ask, url } = await start({
    connecting: {},
    app: { choice: { by: "configuration", id: "AAAAAAAAAAAAAAAAAAAAAA" } },
  });
  await openBrowser().signIn(url);
  expect((await ask(who)).errors?.[0]?.message).toContain("The connection does not exist");
});

describe("where callers prove themselves, signing in takes an invitation", () => {
  test("from somebody with a token, for ten minutes", async () => {
    const { url, sign, invite, sandbox } = await guarded();
    const uninvited = await openBrowser().visit(`${url}/connect`);
    expect(uninvited.status).toBe(403);
    expect(textOf(uninvited.body)).toContain("POST /connect");
    expect((await openBrowser().visit(`${url}/connect?ticket=forged`)).status).toBe(403);
    expect(await invite()).toMatchObject({ status: 401, body: { error: { code: "UNAUTHENTICATED" } } });
    expect(await invite(tokens.owner)).toMatchObject({ status: 401 });
    expect(sandbox.asked()).toEqual([]);
    expect(await invite(await sign())).toEqual({
      status: 201,
      body: { url: expect.stringContaining(`${url}/connect?ticket=`), expiresAt: expect.any(String) },
    });
  });
});
