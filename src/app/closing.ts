import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { Vaults } from "../files/vault.ts";
import type { Store } from "../store/index.ts";
import type { Telemetry } from "../telemetry/index.ts";
import type { OpenConnecting } from "./connecting/open.ts";
import type { Inbound } from "./inbound.ts";
import type { Load } from "./load.ts";
import type { Upstream } from "./upstream.ts";

type Parts = {
  load: Load;
  inbound: Inbound;
  graph: { stop(): Promise<void> };
  webhooks: { close(): Promise<void> };
  events: { close(): Promise<void> };
  connecting: OpenConnecting | undefined;
  store: Store;
  upstream: Upstream;
  vaults: Vaults;
  telemetry: Telemetry;
};

/** A late write may outlast this wait. */
const lastRequestsMs = 1_000;

/** Closes the parts with the server, each after its dependents. */
export function closeTogether(server: FastifyInstance, parts: Parts): void {
  const { load, inbound, graph, webhooks, events, connecting, store, upstream, vaults, telemetry } = parts;
  // Fastify waits for answers in flight before this; Apollo's own drain plugin would wait for Fastify.
  server.addHook("onClose", async () => {
    await load.drained();
    inbound.close();
    await graph.stop();
    await webhooks.close();
    await events.close();
    await connecting?.close();
    await store.close();
    await Promise.race([upstream.http.close(), wait(lastRequestsMs, undefined, { ref: false })]);
    vaults.close();
    await telemetry.close();
  });
}
