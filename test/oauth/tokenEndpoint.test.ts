import { expect, onTestFinished, test } from "vitest";
import { createHttp } from "../../src/http/request.ts";
import { createTokenEndpoint } from "../../src/oauth/tokenEndpoint.ts";
import { codes, refreshTokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { books } from "../support/books.ts";
import { app, believed, noon } from "./connected.ts";

async function started(change: (body: Record<string, unknown>) => unknown = (body) => body) {
  const forms: Record<string, string>[] = [];
  const sandbox = createSandbox({ books: books(), now: noon });
  sandbox.faults.add({
    rules: [
      {
        fault: "rewrite",
        path: "/auth/oauth/",
        rewrite: (answer, ask) => {
          forms.push({
            type: String(ask.headers["content-type"]),
            ...Object.fromEntries(new URLSearchParams(ask.body.toString())),
          });
          return { ...answer, body: change(answer.body as Record<string, unknown>) };
        },
      },
    ],
  });
  const http = createHttp({ origin: await sandbox.listen() });
  onTestFinished(async () => {
    await http.close();
    await sandbox.close();
  });
  return { endpoint: createTokenEndpoint({ http, now: () => noon }), forms };
}

const credentials = {
  type: "application/x-www-form-urlencoded",
  client_id: app.clientId,
  client_secret: app.clientSecret(),
};

test("a refresh, a code and a revocation are asked for as FreshBooks wants it", async () => {
  const { endpoint, forms } = await started();
  const { redirectUri: redirect_uri } = app;
  await endpoint.exchangeCode(app, codes.owner, "a-verifier");
  await endpoint.exchangeCode(app, codes.several);
  await endpoint.refresh(app, refreshTokens.client);
  await endpoint.answers(app);
  await endpoint.revoke(app, "some-token");
  expect(forms).toEqual([
    {
      ...credentials,
      ...{ redirect_uri, grant_type: "authorization_code", code: codes.owner, code_verifier: "a-verifier" },
    },
    { ...credentials, redirect_uri, grant_type: "authorization_code", code: codes.several },
    { ...credentials, redirect_uri, grant_type: "refresh_token", refresh_token: refreshTokens.client },
    { ...credentials, redirect_uri, grant_type: "refresh_token" },
    { ...credentials, token: "some-token" },
  ]);
});

test.each([
  ["as FreshBooks sends it", {}, believed],
  [
    "created long ago, as seen with a real one",
    { created_at: 1_700_000_000, expires_in: 43_199 },
    believed - 1_000,
  ],
  ["created in the future", { created_at: 9_999_999_999 }, believed],
  ["as text", { expires_in: "43200" }, believed],
  ["left out", { expires_in: undefined }, 3_600_000 - 60_000],
  ["nonsense", { expires_in: "soon" }, 3_600_000 - 60_000],
  ["below nothing", { expires_in: -5 }, 3_600_000 - 60_000],
  ["a minute", { expires_in: 60 }, 30_000],
  ["for ever", { expires_in: 1e300 }, 30 * 86_400_000 - 60_000],
])("a life that is %s is believed from now on, and never longer than it says", async (_, change, lifeMs) => {
  const { endpoint } = await started((body) => ({ ...body, ...change }));
  const answer = await endpoint.refresh(app, refreshTokens.owner);
  if (answer.outcome !== "granted") throw new Error(answer.outcome);
  expect(answer.grant.expiresAt.getTime() - noon.getTime()).toBe(lifeMs);
});

test("a refresh that brings no new refresh token keeps the old one; a sign-in that brings none is no good", async () => {
  const { endpoint } = await started(({ refresh_token: _, ...body }) => body);
  const answer = await endpoint.refresh(app, refreshTokens.owner);
  if (answer.outcome !== "granted") throw new Error(answer.outcome);
  expect(answer.grant.refreshToken()).toBe(refreshTokens.owner);
  expect(await endpoint.exchangeCode(app, codes.client)).toMatchObject({
    outcome: "lost",
    kind: "unreadable",
  });
});

test.each([
  ["no token", { access_token: undefined }],
  ["a token that no header can carry", { access_token: "line\nbreak" }],
  ["a number for a token", { access_token: 7 }],
])("an answer with %s is a lost one", async (_, change) => {
  const { endpoint } = await started((body) => ({ ...body, ...change }));
  expect(await endpoint.refresh(app, refreshTokens.owner)).toMatchObject({ outcome: "lost", status: 200 });
});

test.each([
  ["done", 200, {}],
  ["done", 400, { error: "invalid_token" }],
  ["done", 401, { error: "invalid_token" }],
  ["done", 400, { error: "invalid_grant" }],
  ["clientRefused", 401, { error: "invalid_client" }],
  ["clientRefused", 401, { error: "unauthorized_client" }],
  ["clientRefused", 400, { error: "unauthorized_client" }],
  ["clientRefused", 401, {}],
  ["unavailable", 400, { error: "invalid_request" }],
  ["unavailable", 403, { message: "blocked" }],
  ["unavailable", 404, {}],
  ["unavailable", 429, {}],
  ["unavailable", 503, {}],
] as const)("a revocation is %s after %i %j", async (outcome, status, body) => {
  const sandbox = createSandbox({ books: books(), now: noon });
  const http = createHttp({ origin: await sandbox.listen() });
  onTestFinished(async () => {
    await http.close();
    await sandbox.close();
  });
  sandbox.answerNext({ path: "/auth/oauth/revoke" }, { status, body });
  expect(await createTokenEndpoint({ http }).revoke(app, refreshTokens.owner)).toBe(outcome);
  expect(sandbox.asked()).toEqual(["POST /auth/oauth/revoke"]);
});

test("scopes are those that were granted", async () => {
  const { endpoint } = await started((body) => ({ ...body, scope: "user:profile:read  user:clients:read" }));
  const answer = await endpoint.exchangeCode(app, codes.owner);
  if (answer.outcome !== "granted") throw new Error(answer.outcome);
  expect(answer.grant.scopes).toEqual(["user:profile:read", "user:clients:read"]);
});
