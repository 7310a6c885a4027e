import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { HttpFailure } from "./failure.ts";

const largestBody = 8 * 1024 * 1024;

/** No encoding is requested, but a proxy of the server may apply one anyway. */
const decoders = new Map([
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["deflate", promisify(inflate)],
  ["br", promisify(brotliDecompress)],
]);

/**
 * JSON of at most 8 MB, whatever the content type; undefined without a body, and for a 429 whose body is not JSON or
 * does not arrive. Throws HttpFailure for anything else, and leaves nothing unread.
 */
export async function readJson(answer: Dispatcher.ResponseData): Promise<unknown> {
  try {
    return await read(answer);
  } catch (error) {
    if (answer.statusCode === 429) return undefined;
    throw error;
  }
}

async function read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<unknown> {
  const failure = (kind: "tooLarge" | "notJson", message: string) =>
    new HttpFailure(kind, message, { sent: true, status: statusCode });
  const tooLarge = () => failure("tooLarge", `The response is larger than ${largestBody} bytes`);

  let bytes = await bytesOf(body, tooLarge);
  if (bytes.length === 0) return undefined;

  const encoding = [headers["content-encoding"]].flat()[0]?.trim().toLowerCase();
  if (encoding && encoding !== "identity") {
    const decode = decoders.get(encoding);
    if (!decode) throw failure("notJson", "The response has an unknown encoding");
    bytes = await decode(bytes, { maxOutputLength: largestBody }).catch((error: unknown) => {
      throw (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE"
        ? tooLarge()
        : failure("notJson", "The response cannot be decompressed");
    });
  }
  if (!isUtf8(bytes)) throw failure("notJson", "The response is not UTF-8");
  try {
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own message quotes the body, so it is not kept as a cause.
    throw failure("notJson", "The response is not JSON");
  }
}

/** Reads chunks as they arrive, which is faster than a loop that awaits each. */
const bytesOf = (body: Dispatcher.ResponseData["body"], tooLarge: () => HttpFailure): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (body.destroyed) return reject(body.errored ?? new Error("The body has ended already"));
    const parts: Buffer[] = [];
    let size = 0;
    body.on("error", reject);
    body.on("close", () => body.readableEnded || reject(new Error("The body ended before its end")));
    body.on("end", () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size)));
    body.on("data", (part: Buffer) => {
      size += part.length;
      parts.push(part);
      if (size > largestBody) body.destroy(tooLarge());
    });
  });
