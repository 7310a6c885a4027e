import { expect, onTestFinished, test } from "vitest";
import { realClock } from "../../src/http/clock.ts";
import { createTurns, type Turns } from "../../src/http/limits/turns.ts";
import { noObserver } from "../../src/http/observer.ts";
import { beginOperation, type Operation } from "../../src/http/operation.ts";
import { usualRules } from "../../src/http/rules.ts";
import { callTo, channelsTo, startServer } from "./ill.ts";

const { most: _, ...fixed } = usualRules.turns;

/** Over when the test is, so that no deadline passes during another. */
function operation(): Operation {
  const begun = beginOperation("test", 5_000, noObserver);
  onTestFinished(begun.end);
  return begun;
}

/** Asks for turns, and notes who got one in which order. */
function queueUp() {
  const order: string[] = [];
  const ask = (name: string, turns: Turns, one: Operation) => {
    const queued = turns.take(one);
    if (!queued) order.push(name);
    else
      queued.turn.then(
        () => order.push(name),
        () => order.push(`${name} gone`),
      );
  };
  return { order, ask };
}

test("callers take turns, however much each of them wants, and so do the operations of a caller", async () => {
  const turnsOf = createTurns({ ...fixed, total: 2 }, realClock);
  const [bulk, other] = [turnsOf().in("accounting"), turnsOf().in("accounting")];
  const { order, ask } = queueUp();
  const [large, small, single] = [operation(), operation(), operation()];
  for (let at = 0; at < 6; at += 1) ask("large", bulk, large);
  ask("small", bulk, small);
  ask("other", other, single);
  for (let at = 0; at < 6; at += 1) {
    bulk.give();
    await Promise.resolve();
  }
  expect(order).toEqual(["large", "large", "large", "other", "small", "large", "large", "large"]);
});

test("who waits knows whether it is for the same caller's requests or for those of others", async () => {
  const turnsOf = createTurns({ ...fixed, each: 2, total: 3 }, realClock);
  const [bulk, other] = [turnsOf().in("accounting"), turnsOf().in("accounting")];
  const taken = [bulk, bulk, bulk, other, other].map((turns) => turns.take(operation()));
  for (const queued of taken) queued?.turn.catch(() => {}); // their operations end before their turns
  expect(taken.map((queued) => queued?.behind)).toEqual([undefined, undefined, "own", undefined, "others"]);
});

test("no caller has more than its share, and a turn that nobody waits for any more is not lost", async () => {
  const turnsOf = createTurns({ ...fixed, each: 2, total: 3 }, realClock);
  const [bulk, other] = [turnsOf().in("accounting"), turnsOf().in("accounting")];
  const { order, ask } = queueUp();
  const one = operation();
  const leaving = operation();
  for (let at = 0; at < 3; at += 1) ask("bulk", bulk, one);
  ask("leaving", bulk, leaving);
  ask("other", other, operation());
  expect(order).toEqual(["bulk", "bulk", "other"]);
  leaving.cancel();
  bulk.give();
  await Promise.resolve();
  await Promise.resolve();
  expect(order.toSorted()).toEqual(["bulk", "bulk", "bulk", "leaving gone", "other"]);
  ask("late", bulk, leaving);
  await Promise.resolve();
  expect(order.at(-1)).toBe("late gone");
});

test("a family that hangs leaves room for the others, of its caller and of all", () => {
  const turnsOf = createTurns(usualRules.turns, realClock);
  const { order, ask } = queueUp();
  const callers = [1, 2, 3, 4, 5].map(() => turnsOf());
  for (const turns of callers)
    for (let at = 0; at < 20; at += 1) ask("hangs", turns.in("accounting"), operation());
  expect(order).toHaveLength(48);
  for (const turns of callers) ask("serves", turns.in("projects"), operation());
  expect(order.slice(48)).toEqual(["serves", "serves", "serves", "serves", "serves"]);
});

test("bounds that may not grow: at most 64 requests are in flight, 16 of one caller in a family", async () => {
  let underWay = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  const { origin } = await startServer((_, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    waiting.push(() => {
      underWay -= 1;
      response.end("{}");
    });
  });
  const { open, operation: begin } = channelsTo(origin, { turns: fixed });
  const askMany = (channels: number) => {
    const all = Array.from({ length: channels }, open).flatMap((channel) => {
      const one = begin(20_000);
      const families = channels === 1 ? ["accounting"] : ["accounting", "projects"];
      return families.flatMap((family) =>
        Array.from({ length: 20 }, () => channel.send({ ...callTo("/x", one), family, lane: family })),
      );
    });
    return Promise.all(all);
  };
  for (const [channels, expected] of [
    [1, 16],
    [6, 64],
  ] as const) {
    most = 0;
    const all = askMany(channels);
    await expect.poll(() => underWay, { timeout: 5_000 }).toBe(expected);
    const release = setInterval(() => {
      for (const end of waiting.splice(0)) end();
    }, 5);
    await all;
    clearInterval(release);
    expect(most).toBe(expected);
  }
});

test("a file that nobody reads is under way until its operation is over", async () => {
  const { asked, origin } = await startServer((_, response) => {
    response.writeHead(200, { "content-length": "1000000" }).write("x");
  });
  const { open, operation } = channelsTo(origin);
  const { openFile } = open();
  const operations = [1, 2, 3, 4].map(() => operation());
  const opened = await Promise.all(operations.map((each) => openFile(callTo("/file", each))));
  for (const { body } of opened) body.on("error", () => {});
  const next = openFile(callTo("/file", operation()));
  expect(asked).toHaveLength(4);
  operations[0]?.end();
  expect((await next).status).toBe(200);
  expect(asked).toHaveLength(5);
});
