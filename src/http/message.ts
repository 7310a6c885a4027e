import type { Readable } from "node:stream";

/** The methods that are sent. */
export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** One request; `path` begins with a slash, and carries its query. */
export type HttpRequest = {
  method: Method;
  path: string;
  headers?: Record<string, string>;
  /** Pieces are sent as they come; an error among them ends the request half-way, so that it is not carried out. */
  body?: string | AsyncIterable<Uint8Array>;
};

/** Of an answer, in lower case; a list where a name came several times. */
export type Headers = Record<string, string | string[] | undefined>;

/** Any status that came with a JSON body, or with none. */
export type HttpAnswer = {
  status: number;
  headers: Headers;
  json: unknown;
};

/** Any status; the body is still on its way and has to be read or destroyed. It ends with an error when the signal aborts. */
export type HttpStream = { status: number; headers: Headers; body: Readable };

/** Status and headers, known before the body is. */
export type Head = { readonly status: number; readonly headers: Headers };

/** Whether a body is sent as it comes. */
export const isFile = (body: HttpRequest["body"] | undefined): body is AsyncIterable<Uint8Array> =>
  body !== undefined && typeof body !== "string";

/** The id that the server gave a request; anything but a short plain word is none. */
export function requestIdIn(headers: Headers | undefined): string | undefined {
  const id = headers?.["x-request-id"];
  return typeof id === "string" && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}
