import type { FastifyInstance } from "fastify";
import { graphiqlRoute } from "../routes/graphiql.ts";
import { nowhereRoute } from "../routes/nowhere.ts";
import { healthRoute } from "../routes/operating/health.ts";
import { metricsRoute } from "../routes/operating/metrics.ts";
import type { Telemetry } from "../telemetry/index.ts";
import type { Load } from "./load.ts";
import type { Settings } from "./options.ts";
import { version } from "./version.ts";

/** What is served whatever the load and whoever asks: `/health`, `/metrics`, GraphiQL, and 404 for every other address. */
export function serveAlways(
  server: FastifyInstance,
  { basePath, books, metrics, graphPrefix }: Settings,
  load: Load,
  telemetry: Telemetry,
): void {
  nowhereRoute(server);
  healthRoute(server, load.health, { version, books });
  if (telemetry.metrics) metricsRoute(server, telemetry.metrics, metrics.token?.());
  graphiqlRoute(server, { basePath, graphPrefix, books: books.kind });
}
