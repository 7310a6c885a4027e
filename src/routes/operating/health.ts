import type { FastifyInstance } from "fastify";

export type Health = "ok" | "overloaded" | "draining";

/**
 * `GET /health`: how this process does, and whose books it serves; it asks nothing of FreshBooks. An overloaded one answers 200 all the same: to
 * take it away would only leave its load to the others. One that is about to stop answers 503.
 */
export function healthRoute(server: FastifyInstance, health: () => Health, about: object): void {
  server.get("/health", async (_, reply) => {
    const status = health();
    return reply
      .code(status === "draining" ? 503 : 200)
      .header("cache-control", "no-store")
      .send({ status, ...about });
  });
}
