import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { fromUtf8 } from "../values/text.ts";
import { type Arrival, largestFile } from "./incoming.ts";
import { FileError } from "./problem.ts";

/** The limits of a body. */
export type Limits = { files: number; fields: number; fieldBytes: number };

/** Receives the parts, in order. An error it throws ends the body. */
export type Receiver = {
  field(name: string, value: string): void;
  file(arrival: Arrival): void;
  /** All parts arrived, and every file was read. */
  end(): void;
  /** Nothing more arrives; files in flight fail too. A FileError, except for a defect of ours. */
  fail(error: Error): void;
};

/** Whether a content type is that of a form with files. */
export const isMultipart = (contentType: string): boolean => /^multipart\/form-data\b/i.test(contentType);

/** The head of one part. */
const headerBytes = 4 * 1024;
/** For boundaries and heads. */
const room = 64 * 1024;

/**
 * Reads a multipart body as a stream; only a few chunks are ever held. A sender that pauses for `idleMs` ends it. The answer ends it, whether or not everything
 * was read: the rest is then read and discarded, so that the sender gets the answer.
 */
export function readBody(
  request: IncomingMessage,
  limits: Limits,
  receiver: Receiver,
  idleMs: number,
): () => void {
  const most = limits.files * largestFile + limits.fields * limits.fieldBytes + room;
  const arriving = new Set<Readable>();
  let parser: BusboyInstance | undefined;
  let size = 0;
  let over = false;

  function finish(error?: Error): void {
    if (over) return;
    over = true;
    clearTimeout(idle);
    if (parser) request.unpipe(parser);
    for (const stream of arriving) stream.destroy(error);
    if (error) receiver.fail(error);
    else receiver.end();
    request.resume();
  }
  const told = (tell: () => void) => {
    if (over) return;
    try {
      tell();
    } catch (error) {
      finish(error as Error); // rethrown, it would end the process
    }
  };
  const refuse = (problem: FileError["problem"], message: string) => () =>
    finish(new FileError(problem, message));

  const hungUp = refuse("interrupted", "The client disconnected before the end of the body");
  const stalled = refuse("stalled", "The client stopped sending before the end of the body");
  // While our own reader is slower, the client cannot send.
  const idle = setTimeout(() => (request.isPaused() ? idle.refresh() : stalled()), idleMs);
  request.on("error", hungUp);
  request.once("end", () => clearTimeout(idle));
  request.on("data", (chunk: Buffer) => {
    if (!over) idle.refresh();
    size += chunk.length;
    if (size > most) refuse("tooLarge", "The body is too large: a file is limited to 20 MB")();
    if (size > 2 * most) request.destroy();
  });

  try {
    parser = createParser(request, limits);
  } catch {
    refuse("malformed", "The body must be multipart/form-data with a boundary")();
    return () => {};
  }
  const tooMany = refuse("malformed", "The body contains more files or fields than one request accepts");
  const seen = { files: 0, fields: 0 };
  // A part may begin before the text of the previous one was fully read.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (deed: () => unknown) => {
    before = before.then(deed).catch((error: Error) => finish(error));
  };
  parser.on("file", (field, stream, name, _, type) => {
    stream.on("error", () => {}); // its reader gets the error; without a listener it would end the process
    stream.once("close", () => arriving.delete(stream));
    const kind = isText(name, type) ? "fields" : "files";
    if (over) return void stream.resume();
    arriving.add(stream);
    inTurn(async () => {
      seen[kind] += 1;
      if (seen[kind] > limits[kind]) return tooMany();
      if (kind === "files") return told(() => receiver.file({ field, name, stream }));
      const text = await readText(stream, limits.fieldBytes);
      told(() => receiver.field(field, text));
    });
  });
  parser.on("filesLimit", tooMany);
  parser.on("partsLimit", tooMany);
  parser.on("error", refuse("malformed", "The body is incomplete or cannot be parsed"));
  parser.on("finish", () => inTurn(() => finish()));

  if (Number(request.headers["content-length"]) > most)
    refuse("tooLarge", "The body is too large: a file is limited to 20 MB")();
  else if (request.destroyed) hungUp();
  else request.pipe(parser);

  return refuse("interrupted", "The request has ended");
}

const isText = (fileName: string | undefined, type: string): boolean =>
  fileName === undefined && type !== "application/octet-stream";

/** Throws FileError for more bytes than this, and for anything but UTF-8. */
async function readText(stream: Readable, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new FileError("malformed", `A field has more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return fromUtf8(Buffer.concat(chunks));
  } catch {
    throw new FileError("malformed", "The text fields of the body must be UTF-8");
  }
}

function createParser({ headers }: IncomingMessage, { files, fields }: Limits): BusboyInstance {
  const type = headers["content-type"] ?? "";
  if (!isMultipart(type)) throw new TypeError("Another type of body");
  return new Busboy({
    headers: { ...headers, "content-type": type },
    isPartAFile: () => true, // the parser would accept any charset, and decode invalid text as U+FFFD
    limits: {
      ...{ files: files + fields, parts: files + fields },
      headerSize: headerBytes,
      headerPairs: 20,
    },
  });
}
