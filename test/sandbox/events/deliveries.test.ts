import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sign } from "../../../src/sandbox/events/signature.ts";
import { books } from "../../support/books.ts";
import { one } from "../start.ts";
import type { Received } from "./receiver.ts";
import { path, start } from "./start.ts";

const usd = (amount: string) => ({ amount, code: "USD" });

/** Written from the documentation of the PHP and Python SDKs, apart from the sandbox. */
function isGenuine({ body, headers }: Received, verifiers: readonly string[]): boolean {
  const fields = [...new URLSearchParams(body)];
  const text = `{${fields.map(([name, value]) => `"${name}": "${value}"`).join(", ")}}`;
  return verifiers.some(
    (key) => createHmac("sha256", key).update(text).digest("base64") === headers["x-freshbooks-hmac-sha256"],
  );
}

describe("the signature", () => {
  // amcintosh/freshbooks-php-sdk, docs/webhooks.rst, and two receivers of 2026; computed examples
  test("is over the fields as Python writes them as JSON", () => {
    const form = [
      ...[
        ["name", "invoice.create"],
        ["object_id", "1234567"],
        ["account_id", "6BApk"],
      ],
      ...[
        ["business_id", "6543"],
        ["identity_id", "1234"],
        ["user_id", "1"],
      ],
    ] as [string, string][];
    expect(sign(form, "scADVVi5QuKuj5qTjVkbJNYQe7V7USpGd")).toBe(
      "/S03vyYmI7CekM4YXBHUhs9o5rnMtqGLrW3aA8S9gPc=",
    );
    const escaped = [
      ["name", "client.update"],
      ["object_id", "7"],
      ["note", "é, a: b"],
    ] as const;
    expect(sign(escaped, "key-one")).toBe("9Mpp8roLCkk9tBf7h3UU0hOGQTrWQhEbXVkkqJDx1HE=");
  });
});

