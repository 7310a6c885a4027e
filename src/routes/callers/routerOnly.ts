import type { FastifyInstance } from "fastify";
import { isSameText } from "./sameText.ts";

/** The header name that Apollo uses. `Authorization` stays free for the caller. */
const header = "router-authorization";

const code = "UNAUTHENTICATED";
const message =
  "This server accepts requests from its router only: send the ROUTER_SECRET of this server as `Router-Authorization`";

/** Rejects requests for data with 401 unless they bring the secret that this server shares with its router. */
export function routerOnly(server: FastifyInstance, secret: string): void {
  server.addHook("onRequest", async (request, reply) => {
    const path = request.routeOptions.url ?? "";
    const isGraph = path === "/graphql";
    if (!isGraph && !path.startsWith("/files")) return;
    const given = request.headers[header];
    if (typeof given === "string" && isSameText(given, secret)) return;
    await reply
      .code(401)
      .send(isGraph ? { errors: [{ message, extensions: { code } }] } : { error: { code, message } });
  });
}
