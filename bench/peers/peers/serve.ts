import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import type { Source } from "./source.ts";

type Body = { query: string; variables?: Record<string, unknown> };

/** graphql-js behind a bare HTTP server; each text is parsed and validated once. Less than any server that one would deploy. */
export function serve(schema: GraphQLSchema, sourceOf: (token: string) => Source): void {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (text: string): DocumentNode => {
    const known = documents.get(text);
    if (known) return known;
    const document = parse(text);
    const [problem] = validate(schema, document);
    if (problem) throw problem;
    documents.set(text, document);
    return document;
  };
  const server = createServer(async (message, response) => {
    let answer: unknown;
    try {
      const { query, variables = {} } = (await json(message)) as Body;
      const token = message.headers.authorization?.replace("Bearer ", "") ?? "";
      answer = await execute({
        schema,
        document: documentOf(query),
        variableValues: variables,
        contextValue: { source: sourceOf(token) },
      });
    } catch (problem) {
      answer = { errors: [{ message: String(problem) }] };
    }
    const body = Buffer.from(JSON.stringify(answer));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
  server.keepAliveTimeout = 65_000;
  server.listen(Number(process.env.PORT), "127.0.0.1", () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
  );
  process.once("SIGTERM", () => process.exit(0));
}
