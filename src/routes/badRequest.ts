import type { FastifyError, FastifyInstance } from "fastify";
import { UnreadableRequest } from "./bodies/unreadable.ts";

const words: Record<number, string> = {
  400: "The body is not valid JSON",
  413: "The body is too large",
  415: "The body must be application/json, or multipart/form-data with files",
};

/** Rejects requests that are not GraphQL over HTTP with a GraphQL error and the matching status. */
export function refuseBadRequests(
  scope: FastifyInstance,
  onDefect: (logId: string, error: unknown) => void,
): void {
  scope.setErrorHandler<FastifyError>((error, _, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) {
      const told = error instanceof UnreadableRequest ? error.message : words[statusCode];
      const message = told ?? "The request cannot be read";
      return reply.code(statusCode).send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
    }
    const logId = crypto.randomUUID();
    onDefect(logId, error);
    const message = `An internal error occurred; the query is not the cause. It is logged as ${logId}`;
    return reply
      .code(500)
      .send({ errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", logId } }] });
  });
}
