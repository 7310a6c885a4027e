import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { createAllowance, createPaceKeeper, type Sample } from "../../src/http/limits/allowance.ts";
import { createTurns, type Turns } from "../../src/http/limits/turns.ts";
import { noObserver } from "../../src/http/observer.ts";
import { beginOperation, type Operation } from "../../src/http/operation.ts";
import { createHttp } from "../../src/http/request.ts";
import { turnsUpTo, usualRules } from "../../src/http/rules.ts";
import { callTo, channelsTo, createFakeClock, startServer } from "./ill.ts";

const { turns: rules } = usualRules;

/** Callers that always want more, of a server that takes so long with so many requests in flight, for a while. */
function load(
  { callers, wanted, seconds }: { callers: number; wanted: number; seconds: number },
  server: (inFlight: number, second: number, caller: number) => number | "fails",
) {
  const { clock, pass } = createFakeClock();
  const from = clock.now();
  const turnsOf = createTurns(rules, clock);
  let inFlight = 0;
  let most = 0;
  const done = Array.from({ length: callers }, () => 0);
  const ofCaller = Array.from({ length: callers }, () => 0);
  const count = (caller: number, more: number) => {
    inFlight += more;
    ofCaller[caller] = (ofCaller[caller] ?? 0) + more;
  };

  async function ask(caller: number, turns: Turns, operation: Operation): Promise<void> {
    const queued = turns.take(operation);
    await queued?.turn;
    count(caller, 1);
    most = Math.max(most, inFlight);
    const startedAt = clock.now();
    const takes = server(inFlight, (startedAt - from) / 1000, caller);
    clock.after(takes === "fails" ? 100 : takes, () => {
      count(caller, -1);
      done[caller] = (done[caller] ?? 0) + 1;
      const sample: Sample = {
        ...{ route: "/x", startedAt, durationMs: clock.now() - startedAt },
        ...{ failed: takes === "fails", waited: queued !== undefined },
      };
      turns.learn(sample);
      turns.give();
      void ask(caller, turns, operation);
    });
  }

  for (let caller = 0; caller < callers; caller += 1) {
    const turns = turnsOf().in("accounting");
    const operation = beginOperation("test", 1e9, noObserver, clock);
    for (let at = 0; at < wanted; at += 1) void ask(caller, turns, operation);
  }
  return (async () => {
    for (let ms = 0; ms < seconds * 1000; ms += 10) {
      pass(10);
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    }
    return { inFlight, most, done, ofCaller };
  })();
}

test("with a server that keeps its pace, 200 callers have far more in flight than the least, and no more than the most", async () => {
  const { inFlight, most } = await load({ callers: 200, wanted: 4, seconds: 5 }, () => 300);
  expect(inFlight).toBe(((rules.most ?? 0) * rules.ofFamily) / rules.total);
  expect(most).toBe(inFlight);
});

test("one caller alone has more in flight than the least, and at most a quarter of the most", async () => {
  const { inFlight } = await load({ callers: 1, wanted: 300, seconds: 5 }, () => 100);
  expect(inFlight).toBe((rules.most ?? 0) / 4);
});

test("callers with little to ask are served as often as one with much", async () => {
  const { done } = await load({ callers: 20, wanted: 30, seconds: 10 }, () => 100);
  expect(Math.max(...done) / Math.min(...done)).toBeLessThan(1.2);
});

test("a server that slows down when it has much to do is not pushed over", async () => {
  // A hundred at once at full pace; from then on they wait for one another.
  const { inFlight } = await load(
    { callers: 100, wanted: 10, seconds: 60 },
    (busy) => 100 * Math.max(1, busy / 100),
  );
  expect(inFlight).toBeGreaterThan(rules.ofFamily);
  expect(inFlight).toBeLessThan(250);
});

test("a server that fails, or that becomes ten times slower, has no more than the least in flight", async () => {
  const failing = await load({ callers: 100, wanted: 10, seconds: 20 }, (_, second) =>
    second < 5 ? 100 : "fails",
  );
  expect(failing.most).toBeGreaterThan(rules.ofFamily);
  expect(failing.inFlight).toBe(rules.ofFamily);
  const slow = await load({ callers: 100, wanted: 10, seconds: 30 }, (_, second) =>
    second < 5 ? 100 : 1_000,
  );
  expect(slow.most).toBeGreaterThan(rules.ofFamily);
  expect(slow.inFlight).toBeLessThan(rules.ofFamily * 1.5);
});

