import type { FastifyInstance } from "fastify";

/** 404 for every other address, which is not repeated: a slip may have put a code or a token into it. */
export function nowhereRoute(server: FastifyInstance): void {
  server.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ error: { code: "NOT_FOUND", message: "Nothing exists at this address" } }),
  );
}
