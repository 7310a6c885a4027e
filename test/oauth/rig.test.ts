import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/index.ts";
import { run } from "../rigs/tokens/run.ts";

// A slice of `npm run rig:tokens`: real processes, a real kill -9 and a real SIGSTOP.
test("three processes, two of them killed and one stopped in the middle, lose nothing that was answered", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rig-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const place = join(folder, "tokens.sqlite");
  const figures = await run({
    name: "a slice",
    settings: { refreshRotation: "strict", refreshEndsAccessToken: false },
    ...{ place, open: async () => (await openStore(place)).connections },
    keys: `rig:${randomBytes(32).toString("base64")}`,
    ...{ rotations: 20, processes: 3, callers: 50 },
    ...{ kills: ["bodyRead", "afterSwap"], stops: ["beforeSwap"] },
  });
  expect(figures).toMatchObject({
    ...{ needless: 0, failed: 0, lockedOut: 0, presentedTooOften: 0 },
    ...{ kills: 2, stops: 1, lost: 1, toSignIn: 1, presentedTwice: 2 },
  });
  expect(figures.rotations).toBeGreaterThanOrEqual(20);
  expect(figures.leastLeftHours).toBeGreaterThanOrEqual(6);
}, 90_000);
