import type { FastifyError, FastifyInstance } from "fastify";
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
