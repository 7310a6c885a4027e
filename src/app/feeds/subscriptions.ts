import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { GraphQLError } from "graphql";
import { AccessError } from "../../freshbooks/caller/access.ts";
import type { Context } from "../../graphql/contract/context.ts";
import { refuse, toCallerError } from "../../graphql/contract/errors.ts";
import { assertSeesAll } from "../../graphql/events/feeds.ts";
import { type Asked, createSubscribing, type Listener } from "../../graphql/events/subscribe.ts";
import { presenter } from "../../graphql/server.ts";
import { loopbackNames } from "../../routes/callers/host.ts";
import { bringsSecret } from "../../routes/callers/routerOnly.ts";
import { requestIdOf } from "../../routes/requestId.ts";
import { createCallbacks } from "../../streams/callback/index.ts";
import { createGuards } from "../../streams/guards.ts";
import { NoRoom, streamRoutes } from "../../streams/routes.ts";
import { createSeats, type Full } from "../../streams/seats.ts";
import type { SocketOptions, Sockets } from "../../streams/websocket.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { withoutBase } from "../../values/basePath.ts";
import type { BusinessId } from "../../values/ids.ts";
import { isLoopback } from "../../values/loopback.ts";
import type { ContextFor } from "../graph.ts";
import type { Headed, Inbound } from "../inbound.ts";
import type { Load } from "../load.ts";
import { bodyBytes, type Settings } from "../options.ts";

type Parts = {
  readonly apollo: ApolloServer<Context>;
  readonly inbound: Inbound;
  readonly load: Load;
  readonly contextFor: ContextFor;
  readonly telemetry: Telemetry;
};

/** How long a closing server waits for the last messages of its subscriptions. */
const lastMessagesMs = 3_000;

const draining = new GraphQLError(
  "This server is shutting down: subscribe again after the cursor of the last change",
  { extensions: { code: "DRAINING" } },
);

const full: Record<Full, string> = {
  all: "This server has no room for another subscription; retry in a moment",
  caller: "Too many of your subscriptions are open; end one, or retry in a moment",
};

/** Codes of failures that say nothing about the caller's access. */
const passing = new Set([
  "UPSTREAM_UNAVAILABLE",
  "RATE_LIMITED",
  "TOKEN_STORE_UNAVAILABLE",
  "UPSTREAM_MISMATCH",
]);

/** Subscriptions over Server-Sent Events, WebSocket and HTTP callback. Returns what adds the routes. */
export function serveStreams(server: FastifyInstance, settings: Settings, parts: Parts) {
  const { streams: options, log, onDefect, graphPrefix: prefix } = settings;
  const { apollo, inbound, load, telemetry } = parts;
  const subscribe = createSubscribing(apollo, presenter({ onDefect, prefix }));
  const seats = createSeats(options.most);
  telemetry.watchSubscriptions(seats.taken);
  const open = new Set<AbortController>();
  const listenerOf = listeners(settings, parts);
  let settled: (() => void) | undefined;

  async function follow(headed: Headed & { id: string }, asked: Asked, gone: AbortSignal) {
    const seat = seats.take(load.callerOf(headed.headers));
    if (typeof seat === "string") throw new NoRoom(full[seat]);
    const ended = new AbortController();
    const leave = () => ended.abort();
    if (gone.aborted) leave();
    gone.addEventListener("abort", leave, { once: true });
    open.add(ended);
    return subscribe(asked, listenerOf(headed), ended.signal, () => {
      seat();
      gone.removeEventListener("abort", leave);
      open.delete(ended);
      if (open.size === 0) settled?.();
    });
  }

  const callbacks = createCallbacks({
    ...options,
    onLost: (about, message) => log.warn(about, message),
  });
  const urlOf = ({ socket, headers: { host = "" } }: IncomingMessage) =>
    settings.publicUrl ?? `http${"encrypted" in socket ? "s" : ""}://${host}`;
  const ids = new WeakMap<IncomingMessage, string>();
  const idOf = (request: IncomingMessage) => {
    const id = ids.get(request) ?? requestIdOf(request);
    ids.set(request, id);
    return id;
  };
  const sockets = openedByUse({
    ...{ options, mostBytes: bodyBytes },
    headersFor: (request) => ({ "x-request-id": idOf(request), "x-books": settings.books.kind }),
    refusal: refusals(settings, load),
    parameters: parametersOf(settings),
    admits: settings.routerSecret ? bringsSecret(settings.routerSecret()) : () => true,
    open: (request, headers, asked, gone) => {
      if (load.refusal(headers)) throw new NoRoom("This server is overloaded; retry in a moment");
      return follow({ headers, url: urlOf(request), id: idOf(request) }, asked, gone);
    },
    onDefect: (error) => onDefect(crypto.randomUUID(), error),
  });
  server.server.on("upgrade", sockets.upgrade);

  server.addHook("preClose", async () => {
    const all = new Promise<void>((resolve) => {
      settled = resolve;
      if (open.size === 0) resolve();
    });
    for (const each of open) each.abort(draining);
    const last = all.then(() => callbacks.ended());
    await Promise.race([last, wait(lastMessagesMs, undefined, { ref: false })]);
    await sockets.close();
    await callbacks.close();
  });

  return (scope: FastifyInstance) =>
    streamRoutes(scope, {
      ...{ options, callbacks },
      open: (request, asked, gone) => {
        const { headers, id } = request;
        return follow({ headers, id, url: inbound.publicUrlOf(request) }, asked, gone);
      },
      begin: (request) => void load.begin(request),
      leave: load.leave,
    });
}

