import type { FastifyInstance } from "fastify";

/** Answers OPTIONS with `Allow`, other unsupported methods with 405 and `Allow`, and unknown paths with 404. */
export function nowhereRoute(server: FastifyInstance): void {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  server.addHook("onRoute", ({ url, method }) => {
    if (url === "*") return;
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    routes.set(url, route);
  });
  // The URL is never echoed: it may contain a code or a token by mistake.
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0] ?? "";
    const allowed = [...routes.values()].flatMap(({ pattern, methods }) =>
      pattern.test(path) ? [...methods] : [],
    );
    if (allowed.length === 0 || allowed.includes(request.method))
      return reply
        .code(404)
        .send({ error: { code: "NOT_FOUND", message: "Nothing exists at this address" } });
    const methods = [...new Set(allowed)].toSorted().join(", ");
    if (request.method === "OPTIONS") return reply.code(204).header("allow", `${methods}, OPTIONS`).send();
    return reply
      .code(405)
      .header("allow", methods)
      .send({ error: { code: "METHOD_NOT_ALLOWED", message: `This address accepts ${methods}` } });
  });
}

/** Route patterns contain named segments and no other special characters. */
const patternOf = (url: string): RegExp => new RegExp(`^${url.replace(/:\w+/g, "[^/]+")}$`);
