import type { Readable } from "node:stream";

/** The methods in use. */
export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** One request; `path` begins with a slash and includes the query. */
export type HttpRequest = {
  method: Method;
  path: string;
  headers?: Record<string, string>;
  /** Chunks are streamed; an error among them aborts the request, so that it is not executed. */
  body?: string | AsyncIterable<Uint8Array>;
  /** Called when the request has a connection: from then on the server may receive and execute it. */
  onStart?: () => void;
};

/** Of an answer, in lower case; a list where a name occurs several times. */
export type Headers = Record<string, string | string[] | undefined>;

/** Any status with a JSON body, or with none. */
export type HttpAnswer = {
  status: number;
  headers: Headers;
  json: unknown;
};

/** Any status; the body is still arriving and must be read or destroyed. It ends with an error when the signal aborts. */
export type HttpStream = { status: number; headers: Headers; body: Readable };

/** Status and headers, known before the body. */
export type Head = { readonly status: number; readonly headers: Headers };

/** Whether a body is streamed. */
export const isFile = (body: HttpRequest["body"] | undefined): body is AsyncIterable<Uint8Array> =>
  body !== undefined && typeof body !== "string";

/** The server's request id; undefined for anything but a short plain word. */
export function requestIdIn(headers: Headers | undefined): string | undefined {
  const id = headers?.["x-request-id"];
  return typeof id === "string" && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}
