import { createGraphiQLFetcher, type Fetcher, type FetcherOpts, type FetcherParams } from "@graphiql/toolkit";
import { createClient } from "graphql-sse";
import { at, measuredFetch } from "../answers.ts";

const operations = createGraphiQLFetcher({ url: at("/graphql"), fetch: measuredFetch });

/** Queries and mutations by POST; subscriptions by Server-Sent Events, until the stop button ends them. */
export const fetcher: Fetcher = (sent, options) =>
  subscribes(sent, options) ? changes(sent, options) : operations(sent, options);

const subscribes = ({ operationName }: FetcherParams, options: FetcherOpts | undefined): boolean =>
  options?.documentAST?.definitions.some(
    (each) =>
      each.kind === "OperationDefinition" &&
      each.operation === "subscription" &&
      (!operationName || each.name?.value === operationName),
  ) ?? false;

/** Not tried again by itself: a new attempt would miss what happened in between. */
function changes({ query, operationName, variables }: FetcherParams, options: FetcherOpts | undefined) {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options?.headers ?? {})) headers[name] = String(value);
  const client = createClient({ url: at("/graphql/stream"), retryAttempts: 0, headers });
  return client.iterate({
    query,
    ...(operationName && { operationName }),
    ...(variables && { variables }),
  }) as ReturnType<Fetcher>;
}
