// node/subgraph.ts
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import type { Graph } from "../graph.ts";

/** A subgraph of its own for `Query.node`. It needs no data: an id starts with its type, such as `Invoice:ZyQ04o:454063`. */
export function nodeSubgraph({ entities: types }: Graph) {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    interface Node { id: ID! }
    type Query { node(id: ID!): Node }
    ${types.map((type) => `type ${type} implements Node @key(fields: "id") { id: ID! }`).join("\n")}
  `;
  const typeOf = (id: string) => types.find((type) => id.startsWith(`${type}:`));
  const node = (_: unknown, { id }: { id: string }) => (typeOf(id) ? { id } : null);
  const resolvers = {
    Query: { node },
    Node: { __resolveType: ({ id }: { id: string }) => typeOf(id) },
  };
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
}
