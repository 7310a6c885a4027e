import { defineConfig } from "vitest/config";

export default defineConfig({
  // The library is loaded both as ESM and as CommonJS; one copy, or instanceof fails across the two.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
