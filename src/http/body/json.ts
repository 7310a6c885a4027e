import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { Received } from "../exchange.ts";
import { HttpFailure } from "../failure.ts";
import { parseInParts } from "./inParts.ts";

/** Of a response that is no file. */
export const largestBody = 8 * 1024 * 1024;

/** No encoding is requested, but a proxy of the server may apply one anyway. */
const decoders = new Map([
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["deflate", promisify(inflate)],
  ["br", promisify(brotliDecompress)],
]);

/** How a body that is too large is rejected. */
export const tooLarge = (status: number | undefined): HttpFailure =>
  failure("tooLarge", `The response is larger than ${largestBody} bytes`, status);

/** The JSON of a whole body, or a promise of it, whatever its content type; undefined for an empty one. Throws HttpFailure for anything else. */
export function readJson({ status, headers, bytes }: Received): unknown {
  if (bytes.length === 0) return undefined;
  const encoding = [headers["content-encoding"]].flat()[0]?.trim().toLowerCase();
  if (encoding && encoding !== "identity")
    return decoded(bytes, encoding, status).then((plain) => parse(plain, status));
  return parse(bytes, status);
}

function parse(bytes: Buffer, status: number): unknown {
  if (!isUtf8(bytes)) throw failure("notJson", "The response is not UTF-8", status);
  const list = parseInParts(bytes);
  if (list !== undefined) return list;
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    // The parser's own message quotes the body, so it is not kept as a cause.
    throw failure("notJson", "The response is not JSON", status);
  }
}

async function decoded(bytes: Buffer, encoding: string, status: number): Promise<Buffer> {
  const decode = decoders.get(encoding);
  if (!decode) throw failure("notJson", "The response has an unknown encoding", status);
  return decode(bytes, { maxOutputLength: largestBody }).catch((error: unknown) => {
    throw (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE"
      ? tooLarge(status)
      : failure("notJson", "The response cannot be decompressed", status);
  });
}

const failure = (kind: "tooLarge" | "notJson", message: string, status: number | undefined): HttpFailure =>
  new HttpFailure(kind, message, { sent: true, status });
