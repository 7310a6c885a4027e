import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** What pages of other origins send and read besides the simple headers. */
const exposedHeaders = ["x-request-id", "x-books", "retry-after", "content-disposition"];

/** Whether pages of other origins may use a route: those with data, for callers who bring their own token. */
const isShared = (path: string): boolean => path === "/graphql" || /^\/files(\/|$)/.test(path);

/** Answers pages of the allowed origins, and their preflights, as CORS has it; never with credentials, since no cookie counts here. */
export function admitOrigins(server: FastifyInstance, origins: readonly string[]): void {
  server.register(cors, {
    delegator: (request, done) => {
      const path = request.url.split("?", 1)[0] ?? "";
      done(null, {
        origin: isShared(path) ? [...origins] : false,
        methods: ["GET", "HEAD", "POST"],
        exposedHeaders,
        credentials: false,
        maxAge: 600,
        // Any other OPTIONS request is answered like one without pages: with the methods of the route.
        preflight: "origin" in request.headers && "access-control-request-method" in request.headers,
      });
    },
  });
}

/** The headers of an answer that is written without the framework. */
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
