import type { FastifyInstance } from "fastify";
import { isLoopbackName } from "../../values/loopback.ts";
import { refusedBody } from "./refused.ts";

const message =
  "This server accepts requests from this machine only: use localhost or 127.0.0.1, or set HOST or PUBLIC_URL";

/**
 * Accepts only names of this machine while the server listens on loopback. Otherwise a foreign page could point its
 * own name at this machine (DNS rebinding) and read the books with the configured token. A proxy may use its public name.
 */
export function loopbackNamesOnly(server: FastifyInstance, publicUrl?: string): void {
  const isOurs = loopbackNames(publicUrl);
  server.addHook("onRequest", (request, reply, done) => {
    if (isOurs(request.headers.host)) return done();
    reply.code(421).send(refusedBody(request.routeOptions.url, "MISDIRECTED", message));
  });
}

/** Whether a Host header names this machine, or the public name of this server. */
export function loopbackNames(publicUrl?: string): (host?: string) => boolean {
  const publicName = publicUrl && new URL(publicUrl).host;
  return (host = "") => isLoopbackName(host) || host === publicName;
}
