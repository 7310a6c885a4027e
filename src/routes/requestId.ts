import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

const header = "x-request-id";

/** The caller's request id if it is safe to log, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const given = headers[header];
  return typeof given === "string" && /^[\w.:-]{1,100}$/.test(given) ? given : crypto.randomUUID();
}

/** Every response carries the request id that the logs use. */
export function tellRequestId(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    reply.header(header, request.id);
    done();
  });
}
