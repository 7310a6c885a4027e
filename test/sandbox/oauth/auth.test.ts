import { describe, expect, test } from "vitest";
import { app, codes, refreshTokens, tokens } from "../../../src/sandbox/identities.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { start } from "../start.ts";

const credentials = {
  client_id: app.clientId,
  client_secret: app.clientSecret,
  redirect_uri: app.redirectUri,
};
const refreshing = (refresh_token: string) => ({
  ...credentials,
  grant_type: "refresh_token",
  refresh_token,
});

const started = async () => {
  const sandbox = await start();
  const post = async (path: string, body: BodyInit, headers: Record<string, string> = {}) => {
    const response = await fetch(`${sandbox.url}/auth/oauth/${path}`, { method: "POST", body, headers });
    return { status: response.status, body: (await response.json()) as Fields };
  };
  const json = (path: string, body: object) =>
    post(path, JSON.stringify(body), { "content-type": "application/json" });
  const meStatus = async (token: unknown) =>
    (await sandbox.ask("GET", "/auth/api/v1/users/me", undefined, { authorization: `Bearer ${token}` }))
      .status;
  return { ...sandbox, post, json, meStatus };
};

describe("the token endpoint", () => {
  // SDKs send JSON (Node, PHP) and forms (Python); the docs' curl sends multipart
  test("reads JSON, a form and multipart", async () => {
    const { post, json } = await started();
    const multipart = new FormData();
    for (const [key, value] of Object.entries(refreshing(refreshTokens.unlinked))) multipart.set(key, value);
    for (const reply of [
      await json("token", refreshing(refreshTokens.owner)),
      await post("token", new URLSearchParams(refreshing(refreshTokens.several))),
      await post("token", multipart),
    ]) {
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({
        ...{ token_type: "Bearer", expires_in: 43_200, created_at: 1_782_751_729, direct_buy_tokens: {} },
        scope: expect.stringContaining("user:clients:read"),
      });
    }
  });

  // InfiniteRoomLabs/freshbooks-tools and chrischall/freshbooks-mcp, live 2026-08: single use, 400 invalid_grant on reuse
  test("a refresh token works once, and ends the access token it came with", async () => {
    const { json, meStatus } = await started();
    const first = (await json("token", refreshing(refreshTokens.owner))).body;
    expect(await meStatus(first.access_token)).toBe(200);
    const second = (await json("token", refreshing(String(first.refresh_token)))).body;
    expect(await meStatus(second.access_token)).toBe(200);
    expect(await meStatus(first.access_token)).toBe(401);
    const reused = await json("token", refreshing(String(first.refresh_token)));
    expect(reused.status).toBe(400);
    expect(reused.body).toMatchObject({ error: "invalid_grant", error_description: expect.any(String) });
  });

  test("whether a refresh ends the old access token is uncertain, hence a setting", async () => {
    const { json, meStatus, sandbox } = await started();
    sandbox.settings.refreshEndsAccessToken = false;
    const first = (await json("token", refreshing(refreshTokens.owner))).body;
    await json("token", refreshing(String(first.refresh_token)));
    expect(await meStatus(first.access_token)).toBe(200);
  });

  // Live in 2026; who decodes them renews before every call where there is no `exp`
  test("an access token is a JWT that says when it ends", async () => {
    const { json } = await started();
    const { access_token, scope } = (await json("token", refreshing(refreshTokens.owner))).body;
    const [, claims = ""] = String(access_token).split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
      ...{ iat: 1_782_751_729, exp: 1_782_751_729 + 43_200, scope },
    });
  });

  test("an access token lives for twelve hours", async () => {
    const { json, meStatus, sandbox } = await started();
    const { access_token } = (await json("token", refreshing(refreshTokens.owner))).body;
    sandbox.setClock(new Date("2026-06-30T04:48:48Z"));
    expect(await meStatus(access_token)).toBe(200);
    sandbox.setClock(new Date("2026-06-30T04:48:49Z"));
    expect(await meStatus(access_token)).toBe(401);
    expect(await meStatus(tokens.owner)).toBe(200); // the built-in ones live on
  });

  test("a code works once", async () => {
    const { json, meStatus } = await started();
    const body = { ...credentials, grant_type: "authorization_code", code: codes.several };
    const reply = await json("token", body);
    expect(await meStatus(reply.body.access_token)).toBe(200);
    expect((await json("token", body)).status).toBe(400);
  });

  // chrischall/freshbooks-mcp live probe, 2026-08
  test("an unknown app is 401 invalid_client; basic authentication is as good as the body", async () => {
    const { json, post } = await started();
    const wrong = await json("token", { ...refreshing(refreshTokens.owner), client_secret: "wrong" });
    expect([wrong.status, wrong.body.error]).toEqual([401, "invalid_client"]);
    const { client_id, client_secret, ...rest } = refreshing(refreshTokens.owner);
    const basic = Buffer.from(`${client_id}:${client_secret}`).toString("base64");
    expect((await post("token", new URLSearchParams(rest), { authorization: `Basic ${basic}` })).status).toBe(
      200,
    );
  });

  test("there is no grant without a person", async () => {
    const { json } = await started();
    expect((await json("token", { ...credentials, grant_type: "client_credentials" })).status).toBe(400);
  });

  // freshbooks.com/api/authentication
  test("a revoked token stops working at once, with its refresh token", async () => {
    const { json, meStatus } = await started();
    const pair = (await json("token", refreshing(refreshTokens.owner))).body;
    expect(await json("revoke", { ...credentials, token: pair.access_token })).toEqual({
      status: 200,
      body: {},
    });
    expect(await meStatus(pair.access_token)).toBe(401);
    expect((await json("token", refreshing(String(pair.refresh_token)))).status).toBe(400);
  });
});

