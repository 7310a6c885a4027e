import { expect, test } from "vitest";
import { kinds } from "../../../src/events/types.ts";
import { openBrowser } from "../../support/pages/browser.ts";
import { rows } from "../../support/start.ts";
import { message, path, startWebhooks } from "./start.ts";

test("webhooks are registered, verified and called, and deleted again", async () => {
  const started = await startWebhooks();
  const { ask, callbacks, disable, enable, requests, sandbox, url, verified, webhooks } = started;
  expect((await ask("{ business { webhooks { event } } }")).data).toEqual({ business: { webhooks: null } });

  // A type without webhooks is found by sweeps.
  const { data, errors } = await enable({ recordKinds: ["CLIENT", "OTHER_INCOME"] });
  expect(errors).toBeUndefined();
  expect(data.webhooksEnable?.userErrors).toEqual([]);
  await verified(1);
  const [callback] = callbacks();
  expect(requests()).toEqual(["GET", "POST", "PUT /1"]);
  expect(callback).toMatchObject({ event: "client", verified: true });
  const secret = callback?.uri.split("/").at(-1) ?? "";
  expect(callback?.uri).toBe(`${url}/webhooks/freshbooks/${secret}`);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  const shown = { event: "client", recordKind: "CLIENT", verified: true, lastDeliveryAt: null, reason: null };
  expect(await webhooks()).toEqual([{ ...shown, uri: `${url}/webhooks/freshbooks/${secret.slice(0, 4)}…` }]);

  // What happens in FreshBooks is read once.
  const client = `/accounting/account/ACM123/users/clients/1`;
  sandbox.edit({ method: "PUT", path: client, body: { client: { organization: "Alder" } } });
  await sandbox.deliveries.settled();
  expect(sandbox.deliveries.list().at(-1)).toMatchObject({ name: "client.update", objectId: 1, status: 200 });
  expect((await webhooks())[0]).toMatchObject({ ...shown, lastDeliveryAt: expect.any(String) });

  // Once more changes nothing.
  sandbox.forget();
  const again = await enable({ recordKinds: ["CLIENT", "OTHER_INCOME"] });
  expect(again.data.webhooksEnable).toMatchObject({
    webhooks: [{ ...shown, lastDeliveryAt: expect.any(String) }],
    userErrors: [],
  });
  expect(requests()).toEqual(["GET"]);

  // Other types: one more, and one less.
  await enable({ recordKinds: ["TAX"] });
  await verified(1);
  expect(requests().toSorted()).toEqual(["DELETE /1", "GET", "POST", "PUT /2"]);
  expect(callbacks().map(({ event }) => event)).toEqual(["tax"]);

  expect((await disable()).data.webhooksDisable).toEqual({ deletedCount: 1, userErrors: [] });
  expect(requests()).toEqual(["GET", "DELETE /2"]);
  expect(callbacks()).toEqual([]);
  expect((await ask("{ business { webhooks { event } } }")).data).toEqual({ business: { webhooks: null } });
  expect((await disable()).data.webhooksDisable).toEqual({ deletedCount: 0, userErrors: [] });
  expect(requests()).toEqual([]);
});

test("every type is registered that FreshBooks has webhooks for", async () => {
  const { callbacks, enable, requests, verified, webhooks, sandbox } = await startWebhooks();
  await enable({});
  await expect.poll(() => callbacks().filter((each) => each.verified).length).toBe(15);
  const sent = requests();
  const count = (method: string) => sent.filter((request) => request.startsWith(method)).length;
  expect([count("GET"), count("POST"), count("PUT")]).toEqual([1, 16, 15]);
  const all = await webhooks();
  expect(all.filter(({ verified }) => !verified)).toMatchObject([
    { event: "task", recordKind: "TASK", reason: expect.stringContaining("FreshBooks has no webhooks") },
  ]);
  expect(new Set(all.map(({ recordKind }) => String(recordKind)))).toEqual(
    new Set(kinds.filter((kind) => !["OTHER_INCOME", "BILL_PAYMENT", "RETAINER"].includes(kind))),
  );

  // Where it has one for tasks, too, a caller who turns it on again gets it.
  sandbox.settings.taskEvents = true;
  await enable({});
  await verified(16);
  expect(requests()).toEqual(["GET", "POST", "PUT /16"]);
});

test("without webhooks, nothing is registered, and what is registered is deleted", async () => {
  const { callbacks, enable, requests, verified, webhooks } = await startWebhooks();
  const none = await enable({ recordKinds: ["TAX"], sweepsOnly: true });
  expect(none.data.webhooksEnable).toEqual({ webhooks: [], userErrors: [] });
  expect(requests()).toEqual([]);
  await enable({ recordKinds: ["TAX"] });
  await verified(1);
  requests();
  await enable({ recordKinds: ["TAX"], sweepsOnly: true });
  expect(requests()).toEqual(["GET", "DELETE /1"]);
  expect([callbacks(), await webhooks()]).toEqual([[], []]);
});

