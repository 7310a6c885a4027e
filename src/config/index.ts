import { readFileSync } from "node:fs";
import type { Choice } from "../inbound/choose.ts";
import type { Issuer } from "../inbound/verify.ts";
import type { Secret } from "../oauth/connection.ts";
import { type BusinessId, isNumberId, toBusinessId } from "../values/ids.ts";
import { isLoopback, isLoopbackName } from "../values/loopback.ts";
import { toOrigin, toOrigins } from "./address.ts";
import { namesApps } from "./apps.ts";
import { type Connecting, readConnecting, realApi, type Storing } from "./connecting.ts";
import { openEnvironment } from "./environment.ts";
import { type Operating, readOperating } from "./operating.ts";
import { ConfigError } from "./problems.ts";

export { ConfigError };

export type Config = {
  host: string;
  port: number;
  /** Scheme, host and port of FreshBooks; undefined for the built-in sandbox. */
  apiOrigin: string | undefined;
  /** Used for requests without a token of their own. */
  accessToken: Secret | undefined;
  defaultBusiness: BusinessId | undefined;
  /** Prefixes the names of types and root fields; undefined for none. */
  graphPrefix: string | undefined;
  /** For one operation as a whole. */
  deadlineMs: number;
  /** Requests in flight to FreshBooks, at most. */
  maxInFlight: number;
  sandbox: { scale: number; seed: number; live: number | undefined };
  logLevel: string;
  /** Origins that may call from a browser. */
  allowedOrigins: readonly string[];
  /** Authenticates the router; undefined when anyone may call. */
  routerSecret: Secret | undefined;
  /** This server's public URL, when it differs from where it listens. */
  publicUrl: string | undefined;
  /** Where users consent; undefined for the built-in sandbox. */
  authOrigin: string | undefined;
  /** Undefined when nobody can sign in. */
  connecting: Connecting | undefined;
  /** Where the server stores what outlives a request. */
  storing: Storing;
  choice: Choice;
  /** Undefined without authentication. */
  issuer: Issuer | undefined;
  /** What may be a mistake. */
  warnings: readonly string[];
} & Operating;

const levels = ["trace", "debug", "info", "warn", "error", "silent"];

/** Throws ConfigError. A value is never quoted: it might be a misplaced token. Unknown variables that are `isOurs` are problems. */
export function readConfig(
  env: Record<string, string | undefined>,
  readFile: (path: string) => string = (path) => readFileSync(path, "utf8"),
  isOurs?: (name: string) => boolean,
): Config {
  const problems: string[] = [];
  const environment = openEnvironment(env, problems, readFile, isOurs);
  const { read } = environment;

  const accessToken = read(
    "FRESHBOOKS_ACCESS_TOKEN",
    "an access token: visible characters without spaces",
    (text) => (/^[\x21-\x7e]+$/.test(text) ? text : undefined),
  );
  const apiOrigin = read(
    "FRESHBOOKS_API_URL",
    "an http or https address without a path, such as http://127.0.0.1:4010",
    toOrigin,
  );
  const config = {
    host: read("HOST", "an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0", (text) =>
      /^[\w.:-]+$/.test(text) ? text : undefined,
    ),
    port: read("PORT", "a port from 0 to 65535; 0 is any free one", wholeNumber(0, 65_535)),
    defaultBusiness: read("FRESHBOOKS_BUSINESS_ID", "the number of a business, such as 14700001", (text) =>
      isNumberId(text) ? toBusinessId(text) : undefined,
    ),
    graphPrefix: read(
      "GRAPH_PREFIX",
      "a capital letter and up to 29 letters or digits, such as FreshBooks",
      (text) => (/^[A-Z][A-Za-z0-9]{0,29}$/.test(text) ? text : undefined),
    ),
    allowedOrigins: read(
      "ALLOWED_ORIGINS",
      "web origins separated by spaces, such as https://app.example.com; `*` is not accepted",
      toOrigins,
    ),
    deadlineMs: read(
      "OPERATION_DEADLINE_MS",
      "a whole number of milliseconds from 100 to 600000, such as 30000",
      wholeNumber(100, 600_000),
    ),
    maxInFlight: read(
      "FRESHBOOKS_MAX_IN_FLIGHT",
      "a whole number of requests from 16 to 4096, such as 512",
      wholeNumber(16, 4_096),
    ),
    scale: read("SANDBOX_SCALE", "a whole number from 1 to 25; 1 is 400 invoices", wholeNumber(1, 25)),
    seed: read("SANDBOX_SEED", "a whole number from 1 to 1000000", wholeNumber(1, 1_000_000)),
    live: read("SANDBOX_LIVE", "a whole number of seconds from 1 to 3600, such as 5", wholeNumber(1, 3_600)),
    logLevel: read("LOG_LEVEL", `one of ${levels.join(", ")}`, (text) =>
      levels.includes(text) ? text : undefined,
    ),
  };
  const served = {
    host: config.host ?? "127.0.0.1",
    port: config.port ?? 4000,
    apiOrigin: apiOrigin ?? (accessToken || namesApps(environment) ? realApi : undefined),
  };
  const connecting = readConnecting(environment, served);
  const routerSecret = environment.secret(
    "ROUTER_SECRET",
    "at least 16 visible characters without spaces",
    (text) => (/^[\x21-\x7e]{16,}$/.test(text) ? text : undefined),
  );
  if (accessToken && !connecting.issuer && !routerSecret && isOpenToOthers(served.host, connecting.publicUrl))
    environment.problem(
      "FRESHBOOKS_ACCESS_TOKEN must not be set while other machines can reach this server and callers are not authenticated: " +
        "they could all use it. Set ROUTER_SECRET, or JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL, or listen on 127.0.0.1",
    );
  const operating = readOperating(environment, served.host);
  environment.refuseStrangers();
  if (problems.length > 0) throw new ConfigError(problems);

  return {
    ...served,
    ...connecting,
    ...operating,
    accessToken: accessToken === undefined ? undefined : () => accessToken,
    defaultBusiness: config.defaultBusiness,
    routerSecret: routerSecret === undefined ? undefined : () => routerSecret,
    allowedOrigins: config.allowedOrigins ?? [],
    graphPrefix: config.graphPrefix,
    deadlineMs: config.deadlineMs ?? 30_000,
    maxInFlight: config.maxInFlight ?? 512,
    sandbox: { scale: config.scale ?? 1, seed: config.seed ?? 1, live: config.live },
    logLevel: config.logLevel ?? "warn",
    warnings: environment.nearStrangers(),
    ...operating,
  };
}

/** Whether other machines reach this server, directly or through its public address. */
export const isOpenToOthers = (host: string, publicUrl: string | undefined): boolean =>
  !isLoopback(host) || (publicUrl !== undefined && !isLoopbackName(new URL(publicUrl).host));

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
};
