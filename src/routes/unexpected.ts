import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance } from "fastify";
import type { ServedBooks } from "./home/desk.ts";
import { answerRefusal, Refusal } from "./refusal.ts";

const known: Record<number, readonly [code: string, message: string]> = {
  413: ["BODY_TOO_LARGE", "The body is too large"],
  415: ["UNSUPPORTED_MEDIA_TYPE", "This address does not accept a body of this type"],
};
const unreadable = ["BAD_REQUEST", "The request cannot be read"] as const;

/** A URL that cannot be decoded. It is never echoed: it may contain a code or a token by mistake. */
export const badAddress = new Refusal(400, { code: "BAD_REQUEST", message: "The address cannot be read" });

/** Responds to errors that no route handles as every route does, with `{ error: { code, message } }`. */
export function refuseUnexpected(
  server: FastifyInstance,
  onDefect: (logId: string, error: unknown) => void,
): void {
  server.setErrorHandler<FastifyError>((error, _, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) {
      const [code, message] = known[statusCode] ?? unreadable;
      return answerRefusal(reply, new Refusal(statusCode, { code, message }));
    }
    const logId = crypto.randomUUID();
    onDefect(logId, error);
    const message = `An internal error occurred; the request is not the cause. It is logged as ${logId}`;
    return answerRefusal(reply, new Refusal(500, { code: "INTERNAL_SERVER_ERROR", message }));
  });
}

const answers: Readonly<Record<string, readonly [status: string, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "REQUEST_TIMEOUT", "The request did not arrive in time"],
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "HEADERS_TOO_LARGE",
    "The headers of the request are too large",
  ],
};
const noHttp = ["400 Bad Request", "BAD_REQUEST", "The request is not valid HTTP"] as const;

/** Responds to what is not an HTTP request in the shape of all errors, and closes the connection. No hook runs for it. */
export const refuseUnreadable =
  (books: ServedBooks["kind"]) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    // Like Node's own handler: a response that has begun on this connection is not followed by another one. Nor does one
    // replace the response to an earlier request, which was received and may be carried out.
    const { _httpMessage: awaited } = socket as Socket & { readonly _httpMessage?: ServerResponse | null };
    const isOthers = awaited && (awaited.headersSent || awaited.req.complete);
    if (socket.writable && error.code !== "ECONNRESET" && !isOthers) {
      const [status, code, message] = answers[error.code ?? ""] ?? noHttp;
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
