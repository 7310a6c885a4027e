import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
import { isGraphRoute, refusedBody } from "./refused.ts";
import { isSameText } from "./sameText.ts";

/** The header name that Apollo uses. `Authorization` stays free for the caller. */
const header = "router-authorization";

const code = "UNAUTHENTICATED";
const message =
  "This server accepts requests from its router only: send the ROUTER_SECRET of this server as `Router-Authorization`";

/** Whether headers bring the secret of the router. */
export const bringsSecret =
  (secret: string) =>
  ({ [header]: given }: IncomingHttpHeaders): boolean =>
    typeof given === "string" && isSameText(given, secret);

/** Rejects requests for data with 401 unless they bring the secret that this server shares with its router. */
export function routerOnly(server: FastifyInstance, secret: string): void {
  const isRouter = bringsSecret(secret);
  server.addHook("onRequest", async (request, reply) => {
    const path = request.routeOptions.url ?? "";
    if (!isGraphRoute(path) && !path.startsWith("/files")) return;
    if (isRouter(request.headers)) return;
    await reply.code(401).send(refusedBody(path, code, message));
  });
}
