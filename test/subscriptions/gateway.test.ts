import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { hiveOver, supergraphOf } from "../federation/gateways.ts";
import { subgraphAt } from "../federation/supergraph.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf } from "./listen.ts";

const query = `subscription { businessChanges(after: "c1") { number record { ... on Client { organization id } } } }`;

test.each([
  ["Server-Sent Events, as they are", {}],
  ["a WebSocket", { subscriptions: "ws" as const }],
])("changes come through Hive Gateway by %s", async (_, how) => {
  const feed = testFeed();
  const clients = [{ id: 1, fields: { organization: "Acme" } }];
  const { url, sandbox } = await start({ books: books({ clients }), app: { events: feed.events } });
  const gateway = await hiveOver(supergraphOf([await subgraphAt("freshbooks", `${url}/graphql`)]), how);
  feed.happens({ recordId: "Client:ACM123:1" }, { recordId: "Client:ACM123:1" });
  const listener = await eventsOf(
    gateway,
    { query },
    { headers: { authorization: `Bearer ${tokens.owner}` } },
  );
  const record = { organization: "Acme", id: "Client:ACM123:1" };
  expect(await listener.next()).toEqual({
    event: "next",
    data: { data: { businessChanges: { number: 2, record } } },
  });
  sandbox.forget();
  feed.happens({ recordId: "Client:ACM123:1" });
  expect(await listener.next()).toMatchObject({ data: { data: { businessChanges: { number: 3, record } } } });
  expect(sandbox.asked()).toHaveLength(1);
  listener.close();
  await expect.poll(feed.listening).toBe(0);
});
