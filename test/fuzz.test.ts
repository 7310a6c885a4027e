import { expect, test } from "vitest";
import { fuzz } from "./rigs/fuzz/run.ts";

/** A slice of `npm run rig:fuzz`, which takes 10,000. */
test("bodies that FreshBooks would never send end in a code, and never in a wrong answer", async () => {
  const { bodies, endings, problems } = await fuzz({ seed: 20_261_120, count: 1_000 });
  expect(problems).toEqual([]);
  expect(bodies).toBeGreaterThan(950);
  expect(endings.UPSTREAM_UNAVAILABLE).toBeGreaterThan(300);
  expect(endings.OUTCOME_UNKNOWN).toBeGreaterThan(50);
  expect(endings.right).toBeGreaterThan(200);
});
