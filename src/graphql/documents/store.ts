import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

const usualBytes = 32 * 1024 * 1024;
/** A token and its part of the tree, measured: 290 to 350. The JSON of a document has a fifth of what it holds. */
const bytesPerToken = 350;

/** Documents that were read and fit the schema, for who asks the same again; together no more than they really hold. */
export function createDocumentStore(mostBytes: number = usualBytes) {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: mostBytes,
    sizeCalculation: (document, key) => key.length + bytesIn(document),
  });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
    /** Bytes that all documents hold, as near as it is known. */
    held: () => documents.calculatedSize,
  };
}

function bytesIn({ loc }: DocumentNode): number {
  let tokens = 1;
  for (let token = loc?.startToken.next; token; token = token.next) tokens += 1;
  return tokens * bytesPerToken + 2 * (loc?.source.body.length ?? 0);
}
