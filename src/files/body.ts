import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { type Arrival, largestFile } from "./incoming.ts";
import { FileError } from "./problem.ts";

/** What a body may bring. */
export type Limits = { files: number; fields: number; fieldBytes: number };

/** Who is told of what comes, in its order. What they throw ends the body. */
export type Receiver = {
  field(name: string, value: string): void;
  file(arrival: Arrival): void;
  /** Everything came, and every file was read. */
  end(): void;
  /** Nothing more will come; files on their way fail too. A FileError, but for a defect of ours. */
  fail(error: Error): void;
};

/** Whether a content type is that of a form with files. */
export const isMultipart = (contentType: string): boolean => /^multipart\/form-data\b/i.test(contentType);

/** The head of one part. */
const headerBytes = 4 * 1024;
/** For boundaries and heads. */
const room = 64 * 1024;

/**
 * Reads a multipart body as it comes; no more of it than a few chunks is ever held. The answer ends it, whether or
 * not everything was read: what is left then is read and forgotten, so that the sender hears the answer.
 */
export function readBody(request: IncomingMessage, limits: Limits, receiver: Receiver): () => void {
  const most = limits.files * largestFile + limits.fields * limits.fieldBytes + room;
  const arriving = new Set<Readable>();
  let parser: BusboyInstance | undefined;
  let size = 0;
  let over = false;

  function finish(error?: Error): void {
    if (over) return;
    over = true;
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
      finish(error as Error); // thrown on, it would end the process
    }
  };
  const refuse = (problem: FileError["problem"], message: string) => () =>
    finish(new FileError(problem, message));

  const hungUp = refuse("interrupted", "The sender hung up in the middle");
  request.on("error", hungUp);
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > most) refuse("tooLarge", "The body is too large: a file may have 20 MB at most")();
    if (size > 2 * most) request.destroy();
  });

  try {
    parser = createParser(request, limits);
  } catch {
    refuse("malformed", "The body must be multipart/form-data with a boundary")();
    return () => {};
  }
  parser.on("file", (field, stream, name) => {
    stream.on("error", () => {}); // whoever reads it is told; without a listener it would end the process
    stream.once("close", () => arriving.delete(stream));
    if (over) return void stream.resume();
    arriving.add(stream);
    told(() => receiver.file({ field, name, stream }));
  });
  parser.on("field", (name, value, _, cut) => {
    if (cut) refuse("malformed", `A field has more than ${limits.fieldBytes} bytes`)();
    told(() => receiver.field(name, value));
  });
  const tooMany = refuse("malformed", "The body holds more files or fields than can be sent at once");
  parser.on("filesLimit", tooMany);
  parser.on("fieldsLimit", tooMany);
  parser.on("partsLimit", tooMany);
  parser.on("error", refuse("malformed", "The body ends before its last boundary, or cannot be read"));
  parser.on("finish", () => finish());

  if (Number(request.headers["content-length"]) > most)
    refuse("tooLarge", "The body is too large: a file may have 20 MB at most")();
  else if (request.destroyed) hungUp();
  else request.pipe(parser);

  return refuse("interrupted", "The request is over");
}

function createParser({ headers }: IncomingMessage, { files, fields, fieldBytes }: Limits): BusboyInstance {
  const type = headers["content-type"] ?? "";
  if (!isMultipart(type)) throw new TypeError("Another type of body");
  return new Busboy({
    headers: { ...headers, "content-type": type },
    limits: {
      ...{ files, fields, parts: files + fields },
      fieldSize: fieldBytes,
      headerSize: headerBytes,
      headerPairs: 20,
    },
  });
}
