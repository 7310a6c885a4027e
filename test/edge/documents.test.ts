import { ApolloServer } from "@apollo/server";
import { buildSchema, type GraphQLSchema, getIntrospectionQuery, parse } from "graphql";
import { describe, expect, test } from "vitest";
import {
  createDocumentStore,
  documentStoreOf,
  rememberDocuments,
} from "../../src/graphql/documents/store.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const many = (field: string, count = 300) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(" ");
const types = "types { fields { args { description } } }";

describe("what the schema says of itself, without a token", () => {
  const open = () => start({ app: { accessToken: undefined } });

  test.each([
    ["the schema, by many names", `{ ${many(`__schema { ${types} }`)} }`],
    ["the schema, by two", "{ __schema { queryType { name } } b: __schema { queryType { name } } }"],
    ["its types, by many names", `{ __schema { ${many(types)} } }`],
    ["their descriptions, by many names", `{ __schema { types { ${many("description")} } } }`],
    ["one, in a fragment", `{ __schema { types { ...t } } } fragment t on __Type { ${many("description")} }`],
    ["a type, by many names", `{ ${many('__type(name: "Query") { name }', 11)} }`],
    ["the SDL, by many names", `{ ${many("_service { sdl }")} }`],
    ["the SDL, by many names of its own", `{ _service { ${many("sdl")} } }`],
    [
      "fields below fields below fields",
      "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    ],
  ])("is not told as %s", async (_, query) => {
    const { ask, sandbox } = await open();
    const answer = await ask(query);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(JSON.stringify(answer).length).toBeLessThan(100_000);
    expect(sandbox.asked()).toEqual([]);
  });

  test.each([
    [
      "as tools ask",
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    ],
    ["as a router asks", "query { _service { sdl } }"],
    ["with ten types", `{ ${many('__type(name: "Client") { name }', 10)} }`],
    ["beside another name for a field of ours", "{ __schema { queryType { name } } who: __typename }"],
  ])("is told %s", async (_, query) => {
    const { ask } = await open();
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });
});

describe("documents that are kept", () => {
  const document = (at: number) =>
    parse(`{ business { ${many(`clients(first: ${at}) { totalCount }`, 50)} } }`);

  test("together hold no more than their bound, whatever their JSON would take", () => {
    const store = createDocumentStore(1_000_000);
    for (let at = 1; at <= 100; at += 1) store.set(String(at), document(at));
    expect(store.held()).toBeLessThanOrEqual(1_000_000);
    expect(store.held()).toBeGreaterThan(500_000);
    expect(store.get("1")).toBeUndefined();
    expect(store.get("100")).toEqual(document(100));
  });

  test("do not keep one that is larger than all may be", () => {
    const store = createDocumentStore(1_000);
    store.set("1", document(1));
    expect(store.get("1")).toBeUndefined();
  });

  test("are shared by the servers of a schema, unless one of them allows less", async () => {
    const [schema, other] = ["type Query { a: Int }", "type Query { b: Int }"].map((sdl) =>
      buildSchema(sdl),
    ) as [GraphQLSchema, GraphQLSchema];
    expect(documentStoreOf(schema, true)).toBe(documentStoreOf(schema, true));
    expect(documentStoreOf(schema, true)).not.toBe(documentStoreOf(schema, false));
    expect(documentStoreOf(schema, true)).not.toBe(documentStoreOf(other, true));

    const query = "{ __schema { queryType { name } } }";
    for (const introspection of [true, false, true]) {
      const { ask } = await start({ app: { introspection } });
      const { data, errors } = await ask(query);
      expect([Boolean(data), errors?.[0]?.extensions.code]).toEqual(
        introspection ? [true, undefined] : [false, "GRAPHQL_VALIDATION_FAILED"],
      );
    }
  });

  test("hold nothing of who sent them", async () => {
    const query = "{ business { clients { nodes { displayName } } } }";
    const one = await start();
    const other = await start({ books: books({ clients: 1 }) });
    const names = async ({ ask }: typeof one) => (await ask(query)).data.business?.clients?.nodes;
    const [ours, theirs] = [await names(one), await names(other)];
    expect(rows(theirs)).toHaveLength(1);
    expect(theirs).not.toEqual(ours);
    expect(await names(one)).toEqual(ours);
  });

  test("are parsed once, and wrong ones each time", async () => {
    const parsed: unknown[] = [];
    const server = new ApolloServer({
      typeDefs: "type Query { a: Int }",
      documentStore: null,
      plugins: [
        rememberDocuments(createDocumentStore()),
        {
          requestDidStart: async () => ({
            parsingDidStart: async ({ source }) => void parsed.push(source),
          }),
        },
      ],
    });
    for (const query of ["{ a }", "{ b }", "{ a }", "{ b }", "{ ?", "{ ?", "{ a }"]) {
      const { body } = await server.executeOperation({ query });
      const isRight = body.kind === "single" && body.singleResult.errors === undefined;
      expect([query, isRight]).toEqual([query, query === "{ a }"]);
    }
    expect(parsed).toEqual(["{ a }", "{ b }", "{ b }", "{ ?", "{ ?"]);
    await server.stop();
  });
});
