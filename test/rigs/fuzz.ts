import { parseArgs } from "node:util";
import { fuzz } from "./fuzz/run.ts";

/** `npm run rig:fuzz -- [--count 10000] [--seed 1] [--first 0]`: exits with 1 when anything is wrong. */
const { values } = parseArgs({
  options: { count: { type: "string" }, seed: { type: "string" }, first: { type: "string" } },
});
const began = performance.now();
const { bodies, endings, problems, mostRequests } = await fuzz({
  seed: Number(values.seed ?? 1),
  count: Number(values.count ?? 10_000),
  first: Number(values.first ?? 0),
});
for (const problem of problems.slice(0, 40)) console.log(problem);
for (const [ending, count] of Object.entries(endings).sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${ending}`);
console.log(
  `${bodies} mutated bodies in ${((performance.now() - began) / 1000).toFixed(0)} s: ${problems.length} problems; at most ${mostRequests} requests for one operation`,
);
process.exit(problems.length > 0 ? 1 : 0);
