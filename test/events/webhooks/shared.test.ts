import { describe, expect, test } from "vitest";
import { toKeyRing } from "../../../src/oauth/seal.ts";
import { openStore } from "../../../src/store/index.ts";
import { sharedStores } from "../../store/databases.ts";
import { message, startWebhooks } from "./start.ts";

const key = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 7 + 3) % 256)).toString("base64");
const client = { recordKinds: ["CLIENT"] };

describe.each(sharedStores())("two processes over one $name store", ({ place, missing }) => {
  test.skipIf(missing)("any of them receives: a code, and what is signed with it", async () => {
    const where = await place();
    const options = async () => ({ store: await openStore(where), keys: toKeyRing(`a:${key}`) });
    const receiver = await startWebhooks({ app: await options() });
    const { sandbox, apiOrigin } = receiver;
    // FreshBooks calls the other process, before it answers this one.
    sandbox.settings.deliveriesLead = true;
    const registrar = await startWebhooks({
      over: { sandbox, apiOrigin },
      app: { ...(await options()), publicUrl: receiver.url },
    });
    sandbox.forget();
    await registrar.enable(client);
    await registrar.verified(1);
    const sent = registrar.requests().filter((request) => request !== "GET /1"); // unless the answer was stored by then
    expect(sent).toEqual(["GET", "POST", "PUT /1"]);

    for (const { url } of [receiver, registrar]) {
      const to = (registrar.callbacks()[0]?.uri ?? "").replace(receiver.url, url);
      expect((await receiver.post(message("client.update", 1), { to })).status).toBe(200);
    }
    expect(await receiver.webhooks()).toMatchObject([{ verified: true, lastDeliveryAt: expect.any(String) }]);

    // Both turn another type on at once: it is registered once.
    sandbox.forget();
    const both = { recordKinds: ["CLIENT", "TAX"] };
    await Promise.all([registrar.enable(both), registrar.enable(both), receiver.enable(both)]);
    await registrar.verified(2);
    expect(registrar.callbacks().map(({ event }) => event)).toEqual(["client", "tax"]);
    expect(sandbox.committed("POST", "/events")).toHaveLength(1);

    // What is stored is encrypted, and each row only for its own address.
    const { webhooks: store } = await openStore(where);
    const secrets = registrar
      .callbacks()
      .flatMap(({ uri, verifier }) => [uri.split("/").at(-1) ?? "", verifier]);
    const rows = await store.of("14700001");
    const stored = JSON.stringify([rows, ...(await Promise.all(rows.map(({ path }) => store.codes(path))))]);
    expect(secrets.filter((secret) => stored.includes(secret))).toEqual([]);
    expect(rows.every(({ secret }) => secret.startsWith("a:"))).toBe(true);

    const deleted = await receiver.disable();
    expect(deleted.data.webhooksDisable).toEqual({ deletedCount: 2, userErrors: [] });
    const to = `${registrar.url}/webhooks/freshbooks/${secrets[0]}`;
    expect((await registrar.post(message("client.update", 1), { to, code: secrets[1] ?? "" })).status).toBe(
      404,
    );
  });

  test.skipIf(missing)("one that starts later verifies what another left, without keys as well", async () => {
    const where = await place();
    const first = await startWebhooks({
      app: { store: await openStore(where), webhookRules: { verifyPausesMs: [] } },
    });
    const { sandbox, apiOrigin } = first;
    sandbox.faults.add({ rules: [{ method: "PUT", path: "/events", fault: "error" }] });
    await first.enable(client);
    await expect.poll(async () => (await first.webhooks())[0]?.reason).toContain("lost");
    sandbox.faults.clear();
    const second = await startWebhooks({
      over: { sandbox, apiOrigin },
      app: { store: await openStore(where), webhookRules: { renewEveryMs: 20, verifyPausesMs: [] } },
    });
    await second.verified(1);
    expect(await second.webhooks()).toMatchObject([{ verified: true, reason: null }]);
  });
});
