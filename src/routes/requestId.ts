import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

const header = "x-request-id";

/** The caller's own id of a request where it is fit for a log, else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">): string {
  const given = headers[header];
  return typeof given === "string" && /^[\w.:-]{1,100}$/.test(given) ? given : crypto.randomUUID();
}

/** Every answer tells the id under which the logs know its request. */
export function tellRequestId(server: FastifyInstance): void {
  server.addHook("onRequest", (request, reply, done) => {
    reply.header(header, request.id);
    done();
  });
}
