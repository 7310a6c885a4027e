import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { ServedBooks } from "./home/desk.ts";

const answers: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "REQUEST_TIMEOUT", "The request did not arrive in time"],
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "HEADERS_TOO_LARGE",
    "The headers of the request are too large",
  ],
};
const unreadable = ["400 Bad Request", "BAD_REQUEST", "The request is not valid HTTP"] as const;

/** Answers what Node cannot read as a request, as every route does, and closes the connection. No hook runs for it. */
export const refuseUnreadable =
  (books: ServedBooks["kind"]) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    // As Node's own handler: a response that has begun on this connection is not interrupted by another one.
    const { _httpMessage: begun } = socket as Socket & { readonly _httpMessage?: ServerResponse | null };
    if (socket.writable && error.code !== "ECONNRESET" && !begun?.headersSent) {
      const [status, code, message] = answers[error.code ?? ""] ?? unreadable;
      const body = JSON.stringify({ error: { code, message } });
      const headers = [
        `content-length: ${Buffer.byteLength(body)}`,
        "content-type: application/json; charset=utf-8",
        `x-books: ${books}`,
        `x-request-id: ${crypto.randomUUID()}`,
        "connection: close",
      ];
      socket.write(`HTTP/1.1 ${status}\r\n${headers.join("\r\n")}\r\n\r\n${body}`);
    }
    socket.destroy(error);
  };
