import type { FastifyInstance } from "fastify";
import { isLoopbackName } from "../values/loopback.ts";

/**
 * Served to this machine only, so asked for by this machine's names only: otherwise a foreign page whose name is
 * pointed at this machine could read the books with the configured token.
 */
export function loopbackNamesOnly(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    if (isLoopbackName(request.headers.host ?? "")) return;
    await reply
      .code(421)
      .type("text/plain; charset=utf-8")
      .send("This server is for this machine only: ask for localhost or 127.0.0.1, or set HOST.\n");
  });
}
