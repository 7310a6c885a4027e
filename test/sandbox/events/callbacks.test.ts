import { describe, expect, test } from "vitest";
import { app, tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { consent } from "../../support/consent.ts";
import { one, rows } from "../start.ts";
import { path, start } from "./start.ts";

const as = (token: string) => ({ authorization: `Bearer ${token}` });

describe("registering", () => {
  // amcintosh/freshbooks-python-sdk, events.py and its fixtures; freshbooks.com/api/webhooks
  test("creates an unverified callback, and posts the verifier to its URI at once", async () => {
    const { register, hook, sandbox, ask } = await start();
    const reply = await register("invoice.create");
    expect([reply.status, one(reply, "callback")]).toEqual([
      200,
      {
        ...{ callbackid: 1, event: "invoice.create", uri: hook.uri, verified: false },
        updated_at: "2026-06-29T16:48:49Z",
      },
    ]);
    await sandbox.deliveries.settled();
    const [message] = hook.received;
    expect(message?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(message?.headers).not.toHaveProperty("x-freshbooks-hmac-sha256");
    expect(Object.entries(message?.form ?? {})).toEqual([
      ["name", "callback.verify"],
      ["object_id", "1"],
      ["account_id", "ACM123"],
      ["business_id", "14700001"],
      ["identity_id", "14400001"],
      ["user_id", "1"],
      ["verifier", expect.stringMatching(/^\w{32}$/)],
    ]);

    const { verifier } = message?.form ?? {};
    expect(one(await ask("GET", `${path}/1`), "callback").verified).toBe(false);
    const verified = await ask("PUT", `${path}/1`, { callback: { callback_id: 1, verifier } });
    expect(one(verified, "callback").verified).toBe(true);
  });

  // amcintosh/freshbooks-python-sdk, fixtures of the error of events
  test("a wrong event and a relative URI are one 422 in a flat shape", async () => {
    const { ask, hook, sandbox } = await start();
    const refused = await ask("POST", path, { callback: { event: "invoice.paid", uri: "hook" } });
    expect([refused.status, refused.body]).toEqual([
      422,
      {
        errno: 422,
        message: "The request was well-formed but was unable to be followed due to semantic errors.",
        details: [
          "event: Value error, Unrecognized event.",
          "uri: Input should be a valid URL, relative URL without a base",
        ],
      },
    ]);
    const empty = await ask("POST", path, { callback: {} });
    expect(empty.body.details).toEqual(["event: Field required", "uri: Field required"]);
    expect((await ask("POST", path, {})).status).toBe(422);
    expect((await ask("POST", path, "{")).status).toBe(422);
    await sandbox.deliveries.settled();
    expect(hook.received).toEqual([]);
  });

  // PipedreamHQ/pipedream, components/freshbooks, constants; Zapier 2013 for those of the older API
  test("accepts the documented events and bare nouns, and no older ones", async () => {
    const { sandbox } = await start({ settings: { deliveryRetries: 0 } });
    const statusOf = (event: string) =>
      sandbox.edit({ method: "POST", path, body: { callback: { event, uri: "http://127.0.0.1:9/" } } })
        .status;
    const nouns =
      "bill bill_vendor category client credit_note estimate expense invoice item payment project recurring service tax time_entry";
    const verbs = ["", ".create", ".update", ".delete"];
    const known = nouns.split(" ").flatMap((noun) => verbs.map((verb) => noun + verb));
    expect(known.filter((event) => statusOf(event) !== 200)).toEqual([]);
    expect(["invoice.sendByEmail", "estimate.sendByEmail"].map(statusOf)).toEqual([200, 200]);
    const older = [
      "all",
      "staff.create",
      "invoice.dispute",
      "task.create",
      "client.sendByEmail",
      "other_income",
    ];
    expect(older.filter((event) => statusOf(event) !== 422)).toEqual([]);
  });

  // Sources differ about each of these
  test("where the sources differ, settings decide", async () => {
    const settings = { estimateEmailEvents: false, taskEvents: true, callbackStamps: "eastern" } as const;
    const { register, ask, sandbox, hook } = await start({ settings });
    expect((await register("estimate.sendByEmail")).status).toBe(422);
    expect(one(await register("task"), "callback").updated_at).toBe("2026-06-29 12:48:49");
    await ask("PATCH", "/_sandbox/settings", {
      ...{ callbackStamps: "absent", callbacksRequireHttps: true, verificationsSigned: true },
      ...{ verificationName: "", deliveredIds: "account" },
    });
    expect(one(await ask("GET", `${path}/1`), "callback")).not.toHaveProperty("updated_at");
    expect((await register("client")).body.details).toEqual(["uri: URL scheme should be 'https'"]);
    await sandbox.deliveries.settled();
    hook.received.length = 0;
    await ask("PUT", `${path}/1`, { callback: { resend: true } });
    await sandbox.deliveries.settled();
    const [message] = hook.received;
    expect(Object.keys(message?.form ?? {})).toEqual(["object_id", "account_id", "user_id", "verifier"]);
    expect(message?.headers).toHaveProperty("x-freshbooks-hmac-sha256");
  });

  // freshbooks.com/api/webhooks: the read scope of the noun
  test("requires the read scope of the noun, and the plan that has it", async () => {
    const { ask, url, register } = await start({ settings: { nounsNotInPlan: ["bills"] } });
    const { clientId: client_id, clientSecret: client_secret, redirectUri: redirect_uri } = app;
    const scope = "user:invoices:read";
    const asked = new URLSearchParams({ client_id, redirect_uri, scope, response_type: "code" });
    const { location } = await consent(`${url}/oauth/authorize?${asked}`);
    const code = location?.searchParams.get("code");
    const grant = { grant_type: "authorization_code", client_id, client_secret, redirect_uri, code };
    const { body } = await ask("POST", "/auth/oauth/token", grant);
    const holder = as(String(body.access_token));
    const callback = (event: string) => ({ callback: { event, uri: "http://127.0.0.1:9/" } });
    expect((await ask("POST", path, callback("recurring.update"), holder)).status).toBe(200);
    const refused = await ask("POST", path, callback("client.update"), holder);
    expect([refused.status, refused.body]).toEqual([403, { errno: 403, message: "Permission Denied." }]);
    expect((await ask("PUT", `${path}/1`, callback("client"), holder)).status).toBe(403);
    expect(one(await ask("GET", `${path}/1`, undefined, holder), "callback").event).toBe("recurring.update");

    expect((await register("bill")).body).toEqual({ errno: 403, message: "Permission Denied." });
    expect((await ask("POST", path, {}, as(tokens.client))).status).toBe(403);
  });

  // amcintosh/freshbooks-python-sdk, fixtures
  test("401 and 404 have the same flat shape", async () => {
    const { ask } = await start();
    const stranger = await ask("GET", path, undefined, as("nobody"));
    expect([stranger.status, stranger.body]).toEqual([
      401,
      { errno: 401, message: "invalid_token: The request token failed to authenticate or validate." },
    ]);
    const missing = { errno: 404, message: "Requested resource could not be found." };
    for (const unknown of [`${path}/9`, path.replace("ACM123", "NONE"), "/events/nothing"]) {
      const reply = await ask("GET", unknown);
      expect([reply.status, reply.body]).toEqual([404, missing]);
    }
    expect((await ask("DELETE", path)).body).toEqual({ errno: 405, message: expect.any(String) });
    await ask("POST", "/_sandbox/faults", { rules: [{ fault: "error", status: 404 }] });
    expect((await ask("GET", path)).body).toEqual(missing);
  });
});

describe("a callback", () => {
  // The official Postman collection: the empty list, and `search[event]`, which matches the parent too
  test("is listed in pages of 15, by its event and its noun", async () => {
    const { register, ask, sandbox } = await start();
    expect((await ask("GET", path)).result).toEqual({
      page: 1,
      pages: 0,
      per_page: 15,
      total: 0,
      callbacks: [],
    });
    for (const event of ["invoice.create", "invoice", "invoice.update", "client"])
      await register(event, "http://127.0.0.1:9/");
    const eventsOf = async (query: string) =>
      rows(await ask("GET", `${path}?${query}`), "callbacks").map(({ event }) => event);
    expect(await eventsOf("search[event]=invoice.create")).toEqual(["invoice", "invoice.create"]);
    expect(await eventsOf("search[event]=invoice")).toEqual(["invoice"]);
    expect(await eventsOf("per_page=3&page=2&search[uri]=x")).toEqual(["invoice.create"]);
    expect(sandbox.ignored()).toEqual(["search[uri]"]);
    expect((await ask("GET", `${path}?per_page=3`)).result).toMatchObject({
      pages: 2,
      total: 4,
      per_page: 3,
    });
  });

  // Official SDKs: resend, update and delete
  test("is sent its verifier again, moved to another URI, and removed", async () => {
    const { ask, hook, sandbox, listenTo, arrived } = await start();
    const [verifier] = await listenTo("client");
    const wrong = await ask("PUT", `${path}/1`, { callback: { verifier: "guess" } });
    expect(wrong.status).toBe(422);
    await ask("PUT", `${path}/1`, { callback: { resend: true } });
    await sandbox.deliveries.settled();
    expect(hook.received.map(({ form }) => form.verifier)).toEqual([verifier]);

    const moved = await ask("PUT", `${path}/1`, { callback: { uri: `${hook.uri}/moved` } });
    expect(one(moved, "callback")).toMatchObject({ uri: `${hook.uri}/moved`, verified: false });
    expect(await arrived()).toEqual(["callback.verify 1", "callback.verify 1"]);
    const changed = await ask("PUT", `${path}/1`, { callback: { event: "client.update", verifier } });
    expect(one(changed, "callback")).toMatchObject({ event: "client.update", verified: true });
    expect((await ask("PUT", `${path}/1`, { callback: { event: "clients" } })).status).toBe(422);

    await ask("PATCH", "/_sandbox/settings", { changedCallbacksUnverified: false });
    const kept = await ask("PUT", `${path}/1`, { callback: { uri: hook.uri } });
    expect(one(kept, "callback").verified).toBe(true);

    const removed = await ask("DELETE", `${path}/1`);
    expect([removed.status, removed.text]).toEqual([204, ""]);
    expect((await ask("GET", `${path}/1`)).status).toBe(404);
    await ask("PUT", "/accounting/account/ACM123/users/clients/1", { client: { note: "after" } });
    expect(await arrived()).toEqual([]);
  });

  test("is gone after a reset, with all that waits for it", async () => {
    const { listenTo, arrived, ask, sandbox, put } = await start({ books: books() });
    await listenTo("client");
    sandbox.deliveries.disturb({ delayMs: 600_000 });
    await put("users/clients/1", { client: { note: "before" } });
    sandbox.reset();
    expect((await ask("GET", path)).result.total).toBe(0);
    expect([await arrived(), sandbox.deliveries.list()]).toEqual([[], []]);
  });
});
