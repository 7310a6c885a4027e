import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createAdmission, type Work } from "../../../src/load/admission.ts";
import { createLimit, paceOf, paceOfLine } from "../../../src/load/limit.ts";
import { createWaits } from "../../../src/load/waits.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { books } from "../../support/books.ts";
import { gateBefore } from "../../support/gatedUpstream.ts";
import { formWith, sendFile } from "../../support/send.ts";
import { type Answer, start } from "../../support/start.ts";

const question = "{ business { clients { totalCount } } }";
const isList = ({ url }: IncomingMessage) => url?.includes("/clients") ?? false;

/** The graph over an upstream that holds every list of clients back. */
async function startHeld(load: { mostAtOnce: number; mostWaiting: number }) {
  const { sandbox, apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, isList);
  const { url, ask } = await start({ books: books(), app: { apiOrigin: gate.url, load } });
  await ask("{ caller { freshbooksId } }");
  sandbox.forget();
  return { sandbox, gate, url, ask };
}

const post = (url: string, query: string, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });

test("what is too much is refused before it begins, in words that a GraphQL client reads; the rest is answered", async () => {
  const { sandbox, gate, url } = await startHeld({ mostAtOnce: 1, mostWaiting: 1 });
  const first = post(url, question);
  await gate.holding(1);
  const others = [post(url, question), post(url, question)];
  const third = await Promise.race(others); // one of them waits, so that it is the other
  expect(third.status).toBe(503);
  expect(third.headers.get("retry-after")).toBe("1");
  expect(third.headers.get("content-type")).toContain("application/json");
  expect(await third.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining("nothing was carried out"),
        extensions: { code: "OVERLOADED", retryAfterSeconds: 1 },
      },
    ],
  });
  expect(await sendFile(url, formWith(Buffer.from("x")))).toEqual({
    status: 503,
    body: { error: { code: "OVERLOADED", message: expect.any(String) } },
  });
  for (const path of [
    "invoices/Invoice:ACM123:1/1.pdf",
    "reports/Business:14700001/taxSummary.csv",
    "logos/x",
  ])
    expect((await fetch(`${url}/files/${path}`)).status).toBe(503);
  const stream = await fetch(`${url}/graphql/stream?query={}`);
  expect([stream.status, await stream.json()]).toMatchObject([
    503,
    { errors: [{ extensions: { code: "OVERLOADED" } }] },
  ]);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect((await fetch(url)).status).toBe(200);

  gate.open();
  const answered = [await first, ...(await Promise.all(others))].filter(({ status }) => status === 200);
  expect(answered).toHaveLength(2);
  for (const answer of answered)
    expect(((await answer.json()) as Answer).data.business?.clients).toHaveProperty("totalCount");
  expect(sandbox.asked()).toHaveLength(2);
  expect((await post(url, question)).status).toBe(200);
});

