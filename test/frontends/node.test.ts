import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from "graphql";
import { expect, onTestFinished, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { askThrough, gateways } from "../federation/gateways.ts";
import { composers, subgraphAt } from "../federation/supergraph.ts";
import { compileText } from "./compiled.ts";
import { serve } from "./served.ts";
import { nodeSubgraph } from "./snippets/node/subgraph.ts";

const ours = (url: string) => subgraphAt("freshbooks", `${url}/graphql`);

/** A subgraph that resolves `node` for a type of its own. */
const resolving = (type: string, directive = "") => ({
  name: type.toLowerCase(),
  url: "",
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    interface Node { id: ID! }
    type Query { node(id: ID!): Node ${directive} }
    type ${type} implements Node @key(fields: "id") { id: ID! }
  `,
});

test("two subgraphs cannot both have `Query.node`", () => {
  const codes = (directive?: string) =>
    composers.map(
      ([, compose]) => compose(resolving("Invoice", directive), resolving("Ticket", directive)).codes,
    );
  expect(codes()).toEqual([["INVALID_FIELD_SHARING"], ["INVALID_FIELD_SHARING"]]);
  // Shared, it may be asked of either: Apollo notices that each knows other types, and the other library does not.
  expect(codes("@shareable")).toEqual([["SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES"], []]);
});

test("a subgraph of its own serves `node` for every record, and Relay refetches any of them", async () => {
  const { url, graph, sandbox } = await serve();
  const server = new ApolloServer({
    schema: nodeSubgraph(graph),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  onTestFinished(() => server.stop());
  const node = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
  const subgraphs = [await ours(url), await subgraphAt("node", node.url)];
  const [, [, composeByGuild] = []] = composers;
  expect(composeByGuild?.(...subgraphs).codes).toEqual([]);
  const [[, apolloOver]] = gateways;
  const through = await askThrough(apolloOver, ...subgraphs);
  const ask = (query: string) => through(query, `Bearer ${tokens.owner}`);
  sandbox.forget();
  const { data, errors } = await ask(`{
    a: node(id: "Invoice:ACM123:1") { id ... on Invoice { number client { organization } } }
    b: node(id: "Business:14700001") { id ... on Business { name } }
    c: node(id: "Unknown:1") { id }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    a: { id: "Invoice:ACM123:1", number: expect.any(String), client: { organization: "Client 1" } },
    b: { id: "Business:14700001", name: "Acme Design" },
    c: null,
  });

  const introspected = await ask(getIntrospectionQuery());
  const sdl = printSchema(buildClientSchema(introspected.data as unknown as IntrospectionQuery));
  const fragment = (type: string) =>
    `graphql\`fragment tried_it on ${type} @refetchable(queryName: "triedQuery") { id }\`;`;
  for (const type of ["Business", "Invoice"])
    expect(await compileText(fragment(type), sdl)).toContain("node");
});
