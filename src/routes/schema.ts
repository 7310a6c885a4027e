import type { FastifyInstance } from "fastify";

/** `GET /schema.graphql`: the SDL of the graph, federation directives included. */
export function schemaRoute(server: FastifyInstance, sdl: () => string): void {
  let text: string | undefined;
  server.get("/schema.graphql", (_, reply) => {
    text ??= sdl();
    return reply.type("application/graphql; charset=utf-8").header("cache-control", "no-cache").send(text);
  });
}
