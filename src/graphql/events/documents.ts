import { type DocumentNode, type GraphQLSchema, parse, validate } from "graphql";
import type { Kind } from "../../events/types.ts";
import type { Context } from "../contract/context.ts";
import { kindTables } from "./kinds.ts";

export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Row = { readonly [key: string]: Json };

/** Runs with a context of its own, which ends with it. */
export type InContext = <Done>(run: (context: Context) => Promise<Done>) => Promise<Done>;

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** A document of ours, parsed once: `name` is all that it depends on. Throws when the contract does not have what it names. */
export function documentOf(schema: GraphQLSchema, name: string, textOf: () => string): DocumentNode {
  const known = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, known);
  const document = known.get(name) ?? parse(textOf(), { noLocation: true });
  if (!known.has(name)) {
    const [problem] = validate(schema, document);
    if (problem) throw problem; // a table of ours names what the contract does not have
  }
  known.set(name, document);
  return document;
}

/** Reads records of a type by their ids, as the variable `$of`. */
export const byIdDocument = (schema: GraphQLSchema, name: string, kind: Kind, selectionOf: () => string) =>
  documentOf(
    schema,
    `${name} ${kind}`,
    () =>
      `query ById($of: [_Any!]!) { _entities(representations: $of) { ... on ${kindTables[kind].type} { ${selectionOf()} } } }`,
  );