test("a large body that is refused is not read: its connection is closed", async () => {
  const { gate, url } = await startHeld({ mostAtOnce: 1, mostWaiting: 0 });
  const first = post(url, question);
  await gate.holding(1);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{`,
  );
  let answered = "";
  socket.on("data", (text) => (answered += text));
  await once(socket, "close");
  expect(answered).toContain("HTTP/1.1 503");
  expect(answered.toLowerCase()).toContain("connection: close");
  gate.open();
  expect((await first).status).toBe(200);
});

test("who goes away while waiting is not worked for", async () => {
  const { sandbox, gate, url, ask } = await startHeld({ mostAtOnce: 1, mostWaiting: 1 });
  const first = post(url, question);
  await gate.holding(1);
  const gone = new AbortController();
  const others = [1, 2].map(() => post(url, question, gone.signal).catch(() => "gone"));
  await Promise.race(others); // one is refused; the other waits, and goes
  gone.abort();
  expect(await Promise.all(others)).toContain("gone");
  gate.open();
  expect((await first).status).toBe(200);
  sandbox.forget();
  await ask("{ caller { freshbooksId } }");
  expect(sandbox.asked()).toEqual([]);
});

test("hundreds that only wait for FreshBooks keep nobody out", async () => {
  const { sandbox, apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, isList);
  const { url, ask } = await start({ books: books(), app: { apiOrigin: gate.url } });
  await ask("{ caller { freshbooksId } }");
  const waiting = Array.from({ length: 250 }, () => post(url, question).then(({ status }) => status));
  await gate.holding(16);
  expect((await ask("{ caller { freshbooksId } }")).errors).toBeUndefined();
  gate.open();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([200]));
  expect(sandbox.asked("GET", "/accounting")).toHaveLength(250);
});

test("hundreds of some callers who wait for FreshBooks without end keep no other caller out", async () => {
  const { sandbox, apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, isList);
  const app = { apiOrigin: gate.url, metrics: { on: true, token: undefined } };
  const { url, ask } = await start({ books: books(), app });
  await ask("{ caller { freshbooksId } }");
  const waiting = [tokens.owner, tokens.client].flatMap((token) =>
    Array.from({ length: 200 }, () => ask(question, { token })),
  );
  const inWork = async () =>
    /^work_in_progress (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
  await expect.poll(inWork).toBe("400");
  const other = await ask("{ caller { freshbooksId } }", { token: tokens.several });
  expect(other.errors).toBeUndefined();
  gate.open();
  for (const { errors } of await Promise.all(waiting)) expect(errors).toBeUndefined();
  expect(sandbox.asked("GET", "/accounting")).toHaveLength(400);
});

test("three hundred bodies without a token that stop in the middle do not shut out others without one", async () => {
  const app = { bodyPatienceMs: 0, metrics: { on: true, token: undefined } };
  const { url, ask } = await start({ books: books(), app });
  await ask("{ caller { freshbooksId } }");
  const { hostname, port } = new URL(url);
  const inWork = async () =>
    Number(/^work_in_progress (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
  const sockets = Array.from({ length: 300 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {}); // some are closed to make room for others
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    );
    return socket;
  });
  await expect.poll(inWork).toBeGreaterThanOrEqual(256);
  for (let times = 0; times < 3; times += 1)
    expect((await ask("{ caller { freshbooksId } }")).errors).toBeUndefined();
  for (const socket of sockets) socket.destroy();
});

test("one caller's flood keeps only that caller out", async () => {
  const { gate, url, ask } = await startHeld({ mostAtOnce: 32, mostWaiting: 1_000 });
  const flood = Array.from({ length: 17 }, () => post(url, question));
  const refused = await Promise.race(flood); // the others are held
  expect(refused.status).toBe(503);
  expect(((await refused.json()) as Answer).errors?.[0]).toMatchObject({
    message: expect.stringContaining("Too many of your requests are in flight"),
    extensions: { code: "OVERLOADED" },
  });
  const other = await ask("{ caller { freshbooksId } }", { token: tokens.several });
  expect(other.errors).toBeUndefined();
  gate.open();
  const statuses = (await Promise.all(flood)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(16);
});

test("the limit grows while all goes well, holds where more would only stand in line, and shrinks when they are late", () => {
  const limit = createLimit({ least: 32, most: 300 });
  expect(limit.most()).toBe(256);
  limit.learn("well", 10);
  expect(limit.most()).toBe(256); // not needed
  limit.learn("crowded", 256);
  expect(limit.most()).toBe(256);
  limit.learn("well", 256);
  expect(limit.most()).toBe(282);
  limit.learn("well", 282);
  expect(limit.most()).toBe(300);
  limit.learn("late", 200);
  expect(limit.most()).toBe(160);
  for (let at = 0; at < 20; at += 1) limit.learn("late", limit.most());
  expect(limit.most()).toBe(32);
});

test("requests are late when even the luckiest waits for others of this server, and not when FreshBooks is slow", () => {
  let now = 0;
  const waits = createWaits(() => now);
  const pace = (waited: readonly number[], sent: number) => {
    for (const ms of waited) waits.waited(ms);
    for (let at = 0; at < sent; at += 1) waits.sent();
    now += 250;
    const ms = waits.shortestMs();
    return ms === undefined ? undefined : paceOf(ms, { crowdedMs: 100, lateMs: 1_000 });
  };
  expect(pace([], 3)).toBeUndefined(); // too few to tell
  expect(pace([], 100)).toBe("well");
  expect(pace(Array(50).fill(9_000), 51)).toBe("well");
  expect(pace([...Array(50).fill(9_000), 20], 51)).toBe("well");
  expect(pace([...Array(50).fill(9_000), 400], 51)).toBe("crowded");
  expect(pace(Array(50).fill(1_500), 50)).toBe("late");
  expect(pace([], 100)).toBe("well");
});

test.each([
  [5_000, 0.5, "well"], // FreshBooks is slow, or ill: those who wait for it cost nothing
  [undefined, 0.5, "well"],
  [undefined, 0.9, "crowded"], // nothing was sent
  [5, 0.9, "well"],
  [20, 0.9, "crowded"],
  [40, 0.65, "crowded"],
  [40, 0.9, "late"],
] as const)(
  "a line of %s ms before FreshBooks on a server that is busy %s of the time is %s",
  (ms, busy, pace) => {
    expect(paceOfLine(ms, busy)).toBe(pace);
  },
);

/** What becomes of those who ask, in the order of their names. */
function asking(options: Parameters<typeof createAdmission>[0]) {
  const admission = createAdmission(options);
  const told: string[] = [];
  const ask = (name: string) =>
    new Promise<Work | undefined>((resolve) => {
      const tell = (what: string, work?: Work) => {
        told.push(`${name} ${what}`);
        resolve(work);
      };
      const caller = name.replace(/\d+$/, "");
      admission.ask({ caller, enter: (work) => tell("in", work), refuse: (why) => tell(why) });
    });
  return { admission, told, ask };
}

// Within 2 ms of a turn: a busy machine may take longer.
test("a server that has time admits what arrives together at once", { retry: 3 }, async () => {
  const { admission, told, ask } = asking({ mostAtOnce: 40 });
  const works = Promise.all([ask("one"), ask("two"), ask("three")]);
  expect(told).toEqual(["one in", "two in", "three in"]);
  for (const work of await works) work?.leave();
  await admission.idle();
});

test("callers take turns, however many of theirs wait", async () => {
  const { told, ask } = asking({ mostAtOnce: 1, mostWaiting: 5 });
  const names = ["large1", "large2", "large3", "large4", "small1", "small2"];
  await Promise.all(names.map((name) => ask(name).then((work) => work?.leave())));
  expect(told).toEqual(["large1 in", "large2 in", "small1 in", "large3 in", "small2 in", "large4 in"]);
});

test("a full queue makes room for who has fewer waiting than another, and for nobody else", async () => {
  const { told, ask } = asking({ mostAtOnce: 1, mostWaiting: 3 });
  const names = ["large1", "large2", "large3", "large4", "large5", "small1", "small2"];
  await Promise.all(names.map((name) => ask(name).then((work) => work?.leave())));
  const refused = ["large5 overloaded", "large4 overloaded", "small2 overloaded"];
  expect(told).toEqual(["large1 in", ...refused, "large2 in", "small1 in", "large3 in"]);
});

test("who waited to be let in has no more time than the others", async () => {
  const { apiOrigin } = await start({ books: books() });
  const gate = await gateBefore(apiOrigin, isList);
  const app = { apiOrigin: gate.url, deadlineMs: 3_000, load: { mostAtOnce: 1, mostWaiting: 5 } };
  const { ask } = await start({ books: books(), app });
  await ask("{ caller { freshbooksId } }");
  const begun = performance.now();
  const answers = await Promise.all([ask(question), ask(question)]);
  expect(performance.now() - begun).toBeLessThan(5_500); // one after the other it would be six seconds
  for (const { errors } of answers) expect(errors?.[0]?.extensions.code).toBe("UPSTREAM_UNAVAILABLE");
});

test("during an overload who would wait too long is refused, and what was let in is not", async () => {
  const { admission, told, ask } = asking({ mostAtOnce: 1, overloadedAfterMs: 0, patienceMs: 0 });
  const first = await ask("first");
  await Promise.all([ask("second"), ask("third")]);
  expect(told).toEqual(["first in", "second overloaded", "third overloaded"]);
  expect(admission.state()).toMatchObject({ inWork: 1, waiting: 0, overloaded: false });
  first?.leave();
  await admission.idle();
  await ask("fourth");
  expect(told.at(-1)).toBe("fourth in");
});
