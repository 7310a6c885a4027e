import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";

const usualBytes = 32 * 1024 * 1024;
/** A token and its part of the tree, measured: 290 to 350. A document's JSON has a fifth of its memory. */
const bytesPerToken = 350;

export type DocumentStore = ReturnType<typeof createDocumentStore>;

/** Parsed and validated documents, for repeated requests; bounded by their actual memory. */
export function createDocumentStore(mostBytes: number = usualBytes) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostBytes,
    sizeCalculation: (document, key) => key.length + bytesIn(document),
  });
  return {
    get: (key: string) => documents.get(key),
    set: (key: string, document: DocumentNode) => void documents.set(key, document),
    /** Approximate bytes held by all documents. */
    held: () => documents.calculatedSize,
  };
}

const introspected = new WeakMap<GraphQLSchema, DocumentStore>();
const closed = new WeakMap<GraphQLSchema, DocumentStore>();

/**
 * The store of a schema, which all servers of the process share: each document is validated once. One without
 * introspection has its own, since its rules reject more.
 */
export function documentStoreOf(schema: GraphQLSchema, introspection: boolean): DocumentStore {
  const stores = introspection ? introspected : closed;
  const store = stores.get(schema) ?? createDocumentStore();
  stores.set(schema, store);
  return store;
}

function bytesIn({ loc }: DocumentNode): number {
  let tokens = 1;
  for (let token = loc?.startToken.next; token; token = token.next) tokens += 1;
  return tokens * bytesPerToken + 2 * (loc?.source.body.length ?? 0);
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/**
 * Repeated documents are neither parsed nor validated again. A plugin, because Apollo prints the whole schema at each
 * start for a `documentStore`, to distinguish schemas that share one: that takes longer than all else together.
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