describe("users/me", () => {
  const me = async (name: keyof typeof tokens) => {
    const { ask } = await start();
    const reply = await ask("GET", "/auth/api/v1/users/me", undefined, {
      authorization: `Bearer ${tokens[name]}`,
    });
    return reply.body.response as Fields;
  };
  const businesses = (person: Fields) =>
    (person.business_memberships as { business: Fields }[]).map(({ business }) => business);

  test("without a token it is 401 in the shape of its family", async () => {
    const { ask } = await start();
    const reply = await ask("GET", "/auth/api/v1/users/me", undefined, { authorization: "" });
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      error: "unauthenticated",
      error_description: "This action requires authentication to continue.",
    });
  });

  // NangoHQ recordings, get-account-id, 2026-06-29
  test("has no result layer, and a business has three ids, none of them the membership's", async () => {
    const owner = await me("owner");
    expect(owner).toMatchObject({
      id: owner.identity_id as number,
      addresses: [null],
      identity_origin: "magnum",
    });
    const [membership] = owner.business_memberships as Fields[];
    const [business] = businesses(owner);
    expect(business).toMatchObject({ account_id: "ACM123", timezone: "America/Vancouver" });
    expect(business?.business_uuid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(membership?.id).not.toBe(business?.id);
    expect(owner.groups).toMatchObject([
      { id: membership?.id as number, business_id: business?.id as number },
    ]);
    expect(owner.roles).toMatchObject([{ role: "admin", accountid: "ACM123", userid: 1 }]);
    expect(Object.keys(owner.permissions as Fields)).toEqual(["ACM123"]);
  });

  test("somebody may have several businesses, whose accounts hold the same client number", async () => {
    const { ask } = await start();
    const person = await me("several");
    const accounts = businesses(person).map(({ account_id }) => account_id);
    expect(accounts).toEqual(["ACM123", "ACM456", "ACM789"]);
    for (const account of accounts) {
      const reply = await ask("GET", `/accounting/account/${account}/users/clients/1`, undefined, {
        authorization: `Bearer ${tokens.several}`,
      });
      expect(reply.result).toMatchObject({ client: { id: 1, accounting_systemid: account as string } });
    }
  });

  // chrischall/freshbooks-mcp live probes, 2026-08
  test("account_id may be null even for an owner; the account is in the roles and the business clients", async () => {
    const person = await me("unlinked");
    expect(businesses(person)).toMatchObject([
      { account_id: null, business_clients: [{ account_id: "ACM321" }] },
    ]);
    expect(person.roles).toMatchObject([{ accountid: "ACM321", role: "admin" }]);
  });

  test("a business may have no accounting at all", async () => {
    const person = await me("noAccounting");
    expect(businesses(person)).toMatchObject([{ account_id: null, business_clients: [] }]);
    expect(person).toMatchObject({ roles: [], permissions: {} });
  });

  test("an owner of a business may be only a client of the account he can reach", async () => {
    const person = await me("client");
    expect(person.business_memberships).toMatchObject([{ role: "owner", business: { account_id: null } }]);
    expect(person.roles).toMatchObject([{ role: "client", accountid: "ACM123", userid: 1 }]);
  });
});
