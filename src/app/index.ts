import type { FastifyInstance } from "fastify";
import { createPreference } from "../inbound/preference.ts";
import { exportRoute } from "../routes/files/export.ts";
import { createTelemetry } from "../telemetry/index.ts";
import { version } from "../values/version.ts";
import { serveAlways } from "./always.ts";
import { closeTogether } from "./closing.ts";
import { serveConnecting } from "./connecting/connecting.ts";
import { explainer } from "./explain.ts";
import { openEvents } from "./feeds/events.ts";
import { exportsOf } from "./feeds/exports.ts";
import { endFeedsOnReset } from "./feeds/reset.ts";
import { serveStreams } from "./feeds/subscriptions.ts";
import { openWebhooks, serveWebhooks } from "./feeds/webhooks.ts";
import { openVaults, serveFiles } from "./files.ts";
import { type ContextOf, createContexts, serveGraph } from "./graph.ts";
import { serveHome } from "./home.ts";
import { createInbound } from "./inbound.ts";
import { openKeys } from "./keys.ts";
import { admitLoad } from "./load.ts";
import { type AppOptions, settingsOf } from "./options.ts";
import { createServer } from "./server.ts";
import { openUpstream } from "./upstream.ts";

export type { AppOptions };

/** Assembles all parts; no port is open yet. Closing it drains what is in flight. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const settings = settingsOf(options);
  const { log, now, metrics, tracing, connecting, store } = settings;

  const telemetry = await createTelemetry({
    ...{ log, now, metrics: metrics.on },
    tracing: tracing && { ...tracing, version },
  });
  const upstream = openUpstream(settings, telemetry);
  const vaults = openVaults(settings);
  const server = createServer(settings);
  const load = admitLoad(server, settings, telemetry);

  const preference = createPreference();
  const inbound = createInbound(settings, upstream.callers, load, telemetry, preference);
  const events = settings.events ?? openEvents(settings, upstream.callers, telemetry);
  const webhooks = openWebhooks(settings, upstream.callers, events, telemetry);
  const contextFor = createContexts(settings, vaults, openKeys(settings), { events, webhooks });
  const contextOf: ContextOf = async (...arriving) => contextFor(await inbound.arrive(...arriving));
  const explain = explainer(settings.onDefect);

  serveAlways(server, settings, load, telemetry);
  serveHome(server, settings, connecting, preference);
  endFeedsOnReset(server, settings, events, webhooks);
  serveFiles(server, settings, contextOf, explain);
  const { graphPrefix: prefix, rules } = settings;
  exportRoute(server, exportsOf({ inbound, contextFor, events, prefix, backoff: rules.backoff }), explain);
  serveWebhooks(server, settings, webhooks, telemetry);
  if (connecting)
    serveConnecting(server, settings, connecting, upstream.callers, inbound, preference, explain);
  const graph = await serveGraph(server, settings, contextOf, (apollo) =>
    serveStreams(server, settings, { apollo, inbound, load, contextFor, telemetry }),
  );

  closeTogether(server, {
    load,
    inbound,
    graph,
    webhooks,
    events,
    connecting,
    store,
    upstream,
    vaults,
    telemetry,
  });
  return server;
}
