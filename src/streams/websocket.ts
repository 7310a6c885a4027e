import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from "graphql";
import { CloseCode, handleProtocols, MessageType, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import {
  type Asked,
  isRefused,
  type Refused,
  type Result,
  type Results,
} from "../graphql/events/subscribe.ts";
import type { StreamOptions } from "./options.ts";
import { NoRoom } from "./routes.ts";

export type SocketOptions = {
  options: Pick<StreamOptions, "most" | "mostPerSocket" | "keepAliveMs">;
  /** The largest message of a client. */
  mostBytes: number;
  /** The headers of every answer. */
  headersFor: (request: IncomingMessage) => Readonly<Record<string, string>>;
  /** Why a connection is not accepted. */
  refusal: (request: IncomingMessage) => { status: number; message: string } | undefined;
  /** The headers that a client may send as `connectionParams` too: a page cannot set those of a WebSocket. */
  parameters: readonly string[];
  /** Whether these callers may connect. */
  admits: (headers: IncomingHttpHeaders) => boolean;
  /** Opens a subscription for a caller. Throws NoRoom. */
  open: (
    request: IncomingMessage,
    headers: IncomingHttpHeaders,
    asked: Asked,
    gone: AbortSignal,
  ) => Promise<Results | Refused>;
  onDefect: (error: unknown) => void;
};

type Extra = { request: IncomingMessage; gone: AbortSignal };

/** Sent and not yet accepted: beyond it a client is disconnected. */
const mostBufferedBytes = 4_000_000;
const initMs = 10_000;
const internalError = 4_500;
const goingAway = 1_001;
const closingMs = 1_000;

/** Stands for any subscription: it is opened before graphql-ws would execute it. */
const document = parse("subscription { opened }");

export type Sockets = {
  /** Answers the request for a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes all connections, after their subscriptions have ended. */
  readonly close: () => Promise<void>;
};

/** Subscriptions over a WebSocket, by the protocol graphql-transport-ws. */
export function createSockets({
  options,
  mostBytes,
  headersFor,
  refusal,
  parameters,
  admits,
  open,
  onDefect,
}: SocketOptions): Sockets {
  const sockets = new WebSocketServer({
    ...{ noServer: true, maxPayload: mostBytes, perMessageDeflate: false, clientTracking: true },
    handleProtocols,
  });
  const linesFor = (request: IncomingMessage) =>
    Object.entries(headersFor(request)).map(([name, value]) => `${name}: ${value}`);
  sockets.on("headers", (lines, request) => void lines.push(...linesFor(request)));
  const formatted = new WeakMap<GraphQLError, GraphQLFormattedError>();
  /** Messages of clients that are being served: that of a subscription until its last message is sent. */
  const served = new Set<Promise<void>>();

  const graph = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: initMs,
    onConnect: ({ extra, connectionParams }) => admits(headersOf(extra.request, connectionParams)),
    async onSubscribe({ extra, connectionParams, subscriptions }, id, payload) {
      if (Object.keys(subscriptions).length > options.mostPerSocket)
        return [overloaded(`A WebSocket carries up to ${options.mostPerSocket} subscriptions`)];
      const { query, operationName, variables, extensions } = payload;
      const asked = {
        query,
        ...(operationName && { operationName }),
        ...(variables && { variables }),
        ...(extensions && { extensions }),
      };
      const headers = headersOf(extra.request, connectionParams);
      const opened = await open(extra.request, headers, asked, extra.gone).catch((error: unknown) => {
        if (error instanceof NoRoom) return { errors: [overloaded(error.message).toJSON()] };
        throw error;
      });
      if (!isRefused(opened) && !(id in subscriptions)) await opened.return(); // completed by the client while it was opened
      if (!isRefused(opened) || !isInvalid(opened))
        return { document, schema: undefined as unknown as GraphQLSchema, contextValue: opened };
      return opened.errors.map((error) => {
        const shown = new GraphQLError(error.message, { extensions: error.extensions ?? {} });
        formatted.set(shown, error);
        return shown;
      });
    },
    // Its results are formatted; `onNext` sends them as they are.
    subscribe: ({ contextValue }: ExecutionArgs) => {
      const opened = contextValue as Results | Refused;
      return (isRefused(opened) ? opened : withLastErrors(opened)) as AsyncGenerator<ExecutionResult>;
    },
    onNext: (_, __, ___, ____, result) => result as Result,
    onError: (_, __, ___, errors) =>
      errors.map((error) => formatted.get(error as GraphQLError) ?? shownOf(error)),
  });

  const headersOf = (
    { headers }: IncomingMessage,
    given: Readonly<Record<string, unknown>> | undefined,
  ): IncomingHttpHeaders => ({
    ...headers,
    ...Object.fromEntries(
      Object.entries(given ?? {})
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name, value]) => parameters.includes(name) && value !== undefined && value !== null)
        .map(([name, value]) => [name, String(value)]), // what is no text is no access, rather than none given
    ),
  });

  function accept(socket: WebSocket, request: IncomingMessage): void {
    const gone = new AbortController();
    const fail = (error: unknown) => {
      onDefect(error);
      socket.close(internalError, "Internal server error");
    };
    const serve = (taken: Promise<void>) => {
      const done = taken.catch(fail).finally(() => served.delete(done));
      served.add(done);
    };
    const closed = graph.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) => {
            if (socket.readyState !== socket.OPEN) return resolve();
            if (socket.bufferedAmount > mostBufferedBytes) socket.terminate();
            socket.send(text, () => resolve()); // what fails closes the socket
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on("message", (data) => {
            const text = String(data);
            if (isOfServer(text))
              socket.close(CloseCode.BadRequest, "Only a server sends messages of this type");
            else serve(take(text));
          }),
      },
      { request, gone: gone.signal },
    );
    let isAlive = true;
    socket.on("pong", () => {
      isAlive = true;
    });
    const alive = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, options.keepAliveMs).unref();
    socket.on("error", () => socket.terminate()); // the client broke the protocol
    socket.once("close", (code, reason) => {
      clearInterval(alive);
      gone.abort();
      void closed(code, String(reason)).catch(onDefect);
    });
  }

  return {
    upgrade(request, socket, head) {
      const why =
        refusal(request) ??
        (sockets.clients.size >= options.most
          ? { status: 503, message: "This server has no room for another connection" }
          : undefined);
      if (!why) {
        sockets.handleUpgrade(request, socket, head, (opened) => accept(opened, request));
        return;
      }
      const body = JSON.stringify({
        errors: [{ message: why.message, extensions: { code: codes[why.status] } }],
      });
      const lines = [
        `HTTP/1.1 ${why.status} ${phrases[why.status]}`,
        ...linesFor(request),
        ...(why.status === 503 ? ["retry-after: 1"] : []),
        ...["connection: close", "content-type: application/json; charset=utf-8"],
        `content-length: ${Buffer.byteLength(body)}`,
      ];
      socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
    },
    async close() {
      await Promise.race([Promise.all(served), wait(closingMs, undefined, { ref: false })]);
      for (const socket of sockets.clients) socket.close(goingAway, "This server is shutting down");
      const forced = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, closingMs);
      await Promise.all(
        [...sockets.clients].map((socket) => new Promise((resolve) => socket.once("close", resolve))),
      );
      clearTimeout(forced);
    },
  };
}

