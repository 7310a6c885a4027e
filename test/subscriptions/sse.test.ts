import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { oddLine } from "../every/odd/oddLine.ts";
import { books } from "../support/books.ts";
import { gateBefore } from "../support/gatedUpstream.ts";
import { start } from "../support/start.ts";
import { testFeed } from "./feed.ts";
import { eventsOf, numbersIn } from "./listen.ts";

const client = (id: number) => `Client:ACM123:${id}`;
const query = `subscription Changes($after: String, $filter: ChangeFilterInput) {
  businessChanges(after: $after, filter: $filter) {
    __typename cursor number action recordKind recordId changedFields origin record { __typename ... on Client { organization } }
  }
}`;
const bare = `subscription ($after: String) { businessChanges(after: $after) { cursor number } }`;

async function open(app: object = {}) {
  const feed = testFeed();
  const clients = [1, 2].map((id) => ({ id, fields: { organization: `Client ${id}` } }));
  const started = await start({ books: books({ clients }), app: { events: feed.events, ...app } });
  await started.ask("{ caller { freshbooksId } }"); // who the caller is, is known from now on
  started.sandbox.forget();
  return { feed, ...started, stream: `${started.url}/graphql/stream` };
}

test("what happened after a cursor is sent first, then each change as it happens, with its record as it is then", async () => {
  const { feed, stream, url, sandbox, ask } = await open();
  feed.happens(
    { recordId: client(1), action: "CREATED" },
    { recordId: client(2), changedFields: ["organization"] },
  );
  const listener = await eventsOf(stream, { query, variables: { after: "c1" } });
  expect(listener.response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(listener.response.headers.get("x-accel-buffering")).toBe("no");
  expect(await listener.next()).toEqual({
    event: "next",
    data: {
      data: {
        businessChanges: {
          ...{ __typename: "Change", cursor: "c2", number: 2, action: "UPDATED", recordKind: "CLIENT" },
          ...{ recordId: client(2), changedFields: ["organization"], origin: "ELSEWHERE" },
          record: { __typename: "Client", organization: "Client 2" },
        },
      },
    },
  });
  const read = (id: number) => `GET /accounting/account/ACM123/users/clients/${id}`;
  expect(sandbox.asked()).toEqual([expect.stringContaining(read(2))]);

  // At the same path as queries for who prefers it, as gateways do.
  const other = await eventsOf(`${url}/graphql`, { query, variables: { filter: { actions: ["UPDATED"] } } });
  const rename = `mutation { clientUpdate(input: { id: "${client(2)}", organization: "Renamed" }) { client { organization } } }`;
  expect((await ask(rename)).data.clientUpdate).toEqual({ client: { organization: "Renamed" } });
  sandbox.forget();
  feed.happens({ recordId: client(1), action: "ARCHIVED" }, { recordId: client(2), origin: "SELF" });
  for (const each of [listener, other]) {
    if (each === listener)
      expect(await each.next()).toMatchObject({ data: { data: { businessChanges: { number: 3 } } } });
    expect(await each.next()).toMatchObject({
      data: { data: { businessChanges: { number: 4, record: { organization: "Renamed" }, origin: "SELF" } } },
    });
  }
  // Each event is read anew, and once for both.
  expect(sandbox.asked()).toEqual([expect.stringContaining(read(1)), expect.stringContaining(read(2))]);
});

test("fifty listeners with the same access cost one request for an event, and a gap is never left", async () => {
  const { feed, stream, sandbox } = await open();
  const listeners = await Promise.all(Array.from({ length: 50 }, () => eventsOf(stream, { query })));
  feed.happens({ recordId: client(1) });
  const first = await Promise.all(listeners.map(({ next }) => next()));
  expect(new Set(first.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(first[0]).toMatchObject({
    data: { data: { businessChanges: { record: { organization: "Client 1" } } } },
  });
  expect(sandbox.asked()).toHaveLength(1);
  for (const { close } of listeners) close();
  await expect.poll(feed.listening).toBe(0);

  feed.happens({}, {}, {});
  const again = await eventsOf(stream, { query: bare, variables: { after: "c1" } });
  expect(await numbersIn(again, 3)).toEqual([2, 3, 4]);
  // Others than the owner do not share what it has read.
  const own = await eventsOf(
    stream,
    { query, variables: { after: "c3" } },
    { headers: { authorization: `Bearer ${tokens.owner}` } },
  );
  expect(await numbersIn(own, 1)).toEqual([4]);
});

test("a slow listener is not buffered for: it takes the next change when it has accepted the last one", async () => {
  const { feed, stream } = await open();
  const [slow, quick] = [
    await eventsOf(stream, { query: bigQuery }),
    await eventsOf(stream, { query: bigQuery }),
  ];
  const changedFields = Array.from({ length: 20_000 }, () => "aLongNameOfAField");
  feed.happens(...Array.from({ length: 50 }, () => ({ changedFields })));
  const all = Array.from({ length: 50 }, (_, index) => index + 1);
  expect(await numbersIn(quick, 50)).toEqual(all);
  expect(feed.taken()).toBeLessThan(95);
  expect(await numbersIn(slow, 50)).toEqual(all);
  expect(feed.taken()).toBe(100);
});
const bigQuery = "subscription { businessChanges { number changedFields } }";

test("a listener who leaves ends what is read for them", async () => {
  const feed = testFeed();
  const { apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, ({ url = "" }) => url.includes("/users/clients/"));
  const { url } = await start({
    over: { sandbox: undefined as never, apiOrigin: gate.url },
    app: { events: feed.events },
  });
  const listener = await eventsOf(`${url}/graphql/stream`, { query });
  feed.happens({ recordId: client(1) });
  await gate.holding(1);
  listener.close();
  await expect.poll(() => gate.seen().at(-1)?.socket.destroyed).toBe(true);
  await expect.poll(feed.listening).toBe(0);
});

test("a quiet stream sends signs of life", async () => {
  const { feed, stream } = await open({ streams: { keepAliveMs: 1 } });
  const listener = await eventsOf(stream, { query: bare });
  const next = listener.next();
  await expect.poll(listener.comments).toBeGreaterThan(3);
  feed.happens({});
  expect(await next).toMatchObject({ event: "next" });
});

test("what cannot be subscribed to is an error in the stream, which ends", async () => {
  const { feed, stream, sandbox } = await open();
  feed.forgetBefore(3);
  for (const [sent, code, text] of refused) {
    const listener = await eventsOf(stream, sent);
    const event = await listener.next();
    expect(event?.data?.errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(text),
        extensions: expect.objectContaining({ code }),
      }),
    ]);
    expect(event?.data?.data ?? null).toBeNull();
    expect(await listener.next()).toEqual({ event: "complete", data: undefined });
    expect(await listener.next()).toBeUndefined();
  }
  expect(sandbox.asked()).toEqual([]);
  expect(feed.listening()).toBe(0);
});

