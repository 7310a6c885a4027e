import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { boundaryOf, type FilePart, readFilePart } from "./multipart.ts";

/** One decoded query pair. */
export type Parameter = { readonly key: string; readonly value: string };

/** A request, fully read. */
export type Ask = {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  /** Path and query with percent signs decoded, readable. */
  readonly readable: string;
  readonly headers: IncomingHttpHeaders;
  /** Empty for an upload, which is read into `file`. */
  readonly body: Buffer;
  /** The part `content` of an upload. */
  readonly file?: FilePart | undefined;
  readonly fromLoopback: boolean;
};

/** An object is sent as JSON, text or bytes unchanged. */
export type Answer = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
};

/** Waits for the whole body. Discards the bytes of an upload unless they are to be kept. */
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

/** A header by its lower-case name; the first if repeated. */
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
