import { describe, expect, test } from "vitest";
import { createRate } from "../../src/http/limits/rate.ts";
import { limitIn, retryAfterMs } from "../../src/http/limits/rateHeaders.ts";
import { noObserver } from "../../src/http/observer.ts";
import { beginOperation } from "../../src/http/operation.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { callTo, channelsTo, createFakeClock, startServer } from "./ill.ts";

const instant = new Date("2026-06-29T16:48:49Z");
const second = instant.getTime() / 1000;
const told = (limit: number, remaining: number, resetsInSeconds: number, more = {}) => ({
  date: instant.toUTCString(),
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(second + resetsInSeconds),
  ...more,
});

function limited() {
  const fake = createFakeClock();
  const { clock } = fake;
  const rate = createRate({ clock, assumedWaitMs: 30_000, usualMost: () => 16 });
  const operation = (deadlineMs = 120_000) => beginOperation("test", deadlineMs, noObserver, clock);
  const learn = (lane: string, status: number, headers = {}) => {
    rate.learn(lane, { status, headers }, noObserver);
    rate.give(lane);
  };
  const settled = async (promise: Promise<void> | undefined) => {
    let state = "waits";
    promise?.then(
      () => {
        state = "goes";
      },
      (error: { kind: string; retryAfterSeconds?: number }) => {
        state = `${error.kind} ${error.retryAfterSeconds}`;
      },
    );
    await Promise.resolve();
    await Promise.resolve();
    return promise ? state : "goes";
  };
  return { ...fake, rate, operation, learn, settled };
}

describe("the limit of a token", () => {
  test("is learnt: what remains goes, what is more waits for the next window", async () => {
    const { rate, operation, learn, pass } = limited();
    const one = operation();
    expect(rate.take("accounting", one)).toBeUndefined();
    learn("accounting", 200, told(600, 2, 20, { "retry-after": "19" }));
    expect(rate.take("accounting", one)).toBeUndefined();
    expect(rate.take("accounting", one)).toBeUndefined();
    let gone = 0;
    const third = rate.take("accounting", one)?.then(() => {
      gone += 1;
    });
    expect(third).toBeDefined();
    learn("accounting", 200, told(600, 1, 20));
    learn("accounting", 200, told(600, 0, 20));
    await Promise.resolve();
    expect(gone).toBe(0);
    pass(22_000); // two seconds after the reset: it is told in whole seconds
    await third;
    expect(gone).toBe(1);
  });

  test("is shared by the families that say the same limit, and accounting's POSTs have their own", async () => {
    const { rate, operation, learn, settled } = limited();
    const one = operation();
    for (const lane of ["accounting", "projects", "accounting POST"]) rate.take(lane, one);
    learn("accounting POST", 200, told(250, 100, 30));
    learn("accounting", 200, told(600, 500, 30));
    learn("projects", 200, told(600, 0, 30));
    expect(await settled(rate.take("accounting", one))).toBe("waits");
    expect(await settled(rate.take("accounting POST", one))).toBe("goes");
  });

  test("refuses at once who cannot be in time, and those who came to wait before", async () => {
    const { rate, operation, learn, settled } = limited();
    const long = operation(60_000);
    const short = operation(10_000);
    rate.take("accounting", long);
    rate.take("accounting", long);
    learn("accounting", 200, told(600, 1, 28));
    const waiting = rate.take("accounting", short);
    expect(await settled(waiting)).toBe("waits"); // for an answer that is on its way
    learn("accounting", 200, told(600, 0, 28));
    expect(await settled(waiting)).toBe("rateLimited 30");
    expect(await settled(rate.take("accounting", short))).toBe("rateLimited 30");
    expect(await settled(rate.take("accounting", long))).toBe("waits");
    expect(rate.waitMs("accounting")).toBe(30_000);
  });

  test("after a 429 that says nothing, half as many go at once, after 30 seconds", async () => {
    const { rate, operation, learn, settled, pass } = limited();
    const one = operation();
    for (let at = 0; at < 8; at += 1) expect(rate.take("accounting", one)).toBeUndefined();
    learn("accounting", 429);
    expect(rate.waitMs("accounting")).toBe(30_000);
    expect(rate.waitMs("projects")).toBe(0);
    for (let at = 0; at < 7; at += 1) learn("accounting", 429);
    pass(30_000);
    expect(rate.take("accounting", one)).toBeUndefined();
    expect(await settled(rate.take("accounting", one))).toBe("waits");
    learn("accounting", 200);
    learn("accounting", 200);
    rate.take("accounting", one);
    expect(rate.take("accounting", one)).toBeUndefined();
  });

  test("lets the operations of a caller go in turn", async () => {
    const { rate, operation, learn, pass } = limited();
    const [bulk, small] = [operation(), operation()];
    rate.take("accounting", bulk);
    learn("accounting", 429, { "retry-after": "1" });
    for (let at = 0; at < 7; at += 1) {
      rate.take("accounting", bulk);
    }
    const order: string[] = [];
    const wait = (name: string, one: typeof bulk) =>
      rate.take("accounting", one)?.then(() => order.push(name));
    const all = [wait("bulk", bulk), wait("bulk", bulk), wait("small", small)];
    pass(1_000);
    for (let at = 0; at < 8; at += 1) learn("accounting", 200);
    await Promise.all(all);
    expect(order.indexOf("small")).toBeLessThan(2);
  });
});

