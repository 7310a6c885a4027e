import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { openIssuer } from "../support/issuer.ts";
import { start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf, numbersIn } from "./listen.ts";

const query = "subscription { businessChanges { number } }";
const streams = { checkedMs: 0 };
const ending = (code: string) => ({
  event: "next",
  data: { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code }) }] },
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

test("a quiet stream ends when its access is lost, and a failing FreshBooks alone does not end it", async () => {
  const feed = testFeed();
  const { url, sandbox } = await start({
    books: books(),
    app: { events: feed.events, streams: { checkedMs: 0, checkMs: 5 } },
  });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  sandbox.tokens.expire(tokens.owner);
  expect(await listener.next()).toEqual(ending("UNAUTHENTICATED"));
});

test("a feed that is turned off ends its streams, and cannot be followed", async () => {
  const feed = testFeed();
  const { url } = await start({ books: books(), app: { events: feed.events } });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  feed.turnOff();
  expect(await listener.next()).toMatchObject({ data: { errors: [{}] } });
  expect(await listener.next()).toMatchObject({ event: "complete" });
  const again = await eventsOf(`${url}/graphql/stream`, { query });
  expect(await again.next()).toEqual(ending("FEED_OFF"));
});
