import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import { fastify } from "fastify";
import { buildASTSchema, execute, type GraphQLFieldResolver, isObjectType, parse } from "graphql";
import { request } from "undici";

// A separate process that answers one query with a prepared response. First it sends prepared requests
// and parses the responses: the server's minimum. Nothing is looked up, mapped, checked or picked.

export type BareOrder = {
  upstreamUrl: string;
  token: string;
  roundTrips: string[][];
  answer: { data: unknown };
  /**
   * With it, each response is built from the finished one: by graphql-js behind `node:http`, the minimum for a
   * GraphQL server in JavaScript, or by Apollo Server on Fastify, the minimum for this one.
   */
  graphql?: {
    by: "graphql-js" | "apollo";
    sdl: string;
    query: string;
    variables: Record<string, unknown> | undefined;
  };
};

/** By alias, since the source is a finished response. */
const fromFinished: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  parent,
  _,
  __,
  { path },
) => parent[path.key];

const schemaOf = (sdl: string) => buildASTSchema(parse(sdl), { assumeValidSDL: true });

function requesting({ upstreamUrl, token, roundTrips }: BareOrder): () => Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  return async () => {
    for (const paths of roundTrips)
      await Promise.all(
        paths.map(async (path) => (await request(upstreamUrl + path, { headers })).body.json()),
      );
  };
}

function answering({ answer, graphql }: BareOrder): () => unknown {
  if (!graphql) return () => answer;
  const schema = schemaOf(graphql.sdl);
  const document = parse(graphql.query);
  return () =>
    execute({
      ...{ schema, document, rootValue: answer.data, variableValues: graphql.variables ?? {} },
      fieldResolver: fromFinished,
    });
}

function serve(order: BareOrder): Promise<number> {
  const requestAll = requesting(order);
  const answerNow = answering(order);
  const server = createServer(async (message, response) => {
    await json(message);
    await requestAll();
    const body = Buffer.from(JSON.stringify(await answerNow()));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
  server.keepAliveTimeout = 65_000; // same as the server's
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function serveByApollo(order: BareOrder, sdl: string): Promise<number> {
  const schema = schemaOf(sdl);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields())) field.resolve = fromFinished;
  const requestAll = requesting(order);
  const apollo = new ApolloServer<{ requested: boolean }>({ schema, rootValue: () => order.answer.data });
  await apollo.start();
  const server = fastify({ keepAliveTimeout: 65_000 });
  await server.register(fastifyApollo(apollo), {
    context: async () => {
      await requestAll();
      return { requested: true };
    },
  });
  await server.listen({ port: 0, host: "127.0.0.1" });
  return (server.server.address() as AddressInfo).port;
}

process.once("message", async (order: BareOrder) => {
  const { graphql } = order;
  process.send?.(await (graphql?.by === "apollo" ? serveByApollo(order, graphql.sdl) : serve(order)));
});
