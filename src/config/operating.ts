import type { Secret } from "../oauth/connection.ts";
import { isLoopback } from "../values/loopback.ts";
import { toOrigins } from "./address.ts";
import { type ChangesConfig, readChanges } from "./changes.ts";
import type { Environment } from "./environment.ts";

/** How the server runs among others. */
export type Operating = {
  /** How long a server that is stopping keeps serving, while `/health` announces it. */
  noticeMs: number;
  /** How long the outcome of an idempotency key is kept. */
  keysKeptMs: number;
  /** How feeds of changes are kept. */
  changes: ChangesConfig;
  /** Whether `/metrics` is served, and the token it requires. */
  metrics: { on: boolean; token: Secret | undefined };
  /** Where traces go; undefined for nowhere. */
  tracing: { endpoint: string; sampling: { name: string; ratio: number } } | undefined;
  /** Whether `/graphiql` is served. */
  graphiql: boolean;
  /** Subscriptions that may be open at the same time; one caller has half. */
  subscriptionsMost: number;
  /** Origins to which a router may have events sent. */
  callbackOrigins: readonly string[];
  /** Whether `__schema`, `__type` and `/schema.graphql` are available. */
  introspection: boolean;
};

const samplers = [
  ...["always_on", "always_off", "traceidratio"],
  ...["parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"],
];

/** The names of OpenTelemetry's variables are its own. Those of the service and its attributes are read by its SDK and checked here; others by its exporter. */
export function readOperating(environment: Environment, host: string): Operating {
  const { read, problem } = environment;
  const noticeSeconds = read("DRAIN_NOTICE_SECONDS", "a whole number of seconds from 0 to 300", (text) =>
    /^\d{1,3}$/.test(text) && Number(text) <= 300 ? Number(text) : undefined,
  );
  const keysHours = read("IDEMPOTENCY_HOURS", "a whole number of hours from 24 to 720", (text) =>
    /^\d{2,3}$/.test(text) && Number(text) >= 24 && Number(text) <= 720 ? Number(text) : undefined,
  );
  const subscriptionsMost = read("SUBSCRIPTIONS_MOST", "a whole number from 1 to 100000", (text) =>
    /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= 100_000 ? Number(text) : undefined,
  );
  const callbackOrigins = read(
    "SUBSCRIPTION_CALLBACK_ORIGINS",
    "origins of routers separated by spaces, such as http://router.internal:4000; `*` is not accepted",
    toOrigins,
  );
  const metrics = read("METRICS", "on or off", onOrOff);
  const graphiql = read("GRAPHIQL", "on or off", onOrOff);
  const introspection = read("INTROSPECTION", "on or off", onOrOff);
  const token = read("METRICS_TOKEN", "visible characters without spaces", visible);
  const endpoint = read(
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "the http or https address of a collector that accepts OTLP over HTTP, such as http://127.0.0.1:4318",
    toEndpoint,
  );
  read("OTEL_SERVICE_NAME", "visible characters without spaces", visible);
  read(
    "OTEL_RESOURCE_ATTRIBUTES",
    "`key=value` pairs separated by commas, with commas and equals signs in values percent-encoded",
    toAttributes,
  );
  const sampler = read("OTEL_TRACES_SAMPLER", `one of ${samplers.join(", ")}`, (text) =>
    samplers.find((name) => name === text),
  );
  const ratio = read("OTEL_TRACES_SAMPLER_ARG", "a ratio from 0 to 1, such as 0.1", toRatio);
  if (metrics === "on" && !token && !isLoopback(host))
    problem("METRICS_TOKEN must be set: HOST exposes /metrics to other machines");

  return {
    noticeMs: (noticeSeconds ?? 0) * 1_000,
    keysKeptMs: (keysHours ?? 24) * 3_600_000,
    changes: readChanges(environment),
    metrics: { on: metrics === "on", token: token === undefined ? undefined : () => token },
    tracing: endpoint
      ? { endpoint, sampling: { name: sampler ?? "parentbased_always_on", ratio: ratio ?? 1 } }
      : undefined,
    subscriptionsMost: subscriptionsMost ?? 10_000,
    callbackOrigins: callbackOrigins ?? [],
    graphiql: graphiql !== "off",
    introspection: introspection !== "off",
  };
}

const onOrOff = (text: string) => ["on", "off"].find((word) => word === text);

const toRatio = (text: string): number | undefined =>
  /^(0|1|0?\.\d{1,9}|[01]\.0{1,9})$/.test(text) ? Number(text) : undefined;

/** When the SDK cannot read one, it silently discards all of them. */
function toAttributes(text: string): string | undefined {
  const isPair = (pair: string) => /^\s*[^\s=][^=]{0,254}=[^=]{0,255}$/.test(pair) && isEncoded(pair);
  return text.split(",").every((pair) => pair.trim() === "" || isPair(pair)) ? text : undefined;
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const visible = (text: string): string | undefined => (/^[\x21-\x7e]+$/.test(text) ? text : undefined);

function toEndpoint(text: string): string | undefined {
  const url = URL.parse(text);
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  return plain && (url.protocol === "https:" || url.protocol === "http:") ? url.href : undefined;
}
