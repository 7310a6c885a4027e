import type { FastifyInstance, FastifyReply } from "fastify";
import type { StoreHealth } from "./storeHealth.ts";

type Health = "ok" | "overloaded" | "draining";

type HealthDesk = {
  load(): Health;
  /** Undefined if sign-in is off: then nothing is stored. */
  readonly store: (() => Promise<StoreHealth>) | undefined;
  /** The last known state of FreshBooks; no request is sent. */
  freshbooks(): object;
  readonly about: object;
};

/**
 * `GET /live`, `/ready` and `/health`. None sends a request to FreshBooks. An overloaded server stays ready and healthy:
 * taking it out of rotation would shift its load to the others. While draining, `/ready` and `/health` answer 503, but
 * `/live` does not: a restart would cut off operations in progress.
 */
export function healthRoutes(server: FastifyInstance, { load, store, freshbooks, about }: HealthDesk): void {
  server.get("/live", (_, reply) => send(reply, true, { status: "live" }));

  server.get("/ready", async (_, reply) => {
    if (load() === "draining") return send(reply, false, { status: "draining" });
    const kept = await store?.();
    if (kept?.status === "unavailable") return send(reply, false, { status: "storeUnavailable" });
    return send(reply, true, { status: "ready" });
  });

  server.get("/health", async (_, reply) => {
    const kept = (await store?.()) ?? null;
    const status = load();
    return send(reply, status !== "draining", { status, ...about, store: kept, freshbooks: freshbooks() });
  });
}

const send = (reply: FastifyReply, isWell: boolean, body: object): FastifyReply =>
  reply
    .code(isWell ? 200 : 503)
    .header("cache-control", "no-store")
    .send(body);