describe("a delivery", () => {
  // freshbooks.com/api/webhooks; amcintosh/freshbooks-python-sdk, docs
  test("has pointers only, in order and signed, and goes to the callbacks of its event and its noun", async () => {
    const { hook, listenTo, put, sandbox } = await start();
    const verifiers = await listenTo("client.update", "client", "client.create", "invoice");
    await put("users/clients/1", { client: { note: "Prefers e-mail" } });
    await sandbox.deliveries.settled();
    expect(hook.received.map(({ body }) => body)).toEqual(
      Array(2).fill(
        "name=client.update&object_id=1&account_id=ACM123&business_id=14700001&identity_id=14400001&user_id=1",
      ),
    );
    for (const [index, message] of hook.received.entries())
      expect(isGenuine(message, [verifiers[index] ?? ""])).toBe(true);
  });

  // Nango recordings: a PUT with the same text leaves the stamp; freshbooks.com/api/webhooks: unverified ones receive nothing
  test("follows a change, not a write without one, and not before the callback is verified", async () => {
    const { register, listenTo, arrived, put, get, sandbox } = await start();
    await register("client");
    await put("users/clients/1", { client: { note: "unverified" } });
    expect(await arrived()).toEqual(["callback.verify 1"]);
    await listenTo("client.update");
    await put("users/clients/1", { client: { note: "unverified" } });
    await put("users/clients/1", { client: { email: "nobody", fname: "", organization: "" } });
    await get("users/clients");
    await arrived();
    await put("users/clients/99", { client: { note: "none" } });
    expect(await arrived()).toEqual([]);
    expect(sandbox.deliveries.tally().failed).toBe(0);
  });

  // PipedreamHQ/pipedream, the table of the documentation
  test("comes for every noun, by its verb", async () => {
    const sketch = {
      clients: 1,
      invoices: [{ state: "draft" as const }],
      projects: 1,
      services: 1,
      timeEntries: 1,
    };
    const { listenTo, arrived, ask, post, put, remove } = await start({ books: books(sketch) });
    await listenTo("invoice", "client", "estimate", "expense", "payment", "tax", "item", "project");
    await listenTo("service", "time_entry", "bill_vendor", "recurring");
    const is = async (write: Promise<{ status: number }>, ...events: string[]) => {
      expect((await write).status).toBeLessThan(300);
      expect((await arrived()).sort()).toEqual(events.sort());
    };
    await is(post("taxes/taxes", { tax: { name: "HST", amount: "13" } }), "tax.create 1");
    await is(remove("taxes/taxes/1"), "tax.delete 1");
    await is(post("items/items", { item: { name: "Chair" } }), "item.create 1");
    await is(put("items/items/1", { item: { vis_state: 2 } }), "item.update 1");
    await is(put("invoices/invoices/1", { invoice: { action_mark_as_sent: true } }), "invoice.update 1");
    await is(put("invoices/invoices/1", { invoice: { action_email: true } }), "invoice.sendByEmail 1");
    await is(put("invoices/invoices/1", { invoice: { vis_state: 1 } }), "invoice.delete 1");
    await is(put("invoices/invoices/1", { invoice: { vis_state: 0 } }), "invoice.update 1");
    const estimate = { estimate: { customerid: 1, create_date: "2026-06-29" } };
    await is(post("estimates/estimates", estimate), "estimate.create 1");
    const email = { estimate: { action_email: true } };
    await is(put("estimates/estimates/1", email), "estimate.update 1", "estimate.sendByEmail 1");

    const business = "/timetracking/business/14700001";
    const time_entry = { is_logged: true, duration: 60, started_at: "2026-06-29T10:00:00Z" };
    await is(ask("POST", `${business}/time_entries`, { time_entry }), "time_entry.create 2");
    await is(
      ask("PUT", `${business}/time_entries/2`, { time_entry: { ...time_entry, note: "More" } }),
      "time_entry.update 2",
    );
    await is(ask("DELETE", `${business}/time_entries/2`), "time_entry.delete 2");
    const project = "/projects/business/14700001/project";
    await is(ask("POST", project, { project: { title: "Site" } }), "project.create 2");
    await is(ask("PUT", `${project}/2`, { project: { title: "New site" } }), "project.update 2");
    await is(ask("DELETE", `${project}/2`), "project.delete 2");
    await is(
      ask("POST", `/comments/business/14700001/service`, { service: { name: "Copy" } }),
      "service.create 2",
    );
    await is(
      ask("POST", `/comments/business/14700001/service/2/rate`, { service_rate: { rate: "9" } }),
      "service.update 2",
    );
  });

  // Not known: whether an event comes for what a write changes besides its own record
  test("comes for the written record alone, or for all that it changed; created ones always count", async () => {
    const sketch = { clients: 1, invoices: [{ amount: "100.00" }] };
    const { listenTo, arrived, post, ask } = await start({ books: books(sketch) });
    await listenTo("payment", "invoice", "client", "credit_note");
    const pay = (amount: string) =>
      post("payments/payments", {
        payment: { invoiceid: 1, amount: usd(amount), date: "2026-06-29", type: "Cash" },
      });
    await pay("10.00");
    expect(await arrived()).toEqual(["payment.create 1"]);
    await ask("PATCH", "/_sandbox/settings", { sideEffectEvents: true });
    await pay("10.00");
    expect((await arrived()).sort()).toEqual(["invoice.update 1", "payment.create 2"]);
    await ask("PATCH", "/_sandbox/settings", { sideEffectEvents: false });
    await pay("200.00");
    expect((await arrived()).sort()).toEqual(["credit_note.create 1", "payment.create 3"]);
  });

  test("comes for the invoices of recurring profiles, when the clock reaches them", async () => {
    const { listenTo, arrived, sandbox } = await start({
      books: books({ clients: 1, invoiceProfiles: [{}] }),
    });
    await listenTo("invoice", "recurring");
    sandbox.setClock(new Date("2031-02-16T12:00:00Z"));
    expect(await arrived()).toEqual([
      ...["invoice.create 1", "invoice.create 2"],
      ...["invoice.sendByEmail 1", "invoice.sendByEmail 2"],
    ]);
  });

  test("comes for edits in FreshBooks' own screens, which are no requests of the integrator", async () => {
    const { listenTo, arrived, ask, sandbox, get } = await start();
    await listenTo("client");
    sandbox.forget();
    const at = { method: "PUT", path: "/accounting/account/ACM123/users/clients/1" } as const;
    expect(sandbox.edit({ ...at, body: { client: { note: "By hand" } } }).status).toBe(200);
    const edits = [{ ...at, body: { client: { note: "Again" } } }];
    expect((await ask("POST", "/_sandbox/edits", { edits })).body).toMatchObject({
      edits: [{ status: 200 }],
    });
    expect(sandbox.asked()).toEqual([]);
    expect(await arrived()).toEqual(["client.update 1", "client.update 1"]);
    expect(one(await get("users/clients/1"), "client").note).toBe("Again");
    expect((await ask("POST", "/_sandbox/edits", { edits: [{ method: "GET" }] })).status).toBe(400);
  });

  // One integrator's claim: `verified=<code>` in the body; whether the response comes first is not known
  test("can name its verifier, and precede the response to the write", async () => {
    const settings = { verifierInDeliveries: true, deliveriesLead: true };
    const { listenTo, put, hook } = await start({ settings });
    const verifiers = await listenTo("client");
    let answered = false;
    hook.onMessage(() => expect(answered).toBe(false));
    await put("users/clients/1", { client: { note: "Soon" } });
    answered = true;
    expect(hook.received.map(({ form }) => form.verified)).toEqual(verifiers);
    expect(isGenuine(hook.received[0] as Received, verifiers)).toBe(true);
  });
});