describe("headers", () => {
  test("that make no sense are no limit", () => {
    expect(limitIn(told(600, 5, 30))).toMatchObject({ limit: 600, remaining: 5 });
    expect(limitIn({})).toBeUndefined();
    expect(limitIn({ ...told(600, 5, 30), "x-ratelimit-reset": "soon" })).toBeUndefined();
    expect(limitIn({ ...told(600, 5, 30), "x-ratelimit-remaining": "-1" })).toBeUndefined();
    expect(limitIn(told(600, 0, 86_400))).toBeUndefined();
  });

  test("Retry-After is seconds or a date", () => {
    const date = instant.toUTCString();
    expect(retryAfterMs({ "retry-after": "7" })).toBe(7_000);
    expect(retryAfterMs({ date, "retry-after": new Date("2026-06-29T16:49:00Z").toUTCString() })).toBe(
      11_000,
    );
    expect(retryAfterMs({ "retry-after": "later" })).toBeUndefined();
  });

  test.each(["-1", "1e9", "+1", "0x10", "2999-12-31", "", " "])(
    "Retry-After that is neither says nothing: %j",
    (text) => expect(retryAfterMs({ "retry-after": text })).toBeUndefined(),
  );

  test.each(["Fri, 31 Dec 2999 23:59:59 GMT", "601", "9".repeat(400)])(
    "nobody waits for more than ten minutes: %s",
    (text) => expect(retryAfterMs({ "retry-after": text })).toBe(600_000),
  );
});

const question = "{ business { clients { totalCount } } }";

describe("over the graph", () => {
  test("a limit that is used up is an error with the seconds, and nothing is sent", async () => {
    const { known, sandbox } = await start({
      books: books(),
      settings: { rateLimited: true, ratePerMinute: 6 },
    });
    for (let at = 0; at < 3; at += 1) await known(question);
    for (let at = 0; at < 3; at += 1) await known(question);
    sandbox.forget();
    const { data, errors } = await known(question);
    expect(data).toEqual({ business: { clients: null } });
    expect(errors).toMatchObject([
      { extensions: { code: "RATE_LIMITED", retryAfterSeconds: expect.any(Number) } },
    ]);
    expect(errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(30);
    expect(sandbox.asked()).toEqual([]);
    expect(sandbox.attempts().filter(({ status }) => status === 429)).toEqual([]);
  });

  test.each([
    ["that says when", { retryAfter: 50 }, 50],
    ["that does not say", {}, 30],
  ])("a 429 %s stops the family until then, of this caller", async (_, more, seconds) => {
    const { known, sandbox } = await start({ books: books(), app: { deadlineMs: 10_000 } });
    sandbox.faults.add({ rules: [{ path: "/accounting", times: 1, fault: "limited", ...more }] });
    const limited = [{ extensions: { code: "RATE_LIMITED", retryAfterSeconds: seconds } }];
    expect((await known(question)).errors).toMatchObject(limited);
    expect(
      (await known("{ business { clients { totalCount } projects { totalCount } } }")).errors,
    ).toMatchObject(limited);
    expect(sandbox.asked("GET", "/accounting")).toEqual([]);
    expect((await known("{ business { projects { totalCount } } }")).errors).toBeUndefined();
  });

  const path = "/accounting";
  test.each([
    ["a time before the first answer", { "retry-after": "-1" }, "", 30],
    ["a day in a thousand years", { "retry-after": "Fri, 31 Dec 2999 23:59:59 GMT" }, "", 600],
    ["more than it sends", { "retry-after": "50", "content-length": "100000" }, "{", 50],
  ])("a 429 that says %s is one", async (_, headers, body, seconds) => {
    const { known, sandbox } = await start({ books: books(), app: { deadlineMs: 1_000 } });
    sandbox.answerNext({ path, times: 3 }, { status: 429, headers, body });
    const { errors } = await known(question);
    // One that breaks off is known before the end, and the seconds count down meanwhile.
    const inTime = expect.toBeOneOf([seconds, seconds - 1, seconds - 2]);
    expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED", retryAfterSeconds: inTime } }]);
    expect(sandbox.asked("GET", path)).toHaveLength(1);
    expect((await known(question)).errors?.[0]?.extensions.code).toBe("RATE_LIMITED");
    expect(sandbox.asked("GET", path)).toEqual([]);
  });

  test("a 429 that breaks off counts as one, before it is whole", async () => {
    const { asked, origin } = await startServer((_, response) => {
      response.writeHead(429, { "retry-after": "5", "content-length": "100" });
      response.write("{", () => response.destroy());
    });
    const { open, operation } = channelsTo(origin);
    const channel = open();
    const { status, headers } = await channel.send(callTo("/x", operation(2_000)));
    expect([status, headers["retry-after"]]).toEqual([429, "5"]);
    await expect(channel.send(callTo("/y", operation(2_000)))).rejects.toMatchObject({
      kind: "rateLimited",
      retryAfterSeconds: 5,
    });
    expect(asked.map(({ line }) => line)).toEqual(["GET /x"]);
  });

  test("a 503 that asks for more time than there is, is not repeated, in whatever it says so", async () => {
    for (const body of ["<html>", { error: "busy" }]) {
      const { known, sandbox } = await start({ books: books(), app: { deadlineMs: 2_000 } });
      sandbox.answerNext({ path, times: 3 }, { status: 503, headers: { "retry-after": "3" }, body });
      const { errors } = await known(question);
      expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_UNAVAILABLE", reason: "failed" } }]);
      expect(sandbox.asked("GET", path)).toHaveLength(1);
    }
  });

  test("a 429 that is soon over is waited for", async () => {
    const { known, sandbox } = await start({ books: books() });
    sandbox.faults.add({ rules: [{ path: "/accounting", times: 1, fault: "limited", retryAfter: 1 }] });
    expect((await known(question)).errors).toBeUndefined();
    expect(sandbox.asked("GET", "/accounting")).toHaveLength(2);
  });
});
