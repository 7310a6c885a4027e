import { expect, test } from "vitest";
import { fuzz } from "./run.ts";

/** A slice of `npm run rig:fuzz`, which takes 10,000. */
test("bodies that FreshBooks would never send end in a code, and never in a wrong answer", {
  timeout: 120_000,
}, async () => {
  const { bodies, endings, problems } = await fuzz({ seed: 20_261_120, count: 500 });
  expect(problems).toEqual([]);
  expect(bodies).toBeGreaterThan(475);
  expect(endings.UPSTREAM_UNAVAILABLE).toBeGreaterThan(150);
  expect(endings.OUTCOME_UNKNOWN).toBeGreaterThan(25);
  expect(endings.right).toBeGreaterThan(100);
});
