import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readForm, signatureOf } from "../../../src/freshbooks/events/delivery.ts";
import { message, openWebhooks } from "./start.ts";

let started: Awaited<ReturnType<typeof openWebhooks>>;
beforeAll(async () => {
  started = await openWebhooks({
    app: {
      ...{ metrics: { on: true, token: undefined }, routerSecret: () => "r".repeat(32) },
      allowedOrigins: ["https://app.example.test"],
    },
    headers: { "router-authorization": "r".repeat(32) },
  });
  await started.enable({ recordKinds: ["CLIENT", "TAX"] });
  await started.verified(2);
});
afterAll(() => started.close());

const formOf = (text: string) => readForm(Buffer.from(text)) ?? new Map<string, string>();
const form = message("client.update", 1);
const callback = (event: string) => {
  const found = started.callbacks().find((each) => each.event === event);
  if (!found) throw new Error(`No callback for ${event}`);
  return found;
};

/** How often messages were received, by what became of them. */
async function counts(): Promise<Record<string, number>> {
  const text = await (await fetch(`${started.url}/metrics`)).text();
  const found = text.matchAll(/^webhook_messages_total\{receipt="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...found].map(([, receipt, count]) => [receipt, Number(count)]));
}

const hmac = (key: string, text: string, as: "base64" | "hex" = "base64") =>
  createHmac("sha256", key).update(text).digest(as);

test("what is not signed as FreshBooks signs is refused, and nothing is read", async () => {
  const { verifier: code, uri: to } = callback("client");
  const { verifier: otherCode } = callback("tax");
  const right = signatureOf(formOf(form), code);
  const compact = JSON.stringify(Object.fromEntries(formOf(form)));
  const wrong: Record<string, string | undefined> = {
    ...{ missing: undefined, empty: "", other: hmac("wrong", form), hex: hmac(code, form, "hex") },
    ...{
      rawBody: hmac(code, form),
      compact: hmac(code, compact),
      otherPath: signatureOf(formOf(form), otherCode),
    },
    ...{ cut: right.slice(0, -1), long: `${right}=`, lowerCase: right.toLowerCase(), spaced: ` ${right} x` },
  };
  const before = (await started.webhooks()).map(({ lastDeliveryAt }) => lastDeliveryAt);
  started.sandbox.forget();
  for (const [name, signature] of Object.entries(wrong)) {
    const headers = signature === undefined ? {} : { "x-freshbooks-hmac-sha256": signature };
    const response = await started.post(form, { to, code: null, headers });
    expect([name, response.status]).toEqual([name, 401]);
  }
  // A genuine signature of another message.
  for (const changed of [
    message("client.update", 2),
    message("client.delete", 1),
    form.replace("user_id=1", "user_id=2"),
    form.split("&").toReversed().join("&"),
    `${form}&more=1`,
    form.replace("&user_id=1", ""),
  ])
    expect(
      (await started.post(changed, { to, code: null, headers: { "x-freshbooks-hmac-sha256": right } }))
        .status,
    ).toBe(401);
  expect((await started.webhooks()).map(({ lastDeliveryAt }) => lastDeliveryAt)).toEqual(before);
  expect(started.sandbox.asked("GET", "/accounting")).toEqual([]);
  expect(await counts()).toMatchObject({ forged: 16, unsigned: 1 });

  expect((await started.post(form, { to, code })).status).toBe(200);
  // A replay is a delivery like any other: the record is read, and nothing differs.
  expect((await started.post(form, { to, code })).status).toBe(200);
});

test("another address is refused as a wrong one, and its signature is compared all the same", async () => {
  const { verifier: code, uri } = callback("client");
  const [unknown] = [`${uri.slice(0, -1)}${uri.endsWith("A") ? "B" : "A"}`];
  const there = await started.post(form, { to: unknown, code });
  expect([there.status, await there.json()]).toEqual([
    404,
    { error: { code: "NOT_FOUND", message: "Nothing exists at this address" } },
  ]);
  // Not even the code of a callback is taken there.
  expect((await started.post(`object_id=9&verifier=x`, { to: unknown, code: null })).status).toBe(404);
  expect((await started.post(form, { to: `${started.url}/webhooks/freshbooks/`, code })).status).toBe(404);
  // Nor may its length or its letters show more: what no address of ours can be.
  const { unknownAddress } = await counts();
  for (const [last, status] of [
    ["x".repeat(100), 404],
    ["x".repeat(101), 404],
    ["x".repeat(5_000), 404],
    ["%zz", 400],
    ["%ff", 400],
  ] as const)
    expect(
      (await started.post(form, { to: `${started.url}/webhooks/freshbooks/${last}`, code })).status,
    ).toBe(status);
  expect((await counts()).unknownAddress).toBe((unknownAddress ?? 0) + 1);
});

test("a code that nobody requested is refused, and one with an invented number is forgotten", async () => {
  const { uri: to } = callback("client");
  // Its callback is verified, and FreshBooks knows no callback 999.
  started.requests();
  expect((await started.post("object_id=999&verifier=abc", { to, code: null })).status).toBe(200);
  await expect.poll(() => started.requests()).toEqual(["GET /999"]);
  expect((await started.post(form, { to, code: "abc" })).status).toBe(401);
  // That of another webhook is none of this one.
  const tax = callback("tax");
  expect((await started.post(`object_id=${tax.id}&verifier=abc`, { to, code: null })).status).toBe(200);
  await expect.poll(() => started.requests()).toEqual([`GET /${tax.id}`]);
  expect([tax.verified, callback("client").verified]).toEqual([true, true]);
  // FreshBooks rejects a wrong one.
  expect(
    (await started.post(`object_id=${callback("client").id}&verifier=abc`, { to, code: null })).status,
  ).toBe(200);
  await expect.poll(() => started.requests()).toEqual([`PUT /${callback("client").id}`]);
  expect((await started.post(form, { to })).status).toBe(200);
});

test("signed messages about nothing that the feed has are answered, counted and ignored", async () => {
  const before = (await counts()).ignored ?? 0;
  const others = [
    ...[message("client.dispute", 2), message("client", 2), message("gadget.create", 2)],
    ...[message("tax.update", 2), message("client.update", "x"), message("client.update", "1/../2")],
    ...[message("client.update", 2, "OTHER1"), "name=client.update", "a=b", message("client.update", 0)],
  ];
  for (const other of others) {
    const response = await started.post(other, { to: callback("client").uri });
    expect([other, response.status, await response.text()]).toEqual([other, 200, ""]);
  }
  expect((await counts()).ignored).toBe(before + others.length);
  expect(started.sandbox.asked("GET").filter((request) => /clients\/2|taxes/.test(request))).toEqual([]);
});

test("bodies are bounded and forms; other methods are refused", async () => {
  const { uri: to } = callback("client");
  const large = await started.post(`${form}&more=${"x".repeat(16 * 1024)}`, { to });
  expect(large.status).toBe(413);
  const fitting = `${form}&more=${"x".repeat(15 * 1024)}`;
  expect((await started.post(fitting, { to })).status).toBe(200);
  for (const type of ["application/json", "text/plain", "multipart/form-data; boundary=x"])
    expect((await started.post(form, { to, headers: { "content-type": type } })).status).toBe(415);
  const { unreadable = 0, unsigned = 0 } = await counts();
  expect((await started.post("a=%FF", { to })).status).toBe(400);
  // No body is no form, unless its type says so.
  expect((await fetch(to, { method: "POST" })).status).toBe(415);
  expect((await started.post("", { to, code: null })).status).toBe(401);
  expect(await counts()).toMatchObject({ unreadable: unreadable + 1, unsigned: unsigned + 1 });
  for (const method of ["GET", "PUT", "DELETE"]) {
    const response = await fetch(to, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  }
});

test("the router's secret, origins and hosts are those of callers, and not required of FreshBooks", async () => {
  const { uri: to } = callback("client");
  const origin = "https://app.example.test";
  const response = await started.post(form, { to, headers: { origin } });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, null]);
  // The graph needs the secret.
  expect((await fetch(`${started.url}/graphql?query={__typename}`)).status).toBe(401);
  // Neither an address nor a code is in the log.
  const secrets = started.callbacks().flatMap(({ uri, verifier }) => [uri.split("/").at(-1) ?? "", verifier]);
  const log = started.logged.join("\n");
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
});
