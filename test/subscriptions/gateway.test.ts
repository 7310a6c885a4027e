import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { openHive, type Subscriptions, supergraphOf } from "../federation/gateways.ts";
import { startCrm } from "../federation/others/crm.ts";
import { post, subgraphAt } from "../federation/supergraph.ts";
import { books } from "../support/books.ts";
import { openSandbox, start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf } from "./listen.ts";

const clients = [{ id: 1, fields: { organization: "Acme" } }];
const recordId = "Client:ACM123:1";
const headers = { authorization: `Bearer ${tokens.owner}` };
const query = `subscription ($after: String) {
  businessChanges(after: $after) { number action origin record { ... on Client { organization accountManager } } }
}`;

const byCallback = (intervalMs = 60_000): Subscriptions => ({
  kind: "http-callback",
  options: { heartbeat_interval: intervalMs },
});
const bySocket: Subscriptions = {
  kind: "ws",
  options: { connectionParams: { authorization: "{context.headers.authorization}" } },
};

type App = NonNullable<Parameters<typeof start>[0]>["app"];

/** Our graph and somebody's CRM behind Hive Gateway, once for each way to subscribe. Only the caller's token has access. */
async function behind(app: App, ...ways: (Subscriptions | undefined)[]) {
  const over = await openSandbox({ books: books({ clients }) });
  const callbackOrigins: string[] = [];
  const sandboxed = { kind: "sandbox" as const, origin: over.apiOrigin };
  const { url, sandbox } = await start({
    over,
    app: { accessToken: undefined, books: sandboxed, callbackOrigins, ...app },
  });
  const supergraph = supergraphOf([
    await subgraphAt("freshbooks", `${url}/graphql`),
    await subgraphAt("crm", await startCrm({ deals: [], managers: { [recordId]: "Mo" } })),
  ]);
  const gateways = [];
  for (const way of ways) {
    const gateway = await openHive(supergraph, way);
    callbackOrigins.push(gateway.origin);
    gateways.push(gateway);
  }
  return { sandbox, gateways, callbackOrigins };
}

const changed = (number: number, more: object = {}, record: object = { organization: "Acme" }) => ({
  event: "next",
  data: {
    data: {
      businessChanges: expect.objectContaining({
        number,
        record: { accountManager: "Mo", ...record },
        ...more,
      }),
    },
  },
});
const ending = (code: string) => ({
  event: "next",
  data: expect.objectContaining({
    errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
  }),
});

test.each([
  ["Server-Sent Events, as they are", undefined],
  ["a WebSocket", bySocket],
  ["HTTP callbacks", byCallback()],
])(
  "changes come through Hive Gateway by %s: history, what happens, and the code at the end",
  async (_, way) => {
    const feed = testFeed();
    const { sandbox, gateways } = await behind({ events: feed.events }, way);
    const url = gateways[0]?.url ?? "";
    feed.happens({ recordId }, { recordId });
    const listener = await eventsOf(url, { query, variables: { after: "c1" } }, { headers });
    expect(await listener.next()).toEqual(changed(2));
    sandbox.forget();
    feed.happens({ recordId });
    expect(await listener.next()).toEqual(changed(3));
    expect(sandbox.asked()).toHaveLength(1);

    const other = await eventsOf(url, { query, variables: { after: "c2" } }, { headers });
    expect(await other.next()).toEqual(changed(3));
    other.close();
    feed.happens({ recordId });
    expect(await listener.next()).toEqual(changed(4));
    await expect.poll(feed.listening).toBe(1);

    feed.turnOff();
    expect(await listener.next()).toEqual(ending("FEED_OFF"));
    expect(await listener.next()).toEqual({ event: "complete" });
    for (const [token, code] of [
      [tokens.owner, "FEED_OFF"],
      ["nobody", "UNAUTHENTICATED"],
    ]) {
      const refused = await eventsOf(url, { query }, { headers: { authorization: `Bearer ${token}` } });
      expect(await refused.next()).toEqual(ending(code ?? ""));
    }
  },
);

test("a quiet subscription by callbacks lives as long as its heartbeats, and only an allowed origin is called", async () => {
  const feed = testFeed();
  const { gateways, callbackOrigins } = await behind({ events: feed.events }, byCallback(1_200));
  const [gateway] = gateways;
  const url = gateway?.url ?? "";
  const listener = await eventsOf(url, { query }, { headers });
  // The check before the answer, and two heartbeats: by the second, the interval of the gateway has passed.
  await expect.poll(() => gateway?.answered().length, { timeout: 10_000 }).toBe(3);
  feed.happens({ recordId });
  expect(await listener.next()).toEqual(changed(1));
  expect(gateway?.answered()).toEqual(Array(4).fill("callback/1.0 204"));
  listener.close();
  await expect.poll(feed.listening, { timeout: 10_000 }).toBe(0);
  expect(gateway?.answered().at(-1)).toBe("callback/1.0 404");

  callbackOrigins.length = 0;
  const refused = await eventsOf(url, { query }, { headers });
  expect(JSON.stringify(await refused.next())).toContain("SUBSCRIPTION_CALLBACK_ORIGINS");
  expect(feed.listening()).toBe(0);
});

test("a mutation through the gateway comes back through its subscriptions, with the fields of another subgraph", async () => {
  const { gateways } = await behind({ accessToken: tokens.owner }, undefined, byCallback());
  const url = gateways[0]?.url ?? "";
  const listeners = [];
  for (const gateway of gateways) listeners.push(await eventsOf(gateway.url, { query }));
  const phase = async () =>
    (await post(url, { query: "{ business { sync { phase } } }" })).data.business?.sync?.phase;
  await expect.poll(phase, { timeout: 30_000 }).toBe("LIVE");
  const { data } = await post(url, {
    query: `mutation { clientUpdate(input: { id: "${recordId}", organization: "Renamed" }) { client { accountManager } userErrors { code } } }`,
  });
  expect(data.clientUpdate).toEqual({ client: { accountManager: "Mo" }, userErrors: [] });
  for (const listener of listeners)
    expect(await listener.next()).toEqual(
      changed(1, { action: "UPDATED", origin: "SELF" }, { organization: "Renamed" }),
    );
});
