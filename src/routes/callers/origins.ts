import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** Request and response headers that pages of other origins use beyond the CORS-safelisted ones. */
const exposedHeaders = ["x-request-id", "x-books", "retry-after", "content-disposition"];

/** Whether pages of other origins may use a route: only routes with data, where callers send their own token. */
const isShared = (path: string): boolean =>
  path === "/graphql" || path === "/graphql/stream" || /^\/files(\/|$)/.test(path);

/** CORS for the allowed origins, preflights included. Never with credentials: no route with data reads a cookie. */
export function admitOrigins(server: FastifyInstance, origins: readonly string[]): void {
  server.register(cors, {
    delegator: (request, done) => {
      const path = request.url.split("?", 1)[0] ?? "";
      done(null, {
        origin: isShared(path) ? [...origins] : false,
        methods: ["GET", "POST"],
        exposedHeaders,
        credentials: false,
        maxAge: 600,
        // Any other OPTIONS request is answered like one without pages: with the methods of the route.
        preflight: "origin" in request.headers && "access-control-request-method" in request.headers,
      });
    },
  });
}

/** The CORS headers of a response that bypasses the framework. */
export const originHeaders =
  (origins: readonly string[]) =>
  (origin: string | undefined): Record<string, string> =>
    origins.length === 0
      ? {}
      : {
          vary: "Origin",
          ...(origin !== undefined &&
            origins.includes(origin) && {
              "access-control-allow-origin": origin,
              "access-control-expose-headers": exposedHeaders.join(", "),
            }),
        };
