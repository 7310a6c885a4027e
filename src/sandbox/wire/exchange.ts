import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { boundaryOf, type FilePart, readFilePart } from "./multipart.ts";

/** One pair of the query, decoded. */
export type Parameter = { readonly key: string; readonly value: string };

/** A request, read to its end. */
export type Ask = {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  /** Path and query with the percent signs resolved, as a person reads it. */
  readonly readable: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty for an upload, which is read into `file`. */
  readonly body: Buffer;
  /** The part `content` of an upload. */
  readonly file?: FilePart | undefined;
  readonly fromLoopback: boolean;
};

/** An object is sent as JSON, a text or bytes as they are. */
export type Answer = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
};

/** Waits for the whole body. The bytes of an upload are let go of, unless they are to be kept. */
export async function readAsk(message: IncomingMessage, keepUploads: boolean): Promise<Ask> {
  const url = message.url ?? "/";
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const search = mark < 0 ? "" : url.slice(mark + 1);
  const boundary = path.startsWith("/uploads/") ? boundaryOf(message.headers["content-type"]) : undefined;
  const file = boundary ? await readFilePart(message, boundary, "content", keepUploads) : undefined;
  const parts: Buffer[] = [];
  if (!boundary) for await (const part of message) parts.push(part);
  return {
    method: message.method ?? "GET",
    path: decode(path),
    query: search.split("&").filter(Boolean).map(toParameter),
    readable: search ? `${decode(path)}?${decode(search)}` : decode(path),
    headers: message.headers,
    body: Buffer.concat(parts),
    file,
    fromLoopback: isLoopback(message.socket.remoteAddress ?? ""),
  };
}

/** The access token, if one was sent. */
export const bearer = (ask: Ask): string | undefined =>
  /^Bearer (.+)$/i.exec(ask.headers.authorization ?? "")?.[1];

/** A header by its lower-case name; the first, if it came twice. */
export function header(ask: Ask, name: string): string | undefined {
  const value = ask.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function toParameter(pair: string): Parameter {
  const equals = pair.indexOf("=");
  return equals < 0
    ? { key: decode(pair), value: "" }
    : { key: decode(pair.slice(0, equals)), value: decode(pair.slice(equals + 1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

const isLoopback = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address);
