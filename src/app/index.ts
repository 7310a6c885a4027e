import { setTimeout as wait } from "node:timers/promises";
import fastifyApollo from "@as-integrations/fastify";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config/index.ts";
import { isMultipart } from "../files/body.ts";
import { createVaults } from "../files/vault.ts";
import { createCallers } from "../freshbooks/callers.ts";
import { reportUnknownWords } from "../freshbooks/records/words.ts";
import { type Context, createContext } from "../graphql/contract/context.ts";
import { refuse, toCallerError } from "../graphql/contract/errors.ts";
import { createGraphqlServer } from "../graphql/contract/server.ts";
import { accountOf } from "../graphql/identity/business.ts";
import { createChannels } from "../http/channel.ts";
import { noObserver, type Observer } from "../http/observer.ts";
import { beginOperation } from "../http/operation.ts";
import { createHttp } from "../http/request.ts";
import { type Rules, usualRules } from "../http/rules.ts";
import { bearerIn } from "../inbound/bearer.ts";
import { createChooser } from "../inbound/choose.ts";
import { watchExpiry } from "../inbound/expiry.ts";
import { usageOf } from "../inbound/usage.ts";
import { createVerifier } from "../inbound/verify.ts";
import { createAdmission, type LoadOptions, type Work } from "../load/admission.ts";
import { refuseBadRequests } from "../routes/badRequest.ts";
import { type ConnectDesk, name } from "../routes/connect/desk.ts";
import { connectRoutes, leadsOthersHere } from "../routes/connect/routes.ts";
import { takeFiles } from "../routes/files/multipart.ts";
import { filesRoutes } from "../routes/files/routes.ts";
import { graphiqlRoute } from "../routes/graphiql.ts";
import { loopbackNamesOnly } from "../routes/host.ts";
import { nowhereRoute } from "../routes/nowhere.ts";
import { drainWhenClosed } from "../routes/operating/drain.ts";
import { healthRoute } from "../routes/operating/health.ts";
import { admitWork } from "../routes/operating/load.ts";
import { metricsRoute } from "../routes/operating/metrics.ts";
import type { Explain } from "../routes/refusal.ts";
import { requestIdOf, tellRequestId } from "../routes/requestId.ts";
import { createTelemetry } from "../telemetry/index.ts";
import { isLoopback } from "../values/loopback.ts";
import { identitiesOf, type OpenConnecting } from "./openConnecting.ts";

/** What the app needs of a Config once it is known which books it serves. */
export type AppOptions = Pick<Config, "defaultBusiness"> &
  Partial<Pick<Config, "publicUrl" | "choice" | "issuer" | "metrics" | "tracing">> & {
    /** Undefined when nobody can sign in. It is closed with the app. */
    connecting?: OpenConnecting | undefined;
    /** Used for requests that bring none of their own. */
    accessToken: string | undefined;
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
    /** How long a server that is being closed goes on serving, saying so; nothing when left out. */
    noticeMs?: number;
    load?: Partial<LoadOptions>;
  };

const openToOthers =
  "The redirect URI leads here from other machines, and callers prove nothing: whoever gets through what stands in between reaches the books of everybody who connects. Set JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL, unless nobody but you can open that address";

/** How long a body may take to arrive as a whole. */
const bodyMs = 60_000;

