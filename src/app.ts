import fastifyApollo from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { createCallers } from "./freshbooks/callers.ts";
import { reportUnknownWords } from "./freshbooks/words.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { refuse } from "./graphql/errors.ts";
import { createGraphqlServer } from "./graphql/server.ts";
import { createHttp } from "./http/request.ts";
import { graphiqlRoute } from "./routes/graphiql.ts";
import { healthRoute } from "./routes/health.ts";
import { isLoopback, loopbackNamesOnly } from "./routes/host.ts";

/** What the app needs of a Config once it is known which books it serves. */
export type AppOptions = Pick<Config, "accessToken" | "defaultBusiness"> & {
  /** The address it will listen on; this machine only when left out. */
  host?: string;
  apiOrigin: string;
  log: Logger;
  now?: () => Date;
  deadlineMs?: number;
};

/** Every part, joined; no port is open yet. Closing it drains what is under way. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    apiOrigin,
    accessToken,
    defaultBusiness,
    log,
    now = () => new Date(),
    deadlineMs = 30_000,
  } = options;
  reportUnknownWords((noun, word) =>
    log.warn({ noun, word }, "FreshBooks sent a word that is not known here"),
  );

  const http = createHttp({ origin: apiOrigin, deadlineMs });
  const callers = createCallers(http);
  const server = fastify({ bodyLimit: 1_000_000, forceCloseConnections: "idle" });

  const apollo = createGraphqlServer((logId, error) => log.error({ logId, err: error }, "A defect"));
  await apollo.start();

  if (isLoopback(options.host ?? "127.0.0.1")) loopbackNamesOnly(server);
  healthRoute(server);
  graphiqlRoute(server);
  await server.register(fastifyApollo(apollo), {
    path: "/graphql",
    method: ["GET", "POST"],
    context: async ({ headers, protocol, host }) => {
      // Read when a field asks, not before: an error here would answer HTTP 500 instead of a GraphQL error.
      const view = () => {
        const token = bearerIn(headers.authorization) ?? accessToken;
        if (!token)
          throw unauthenticated(
            "Send an access token: `Authorization: Bearer <token>`, or set FRESHBOOKS_ACCESS_TOKEN",
          );
        return callers(token);
      };
      let seen: ReturnType<typeof view> | undefined;
      const caller = () => {
        seen ??= view();
        return seen;
      };
      return createContext({
        freshbooks: () => caller().freshbooks,
        identity: async () => caller().identity(),
        defaultBusiness,
        now,
        publicUrl: `${protocol}://${host}`,
      }) satisfies Context;
    },
  });

  // Fastify waits for answers under way before this; Apollo's own drain plugin would wait for Fastify in turn.
  server.addHook("onClose", async () => {
    await apollo.stop();
    await http.close();
  });
  return server;
}

const unauthenticated = (message: string) => refuse("UNAUTHENTICATED", message);

/** Throws UNAUTHENTICATED for a header that is there and is no bearer token: it must not fall back in silence. */
function bearerIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(header)?.[1];
  if (!token) throw unauthenticated("The Authorization header must read `Bearer <token>`");
  return token;
}
