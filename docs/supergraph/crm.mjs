// A subgraph of somebody else's: a CRM that knows clients by FreshBooks' own ids, and adds a field to them.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])

  type Query {
    deals: [Deal!] @tag(name: "read")
  }

  type Deal @key(fields: "id") {
    id: ID! @tag(name: "read")
    title: String! @tag(name: "read")
    client: Client @tag(name: "read")
  }

  type Client @key(fields: "freshbooksAccountId freshbooksId") {
    freshbooksAccountId: ID!
    freshbooksId: ID!
    "Person who looks after the client. Null when nobody does."
    accountManager: String @tag(name: "read") @tag(name: "pii")
  }
`);

const clientOf = (freshbooksId) => ({ freshbooksAccountId: "Lf8Kq2", freshbooksId });
const deals = [
  { id: "1", title: "A shop for the bakery", client: clientOf("567501") },
  { id: "2", title: "Signs for twelve bicycles", client: clientOf("567502") },
];
const managers = new Map([["Lf8Kq2:567501", "Mo Farrell"]]);

const resolvers = {
  Query: { deals: () => deals },
  Client: {
    __resolveReference: (client) => ({ ...client }),
    accountManager: (client) => managers.get(`${client.freshbooksAccountId}:${client.freshbooksId}`) ?? null,
  },
};

const server = new ApolloServer({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) });
const port = Number(process.env.PORT ?? 4001);
const { url } = await startStandaloneServer(server, { listen: { port, host: "127.0.0.1" } });
console.log(`CRM      ${url}`);
