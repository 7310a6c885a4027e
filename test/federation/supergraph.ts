import { composeServices } from "@apollo/composition";
import { composeServices as composeByGuild } from "@theguild/federation-composition";
import { type GraphQLError, parse } from "graphql";
import type { Answer } from "../support/start.ts";
import { kept } from "./kept.ts";

export type Subgraph = { name: string; url: string; sdl: string };

/** A running subgraph, with the SDL that it serves. */
export async function subgraphAt(name: string, url: string): Promise<Subgraph> {
  const { data } = await post(url, { query: "{ _service { sdl } }" });
  return { name, url, sdl: String(data._service?.sdl) };
}

type Composed = { supergraphSdl?: string | undefined; codes: unknown[]; hints: string[] };
type Compose = (...subgraphs: Subgraph[]) => Composed;

const parsed = (subgraphs: readonly Subgraph[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

/** Composes once what differs in addresses only. */
const once =
  (library: string, make: Compose): Compose =>
  (...subgraphs) => {
    const placeOf = (name: string) => `http://${name}.invalid/`;
    const placed = subgraphs.map((each) => ({ ...each, url: placeOf(each.name) }));
    const made = kept(library, placed, () => make(...placed));
    const supergraphSdl = subgraphs.reduce(
      (text, { name, url }) => text?.replace(placeOf(name), url),
      made.supergraphSdl,
    );
    return { ...made, supergraphSdl };
  };

/** What @apollo/composition makes of subgraphs: a supergraph and hints, or the codes of the errors. */
export const compose = once("@apollo/composition", (...subgraphs) => {
  const { supergraphSdl, errors = [], hints = [] } = composeServices(parsed(subgraphs));
  return { supergraphSdl, codes: codesOf(errors), hints: hints.map(String) };
});

/** The same by each library that gateways use. Only Apollo's gives hints. */
export const composers: [name: string, compose: Compose][] = [
  ["@apollo/composition", compose],
  [
    "@theguild/federation-composition",
    once("@theguild/federation-composition", (...subgraphs) => {
      const { supergraphSdl, errors = [] } = composeByGuild(parsed(subgraphs));
      return { supergraphSdl, codes: codesOf(errors), hints: [] };
    }),
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
