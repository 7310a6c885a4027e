import type { FastifyInstance, FastifyReply } from "fastify";
import type { StoreHealth } from "./storeHealth.ts";

type Health = "ok" | "overloaded" | "draining";

type HealthDesk = {
  load(): Health;
  /** Undefined when nobody can sign in: there is nothing to keep. */
  readonly store: (() => Promise<StoreHealth>) | undefined;
  /** What is known of FreshBooks without asking. */
  freshbooks(): object;
  readonly about: object;
};

/**
 * `GET /live`, `/ready` and `/health`; none of them sends a request to FreshBooks. An overloaded server is ready and healthy all the same: to
 * take it away would only leave its load to the others. One that is about to stop answers 503, but for `/live`: to be killed would end what it
 * still has to carry out.
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
