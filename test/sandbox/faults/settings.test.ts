import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/sandbox/control/defaultSettings.ts";

test("every setting is documented", () => {
  const docs = readFileSync(new URL("../../../docs/sandbox.md", import.meta.url), "utf8");
  expect(Object.keys(defaultSettings()).filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
