import type { FastifyInstance } from "fastify";
import { isSameText } from "../callers/sameText.ts";

export type MetricsSource = { contentType: string; text(): Promise<string> };

/** `GET /metrics` for Prometheus. If a token is configured, it is required as `Authorization: Bearer …`. */
export function metricsRoute(
  server: FastifyInstance,
  metrics: MetricsSource,
  token: string | undefined,
): void {
  server.get("/metrics", async ({ headers }, reply) => {
    if (token && !isSameText(headers.authorization ?? "", `Bearer ${token}`))
      return reply
        .code(401)
        .header("www-authenticate", "Bearer")
        .type("text/plain; charset=utf-8")
        .send("Send `Authorization: Bearer` with METRICS_TOKEN.\n");
    return reply
      .type(metrics.contentType)
      .header("cache-control", "no-store")
      .send(await metrics.text());
  });
}
