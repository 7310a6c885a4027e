import { expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

test("without any variable it serves the sandbox on loopback", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    apiOrigin: undefined,
    accessToken: undefined,
    defaultBusiness: undefined,
    deadlineMs: 30_000,
    sandbox: { scale: 1, seed: 1 },
    logLevel: "warn",
  });
});

test("a token alone means the real FreshBooks", () => {
  expect(readConfig({ FRESHBOOKS_ACCESS_TOKEN: "abc" }).apiOrigin).toBe("https://api.freshbooks.com");
});

test("an address goes before the real FreshBooks", () => {
  const config = readConfig({ FRESHBOOKS_ACCESS_TOKEN: "abc", FRESHBOOKS_API_URL: "http://127.0.0.1:4010/" });
  expect(config.apiOrigin).toBe("http://127.0.0.1:4010");
});

test("all problems are told at once, each with its variable and what it accepts, and no value", () => {
  const env = {
    PORT: "http",
    HOST: "a b",
    FRESHBOOKS_API_URL: "ftp://example.test/api",
    FRESHBOOKS_ACCESS_TOKEN: "two words",
    FRESHBOOKS_BUSINESS_ID: "ZyQ04o",
    SANDBOX_SCALE: "0",
    OPERATION_DEADLINE_MS: "30s",
    LOG_LEVEL: "loud",
  };
  let error: unknown;
  try {
    readConfig(env);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  const { problems, message } = error as ConfigError;
  expect(problems.map((problem) => problem.split(" ")[0]).toSorted()).toEqual(Object.keys(env).toSorted());
  for (const value of Object.values(env)) if (value !== "0") expect(message).not.toContain(`"${value}"`);
  expect(message).not.toContain("two words");
});
