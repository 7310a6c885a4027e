import type { FastifyInstance } from "fastify";

/** `GET /health`: that this process serves; it asks nothing of FreshBooks. */
export function healthRoute(server: FastifyInstance): void {
  server.get("/health", () => ({ status: "ok" }));
}