describe("a failed delivery", () => {
  // Secondary: retries exist, a 3xx is a failure, 10 seconds; nothing states how many or when
  test("is sent again, a redirect included, until its tries are used up", async () => {
    const { listenTo, hook, put, sandbox } = await start({ settings: { deliveryRetries: 2 } });
    await listenTo("client");
    sandbox.deliveries.forget();
    hook.statuses.push(302, 500);
    await put("users/clients/1", { client: { note: "1" } });
    await sandbox.deliveries.settled();
    expect(hook.events()).toEqual(Array(3).fill("client.update 1"));
    hook.statuses.push(503, 404, 400);
    await put("users/clients/1", { client: { note: "2" } });
    await sandbox.deliveries.settled();
    expect(sandbox.deliveries.list()).toMatchObject([
      { attempts: 3, outcome: "delivered", status: 200 },
      { attempts: 3, outcome: "failed", status: 400 },
    ]);
    expect(sandbox.deliveries.tally()).toMatchObject({ sent: 6, delivered: 1, failed: 1 });
  });

  test("waits for the sandbox's clock when it has a schedule", async () => {
    const { listenTo, hook, put, sandbox, arrived } = await start({ settings: { deliveryRetrySeconds: 60 } });
    await listenTo("client");
    hook.statuses.push(500, 500);
    await put("users/clients/1", { client: { note: "1" } });
    expect(await arrived()).toHaveLength(1);
    sandbox.setClock(new Date(sandbox.now().getTime() + 60_000));
    expect(await arrived()).toHaveLength(1);
    sandbox.setClock(new Date(sandbox.now().getTime() + 60_000));
    expect(await arrived()).toEqual([]);
    sandbox.setClock(new Date(sandbox.now().getTime() + 60_000));
    expect(await arrived()).toEqual(["client.update 1"]);
  });

  test("is one without an answer in time, or without a server", async () => {
    const { register, sandbox } = await start({ settings: { deliveryRetries: 0 } });
    await register("client", "http://127.0.0.1:9/");
    await sandbox.deliveries.settled();
    expect(sandbox.deliveries.list()).toMatchObject([{ outcome: "failed", status: null, attempts: 1 }]);
  });
});

