import { composeServices } from "@apollo/composition";
import { composeServices as composeByGuild } from "@theguild/federation-composition";
import { type GraphQLError, parse } from "graphql";
import type { Answer } from "../support/start.ts";

export type Subgraph = { name: string; url: string; sdl: string };

/** A running subgraph, with the SDL that it serves. */
export async function subgraphAt(name: string, url: string): Promise<Subgraph> {
  const { data } = await post(url, { query: "{ _service { sdl } }" });
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

/** Posts an operation to any GraphQL server. */
export async function post(
  url: string,
  operation: { readonly query: string; readonly variables?: Record<string, unknown> },
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as Answer;
}
