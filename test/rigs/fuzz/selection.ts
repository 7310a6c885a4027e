import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from "graphql";
import { createSchema } from "../../../src/graphql/schema.ts";

const schema = createSchema();

/** An error unless the feed of the business is on. */
const needsFeed = "export";

/**
 * Everything of a type that needs no argument: its leaves, and this many levels of nested fields. Excludes lists of other
 * nouns, and what a name forbids.
 */
export function everythingOf(typeName: string, depth = 2, without: readonly string[] = []): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new TypeError(`No object type: ${typeName}`);
  return selectionOf(type, depth, without);
}

function selectionOf(type: GraphQLObjectType, depth: number, without: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.name.startsWith("_") || field.name === needsFeed || without.includes(field.name)) return [];
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || named.name.endsWith("Connection") || depth === 0) return [];
    const below = selectionOf(named, depth - 1, without);
    return below === "" ? [] : [`${field.name} { ${below} }`];
  });
  return fields.join(" ");
}

/** A connection's rows, total count and page end. */
export const listOf = (nodes: string): string =>
  `nodes { ${nodes} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
