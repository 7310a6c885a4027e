import type { FastifyInstance } from "fastify";
import { bearerIn } from "../../inbound/bearer.ts";
import type { Preference } from "../../inbound/preference.ts";
import { usageOf } from "../../inbound/usage.ts";
import { type ConnectDesk, name } from "../../routes/connect/desk.ts";
import { connectRoutes, leadsOthersHere } from "../../routes/connect/routes.ts";
import type { Explain } from "../../routes/refusal.ts";
import type { Inbound } from "../inbound.ts";
import type { Settings } from "../options.ts";
import type { Callers } from "../upstream.ts";
import { identitiesOf, type OpenConnecting } from "./open.ts";

const openToOthers =
  "The redirect URI is reachable from other machines, and callers are not authenticated: anyone who can open it can reach the books of everyone who connects. Set JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL, unless nobody else can open that address";

/** `/connect`, where users sign in; connections are kept alive once the server listens, or has a first request. */
export function serveConnecting(
  server: FastifyInstance,
  { basePath, choice, deadlineMs, graphiql: hasGraphiql, issuer, log, now }: Settings,
  connecting: OpenConnecting,
  callers: Callers,
  { verify, publicUrlOf }: Inbound,
  preference: Preference,
  explain: Explain,
): void {
  const desk: ConnectDesk = {
    ...connecting,
    identityOf: identitiesOf(callers, connecting.connections, deadlineMs),
    use: (id, count) =>
      usageOf(choice, id, {
        count,
        preferred: preference.get(),
        startPage: issuer ? undefined : "the start page",
      }),
    onTrouble: (error) => log.warn({ err: error }, "A sign-in failed unexpectedly"),
  };
  connectRoutes(server, {
    admit: verify && ((request) => verify(bearerIn(request.headers.authorization))),
    ...{ desk, basePath, hasGraphiql, noteKey: connecting.noteKey(), publicUrlOf, explain, now },
  });
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    connecting.connections.keepAlive((id) => name(desk, id, { fresh: false }));
    for (const { name: app } of issuer ? [] : connecting.apps.filter((app) => leadsOthersHere(app, basePath)))
      log.warn({ app }, openToOthers);
  };
  // A server that finds its port taken leaves no lease or refresh behind; one without a port begins on first use.
  server.addHook("onListen", async () => begin());
  server.addHook("onRequest", (_, __, done) => {
    begin();
    done();
  });
}
