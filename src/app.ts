import fastifyApollo from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { isMultipart } from "./files/body.ts";
import { createVaults } from "./files/vault.ts";
import { accessBy } from "./freshbooks/access.ts";
import { createCallers } from "./freshbooks/callers.ts";
import { reportUnknownWords } from "./freshbooks/words.ts";
import { accountOf } from "./graphql/business.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { refuse, toCallerError } from "./graphql/errors.ts";
import { createGraphqlServer } from "./graphql/server.ts";
import { createChannels } from "./http/channel.ts";
import { noObserver, type Observer } from "./http/observer.ts";
import { beginOperation } from "./http/operation.ts";
import { createHttp } from "./http/request.ts";
import { type Rules, usualRules } from "./http/rules.ts";
import { filesRoutes } from "./routes/files.ts";
import { graphiqlRoute } from "./routes/graphiql.ts";
import { healthRoute } from "./routes/health.ts";
import { isLoopback, loopbackNamesOnly } from "./routes/host.ts";
import { takeFiles } from "./routes/multipart.ts";
import type { Explain } from "./routes/refusal.ts";

/** What the app needs of a Config once it is known which books it serves. */
export type AppOptions = Pick<Config, "accessToken" | "defaultBusiness"> & {
  /** The address it will listen on; this machine only when left out. */
  host?: string;
  apiOrigin: string;
  log: Logger;
  now?: () => Date;
  /** For what is asked of this server, from the whole question to the answer. */
  deadlineMs?: number;
  /** The same where files come or go, at the pace of who sends or reads them. */
  filesDeadlineMs?: number;
  /** How FreshBooks is asked when it misbehaves. */
  rules?: Partial<Rules>;
};

/** How long a body may take to arrive as a whole. */
const bodyMs = 60_000;

/** Every part, joined; no port is open yet. Closing it drains what is under way. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    apiOrigin,
    accessToken,
    defaultBusiness,
    log,
    now = () => new Date(),
    deadlineMs = 30_000,
    filesDeadlineMs = deadlineMs + bodyMs,
    rules = {},
  } = options;
  reportUnknownWords((noun, word) =>
    log.warn({ noun, word }, "FreshBooks sent a word that is not known here"),
  );

  const http = createHttp({ origin: apiOrigin });
  const callers = createCallers(createChannels(http, { ...usualRules, ...rules }));
  const vaults = createVaults(now, (account, { mediaType: kind, size }) =>
    log.warn({ account, kind, size }, "An orphan: FreshBooks has a file that nothing refers to"),
  );
  const server = fastify({
    bodyLimit: 1_000_000,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: "idle",
    requestTimeout: bodyMs, // for a body as a whole: its sender may fall silent in the middle
  });

  const onDefect = (logId: string, error: unknown) => log.error({ logId, err: error }, "A defect");
  const apollo = createGraphqlServer(onDefect);
  await apollo.start();

  const observe = (): Observer => ({
    ...noObserver,
    late: ({ method, route }, { status, failure, requestId }) =>
      log.warn({ method, route, status, failure, requestId }, "A write ended after its operation"),
  });

  /** What a request asks for, until its deadline or until it hangs up. */
  const operationOf = ({ id, headers, url }: FastifyRequest, { raw }: FastifyReply) => {
    const withFiles = url.startsWith("/files") || isMultipart(headers["content-type"] ?? "");
    const operation = beginOperation(id, withFiles ? filesDeadlineMs : deadlineMs, observe());
    raw.once("close", () => (raw.writableFinished ? operation.end() : operation.cancel()));
    return operation;
  };

  const contextOf = (request: FastifyRequest, reply: FastifyReply): Context => {
    const { headers, protocol, host } = request;
    const operation = operationOf(request, reply);
    // Read when a field asks, not before: an error here would answer HTTP 500 instead of a GraphQL error.
    const view = () => {
      const token = bearerIn(headers.authorization) ?? accessToken;
      if (!token)
        throw unauthenticated(
          "Send an access token: `Authorization: Bearer <token>`, or set FRESHBOOKS_ACCESS_TOKEN",
        );
      return callers(accessBy(token), operation);
    };
    let seen: ReturnType<typeof view> | undefined;
    const caller = () => {
      seen ??= view();
      return seen;
    };
    return createContext({
      freshbooks: () => caller().freshbooks,
      identity: async () => caller().identity(),
      vault: () => vaults.of(caller().key),
      defaultBusiness,
      now,
      publicUrl: `${protocol}://${host}`,
    });
  };

  if (isLoopback(options.host ?? "127.0.0.1")) loopbackNamesOnly(server);
  healthRoute(server);
  graphiqlRoute(server);
  filesRoutes(
    server,
    (request, reply) => withAccount(contextOf(request, reply)),
    explainer(onDefect),
    filesDeadlineMs,
  );
  await server.register(async (scope) => {
    takeFiles(scope, filesDeadlineMs);
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply),
    });
  });

  // Fastify waits for answers under way before this; Apollo's own drain plugin would wait for Fastify in turn.
  server.addHook("onClose", async () => {
    await apollo.stop();
    await http.close();
    vaults.close();
  });
  return server;
}

/** For the routes beside the graph: the account of a business, as the graph itself would find it. */
const withAccount = (context: Context) => ({
  ...context,
  account: async (businessId: string | undefined) => {
    const business = await context.business(businessId);
    if (!business) throw refuse("NOT_FOUND", "There is no such business");
    return accountOf(business);
  },
});

/** For the same: what the graph would say of an error. */
const explainer =
  (onDefect: (logId: string, error: unknown) => void): Explain =>
  (error) => {
    const known = error instanceof GraphQLError ? error : toCallerError(error);
    if (known) return { message: known.message, ...(known.extensions as { code: string }) };
    const logId = crypto.randomUUID();
    onDefect(logId, error);
    return {
      code: "INTERNAL_SERVER_ERROR",
      message: `Something went wrong here, not in your request. It is logged as ${logId}`,
    };
  };

const unauthenticated = (message: string) => refuse("UNAUTHENTICATED", message);

/** Throws UNAUTHENTICATED for a header that is there and is no bearer token: it must not fall back in silence. */
function bearerIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +([\x21-\x7e]+) *$/i.exec(header)?.[1];
  if (!token) throw unauthenticated("The Authorization header must read `Bearer <token>`");
  return token;
}
