import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { takenCodings } from "./accepted.ts";

/** Below this size compression does not pay. */
const leastLength = 4_096;

const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];
const packers = new Map<string, (text: string) => Promise<Buffer>>([
  ["br", (text) => toBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ["gzip", (text) => toGzip(text, { level: 3 })],
]);

/** Compresses the longer responses of a scope for callers that accept it. */
export function packAnswers(scope: FastifyInstance): void {
  scope.addHook("onSend", (request, reply, payload, done) => {
    if (typeof payload !== "string" || payload.length < leastLength) return done(null, payload);
    const others = reply.getHeader("vary"); // such as Origin
    reply.header("vary", others ? `${others}, accept-encoding` : "accept-encoding");
    const [coding] = takenCodings(request.headers["accept-encoding"], [...packers.keys()]);
    const pack = coding && packers.get(coding);
    if (!pack) return done(null, payload);
    reply.header("content-encoding", coding).removeHeader("content-length");
    pack(payload).then((packed) => done(null, packed), done);
  });
}
