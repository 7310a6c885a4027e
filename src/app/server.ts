import fastify, { type FastifyInstance } from "fastify";
import { loopbackNamesOnly } from "../routes/callers/host.ts";
import { admitOrigins } from "../routes/callers/origins.ts";
import { routerOnly } from "../routes/callers/routerOnly.ts";
import { answerRefusal, nowhere } from "../routes/refusal.ts";
import { requestIdOf, tellRequestId } from "../routes/requestId.ts";
import { tellBooks } from "../routes/tellBooks.ts";
import { badAddress, refuseUnexpected, refuseUnreadable } from "../routes/unexpected.ts";
import { withoutBase } from "../values/basePath.ts";
import { isLoopback } from "../values/loopback.ts";
import { bodyBytes, bodyMs, type Settings } from "./options.ts";

/** No route has a JSON schema, so the schema compilers, 130 modules, need not be loaded. */
const noCompilers = {
  buildValidator: () => noCompiler,
  buildSerializer: () => noCompiler,
};
const noCompiler = (): never => {
  throw new TypeError("A route has a JSON schema, and there is no compiler for one");
};

/** An HTTP server without a route: it names each request, and on loopback accepts only loopback's names. */
export function createServer({
  basePath,
  host = "127.0.0.1",
  publicUrl,
  allowedOrigins,
  routerSecret,
  books,
  onDefect,
}: Settings): FastifyInstance {
  const server = fastify({
    bodyLimit: bodyBytes,
    schemaController: { compilersFactory: noCompilers },
    genReqId: requestIdOf,
    // Addresses that cannot be decoded, or are too long to be one of ours: no hook runs for them.
    frameworkErrors: ({ code }, request, reply) => {
      const refusal = code === "FST_ERR_MAX_PARAM_LENGTH" ? nowhere : badAddress;
      answerRefusal(reply.headers({ "x-request-id": request.id, "x-books": books.kind }), refusal);
    },
    clientErrorHandler: refuseUnreadable(books.kind),
    rewriteUrl: ({ url = "/" }) => withoutBase(basePath, url),
    forceCloseConnections: "idle",
    return503OnClosing: false, // load.ts rejects with our own message while closing
    requestTimeout: bodyMs, // for a whole body: its sender may stall midway
  });
  tellRequestId(server);
  tellBooks(server, books.kind);
  refuseUnexpected(server, onDefect);
  if (isLoopback(host)) loopbackNamesOnly(server, publicUrl);
  if (allowedOrigins.length > 0) admitOrigins(server, allowedOrigins);
  if (routerSecret) routerOnly(server, routerSecret());
  return server;
}
