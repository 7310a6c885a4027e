import { composeServices } from "@apollo/composition";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { composeServices as composeByGuild } from "@theguild/federation-composition";
import { type GraphQLError, parse } from "graphql";
import { onTestFinished } from "vitest";
import type { Answer } from "../support/start.ts";

// The gateway would report to its makers and look around for a cloud; a test reaches no host but loopback.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

export type Subgraph = { name: string; url: string; sdl: string };

/** A running subgraph, with the SDL that it serves. */
export async function subgraphAt(name: string, url: string): Promise<Subgraph> {
  const { data } = await post(url, "{ _service { sdl } }", {});
  return { name, url, sdl: String(data._service?.sdl) };
}

/** What @apollo/composition makes of subgraphs: a supergraph, or errors. */
export const compose = (...subgraphs: Subgraph[]) =>
  composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));

type Composed = { supergraphSdl?: string | undefined; codes: unknown[]; hints: string[] };

/** The same by each library that gateways use: the SDL, or the codes of the errors. Only Apollo's gives hints. */
export const composers: [name: string, compose: (...subgraphs: Subgraph[]) => Composed][] = [
  [
    "@apollo/composition",
    (...subgraphs) => {
      const { supergraphSdl, errors = [], hints = [] } = compose(...subgraphs);
      return { supergraphSdl, codes: codesOf(errors), hints: hints.map(String) };
    },
  ],
  [
    "@theguild/federation-composition",
    (...subgraphs) => {
      const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
      const { supergraphSdl, errors = [] } = composeByGuild(services);
      return { supergraphSdl, codes: codesOf(errors), hints: [] };
    },
  ],
];

const codesOf = (errors: readonly GraphQLError[]): unknown[] => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
];

type GatewayContext = { authorization?: string | undefined };

/** Apollo Gateway over running subgraphs, which it tells the caller's Authorization; it stops when the test ends. */
export async function startGateway(...subgraphs: Subgraph[]) {
  const { supergraphSdl, errors } = compose(...subgraphs);
  if (!supergraphSdl) throw new AggregateError(errors ?? []);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url = "" }) =>
      new RemoteGraphQLDataSource<GatewayContext>({
        url,
        willSendRequest({ request, context }) {
          if (context.authorization) request.http?.headers.set("authorization", context.authorization);
        },
      }),
  });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  onTestFinished(() => server.stop());
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: "127.0.0.1" },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  return (query: string, authorization: string) => post(url, query, { authorization });
}

async function post(url: string, query: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}
