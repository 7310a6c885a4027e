import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { HeavyFirst } from "./test/support/heavyFirst.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/shared/setup.ts",
    // The program is loaded once per worker and not once per file; nothing outlives a test but what is built once.
    isolate: false,
    // By Node itself, as in production: nothing is transformed.
    experimental: { viteModuleRunner: false },
    // Many tests wait for a process that they start, so two workers more than there are processors.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: HeavyFirst },
    // What the programs compile that the tests start.
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/compiled" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
