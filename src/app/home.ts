import type { FastifyInstance } from "fastify";
import { contractText } from "../graphql/schema.ts";
import type { Preference } from "../inbound/preference.ts";
import { choiceText } from "../inbound/usage.ts";
import { docsRoutes, hasDocs } from "../routes/docs/routes.ts";
import { homeRoutes } from "../routes/home/routes.ts";
import { schemaRoute } from "../routes/schema.ts";
import { version } from "../values/version.ts";
import type { OpenConnecting } from "./connecting/open.ts";
import type { Settings } from "./options.ts";

/** The start page at `/`, the documents, and the SDL. Where callers prove who they are, nobody's connections are shown. */
export function serveHome(
  server: FastifyInstance,
  {
    accessToken,
    basePath,
    books,
    choice,
    graphiql,
    graphPrefix,
    introspection,
    issuer,
    log,
    metrics,
    publicUrl,
    sandboxDesk,
  }: Settings,
  connecting: OpenConnecting | undefined,
  preference: Preference,
): void {
  homeRoutes(server, {
    ...{
      version,
      basePath,
      publicUrl,
      books,
      sandbox: sandboxDesk,
    },
    hasToken: accessToken !== undefined,
    ...{ hasDocs: hasDocs(), hasGraphiql: graphiql, hasMetrics: metrics.on, hasSchema: introspection },
    connections:
      connecting && !issuer
        ? {
            apps: connecting.apps,
            list: () => connecting.connections.list(),
            refresh: (id) => connecting.connections.refresh(id),
            disconnect: (id) => connecting.connections.disconnect(id),
            preference: choice.by === "only" ? preference : undefined,
            use: choiceText(choice, true),
          }
        : undefined,
    onTrouble: (error) => log.warn({ err: error }, "The start page failed"),
  });
  if (hasDocs()) docsRoutes(server, { basePath });
  if (introspection) schemaRoute(server, () => contractText(graphPrefix));
}