test("without a request that waits, nothing grows; several failures of one round trip shrink once", () => {
  const { clock, pass } = createFakeClock();
  const allowance = createAllowance(16, 128, clock);
  const keeper = createPaceKeeper(clock);
  const end = (more: Partial<Sample>, caller: object = noObserver) => {
    const sample = {
      route: "/x",
      startedAt: clock.now() - 100,
      durationMs: 100,
      failed: false,
      waited: false,
      ...more,
    };
    keeper.learn(sample, caller, true);
    allowance.learn(sample, keeper.pace);
  };
  for (let at = 0; at < 100; at += 1) end({});
  expect(allowance.now).toBe(16);
  for (let at = 0; at < 84; at += 1) end({ waited: true });
  expect(allowance.now).toBe(100);
  pass(1_000);
  for (let at = 0; at < 10; at += 1) end({ failed: true }, {});
  expect(allowance.now).toBe(70);
});

test("a caller for whom everything fails holds only itself back", async () => {
  const { inFlight, ofCaller } = await load({ callers: 10, wanted: 60, seconds: 10 }, (_, _second, caller) =>
    caller === 0 ? "fails" : 100,
  );
  expect(inFlight).toBe(((rules.most ?? 0) * rules.ofFamily) / rules.total);
  expect(ofCaller[0]).toBe(rules.each);
});

/** A caller's requests, held until as many as expected have come; each round of them takes the same time. */
async function rounds() {
  const held: ServerResponse[] = [];
  let came = () => {};
  const answers: Record<string, number> = { "/broken": 401, "/forbidden": 403, "/limited": 429 };
  const { origin, asked } = await startServer(({ url = "" }, response) => {
    const status = answers[url];
    response.setHeader("content-type", "application/json");
    if (status) return response.writeHead(status).end("{}");
    held.push(response);
    came();
  });
  const { clock, pass } = createFakeClock();
  const { open, operation } = channelsTo(origin, { clock }, { connections: 512 });
  const until = (many: number) =>
    new Promise<void>((resolve) => {
      came = () => held.length === many && resolve();
      came();
    });
  return {
    asked,
    async ask(path: string, times: number) {
      const channel = open();
      for (let at = 0; at < times; at += 1)
        await channel.send({ ...callTo(path, operation(5_000)), route: "/x" }).catch(() => {});
    },
    /** How many are in flight in the next round is exact: the test waits until they are there. */
    start(times: number) {
      const channel = open();
      const one = operation(1e9);
      const all = Array.from({ length: times }, () => channel.send(callTo("/x", one)));
      return {
        async round(many: number, ms: number) {
          await until(many);
          pass(ms);
          for (const response of held.splice(0)) response.end("{}");
        },
        end: () => Promise.all(all),
      };
    },
  };
}

test("what FreshBooks refuses one caller, and its 429s, hold nobody else back", async () => {
  const { asked, ask, start } = await rounds();
  const { round, end } = start(32 + 32 + 64 + 128);
  for (const many of [32, 32, 64, 128]) {
    for (const path of ["/broken", "/forbidden", "/limited"]) await ask(path, 20);
    await round(many, 100);
  }
  await end();
  expect(asked.filter(({ line }) => line === "GET /limited").length).toBe(4);
});

test("a FreshBooks that takes ten times as long has less in flight with each round trip", async () => {
  const { start } = await rounds();
  const slower = [128, 108, 92, 78, 66, 56, 48];
  const { round, end } = start(32 + 32 + 64 + slower.reduce((sum, many) => sum + many, 0));
  for (const many of [32, 32, 64]) await round(many, 100);
  for (const many of slower) await round(many, 1_000);
  await end();
});

test("parsing is no slowness of FreshBooks: responses that arrive together are received before the first is parsed", async () => {
  const body = JSON.stringify("x".repeat(30_000));
  const held: ServerResponse[] = [];
  const { origin } = await startServer((_, response) => {
    held.push(response);
    if (held.length === 3) for (const each of held) each.end(body);
  });
  const http = createHttp({ origin });
  onTestFinished(() => void http.close());
  const order: string[] = [];
  const ask = async (path: string) => {
    const { signal } = new AbortController();
    await http.send({ method: "GET", path }, signal, undefined, () => order.push("received"));
    order.push("parsed");
  };
  await Promise.all(["/1", "/2", "/3"].map(ask));
  expect(order).toEqual([...Array(3).fill("received"), ...Array(3).fill("parsed")]);
});

test("a configured bound is kept, with the same shares, and below the usual least as well", async () => {
  expect(turnsUpTo(512)).toEqual(rules);
  expect(turnsUpTo(16)).toEqual({ each: 4, first: 8, ofCaller: 6, ofFamily: 12, total: 16, most: 16 });
  expect(turnsUpTo(4_096)).toEqual({ ...rules, most: 4_096 });
});
