import type { FastifyInstance, FastifyReply } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { receiveOperations } from "../../files/operations.ts";
import { FileError } from "../../files/problem.ts";

/**
 * Lets the operations of a scope bring files: each becomes a body like any other, with an Upload for each file. What
 * has not come after `patienceMs` is not waited for.
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

/** Ends the reading of a body with its answer, or when it takes too long. */
export function stopInTime({ raw }: FastifyReply, stop: () => void, patienceMs: number): void {
  const timer = setTimeout(stop, patienceMs);
  raw.once("close", () => {
    clearTimeout(timer);
    stop();
  });
}
