import { suggestion } from "../config/environment.ts";
import { optionOf, variableOf } from "./names.ts";
import type { SubgraphOptions } from "./types.ts";

type Kind = "text" | "number" | "flag" | "list" | "logger";

const kinds: Record<keyof SubgraphOptions, Kind> = {
  port: "number",
  host: "text",
  publicUrl: "text",
  allowedOrigins: "list",
  routerSecret: "text",
  routerSecretFile: "text",
  freshbooksAccessToken: "text",
  freshbooksApiUrl: "text",
  freshbooksBusinessId: "number",
  freshbooksMaxInFlight: "number",
  graphPrefix: "text",
  graphiql: "flag",
  introspection: "flag",
  operationDeadlineMs: "number",
  subscriptionsMost: "number",
  subscriptionCallbackOrigins: "list",
  drainNoticeSeconds: "number",
  idempotencyHours: "number",
  changesKeptDays: "number",
  changesSweep: "number",
  sandboxScale: "number",
  sandboxSeed: "number",
  sandboxLive: "number",
  freshbooksClientId: "text",
  freshbooksClientSecret: "text",
  freshbooksClientSecretFile: "text",
  freshbooksRedirectUri: "text",
  freshbooksScopes: "list",
  freshbooksAppsFile: "text",
  freshbooksAuthUrl: "text",
  storeUrl: "text",
  tokenStore: "text",
  tokenKeys: "text",
  tokenKeysFile: "text",
  freshbooksConnection: "text",
  connectionHeader: "text",
  connectionClaim: "text",
  jwtIssuer: "text",
  jwtAudience: "text",
  jwtJwksUrl: "text",
  log: "logger",
  logLevel: "text",
  metrics: "flag",
  metricsToken: "text",
  otelExporterOtlpEndpoint: "text",
  otelServiceName: "text",
  otelResourceAttributes: "text",
  otelTracesSampler: "text",
  otelTracesSamplerArg: "number",
};

/** What each kind accepts. Numbers are accepted as text too, as a host's own environment has them. */
const accepted: Record<Kind, [what: string, isAccepted: (value: unknown) => boolean]> = {
  text: ["a string", isText],
  number: ["a number", (value) => typeof value === "number" || isText(value)],
  flag: ["true or false", (value) => typeof value === "boolean"],
  list: ["an array of strings", (value) => Array.isArray(value) && value.every(isText)],
  logger: ["a pino logger", isLogger],
};

/** Throws TypeError for anything but known options of the right types; no value is quoted. */
export function checkOptions(options: unknown): asserts options is SubgraphOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`createSubgraph takes an object with options, not ${kindOf(options)}`);
  const problems = Object.entries(options).flatMap(([name, value]) => problemOf(name, value) ?? []);
  if (problems.length > 0)
    throw new TypeError(`The options are invalid:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
}

function problemOf(name: string, value: unknown): string | undefined {
  if (!isOption(name)) return `${shown(name)} is not an option${near(name)}`;
  if (value === undefined) return undefined;
  const [what, isAccepted] = accepted[kinds[name]];
  return isAccepted(value) ? undefined : `${name} must be ${what}, not ${kindOf(value)}`;
}

const isOption = (name: string): name is keyof SubgraphOptions => Object.hasOwn(kinds, name);

/** A name that looks like one; anything else might be a misplaced value. */
const shown = (name: string): string => (/^\w{1,60}$/.test(name) ? name : "A name");

function near(name: string): string {
  const variable = /^[A-Z_\d]+$/.test(name) ? name : variableOf(name);
  return suggestion(variable, Object.keys(kinds).map(variableOf)).replace(/[A-Z_]{3,}/, optionOf);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return /^[aeiou]/.test(typeof value) ? `an ${typeof value}` : `a ${typeof value}`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isLogger(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const methods = ["trace", "debug", "info", "warn", "error", "fatal", "child"];
  return methods.every((name) => typeof Reflect.get(value, name) === "function");
}
