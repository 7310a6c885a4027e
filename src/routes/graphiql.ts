import type { FastifyInstance } from "fastify";

/** Stand-in. */
export function graphiqlRoute(server: FastifyInstance): void {
  server.get("/", (_, reply) => reply.redirect("/graphiql"));
}
