import { expect, test } from "vitest";
import { rows } from "../../support/start.ts";
import { message, path, startWebhooks } from "./start.ts";

const client = { recordKinds: ["CLIENT"] };

test("a code that arrives before the registration is answered is returned once", async () => {
  const { enable, requests, verified } = await startWebhooks({ settings: { deliveriesLead: true } });
  await enable(client);
  await verified(1);
  expect(requests()).toEqual(["GET", "POST", "PUT /1"]);
});

test.each([true, false])(
  "the message with a code is accepted, signed: %s, and by any name",
  async (isSigned) => {
    const settings = { verificationsSigned: isSigned, verificationName: isSigned ? "" : "webhook.confirm" };
    const { enable, verified, callbacks } = await startWebhooks({ settings });
    await enable(client);
    await verified(1);
    expect(callbacks()).toMatchObject([{ verified: true }]);
  },
);

test("when the answer to a code is lost, it is returned again", async () => {
  const { enable, post, requests, sandbox, verified } = await startWebhooks();
  sandbox.answerNext({ method: "PUT" }, { reset: true, after: "commit" });
  sandbox.answerNext({ method: "PUT" }, { status: 502 });
  await enable(client);
  await verified(1);
  expect(requests()).toEqual(["GET", "POST", "PUT /1", "PUT /1", "PUT /1"]);
  expect((await post(message("client.update", 1))).status).toBe(200);
});

test("while FreshBooks does not answer, the reason is shown; the next delivery returns the code", async () => {
  const { enable, post, sandbox, verified, webhooks, callbacks } = await startWebhooks({
    app: { webhookRules: { verifyPausesMs: [0], resendAfterMs: 3_600_000 } },
  });
  sandbox.answerNext({ method: "PUT" }, { reset: true, after: "commit" });
  sandbox.answerNext({ method: "PUT" }, { status: 503 });
  await enable(client);
  await expect.poll(async () => (await webhooks())[0]?.reason).toContain("response was lost");
  expect([callbacks()[0]?.verified, (await webhooks())[0]?.verified]).toEqual([true, false]);
  // FreshBooks accepted the code, and the server does not know: what is signed with it is not accepted yet.
  expect((await post(message("client.update", 1))).status).toBe(401);
  await verified(1);
  expect((await post(message("client.update", 1))).status).toBe(200);
});

test("a code that was lost is requested again", async () => {
  const { enable, requests, sandbox, verified, webhooks } = await startWebhooks({
    app: { webhookRules: { verifyPausesMs: [], resendAfterMs: 0, renewEveryMs: 3_600_000 } },
  });
  sandbox.deliveries.disturb({ seed: 1, dropped: 1, only: "callback" });
  await enable({ recordKinds: ["TAX"] });
  await expect.poll(async () => (await webhooks())[0]?.reason).toContain("requested again");
  sandbox.deliveries.disturb({});
  await enable({ recordKinds: ["TAX"] });
  await verified(1);
  expect(requests().filter((request) => request !== "GET")).toEqual(
    expect.arrayContaining(["POST", "PUT /1"]),
  );
  expect((await webhooks())[0]?.reason).toBeNull();
});

test("a lost answer to a registration is OUTCOME_UNKNOWN, and nothing is registered twice", async () => {
  const { ask, callbacks, enable, requests, sandbox, verified } = await startWebhooks();
  sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
  const { errors } = await enable(client);
  expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
  // The code arrives all the same, and FreshBooks says whose it is.
  await verified(1);
  expect(requests()).toEqual(["GET", "POST", "GET /1", "PUT /1"]);
  const shown = await ask(String(errors?.[0]?.extensions.query));
  expect(shown.data).toEqual({ business: { webhooks: [{ event: "client", verified: true, reason: null }] } });
  await enable(client);
  expect(requests()).toEqual(["GET"]);
  expect(callbacks()).toHaveLength(1);
});

