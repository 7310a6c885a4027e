import type { FastifyInstance, FastifyReply } from "fastify";
import { isMultipart } from "../../files/body.ts";
import { receiveOperations } from "../../files/operations.ts";
import { FileError, type FileProblem } from "../../files/problem.ts";

/** How long the files of a request may take, and for how long their sender may pause. */
export type FilePatience = { readonly patienceMs: number; readonly idleMs: number };

const statuses: Partial<Record<FileProblem, number>> = { tooLarge: 413, stalled: 408 };

/**
 * Accepts GraphQL multipart requests in a scope: each becomes a regular body with an Upload per file. Files that have
 * not arrived after `patienceMs` fail.
 */
export function takeFiles(scope: FastifyInstance, { patienceMs, idleMs }: FilePatience): void {
  scope.addContentTypeParser("multipart/form-data", (_, __, done) => done(null));

  scope.addHook("preHandler", async (request, reply) => {
    if (request.method !== "POST" || !isMultipart(request.headers["content-type"] ?? "")) return;
    const { body, stop } = receiveOperations(request.raw, idleMs);
    stopInTime(reply, stop, patienceMs);
    try {
      request.body = await body;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const { message, problem } = error;
      if (problem === "stalled") reply.header("connection", "close");
      reply
        .code(statuses[problem] ?? 400)
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
