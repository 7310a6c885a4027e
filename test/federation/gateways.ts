import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { MemPubSub } from "@graphql-hive/pubsub";
import { onTestFinished } from "vitest";
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

/** How Hive Gateway subscribes at `freshbooks`, as in its `transportEntries`. Without it, by Server-Sent Events. */
export type Subscriptions =
  | { readonly kind: "ws"; readonly options: { connectionParams: Record<string, string> } }
  | { readonly kind: "http-callback"; readonly options: { heartbeat_interval: number } };

/** Hive Gateway over a supergraph, in the same way. It takes files, and hands them on. */
export async function hiveOver(supergraph: string): Promise<string> {
  return (await openHive(supergraph)).url;
}

/** The same, with its way to subscribe, and what it answered to the requests for a path of it. */
export async function openHive(supergraph: string, subscriptions?: Subscriptions) {
  const answered: string[] = [];
  const server = createServer((request, response) => {
    const { url, headers } = request;
    response.once("finish", () => {
      if (url?.startsWith("/callback/"))
        answered.push(`${headers["subscription-protocol"]} ${response.statusCode}`);
    });
    void gateway(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = createGatewayRuntime({
    supergraph,
    multipart: true,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) =>
        Object.fromEntries(forwarded.map((name) => [name, request.headers.get(name)])),
    },
    ...(subscriptions && {
      transportEntries: {
        freshbooks: { options: { subscriptions: placed(subscriptions, `${origin}/callback`) } },
      },
    }),
    ...(subscriptions?.kind === "http-callback" && { pubsub: new MemPubSub(), webhooks: true }),
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await gateway[Symbol.asyncDispose]();
  });
  return { url: `${origin}/graphql`, origin, answered: () => answered };
}

const placed = ({ kind, options }: Subscriptions, callback: string) => ({
  kind,
  options: kind === "http-callback" ? { public_url: callback, ...options } : options,
});

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