/** WebSockets, whose packages the first of them loads. */
function openedByUse(options: SocketOptions): Sockets {
  let opening: Promise<Sockets> | undefined;
  const open = async () => (await import("../../streams/websocket.ts")).createSockets(options);
  return {
    upgrade(request, socket, head) {
      const broken = () => socket.destroy();
      socket.on("error", broken);
      opening ??= open();
      opening
        .then(({ upgrade }) => upgrade(request, socket, head))
        .catch((error: unknown) => {
          options.onDefect(error);
          broken();
        });
    },
    close: async () => (await opening)?.close(),
  };
}

/** The caller of a request, for as long as they listen. */
function listeners({ streams: options, now }: Settings, { inbound, load, contextFor }: Parts) {
  const guards = createGuards({
    ...options,
    now,
    isPassing: (error) => passing.has(String(toCallerError(error)?.extensions.code)),
  });

  return (headed: Headed & { id: string }): Listener => {
    let access: string | undefined;
    const checkFor =
      (businessId: BusinessId) =>
      ({ fresh }: { fresh: boolean }) =>
        inbound.recognize(headed, async ({ key, identity, until }) => {
          if (key !== access)
            throw new AccessError(
              "unauthenticated",
              "The access of this subscription has changed: subscribe again",
            );
          const { businesses } = await identity({ fresh });
          const business = businesses.find((each) => each.businessId === businessId);
          if (!business) throw refuse("FORBIDDEN", "The caller can no longer access this business");
          assertSeesAll(business);
          return until;
        });
    return {
      begin: async () => {
        const { operation, ...arrived } = await inbound.rejoin(headed);
        const usage = headed.headers["freshbooks-usage"] ?? "";
        return {
          context: contextFor(arrived),
          reader: () => {
            access ??= arrived.caller().key;
            return `${arrived.caller().key} ${headed.url} ${usage}`;
          },
          end: operation.end,
          cancel: operation.cancel,
        };
      },
      guard: (businessId, lost) => {
        const key = createHash("sha256").update(`${load.callerOf(headed.headers)} ${access} ${businessId}`);
        return guards.open(key.digest("base64url"), checkFor(businessId), lost);
      },
    };
  };
}

/** What a client may send as `connectionParams` instead of headers. */
const parametersOf = ({ choice }: Settings): string[] => [
  ...["authorization", "router-authorization", "freshbooks-usage"],
  ...(choice.by === "header" ? [choice.name] : []),
];

/** Who may not open a WebSocket: other paths, names and pages, and everyone while there is no room. */
function refusals({ basePath, host = "127.0.0.1", publicUrl, allowedOrigins }: Settings, load: Load) {
  const isOurName = isLoopback(host) ? loopbackNames(publicUrl) : () => true;
  const publicHost = publicUrl && new URL(publicUrl).host;
  const isOurPage = (origin: string, name: string | undefined) =>
    allowedOrigins.includes(origin) || [name, publicHost].includes(URL.parse(origin)?.host ?? "");
  return ({ url = "", headers }: IncomingMessage) => {
    const [path] = withoutBase(basePath, url).split("?", 1);
    if (path !== "/graphql") return { status: 404, message: "There is no WebSocket at this address" };
    if (!isOurName(headers.host))
      return { status: 421, message: "This server accepts requests from this machine only" };
    if (headers.origin !== undefined && !isOurPage(headers.origin, headers.host))
      return { status: 403, message: "This page may not connect: its origin is not in ALLOWED_ORIGINS" };
    if (load.refusal(headers)) return { status: 503, message: "This server is overloaded or shutting down" };
    return undefined;
  };
}