const refused: [sent: object, code: string, text: string][] = [
  [{ query: "{ caller { email } }" }, "BAD_REQUEST", "Only subscriptions"],
  [{ query: "subscription { businessChanges { nothing } }" }, "GRAPHQL_VALIDATION_FAILED", "nothing"],
  [
    { query: `subscription { a: businessChanges { number } b: businessChanges { number } }` },
    "GRAPHQL_VALIDATION_FAILED",
    "one top level",
  ],
  [{ query: "subscription {" }, "GRAPHQL_PARSE_FAILED", "Syntax"],
  [
    {
      query:
        "subscription { ...F } fragment F on Subscription { businessChanges @skip(if: true) { number } }",
    },
    "GRAPHQL_VALIDATION_FAILED",
    "@skip",
  ],
  [{ query, variables: { filter: { actions: ["RENAMED"] } } }, "BAD_USER_INPUT", "RENAMED"],
  [{ query, variables: { after: "x" } }, "BAD_USER_INPUT", "cursor"],
  [{ query, variables: { after: "" } }, "BAD_USER_INPUT", "cursor"],
  [{ query, variables: { filter: { recordIds: ["Nope"] } } }, "BAD_USER_INPUT", "Nope"],
  [{ query, variables: { filter: { recordKinds: ["TAX", "BILL"] } } }, "BAD_USER_INPUT", "BILL"],
  [{ query, variables: { filter: { recordIds: ["Bill:ACM123:1"] } } }, "BAD_USER_INPUT", "BILL"],
  [{ query, variables: { after: "c1" } }, "CURSOR_EXPIRED", "no longer kept"],
  [
    { query: `subscription { businessChanges(businessId: "Business:14700002") { number } }` },
    "BUSINESS_REQUIRED",
    "",
  ],
];

