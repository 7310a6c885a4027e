import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { families } from "./families.ts";
import { faults, toldOf } from "./faults.ts";
import { toPage } from "./page.ts";
import { runMatrix } from "./run.ts";

/** Every group of endpoints under every fault: the caller's result, and how many requests were sent. */
const results = runMatrix();
const patienceMs = 120_000;

describe.each(families)("$name", (family) => {
  const cells = faults.flatMap((fault) => {
    const told = toldOf(fault, family);
    return told ? [{ fault, told, name: fault.name }] : [];
  });

  test.each(cells)("$name", { timeout: patienceMs }, async ({ fault, told: [code, sent, done = 0] }) => {
    const cell = (await results.of(family)).get(fault);
    expect(cell).toEqual({ code, sent, done, besideServed: family.beside && true });
  });
});

test("what is published is what is tested", () => {
  expect(readFileSync("docs/resiliency.md", "utf8")).toBe(toPage(toldOf));
});
