import type { FastifyInstance } from "fastify";
import type { Events } from "../events/types.ts";
import type { Webhooks } from "../events/webhooks/types.ts";
import { contractText } from "../graphql/schema.ts";
import type { Preference } from "../inbound/preference.ts";
import { choiceText } from "../inbound/usage.ts";
import { docsRoutes, hasDocs } from "../routes/docs/routes.ts";
import type { SandboxDesk } from "../routes/home/desk.ts";
import { homeRoutes } from "../routes/home/routes.ts";
import { schemaRoute } from "../routes/schema.ts";
import type { Store } from "../store/index.ts";
import { toBusinessId } from "../values/ids.ts";
import { version } from "../values/version.ts";
import type { OpenConnecting } from "./connecting/open.ts";
import type { Settings } from "./options.ts";

type Feeds = { readonly events: Events; readonly webhooks: Webhooks };

/** A reset restores the first books, and deletes the webhooks: feeds end with the books that they know. */
const withoutFeeds = (desk: SandboxDesk, store: Store, { events, webhooks }: Feeds): SandboxDesk => ({
  ...desk,
  async reset() {
    await desk.reset();
    if (!(await events.active())) return;
    for (const { business } of await store.events.feeds.due()) {
      const businessId = toBusinessId(business);
      await webhooks.forget({ businessId, accountId: null });
      await events.turnOff(businessId);
    }
  },
});

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
    store,
  }: Settings,
  connecting: OpenConnecting | undefined,
  preference: Preference,
  feeds: Feeds,
): void {
  homeRoutes(server, {
    ...{
      version,
      basePath,
      publicUrl,
      books,
      sandbox: sandboxDesk && withoutFeeds(sandboxDesk, store, feeds),
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