test("webhooks of others are left alone, and second ones of ours are deleted", async () => {
  const { callbacks, disable, enable, requests, sandbox, verified } = await startWebhooks();
  const register = (event: string, uri: string) =>
    sandbox.edit({ method: "POST", path, body: { callback: { event, uri } } });
  for (let at = 0; at < 30; at += 1) register("tax", `http://127.0.0.1:1/other/${at}`);
  await enable({ recordKinds: ["TAX"] });
  await verified(1);
  const { uri = "" } = callbacks().at(-1) ?? {};
  register("tax", uri);
  register("client", uri);
  // Ours, by the secret, at an address that this server had before.
  register("tax", uri.replace(/:\d+/, ":1"));
  await sandbox.deliveries.settled();
  await enable({ recordKinds: ["TAX"] });
  expect(requests()).toContain("GET");
  const ours = callbacks().filter((each) => !each.uri.includes("/other/"));
  expect(ours).toMatchObject([{ event: "tax", uri, verified: true }]);
  expect((await disable()).data.webhooksDisable?.deletedCount).toBe(1);
  expect(callbacks()).toHaveLength(30);
});

test("inputs that cannot be carried out are user errors, and nothing is sent", async () => {
  const { ask, enable, requests, apiOrigin } = await startWebhooks();
  const errorsOf = async (answering: ReturnType<typeof enable>) => {
    const { data, errors } = await answering;
    expect([errors, data.webhooksEnable?.webhooks, requests()]).toEqual([undefined, null, []]);
    return rows(data.webhooksEnable?.userErrors);
  };
  expect(await errorsOf(enable({ recordKinds: [] }))).toMatchObject([
    { path: ["recordKinds"], code: "REQUIRED" },
  ]);
  expect(await errorsOf(enable({ businessId: "Business:1" }))).toMatchObject([
    { path: ["businessId"], code: "NOT_FOUND" },
  ]);
  // The token of the request is not kept.
  expect(await errorsOf(enable({}, { token: "sandbox-owner" }))).toMatchObject([
    { path: [], code: "INVALID", message: expect.stringContaining("an access that this server keeps") },
  ]);
  expect(
    (await ask('mutation { webhooksDisable(input: { businessId: "x" }) { userErrors { path code } } }')).data,
  ).toEqual({ webhooksDisable: { userErrors: [{ path: ["businessId"], code: "INVALID" }] } });

  // FreshBooks is on another machine, as far as its name tells.
  const afar = await startWebhooks({
    over: { sandbox: (await startWebhooks()).sandbox, apiOrigin: apiOrigin.replace("127.0.0.1", "0.0.0.0") },
  });
  const { data } = await afar.enable({});
  expect(data.webhooksEnable?.userErrors).toMatchObject([{ path: ["sweepsOnly"], code: "INVALID" }]);
  expect(afar.requests()).toEqual([]);
});

test("types that the access may not read are FORBIDDEN by name, and left out by default", async () => {
  const scopes = ["user:profile:read", "user:clients:read", "user:taxes:read"];
  const { callbacks, enable, requests, sandbox, url, verified } = await startWebhooks({
    ...{ connecting: { apps: [{ scopes }] }, app: { accessToken: undefined } },
  });
  await openBrowser().signIn(url);
  sandbox.forget();
  const { data, errors } = await enable({ recordKinds: ["CLIENT", "INVOICE"] });
  expect(data.webhooksEnable).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: "FORBIDDEN" }, message: expect.stringContaining("may not read INVOICE") },
  ]);
  expect(requests()).toEqual([]);
  expect((await enable({})).data.webhooksEnable?.userErrors).toEqual([]);
  await verified(2);
  expect(
    callbacks()
      .map(({ event }) => event)
      .toSorted(),
  ).toEqual(["client", "tax"]);
});

test("a business without accounting has a feed without webhooks", async () => {
  const { enable, requests } = await startWebhooks({ app: { accessToken: "sandbox-no-accounting" } });
  const none = await enable({ recordKinds: ["PROJECT"] });
  expect(none.data.webhooksEnable).toMatchObject({
    ...{ webhooks: null, userErrors: [{ path: ["sweepsOnly"], code: "INVALID" }] },
  });
  const { data } = await enable({ recordKinds: ["PROJECT"], sweepsOnly: true });
  expect(data.webhooksEnable).toEqual({ webhooks: [], userErrors: [] });
  expect(requests()).toEqual([]);
});

test("what a webhook reports is a change of the feed, read once, and told once", async () => {
  const { ask, enable, sandbox, verified, post } = await startWebhooks();
  await enable({ recordKinds: ["CLIENT"] });
  await verified(1);
  const phase = async () =>
    (await ask("{ business { sync { phase kinds { recordKind hasWebhook } } } }")).data.business;
  await expect.poll(phase).toEqual({
    sync: { phase: "LIVE", kinds: [{ recordKind: "CLIENT", hasWebhook: true }] },
  });
  sandbox.forget();
  const body = { client: { organization: "Alder" } };
  sandbox.edit({ method: "PUT", path: "/accounting/account/ACM123/users/clients/1", body });
  const changes = async () =>
    (
      await ask(
        "{ business { changes { nodes { number action recordKind recordId changedFields origin } } } }",
      )
    ).data.business?.changes;
  const told = {
    ...{ number: 1, action: "UPDATED", recordKind: "CLIENT", recordId: "Client:ACM123:1" },
    ...{ changedFields: expect.arrayContaining(["organization"]), origin: "ELSEWHERE" },
  };
  await expect.poll(changes).toEqual({ nodes: [told] });
  const reads = sandbox.asked("GET", "/accounting");
  expect(reads.map((read) => read.split("?")[0])).toEqual(["/accounting/account/ACM123/users/clients/1"]);
  // The same message once more: one read, and nothing to tell.
  expect((await post(message("client.update", 1))).status).toBe(200);
  await expect.poll(() => sandbox.asked("GET", "/accounting")).toHaveLength(2);
  expect(await changes()).toEqual({ nodes: [told] });
});
