import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { buildASTSchema, execute, parse } from "graphql";
import { request } from "undici";

// A separate process that answers one query with a prepared response. First it sends prepared requests
// and parses the responses: the server's minimum. Nothing is looked up, mapped, checked or picked.

export type BareOrder = {
  upstreamUrl: string;
  token: string;
  roundTrips: string[][];
  answer: { data: unknown };
  /** With it, graphql-js builds each response from the finished one: the minimum for a GraphQL server in JavaScript. */
  graphql?: { sdl: string; query: string; variables: Record<string, unknown> | undefined };
};

function answering({ answer, graphql }: BareOrder): () => unknown {
  if (!graphql) return () => answer;
  const schema = buildASTSchema(parse(graphql.sdl), { assumeValidSDL: true });
  const document = parse(graphql.query);
  return () =>
    execute({
      ...{ schema, document, rootValue: answer.data, variableValues: graphql.variables ?? {} },
      fieldResolver: (parent: Readonly<Record<string, unknown>>, _, __, { path }) => parent[path.key], // by alias
    });
}

process.once("message", (order: BareOrder) => {
  const { upstreamUrl, token, roundTrips } = order;
  const answerNow = answering(order);
  const headers = { authorization: `Bearer ${token}` };
  const server = createServer(async (message, response) => {
    await json(message);
    for (const paths of roundTrips)
      await Promise.all(
        paths.map(async (path) => (await request(upstreamUrl + path, { headers })).body.json()),
      );
    const body = Buffer.from(JSON.stringify(await answerNow()));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
  server.keepAliveTimeout = 65_000; // same as the server's
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
