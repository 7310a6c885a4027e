import type { Secret } from "../oauth/connection.ts";
import { isLoopback } from "../values/loopback.ts";
import type { Environment } from "./environment.ts";

/** What it takes to run the server among others. */
export type Operating = {
  /** How long a server that was told to stop goes on serving, while `/health` says that it will not. */
  noticeMs: number;
  /** Whether there is `/metrics`, and what has to be sent for it. */
  metrics: { on: boolean; token: Secret | undefined };
  /** Where traces go; undefined is nowhere. */
  tracing: { endpoint: string; serviceName: string } | undefined;
};

/** The names of OpenTelemetry's variables are its own; the others of them are read by its exporter. */
export function readOperating({ read, problem }: Environment, host: string): Operating {
  const noticeSeconds = read("DRAIN_NOTICE_SECONDS", "a whole number of seconds from 0 to 300", (text) =>
    /^\d{1,3}$/.test(text) && Number(text) <= 300 ? Number(text) : undefined,
  );
  const metrics = read("METRICS", "on or off", (text) => ["on", "off"].find((word) => word === text));
  const token = read("METRICS_TOKEN", "visible characters without spaces", visible);
  const endpoint = read(
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "the http or https address of a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318",
    toEndpoint,
  );
  const serviceName = read("OTEL_SERVICE_NAME", "visible characters without spaces", visible);
  if (metrics === "on" && !token && !isLoopback(host))
    problem("METRICS_TOKEN must be set: HOST exposes /metrics to other machines");

  return {
    noticeMs: (noticeSeconds ?? 0) * 1_000,
    metrics: { on: metrics === "on", token: token === undefined ? undefined : () => token },
    tracing: endpoint ? { endpoint, serviceName: serviceName ?? "freshbooks-subgraph" } : undefined,
  };
}

const visible = (text: string): string | undefined => (/^[\x21-\x7e]+$/.test(text) ? text : undefined);

function toEndpoint(text: string): string | undefined {
  const url = URL.parse(text);
  const plain = url && !url.search && !url.hash && !url.username && !url.password;
  return plain && (url.protocol === "https:" || url.protocol === "http:") ? url.href : undefined;
}
