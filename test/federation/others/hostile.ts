import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { onTestFinished } from "vitest";

const head = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
`;

/** Parts of somebody else's SDL, each of which has a name that the plain SDL has for something else. */
export const clashes = {
  Project: `
    type Query { board: Project }
    type Project @key(fields: "id") { id: ID! name: String! }`,
  MoneyInput: `
    type Query { worth(of: MoneyInput!): Boolean }
    input MoneyInput { amount: Decimal! }
    scalar Decimal`,
  Money: `
    type Query { worth: Money }
    type Money @shareable { amount: Decimal! currency: CurrencyCode! display: String! }
    scalar Decimal
    scalar CurrencyCode`,
  UserError: `
    type Query { problem: UserError }
    type UserError @shareable { field: String message: String! }`,
  InvoiceStatus: `
    type Query { statuses(of: InvoiceStatus): [InvoiceStatus!] }
    enum InvoiceStatus { OPEN CLOSED }`,
  CurrencyCode: `
    type Query { currency: CurrencyCode }
    enum CurrencyCode { EUR USD }`,
} as const;

/** A subgraph with one of the clashes and nothing else. */
export const clashing = (name: keyof typeof clashes) => ({
  name: "other",
  url: "",
  sdl: head + clashes[name],
});

/** A time tracker with all of them and a `me` of its own, whose projects know ours under the prefix `FreshBooks`. */
export const hostileContract = `${head}
  type Query {
    me: User
    worth(of: MoneyInput!): Money
    project(id: ID!): Project
  }
  type User @key(fields: "id") { id: ID! name: String! projects(status: InvoiceStatus): [Project!] }
  type Project @key(fields: "id") {
    id: ID!
    name: String!
    budget: Money!
    status: InvoiceStatus!
    problems: [UserError!]!
    books: FreshBooksProject
  }
  type FreshBooksProject @key(fields: "id") { id: ID! tracked: Project }
  type Money { amount: Float! currency: CurrencyCode! }
  input MoneyInput { amount: Float! }
  type UserError { field: String message: String! }
  enum InvoiceStatus { OPEN CLOSED }
  enum CurrencyCode { EUR USD }
`;

/** Its only project, whose books are those of our project 1. */
const project = {
  id: "1",
  name: "Rocket",
  budget: { amount: 12.5, currency: "EUR" },
  status: "OPEN",
  problems: [{ field: null, message: "Late" }],
  books: { id: "Project:14700001:1" },
};

/** The time tracker on a port of its own, until the test ends. */
export async function startHostile(): Promise<string> {
  const resolvers = {
    Query: {
      me: () => ({ id: "7", name: "Mo", projects: [project] }),
      worth: (_: unknown, { of: { amount } }: { of: { amount: number } }) => ({ amount, currency: "EUR" }),
      project: () => project,
    },
    Project: { __resolveReference: () => project },
    FreshBooksProject: {
      __resolveReference: async ({ id }: { id: string }) => ({ id }),
      tracked: ({ id }: { id: string }) => (id === project.books.id ? project : null),
    },
  };
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(hostileContract), resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  onTestFinished(() => server.stop());
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  return url;
}
