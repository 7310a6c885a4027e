import type { Deed, Script } from "../../../src/sandbox/faults/rule.ts";

/** The share of requests that each fault hits. */
const faults: readonly (readonly [share: number, fault: Deed])[] = [
  [0.04, { fault: "reset", after: "before" }],
  [0.05, { fault: "reset", after: "commit" }],
  [0.03, { fault: "error", status: 500, after: "before" }],
  [0.05, { fault: "error", status: 500, after: "commit" }],
  [0.04, { fault: "limited", retryAfter: 1 }],
  [0.02, { fault: "html", after: "before" }],
  [0.04, { fault: "html", after: "commit" }],
  [0.01, { fault: "hang", after: "before" }],
  [0.02, { fault: "hang", after: "commit" }],
];

/** Faults of so many requests in all. */
export function storm(seed: number, share = 0.3): Script {
  const all = faults.reduce((sum, [each]) => sum + each, 0);
  let left = 1;
  const rules = faults.map(([each, fault]) => {
    const own = (each / all) * share;
    const rule = { ...fault, share: own / left }; // the first that fires decides
    left -= own;
    return rule;
  });
  return { seed, rules };
}
