import type { FastifyInstance, FastifyReply } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { receiveOperations } from "../../files/operations.ts";
import { FileError } from "../../files/problem.ts";

/**
 * Accepts GraphQL multipart requests in a scope: each becomes a regular body with an Upload per file. Files that have
 * not arrived after `patienceMs` fail.
 */
export function takeFiles(scope: FastifyInstance, patienceMs: number): void {
  scope.addContentTypeParser("multipart/form-data", (_, __, done) => done(null));

  scope.addHook("preHandler", async (request, reply) => {
    if (request.method !== "POST" || !isMultipart(request.headers["content-type"] ?? "")) return;
    const { body, stop } = receiveOperations(request.raw);
    stopInTime(reply, stop, patienceMs);
    try {
      request.body = await body;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const { message, problem } = error;
      reply
        .code(problem === "tooLarge" ? 413 : 400)
        .send({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
      return reply;
    }
  });
}

/** Stops reading the body when the response is sent, or at the time limit. */
export function stopInTime({ raw }: FastifyReply, stop: () => void, patienceMs: number): void {
  const timer = setTimeout(stop, patienceMs);
  raw.once("close", () => {
    clearTimeout(timer);
    stop();
  });
}
