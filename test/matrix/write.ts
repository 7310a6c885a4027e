import { writeFileSync } from "node:fs";
import { families } from "./families.ts";
import type { Told } from "./faults.ts";
import { toPage } from "./page.ts";
import { type Cell, runMatrix } from "./run.ts";

/** `npm run matrix`: measures all cells and writes docs/resiliency.md. */
const results = runMatrix();
const measured = new Map<string, Told>();
for (const family of families) {
  const cells = await results.of(family);
  for (const [fault, { code, sent, done }] of cells)
    measured.set(`${family.name} ${fault.name}`, [code, sent, done] satisfies [Cell["code"], number, number]);
}
const page = toPage((fault, family) =>
  fault.told[family.kind] ? measured.get(`${family.name} ${fault.name}`) : undefined,
);
writeFileSync("docs/resiliency.md", page);
console.log(`docs/resiliency.md: ${measured.size} cells`);