/** Every part, joined; no port is open yet. Closing it drains what is under way. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    apiOrigin,
    accessToken,
    defaultBusiness,
    connecting,
    choice = { by: "only" },
    issuer,
    log,
    now = () => new Date(),
    deadlineMs = 30_000,
    filesDeadlineMs = deadlineMs + bodyMs,
    noticeMs = 0,
    metrics = { on: false, token: undefined },
    tracing,
  } = options;
  const telemetry = await createTelemetry({ log, metrics: metrics.on, tracing });
  reportUnknownWords(telemetry.unknownWord);

  const rules = { ...usualRules, ...options.rules };
  const http = createHttp({ origin: apiOrigin, connections: rules.turns.total });
  const callers = createCallers(createChannels(http, rules), (list, what) =>
    telemetry.ignored(list.split("/").at(-1) ?? "", what),
  );
  const vaults = createVaults(now, (account, { mediaType: kind, size }) =>
    log.warn({ account, kind, size }, "An orphan: FreshBooks has a file that nothing refers to"),
  );
  const server = fastify({
    bodyLimit: 1_000_000,
    genReqId: requestIdOf,
    forceCloseConnections: "idle",
    return503OnClosing: false, // what is refused while closing is refused in our words, below
    requestTimeout: bodyMs, // for a body as a whole: its sender may fall silent in the middle
  });

  const onDefect = (logId: string, error: unknown) => log.error({ logId, err: error }, "A defect");
  const apollo = createGraphqlServer(onDefect);
  await apollo.start();

  /** What a request asks for, until its deadline, which runs from its arrival on, or until it hangs up. */
  const operationOf = (request: FastifyRequest, { raw }: FastifyReply, observer: Observer) => {
    const { id, headers, url } = request;
    const withFiles = url.startsWith("/files") || isMultipart(headers["content-type"] ?? "");
    works.begin(request);
    const passedMs = performance.now() - (works.of(request)?.arrivedAt ?? performance.now());
    const leftMs = Math.max(0, (withFiles ? filesDeadlineMs : deadlineMs) - passedMs);
    const operation = beginOperation(id, leftMs, observer, rules.clock);
    raw.once("close", () => (raw.writableFinished ? operation.end() : operation.cancel()));
    return operation;
  };

  const verify = issuer && createVerifier(issuer, now);
  const choose = createChooser({
    ...{ connections: connecting?.connections, choice, verify, staticToken: accessToken },
  });
  const publicUrlOf = ({ protocol, host }: FastifyRequest) => options.publicUrl ?? `${protocol}://${host}`;

  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const { observer, watch } = telemetry.watch(request, [loadOf(works.of(request))]);
    const operation = operationOf(request, reply, observer);
    const publicUrl = publicUrlOf(request);
    // Thrown when a field asks, not before: an error here would answer HTTP 500 instead of a GraphQL error.
    const caller = await choose({
      ...{ headers: request.headers, connectUrl: `${publicUrl}/connect`, operation },
    }).then(
      ({ access, standing }) => {
        const view = { ...callers(access, operation), standing };
        return () => view;
      },
      (error: unknown) => () => {
        throw error;
      },
    );
    return createContext({
      freshbooks: () => caller().freshbooks,
      identity: async (asked) => caller().identity(asked),
      standing: () => caller().standing,
      vault: () => vaults.of(caller().key),
      defaultBusiness,
      now,
      publicUrl,
      watch,
    });
  };

  const longestMs = Math.max(deadlineMs, filesDeadlineMs) + 1_000;
  const admission = createAdmission(options.load);
  const drain = drainWhenClosed(server, admission, { noticeMs, longestMs });
  tellRequestId(server);
  if (isLoopback(options.host ?? "127.0.0.1")) loopbackNamesOnly(server, options.publicUrl);
  const works = admitWork(server, admission, {
    ...{ longestMs, deadlineMs },
    callerOf: (headers) =>
      [headers.authorization, choice.by === "header" && headers[choice.name]].flat().filter(Boolean).join(),
    idOf: requestIdOf,
    onRefused: telemetry.refused,
  });
  healthRoute(server, () =>
    drain.isDraining() ? "draining" : admission.state().overloaded ? "overloaded" : "ok",
  );
  nowhereRoute(server);
  telemetry.watchLoad(admission.state);
  if (telemetry.metrics) metricsRoute(server, telemetry.metrics, metrics.token?.());
  graphiqlRoute(server);
  const explain = explainer(onDefect);
  const filesContextOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await contextOf(request, reply);
    watchFile(reply, context.watch);
    return withAccount(context);
  };
  filesRoutes(server, filesContextOf, explain, filesDeadlineMs);
  if (connecting) {
    const desk: ConnectDesk = {
      ...connecting,
      identityOf: identitiesOf(callers, connecting.connections, deadlineMs),
      use: (id, count) => usageOf(choice, id, count),
      onTrouble: (error) => log.warn({ err: error }, "Somebody signed in, and something went wrong"),
    };
    connectRoutes(server, {
      admit: verify && ((request) => verify(bearerIn(request.headers.authorization))),
      ...{ desk, noteKey: connecting.noteKey(), publicUrlOf, explain, now },
    });
    // A server that finds its port taken leaves no lease and no refresh behind.
    server.addHook("onListen", async () => {
      connecting.connections.keepAlive((id) => name(desk, id, { fresh: false }));
      for (const { name: app } of issuer ? [] : connecting.apps.filter(leadsOthersHere))
        log.warn({ app }, openToOthers);
    });
  }
  const stopWatching = accessToken
    ? watchExpiry(accessToken, now, (about, message) => log.warn(about, message))
    : () => {};
  await server.register(async (scope) => {
    takeFiles(scope, filesDeadlineMs);
    refuseBadRequests(scope, onDefect);
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply),
    });
  });

  // Fastify waits for answers under way before this; Apollo's own drain plugin would wait for Fastify in turn.
  server.addHook("onClose", async () => {
    await drain.ended();
    stopWatching();
    await apollo.stop();
    await connecting?.close();
    await Promise.race([http.close(), wait(1_000, undefined, { ref: false })]); // a late write may go on for longer
    vaults.close();
    await telemetry.close();
  });
  return server;
}

/** A file that comes or goes is watched like an operation; its status is all that can be told of it. */
function watchFile({ raw }: FastifyReply, watch: Context["watch"]): void {
  watch?.began({ type: "file", name: undefined });
  raw.once("close", () => {
    const whole = raw.writableFinished && raw.statusCode < 400;
    const code = raw.writableFinished ? `HTTP_${raw.statusCode}` : "ABORTED";
    watch?.ended({ codes: whole ? [] : [code], hasData: whole });
  });
}

/** How the requests of an operation wait for one another tells how much more can be let in. */
const loadOf = (work: Work | undefined): Observer => ({
  ...noObserver,
  attempt(attempt) {
    work?.sent();
    return noObserver.attempt(attempt);
  },
  waited(why, ms) {
    if (why === "concurrency" || why === "caller") work?.waited(ms, why === "caller");
  },
});

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
