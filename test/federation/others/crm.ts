import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { onTestFinished } from "vitest";

/**
 * Somebody else's subgraph. Its deals know a client by FreshBooks' own account and number; who looks after the
 * client is filed under the graph's id, which only our subgraph can tell from the pair.
 */
export const crmContract = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@external", "@key", "@requires", "@shareable"])

  type Query {
    deals: [Deal!]
  }
  type Deal @key(fields: "id") {
    id: ID!
    title: String!
    worth: Money!
    client: Client
  }
  type Client @key(fields: "id") @key(fields: "freshbooksAccountId freshbooksId", resolvable: false) {
    id: ID! @external
    freshbooksAccountId: ID!
    freshbooksId: ID!
    accountManager: String @requires(fields: "id")
    deals(first: Int): DealConnection @requires(fields: "id")
  }
  type DealConnection {
    nodes: [Deal!]!
    pageInfo: PageInfo!
  }
  type Money @shareable {
    amount: Decimal!
    currency: CurrencyCode!
  }
  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
  scalar Decimal
  scalar CurrencyCode
`;

export type Deal = {
  id: string;
  title: string;
  worth: string;
  client: { freshbooksAccountId: string; freshbooksId: string };
};
export type Crm = { deals: readonly Deal[]; managers: Readonly<Record<string, string>> };

/** The CRM on a port of its own, until the test ends. */
export async function startCrm({ deals, managers }: Crm): Promise<string> {
  const dealsOf = ({ id }: { id: string }) =>
    deals.filter(({ client }) => id === `Client:${client.freshbooksAccountId}:${client.freshbooksId}`);
  const resolvers = {
    Query: { deals: () => deals },
    Deal: { worth: ({ worth }: Deal) => ({ amount: worth, currency: "USD" }) },
    Client: {
      __resolveReference: async (reference: object) => ({ ...reference }),
      accountManager: ({ id }: { id: string }) => managers[id] ?? null,
      deals: (client: { id: string }, { first = 10 }: { first?: number }) => ({
        nodes: dealsOf(client).slice(0, first),
        pageInfo: { hasNextPage: dealsOf(client).length > first, hasPreviousPage: false },
      }),
    },
  };
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(crmContract), resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  onTestFinished(() => server.stop());
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  return url;
}
