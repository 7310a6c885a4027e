import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

const usualBytes = 32 * 1024 * 1024;
/** A token and its part of the tree, measured: 290 to 350. The JSON of a document has a fifth of what it holds. */
const bytesPerToken = 350;

export type DocumentStore = ReturnType<typeof createDocumentStore>;

/** Documents that were read and fit the schema, for who asks the same again; together no more than they really hold. */
export function createDocumentStore(mostBytes: number = usualBytes) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostBytes,
    sizeCalculation: (document, key) => key.length + bytesIn(document),
  });
  return {
    get: (key: string) => documents.get(key),
    set: (key: string, document: DocumentNode) => void documents.set(key, document),
    /** Bytes that all documents hold, as near as it is known. */
    held: () => documents.calculatedSize,
  };
}

function bytesIn({ loc }: DocumentNode): number {
  let tokens = 1;
  for (let token = loc?.startToken.next; token; token = token.next) tokens += 1;
  return tokens * bytesPerToken + 2 * (loc?.source.body.length ?? 0);
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * Who asks the same again has it neither parsed nor validated. A plugin, because Apollo prints the whole schema at each start for a
 * `documentStore`, to tell schemas apart that share one: that takes longer than all else together.
 */
export const rememberDocuments = (store: DocumentStore): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async didResolveSource(request: Writable<GraphQLRequestContext<object>>) {
      const known = store.get(request.queryHash ?? "");
      if (known) request.document = known;
    },
    validationDidStart:
      async ({ queryHash, document }) =>
      async (errors) => {
        if (!errors && queryHash && document) store.set(queryHash, document);
      },
  }),
});
