import type { FastifyInstance } from "fastify";
import type { ServedBooks } from "./home/desk.ts";

/** Every response names the books it comes from: `sandbox`, `freshbooks` or `other`. */
export function tellBooks(server: FastifyInstance, books: ServedBooks["kind"]): void {
  server.addHook("onRequest", (_, reply, done) => {
    reply.header("x-books", books);
    done();
  });
}
