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
    noticeMs: 0,
    metrics: { on: false, token: undefined },
    tracing: undefined,
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
    DRAIN_NOTICE_SECONDS: "a while",
    METRICS: "maybe",
    METRICS_TOKEN: "two words",
    OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318",
    OTEL_SERVICE_NAME: "my graph",
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

test("metrics beyond this machine need a token; a collector is an address, and the service has a name", () => {
  const open = { HOST: "0.0.0.0", METRICS: "on" };
  expect(() => readConfig(open)).toThrow("METRICS_TOKEN must be set");
  expect(readConfig({ ...open, METRICS_TOKEN: "abc" }).metrics).toEqual({ on: true, token: "abc" });
  expect(readConfig({ METRICS: "on" }).metrics).toEqual({ on: true, token: undefined });
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector.test:4318/otlp" }).tracing).toEqual({
    endpoint: "http://collector.test:4318/otlp",
    serviceName: "freshbooks-subgraph",
  });
  expect(readConfig({ DRAIN_NOTICE_SECONDS: "15" }).noticeMs).toBe(15_000);
});
