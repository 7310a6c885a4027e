import { describe, expect, test } from "vitest";
import { createClock } from "../../../src/sandbox/control/clock.ts";
import { defaultSettings } from "../../../src/sandbox/control/defaultSettings.ts";
import { createJournal } from "../../../src/sandbox/control/journal.ts";
import { control } from "../../../src/sandbox/control/surface.ts";
import { createFaults } from "../../../src/sandbox/faults/faults.ts";
import { books } from "../../support/books.ts";
import { one, recordedAt, start } from "../start.ts";

describe("the control surface", () => {
  test("reads back what was asked, in words, without itself", async () => {
    const { ask, get, sandbox } = await start();
    await get("users/clients?search%5Buserids%5D%5B%5D=7&page=1&per_page=100");
    await get("users/clients?search[email]=a%2Bb%40example.test&search[nonsense]=1");
    const first = "/accounting/account/ACM123/users/clients?search[userids][]=7&page=1&per_page=100";
    const second =
      "/accounting/account/ACM123/users/clients?search[email]=a+b@example.test&search[nonsense]=1";
    expect(sandbox.asked()).toEqual([`GET ${first}`, `GET ${second}`]);
    expect(sandbox.asked("GET", "/accounting")).toEqual([first, second]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect((await ask("GET", "/_sandbox/requests")).body).toEqual({
      requests: [`GET ${first}`, `GET ${second}`],
      ignored: ["search[nonsense]"],
    });
    await ask("DELETE", "/_sandbox/requests");
    expect([sandbox.asked(), sandbox.ignored()]).toEqual([[], []]);
  });

  test("sets the clock", async () => {
    const { ask, post } = await start();
    expect((await ask("POST", "/_sandbox/clock", { now: "2026-12-24T12:00:00Z" })).status).toBe(200);
    const client = one(await post("users/clients", { client: { fname: "Maya" } }), "client");
    expect(client).toMatchObject({ signup_date: "2026-12-24 12:00:00", updated: "2026-12-24 07:00:00" });
  });

  test("resets to the books it began with, or to example books of a size", async () => {
    const { ask, post, ids, sandbox } = await start();
    await post("users/clients", { client: { fname: "Maya" } });
    await ask("POST", "/_sandbox/reset");
    expect(await ids("users/clients")).toEqual([1]);
    await ask("POST", "/_sandbox/reset", { scale: 0.1 });
    expect([...sandbox.state.accounts.values()][0]?.invoices.size).toBe(40);
    sandbox.reset(books({ clients: 2 }));
    expect(await ids("users/clients")).toEqual([2, 1]);
  });

  test("reads and changes settings", async () => {
    const { ask, sandbox } = await start();
    await ask("PATCH", "/_sandbox/settings", { perPageCap: 20, ignoredFilters: ["userids"] });
    expect((await ask("GET", "/_sandbox/settings")).body).toMatchObject({
      perPageCap: 20,
      errorStyle: "classic",
    });
    expect(sandbox.settings.ignoredFilters).toEqual(["userids"]);
  });

  test("orders an answer for the next request, of any status and body", async () => {
    const { ask, get } = await start();
    const answer = { status: 502, body: '"<html>"', headers: { "content-type": "text/html" } };
    await ask("POST", "/_sandbox/answers", {
      match: { method: "GET", path: "/accounting", times: 2 },
      answer,
    });
    expect((await ask("GET", "/auth/api/v1/users/me")).status).toBe(200);
    const replies = [await get("users/clients"), await get("users/clients"), await get("users/clients")];
    expect(replies.map(({ status }) => status)).toEqual([502, 502, 200]);
    expect(replies[0]?.headers.get("content-type")).toBe("text/html");
    expect(replies[0]?.text).toBe('"<html>"');
  });

  test("an ordered answer can also be matched by a pattern", async () => {
    const { get, sandbox } = await start();
    sandbox.answerNext({ path: /userids\]\[\]=1&/ }, { status: 503, body: { gone: true } });
    expect((await get("users/clients?search[userids][]=2&page=1")).status).toBe(200);
    expect((await get("users/clients?search[userids][]=1&page=1")).body).toEqual({ gone: true });
  });

  test.each([
    ["POST", "/_sandbox/clock", { now: "soon" }],
    ["POST", "/_sandbox/reset", { scale: 1000 }],
    ["POST", "/_sandbox/reset", { seed: 1.5 }],
    ["POST", "/_sandbox/reset", "[]"],
    ["POST", "/_sandbox/answers", { answer: {} }],
    ["PATCH", "/_sandbox/settings", { errorStyle: "modern" }],
    ["PATCH", "/_sandbox/settings", { latencyMs: -1 }],
    ["PATCH", "/_sandbox/settings", { perPageCapp: 1 }],
    ["PATCH", "/_sandbox/settings", { ignoredSorts: "updated" }],
  ])("%s %s says what is wrong with %j", async (method, path, body) => {
    const { ask } = await start();
    const reply = await ask(method, path, body);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ problems: [expect.any(String)] });
  });

  test("an unknown deed is 404 and says what there is", async () => {
    const { ask } = await start();
    const reply = await ask("GET", "/_sandbox/everything");
    expect(reply.status).toBe(404);
    expect(reply.text).toContain("POST /_sandbox/reset");
  });

  test("another method of a path is 405, with those that it accepts", async () => {
    const { ask, url } = await start();
    expect((await ask("PUT", "/_sandbox/requests")).body).toEqual({
      problems: ["This path accepts DELETE, GET."],
    });
    const answer = await fetch(`${url}/_sandbox/clock`);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

test("the control surface answers to loopback only", async () => {
  const ask = {
    method: "POST",
    path: "/_sandbox/reset",
    query: [],
    readable: "",
    headers: {},
    body: Buffer.alloc(0),
  };
  const settings = defaultSettings();
  const desk = {
    settings,
    journal: createJournal(),
    faults: createFaults(),
    state: () => expect.unreachable(),
    tokens: () => expect.unreachable(),
    reset: () => expect.unreachable(),
    setClock: () => expect.unreachable(),
    edit: () => expect.unreachable(),
    get events() {
      return expect.unreachable();
    },
    get firm() {
      return expect.unreachable();
    },
  };
  expect((await control({ ...ask, fromLoopback: false }, desk)).status).toBe(403);
});

test("the clock stands where it was set, and runs by itself otherwise", async () => {
  const { ask, sandbox } = await start();
  const date = async () => (await ask("GET", "/auth/api/v1/users/me")).headers.get("date");
  expect(await date()).toBe(recordedAt.toUTCString());
  sandbox.setClock(new Date("2026-12-24T12:00:00Z"));
  expect(await date()).toBe("Thu, 24 Dec 2026 12:00:00 GMT");

  const before = Date.now();
  const now = createClock().now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
