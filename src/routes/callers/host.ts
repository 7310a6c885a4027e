import type { FastifyInstance } from "fastify";
import { isLoopbackName } from "../../values/loopback.ts";

const message =
  "This server accepts requests from this machine only: use localhost or 127.0.0.1, or set HOST or PUBLIC_URL";

/**
 * Serves this machine only, so it accepts only this machine's names: otherwise a foreign page whose name is
 * pointed at this machine could read the books with the configured token. What stands in between may ask by the name
 * under which it is known itself.
 */
export function loopbackNamesOnly(server: FastifyInstance, publicUrl?: string): void {
  const publicName = publicUrl && new URL(publicUrl).host;
  server.addHook("onRequest", async (request, reply) => {
    const { host = "" } = request.headers;
    if (isLoopbackName(host) || host === publicName) return;
    await reply.code(421).send({ error: { code: "MISDIRECTED", message } });
  });
}
