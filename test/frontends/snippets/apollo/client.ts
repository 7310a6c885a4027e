// apollo/client.ts
import { ApolloClient, ApolloLink, type FieldPolicy, HttpLink, InMemoryCache } from "@apollo/client";
import { RetryLink } from "@apollo/client/link/retry";
import { relayStylePagination } from "@apollo/client/utilities";
import type { Graph } from "../graph.ts";
import { fetchOf, type Server } from "../server.ts";

/** `paged` merges the pages of a list: `relayStylePagination` for `edges`, `pagedNodes` for `nodes`. */
export function createClient(
  server: Server,
  graph: Graph,
  paged: (keys: string[]) => FieldPolicy = relayStylePagination,
) {
  const http = new HttpLink({ uri: `${server.url}/graphql`, fetch: fetchOf(server) });
  return new ApolloClient({
    cache: createCache(graph, paged),
    link: ApolloLink.from([retries, http]),
  });
}

/** Retries a read whose response is lost. A write is never retried: it may have been carried out. */
const retries = new RetryLink({
  attempts: (count, { operationType }) => operationType === "query" && count < 3,
});

function createCache(graph: Graph, paged: (keys: string[]) => FieldPolicy) {
  const cache = new InMemoryCache({ possibleTypes: graph.possibleTypes });
  const { policies } = cache;
  for (const type of graph.parts) policies.addTypePolicies({ [type]: { merge: !values.has(type) } });
  for (const { type, field, keys } of graph.lists)
    policies.addTypePolicies({ [type]: { fields: { [field]: paged(keys) } } });
  for (const { field, type } of graph.byId)
    policies.addTypePolicies({ Query: { fields: { [field]: byId(type) } } });
  return cache;
}

/** An amount is replaced as a whole: never a new number next to an old currency. */
const values = new Set(["Money", "BareAmount", "TimeSpan"]);

/** Reads a record that is in the cache by its id, without a request. */
const byId = (type: string): FieldPolicy => ({
  read: (existing, { args, toReference }) =>
    existing === undefined && args?.id ? toReference({ __typename: type, id: args.id }) : existing,
});

type Page = { nodes: unknown[]; pageInfo: { endCursor: string | null } };

/** Appends a page of `nodes`. Queries select `pageInfo { endCursor hasNextPage }`. */
export const pagedNodes = (keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (existing, incoming, { args }) =>
    existing && args?.after && args.after === existing.pageInfo.endCursor
      ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
      : incoming,
});
