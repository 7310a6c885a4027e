import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerRefusal, type Explain, Refusal, toRefusal } from "../refusal.ts";
import { guarded } from "./send.ts";

/** Finds the lines of an export; null for a business out of the caller's reach. Throws what the caller is shown. */
export type FindExport = (
  request: FastifyRequest,
  reply: FastifyReply,
  business: string,
  search: URLSearchParams,
) => Promise<AsyncIterable<object> | null>;

/** `GET /files/exports/Business:…`: all records as JSON lines. A failure midway is the last line, and the end is missing. */
export function exportRoute(server: FastifyInstance, find: FindExport, explain: Explain): void {
  server.register(async (scope) => {
    scope.setErrorHandler((error, _, reply) => answerRefusal(reply, toRefusal(error, explain)));
    scope.get<{ Params: { business: string } }>(
      "/files/exports/:business",
      { exposeHeadRoute: false },
      async (request, reply) => {
        const { business } = request.params;
        const search = new URLSearchParams(request.raw.url?.split("?")[1]);
        const lines = await find(request, reply, business, search);
        if (!lines) {
          const message = "The business does not exist, or the caller has no access to it";
          throw new Refusal(404, { code: "NOT_FOUND", message });
        }
        guarded(reply.type("application/jsonl; charset=utf-8"), "attachment", "books.jsonl");
        return reply.send(Readable.from(textOf(lines, explain), { objectMode: false }));
      },
    );
  });
}

async function* textOf(lines: AsyncIterable<object>, explain: Explain): AsyncGenerator<string> {
  try {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`;
  } catch (error) {
    const { code, message } = explain(error);
    yield `${JSON.stringify({ error: { code, message } })}\n`;
  }
}
