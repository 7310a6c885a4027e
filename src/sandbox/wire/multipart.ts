import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A file from a multipart body. `bytes` is absent if it was not to be kept. */
export type FilePart = {
  /** The sender's name, without any folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly length: number;
  readonly sha256: string;
  readonly bytes: Buffer | undefined;
};

/** The boundary of a `multipart/form-data` content type. */
export const boundaryOf = (contentType = ""): string | undefined =>
  /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)?.slice(1).find(Boolean);

/**
 * Reads a body to its end and returns the file part of that name, if there is one and the body is complete.
 * Holds at most one chunk of it, unless the bytes are to be kept.
 */
export async function readFilePart(
  message: IncomingMessage,
  boundary: string,
  field: string,
  keepBytes: boolean,
): Promise<FilePart | undefined> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let pending = Buffer.from("\r\n"); // so that the first boundary looks like the others
  let next: () => boolean = content;
  let writing: Writing | undefined;
  let file: Writing | undefined;

  for await (const chunk of message) {
    pending = next === nothing ? pending : Buffer.concat([pending, chunk]);
    while (next()) {}
  }
  return next === nothing ? file?.end() : undefined;

  // Each consumes part of `pending` and returns the next step; false when that needs more bytes.
  function content(): boolean {
    const at = pending.indexOf(delimiter);
    const known = at < 0 ? Math.max(0, pending.length - delimiter.length + 1) : at;
    writing?.write(pending.subarray(0, known));
    pending = pending.subarray(at < 0 ? known : at + delimiter.length);
    if (at >= 0) next = between;
    return at >= 0;
  }
  function between(): boolean {
    if (pending.length < 2) return false;
    next = pending.toString("latin1", 0, 2) === "--" ? nothing : head;
    return true;
  }
  function head(): boolean {
    const at = pending.indexOf("\r\n\r\n");
    if (at < 0) return false;
    writing = startFile(pending.toString("utf8", 0, at), field, keepBytes);
    file ??= writing;
    pending = pending.subarray(at + 4);
    next = content;
    return true;
  }
  function nothing(): boolean {
    return false;
  }
}

type Writing = { write(bytes: Buffer): void; end(): FilePart };

/** Only a part with a file name is a file; a text field of the same name is not. */
function startFile(head: string, field: string, keepBytes: boolean): Writing | undefined {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const given = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /;\s*filename="((?:\\.|[^"\\])*)"/i.exec(disposition)?.[1];
  if (/;\s*name="?([^";]*)"?/i.exec(disposition)?.[1] !== field) return undefined;
  if (given === undefined && plain === undefined) return undefined;

  const name = given === undefined ? unquote(plain ?? "") : decode(given);
  const hash = createHash("sha256");
  const kept: Buffer[] = [];
  let length = 0;
  let first = Buffer.alloc(0);
  return {
    write(bytes) {
      hash.update(bytes);
      if (first.length < 8) first = Buffer.concat([first, bytes.subarray(0, 8)]);
      length += bytes.length;
      if (keepBytes) kept.push(bytes);
    },
    end: () => ({
      name: name.replace(/^.*[/\\]/, ""),
      mediaType: /^content-type:\s*(\S+?)\s*(?:;.*)?$/im.exec(head)?.[1] ?? kindOf(first),
      length,
      sha256: hash.digest("hex"),
      bytes: keepBytes ? Buffer.concat(kept) : undefined,
    }),
  };
}

const beginnings = [
  ["image/jpeg", "ffd8ff"],
  ["image/png", "89504e470d0a1a0a"],
  ["image/gif", "47494638"],
  ["application/pdf", "255044462d"],
] as const;

/** The type by the first bytes of a part without one; FreshBooks checks them too. */
const kindOf = (first: Buffer): string =>
  beginnings.find(([, hex]) => first.toString("hex").startsWith(hex))?.[0] ?? "application/octet-stream";

/** Browsers write a quotation mark as `%22`, others as `\"`. */
const unquote = (text: string) => text.replace(/%22|\\"/g, '"').replaceAll("\\\\", "\\");

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