describe("what goes wrong with deliveries", () => {
  const disturbed = async () => {
    const { listenTo, hook, sandbox, put, ask } = await start({ books: books({ clients: 1 }) });
    const verifiers = await listenTo("client");
    await ask("POST", "/_sandbox/deliveries/faults", {
      ...{ seed: 7, dropped: 0.2, repeated: 5, delayMs: 3, shuffled: 10, forged: 0.3 },
    });
    for (let note = 1; note <= 40; note += 1) await put("users/clients/1", { client: { note: `${note}` } });
    await sandbox.deliveries.settled();
    const genuine = hook.received.filter((message) => isGenuine(message, verifiers)).length;
    return { sandbox, ask, hook, genuine, tally: sandbox.deliveries.tally() };
  };

  test("is decided by a seed: dropped, repeated, delayed, shuffled and forged", async () => {
    const { genuine, tally, sandbox, hook } = await disturbed();
    const again = await disturbed();
    expect([again.genuine, again.tally]).toEqual([genuine, tally]);
    expect(tally.dropped).toBeGreaterThan(2);
    expect(tally.dropped).toBeLessThan(16);
    expect(genuine).toBeGreaterThan(60);
    expect(tally).toMatchObject({ delivered: genuine + 1, failed: 0, forgedAccepted: tally.forged });
    expect(tally.forged).toBeGreaterThan(5);
    expect(hook.received).toHaveLength(genuine + tally.forged);
    const numbers = sandbox.deliveries.list().map(({ forgery }) => forgery);
    expect(new Set(numbers)).toEqual(new Set([undefined, "wrongSignature", "noSignature", "otherRecord"]));
    expect(hook.received.filter(({ form }) => form.object_id === "2").length).toBeGreaterThan(0);
  });

  test("sends messages again, or about nothing, on demand", async () => {
    const { listenTo, hook, sandbox, ask, put, arrived } = await start();
    const verifiers = await listenTo("client");
    await put("users/clients/1", { client: { note: "1" } });
    await arrived();
    const { number } = sandbox.deliveries.list().at(-1) ?? {};
    await ask("POST", "/_sandbox/deliveries/resend", { numbers: [number] });
    const event = { accountId: "ACM123", name: "client.delete", objectId: 99 };
    await ask("POST", "/_sandbox/deliveries/announce", event);
    await ask("POST", "/_sandbox/deliveries/announce", { ...event, forgery: "noSignature" });
    await ask("POST", "/_sandbox/deliveries/settle");
    expect(hook.received.map((message) => isGenuine(message, verifiers))).toEqual([true, true, false]);
    expect(hook.events()).toEqual(["client.update 1", "client.delete 99", "client.delete 99"]);
    expect((await ask("GET", "/_sandbox/deliveries")).body).toMatchObject({ tally: { forged: 1 } });

    hook.received.length = 0;
    await ask("POST", "/_sandbox/deliveries/announce", { ...event, forgery: "falseVerifier" });
    await sandbox.deliveries.settled();
    expect(hook.received[0]?.form).toMatchObject({ name: "callback.verify", object_id: "1" });
    expect(verifiers).not.toContain(hook.received[0]?.form.verifier);
    expect((await ask("POST", "/_sandbox/deliveries/announce", { ...event, forgery: "x" })).status).toBe(400);

    // Verifications are disturbed only by name.
    await ask("POST", "/_sandbox/deliveries/faults", { only: "callback", dropped: 1 });
    hook.received.length = 0;
    await ask("PUT", `${path}/1`, { callback: { resend: true } });
    await put("users/clients/1", { client: { note: "2" } });
    expect(await arrived()).toEqual(["client.update 1"]);
    expect((await ask("POST", "/_sandbox/deliveries/faults", { dropped: 2, lost: 1 })).body).toEqual({
      problems: [expect.stringContaining("dropped: "), expect.stringContaining("lost: unknown")],
    });
    await ask("DELETE", "/_sandbox/deliveries/faults");
    expect((await ask("DELETE", "/_sandbox/deliveries")).body).toMatchObject({ deliveries: [], faults: {} });
  });
});