test("a subscription is no POST for JSON, and no page of another origin can open one", async () => {
  const { url, stream } = await open();
  const body = JSON.stringify({ query: bare });
  const post = (address: string, headers: Record<string, string>, method = "POST") =>
    fetch(address, { method, headers, ...(method === "POST" && { body }) });
  const json = await post(`${url}/graphql`, {
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  });
  expect(json.status).toBe(400);
  expect(await json.json()).toEqual({
    errors: [{ message: expect.stringContaining("text/event-stream"), extensions: { code: "BAD_REQUEST" } }],
  });
  const events = { accept: "text/event-stream" };
  const search = `?query=${encodeURIComponent(bare)}`;
  for (const refused of [
    await post(stream, { ...events, "content-type": "text/plain" }),
    await post(`${url}/graphql`, { ...events, "content-type": "text/plain" }),
    await post(stream + search, { ...events, "user-agent": "Mozilla/5.0" }, "GET"),
    await post(`${url}/graphql${search}`, { ...events, origin: "https://evil.example.test" }, "GET"),
    await post(`${url}/graphql${search}`, { ...events, "sec-fetch-site": "cross-site" }, "GET"),
  ]) {
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("another origin");
  }
  const preflighted = await post(
    stream + search,
    { ...events, "user-agent": "Mozilla/5.0", "apollo-require-preflight": "1" },
    "GET",
  );
  expect(preflighted.status).toBe(200);
  await preflighted.body?.cancel();
  expect((await fetch(stream, { method: "PUT" })).status).toBe(405);
});

test("open subscriptions have a limit of their own, half of it for one caller", async () => {
  const { feed, stream, ask } = await open({ streams: { most: 2 }, load: { mostAtOnce: 1 } });
  const listener = await eventsOf(stream, { query: bare });
  const full = await eventsOf(stream, { query: bare });
  expect(full.response.status).toBe(503);
  expect(full.response.headers.get("retry-after")).toBe("1");
  expect((await ask("{ caller { email } }")).errors).toBeUndefined(); // it takes no room from queries
  listener.close();
  await expect.poll(feed.listening).toBe(0);
  const other = await eventsOf(stream, { query: bare });
  expect(other.response.status).toBe(200);
});

test("a row that one listener's list omits is no error of another, who selects something else", async () => {
  const feed = testFeed();
  const line = (name: string) => ({ name, quantity: "1", unitCost: "10.00" });
  const seeded = books({ clients: 1, invoices: [{ lines: [line("A"), line("B")] }] });
  const { sandbox, url } = await start({ books: seeded, app: { events: feed.events } });
  sandbox.faults.add({ rules: [oddLine({ qty: "many" })] });
  const selecting = (fields: string) =>
    eventsOf(`${url}/graphql/stream`, {
      query: `subscription { businessChanges { record { ... on Invoice { ${fields} } } } }`,
    });
  const odd = await selecting("lines { name quantity }");
  const listeners = [await selecting("total { amount }"), await selecting("number total { amount }")];
  feed.happens({ recordId: "Invoice:ACM123:1" });
  const event = await odd.next();
  expect(event?.data?.data?.businessChanges).toEqual({ record: { lines: [{ name: "A", quantity: "1" }] } });
  expect(event?.data?.errors).toMatchObject([{ path: ["businessChanges", "record", "lines"] }]);
  for (const listener of listeners) {
    const { data } = (await listener.next()) ?? {};
    expect(data).toMatchObject({ data: { businessChanges: { record: { total: { amount: "20.00" } } } } });
    expect(data?.errors).toBeUndefined();
  }
});
