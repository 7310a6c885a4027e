import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { buildHTTPExecutor } from "@graphql-tools/executor-http";
import { type DocumentNode, print } from "graphql";
import { createClient } from "graphql-ws";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { compose, post, type Subgraph } from "./supergraph.ts";

// Both gateways would report to their makers and look around for a cloud; a test reaches no host but loopback.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

/** What the gateways below tell a subgraph of a request, because their configuration says so. */
const forwarded = ["authorization", "apollo-require-preflight"] as const;
type Forwarded = Partial<Record<(typeof forwarded)[number], string>>;

/** Apollo Gateway over a supergraph, at the address that it answers with; it stops when the test ends. */
async function apolloOver(supergraphSdl: string): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url = "" }) =>
      new RemoteGraphQLDataSource<Forwarded>({
        url,
        willSendRequest({ request, context }) {
          for (const name of forwarded) if (context[name]) request.http?.headers.set(name, context[name]);
        },
      }),
  });
  const server = new ApolloServer<Forwarded>({
    gateway,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  onTestFinished(() => server.stop());
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: "127.0.0.1" },
    context: async ({ req }) => Object.fromEntries(forwarded.map((name) => [name, req.headers[name]])),
  });
  return url;
}

/**
 * Hive Gateway over a supergraph, in the same way. It takes files, and hands them on. Subscriptions reach the subgraph by
 * Server-Sent Events without any configuration, or by WebSocket.
 */
export async function hiveOver(
  supergraph: string,
  { subscriptions }: { subscriptions?: "ws" } = {},
): Promise<string> {
  const gateway = createGatewayRuntime({
    supergraph,
    multipart: true,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) =>
        Object.fromEntries(forwarded.map((name) => [name, request.headers.get(name)])),
    },
    // The one that it would load by itself is not installed; this is what that one is made of.
    transports: {
      http: {
        getSubgraphExecutor: ({ transportEntry, fetch }) => {
          const endpoint = String(transportEntry.location);
          const http = buildHTTPExecutor({ endpoint, fetch: fetch as never });
          const socket = subscriptions && socketExecutor(endpoint);
          return (request) =>
            socket && request.operationType === "subscription" ? socket(request) : http(request);
        },
      },
    },
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  const server = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await gateway[Symbol.asyncDispose]();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** What the gateway's own WebSocket transport, which is not installed, is made of. */
function socketExecutor(location: string) {
  const client = createClient({ url: location.replace(/^http/, "ws"), webSocketImpl: WebSocket });
  onTestFinished(() => void client.dispose());
  return ({ document, variables }: { document: DocumentNode; variables?: unknown }) =>
    client.iterate({ query: print(document), variables: variables as Record<string, unknown> }) as never;
}

/** The gateways that stand before the graph in tests. */
export const gateways = [
  ["Apollo Gateway", apolloOver],
  ["Hive Gateway", hiveOver],
] as const;

/** The supergraph of running subgraphs. */
export function supergraphOf(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, codes } = compose(...subgraphs);
  if (!supergraphSdl) throw new Error(`The subgraphs do not compose: ${codes.join(", ")}`);
  return supergraphSdl;
}

/** A gateway over running subgraphs, which it tells the caller's Authorization. */
export async function askThrough(over: (supergraph: string) => Promise<string>, ...subgraphs: Subgraph[]) {
  const url = await over(supergraphOf(subgraphs));
  return (query: string, authorization: string) => post(url, { query }, { authorization });
}
