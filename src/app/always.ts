import type { FastifyInstance } from "fastify";
import { graphiqlRoute } from "../routes/graphiql.ts";
import { healthRoutes } from "../routes/operating/health.ts";
import { metricsRoute } from "../routes/operating/metrics.ts";
import { nowhereRoute } from "../routes/operating/nowhere.ts";
import { watchStore } from "../routes/operating/storeHealth.ts";
import type { Telemetry } from "../telemetry/index.ts";
import { version } from "../values/version.ts";
import type { Load } from "./load.ts";
import type { Settings } from "./options.ts";

/** Served regardless of load and caller: `/live`, `/ready`, `/health`, `/metrics`, GraphiQL, and 404 for every other address. */
export function serveAlways(
  server: FastifyInstance,
  { basePath, books, connecting, store, graphiql, introspection, metrics, graphPrefix }: Settings,
  load: Load,
  telemetry: Telemetry,
): void {
  nowhereRoute(server);
  healthRoutes(server, {
    load: load.health,
    store: connecting
      ? watchStore(connecting.connections, store.kind)
      : store.kind === "memory"
        ? undefined
        : watchStore({ reachable: store.reach }, store.kind),
    freshbooks: telemetry.freshbooks,
    about: { version, books },
  });
  if (telemetry.metrics) metricsRoute(server, telemetry.metrics, metrics.token?.());
  if (graphiql) graphiqlRoute(server, { basePath, graphPrefix, introspection, books: books.kind });
}
