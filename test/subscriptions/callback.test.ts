import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { open as openServer, start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { openRouter } from "./router.ts";

const query = "subscription Changes { businessChanges { __typename number record { __typename } } }";

async function open(streams: object = {}) {
  const [feed, router] = [testFeed(), await openRouter()];
  const app = {
    events: feed.events,
    callbackOrigins: [router.origin],
    streams: { callbackPausesMs: [1, 1, 1], ...streams },
  };
  const started = await start({ books: books(), app });
  return { feed, router, ...started };
}

test("a router is asked first, and then sent each change, by the rules of its protocol", async () => {
  const { feed, router, url, sandbox } = await open();
  const response = await router.subscribe(url, query);
  expect(response.status).toBe(200);
  expect(response.headers.get("subscription-protocol")).toBe("callback/1.0");
  expect(await response.json()).toEqual({ data: null });
  expect(router.actions()).toEqual(["check"]);
  feed.happens({ recordId: "Client:ACM123:1" }, { recordId: "Client:ACM123:1" });
  await expect.poll(router.numbers).toEqual([1, 2]);
  expect(router.messages.at(-1)?.body).toEqual({
    ...{ kind: "subscription", action: "next", id: expect.any(String), verifier: "a-verifier" },
    payload: {
      data: { businessChanges: { __typename: "Change", number: 2, record: { __typename: "Client" } } },
    },
  });
  expect(router.messages.map(({ headers }) => headers["subscription-protocol"])).toEqual(
    Array(3).fill("callback/1.0"),
  );
  expect(router.messages.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  expect(sandbox.asked().filter((asked) => asked.includes("/clients/"))).toHaveLength(2);
  // It ends with 404 on any message.
  router.end();
  feed.happens({});
  await expect.poll(router.actions).toEqual(["check", "next", "next", "next"]);
  await expect.poll(feed.listening).toBe(0);
});

test("a change that is not accepted is sent again, and ends the subscription rather than being skipped", async () => {
  const { feed, router, url, logged } = await open();
  await router.subscribe(url, query);
  router.reacts(["next", 500], ["next", "hangUp"], ["next", 429]);
  feed.happens({}, {});
  await expect.poll(router.numbers).toEqual([1, 1, 1, 1, 2]);

  router.reacts(["next", 302]);
  feed.happens({}, {});
  await expect.poll(router.actions).toEqual(["check", ..."next ".repeat(6).trim().split(" "), "complete"]);
  expect(router.messages.at(-1)?.body).toMatchObject({
    errors: [{ message: expect.stringContaining("302"), extensions: { code: "CALLBACK_FAILED" } }],
  });
  await expect.poll(feed.listening).toBe(0);
  expect(logged.join("")).toContain("did not accept");
});

test("heartbeats go on while nothing happens; when one is answered 404 the subscription ends", async () => {
  const { feed, router, url } = await open();
  await router.subscribe(url, query, { heartbeatIntervalMs: 100 });
  await expect.poll(router.actions).toEqual(["check", "check", "check"]);
  expect(feed.listening()).toBe(1);
  router.end();
  await expect.poll(feed.listening).toBe(0);
});

test.each([
  ["another origin", { callbackUrl: "http://169.254.169.254/callback" }, "SUBSCRIPTION_CALLBACK_ORIGINS"],
  ["no URL", { callbackUrl: "callback" }, "SUBSCRIPTION_CALLBACK_ORIGINS"],
  ["no id", { subscriptionId: 1 }, "subscriptionId"],
  ["another verifier", { verifier: "wrong" }, "answered the check with 401"],
  ["another id", { subscriptionId: "another" }, "answered the check with 400"],
  ["no heartbeat", { heartbeatIntervalMs: -1 }, "heartbeatIntervalMs"],
])("%s is refused with 400", async (_, more, text) => {
  const { feed, router, url } = await open();
  const response = await router.subscribe(url, query, more);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(text);
  expect(feed.listening()).toBe(0);
});

test("an operation with an error is answered with it, and the end of the stream completes the subscription", async () => {
  const { feed, router, url } = await open();
  expect(await (await router.subscribe(url, "subscription { nothing }")).json()).toMatchObject({
    errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
  });
  await router.subscribe(url, query);
  feed.turnOff();
  await expect.poll(router.actions).toEqual(["check", "check", "complete"]);
  expect(router.messages.at(-1)?.body).toMatchObject({ errors: [{ extensions: { code: "FEED_OFF" } }] });
});

test("a server that shuts down completes what it sends", async () => {
  const [feed, router] = [testFeed(), await openRouter()];
  const app = { events: feed.events, callbackOrigins: [router.origin] };
  const { url, close } = await openServer({ books: books(), app });
  await router.subscribe(url, query);
  await close();
  expect(router.messages.at(-1)?.body).toMatchObject({
    action: "complete",
    errors: [{ extensions: { code: "DRAINING" } }],
  });
});