test("when FreshBooks did not get a registration, the next call sends it", async () => {
  const { callbacks, enable, requests, sandbox, verified } = await startWebhooks();
  sandbox.answerNext({ method: "POST" }, { reset: true });
  expect((await enable(client)).errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
  await enable(client);
  await verified(1);
  expect(requests()).toEqual(["GET", "POST", "GET", "POST", "PUT /1"]);
  expect(callbacks()).toHaveLength(1);
});

test("a registration that FreshBooks rejects leaves no feed; beside others it is reported", async () => {
  const { ask, enable, requests, sandbox, verified, webhooks } = await startWebhooks();
  sandbox.faults.add({ rules: [{ method: "POST", path, fault: "roleGate", times: 1 }] });
  expect((await enable(client)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect((await ask("{ business { webhooks { event } } }")).data).toEqual({ business: { webhooks: null } });
  sandbox.faults.clear();
  sandbox.faults.add({ rules: [{ method: "POST", path, fault: "error", times: 1 }] });
  const { data } = await enable({ recordKinds: ["CLIENT", "TAX"] });
  expect(rows(data.webhooksEnable?.userErrors)).toMatchObject([
    { path: ["recordKinds", expect.any(String)], code: "OUTCOME_UNKNOWN" },
  ]);
  expect(await webhooks()).toHaveLength(2);
  requests();
  await enable({ recordKinds: ["CLIENT", "TAX"] });
  await verified(2);
  expect(requests().filter((request) => request === "POST")).toHaveLength(1);
});

test("a webhook that disappeared is registered again at the same address, with a new code", async () => {
  const { callbacks, enable, post, requests, sandbox, verified, webhooks } = await startWebhooks({
    app: { webhookRules: { verifyPausesMs: [], resendAfterMs: 3_600_000, renewEveryMs: 40 } },
  });
  await enable(client);
  await verified(1);
  const [before] = callbacks();
  sandbox.edit({ method: "DELETE", path: `${path}/1` });
  await expect.poll(() => callbacks().map(({ id, verified: is }) => [id, is])).toEqual([[2, true]]);
  await verified(1);
  const [after] = callbacks();
  expect(after?.uri).toBe(before?.uri);
  expect(requests()).toEqual(expect.arrayContaining(["POST", "PUT /2"]));
  // What FreshBooks signed for the first one is refused once it is gone from the list.
  expect((await post(message("client.update", 1))).status).toBe(200);
  await expect
    .poll(async () => (await post(message("client.update", 2), { code: before?.verifier ?? "" })).status)
    .toBe(401);
  expect((await webhooks())[0]).toMatchObject({ verified: true, reason: null });
});

test("a webhook that FreshBooks no longer takes as verified is verified again", async () => {
  const { callbacks, enable, requests, verified } = await startWebhooks();
  await enable(client);
  await verified(1);
  const [callback] = callbacks();
  if (callback) callback.verified = false;
  requests();
  await enable(client);
  await verified(1);
  expect([requests(), callback?.verified]).toEqual([["GET", "PUT /1"], true]);
});

test("a lost answer to a deletion is OUTCOME_UNKNOWN, and the next call ends it", async () => {
  const { ask, callbacks, disable, enable, requests, sandbox, verified, webhooks } = await startWebhooks();
  await enable({ recordKinds: ["CLIENT", "TAX"] });
  await verified(2);
  requests();
  const gone = callbacks().find(({ event }) => event === "client");
  sandbox.answerNext({ method: "DELETE", path: `${path}/${gone?.id}` }, { reset: true, after: "commit" });
  const { data, errors } = await disable();
  expect(data.webhooksDisable).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: "OUTCOME_UNKNOWN" } }]);
  expect(requests().toSorted()).toEqual(["DELETE /1", "DELETE /2", "GET"]);
  // The feed is on, with the webhook that may still be there.
  const shown = await ask(String(errors?.[0]?.extensions.query));
  expect(shown.data.business?.webhooks).toMatchObject([{ event: "client" }]);
  expect(await webhooks()).toHaveLength(1);
  expect((await disable()).data.webhooksDisable).toEqual({ deletedCount: 0, userErrors: [] });
  expect(requests()).toEqual(["GET"]);
  expect((await ask("{ business { webhooks { event } } }")).data).toEqual({ business: { webhooks: null } });
});
