import { expect, test } from "vitest";
import { createBudget } from "../../src/http/limits/budget.ts";
import { usualRules } from "../../src/http/rules.ts";
import { callTo, channelsTo, startServer } from "./ill.ts";

const noBreaker = { ...usualRules.breaker, consecutive: Number.POSITIVE_INFINITY, share: 2 };

test.each([
  ["one caller", 1, 300],
  ["a hundred callers", 100, 5],
])("an ill server sees at most 1.2 times the requests: %s", async (_, callers, each) => {
  let number = 0;
  const { asked, origin } = await startServer((_, response) => {
    number += 1;
    response.writeHead(number % 10 < 7 ? 503 : 200).end("{}");
  });
  const { open, operation } = channelsTo(origin, { breaker: noBreaker });
  const channels = Array.from({ length: callers }, open);
  for (let round = 0; round < each; round += 1)
    await Promise.all(channels.map((channel) => channel.send(callTo("/x", operation()))));
  expect(asked.length).toBeGreaterThan(callers * each);
  expect(asked.length).toBeLessThanOrEqual(1.2 * callers * each);
});

test("what was earned in good times does not pile up", () => {
  const budget = createBudget({ ratio: 0.1, reserve: 3 });
  for (let at = 0; at < 1_000; at += 1) budget.earn();
  let spent = 0;
  for (; budget.has(); spent += 1) budget.spend();
  expect(spent).toBe(3);
  for (let at = 0; at < 10; at += 1) budget.earn();
  expect(budget.has()).toBe(true);
});
