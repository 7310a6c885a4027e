import type { FastifyInstance } from "fastify";
import { isMultipart } from "../files/body.ts";
import { receiveOperations } from "../files/operations.ts";
import { FileError } from "../files/problem.ts";

/** Lets the operations of a scope bring files: each becomes a body like any other, with an Upload for each file. */
export function takeFiles(scope: FastifyInstance): void {
  scope.addContentTypeParser("multipart/form-data", (_, __, done) => done(null));

  scope.addHook("preHandler", async (request, reply) => {
    if (request.method !== "POST" || !isMultipart(request.headers["content-type"] ?? "")) return;
    const { body, stop } = receiveOperations(request.raw);
    reply.raw.once("close", stop);
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
