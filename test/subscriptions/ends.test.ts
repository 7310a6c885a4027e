import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { openIssuer } from "../support/issuer.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { open as openServer, start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf, numbersIn } from "./listen.ts";

const query = "subscription { businessChanges { number } }";
const streams = { checkedMs: 0 };
const ending = (code: string) => ({
  event: "next",
  data: { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] },
});

test("a stream ends with its code when the caller's token expires", async () => {
  const feed = testFeed();
  const issuer = await openIssuer();
  let at = new Date();
  const { url } = await start({
    books: books(),
    app: { events: feed.events, issuer: issuer.config, now: () => at, streams },
  });
  const headers = { authorization: `Bearer ${await issuer.sign()}` };
  const listener = await eventsOf(`${url}/graphql/stream`, { query }, { headers });
  feed.happens({});
  expect(await numbersIn(listener, 1)).toEqual([1]);
  at = new Date(at.getTime() + 3_600_000);
  feed.happens({});
  expect(await listener.next()).toEqual(ending("UNAUTHENTICATED"));
  expect(await listener.next()).toMatchObject({ event: "complete" });
  expect(feed.listening()).toBe(0);

  const refused = await eventsOf(`${url}/graphql/stream`, { query }, { headers });
  expect(await refused.next()).toEqual(ending("UNAUTHENTICATED"));
});

test("a quiet stream ends when its connection is disconnected, and a FreshBooks that fails does not end it", async () => {
  const feed = testFeed();
  const { ask, sandbox, url } = await start({
    ...{ books: books(), connecting: {} },
    app: { accessToken: undefined, events: feed.events, streams: { checkedMs: 0, checkMs: 5 } },
  });
  await openBrowser().signIn(url, { person: "owner" });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  sandbox.answerNext({ path: "/auth/api", times: 3 }, { status: 500, body: {} });
  feed.happens({});
  expect(await numbersIn(listener, 1)).toEqual([1]);
  const { data } = await ask("{ caller { connection { id } } }");
  const { connection } = data.caller as { connection?: { id?: unknown } };
  const disconnect = `mutation ($id: ID!) { connectionDisconnect(input: { id: $id }) { disconnectedId } }`;
  await ask(disconnect, { variables: { id: connection?.id } });
  expect(await listener.next()).toEqual(ending("UNAUTHENTICATED"));
  expect(await listener.next()).toMatchObject({ event: "complete" });
});

test("a record that FreshBooks rejects for the token is not sent: the stream ends before its change", async () => {
  const feed = testFeed();
  const { sandbox, url } = await start({ books: books(), app: { events: feed.events, streams } });
  const listener = await eventsOf(`${url}/graphql/stream`, {
    query: "subscription { businessChanges { number record { __typename } } }",
  });
  sandbox.answerNext({ path: "/accounting", times: 3 }, { status: 401, body: {} });
  sandbox.answerNext({ path: "/auth/api", times: 3 }, { status: 401, body: {} });
  feed.happens({ recordId: "Client:ACM123:1" });
  expect(await listener.next()).toEqual(ending("UNAUTHENTICATED"));
});

test("a stream ends when the caller loses the role that sees all records, before the change that FreshBooks rejects", async () => {
  const feed = testFeed();
  const { sandbox, url } = await start({ books: books(), app: { events: feed.events, streams } });
  const listener = await eventsOf(`${url}/graphql/stream`, {
    query: "subscription { businessChanges { number record { __typename } } }",
  });
  feed.happens({ action: "DELETED", recordId: "Client:ACM123:1" });
  expect(await numbersIn(listener, 1)).toEqual([1]);
  const owner = sandbox.state.identities.find(({ name }) => name === "owner");
  const memberships = owner?.memberships.map((each) => ({ ...each, role: "business_employee" }));
  Object.assign(owner ?? {}, { memberships, roles: [] });
  sandbox.answerNext({ path: "/accounting", times: 3 }, { status: 403, body: {} });
  feed.happens({ recordId: "Client:ACM123:1" });
  expect(await listener.next()).toEqual(ending("FORBIDDEN"));
  expect(await listener.next()).toMatchObject({ event: "complete" });
  expect(feed.listening()).toBe(0);
  const again = await eventsOf(`${url}/graphql/stream`, { query });
  expect(await again.next()).toEqual(ending("FORBIDDEN"));
});

test("a server that shuts down ends its streams with a code, after which to subscribe again", async () => {
  const feed = testFeed();
  const { url, close } = await openServer({ books: books(), app: { events: feed.events } });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  const closing = close();
  expect(await listener.next()).toEqual(ending("DRAINING"));
  expect(await listener.next()).toMatchObject({ event: "complete" });
  await closing;
});

test("a feed that is turned off ends its streams, and cannot be followed", async () => {
  const feed = testFeed();
  const { url } = await start({ books: books(), app: { events: feed.events } });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  feed.turnOff();
  expect(await listener.next()).toEqual(ending("FEED_OFF"));
  expect(await listener.next()).toMatchObject({ event: "complete" });
  const again = await eventsOf(`${url}/graphql/stream`, { query });
  expect(await again.next()).toEqual(ending("FEED_OFF"));
});
