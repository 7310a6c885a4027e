import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";

/**
 * The variables of docs/configuration.md in camel case: `FRESHBOOKS_ACCESS_TOKEN` is `freshbooksAccessToken`. They are
 * checked by the same rules, and have the same defaults; nothing is read from the environment.
 */
export type SubgraphOptions = {
  /** Port for `listen()`; 0 selects any free port. */
  port?: number | undefined;
  /** Address for `listen()`. Unless it is this machine only, requests under any host name are accepted. */
  host?: string | undefined;
  /** Public address of this server, for links and the redirect URI. Set it when a host serves `handler` under a public name. */
  publicUrl?: string | undefined;
  /** Web origins whose pages may send requests from a browser. */
  allowedOrigins?: readonly string[] | undefined;
  /** Secret that requests for `/graphql` and `/files` send in the header `Router-Authorization`. */
  routerSecret?: string | undefined;
  routerSecretFile?: string | undefined;
  /** Token for requests without one. */
  freshbooksAccessToken?: string | undefined;
  /** FreshBooks' scheme, host and port. Defaults to the real one with a token or an app, otherwise to a sandbox in this process. */
  freshbooksApiUrl?: string | undefined;
  /** FreshBooks' id of the default business. */
  freshbooksBusinessId?: string | number | undefined;
  /** A prefix for the names of types and root fields. */
  graphPrefix?: string | undefined;
  /** Serves GraphiQL at `/graphiql`. Defaults to true. */
  graphiql?: boolean | undefined;
  /** Answers introspection, and serves `/schema.graphql`. Defaults to true. */
  introspection?: boolean | undefined;
  /** The largest number of requests in flight to FreshBooks; fewer are sent while it responds slowly. Defaults to 512. */
  freshbooksMaxInFlight?: number | undefined;
  /** Time limit of an operation. */
  operationDeadlineMs?: number | undefined;
  /** Subscriptions that may be open at the same time; one caller has half. Defaults to 10,000. */
  subscriptionsMost?: number | undefined;
  /** Origins of routers to which events may be sent by HTTP callback. */
  subscriptionCallbackOrigins?: readonly string[] | undefined;
  /** Time to keep serving after `close()` is called. */
  drainNoticeSeconds?: number | undefined;
  /** How long the outcome of an idempotency key is kept, 24 hours at least. */
  idempotencyHours?: number | undefined;
  /** How long a change is kept in the feed of a business. Defaults to 30 days. */
  changesKeptDays?: number | undefined;
  /** Seconds between sweeps that find changes which no webhook reported, and those of types: `300,PAYMENT=60`. */
  changesSweep?: string | number | undefined;
  /** Size of the sandbox's books. */
  sandboxScale?: number | undefined;
  /** Seed for the names and numbers in the sandbox's books. */
  sandboxSeed?: number | undefined;
  /** Seconds between two changes in the sandbox's books. Without it, nothing but requests changes them. */
  sandboxLive?: number | undefined;

  /** Id of your FreshBooks app. */
  freshbooksClientId?: string | undefined;
  /** Secret of your FreshBooks app. */
  freshbooksClientSecret?: string | undefined;
  freshbooksClientSecretFile?: string | undefined;
  freshbooksRedirectUri?: string | undefined;
  freshbooksScopes?: readonly string[] | undefined;
  /** Path of a JSON file with several apps. */
  freshbooksAppsFile?: string | undefined;
  freshbooksAuthUrl?: string | undefined;
  /** `memory:`, the path of a SQLite file, or `postgres://…`. */
  storeUrl?: string | undefined;
  /** The former name of `storeUrl`. */
  tokenStore?: string | undefined;
  tokenKeys?: string | undefined;
  tokenKeysFile?: string | undefined;
  freshbooksConnection?: string | undefined;
  connectionHeader?: string | undefined;
  connectionClaim?: string | undefined;
  jwtIssuer?: string | undefined;
  jwtAudience?: string | undefined;
  jwtJwksUrl?: string | undefined;

  /** A pino logger of the host; without one, JSON lines go to standard output from `logLevel` on. */
  log?: Logger | undefined;
  logLevel?: "trace" | "debug" | "info" | "warn" | "error" | "silent" | undefined;
  /** Serves `/metrics` for Prometheus. */
  metrics?: boolean | undefined;
  metricsToken?: string | undefined;
  otelExporterOtlpEndpoint?: string | undefined;
  otelServiceName?: string | undefined;
  /** Attributes of every span, such as `deployment.environment=production`. */
  otelResourceAttributes?: string | undefined;
  otelTracesSampler?: string | undefined;
  otelTracesSamplerArg?: string | number | undefined;
};

/** A running subgraph, either on a port of its own or mounted in a host. */
export type Subgraph = {
  /** The SDL with its federation directives, as `/schema.graphql` serves it. */
  readonly sdl: string;
  /** Whose books are served, and from where. */
  readonly books: { readonly kind: "sandbox" | "freshbooks" | "other"; readonly origin: string };
  /** Opens the port, and returns its address, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** A request listener of `node:http`, for a host with a server of its own. It answers every path, with 404 for others than its own. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /**
   * The listener of a host's server for `upgrade`, for subscriptions over WebSocket. A host with WebSockets of its own
   * calls it for `/graphql` alone: it refuses other paths.
   */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Rejects new work, completes work in progress, and closes everything that was opened. */
  close(): Promise<void>;
};
