// urql/client.ts
import { Client, fetchExchange } from "@urql/core";
import { type Cache, type CacheExchangeOpts, cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { Graph } from "../graph.ts";
import { fetchOf, type Server } from "../server.ts";

export const createClient = (server: Server, graph: Graph) =>
  new Client({
    url: `${server.url}/graphql`,
    preferGetMethod: false,
    fetch: fetchOf(server),
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(graph.parts.map((type) => [type, () => null])),
        resolvers: resolversOf(graph),
        updates: {
          Mutation: {
            clientCreate: ({ clientCreate }: Created, _args, cache) =>
              reread(cache, clientCreate?.client?.business, "clients"),
          },
        },
      }),
      fetchExchange,
    ],
  });

function resolversOf(graph: Graph) {
  const resolvers: NonNullable<CacheExchangeOpts["resolvers"]> = {};
  for (const { type, field } of graph.lists)
    resolvers[type] = { ...resolvers[type], [field]: relayPagination() };
  /** Reads a record that is in the cache by its id, without a request. */
  for (const { type, field } of graph.byId)
    resolvers.Query = {
      ...resolvers.Query,
      [field]: (_parent, args, cache, info) => {
        const known = cache.resolve(info.parentKey, info.parentFieldKey);
        return known === undefined && args.id ? { __typename: type, id: String(args.id) } : known;
      },
    };
  return resolvers;
}

type Business = { __typename: "Business"; id: string };
type Created = { clientCreate?: { client?: { business?: Business | null } | null } | null };

/** Drops every copy of a list, so that those on screen are read again: only FreshBooks knows which a record belongs to. */
function reread(cache: Cache, business: Business | null | undefined, list: string) {
  if (!business) return;
  for (const { fieldName, arguments: args } of cache.inspectFields(business))
    if (fieldName === list) cache.invalidate(business, fieldName, args);
}
