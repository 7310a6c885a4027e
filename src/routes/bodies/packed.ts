import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { UnreadableRequest } from "./unreadable.ts";

const unpackers = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** The content encoding of a request body; undefined if there is none. */
export function packingOf(headers: FastifyRequest["headers"]): string | undefined {
  const coding = headers["content-encoding"]?.trim().toLowerCase();
  return coding === "identity" ? undefined : coding;
}

/** Decompresses JSON bodies of a scope while streaming, up to the scope's body limit. Files are not compressed. */
export function unpackBodies(scope: FastifyInstance, mostBytes: number): void {
  scope.addHook("preParsing", (request, reply, payload, done) => {
    const packing = packingOf(request.headers);
    if (packing === undefined) return done(null, payload);
    const withFiles = isMultipart(request.headers["content-type"] ?? "");
    if (!withFiles && isKnown(packing)) return done(null, unpack(payload, unpackers[packing](), mostBytes));
    reply.header("accept-encoding", withFiles ? "identity" : "gzip, br, deflate");
    const taken = withFiles
      ? "not be compressed when it contains files"
      : "be compressed once, as gzip, br or deflate";
    done(new UnreadableRequest(415, `The body can ${taken}: see \`Accept-Encoding\``));
  });
}

const isKnown = (packing: string): packing is keyof typeof unpackers => Object.hasOwn(unpackers, packing);

function unpack(packed: Readable, unpacker: Readable & NodeJS.WritableStream, mostBytes: number) {
  let size = 0;
  // The body parser compares the size with Content-Length.
  const unpacked = Object.assign(unpacker, { receivedEncodedLength: 0 });
  packed.on("data", (chunk: Buffer) => {
    unpacked.receivedEncodedLength += chunk.length;
  });
  const stop = () => {
    packed.unpipe(unpacker);
    packed.resume(); // the client reads the response only after the rest is drained
  };
  unpacked.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostBytes) return;
    stop(); // the parser rejects it by size; a decompression bomb would go on
    unpacked.destroy();
  });
  unpacked.on("error", stop);
  packed.on("error", (error) => unpacked.destroy(error));
  packed.pipe(unpacker);
  return unpacked;
}