const phrases: Record<number, string> = {
  403: "Forbidden",
  404: "Not Found",
  421: "Misdirected Request",
  503: "Service Unavailable",
};
const codes: Record<number, string> = {
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  421: "MISDIRECTED",
  503: "OVERLOADED",
};

/** Codes of an operation that cannot be executed at all: by the protocol, these alone are messages of type `error`. */
const invalid: ReadonlySet<unknown> = new Set([
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
]);
const isInvalid = ({ errors }: Refused): boolean =>
  errors.some(({ extensions }) => invalid.has(extensions?.code));

/** The errors that end a subscription are its last result, as over SSE: a gateway passes on a result with its codes. */
const withLastErrors = (results: Results): Results => ({
  next: () =>
    results.next().catch((error: unknown) => ({
      done: false,
      value: { errors: [(error as GraphQLError).toJSON()] },
    })),
  return: () => results.return(),
  throw: (error) => results.throw(error),
  [Symbol.asyncIterator]: () => withLastErrors(results),
  [Symbol.asyncDispose]: () => results[Symbol.asyncDispose](),
});

/** The library takes these messages of a client for a defect of the server. */
const ofServer: ReadonlySet<unknown> = new Set([
  MessageType.ConnectionAck,
  MessageType.Next,
  MessageType.Error,
]);

function isOfServer(text: string): boolean {
  try {
    return ofServer.has((JSON.parse(text) as { type?: unknown } | null)?.type);
  } catch {
    return false;
  }
}

const overloaded = (message: string) =>
  new GraphQLError(message, { extensions: { code: "OVERLOADED", retryAfterSeconds: 1 } });

const shownOf = (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError =>
  error instanceof GraphQLError ? error.toJSON() : error;
